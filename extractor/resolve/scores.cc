// Scores: whose figures they are, who won, and on which day, where the sentence's rule left that open.
//
// The convention of all papers, "lost 2-1" included: the winner owns the larger figure, and while a match goes on the side
// that is ahead does. A rule names the sides that stand beside its words and says whether the clause's subject is one;
// here the subject is found, then the opponent: beside the score, else in the meetings the article tells of.
#include <algorithm>
#include <map>

#include "extractor/resolve/clauses.h"
#include "extractor/resolve/meetings.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

constexpr uint32_t kFar = 60;  // tokens: a side named farther away has nothing to do with a score

constexpr int kPlainRank = 50;         // of a rule that knows what its score tells
constexpr uint32_t kNotAgainst = 8;  // tokens that "against" outweighs

bool Decided(const std::string& status) { return status == "final" || status == "aggregate" || status == "shootout"; }
bool InPlay(const std::string& status) { return status == "running" || status == "half_time" || status == "margin"; }

class ScoreSettler {
  public:
    explicit ScoreSettler(Reading& reading)
        : r_(reading),
          a_(reading.analysis),
          series_(reading.Clock().series),
          meetings_(reading) {}

    void Settle(Draft& draft) {
        Fields& f = draft.fields;
        individual_ = r_.IndividualSport() || f.find("form") != nullptr;  // sets are played by people
        if (!f.has("status")) f.set("status", std::string("final"));
        if (IsGameScore(f, draft.rank < kPlainRank)) f.set("status", std::string("running"));
        else if (IsWholeSet(f) && *f.text("status") == "running") f.set("status", std::string("final"));  // "went down 6-3"
        if (*f.text("status") == "shootout" && f.has("points_b") && f.get("points_a") == f.get("points_b")) f.set("status", std::string("final"));  // the draw before it
        const bool innings = f.find("_innings") != nullptr;
        if (series_ && !innings && *f.text("status") == "final" && f.has("points_b")) f.set("status", std::string("aggregate"));
        const std::string status = *f.text("status");
        if (innings) FillBatting(draft);
        else FillSides(draft);
        if (!f.has("winner") && !draft.winner_is.empty()) f.set("winner", f.get(draft.winner_is));
        LayFigures(draft, f, status);
        FillWinner(f, status);
        AddDate(draft);
        if (!a_.sport.empty()) f.set("sport", a_.sport);
    }

  private:
    const Sentence& SentenceOf(const Draft& draft) const { return a_.layers.sentences[draft.sentence]; }

    // The mention that begins at token t and belongs to the sentence, not to a quotation within it; or null.
    const Mention* MentionAt(const Sentence& sentence, uint32_t t) const {
        const int32_t index = a_.mention_at[t];
        if (index < 0 || (sentence.quotation < 0 && a_.layers.token_quotation[t] >= 0)) return nullptr;
        const Mention& m = r_.mention(index);
        return m.first_token == t ? &m : nullptr;
    }

    int32_t EntityIn(const Fields& f, std::string_view field) const {
        const std::string* name = f.text(field);
        return name == nullptr ? -1 : r_.EntityNamed(*name);
    }

    bool IsOfMatch(int32_t side) const { return side >= 0 && (side == r_.home || side == r_.away); }

    // In tennis a lone pair of figures that ends no set is a score of games while the set goes on.
    // So is any that no rule knows more of (`bare`).
    bool IsGameScore(const Fields& f, bool bare) const {
        const double* a = f.number("points_a");
        const double* b = f.number("points_b");
        if (a_.sport != "tennis" || f.find("form") != nullptr || f.find("_counted") != nullptr || a == nullptr || b == nullptr) return false;
        const double high = std::max(*a, *b);
        const double low = std::min(*a, *b);
        const auto of_game = [](double points) { return points == 0 || points == 15 || points == 30 || points == 40; };
        if (high >= 15 && of_game(high) && of_game(low)) return true;
        return high < 6 ? bare || low + high > 3 : high == 6 && low == 5;
    }

    bool IsWholeSet(const Fields& f) const {
        const double* a = f.number("points_a");
        const double* b = f.number("points_b");
        if (a_.sport != "tennis" || f.find("form") != nullptr || f.find("_counted") != nullptr || a == nullptr || b == nullptr) return false;
        const double high = std::max(*a, *b);
        const double low = std::min(*a, *b);
        return (high == 6 && low <= 4) || (high == 7 && (low == 5 || low == 6));
    }

    bool CanMeet(int32_t a, int32_t b) const {
        if (a < 0 || b < 0) return true;
        const Kind x = r_.entity(a).kind;
        const Kind y = r_.entity(b).kind;
        return !((x == Kind::kNation && y == Kind::kTeam) || (x == Kind::kTeam && y == Kind::kNation));
    }

    // The side that a mention stands for: itself, or in team sports the side of a person; or -1. Clubs play clubs and
    // nations nations: when `other`, the side played against, is a nation, a person stands for his.
    int32_t SideOfMention(const Mention& m, int32_t other) const {
        if (m.entity < 0) return -1;
        const Entity& entity = r_.entity(m.entity);
        const bool team_contest = individual_ && other >= 0 && !IsPersonLike(r_.entity(other).kind);
        if (individual_ && !team_contest) return IsPersonLike(m.kind) && entity.kind == Kind::kPerson ? m.entity : -1;
        if (IsSide(m.kind)) return CanMeet(m.entity, other) ? m.entity : -1;
        if (!IsPersonLike(m.kind) || entity.kind != Kind::kPerson) return -1;
        if (other >= 0 && r_.entity(other).kind == Kind::kNation) return entity.nation;
        const int32_t side = r_.SideOf(entity);
        return side >= 0 && CanMeet(side, other) ? side : -1;
    }

    // A name that a rule captured may be one of a person of the side: the side is meant, but in games of one.
    void PersonToSide(Fields& f, std::string_view field) {
        const int32_t entity = EntityIn(f, field);
        if (entity < 0 || individual_ || r_.entity(entity).kind != Kind::kPerson) return;
        const int32_t side = r_.SideOf(r_.entity(entity));
        if (side >= 0) f.set(field, r_.entity(side).name);
        else f.set(field, Value());
    }

    // In games of one against one a nation beside a name tells where somebody is from; two nations against each other are
    // the sides of a team contest.
    void DropNations(Draft& draft) {
        Fields& f = draft.fields;
        const auto body = [&](std::string_view field) {
            const int32_t entity = EntityIn(f, field);
            return entity >= 0 && !IsPersonLike(r_.entity(entity).kind) ? entity : -1;
        };
        for (const auto& [field, opposite] : {std::pair("team_a", "team_b"), std::pair("team_b", "team_a")}) {
            const int32_t side = body(field);
            if (side < 0) continue;
            const bool contest = body(opposite) >= 0 || (draft.subject_fills == opposite && SubjectIsBody(draft));
            if (contest) continue;
            if (f.get("winner") == f.get(field)) f.set("winner", Value());
            f.set(field, Value());
        }
    }

    bool SubjectIsBody(const Draft& draft) const {
        const std::vector<int32_t> subjects = SubjectsBefore(r_, SentenceOf(draft), draft.first_token);
        return !subjects.empty() && IsSide(r_.mention(subjects.front()).kind) && r_.mention(subjects.front()).entity >= 0;
    }

    // The sides that are subjects of the clause which `token` stands in, or of clauses before it; the nearest first.
    std::vector<int32_t> SubjectSides(const Draft& draft, uint32_t token, int32_t other) const {
        std::vector<int32_t> sides;
        for (const int32_t subject : SubjectsBefore(r_, SentenceOf(draft), token)) {
            const int32_t side = SideOfMention(r_.mention(subject), other);
            if (side >= 0 && side != other) sides.push_back(side);
        }
        return sides;
    }

    // "Walsh was pushed by Mbeki but won 7-5 6-3": who is named aside is not who won; the clause's subject before is.
    void TakeSubject(Draft& draft) {
        Fields& f = draft.fields;
        if (draft.first_field != "team_a" && draft.first_field != "team_b") return;
        const std::vector<int32_t> subjects = SubjectSides(draft, r_.mention(draft.first_name).first_token, -1);
        if (subjects.empty()) return;
        const bool won = f.get("winner") == f.get(draft.first_field);
        SetName(draft, draft.first_field, r_, subjects.front());
        if (won) SetName(draft, "winner", r_, subjects.front());
    }

    // Was it played against, by the word before it? ("against Leeds", "over Leeds", "beat Leeds")
    bool IsPlayedAgainst(const Mention& m) const {
        static constexpr uint64_t kThe = HashOfWord("the");
        if (m.first_token == 0) return false;
        const uint32_t before = m.first_token - 1;
        return r_.In(before > 0 && a_.hashes[before] == kThe ? before - 1 : before, "against");
    }

    struct Beside {
        int32_t side = -1;
        uint32_t distance = 0;  // tokens
        bool against = false;
    };

    // The sides that the sentence names around the score, not those beyond another score: the nearest first, those played
    // against before others. Never `known`, nor what cannot meet it.
    std::vector<Beside> SidesBeside(const Draft& draft, int32_t known) const {
        const Sentence& sentence = SentenceOf(draft);
        std::vector<Beside> found;
        const auto look = [&](uint32_t t) {
            const int32_t index = a_.mention_at[t];
            if (index >= 0 && r_.mention(index).kind == Kind::kScore) return false;
            const Mention* m = MentionAt(sentence, t);
            if (m == nullptr || r_.next_opponents.count(t) > 0 || !(individual_ ? IsPersonLike(m->kind) || known >= 0 : IsSide(m->kind))) return true;
            const int32_t side = SideOfMention(*m, known);
            const uint32_t distance = t > draft.first_token ? t - draft.first_token : draft.first_token - t;
            if (side >= 0 && side != known && CanMeet(side, known)) found.push_back({side, distance, IsPlayedAgainst(*m)});
            return true;
        };
        for (uint32_t t = draft.first_token; t-- > sentence.first_token && draft.first_token - t < kFar;)
            if (!look(t)) break;
        for (uint32_t t = draft.last_token; t < sentence.last_token && t - draft.last_token < kFar; ++t)
            if (!look(t)) break;
        std::stable_sort(found.begin(), found.end(), [](const Beside& x, const Beside& y) {
            const uint32_t near = x.distance + (x.against ? 0 : kNotAgainst);
            return near < y.distance + (y.against ? 0 : kNotAgainst);
        });
        return found;
    }

    // The side of the match that the article speaks of more; or -1.
    int32_t OwnSide() const {
        if (r_.home < 0 || r_.away < 0) return r_.home;
        return r_.entity(r_.away).mentions > r_.entity(r_.home).mentions ? r_.away : r_.home;
    }

    // Who played against `side`, where the score's own rule does not say.
    int32_t Opponent(const Draft& draft, int32_t side) const {
        if (side < 0) return -1;
        if (InPlay(*draft.fields.text("status")) && IsOfMatch(side)) return r_.OpponentOf(side);
        if (const int32_t same = meetings_.OpponentByScore(side, draft.fields.get("points_a"), draft.fields.get("points_b")); same >= 0) return same;
        if (const std::vector<Beside> beside = SidesBeside(draft, side); !beside.empty()) return beside.front().side;
        if (IsOfMatch(side) && r_.OpponentOf(side) >= 0) return r_.OpponentOf(side);
        if (const int32_t told = meetings_.OpponentOf(side, draft.first_token); told >= 0) return told;
        const int32_t own = OwnSide();  // "the 3-0 win over X": the article's own side won
        return own != side && CanMeet(own, side) ? own : -1;
    }

    // Does a word beside the score say that its first figure is the other side's? ("reduced the deficit to 2-1", "2-0 down")
    bool IsBehind(const Draft& draft) const {
        if (draft.fields.find("_behind") != nullptr) return true;
        constexpr uint32_t kNear = 5;
        const Sentence& sentence = SentenceOf(draft);
        const uint32_t first = std::max(sentence.first_token, draft.first_token - std::min(draft.first_token, kNear));
        const uint32_t last = std::min(sentence.last_token, draft.last_token + 2);
        for (uint32_t t = first; t < last; ++t)
            if (r_.In(t, "behind")) return true;
        return false;
    }

    // Both sides of a score of which no rule knows any: the subject's or the nearest one, else those of the meeting that
    // ended so or was told last. What the rule says of the subject is then true of that side.
    void FillBoth(Draft& draft) {
        const std::string_view field = !draft.subject_fills.empty() ? draft.subject_fills : IsBehind(draft) ? "team_b" : "team_a";
        const std::string_view opposite = field == "team_a" ? "team_b" : "team_a";
        const std::vector<int32_t> subjects = SubjectSides(draft, draft.first_token, -1);
        if (subjects.size() > 1 && SubjectsAreJoined(draft)) return SetMeeting(draft, {draft.first_token, subjects[1], subjects[0]});
        if (!subjects.empty()) return SetName(draft, field, r_, subjects.front());
        if (const Meeting* same = meetings_.ByScore(draft.fields.get("points_a"), draft.fields.get("points_b")); same != nullptr && draft.subject_fills.empty()) return SetMeeting(draft, *same);
        const std::vector<Beside> beside = SidesBeside(draft, -1);
        if (!beside.empty()) return SetName(draft, beside.front().against && beside.size() == 1 ? opposite : field, r_, beside.front().side);
        const uint32_t first = SentenceOf(draft).first_token;
        const Meeting* told = meetings_.LastBefore(draft.first_token, first - std::min(first, kFar));
        if (told != nullptr && draft.subject_fills.empty() && !(IsOfMatch(told->first) && IsOfMatch(told->second))) return SetMeeting(draft, *told);
        if (individual_ && draft.rank < kPlainRank && draft.fields.find("form") == nullptr) return;  // "30-15.": it may be either's
        SetName(draft, field, r_, draft.subject_fills.empty() ? r_.home : OwnSide());
    }

    void SetMeeting(Draft& draft, const Meeting& meeting) {
        SetName(draft, "team_a", r_, meeting.first);
        SetName(draft, "team_b", r_, meeting.second);
    }

    void FillSides(Draft& draft) {
        Fields& f = draft.fields;
        if (draft.aside && draft.subject_fills.empty()) TakeSubject(draft);
        for (const std::string_view field : {"team_a", "team_b", "winner"}) PersonToSide(f, field);
        if (individual_) DropNations(draft);
        const bool by_subject = !draft.subject_fills.empty() && !f.has(draft.subject_fills);
        if (by_subject) {
            const std::string_view opposite = draft.subject_fills == "team_a" ? "team_b" : "team_a";
            const std::vector<int32_t> subjects = SubjectSides(draft, draft.first_token, EntityIn(f, opposite));
            if (subjects.size() > 1 && !f.has(opposite) && SubjectsAreJoined(draft)) SetMeeting(draft, {draft.first_token, subjects[1], subjects[0]});
            else if (!subjects.empty()) SetName(draft, draft.subject_fills, r_, subjects.front());
        }
        if (!f.has("team_a") && !f.has("team_b")) FillBoth(draft);
        if (f.has("team_a") && !f.has("team_b")) SetName(draft, "team_b", r_, Opponent(draft, EntityIn(f, "team_a")));
        else if (!f.has("team_a") && f.has("team_b")) SetName(draft, "team_a", r_, Opponent(draft, EntityIn(f, "team_b")));
        if (f.has("team_a") && f.has("team_b") && *f.text("team_a") == *f.text("team_b")) f.set("team_b", Value());
    }

    // "Leeds and Hull drew 1-1"
    bool SubjectsAreJoined(const Draft& draft) const {
        static constexpr uint64_t kAnd = HashOfWord("and");
        const std::vector<int32_t> subjects = SubjectsBefore(r_, SentenceOf(draft), draft.first_token);
        if (subjects.size() < 2) return false;
        const Mention& last = r_.mention(subjects[0]);
        const Mention& first = r_.mention(subjects[1]);
        static constexpr uint64_t kThe = HashOfWord("the");
        const uint32_t gap = last.first_token - first.last_token;
        const bool joined = a_.hashes[first.last_token] == kAnd && (gap == 1 || (gap == 2 && a_.hashes[first.last_token + 1] == kThe));
        return joined && !IsPersonLike(last.kind);
    }

    // Who bats: the side named right before the score, else the subject, else the side named after it; then whom the
    // sentences before were about.
    void FillBatting(Draft& draft) {
        const Sentence& sentence = SentenceOf(draft);
        const auto set = [&](int32_t side) {
            draft.fields.set("team_a", Value());
            SetName(draft, "team_a", r_, side);
            draft.fields.set("team_b", Value());
            draft.fields.set("winner", Value());
        };
        for (uint32_t t = draft.first_token; t-- > sentence.first_token && draft.first_token - t < kFar;)
            if (const Mention* m = MentionAt(sentence, t); m != nullptr && IsSide(m->kind) && m->entity >= 0) return set(m->entity);
        if (const std::vector<int32_t> subjects = SubjectSides(draft, draft.first_token, -1); !subjects.empty()) return set(subjects.front());
        for (uint32_t t = draft.last_token; t < sentence.last_token && t - draft.last_token < kFar; ++t)
            if (const Mention* m = MentionAt(sentence, t); m != nullptr && IsSide(m->kind) && m->entity >= 0) return set(m->entity);
        int32_t before = r_.written_before[draft.sentence];
        for (int steps = 0; steps < 2 && before >= 0; ++steps, before = r_.written_before[static_cast<size_t>(before)]) {
            const Sentence& earlier = a_.layers.sentences[static_cast<size_t>(before)];
            for (uint32_t t = earlier.first_token; t < earlier.last_token && t - earlier.first_token < kFar; ++t)
                if (const Mention* m = MentionAt(earlier, t); m != nullptr && IsSide(m->kind) && m->entity >= 0 && m->place <= Place::kLowerSubject) return set(m->entity);
        }
        set(-1);
    }

    static void SwapSides(Fields& f) {
        const Value kept = f.get("team_a");
        f.set("team_a", f.get("team_b"));
        f.set("team_b", kept);
    }

    static void LayFigures(const Draft& draft, Fields& f, const std::string& status) {
        const double* a = f.number("points_a");
        const double* b = f.number("points_b");
        if (a == nullptr || b == nullptr || *a == *b) return;
        if (status == "running" || status == "half_time") {
            if (*a < *b && !draft.subject_fills.empty()) SwapSides(f);  // the side ahead was named first
            return;
        }
        const std::string* winner = f.text("winner");
        if (winner == nullptr || !Decided(status)) return;
        const std::string* team_a = f.text("team_a");
        const std::string* team_b = f.text("team_b");
        const bool winner_first = team_a != nullptr && *team_a == *winner;
        const bool winner_second = team_b != nullptr && *team_b == *winner;
        if ((winner_first && *a < *b) || (winner_second && *a > *b)) SwapSides(f);
    }

    static void FillWinner(Fields& f, const std::string& status) {
        if (!Decided(status) || f.find("_ahead") != nullptr) {
            if (status != "margin" || f.find("_ahead") != nullptr) f.set("winner", Value());
            else if (!f.has("winner")) f.set("winner", f.get("team_a"));
            return;
        }
        const double* a = f.number("points_a");
        const double* b = f.number("points_b");
        const Value draw = std::string("draw");
        const bool told = f.has("winner") && f.get("winner") != draw;
        if (a == nullptr || b == nullptr || (told && *a != *b)) return;
        if (*a == *b) f.set("winner", draw);
        else f.set("winner", f.get(*a > *b ? "team_a" : "team_b"));
    }

    // The day of the match, when the sentence has one: the nearest date.
    void AddDate(Draft& draft) {
        const Sentence& sentence = SentenceOf(draft);
        const uint32_t first = std::max(sentence.first_token, draft.first_token - std::min(draft.first_token, kFar));
        const uint32_t last = std::min(sentence.last_token, draft.last_token + kFar);
        uint32_t nearest = UINT32_MAX;
        for (auto at = r_.DatesFrom(first); at != r_.dates.end() && at->first_token < last; ++at) {
            const DateSpan& date = *at;
            if (date.precision != "day") continue;
            if (draft.fields.get("status") == Value(std::string("final")) && !r_.article->date.empty() && date.from > r_.article->date) continue;
            const uint32_t distance = date.first_token > draft.first_token ? date.first_token - draft.first_token : draft.first_token - date.first_token;
            if (distance >= nearest) continue;
            nearest = distance;
            draft.fields.set("date", date.from);
        }
    }

    Reading& r_;
    const Analysis& a_;
    bool individual_ = false;  // are the sides of the score in hand people?
    const bool series_;
    const Meetings meetings_;
};

// Where nothing else speaks of sport, a score needs two sides that its own sentence names.
bool SpeaksForItself(const Reading& r, const Draft& draft) {
    const auto plays = [&](std::string_view field) {
        const std::string* name = draft.fields.text(field);
        const int32_t entity = name == nullptr ? -1 : r.EntityNamed(*name);
        if (entity < 0) return false;
        const Kind kind = r.entity(entity).kind;
        return kind == Kind::kTeam || kind == Kind::kNation || (kind == Kind::kPerson && draft.fields.find("form") != nullptr);
    };
    return draft.rank >= 70 && plays("team_a") && plays("team_b");
}

void DropUnsporting(Reading& reading) {
    const auto doubtful = [&](const Draft& draft) { return draft.type->name == "score" && !SpeaksForItself(reading, draft); };
    reading.drafts.erase(std::remove_if(reading.drafts.begin(), reading.drafts.end(), doubtful), reading.drafts.end());
}

// A score during play cannot be more than the final one: "made it 2-0" by a player whose side is not known is the side's
// that ended with two at least.
void FitToFinals(Reading& reading) {
    struct Final { const std::string* first; double a; double b; bool several; };
    std::map<std::pair<std::string, std::string>, Final> finals;
    const auto key = [](const Fields& f) { return std::minmax(*f.text("team_a"), *f.text("team_b")); };
    const auto whole = [](const Draft& d) { return d.type->name == "score" && d.fields.has("team_a") && d.fields.has("team_b") && d.fields.has("points_b"); };
    for (const Draft& draft : reading.drafts) {
        const Fields& f = draft.fields;
        if (!whole(draft) || *f.text("status") != "final") continue;
        const Final told{f.text("team_a"), *f.number("points_a"), *f.number("points_b"), false};
        const auto [known, fresh] = finals.emplace(key(f), told);
        if (fresh) continue;
        const bool straight = *known->second.first == *told.first;
        known->second.several = known->second.several || known->second.a != (straight ? told.a : told.b) || known->second.b != (straight ? told.b : told.a);
    }
    for (Draft& draft : reading.drafts) {
        Fields& f = draft.fields;
        if (!whole(draft) || (*f.text("status") != "running" && *f.text("status") != "half_time")) continue;
        const auto found = finals.find(key(f));
        if (found == finals.end() || found->second.several) continue;
        const bool straight = *f.text("team_a") == *found->second.first;
        const double most_a = straight ? found->second.a : found->second.b;
        const double most_b = straight ? found->second.b : found->second.a;
        const double a = *f.number("points_a");
        const double b = *f.number("points_b");
        if (a <= most_a && b <= most_b) continue;
        if (a > most_b || b > most_a) continue;
        const Value kept = f.get("team_a");
        f.set("team_a", f.get("team_b"));
        f.set("team_b", kept);
    }
}

}  // namespace

void SettleScores(Reading& reading) {
    const auto is_score = [](const Draft& draft) { return draft.type->name == "score"; };
    if (std::none_of(reading.drafts.begin(), reading.drafts.end(), is_score)) return;
    ScoreSettler settler(reading);
    for (Draft& draft : reading.drafts)
        if (is_score(draft)) {
            settler.Settle(draft);
            if (InPlay(*draft.fields.text("status"))) reading.running_scores.insert(draft.first_token);
        }
    if (!reading.IndividualSport()) FitToFinals(reading);
    if (!reading.sporting) DropUnsporting(reading);
}

}  // namespace pressbox
