// Scores: whose figures they are, who won, and on which day, where the sentence's rule left that open.
//
// The convention of all papers, "lost 2-1" included: the winner owns the larger figure. A rule names the sides; here
// the figures are laid to them by that convention.
#include <algorithm>

#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

bool Decided(const std::string& status) { return status == "final" || status == "aggregate" || status == "shootout"; }

class ScoreSettler {
  public:
    explicit ScoreSettler(Reading& reading) : r_(reading), individual_(reading.IndividualSport()) {}

    void Settle(Draft& draft) {
        Fields& f = draft.fields;
        if (!f.has("status")) f.set("status", std::string("final"));
        if (IsGameScore(f)) f.set("status", std::string("running"));
        const std::string status = *f.text("status");
        const bool one_sided = status == "innings" || f.find("one_sided") != nullptr;
        if (!one_sided) FillSides(draft);
        LayFigures(draft, status);
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

    // "Walsh was pushed by Mbeki but won 7-5 6-3": who is named aside is not who won; the clause's subject before is.
    void TakeSubject(Draft& draft) {
        Fields& f = draft.fields;
        if (draft.first_field != "team_a" && draft.first_field != "team_b") return;
        const Analysis& a = r_.analysis;
        const Mention& aside = r_.mention(draft.first_name);
        const Mention* subject = nullptr;
        for (uint32_t t = a.layers.sentences[draft.sentence].first_token; t < aside.first_token; ++t) {
            if (a.mention_at[t] < 0) continue;
            const Mention& m = r_.mention(a.mention_at[t]);
            if ((individual_ ? IsPersonLike(m.kind) : IsSide(m.kind)) && m.entity >= 0 && m.place == Place::kSubject) subject = &m;
        }
        if (subject == nullptr) return;
        const bool won = f.get("winner") == f.get(draft.first_field);
        SetName(draft, draft.first_field, r_, subject->entity);
        if (won) SetName(draft, "winner", r_, subject->entity);
    }

    bool IsOfMatch(const Value& name) const {
        const std::string* text = std::get_if<std::string>(&name);
        const int32_t entity = text == nullptr ? -1 : r_.EntityNamed(*text);
        return entity >= 0 && (entity == r_.home || entity == r_.away);
    }

    // The side of the match that the nearest player before the score belongs to; or -1.
    int32_t ScorersSide(const Draft& draft) const {
        const Analysis& a = r_.analysis;
        const uint32_t first = a.layers.sentences[draft.sentence].first_token;
        for (uint32_t t = draft.first_token; t-- > first;) {
            if (a.mention_at[t] < 0) continue;
            const Mention& m = r_.mention(a.mention_at[t]);
            if (!IsPersonLike(m.kind) || m.entity < 0) continue;
            const int32_t side = r_.SideOf(r_.entity(m.entity));
            if (side >= 0 && (side == r_.home || side == r_.away)) return side;
        }
        return -1;
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

    // A score while play goes on is one of the article's own match, so its sides are the article's.
    void FillRunning(Draft& draft) {
        Fields& f = draft.fields;
        const bool first = IsOfMatch(f.get("team_a"));
        const bool second = IsOfMatch(f.get("team_b"));
        if (first) {
            if (!second) SetName(draft, "team_b", r_, r_.OpponentOf(r_.EntityNamed(*f.text("team_a"))));
            return;
        }
        if (second) return SetName(draft, "team_a", r_, r_.OpponentOf(r_.EntityNamed(*f.text("team_b"))));
        if (f.has("team_a") && f.has("team_b")) return;
        int32_t lead = -1;
        for (const int32_t side : SidesNear(r_, draft))
            if (lead < 0 && (side == r_.home || side == r_.away)) lead = side;
        if (lead < 0) lead = ScorersSide(draft);
        if (lead < 0) lead = r_.home;
        if (IsBehind(draft)) lead = r_.OpponentOf(lead);
        SetName(draft, "team_a", r_, lead);
        SetName(draft, "team_b", r_, r_.OpponentOf(lead));
    }

    void FillSides(Draft& draft) {
        Fields& f = draft.fields;
        if (draft.aside) TakeSubject(draft);
        PersonToSide(f, "team_a");
        PersonToSide(f, "team_b");
        PersonToSide(f, "winner");
        if (individual_) DropNations(f);
        const std::string status = *f.text("status");
        if (status == "running" || status == "half_time") return FillRunning(draft);
        std::vector<int32_t> sides = SidesNear(r_, draft);
        const auto other = [&](const std::string& known) {
            const int32_t entity = r_.EntityNamed(known);
            for (const int32_t side : sides)
                if (side != entity && r_.entity(side).name != known) return side;
            const int32_t opponent = r_.OpponentOf(entity);
            return opponent >= 0 || entity == r_.home ? opponent : r_.home;  // "the 3-0 win over X": the article's own side won
        };
        const std::string a = f.has("team_a") ? *f.text("team_a") : "";
        const std::string b = f.has("team_b") ? *f.text("team_b") : "";
        if (!a.empty() && b.empty()) {
            SetName(draft, "team_b", r_, other(a));
        } else if (a.empty() && !b.empty()) {
            SetName(draft, "team_a", r_, other(b));
        } else if (a.empty() && b.empty()) {
            int32_t first = sides.empty() ? r_.home : sides[0];
            int32_t second = sides.size() > 1 ? sides[1] : r_.OpponentOf(first);
            if (second < 0 && sides.empty()) second = r_.away;
            SetName(draft, "team_a", r_, first);
            SetName(draft, "team_b", r_, second);
        }
        if (f.has("team_a") && f.has("team_b") && *f.text("team_a") == *f.text("team_b")) f.set("team_b", Value());
    }

    static void LayFigures(Draft& draft, const std::string& status) {
        Fields& f = draft.fields;
        const double* a = f.number("points_a");
        const double* b = f.number("points_b");
        const std::string* winner = f.text("winner");
        if (a == nullptr || b == nullptr || winner == nullptr || !Decided(status) || *a == *b) return;
        const bool first_larger = *a > *b;
        const std::string* team_a = f.text("team_a");
        const std::string* team_b = f.text("team_b");
        const bool winner_first = team_a != nullptr && *team_a == *winner;
        const bool winner_second = team_b != nullptr && *team_b == *winner;
        if ((winner_first && !first_larger) || (winner_second && first_larger)) {
            const Value kept = f.get("team_a");
            f.set("team_a", f.get("team_b"));
            f.set("team_b", kept);
        }
    }

    static void FillWinner(Fields& f, const std::string& status) {
        if (!Decided(status)) {
            if (status != "margin" || f.find("ahead") != nullptr) f.set("winner", Value());
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
};

}  // namespace

void SettleScores(Reading& reading) {
    ScoreSettler settler(reading);
    for (Draft& draft : reading.drafts)
        if (draft.type->name == "score") settler.Settle(draft);
}

}  // namespace pressbox
