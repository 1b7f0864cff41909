// Ratios: successes out of a total, and the percentage that restates one.
//
//     17 of his 20 spot-kicks   three out of four   five from six kicks   10-of-16 shots   9-14 FG   three penalties out of five
//
// The words are data (patterns/rules/metrics.toml).
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "extractor/resolve/counting.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

class RatioFinder : CountScan {
  public:
    explicit RatioFinder(Reading& reading) : CountScan(reading, "ratio") {}

    void Run() {
        uint32_t behind = 0;  // the last ratio: its total begins no other one
        EachNumber([&](const Mention& number, uint32_t s) {
            if (number.kind != Kind::kNumber || number.first_token < behind) return;
            const size_t before = r_.drafts.size();
            Look(number, s);
            if (r_.drafts.size() > before) behind = r_.drafts.back().last_token;
        });
        EachLookAlike({"figure.shooting", "basketball.at-the-line"}, [&](const Mention& m, uint32_t s, const std::vector<double>& numbers) { Shooting(m, s, numbers); });
        LinkPercentages();
    }

  private:
    // "17 of his 20 spot-kicks", "three out of four", "won 12 of their last 15 games", "two of the All Blacks' seven tries",
    // "10-of-16 shots", "three penalties out of five"
    void Look(const Mention& number, uint32_t s) {
        if (number.first_token > first_ && In(number.first_token - 1, "ratio_part")) return;  // "part three of the six-part series"
        const uint32_t t = number.last_token;
        if (IsHyphen(t) && Glued(t) && (Is(t + 1, "of") || Is(t + 1, "for")) && IsHyphen(t + 2) && NumberAt(t + 3) != nullptr) return AddRatio(number, *NumberAt(t + 3), s, {}, false);
        if (const CountedWord* word = NounAt(t)) {
            const uint32_t behind = t + static_cast<uint32_t>(word->tokens.size());
            const Mention* total = Is(behind, "out") && Is(behind + 1, "of") ? NumberAt(behind + 2) : nullptr;
            if (total != nullptr) return AddRatio(number, *total, s, a_.words(t, behind), false);
        }
        Of(number, s);
    }

    void Of(const Mention& number, uint32_t s) {
        constexpr uint32_t kGap = 5;  // tokens between "of" and the total
        uint32_t t = number.last_token;
        if (Is(t, "times")) ++t;
        const bool out = Is(t, "out");
        if (out) ++t;
        const bool from = !out && (Is(t, "from") || Is(t, "in"));
        if (!Is(t, "of") && !from) return;
        const Mention* total = nullptr;
        bool owned = out || from;
        for (uint32_t at = t + 1; at < last_ && at < t + 1 + (from ? 1 : kGap) && total == nullptr; ++at) {
            total = NumberAt(at);
            owned = owned || In(at, "possessive");
            const bool link = Covering(at) != nullptr || In(at, "possessive") || In(at, "ratio_link") || a_.layers.tokens[at].is(Token::kPossessive);
            if (total == nullptr && !link) return;
        }
        if (total == nullptr) return;
        if (number.value == 1 && !owned && !HasCounted(total->last_token)) return;  // "one of six new signings" is no count
        const bool noun = CountedEnd(total->last_token) > total->last_token;
        if (from && noun && !(Is(t, "from") && In(total->last_token, "ratio_from"))) return;  // but "one in five", "five from six kicks"
        AddRatio(number, *total, s, {}, true);
    }

    // `of`: what is counted, when it stands elsewhere than behind the total.
    void AddRatio(const Mention& number, const Mention& total, uint32_t s, std::string_view of, bool last) {
        constexpr double kMost = 1000;
        if (total.value < number.value || total.value != std::floor(total.value) || total.value > kMost) return;
        const uint32_t noun = total.last_token;
        if (IsHyphen(noun) && Glued(noun)) return;  // "three of the six-part series"
        const uint32_t end = of.empty() ? CountedEnd(noun) : noun;
        if (last && end > noun && In(noun, "stat_durations")) return;
        Draft draft = NewDraft("ratio.of", s, number.first_token, end);
        Fill(draft, number.value, total.value, of.empty() ? a_.words(noun, end) : of);
        SetName(draft, "subject", r_, WhoseRatio(draft, total, s));
        if (const std::string_view opening = NameThatOpens(number.first_token); !opening.empty()) draft.fields.set("subject", std::string(opening));
        Finish(std::move(draft));
    }

    bool HasCounted(uint32_t t) const {
        for (const uint32_t end = CountedEnd(t); t < end; ++t)
            if (NounAt(t) != nullptr) return true;
        return false;
    }

    // "played in three of Leicester's 10 matches": who did it. Where the ratio is its clause's subject, the owner of the total
    // ("eight of Fernandes' 12 goals came"), or nobody ("six of the top ten women elected").
    int32_t WhoseRatio(const Draft& draft, const Mention& total, uint32_t s) const {
        bool owned = false;
        int32_t owner = -1;
        for (uint32_t t = draft.first_token + 1; t < total.first_token; ++t) {
            const Mention* m = a_.layers.tokens[t].is(Token::kPossessive) ? Covering(t - 1) : nullptr;
            if (m != nullptr && (IsPersonLike(m->kind) || IsSide(m->kind))) owner = m->entity;
            owned = owned || In(t, "possessive");
        }
        uint32_t before = draft.first_token;
        while (before > first_ && (In(before - 1, "age_adverb") || In(before - 1, "stat_threshold"))) --before;
        if (before > first_ && before < first_ + 3 && r_.Can(before - 1, kPreposition)) before = first_;  // "Even with six of"
        const bool opens = before == first_ || !a_.layers.tokens[before - 1].is(Token::kWord) || Is(before - 1, "and") || r_.Can(before - 1, kSubordinator);
        if (opens && !owned) return owner;
        return r_.sporting ? Whose(draft, s, nullptr) : WhoseFigure(r_, s, draft.first_token);
    }

    // The end of the noun phrase that begins at token t: "previous US Opens", "spot-kicks".
    uint32_t CountedEnd(uint32_t t) const {
        constexpr uint32_t kLongest = 5;  // tokens
        uint32_t end = t;
        while (end < last_ && end - t < kLongest) {
            const Mention* m = Covering(end);
            const bool in_phrase = m == nullptr || m->kind == Kind::kCompetition || m->kind == Kind::kNationality || m->kind == Kind::kRole || m->kind == Kind::kOrganisation || m->kind == Kind::kTeam || m->kind == Kind::kName;
            if (const CountedWord* counted = NounAt(end); counted != nullptr && counted->tokens.size() > 1) {  // "shots on target"
                end += static_cast<uint32_t>(counted->tokens.size());
                continue;
            }
            const bool word = !EndsPhrase(end) && !In(end, "stat_verb") && !IsPast(end, t);
            if (!(in_phrase && word) && !(IsHyphen(end) && Glued(end))) break;
            ++end;
        }
        return end > t && IsHyphen(end - 1) ? end - 1 : end;
    }

    // "six of the ten women elected not to": a verb behind the noun.
    bool IsPast(uint32_t t, uint32_t first) const {
        const std::string_view word = a_.word(t);
        return t > first && word.size() > 4 && word.substr(word.size() - 2) == "ed";
    }

    // "9-14 FG", "6-6 at the free throw line"
    void Shooting(const Mention& m, uint32_t s, const std::vector<double>& numbers) {
        if (numbers[0] > numbers[1]) return;
        uint32_t end = m.last_token;
        uint32_t of = end;
        while (end < last_ && end - of < 2 && a_.layers.tokens[end].is(Token::kWord) && !EndsPhrase(end)) ++end;
        Draft draft = NewDraft("ratio.shooting", s, m.first_token, m.last_token);
        Fill(draft, numbers[0], numbers[1], a_.words(of, end));
        SetName(draft, "subject", r_, WhoseFigure(r_, s, m.first_token));
        Finish(std::move(draft));
    }

    // "17 of his 20 spot-kicks (85% conversion rate)": the percentage restates the ratio, and tells the same of the same.
    void LinkPercentages() {
        constexpr uint32_t kNear = 14;    // tokens
        constexpr double kRounded = 0.6;  // percent
        std::unordered_map<uint32_t, std::vector<size_t>> ratios;  // by sentence
        for (size_t i = 0; i < r_.drafts.size(); ++i)
            if (r_.drafts[i].type == type_) ratios[r_.drafts[i].sentence].push_back(i);
        for (Draft& percentage : r_.drafts) {
            const auto here = percentage.type->name == "percentage" ? ratios.find(percentage.sentence) : ratios.end();
            if (here == ratios.end()) continue;
            for (const size_t i : here->second) {
                const Draft& ratio = r_.drafts[i];
                const uint32_t gap = percentage.first_token > ratio.first_token ? percentage.first_token - ratio.last_token : ratio.first_token - percentage.last_token;
                const double value = *ratio.fields.number("value");
                const double total = *ratio.fields.number("total");
                const double* percent = percentage.fields.number("value");
                if (gap > kNear || percent == nullptr || std::abs(100 * value / total - *percent) > kRounded) continue;
                percentage.fields.set("ratio", std::string(r_.article->text.substr(ratio.evidence.begin, ratio.evidence.end - ratio.evidence.begin)));
                for (const char* field : {"subject", "of"})
                    if (!percentage.fields.has(field)) percentage.fields.set(field, ratio.fields.get(field));
            }
        }
    }

    static void Fill(Draft& draft, double value, double total, std::string_view of) {
        draft.fields.set("value", value);
        draft.fields.set("total", total);
        draft.fields.set("subject", Value());
        draft.fields.set("of", of.empty() ? Value() : Value(std::string(of)));
    }

    void Finish(Draft draft) {
        FillQualifier(r_, draft);
        r_.drafts.push_back(std::move(draft));
    }
};

}  // namespace

void FindRatios(Reading& reading) { RatioFinder(reading).Run(); }

}  // namespace pressbox
