// Scores: whose figures they are, who won, and on which day, where the sentence's rule left that open.
//
// The convention of all papers, "lost 2-1" included: the winner owns the larger figure. A rule names the sides; here
// the figures are laid to them by that convention.
#include <algorithm>
#include <unordered_map>

#include "extractor/resolve/clauses.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

bool Decided(const std::string& status) { return status == "final" || status == "aggregate" || status == "shootout"; }

class ScoreSettler {
  public:
    explicit ScoreSettler(Reading& reading) : r_(reading), individual_(reading.IndividualSport()) { CollectMatches(); }

    void Settle(Draft& draft) {
        Fields& f = draft.fields;
        if (!f.has("status")) f.set("status", std::string("final"));
        if (IsGameScore(f)) f.set("status", std::string("running"));
        const std::string status = *f.text("status");
        const bool one_sided = status == "innings" || f.find("one_sided") != nullptr;
        if (!one_sided) FillSides(draft);
        if (!f.has("winner") && !draft.winner_is.empty()) f.set("winner", f.get(draft.winner_is));
        LayFigures(draft, f, status);
        FillWinner(f, status);
        AddDate(draft);
        if (!r_.analysis.sport.empty()) f.set("sport", r_.analysis.sport);
    }

  private:
    // In tennis a lone pair of figures that ends no set is a score of games while the set goes on.
    bool IsGameScore(const Fields& f) const {
        const double* a = f.number("points_a");
        const double* b = f.number("points_b");
        if (r_.analysis.sport != "tennis" || f.find("form") != nullptr || a == nullptr || b == nullptr) return false;
        const double high = std::max(*a, *b);
        const double low = std::min(*a, *b);
        const auto of_game = [](double points) { return points == 0 || points == 15 || points == 30 || points == 40; };
        if (high >= 15 && of_game(high) && of_game(low)) return true;
        return high < 6 ? low + high > 3 : high == 6 && low == 5;
    }

    // A name that a rule captured may be one of a person of the side: the side is meant, but in games of one.
    void PersonToSide(Fields& f, std::string_view field) {
        const std::string* name = f.text(field);
        if (name == nullptr || individual_) return;
        const int32_t entity = r_.EntityNamed(*name);
        if (entity < 0 || r_.entity(entity).kind != Kind::kPerson) return;
        const Entity& person = r_.entity(entity);
        const int32_t side = r_.SideOf(person);
        if (side >= 0) f.set(field, r_.entity(side).name);
        else f.set(field, Value());
    }

    // In games of one against one a nation beside a name tells where somebody is from.
    // (but two nations against each other are the sides of a team contest)
    void DropNations(Fields& f) {
        const auto nation = [&](std::string_view field) {
            const std::string* name = f.text(field);
            const int32_t entity = name == nullptr ? -1 : r_.EntityNamed(*name);
            return entity >= 0 && r_.entity(entity).kind == Kind::kNation;
        };
        if (nation("team_a") && nation("team_b")) return;
        for (const std::string_view field : {"team_a", "team_b", "winner"}) {
            const std::string* name = f.text(field);
            const int32_t entity = name == nullptr ? -1 : r_.EntityNamed(*name);
            if (entity >= 0 && !IsPersonLike(r_.entity(entity).kind)) f.set(field, Value());
        }
    }

    // The side that a mention stands for: itself, or in team sports the side of a person; or -1.
    int32_t SideOfMention(const Mention& m) const {
        if (m.entity < 0) return -1;
        const Entity& entity = r_.entity(m.entity);
        if (individual_) return entity.kind == Kind::kPerson ? m.entity : -1;
        if (IsSide(m.kind)) return m.entity;
        return IsPersonLike(m.kind) && entity.kind == Kind::kPerson ? r_.SideOf(entity) : -1;
    }

    // "Walsh was pushed by Mbeki but won 7-5 6-3": who is named aside is not who won; the clause's subject before is.
    void TakeSubject(Draft& draft) {
        Fields& f = draft.fields;
        if (draft.first_field != "team_a" && draft.first_field != "team_b") return;
        const int32_t subject = SubjectSide(draft, r_.mention(draft.first_name).first_token, -1);
        if (subject < 0) return;
        const bool won = f.get("winner") == f.get(draft.first_field);
        SetName(draft, draft.first_field, r_, subject);
        if (won) SetName(draft, "winner", r_, subject);
    }

    // The side that is the subject of the clause which `token` stands in, or of a clause around it; not `other`.
    int32_t SubjectSide(const Draft& draft, uint32_t token, int32_t other) const {
        for (const int32_t subject : SubjectsBefore(r_, r_.analysis.layers.sentences[draft.sentence], token))
            if (const int32_t side = SideOfMention(r_.mention(subject)); side >= 0 && side != other) return side;
        return -1;
    }

    int32_t EntityIn(const Draft& draft, std::string_view field) const {
        const std::string* name = draft.fields.text(field);
        return name == nullptr ? -1 : r_.EntityNamed(*name);
    }

    bool IsOfMatch(int32_t side) const { return side >= 0 && (side == r_.home || side == r_.away); }

    // The sides that the sentence names beside the score, not those beyond another score: first those behind a word such
    // as "against", the nearest first, then the others.
    std::vector<int32_t> SidesBeside(const Draft& draft) const {
        constexpr uint32_t kFar = 60;  // tokens
        const Analysis& a = r_.analysis;
        const Sentence& sentence = a.layers.sentences[draft.sentence];
        std::vector<std::pair<uint32_t, int32_t>> found;  // distance, side
        const auto look = [&](uint32_t t) {
            const int32_t index = a.mention_at[t];
            if (index < 0 || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0)) return true;
            const Mention& m = r_.mention(index);
            if (m.kind == Kind::kScore && (t < draft.first_token || t >= draft.last_token)) return false;
            if (m.first_token != t || !(individual_ ? IsPersonLike(m.kind) : IsSide(m.kind))) return true;
            const int32_t side = SideOfMention(m);
            const uint32_t distance = t > draft.first_token ? t - draft.first_token : draft.first_token - t;
            if (side >= 0) found.emplace_back(distance + (IsOpponent(m) ? 0 : kFar), side);
            return true;
        };
        for (uint32_t t = draft.first_token; t-- > sentence.first_token && draft.first_token - t < kFar;)
            if (!look(t)) break;
        for (uint32_t t = draft.last_token; t < sentence.last_token && t - draft.last_token < kFar; ++t)
            if (!look(t)) break;
        std::stable_sort(found.begin(), found.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
        std::vector<int32_t> sides;
        for (const auto& [distance, side] : found) sides.push_back(side);
        return sides;
    }

    // Does it stand behind a word that names who was played? ("against Leeds", "over Leeds", "beat Leeds")
    bool IsOpponent(const Mention& m) const {
        if (m.first_token == 0) return false;
        const auto words = r_.packs->lists.find("opponent_follows");
        if (words == r_.packs->lists.end()) return false;
        uint32_t before = m.first_token - 1;
        if (before > 0 && Fold(r_.analysis.word(before)) == "the") --before;
        return std::find(words->second.begin(), words->second.end(), Fold(r_.analysis.word(before))) != words->second.end();
    }

    // Who played against `side`, where the score's own rule does not say.
    int32_t Opponent(const Draft& draft, int32_t side) const {
        const std::string status = *draft.fields.text("status");
        const bool in_play = status == "running" || status == "half_time" || status == "margin";
        if (in_play && IsOfMatch(side)) return r_.OpponentOf(side);
        for (const int32_t other : SidesBeside(draft))
            if (other != side) return other;
        if (IsOfMatch(side)) return r_.OpponentOf(side);
        const int32_t known = OpponentInMatches(side, draft.first_token);
        return known >= 0 ? known : side == r_.home ? -1 : r_.home;  // "the 3-0 win over X": the article's own side won
    }

    // Does a word beside the score say that its first figure is the other side's? ("reduced the deficit to 2-1", "2-0 down")
    bool IsBehind(const Draft& draft) const {
        const auto words = r_.packs->lists.find("behind");
        if (words == r_.packs->lists.end()) return false;
        const Analysis& a = r_.analysis;
        const Sentence& sentence = a.layers.sentences[draft.sentence];
        constexpr uint32_t kNear = 5;
        const uint32_t first = std::max(sentence.first_token, draft.first_token - std::min(draft.first_token, kNear));
        const uint32_t last = std::min(sentence.last_token, draft.last_token + 2);
        for (uint32_t t = first; t < last; ++t)
            if (std::find(words->second.begin(), words->second.end(), Fold(a.word(t))) != words->second.end()) return true;
        return false;
    }

    // Whose the first figure is when no rule says: the subject's or the nearest side's, the other one's behind words
    // such as "trailed".
    int32_t Leader(const Draft& draft) const {
        int32_t side = SubjectSide(draft, draft.first_token, -1);
        if (side < 0)
            if (const std::vector<int32_t> near = SidesNear(r_, draft); !near.empty()) side = near.front();
        if (side < 0) side = r_.home;
        if (!IsBehind(draft)) return side;
        const int32_t opponent = r_.OpponentOf(side);
        return opponent >= 0 ? opponent : OpponentInMatches(side, draft.first_token);
    }

    void FillSides(Draft& draft) {
        Fields& f = draft.fields;
        if (draft.aside && draft.subject_fills.empty()) TakeSubject(draft);
        for (const std::string_view field : {"team_a", "team_b", "winner"}) PersonToSide(f, field);
        if (individual_) DropNations(f);
        if (!draft.subject_fills.empty() && !f.has(draft.subject_fills)) {
            const int32_t other = EntityIn(draft, draft.subject_fills == "team_a" ? "team_b" : "team_a");
            SetName(draft, draft.subject_fills, r_, SubjectSide(draft, draft.first_token, other));
        }
        if (!f.has("team_a") && !f.has("team_b")) {
            const std::string status = *f.text("status");
            const std::vector<int32_t> sides = SidesNear(r_, draft);
            if (status == "running" || status == "half_time" || sides.size() < 2) {
                SetName(draft, "team_a", r_, Leader(draft));
            } else {
                SetName(draft, "team_a", r_, sides[0]);
                SetName(draft, "team_b", r_, sides[1]);
            }
        }
        if (f.has("team_a") && !f.has("team_b")) SetName(draft, "team_b", r_, Opponent(draft, EntityIn(draft, "team_a")));
        else if (!f.has("team_a") && f.has("team_b")) SetName(draft, "team_a", r_, Opponent(draft, EntityIn(draft, "team_b")));
        if (f.has("team_a") && f.has("team_b") && *f.text("team_a") == *f.text("team_b")) f.set("team_b", Value());
    }

    // Matches that rules saw whole, so that "they lost 3-1" elsewhere finds the opponent.
    void CollectMatches() {
        for (const Draft& draft : r_.drafts) {
            if (draft.type->name != "score") continue;
            const int32_t a = EntityIn(draft, "team_a");
            const int32_t b = EntityIn(draft, "team_b");
            if (a < 0 || b < 0 || a == b || !IsPlaying(a) || !IsPlaying(b)) continue;
            opponents_[a].emplace_back(draft.first_token, b);
            opponents_[b].emplace_back(draft.first_token, a);
        }
    }

    bool IsPlaying(int32_t entity) const {
        const Kind kind = r_.entity(entity).kind;
        return individual_ ? kind == Kind::kPerson : kind == Kind::kTeam || kind == Kind::kNation;
    }

    // The opponent in that match of `side` which the article tells of nearest to the token; or -1.
    int32_t OpponentInMatches(int32_t side, uint32_t token) const {
        const auto found = opponents_.find(side);
        if (found == opponents_.end()) return -1;
        const auto& matches = found->second;
        const auto next = std::lower_bound(matches.begin(), matches.end(), std::pair<uint32_t, int32_t>(token, -1));
        if (next == matches.end()) return matches.back().second;
        if (next == matches.begin()) return next->second;
        const auto before = next - 1;
        return token - before->first <= next->first - token ? before->second : next->second;
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
        if (f.has("winner") || a == nullptr || b == nullptr) return;
        if (*a == *b) f.set("winner", std::string("draw"));
        else f.set("winner", f.get(*a > *b ? "team_a" : "team_b"));
    }

    // The day of the match, when the sentence has one: the nearest date.
    void AddDate(Draft& draft) {
        const Analysis& a = r_.analysis;
        const Sentence& sentence = a.layers.sentences[draft.sentence];
        uint32_t nearest = UINT32_MAX;
        const Mention* best = nullptr;
        for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
            const int32_t index = a.mention_at[t];
            if (index < 0) continue;
            const Mention& m = a.mentions[static_cast<size_t>(index)];
            if (m.kind != Kind::kDate || !m.fields.has("date")) continue;
            const uint32_t distance = t > draft.first_token ? t - draft.first_token : draft.first_token - t;
            if (distance < nearest) nearest = distance, best = &m;
        }
        if (best != nullptr) draft.fields.set("date", best->fields.get("date"));
    }

    Reading& r_;
    bool individual_;
    std::unordered_map<int32_t, std::vector<std::pair<uint32_t, int32_t>>> opponents_;  // of a side: by token
};

}  // namespace

void SettleScores(Reading& reading) {
    ScoreSettler settler(reading);
    for (Draft& draft : reading.drafts)
        if (draft.type->name == "score") settler.Settle(draft);
}

}  // namespace pressbox
