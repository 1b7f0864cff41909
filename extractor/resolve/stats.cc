// Counted performances and ratios: a number or ordinal and the noun it counts, whose, and what the noun's metric is.
//
//     two goals   his 50th cap   hat-trick   six-time champion   world number one   ranked 54th   a 15-game unbeaten run
//     62 off 49 balls   3-26   (46-12)   17 of his 20 spot-kicks   9-14 FG
//
// The nouns and all words are data (patterns/rules/metrics.toml). A figure inside a score, a time, money or a date is
// never counted again; a ratio goes before a count.
#include <algorithm>
#include <cmath>

#include "extractor/resolve/clauses.h"
#include "extractor/resolve/figures.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

constexpr uint32_t kLongestPhrase = 7;  // tokens between a number and its noun

class StatFinder : FigureScan {
  public:
    explicit StatFinder(Reading& reading) : FigureScan(reading, "stat"), metrics_(reading.packs->metrics), ratio_(FactType("ratio")) {}

    void Run() {
        taken_.assign(a_.layers.tokens.size(), false);
        EachNumber([&](const Mention& number, uint32_t s) {
            if (!taken_[number.first_token]) Look(number, s);
        });
        FindFixed();
        FindFigures();
    }

  private:
    struct Noun {
        uint32_t first = 0;  // tokens of the noun
        uint32_t last = 0;
        const CountedWord* word = nullptr;
        int32_t owner = -1;  // somebody named between the number and the noun
    };

    bool FitsSport(const CountedWord& word) const {
        return word.sports.empty() || a_.sport.empty() || std::find(word.sports.begin(), word.sports.end(), a_.sport) != word.sports.end();
    }

    // The longest counted word that begins at token t.
    const CountedWord* WordAt(const CountedWords& words, uint32_t t) const {
        if (t >= last_) return nullptr;
        const auto found = words.find(a_.hashes[t]);
        if (found == words.end()) return nullptr;
        for (const CountedWord& word : found->second) {
            if (t + word.tokens.size() > last_ || !FitsSport(word)) continue;
            if (std::equal(word.tokens.begin(), word.tokens.end(), a_.hashes.begin() + t)) return &word;
        }
        return nullptr;
    }

    void Look(const Mention& number, uint32_t s) {
        if (number.kind == Kind::kNumber && Ratio(number, s)) return;
        if (Champion(number, s) || Ranking(number, s) || Seed(number, s) || Place(number, s)) return;
        if (number.kind == Kind::kNumber && (Batting(number, s) || Partnership(number, s) || Times(number, s))) return;
        if (Counted(number, s)) return;
        if (number.kind == Kind::kOrdinal) Elided(number, s);
    }

    // --- ratios

    // "17 of his 20 spot-kicks", "three out of four", "won 12 of their last 15 games", "two of the All Blacks' seven tries"
    bool Ratio(const Mention& number, uint32_t s) {
        constexpr uint32_t kGap = 5;  // tokens between "of" and the total
        uint32_t t = number.last_token;
        if (Is(t, "times")) ++t;
        const bool out = Is(t, "out");
        if (out) ++t;
        const bool of = Is(t, "of");
        const bool from = !out && (Is(t, "from") || Is(t, "in"));
        if (!of && !from) return false;
        const uint32_t gap = from ? 1 : kGap;
        const Mention* total = nullptr;
        uint32_t at = t + 1;
        for (; at < last_ && at < t + 1 + gap && total == nullptr; ++at) {
            total = NumberAt(at);
            if (total != nullptr) break;
            const bool link = Covering(at) != nullptr || In(at, List("possessive")) || In(at, List("ratio_link")) || a_.layers.tokens[at].is(Token::kPossessive);
            if (!link) return false;
        }
        if (total == nullptr || total->value < number.value || total->value != std::floor(total->value) || total->value > 1000) return false;
        uint32_t end = total->last_token;
        const uint32_t noun = end;
        while (end < last_ && end - noun < 4 && ((Covering(end) == nullptr && !EndsPhrase(end) && !In(end, List("stat_verb"))) || (IsHyphen(end) && Glued(end)))) ++end;
        if (end > noun && In(noun, List("stat_durations"))) return false;
        if (from && end > noun) return false;  // "one in five" alone
        if (IsHyphen(end - 1)) --end;
        Draft draft = NewDraft("ratio.of", s, number.first_token, end);
        draft.type = ratio_;
        draft.fields.set("value", number.value);
        draft.fields.set("total", total->value);
        draft.fields.set("subject", Value());
        draft.fields.set("of", Value());
        SetName(draft, "subject", r_, WhoseFigure(r_, s, number.first_token));
        if (end > noun) draft.fields.set("of", std::string(a_.words(noun, end)));
        Finish(std::move(draft), number.first_token, end);
        return true;
    }

    const Mention* NumberAt(uint32_t t) const {
        const auto found = std::lower_bound(a_.numbers.begin(), a_.numbers.end(), t, [](const Mention& m, uint32_t token) { return m.first_token < token; });
        return found != a_.numbers.end() && found->first_token == t && found->kind == Kind::kNumber && IsOpen(t) ? &*found : nullptr;
    }

    // --- titles, rankings, seeds, places

    // "six-time champion", "five times a winner", "two-weight UFC champion"
    bool Champion(const Mention& number, uint32_t s) {
        if (number.kind != Kind::kNumber || number.value < 1 || number.value > 60) return false;
        uint32_t t = number.last_token;
        if (IsHyphen(t)) ++t;
        if (!Is(t, "time") && !Is(t, "times") && !Is(t, "weight") && !Is(t, "division")) return false;
        ++t;
        return ChampionFrom(t, number.first_token, number.value, s);
    }

    bool ChampionFrom(uint32_t t, uint32_t begin, double value, uint32_t s) {
        constexpr uint32_t kFar = 7;  // tokens
        for (const uint32_t first = t; t < last_ && t < first + kFar; ++t) {
            if (In(t, List("stat_champion"))) {
                Draft draft = NewDraft("stat.champion", s, begin, t + 1);
                int32_t who = PersonOfPhrase(begin, t + 1);
                Fill(draft, "title", value, false, who >= 0 ? who : WhoseFigure(r_, s, begin));
                Finish(std::move(draft), begin, t + 1);
                return true;
            }
            const Mention* m = Covering(t);
            if (m == nullptr && !IsHyphen(t) && !Is(t, "a") && !Is(t, "the") && EndsPhrase(t)) return false;
        }
        return false;
    }

    // "world number one", "British No 1", "ranked 54th", "17 in the world", "number three seed"
    bool Ranking(const Mention& number, uint32_t s) {
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        uint32_t t = i;
        if (t > first_ && a_.word(t - 1) == "." && t - 1 > first_) --t;
        const bool numbered = t > first_ && (Is(t - 1, "number") || Is(t - 1, "no") || a_.word(t - 1) == "#");
        if (numbered && (Is(j, "seed") || Is(j, "seeds"))) return Ranked("stat.seed", "seed", number, s, t - 1, j + 1);
        if (numbered) {
            uint32_t begin = t - 1;
            bool of_rank = false;
            for (uint32_t steps = 0; steps < 2 && begin > first_; ++steps) {
                const Mention* m = Covering(begin - 1);
                const bool nation = m != nullptr && m->kind == Kind::kNationality;
                if (!nation && !In(begin - 1, List("stat_rank_of"))) break;
                of_rank = true;
                --begin;
            }
            if (!of_rank) return false;
            return Ranked("stat.ranking", "ranking", number, s, begin, j);
        }
        if (i > first_ && Is(i - 1, "ranked")) return Ranked("stat.ranking", "ranking", number, s, i - 1, j);
        if (Is(j, "in") && Is(j + 1, "the") && Is(j + 2, "world") && number.value <= 2000 && !Is(j + 3, "cup")) return Ranked("stat.ranking", "ranking", number, s, i, j + 3);
        return false;
    }

    bool Ranked(const char* rule, const char* metric, const Mention& number, uint32_t s, uint32_t begin, uint32_t end) {
        Draft draft = NewDraft(rule, s, begin, end);
        const int32_t who = PersonOfPhrase(begin, end);
        Fill(draft, metric, number.value, true, who >= 0 ? who : WhoseFigure(r_, s, begin));
        Finish(std::move(draft), begin, end);
        return true;
    }

    // "eighth seed", "seventh-seeded", "seeded fourth"
    bool Seed(const Mention& number, uint32_t s) {
        uint32_t t = number.last_token;
        if (number.kind == Kind::kOrdinal) {
            if (IsHyphen(t)) ++t;
            if (Is(t, "seed") || Is(t, "seeds") || Is(t, "seeded")) return Ranked("stat.seed", "seed", number, s, number.first_token, t + 1);
        }
        const uint32_t i = number.first_token;
        if (i > first_ && Is(i - 1, "seeded")) return Ranked("stat.seed", "seed", number, s, i - 1, number.last_token);
        return false;
    }

    // "second place", "third in the table", "finished fourth"
    bool Place(const Mention& number, uint32_t s) {
        if (number.kind != Kind::kOrdinal) return false;
        uint32_t t = number.last_token;
        if (IsHyphen(t)) ++t;
        if (Is(t, "place") || Is(t, "placed") || Is(t, "position")) return Ranked("stat.place", "place", number, s, number.first_token, t + 1);
        constexpr uint32_t kFar = 6;  // tokens
        if (Is(t, "in") && (Is(t + 1, "the") || Is(t + 1, "their") || Is(t + 1, "this")))
            for (uint32_t at = t + 2; at < last_ && at < t + kFar; ++at)
                if (In(at, List("stat_table")) || (Covering(at) != nullptr && Covering(at)->kind == Kind::kCompetition)) return Ranked("stat.place", "place", number, s, number.first_token, number.last_token);
        const uint32_t i = number.first_token;
        const bool verb = i > first_ && In(i - 1, List("stat_place_verb"));
        const bool to = i > first_ + 1 && Is(i - 1, "to") && In(i - 2, List("stat_place_verb"));
        if ((verb || to) && (number.last_token >= last_ || In(number.last_token, List("stat_behind_elided")))) return Ranked("stat.place", "place", number, s, i, number.last_token);
        return false;
    }

    // --- cricket

    // "62 off 49 balls", "an unbeaten 84", "78 not out", "made 108"
    bool Batting(const Mention& number, uint32_t s) {
        if (a_.sport != "cricket" || number.value != std::floor(number.value) || number.value > 500) return false;
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        const bool off = Is(j, "off") || Is(j, "from");
        const Mention* balls = off && j + 1 < last_ ? NumberAt(j + 1) : nullptr;
        if (balls != nullptr && !Is(balls->last_token, "balls") && !Is(balls->last_token, "deliveries") && off && Is(balls->last_token, "overs")) balls = nullptr;
        const bool not_out = Is(j, "not") && Is(j + 1, "out");
        const bool said = i > first_ && In(i - 1, List("stat_batted"));
        const bool ends = j >= last_ || In(j, List("stat_behind_elided")) || not_out || off;
        if (balls == nullptr && !not_out && !(said && ends)) return false;
        const int32_t who = WhoseFigure(r_, s, i);
        if (who < 0 || r_.entity(who).kind == Kind::kTeam || r_.entity(who).kind == Kind::kNation) return false;
        Draft draft = NewDraft("stat.batting", s, i, j);
        Fill(draft, "run", number.value, false, who);
        Finish(std::move(draft), i, j);
        if (balls == nullptr || Is(balls->last_token, "matches")) return true;
        const uint32_t end = balls->last_token + (Is(balls->last_token, "balls") || Is(balls->last_token, "deliveries") ? 1 : 0);
        Draft faced = NewDraft("stat.balls", s, balls->first_token, end);
        Fill(faced, "ball", balls->value, false, who);
        Finish(std::move(faced), balls->first_token, end);
        return true;
    }

    // "a partnership of 212", "a stand of 48", "put on 113"
    bool Partnership(const Mention& number, uint32_t s) {
        if (a_.sport != "cricket") return false;
        const uint32_t i = number.first_token;
        const bool stand = i > first_ + 1 && Is(i - 1, "of") && (Is(i - 2, "stand") || Is(i - 2, "partnership") || Is(i - 2, "alliance"));
        const bool put_on = i > first_ + 1 && Is(i - 1, "on") && Is(i - 2, "put");
        if (!stand && !put_on) return false;
        const uint32_t begin = stand ? i - 2 : i;
        Draft draft = NewDraft("stat.partnership", s, begin, number.last_token);
        Fill(draft, "partnership", number.value, false, -1);
        SetPair(draft, s, i);
        Finish(std::move(draft), begin, number.last_token);
        return true;
    }

    // Both who stand together: "Maxwell and Carey".
    void SetPair(Draft& draft, uint32_t s, uint32_t token) {
        const std::vector<int32_t> subjects = SubjectsBefore(r_, a_.layers.sentences[s], token);
        std::vector<int32_t> people;
        for (const int32_t subject : subjects)
            if (const int32_t entity = r_.mention(subject).entity; entity >= 0 && r_.entity(entity).kind == Kind::kPerson) people.push_back(entity);
        if (people.empty()) return SetName(draft, "subject", r_, WhoseFigure(r_, s, token));
        if (people.size() == 1 || people[0] == people[1]) return SetName(draft, "subject", r_, people[0]);
        draft.fields.set("subject", r_.entity(people[1]).name + " and " + r_.entity(people[0]).name);
    }

    // --- counts

    // "lost three times", "scored twice on three occasions"
    bool Times(const Mention& number, uint32_t s) {
        uint32_t t = number.last_token;
        if (Is(t, "separate") || Is(t, "different")) ++t;
        if (!Is(t, "times") && !Is(t, "occasions")) return false;
        const CountedWord* verb = VerbBefore(number.first_token);
        if (verb == nullptr) return false;
        Draft draft = NewDraft("stat.times", s, number.first_token, t + 1);
        Fill(draft, verb->metric, number.value, false, WhoseFigure(r_, s, number.first_token));
        Finish(std::move(draft), number.first_token, t + 1);
        return true;
    }

    // The counted verb that stands nearest before token t, a few words off at most.
    const CountedWord* VerbBefore(uint32_t t, uint32_t* begin = nullptr) const {
        constexpr uint32_t kNear = 6;  // tokens
        for (uint32_t i = t; i-- > first_ && t - i <= kNear;) {
            if (a_.word(i) == "," || a_.word(i) == ";") return nullptr;
            const CountedWord* verb = WordAt(metrics_.verbs, i);
            if (verb == nullptr) continue;
            if (begin != nullptr) *begin = i;
            return verb;
        }
        return nullptr;
    }

    // The noun that a number at [begin, t) counts; `word` is null when it counts nothing that is known.
    Noun NounBehind(uint32_t t, const Mention& number) const {
        Noun out;
        bool partitive = false;
        for (const uint32_t first = t; t < last_ && t < first + kLongestPhrase;) {
            if (const CountedWord* word = WordAt(metrics_.nouns, t); word != nullptr && !IsProper(t)) {
                out.first = t;
                out.last = t + static_cast<uint32_t>(word->tokens.size());
                out.word = word;
                if (WordAt(metrics_.nouns, out.last) == nullptr) return out;
                t = out.last;  // "goal attempts": the last noun counts
                continue;
            }
            if (out.word != nullptr && t == out.last) return out;
            const Mention* m = Covering(t);
            if (m != nullptr) {
                switch (m->kind) {
                    case Kind::kCompetition: case Kind::kNation: case Kind::kNationality: case Kind::kTeam: case Kind::kPlace: case Kind::kOrganisation: case Kind::kName: case Kind::kMinute: case Kind::kRole: break;
                    case Kind::kPerson: out.owner = m->entity; break;
                    case Kind::kOrdinal: if (number.kind != Kind::kNumber) return out; break;
                    default: return out;
                }
                t = std::max(t + 1, m->last_token);
                continue;
            }
            if (number.kind == Kind::kNumber && !partitive && Is(t, "of") && In(t + 1, List("possessive"))) {  // "three of her singles matches"
                partitive = true;
                t += 2;
                continue;
            }
            if (IsHyphen(t) || a_.layers.tokens[t].is(Token::kPossessive)) {
                ++t;
                continue;
            }
            if (EndsPhrase(t) && !Is(t, "more") && !Is(t, "straight")) return out;
            ++t;
        }
        return out;
    }

    // Inside a name of its own: "Premier League".
    bool IsProper(uint32_t t) const {
        const Mention* m = Covering(t);
        return m != nullptr && m->kind != Kind::kRole && m->kind != Kind::kNumber && m->kind != Kind::kMinute;
    }

    bool Counted(const Mention& number, uint32_t s) {
        const uint32_t i = number.first_token;
        uint32_t j = number.last_token;
        const bool ordinal = number.kind == Kind::kOrdinal;
        if (number.value < 0 || (!ordinal && number.value == 0)) return false;
        const bool compound = IsHyphen(j) && Glued(j) && Glued(j + 1) && !ordinal;
        if (compound) return Compound(number, s);
        const Noun noun = NounBehind(j, number);
        if (noun.word == nullptr || !Fits(number, noun, s)) return false;
        Draft draft = NewDraft("stat.count", s, i, noun.last);
        Fill(draft, noun.word->metric, number.value, ordinal, WhoseCount(draft, s, noun.owner));
        FillScope(draft, noun.last);
        Finish(std::move(draft), i, noun.last);
        return true;
    }

    bool Fits(const Mention& number, const Noun& noun, uint32_t s) const {
        const bool ordinal = number.kind == Kind::kOrdinal;
        if (ordinal && !noun.word->ordinal) return false;
        const bool year = number.value >= 1900 && number.value < 2100 && number.last_token - number.first_token == 1 && a_.word(number.first_token).size() == 4;
        if (year || (!ordinal && number.value > 1 && noun.word->singular && noun.word->tokens.size() == 1 && !noun.word->metric.empty() && noun.word->metric.back() != 's')) return false;
        if (In(noun.last, List("stat_not_head")) || In(noun.last, List("stat_left"))) return false;
        if (IsHyphen(noun.last) && Glued(noun.last)) return false;
        if (Is(noun.last, "to") && (Is(noun.last + 1, "play") || Is(noun.last + 1, "go") || Is(noun.last + 1, "come"))) return false;
        constexpr uint32_t kNear = 4;  // tokens
        const uint32_t begin = number.first_token - std::min(number.first_token - first_, kNear);
        for (uint32_t t = begin; t < noun.first; ++t)
            if (In(t, List("stat_to_come"))) return false;
        if (ordinal && number.first_token > first_ + 1 && Is(number.first_token - 1, "the") && Is(number.first_token - 2, "for") && noun.word->metric == "wicket") return false;
        (void)s;
        return true;
    }

    // "a 15-game unbeaten run", "a 22-point haul", "a 54-cap midfielder"
    bool Compound(const Mention& number, uint32_t s) {
        const uint32_t t = number.last_token + 1;
        const CountedWord* word = WordAt(metrics_.nouns, t);
        if (word == nullptr) return false;
        uint32_t end = t + static_cast<uint32_t>(word->tokens.size());
        uint32_t at = end;
        while (In(at, List("stat_streak_word"))) ++at;
        const bool streak = In(at, List("stat_streak"));
        const bool haul = In(end, List("stat_haul"));
        const bool person = word->metric == "cap" && Covering(end) != nullptr;
        if (!streak && !haul && !person) return false;
        if (streak) end = at + 1;
        Draft draft = NewDraft("stat.compound", s, number.first_token, end);
        Fill(draft, word->metric, number.value, false, person ? PersonOfPhrase(number.first_token, end) : WhoseCount(draft, s, -1));
        Finish(std::move(draft), number.first_token, end);
        return true;
    }

    // "added a third", "his second in three games": the noun was named before, or the verb tells it.
    bool Elided(const Mention& number, uint32_t s) {
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        if (i <= first_ || !(Is(i - 1, "a") || Is(i - 1, "his") || Is(i - 1, "her") || Is(i - 1, "their") || Is(i - 1, "the"))) return false;
        if (j < last_ && !In(j, List("stat_behind_elided"))) return false;
        const bool scored = i > first_ + 1 && In(i - 2, List("stat_scoring_verb"));
        std::string metric = previous_metric_ != nullptr && s - previous_sentence_ <= 1 ? *previous_metric_ : std::string();
        const auto elided = r_.packs->lists.find("stat_elided");
        if (elided == r_.packs->lists.end() || std::find(elided->second.begin(), elided->second.end(), metric) == elided->second.end()) metric.clear();
        if (metric.empty()) {
            if (!scored) return false;
            metric = r_.Clock().segment == "half" && a_.sport != "football" ? "try" : "goal";
            if (a_.sport != "football" && a_.sport != "ice hockey" && a_.sport.substr(0, 5) != "rugby" && !a_.sport.empty()) return false;
        }
        const bool own = !Is(i - 1, "the") && !Is(i - 1, "a");
        if (!scored && !own) return false;
        Draft draft = NewDraft("stat.elided", s, i, j);
        Fill(draft, metric, number.value, true, WhoseCount(draft, s, -1));
        Finish(std::move(draft), i, j);
        return true;
    }

    // Whose a count is: whom its phrase names, who owns it, else the figure's subject.
    int32_t WhoseCount(const Draft& draft, uint32_t s, int32_t owner) const {
        if (owner >= 0) return owner;
        const uint32_t i = draft.first_token;
        const bool owned = i > first_ && a_.layers.tokens[i - 1].is(Token::kPossessive);
        if (owned && i > first_ + 1)
            if (const Mention* m = Covering(i - 2); m != nullptr && m->entity >= 0) return m->entity;
        return WhoseFigure(r_, s, i);
    }

    // "in 22 games": in how many matches.
    void FillScope(Draft& draft, uint32_t t) const {
        if (!Is(t, "in") && !Is(t, "from")) return;
        ++t;
        while (t < last_ && (In(t, List("possessive")) || Is(t, "just") || Is(t, "only") || Is(t, "last"))) ++t;
        const Mention* matches = t < last_ ? NumberAt(t) : nullptr;
        if (matches == nullptr) return;
        const CountedWord* word = nullptr;
        for (uint32_t at = matches->last_token; at < last_ && at < matches->last_token + 3 && word == nullptr; ++at) word = WordAt(metrics_.nouns, at);
        if (word != nullptr && (word->metric == "game" || word->metric == "match" || word->metric == "appearance")) draft.fields.set("matches", matches->value);
    }

    // --- words with their own number

    void FindFixed() {
        for (uint32_t t = 0; t < a_.layers.tokens.size(); ++t) {
            const int32_t s = sentence_of_[t];
            if (s < 0 || taken_[t]) continue;
            first_ = a_.layers.sentences[static_cast<size_t>(s)].first_token;
            last_ = a_.layers.sentences[static_cast<size_t>(s)].last_token;
            if (!IsOpen(t)) continue;
            if (const CountedWord* word = WordAt(metrics_.fixed, t)) {
                const uint32_t end = t + static_cast<uint32_t>(word->tokens.size());
                if (In(end, List("stat_not_head"))) continue;
                Draft draft = NewDraft("stat.word", static_cast<uint32_t>(s), t, end);
                const int32_t who = word->metric == "seed" ? PersonOfPhrase(t, end) : -1;
                Fill(draft, word->metric, word->value, word->ordinal, who >= 0 ? who : WhoseCount(draft, static_cast<uint32_t>(s), -1));
                Finish(std::move(draft), t, end);
                continue;
            }
            const bool twice = In(t, List("stat_twice"));
            if (twice || In(t, List("stat_thrice"))) {
                if (ChampionFrom(t + 1, t, twice ? 2 : 3, static_cast<uint32_t>(s))) continue;
                if (!Is(t, "twice") && !Is(t, "thrice")) continue;
                uint32_t begin = t;
                const CountedWord* verb = VerbBefore(t, &begin);
                if (verb == nullptr && (verb = WordAt(metrics_.verbs, t + 1)) == nullptr) continue;
                const uint32_t end = begin < t ? t + 1 : t + 1 + static_cast<uint32_t>(verb->tokens.size());
                Draft draft = NewDraft("stat.times", static_cast<uint32_t>(s), begin, end);
                Fill(draft, verb->metric, twice ? 2 : 3, false, WhoseFigure(r_, static_cast<uint32_t>(s), begin));
                Finish(std::move(draft), begin, end);
            }
        }
    }

    // --- figures that a mention rule took for something else than a score

    void FindFigures() {
        for (const Mention& m : a_.mentions) {
            if (m.kind != Kind::kOther) continue;
            const int32_t s = sentence_of_[m.first_token];
            if (s < 0) continue;
            first_ = a_.layers.sentences[static_cast<size_t>(s)].first_token;
            last_ = a_.layers.sentences[static_cast<size_t>(s)].last_token;
            const bool bowling = m.rule == "figure.bowling";
            const bool record = m.rule == "figure.record" || m.rule == "figure.record-since" || m.rule == "basketball.to-begin";
            const bool shooting = m.rule == "figure.shooting" || m.rule == "basketball.at-the-line";
            if (!bowling && !record && !shooting) continue;
            const std::vector<double> numbers = NumbersIn(m);
            if (numbers.size() < 2) continue;
            if (bowling) Bowling(m, static_cast<uint32_t>(s), numbers);
            else if (record) Record(m, static_cast<uint32_t>(s), numbers);
            else Shooting(m, static_cast<uint32_t>(s), numbers);
        }
    }

    std::vector<double> NumbersIn(const Mention& m) const {
        std::vector<double> out;
        for (auto number = std::lower_bound(a_.numbers.begin(), a_.numbers.end(), m.first_token, [](const Mention& n, uint32_t t) { return n.first_token < t; });
             number != a_.numbers.end() && number->first_token < m.last_token; ++number)
            out.push_back(number->value);
        return out;
    }

    void Bowling(const Mention& m, uint32_t s, const std::vector<double>& numbers) {
        int32_t who = m.first_token > first_ && Covering(m.first_token - 1) != nullptr ? Covering(m.first_token - 1)->entity : -1;
        if (who < 0) who = WhoseFigure(r_, s, m.first_token);
        Draft wickets = NewDraft("stat.bowling", s, m.first_token, m.last_token);
        Fill(wickets, "wicket", numbers[0], false, who);
        Draft runs = NewDraft("stat.bowling", s, m.first_token, m.last_token);
        Fill(runs, "run", numbers[1], false, who);
        Finish(std::move(wickets), m.first_token, m.last_token);
        Finish(std::move(runs), m.first_token, m.last_token);
    }

    void Record(const Mention& m, uint32_t s, const std::vector<double>& numbers) {
        int32_t who = -1;
        for (uint32_t t = m.first_token; t-- > first_ && m.first_token - t <= 3 && who < 0;)
            if (const Mention* before = Covering(t)) who = before->entity;
        if (who < 0) who = WhoseFigure(r_, s, m.first_token);
        Draft draft = NewDraft("stat.record", s, m.first_token, m.last_token);
        Fill(draft, "record", numbers[0], false, who);
        draft.fields.set("losses", numbers[1]);
        Finish(std::move(draft), m.first_token, m.last_token);
    }

    // "9-14 FG", "6-6 at the free throw line"
    void Shooting(const Mention& m, uint32_t s, const std::vector<double>& numbers) {
        if (numbers[0] > numbers[1]) return;
        uint32_t end = m.last_token;
        uint32_t of = end;
        while (end < last_ && end - of < 2 && a_.layers.tokens[end].is(Token::kWord) && !EndsPhrase(end)) ++end;
        Draft draft = NewDraft("ratio.shooting", s, m.first_token, m.last_token);
        draft.type = ratio_;
        draft.fields.set("value", numbers[0]);
        draft.fields.set("total", numbers[1]);
        draft.fields.set("subject", Value());
        draft.fields.set("of", Value());
        SetName(draft, "subject", r_, WhoseFigure(r_, s, m.first_token));
        if (end > of) draft.fields.set("of", std::string(a_.words(of, end)));
        Finish(std::move(draft), m.first_token, m.last_token);
    }

    void Fill(Draft& draft, const std::string& metric, double value, bool ordinal, int32_t who) {
        draft.fields.set("subject", Value());
        draft.fields.set("metric", metric);
        draft.fields.set("value", value);
        draft.fields.set("ordinal", ordinal);
        if (who >= 0) SetName(draft, "subject", r_, who);
    }

    void Finish(Draft draft, uint32_t begin, uint32_t end) {
        std::fill(taken_.begin() + begin, taken_.begin() + end, true);
        FillQualifier(r_, draft);
        if (const std::string* metric = draft.fields.text("metric")) {
            last_metric_ = *metric;
            previous_metric_ = &last_metric_;
            previous_sentence_ = draft.sentence;
        }
        r_.drafts.push_back(std::move(draft));
    }

    const Metrics& metrics_;
    const TypeSpec* ratio_;
    std::vector<bool> taken_;  // tokens that are part of a fact already
    std::string last_metric_;
    const std::string* previous_metric_ = nullptr;  // of the fact found last
    uint32_t previous_sentence_ = 0;
};

}  // namespace

void FindStats(Reading& reading) {
    if (reading.sporting) StatFinder(reading).Run();
}

}  // namespace pressbox
