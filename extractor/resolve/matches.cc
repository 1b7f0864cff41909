#include "extractor/resolve/matches.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pressbox {
namespace {

constexpr std::string_view kOfMatch[] = {"competition", "stage", "date", "venue", "home"};  // what all scores of a match share
constexpr double kSameMinutes = 3;  // two minutes of one player's goal that lie no farther apart contradict each other

using Sides = std::pair<std::string, std::string>;  // in alphabetical order

Sides SidesOf(const std::string& a, const std::string& b) { return a < b ? Sides(a, b) : Sides(b, a); }

struct Match {
    std::string first;   // names of the sides, in the order of the article
    std::string second;
    std::string figures; // of its final score, the first side's before the other's; empty while none is known
    Fields told;         // what its scores have told of it so far
    std::vector<Draft*> scores;
    std::string name;
};

// Where things are told: tokens in rising order, each with what is told there.
template <class T>
using Places = std::vector<std::pair<uint32_t, T>>;

template <class T>
const T* Nearest(const Places<T>& places, uint32_t token) {
    if (places.empty()) return nullptr;
    const auto next = std::lower_bound(places.begin(), places.end(), token, [](const auto& place, uint32_t t) { return place.first < t; });
    if (next == places.begin()) return &next->second;
    const auto before = next - 1;
    return next == places.end() || token - before->first <= next->first - token ? &before->second : &next->second;
}

// What was told last before the token, or first behind it.
template <class T>
const T* LastTold(const Places<T>& places, uint32_t token) {
    if (places.empty()) return nullptr;
    const auto next = std::lower_bound(places.begin(), places.end(), token, [](const auto& place, uint32_t t) { return place.first < t; });
    return next == places.begin() ? &next->second : &(next - 1)->second;
}

class MatchSettler {
  public:
    explicit MatchSettler(Reading& reading) : r_(reading) {}

    void Run() {
        for (Draft& draft : r_.drafts)
            if (IsScore(draft) && IsFinal(draft)) PlaceFinal(draft);
        for (Draft& draft : r_.drafts)
            if (IsScore(draft) && !IsFinal(draft)) PlaceOther(draft);
        for (Match& match : matches_) Share(match);
        MarkFigures();
        for (Match& match : matches_) Name(match);
        PlaceEvents();
        MarkMinutes();
    }

  private:
    static bool IsScore(const Draft& draft) { return draft.type->name == "score" && draft.fields.has("team_a") && draft.fields.has("team_b"); }
    static bool IsFinal(const Draft& draft) { return *draft.fields.text("status") == "final"; }
    static Sides SidesOfScore(const Draft& draft) { return SidesOf(*draft.fields.text("team_a"), *draft.fields.text("team_b")); }

    // The figures as the first side's and the other's: "2-1".
    static std::string FiguresFor(const Fields& f, const std::string& first) {
        const double* a = f.number("points_a");
        const double* b = f.number("points_b");
        if (a == nullptr || b == nullptr) return {};
        const bool straight = *f.text("team_a") == first;
        return Text(straight ? *a : *b) + "-" + Text(straight ? *b : *a);
    }

    static std::string Text(double number) { return std::to_string(std::lround(number)); }

    static bool Agree(const Fields& a, const Fields& b, std::string_view field) { return !a.has(field) || !b.has(field) || a.get(field) == b.get(field); }

    void Add(Draft& draft, size_t index) {
        Match& match = matches_[index];
        match.scores.push_back(&draft);
        for (const std::string_view field : kOfMatch)
            if (!match.told.has(field)) match.told.set(field, draft.fields.get(field));
    }

    // A final score is of a match of the same sides and figures, whose day and stage are not others.
    void PlaceFinal(Draft& draft) {
        const Sides sides = SidesOfScore(draft);
        const std::string figures = FiguresFor(draft.fields, sides.first);
        std::vector<size_t>& same = by_figures_[{sides, figures}];
        const auto fits = [&](size_t index) { return Agree(draft.fields, matches_[index].told, "date") && Agree(draft.fields, matches_[index].told, "stage"); };
        constexpr size_t kLast = 8;  // matches of the same figures that are looked at, the last first
        for (size_t i = same.size(); i-- > 0 && same.size() - i <= kLast;)
            if (fits(same[i])) return Told(draft, same[i]);
        same.push_back(matches_.size());
        Told(draft, Open(draft, figures));
    }

    // Any other score is of the match of the same sides that is told nearest.
    void PlaceOther(Draft& draft) {
        const size_t* nearest = Nearest(by_sides_[SidesOfScore(draft)], draft.first_token);
        if (nearest != nullptr) return Add(draft, *nearest);
        Told(draft, Open(draft, {}));
    }

    size_t Open(const Draft& draft, const std::string& figures) {
        matches_.push_back({*draft.fields.text("team_a"), *draft.fields.text("team_b"), figures, {}, {}, {}});
        return matches_.size() - 1;
    }

    void Told(Draft& draft, size_t index) {
        Add(draft, index);
        Places<size_t>& places = by_sides_[SidesOfScore(draft)];
        if (places.empty() || places.back().first <= draft.first_token) places.emplace_back(draft.first_token, index);
    }

    // What one score tells of the match, all know; and the final scores know the one at half-time.
    static void Share(Match& match) {
        for (const std::string_view field : kOfMatch)
            for (Draft* score : match.scores)
                if (match.told.has(field) && !score->fields.has(field)) score->fields.set(field, match.told.get(field));
        const auto is_half = [](const Draft* score) { return *score->fields.text("status") == "half_time"; };
        const auto half = std::find_if(match.scores.begin(), match.scores.end(), is_half);
        if (half == match.scores.end()) return;
        for (Draft* score : match.scores)
            if (IsFinal(*score)) score->fields.set("half_time", FiguresFor((*half)->fields, *score->fields.text("team_a")));
    }

    // Two final scores of the same sides on the same day: one of them is wrong.
    void MarkFigures() {
        std::map<std::pair<Sides, std::string>, std::vector<const Match*>> by_day;
        for (const Match& match : matches_)
            if (!match.figures.empty() && match.told.has("date")) by_day[{SidesOf(match.first, match.second), *match.told.text("date")}].push_back(&match);
        for (const auto& [day, same] : by_day)
            for (size_t i = 0; same.size() > 1 && i < same.size(); ++i)
                for (Draft* score : same[i]->scores)
                    if (IsFinal(*score)) score->fields.set("conflict", "elsewhere " + FiguresFor(same[i == 0 ? 1 : 0]->scores.front()->fields, *score->fields.text("team_a")));
    }

    void Name(Match& match) {
        const std::string* host = match.told.text("home");
        const bool swap = host != nullptr ? *host == match.second : r_.home >= 0 && r_.entity(r_.home).name == match.second;
        std::string name = swap ? match.second + " v " + match.first : match.first + " v " + match.second;
        if (const std::string* date = match.told.text("date")) name += ", " + *date;
        if (const int same = ++used_[name]; same > 1) name += " (" + std::to_string(same) + ")";
        match.name = name;
        const auto index = static_cast<size_t>(&match - matches_.data());
        if (IsMain(match) && (main_ == SIZE_MAX || match.scores.front()->first_token < matches_[main_].scores.front()->first_token)) main_ = index;
        for (Draft* score : match.scores) {
            score->fields.set("match", name);
            told_.emplace_back(score->first_token, index);
            told_of_[match.first].emplace_back(score->first_token, index);
            told_of_[match.second].emplace_back(score->first_token, index);
        }
    }

    // An event is of the match of its side (in games of one: its player) that was told last; when that is one of the two
    // sides that the article is about, of the one it told first: later ones are matches of the past.
    void PlaceEvents() {
        std::sort(told_.begin(), told_.end());
        for (auto& [side, places] : told_of_) std::sort(places.begin(), places.end());
        for (Draft& draft : r_.drafts) {
            if (draft.type->name != "event") continue;
            const std::string* side = draft.fields.text(r_.IndividualSport() ? "player" : "team");
            const auto of_side = side == nullptr ? told_of_.end() : told_of_.find(*side);
            const size_t* match = side == nullptr ? LastTold(told_, draft.first_token) : of_side == told_of_.end() ? nullptr : LastTold(of_side->second, draft.first_token);
            if (match == nullptr) {
                if (const std::string name = OwnMatch(side); !name.empty()) draft.fields.set("match", name);
                continue;
            }
            const size_t index = IsMain(matches_[*match]) ? main_ : *match;
            draft.fields.set("match", matches_[index].name);
        }
    }

    // The match of the article's two sides, of which no score is told.
    std::string OwnMatch(const std::string* side) const {
        if (r_.home < 0 || r_.away < 0) return {};
        const std::string& home = r_.entity(r_.home).name;
        const std::string& away = r_.entity(r_.away).name;
        return side == nullptr || *side == home || *side == away ? home + " v " + away : std::string();
    }

    bool IsMain(const Match& match) const {
        return r_.home >= 0 && r_.away >= 0 && SidesOf(match.first, match.second) == SidesOf(r_.entity(r_.home).name, r_.entity(r_.away).name);
    }

    // The same player did the same in two minutes that lie close together: one goal, told twice.
    void MarkMinutes() {
        std::map<std::pair<std::string, std::string>, std::vector<Draft*>> acts;
        for (Draft& draft : r_.drafts) {
            const Fields& f = draft.fields;
            if (draft.type->name == "event" && f.has("player") && f.has("minute") && f.has("kind")) acts[{*f.text("player"), *f.text("kind")}].push_back(&draft);
        }
        for (auto& [who, drafts] : acts) {
            std::stable_sort(drafts.begin(), drafts.end(), [](const Draft* a, const Draft* b) { return *a->fields.number("minute") < *b->fields.number("minute"); });
            for (size_t i = 0; i + 1 < drafts.size(); ++i) {
                Fields& a = drafts[i]->fields;
                Fields& b = drafts[i + 1]->fields;
                const double apart = *b.number("minute") - *a.number("minute");
                if (apart <= 0 || apart > kSameMinutes) continue;
                a.set("conflict", "elsewhere minute " + Text(*b.number("minute")));
                b.set("conflict", "elsewhere minute " + Text(*a.number("minute")));
            }
        }
    }

    Reading& r_;
    std::vector<Match> matches_;
    std::map<std::pair<Sides, std::string>, std::vector<size_t>> by_figures_;  // of final scores, the first of the sides' first
    std::map<Sides, Places<size_t>> by_sides_;
    std::map<std::string, int> used_;
    Places<size_t> told_;
    std::map<std::string, Places<size_t>> told_of_;  // of each side
    size_t main_ = SIZE_MAX;  // the match that the article is about: of its two sides, the one told first
};

}  // namespace

void SettleMatches(Reading& reading) { MatchSettler(reading).Run(); }

}  // namespace pressbox
