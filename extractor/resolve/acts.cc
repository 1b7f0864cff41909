#include "extractor/resolve/acts.h"

#include <algorithm>

#include "extractor/resolve/clauses.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

constexpr uint32_t kFar = 45;         // tokens between an act and its time
constexpr double kPerRank = 0.35;     // tokens that a point of rank outweighs
constexpr double kClause = 6;         // tokens that the word which opens another clause counts for
constexpr double kAnd = 4;
constexpr double kBut = 9;
constexpr double kComma = 2;
constexpr double kStrong = 12;        // a semicolon, another time
constexpr double kWrongSide = 7;      // the time opens a clause and the act stands before it, or closes one and it stands behind
constexpr double kLeast = -8;
constexpr double kLeastBare = 12;     // a bare half takes only an act beside it
constexpr double kTogether = 14;      // tokens that a second act may fit less well
constexpr double kBeside = 3;         // the act ends right where the time begins
constexpr uint32_t kTold = 3;         // sentences behind a time: its act may stand in the next, who did it in the two behind that
constexpr int kStrongRank = 74;
constexpr int kPlainRank = 56;

class ActAttacher {
  public:
    explicit ActAttacher(Reading& reading)
        : r_(reading), a_(reading.analysis) {}

    void Run() {
        size_t first = 0;
        for (uint32_t s = 0; s < a_.layers.sentences.size(); ++s) {
            const Sentence& sentence = a_.layers.sentences[s];
            while (first < r_.acts.size() && r_.acts[first].sentence < s) ++first;
            size_t last = first;
            while (last < r_.acts.size() && r_.acts[last].sentence == s) ++last;
            if (first == last && (last == r_.acts.size() || r_.acts[last].sentence > s + 1)) continue;  // no act here, nor in the next
            for (const Mention& m : MentionsIn(a_, sentence))
                if (IsTime(m, sentence)) Attach(m, s, first, last);
        }
    }

  private:
    bool IsTime(const Mention& m, const Sentence& sentence) const {
        return m.kind == Kind::kMinute && (sentence.quotation >= 0 || a_.layers.token_quotation[m.first_token] < 0);
    }

    bool IsWord(uint32_t t, std::string_view word) const { return a_.word(t) == word; }

    bool OpensClause(uint32_t t) const { return r_.Can(t, kSubordinator); }

    // What stands between an act and a time, in tokens.
    double Distance(uint32_t first, uint32_t last, bool time_before) const {
        static constexpr uint64_t kAndWord = HashOfWord("and");
        static constexpr uint64_t kButWord = HashOfWord("but");
        static constexpr uint64_t kThen = HashOfWord("then");
        double distance = 0;
        for (uint32_t t = first; t < last; ++t) {
            distance += 1;
            const int32_t index = a_.mention_at[t];
            if (index >= 0) {
                const Mention& m = r_.mention(index);
                if (m.kind == Kind::kMinute && m.first_token == t) distance += kStrong;
                if (m.first_token != t) distance -= m.kind == Kind::kScore ? 1 : 0.7;  // a long name is not far
                continue;
            }
            const std::string_view word = a_.word(t);
            if (word == ";" || word == ":") distance += kStrong;
            else if (word == ",") distance += kComma;
            else if (a_.hashes[t] == kButWord) distance += kBut;
            else if (a_.hashes[t] == kAndWord || a_.hashes[t] == kThen) distance += kAnd;
            else if (OpensClause(t) && !(time_before && t == first)) distance += kClause;  // "in the 54th minute when Kane scored"
        }
        return distance;
    }

    // Does the time open its clause? ("In the 54th minute Kane", "and five minutes later Kane")
    bool Opens(const Mention& time, const Sentence& sentence) const {
        uint32_t t = time.first_token;
        for (int skipped = 0; skipped < 3 && t > sentence.first_token && a_.mention_at[t - 1] < 0 && r_.Can(t - 1, kPreposition); ++skipped) --t;
        if (t > sentence.first_token && (IsWord(t - 1, "the") || IsWord(t - 1, "The"))) {
            --t;
            if (t > sentence.first_token) --t;  // "in the"
        }
        return t == sentence.first_token || r_.In(t - 1, "clause_before_time");
    }

    bool Closes(const Mention& time, const Sentence& sentence) const {
        return time.last_token >= sentence.last_token || r_.In(time.last_token, "clause_behind_time");
    }

    // "a 54th-minute header": the act is the noun that it stands before.
    bool IsAdjective(const Mention& time) const {
        const std::string_view words = a_.words(time.first_token, time.last_token);
        if (words.find('-') == std::string_view::npos || time.last_token >= a_.layers.tokens.size()) return false;
        return a_.layers.tokens[time.last_token].is(Token::kWord) && !r_.Can(time.last_token, kPreposition | kSubordinator);
    }

    // "a 90th minute corner": written without the hyphen.
    bool EndsWithUnit(const Mention& time) const {
        const std::string_view word = a_.word(time.last_token - 1);
        return word == "minute" || word == "half" || word == "time";
    }

    double Fit(const Act& act, const Mention& time, bool opens, bool closes, bool adjective) const {
        if (act.first_token < time.last_token && time.first_token < act.last_token) return act.rank * kPerRank + kStrong;  // the rule saw them together
        const bool behind = act.first_token >= time.last_token;
        const uint32_t first = behind ? time.last_token : act.last_token;
        const uint32_t last = behind ? act.first_token : time.first_token;
        if (last > first + kFar) return -1000;
        double fit = act.rank * kPerRank - Distance(first, last, behind);
        if (adjective) return behind && last - first < 4 ? fit + kStrong : time.fields.find("_bare") != nullptr ? -1000 : fit;
        if (opens && !behind) fit -= kWrongSide;
        if (closes && behind) fit -= kWrongSide;
        if (!behind && last <= first + 1) fit += kBeside;
        return fit;
    }

    bool Allowed(const Act& act, const Mention& time) const {
        if (act.fields.find("_detail") != nullptr || act.fields.find("_nothing") != nullptr || time.fields.find("_idle") != nullptr) return false;
        const bool exact = time.fields.has("minute") || time.fields.find("_exact") != nullptr;
        if (!exact && act.rank < kPlainRank) return false;  // vague words at a vague time tell nothing
        if (time.fields.find("_bare") == nullptr) return true;
        const std::string* kind = act.fields.text("kind");
        return kind != nullptr && r_.lists->Holds("kind_of_bare_time", *kind);
    }

    void Attach(const Mention& time, uint32_t s, size_t first, size_t last) {
        const Sentence& sentence = a_.layers.sentences[s];
        const bool opens = Opens(time, sentence);
        const bool closes = Closes(time, sentence);
        const auto begins_there = [&](const Act& act) { return act.first_token == time.last_token && act.fields.find("_detail") == nullptr; };
        const bool adjective = IsAdjective(time) || (EndsWithUnit(time) && std::any_of(r_.acts.begin() + static_cast<long>(first), r_.acts.begin() + static_cast<long>(last), begins_there));
        const Act* best = nullptr;
        double best_fit = time.fields.find("_bare") != nullptr ? kLeastBare : kLeast;
        for (size_t i = first; i < last; ++i) {
            const Act& act = r_.acts[i];
            if (!Allowed(act, time)) continue;
            const double fit = Fit(act, time, opens, closes, adjective);
            if (fit > best_fit) best_fit = fit, best = &act;
        }
        if (best == nullptr && time.last_token + 1 >= sentence.last_token) best = FirstOfNext(time, s, last);
        if (best == nullptr) return;
        AddDraft(time, s, *best);
        for (size_t i = first; i < last; ++i)
            if (GoTogether(*best, r_.acts[i]) && Allowed(r_.acts[i], time) && Fit(r_.acts[i], time, opens, closes, adjective) >= best_fit - kTogether) r_.drafts.back().second_act = static_cast<int32_t>(i);
    }

    // "limped off and was replaced": two things that happen at one time, by the list of such pairs.
    bool GoTogether(const Act& a, const Act& b) const {
        const std::string* x = a.fields.text("kind");
        const std::string* y = b.fields.text("kind");
        const auto pairs = r_.packs->lists.find("kinds_together");
        if (x == nullptr || y == nullptr || pairs == r_.packs->lists.end()) return false;
        return std::find(pairs->second.begin(), pairs->second.end(), *x + " " + *y) != pairs->second.end();
    }

    // "So it stood until the 69th minute. Walsh smashed home …": the time ends its sentence, the next one tells the act.
    const Act* FirstOfNext(const Mention& time, uint32_t s, size_t act) const {
        const std::vector<Sentence>& sentences = a_.layers.sentences;
        if (s + 1 >= sentences.size() || sentences[s + 1].quotation >= 0 || sentences[s + 1].paragraph != sentences[s].paragraph) return nullptr;
        for (; act < r_.acts.size() && r_.acts[act].sentence <= s + 1; ++act)
            if (r_.acts[act].rank >= kStrongRank && Allowed(r_.acts[act], time)) return &r_.acts[act];
        return nullptr;
    }

    void AddDraft(const Mention& time, uint32_t s, const Act& act) {
        Draft draft;
        draft.type = act.rule->emits;
        draft.rule = act.rule->id;
        draft.rank = act.rank;
        draft.confidence = act.rule->confidence;
        draft.sentence = s;
        draft.first_token = time.first_token;
        draft.last_token = time.last_token;
        draft.length = 1;
        draft.evidence = {a_.layers.tokens[time.first_token].begin, a_.layers.tokens[time.last_token - 1].end};
        draft.act_first = act.first_token;
        draft.act_last = act.last_token;
        draft.act_sentence = act.sentence;
        for (const auto& [name, value] : time.fields) draft.fields.set(name, value);
        for (const auto& [name, value] : act.fields) draft.fields.set(name, value);
        r_.drafts.push_back(std::move(draft));
    }

    Reading& r_;
    const Analysis& a_;
};

// "almost took the lead" is no lead: of acts whose words overlap the higher rank stays, of equals the one
// that knows the player. Sorted by sentence and token.
void DropOverruled(std::vector<Act>& acts) {
    std::vector<bool> overruled(acts.size(), false);
    for (size_t i = 0; i < acts.size(); ++i)
        for (size_t j = i + 1; j < acts.size() && acts[j].sentence == acts[i].sentence && acts[j].first_token < acts[i].last_token; ++j) {
            if (acts[i].fields.find("_detail") != nullptr || acts[j].fields.find("_detail") != nullptr) continue;
            if (acts[i].rank > acts[j].rank || (acts[i].rank == acts[j].rank && acts[i].fields.has("player") && !acts[j].fields.has("player"))) overruled[j] = true;
            if (acts[j].rank > acts[i].rank || (acts[i].rank == acts[j].rank && acts[j].fields.has("player") && !acts[i].fields.has("player"))) overruled[i] = true;
        }
    size_t kept = 0;
    for (size_t i = 0; i < acts.size(); ++i)
        if (!overruled[i]) {
            if (kept != i) acts[kept] = std::move(acts[i]);
            ++kept;
        }
    acts.resize(kept);
}

bool IsMinute(const Mention& m) { return m.kind == Kind::kMinute; }

bool HasTime(const Reading& r) { return std::any_of(r.analysis.mentions.begin(), r.analysis.mentions.end(), IsMinute); }

}  // namespace

std::vector<uint32_t> SentencesOfActs(const Reading& reading) {
    std::vector<uint32_t> out;
    if (!reading.sporting || !HasTime(reading)) return out;
    const std::vector<Sentence>& sentences = reading.analysis.layers.sentences;
    uint32_t end = 0;
    for (uint32_t s = 0; s < sentences.size(); ++s) {
        const auto mentions = MentionsIn(reading.analysis, sentences[s]);
        if (std::any_of(mentions.begin(), mentions.end(), IsMinute)) end = s + 1 + kTold;
        if (s < end) out.push_back(s);
    }
    return out;
}

void AttachActs(Reading& reading) {
    for (const Act& act : reading.acts)
        if (act.fields.find("_next") != nullptr) reading.next_opponents.insert(act.first_token);
    if (!HasTime(reading)) return;  // an act without a time is no event
    std::stable_sort(reading.acts.begin(), reading.acts.end(), [](const Act& a, const Act& b) { return a.sentence != b.sentence ? a.sentence < b.sentence : a.first_token < b.first_token; });
    DropOverruled(reading.acts);
    ActAttacher(reading).Run();
}

}  // namespace pressbox
