// Counted performances: a number or ordinal and the noun it counts, whose, and what the noun's metric is.
//
//     two goals   his 50th cap   hat-trick   six-time champion   world number one   ranked 54th   a 15-game unbeaten run
//     62 off 49 balls   3-26   (46-12)
//
// The nouns and all words are data (patterns/rules/metrics.toml). A figure inside a score, a time, money or a date is
// never counted again; nor is a ratio, which is found before (resolve/ratios.cc).
#include <algorithm>
#include <cmath>

#include "extractor/resolve/clauses.h"
#include "extractor/resolve/counting.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

constexpr uint32_t kLongestPhrase = 7;  // tokens between a number and its noun

class StatFinder : CountScan {
  public:
    explicit StatFinder(Reading& reading) : CountScan(reading, "stat") {}

    void Run() {
        taken_.assign(a_.layers.tokens.size(), false);
        IndexEvents();
        for (const Draft& draft : r_.drafts)
            if (draft.type->name == "ratio") std::fill(taken_.begin() + draft.first_token, taken_.begin() + draft.last_token, true);
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

    void IndexEvents() {
        for (const Draft& draft : r_.drafts) {
            const std::string* player = draft.fields.text("player");
            const std::string* team = draft.fields.text("team");
            if (player != nullptr && team != nullptr) r_.event_sides.emplace(*player, r_.EntityNamed(*team));
        }
    }

    void Look(const Mention& number, uint32_t s) {
        if (Champion(number, s) || Ranking(number, s) || Seed(number, s) || Place(number, s) || NthTime(number, s)) return;
        if (number.kind == Kind::kNumber && (Batting(number, s) || Partnership(number, s) || Times(number, s))) return;
        if (Counted(number, s)) return;
        if (number.kind == Kind::kOrdinal) Elided(number, s);
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
            if (In(t, "stat_champion")) {
                Draft draft = NewDraft("stat.champion", s, begin, t + 1);
                Fill(draft, "title", value, false, Holder(s, begin, t + 1));
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
                if (!nation && !In(begin - 1, "stat_rank_of")) break;
                of_rank = true;
                --begin;
            }
            if (!of_rank) return false;
            return Ranked("stat.ranking", "ranking", number, s, begin, j);
        }
        if (i > first_ && Is(i - 1, "ranked") && !In(j, "place_words")) return Ranked("stat.ranking", "ranking", number, s, i - 1, j);
        if (Is(j, "in") && Is(j + 1, "the") && Is(j + 2, "world") && number.value <= 2000 && !Is(j + 3, "cup")) return Ranked("stat.ranking", "ranking", number, s, i, j + 3);
        return false;
    }

    bool Ranked(const char* rule, const char* metric, const Mention& number, uint32_t s, uint32_t begin, uint32_t end) {
        Draft draft = NewDraft(rule, s, begin, end);
        Fill(draft, metric, number.value, true, Holder(s, begin, end));
        Finish(std::move(draft), begin, end);
        return true;
    }

    // Who holds a rank: whom its phrase names; of "the eighth seed" alone, the opponent of the clause's subject, or whom the
    // sentence before speaks of when the clause has none yet.
    int32_t Holder(uint32_t s, uint32_t begin, uint32_t end) const {
        if (const int32_t who = PersonOfPhrase(begin, end); who >= 0) return who;
        uint32_t t = begin;
        while (t > first_ && In(t - 1, "stat_rank_adjective")) --t;  // "the former world No 1"
        const bool phrase = t > first_ && Is(t - 1, "the");
        if (!phrase) return Whose(NewDraft("", s, begin, end), s, nullptr);
        for (const int32_t at : SubjectsBefore(r_, a_.layers.sentences[s], begin)) {
            const Mention& m = r_.mention(at);
            if (m.first_token < begin && m.entity >= 0 && (IsPersonLike(m.kind) || IsSide(m.kind))) return r_.OpponentOf(m.entity);
        }
        const int32_t before = r_.written_before[s];
        return before < 0 ? -1 : r_.roles[static_cast<size_t>(before)].subject;
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
                if (In(at, "stat_table") || (Covering(at) != nullptr && Covering(at)->kind == Kind::kCompetition)) return Ranked("stat.place", "place", number, s, number.first_token, number.last_token);
        const uint32_t i = number.first_token;
        const bool verb = i > first_ && In(i - 1, "stat_place_verb");
        const bool to = i > first_ + 1 && Is(i - 1, "to") && In(i - 2, "stat_place_verb");
        if ((verb || to) && (number.last_token >= last_ || In(number.last_token, "stat_behind_elided"))) return Ranked("stat.place", "place", number, s, i, number.last_token);
        return false;
    }

    // --- cricket

    // "62 off 49 balls", "an unbeaten 84", "78 not out", "made 108", and of a scorecard "Knight 25,"
    bool Batting(const Mention& number, uint32_t s) {
        constexpr double kMost = 501;  // runs of one innings, the highest ever in first-class cricket
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        if (number.value != std::floor(number.value) || number.value > kMost) return false;
        const bool off = Is(j, "off") || Is(j, "from");
        const Mention* balls = off ? NumberAt(j + 1) : nullptr;
        const bool faced = balls != nullptr && In(balls->last_token, "stat_balls");
        const bool unbeaten = i > first_ && Is(i - 1, "unbeaten");
        if (a_.sport != "cricket" && !faced && !(a_.sport.empty() && unbeaten)) return false;
        if (balls != nullptr && !faced && !In(balls->last_token, "stat_behind_elided")) balls = nullptr;
        const bool not_out = Is(j, "not") && Is(j + 1, "out");
        const bool ends = j >= last_ || In(j, "stat_behind_elided") || off;
        int32_t who = ends ? OnCard(i) : -1;
        const bool unbeaten_on = i > first_ + 1 && Is(i - 1, "on") && Is(i - 2, "unbeaten");
        const bool out_for = i > first_ + 1 && Is(i - 1, "for") && In(i - 2, "stat_out");
        const bool said = ends && (unbeaten_on || out_for || (i > first_ && In(i - 1, "stat_batted")) || Praised(number));
        if (who < 0 && balls == nullptr && !not_out && !said) return false;
        if (who < 0) who = One(PerformersOf(r_, {s, i, j, false, MetricNamed("run"), {}}));
        if (who < 0 ? NameThatOpens(i).empty() : IsSide(r_.entity(who).kind)) return false;
        const uint32_t end = not_out ? j + 2 : j;
        Draft draft = NewDraft("stat.batting", s, i, j);
        Fill(draft, "run", number.value, false, who);
        Finish(std::move(draft), i, end);
        if (balls == nullptr && not_out && (Is(end, "off") || Is(end, "from"))) balls = NumberAt(end + 1);
        if (balls == nullptr) return true;
        const uint32_t behind = balls->last_token + (In(balls->last_token, "stat_balls") ? 1 : 0);
        Draft balls_faced = NewDraft("stat.balls", s, balls->first_token, behind);
        Fill(balls_faced, "ball", balls->value, false, who);
        Finish(std::move(balls_faced), balls->first_token, behind);
        return true;
    }

    // "(20 overs - Beaumont 62, Knight 25)": who is named right before the figure, in a list.
    int32_t OnCard(uint32_t i) const {
        const Mention* name = i > first_ ? Covering(i - 1) : nullptr;
        if (name == nullptr || name->last_token != i || !IsPersonLike(name->kind) || name->kind == Kind::kPronoun) return -1;
        const uint32_t first = name->first_token;
        const bool listed = first == first_ || !a_.layers.tokens[first - 1].is(Token::kWord);
        return listed && (Is(i + 1, ",") || Is(i + 1, ";") || Is(i + 1, ")") || Is(i + 1, "(")) ? name->entity : -1;
    }

    // "a fluent 69", "his 78", "Cook's masterful 172"
    bool Praised(const Mention& number) const {
        constexpr uint32_t kFar = 5;   // tokens
        constexpr double kFewest = 10;  // fewer is seldom told so
        if (number.value < kFewest) return false;
        const uint32_t i = number.first_token;
        for (uint32_t t = i; t-- > first_ && i - t <= kFar;) {
            if (a_.layers.tokens[t].is(Token::kPossessive) || In(t, "his_or_her")) return true;
            if (Is(t, "a") || Is(t, "an")) return i - t > 1 || number.value >= 20;
            if (Covering(t) != nullptr ? Covering(t)->kind != Kind::kOrdinal : (EndsPhrase(t) && !IsHyphen(t))) return false;
        }
        return false;
    }

    // "a partnership of 212", "a stand of 48", "put on 113", "added 113 for the fifth wicket"
    bool Partnership(const Mention& number, uint32_t s) {
        constexpr uint32_t kFar = 5;  // tokens
        if (a_.sport != "cricket" && !a_.sport.empty()) return false;
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        if (a_.sport.empty() && !(j >= last_ || In(j, "stat_behind_elided"))) return false;
        const bool stand = i > first_ + 1 && Is(i - 1, "of") && In(i - 2, "stat_stand");
        const bool put_on = i > first_ + 1 && Is(i - 1, "on") && (Is(i - 2, "put") || Is(i - 2, "putting"));
        bool wicket = false;
        if (i > first_ && In(i - 1, "stat_added") && Is(j, "for"))
            for (uint32_t t = j; t < last_ && t < j + kFar; ++t) wicket = wicket || Is(t, "wicket");
        if (!stand && !put_on && !wicket) return false;
        const uint32_t begin = stand ? i - 2 : i;
        Draft draft = NewDraft("stat.partnership", s, begin, j);
        Fill(draft, "partnership", number.value, false, -1);
        SetPair(draft, s);
        Finish(std::move(draft), begin, j);
        return true;
    }

    const Mention* PersonAt(uint32_t t) const {
        const Mention* m = Covering(t);
        return m != nullptr && m->entity >= 0 && IsPersonLike(m->kind) && r_.entity(m->entity).kind == Kind::kPerson ? m : nullptr;
    }

    // Both who stand together: "by Maxwell and Carey", "Billings added 113 with Bairstow", "Maxwell and Carey put on 113".
    void SetPair(Draft& draft, uint32_t s) {
        constexpr uint32_t kFar = 9;  // tokens
        const int32_t first = Whose(draft, s, nullptr);
        for (uint32_t t = draft.last_token; t + 1 < last_ && t < draft.last_token + kFar; ++t) {
            const bool by = Is(t, "by") || Is(t, "between");
            const bool with = Is(t, "with") || Is(t, "alongside");
            const Mention* one = by || with ? PersonAt(t + 1) : nullptr;
            if (one == nullptr) continue;
            const Mention* other = by && Is(one->last_token, "and") ? PersonAt(one->last_token + 1) : nullptr;
            if (other != nullptr) return Pair(draft, one->entity, other->entity);
            if (with && first >= 0 && r_.entity(first).kind == Kind::kPerson) return Pair(draft, first, one->entity);
        }
        for (uint32_t t = draft.first_token; t-- > first_ + 1;)
            if (Is(t, "and") && PersonAt(t - 1) != nullptr && PersonAt(t + 1) != nullptr) return Pair(draft, PersonAt(t - 1)->entity, PersonAt(t + 1)->entity);
        if (first >= 0 && r_.entity(first).kind == Kind::kPerson) SetName(draft, "subject", r_, first);
    }

    void Pair(Draft& draft, int32_t one, int32_t other) const {
        if (one == other) return SetName(draft, "subject", r_, one);
        draft.fields.set("subject", Names({one, other}));
    }

    // --- counts

    // "won for the first time since", "clinched the Hopman Cup for the second time"
    bool NthTime(const Mention& number, uint32_t s) {
        constexpr uint32_t kFar = 14;  // tokens
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        if (number.kind != Kind::kOrdinal || !Is(j, "time") || i < first_ + 2) return false;
        const uint32_t the = Is(i - 1, "very") ? i - 2 : i - 1;
        if (!Is(the, "the") || the == first_ || !Is(the - 1, "for")) return false;
        bool title = false;
        for (uint32_t t = the - 1; t-- > first_ && the - t <= kFar;) {
            if (a_.word(t) == ";" || In(t, "stat_to_come")) return false;
            title = title || In(t, "stat_title") || (Covering(t) != nullptr && Covering(t)->kind == Kind::kCompetition);
            const CountedWord* verb = VerbAt(t);
            if (verb == nullptr && !(title && In(t, "stat_title_verb"))) continue;
            Draft draft = NewDraft("stat.nth-time", s, i, j + 1);
            const bool won = title && (verb == nullptr || verb->metric == "win");
            Fill(draft, won ? "title" : verb->metric, number.value, true, Whose(draft, s, verb));
            Finish(std::move(draft), i, j + 1);
            return true;
        }
        return false;
    }

    static int32_t One(const std::vector<int32_t>& performers) { return performers.empty() ? -1 : performers.back(); }

    // "lost three times", "scored twice on three occasions"
    bool Times(const Mention& number, uint32_t s) {
        uint32_t t = number.last_token;
        if (Is(t, "separate") || Is(t, "different")) ++t;
        if (!Is(t, "times") && !Is(t, "occasions")) return false;
        const CountedWord* verb = VerbBefore(number.first_token);
        if (verb == nullptr || Hypothetical(number.first_token)) return false;
        Draft draft = NewDraft("stat.times", s, number.first_token, t + 1);
        Fill(draft, verb->metric, number.value, false, Whose(draft, s, verb));
        Finish(std::move(draft), number.first_token, t + 1);
        return true;
    }

    // The counted verb that stands nearest before token t, a few words off at most.
    const CountedWord* VerbBefore(uint32_t t, uint32_t* begin = nullptr) const {
        constexpr uint32_t kNear = 6;  // tokens
        for (uint32_t i = t; i-- > first_ && t - i <= kNear;) {
            if (a_.word(i) == "," || a_.word(i) == ";") return nullptr;
            const CountedWord* verb = VerbAt(i);
            if (verb == nullptr) continue;
            if (verb->metric == "win" && t - i > 1 && Covering(t - 1) == nullptr && !Is(t - 1, "it") && !Is(t - 1, "just") && !Is(t - 1, "only")) return nullptr;  // "winning possession"
            if (begin != nullptr) *begin = i;
            return verb;
        }
        return nullptr;
    }

    // The noun that a number at [begin, t) counts; `word` is null when it counts nothing that is known.
    Noun NounBehind(uint32_t t, const Mention& number) const {
        Noun out;
        if (number.kind == Kind::kOrdinal && In(IsHyphen(t) ? t + 1 : t, "stat_part")) return out;  // "a first-half chance"
        if (number.kind == Kind::kNumber && number.value == 1 && In(t, "stat_not_one")) return out;  // "one of their", "one final"
        bool partitive = false;
        for (const uint32_t first = t; t < last_ && t < first + kLongestPhrase;) {
            const CountedWord* word = NounAt(t);
            const uint32_t behind = word == nullptr ? t : t + static_cast<uint32_t>(word->tokens.size());
            if (word != nullptr && !IsProper(t) && !(IsHyphen(behind) && Glued(behind))) {
                out.first = t;
                out.last = behind;
                out.word = word;
                if (In(t, "stat_named_after")) out.owner = -1;  // "his first Larry O'Brien trophy"
                t = out.last;  // "goal attempts": the last noun counts
                if (In(t, "stat_between")) ++t;
                if (NounAt(t) == nullptr) return out;
                continue;
            }
            const Mention* m = Covering(t);
            if (m != nullptr) {
                switch (m->kind) {
                    case Kind::kCompetition: case Kind::kNation: case Kind::kNationality: case Kind::kTeam: case Kind::kPlace: case Kind::kOrganisation: case Kind::kName: case Kind::kMinute: case Kind::kRole: break;
                    case Kind::kPerson: out.owner = m->entity; break;
                    case Kind::kOrdinal: if (number.kind != Kind::kNumber && !In(IsHyphen(t + 1) ? t + 2 : t + 1, "stat_part")) return out; break;
                    default: return out;
                }
                t = std::max(t + 1, m->last_token);
                continue;
            }
            if (number.kind == Kind::kNumber && !partitive && Is(t, "of") && In(t + 1, "possessive")) {  // "three of her singles matches"
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
        const uint32_t j = number.last_token;
        const bool ordinal = number.kind == Kind::kOrdinal;
        if (number.value < 0 || (!ordinal && number.value == 0)) return false;
        if (IsHyphen(j) && Glued(j) && Glued(j + 1) && !ordinal) return Compound(number, s);
        const Noun noun = NounBehind(j, number);
        if (noun.word == nullptr || !Fits(number, noun) || Hypothetical(i) || IsRate(i, noun.last)) return false;
        const bool listed = ordinal == last_ordinal_ && GoesOnWith(i, s);
        std::vector<int32_t> who{noun.owner};
        if (noun.owner < 0) who = PerformersOf(r_, {s, i, noun.word->metric == "goal" && SetUp(i) ? i + 1 : noun.last, ordinal, noun.word, listed ? last_who_ : std::vector<int32_t>()});
        if (noun.word->played && !Played(number, noun, One(who))) return false;
        const std::vector<int32_t> all = who;
        if (who.size() > 1 && Respectively(noun.last)) who = {who[std::min(who.size() - 1, listed ? size_t{1} : size_t{0})]};
        Draft draft = NewDraft("stat.count", s, i, noun.last);
        Fill(draft, noun.word->metric == "goal" && SetUp(i) ? "assist" : noun.word->metric, number.value, ordinal, One(who));
        FillScope(draft, noun.last);
        last_who_ = all;
        if (who.size() > 1 && Each(i, noun.last)) {
            for (const int32_t one : who) {
                Draft own = draft;
                SetName(own, "subject", r_, one);
                Finish(std::move(own), i, noun.last);
            }
            return true;
        }
        if (who.size() > 1) draft.fields.set("subject", Names(who));
        if (who.size() == 1 && !ordinal && Combined(i, noun.last) && !FillCombined(draft, s)) return false;
        Finish(std::move(draft), i, noun.last);
        return true;
    }

    // "set up the other two goals": no goals of his own.
    bool SetUp(uint32_t i) const {
        constexpr uint32_t kNear = 4;  // tokens
        for (uint32_t t = i; t-- > first_ && i - t <= kNear;)
            if (In(t, "stat_set_up") || (Is(t, "up") && t > first_ && (Is(t - 1, "set") || Is(t - 1, "setting") || Is(t - 1, "teed")))) return true;
        return false;
    }

    // "Hall and Cole scored two goals each", "both had 12 points"
    bool Each(uint32_t i, uint32_t end) const {
        constexpr uint32_t kNear = 5;  // tokens
        if (Is(end, "each") || Is(end, "apiece")) return true;
        if (Combined(i, end)) return false;
        for (uint32_t t = i; t-- > first_ && i - t <= kNear;)
            if (Is(t, "each") || Is(t, "both")) return true;
        return false;
    }

    bool Respectively(uint32_t t) const {
        while (t < last_ && !Is(t, "respectively")) ++t;
        return t < last_;
    }

    std::string Names(const std::vector<int32_t>& who) const {
        std::string names;
        for (size_t i = 0; i < who.size(); ++i) names += (i == 0 ? "" : i + 1 == who.size() ? " and " : ", ") + r_.entity(who[i]).name;
        return names;
    }

    // Does the figure at token i go on the list of the one before? "22 points (9-14 FG), six assists and"
    bool GoesOnWith(uint32_t i, uint32_t s) const {
        if (s != previous_sentence_ || last_end_ <= first_ || last_end_ >= i) return false;
        uint32_t t = last_end_;
        if (a_.word(t) == "(")
            while (t < i && a_.word(t) != ")") ++t;
        if (a_.word(t) == ")") ++t;
        for (; t < i; ++t)
            if (!In(t, "stat_list")) return false;
        return last_end_ < i;
    }

    // "combined for 47 points", "a combined 47 points from Curry and Thompson"
    bool Combined(uint32_t i, uint32_t end) const {
        for (uint32_t t = i; t-- > first_;) {
            if (In(t, "stat_combined")) return true;
            const bool clause = a_.word(t) == ";" || r_.Can(t, kSubordinator);
            if (clause || Covering(t) != nullptr) return Covering(t) != nullptr && Covering(t)->kind == Kind::kNumber && In(end, "stat_combined");
        }
        return false;
    }

    // The subject of what several did together: the two; nobody of more, or of a group that has no name.
    bool FillCombined(Draft& draft, uint32_t s) const {
        const Sentence& sentence = a_.layers.sentences[s];
        for (const uint32_t to : {draft.first_token, sentence.last_token}) {
            const auto [one, other] = PairBefore(r_, sentence, to);
            if (one < 0) continue;
            Pair(draft, one, other);
            return true;
        }
        const std::string* subject = draft.fields.text("subject");
        if (subject == nullptr) return false;
        for (const int32_t at : SubjectsBefore(r_, sentence, draft.first_token)) return r_.mention(at).entity >= 0 && r_.entity(r_.mention(at).entity).name == *subject;
        return false;
    }

    bool Fits(const Mention& number, const Noun& noun) const {
        const uint32_t i = number.first_token;
        const bool ordinal = number.kind == Kind::kOrdinal;
        if (ordinal && !noun.word->ordinal) return false;
        const bool year = number.value >= 1900 && number.value < 2100 && number.last_token - i == 1 && a_.word(i).size() == 4;
        const bool plural = a_.word(noun.last - 1).back() == 's' || a_.word(noun.last - 1).back() == 'S';
        if (year || (!ordinal && number.value > 1 && !plural)) return false;
        if (In(noun.last, "stat_not_head") || In(noun.last, "stat_left")) return false;
        if (IsHyphen(noun.last) && Glued(noun.last)) return false;
        if (Is(noun.last, "to") && In(noun.last + 1, "stat_ahead")) return false;
        if (number.value == 1 && !ordinal && i > first_ && Is(i - 1, "at")) return false;  // "at one point"
        if (i > first_ && noun.word->metric == "point" && In(i - 1, "stat_behind_by")) return false;
        if (IsThreshold(i, noun.last)) return false;
        if (ordinal && i > first_ && IsHyphen(i - 1) && Glued(i) && Glued(i - 1)) return false;  // "a five-second victory"
        if (!ordinal && IsKnownSet(i)) return false;
        return !(ordinal && i > first_ + 1 && Is(i - 1, "the") && Is(i - 2, "for") && noun.word->metric == "wicket");
    }

    // A line that somebody crossed, not what he did: "the only starter with more than 10 points", "over 20 points in five of
    // his last seven games".
    bool IsThreshold(uint32_t i, uint32_t end) const {
        constexpr uint32_t kNear = 4;  // tokens
        uint32_t t = i;
        while (t > first_ && In(t - 1, "stat_threshold")) --t;
        if (t == i || t == first_) return false;
        if (Is(t - 1, "with") || Is(t - 1, "of")) return true;
        if (!Is(end, "in") && !Is(end, "for") && !Is(end, "across")) return false;
        for (uint32_t at = end + 1; at < last_ && at < end + kNear; ++at)
            if (NumberAt(at) != nullptr || Is(at, "all") || Is(at, "each") || Is(at, "every")) return true;
        return false;
    }

    // "in the two wins", "of the first six matches": a set that is known already, not a count.
    bool IsKnownSet(uint32_t i) const {
        uint32_t t = i;
        while (t > first_ && In(t - 1, "ratio_link") && !Is(t - 1, "the") && !Is(t - 1, "their")) --t;
        return t > first_ + 1 && Is(t - 1, "the") && r_.Can(t - 2, kPreposition);
    }

    // Something needed, hoped for or still to come: said in the words before the figure.
    bool Hypothetical(uint32_t i) const {
        constexpr uint32_t kNear = 9;  // tokens
        for (uint32_t t = i; t-- > first_ && i - t <= kNear;) {
            if (In(t, "stat_to_come") || (i - t <= 2 && In(t, "stat_to_come_near"))) return true;
            if (r_.Can(t, kSubordinator)) return false;
            if (a_.word(t) == "," || a_.word(t) == ";" || a_.word(t) == "(") return false;
        }
        return false;
    }

    // "averaging 24 points, seven rebounds and", "five runs an over"
    bool IsRate(uint32_t i, uint32_t end) const {
        if (Is(end, "per") || ((Is(end, "a") || Is(end, "an")) && In(end + 1, "stat_rate_unit"))) return true;
        for (uint32_t t = i; t-- > first_;) {
            if (In(t, "stat_rate")) return true;
            const bool clause = a_.word(t) == ";" || r_.Can(t, kSubordinator);
            if (clause || (Covering(t) != nullptr && Covering(t)->place <= Place::kLowerSubject && Covering(t)->entity >= 0)) return false;
        }
        return false;
    }

    // What is played rather than achieved (games, sets) counts when it is somebody's own, was won or lost or played, or is
    // the span of a player's other figures: "his 50th game", "dropped four games", "two goals in five matches".
    bool Played(const Mention& number, const Noun& noun, int32_t who) const {
        constexpr uint32_t kNear = 4;  // tokens
        const uint32_t i = number.first_token;
        if (number.kind == Kind::kNumber && number.last_token < noun.first && Is(number.last_token, "of")) return true;
        for (uint32_t t = i; t-- > first_ && i - t <= kNear;) {
            if (a_.layers.tokens[t].is(Token::kPossessive)) return true;
            const bool own = In(t, "his_or_her") || In(t, "their_or_its");
            const bool run = Is(t, "of") && t > first_ && In(t - 1, "stat_streak");  // "a run of four straight games"
            if (own || run || In(t, "stat_played")) return !own || number.kind == Kind::kOrdinal || i == t + 1 || Is(t + 1, "last") || Is(t + 1, "first") || Is(t + 1, "final") || Is(t + 1, "opening");
            if (number.kind == Kind::kNumber && In(t, "stat_span")) return who >= 0 && r_.entity(who).kind == Kind::kPerson && noun.word->metric != "set";
            if (!a_.layers.tokens[t].is(Token::kWord) || r_.Can(t, kPreposition | kSubordinator)) return false;
        }
        return false;
    }

    // "a 15-game unbeaten run", "a 22-point haul", "a 54-cap midfielder"
    bool Compound(const Mention& number, uint32_t s) {
        const uint32_t i = number.first_token;
        const uint32_t t = number.last_token + 1;
        const CountedWord* word = NounAt(t);
        if (word == nullptr) return false;
        uint32_t end = t + static_cast<uint32_t>(word->tokens.size());
        uint32_t at = end;
        while (In(at, "stat_streak_word")) ++at;
        const bool streak = In(at, "stat_streak");
        const bool haul = In(end, "stat_haul");
        const bool person = word->metric == "cap" && Covering(end) != nullptr;
        if (!streak && !haul && !person) return false;
        if (streak) end = at + 1;
        if (i > first_ && Is(i - 1, "another")) return false;
        Draft draft = NewDraft("stat.compound", s, i, end);
        const int32_t who = person ? PersonOfPhrase(i, end) : One(PerformersOf(r_, {s, i, haul ? end + 1 : end, false, word, {}}));
        Fill(draft, word->metric, number.value, false, who);
        Finish(std::move(draft), number.first_token, end);
        return true;
    }

    // "added a third", "his second in three games", "a win; our fourth in a row": the noun was named before, or the verb
    // tells it.
    bool Elided(const Mention& number, uint32_t s) {
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        if (i <= first_ || (j < last_ && !In(j, "stat_behind_elided") && !IsMinutes(j))) return false;
        const bool own = In(i - 1, "his_or_her") || In(i - 1, "their_or_its") || a_.layers.tokens[i - 1].is(Token::kPossessive);
        if (!own && !In(i - 1, "stat_article")) return false;
        const bool scored = i > first_ + 1 && In(i - 2, "stat_scoring_verb");
        if (i > first_ + 1 && r_.Can(i - 2, kPreposition)) return false;  // "in his second"
        if ((!scored && !own) || Hypothetical(i)) return false;
        std::string metric = Is(j, "of") ? NounOf(j + 1) : std::string();
        if (metric.empty()) metric = NounBefore(i);
        if (metric.empty() && s - previous_sentence_ <= 1 && (own || IsRunning(previous_metric_))) metric = previous_metric_;
        if (!In(metric, "stat_elided")) metric.clear();
        if (metric.empty() && (!scored || (metric = Scored()).empty())) return false;
        Draft draft = NewDraft("stat.elided", s, i, j);
        Fill(draft, metric, number.value, true, One(PerformersOf(r_, {s, i, j, true, MetricNamed(metric), {}})));
        Finish(std::move(draft), i, j);
        return true;
    }

    // "added the third three minutes after"
    bool IsMinutes(uint32_t t) const {
        if (Covering(t) != nullptr && Covering(t)->kind == Kind::kMinute) return true;
        const Mention* number = NumberAt(t);
        return number != nullptr && (Is(number->last_token, "minutes") || Is(number->last_token, "minute"));
    }

    bool In(const std::string& word, ListName list) const { return r_.lists->Holds(list, word); }
    using FigureScan::In;

    // The counted noun that the sentence named last before token t, with no number: "The penalty miss was only his fourth".
    std::string NounBefore(uint32_t t) const {
        while (t-- > first_)
            if (const CountedWord* word = NounAt(t); word != nullptr && !IsProper(t) && In(word->metric, "stat_elided")) return word->metric;
        return {};
    }

    // "the first of Spurs' penalties"
    std::string NounOf(uint32_t t) const {
        for (const uint32_t first = t; t < last_ && t < first + kLongestPhrase; ++t) {
            if (const CountedWord* word = NounAt(t); word != nullptr && !IsProper(t)) return word->metric;
            if (Covering(t) == nullptr && EndsPhrase(t) && !a_.layers.tokens[t].is(Token::kPossessive) && !IsHyphen(t)) return {};
        }
        return {};
    }

    // What "scored" scores in the article's sport.
    std::string Scored() const {
        static constexpr uint64_t kScored = HashOfWord("scored");
        const auto verbs = metrics_.verbs.find(kScored);
        if (verbs == metrics_.verbs.end()) return {};
        for (const CountedWord& verb : verbs->second)
            if (FitsSport(verb)) return verb.metric;
        return {};
    }

    // Is it counted through a match, as goals are?
    bool IsRunning(const std::string& metric) const {
        const CountedWord* word = MetricNamed(metric);
        return word != nullptr && word->of_side_in_order;
    }

    // The noun by which a metric is named.
    const CountedWord* MetricNamed(const std::string& metric) const {
        const auto found = metrics_.nouns.find(HashToken(metric));
        if (found == metrics_.nouns.end()) return nullptr;
        for (const CountedWord& word : found->second)
            if (word.metric == metric && FitsSport(word)) return &word;
        return nullptr;
    }

    // In how many matches ("in 22 games"), in which season ("last season", "in 2018-19") and competition.
    void FillScope(Draft& draft, uint32_t t) const {
        FillMatches(draft, t);
        FillSeason(draft, t);
        FillCompetition(draft, t);
    }

    void FillMatches(Draft& draft, uint32_t t) const {
        if (!In(t, "stat_span")) return;
        ++t;
        while (t < last_ && (In(t, "possessive") || In(t, "ratio_link") || Is(t, "just") || Is(t, "only"))) ++t;
        const Mention* matches = t < last_ ? NumberAt(t) : nullptr;
        if (matches == nullptr) return;
        const CountedWord* word = nullptr;
        for (uint32_t at = matches->last_token; at < last_ && at < matches->last_token + 3 && word == nullptr; ++at) word = NounAt(at);
        if (word != nullptr && In(word->metric, "stat_matches")) draft.fields.set("matches", matches->value);
    }

    void FillSeason(Draft& draft, uint32_t t) const {
        constexpr uint32_t kFar = 12;  // tokens
        for (auto at = r_.DatesFrom(t); at != r_.dates.end() && at->first_token < std::min(last_, t + kFar); ++at) {
            const DateSpan& date = *at;
            if (date.first_token > first_ && In(date.first_token - 1, "date_limit")) continue;  // "for the first time since 2017"
            const Mention* behind = Covering(date.last_token);
            if (behind != nullptr && behind->kind == Kind::kCompetition) continue;  // "the 2013 Champions League final"
            if (date.precision == "season" && date.from.substr(0, 4) != date.to.substr(0, 4)) return draft.fields.set("season", date.from.substr(0, 4) + "-" + date.to.substr(2, 2));
            if (date.precision == "season" || date.precision == "year") return draft.fields.set("season", date.from.substr(0, 4));
        }
    }

    // "two Premier League goals", "54 goals in the Bundesliga"
    void FillCompetition(Draft& draft, uint32_t t) const {
        constexpr uint32_t kFar = 5;  // tokens
        for (uint32_t at = draft.first_token; at < std::min(last_, t + kFar); ++at) {
            const Mention* m = Covering(at);
            if (m != nullptr && m->kind == Kind::kCompetition && m->entity >= 0) return SetName(draft, "competition", r_, m->entity);
            const bool goes_on = at < t || Is(at, "in") || Is(at, "of") || Is(at, "the") || Is(at, "at") || Is(at, "this");
            if (!goes_on) return;
        }
    }

    // --- words with their own number

    void FindFixed() {
        for (uint32_t t = NextFixed(0); t < r_.word_sets.size(); t = NextFixed(t + 1)) {
            const int32_t s = r_.sentence_of[t];
            if (s < 0 || taken_[t]) continue;
            first_ = a_.layers.sentences[static_cast<size_t>(s)].first_token;
            last_ = a_.layers.sentences[static_cast<size_t>(s)].last_token;
            if (!IsOpen(t)) continue;
            if (const CountedWord* word = FixedAt(t)) {
                const uint32_t end = t + static_cast<uint32_t>(word->tokens.size());
                if (In(end, "stat_not_head") || Hypothetical(t) || (word->scored && !ScoredBefore(t))) continue;
                Draft draft = NewDraft("stat.word", static_cast<uint32_t>(s), t, end);
                const int32_t who = word->metric == "seed" ? PersonOfPhrase(t, end) : -1;
                Fill(draft, word->metric, word->value, word->ordinal, who >= 0 ? who : Whose(draft, static_cast<uint32_t>(s), word));
                Finish(std::move(draft), t, end);
                continue;
            }
            if (Once(t, static_cast<uint32_t>(s))) continue;
            const bool twice = In(t, "stat_twice");
            if (twice || In(t, "stat_thrice")) {
                if (ChampionFrom(t + 1, t, twice ? 2 : 3, static_cast<uint32_t>(s))) continue;
                if (!Is(t, "twice") && !Is(t, "thrice")) continue;
                if (Hypothetical(t)) continue;
                uint32_t begin = t;
                const CountedWord* verb = VerbBefore(t, &begin);
                if (verb == nullptr && (verb = VerbAt(t + 1)) == nullptr) continue;
                const uint32_t end = begin < t ? t + 1 : t + 1 + static_cast<uint32_t>(verb->tokens.size());
                Draft draft = NewDraft("stat.times", static_cast<uint32_t>(s), begin, end);
                Fill(draft, verb->metric, twice ? 2 : 3, false, Whose(draft, static_cast<uint32_t>(s), verb));
                Finish(std::move(draft), begin, end);
            }
        }
    }

    // The first token from `t` on that may begin a word with its own number; or that behind the last one.
    uint32_t NextFixed(uint32_t t) const {
        while (t < r_.word_sets.size() && (r_.word_sets[t] == 0 || !r_.In(t, "begins_fixed"))) ++t;
        return t;
    }

    // "scored once last term", "featured just once"
    bool Once(uint32_t t, uint32_t s) {
        if (!Is(t, "once") || t <= first_ || (t + 1 < last_ && !In(t + 1, "stat_behind_elided") && !Is(t + 1, "last") && !Is(t + 1, "this"))) return false;
        uint32_t begin = t;
        const CountedWord* verb = VerbBefore(t, &begin);
        if (verb == nullptr || t - begin > 3 || Hypothetical(begin)) return false;
        Draft draft = NewDraft("stat.times", s, begin, t + 1);
        Fill(draft, verb->metric, 1, false, Whose(draft, s, verb));
        Finish(std::move(draft), begin, t + 1);
        return true;
    }

    // "scored a spectacular double"
    bool ScoredBefore(uint32_t t) const {
        constexpr uint32_t kNear = 4;  // tokens
        for (uint32_t i = t; i-- > first_ && t - i <= kNear;)
            if (In(i, "stat_scoring_verb")) return true;
        return false;
    }

    // --- figures that a mention rule took for something else than a score

    void FindFigures() {
        EachLookAlike({"figure.bowling", "figure.bowling-plain"}, [&](const Mention& m, uint32_t s, const std::vector<double>& numbers) { Bowling(m, s, numbers); });
        EachLookAlike({"figure.record", "figure.record-since", "basketball.to-begin"}, [&](const Mention& m, uint32_t s, const std::vector<double>& numbers) { Record(m, s, numbers); });
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
            if (const Mention* before = Covering(t); before != nullptr && (IsPersonLike(before->kind) || IsSide(before->kind))) who = before->entity;
        if (who < 0) who = Whose(NewDraft("", s, m.first_token, m.last_token), s, nullptr);
        Draft draft = NewDraft("stat.record", s, m.first_token, m.last_token);
        Fill(draft, "record", numbers[0], false, who);
        draft.fields.set("losses", numbers[1]);
        Finish(std::move(draft), m.first_token, m.last_token);
    }

    void Fill(Draft& draft, const std::string& metric, double value, bool ordinal, int32_t who) {
        draft.fields.set("subject", Value());
        draft.fields.set("metric", metric);
        draft.fields.set("value", value);
        draft.fields.set("ordinal", ordinal);
        if (who >= 0) SetName(draft, "subject", r_, who);
        const std::string_view opening = NameThatOpens(draft.first_token);
        if (!opening.empty() && (who < 0 || !IsSide(r_.entity(who).kind))) draft.fields.set("subject", std::string(opening));
        last_who_ = who < 0 ? std::vector<int32_t>() : std::vector<int32_t>{who};
        last_ordinal_ = ordinal;
    }

    void Finish(Draft draft, uint32_t begin, uint32_t end) {
        if (!IsSport(draft)) return;
        std::fill(taken_.begin() + begin, taken_.begin() + end, true);
        FillQualifier(r_, draft);
        if (const std::string* metric = draft.fields.text("metric")) {
            previous_metric_ = *metric;
            previous_sentence_ = draft.sentence;
            last_end_ = end;
        }
        r_.drafts.push_back(std::move(draft));
    }

    // Outside of sport only what nothing else counts is a performance: caps, wickets, hat-tricks.
    bool IsSport(const Draft& draft) const {
        const std::string* metric = draft.fields.text("metric");
        if (metric == nullptr || r_.perhaps_sporting || In(*metric, "stat_sure") || draft.rule == "stat.bowling" || draft.rule == "stat.batting" || draft.rule == "stat.record") return true;
        return draft.rule == "stat.champion" && (Is(draft.last_token - 1, "champion") || Is(draft.last_token - 1, "champions"));
    }

    std::vector<bool> taken_;  // tokens that are part of a fact already
    std::string previous_metric_;  // of the fact found last
    uint32_t previous_sentence_ = 0;
    uint32_t last_end_ = 0;     // the token behind it
    std::vector<int32_t> last_who_;  // whose it is
    bool last_ordinal_ = false;
};

}  // namespace

void FindStats(Reading& reading) {
    StatFinder(reading).Run();
}

}  // namespace pressbox
