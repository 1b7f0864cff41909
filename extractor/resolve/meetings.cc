#include "extractor/resolve/meetings.h"

#include <algorithm>

#include "extractor/resolve/clauses.h"

namespace pressbox {

Meetings::Meetings(const Reading& reading) : r_(reading), individual_(reading.IndividualSport()) {
    ReadText();
    ReadDrafts();
    std::stable_sort(all_.begin(), all_.end(), [](const Meeting& a, const Meeting& b) { return a.token < b.token; });
    for (const Meeting& m : all_) {
        opponents_[m.first].emplace_back(m.token, m.second);
        opponents_[m.second].emplace_back(m.token, m.first);
    }
}

bool Meetings::Plays(int32_t entity) const {
    const Kind kind = r_.entity(entity).kind;
    return individual_ ? kind == Kind::kPerson : kind == Kind::kTeam || kind == Kind::kNation;
}

void Meetings::Add(uint32_t token, int32_t first, int32_t second) {
    if (first < 0 || second < 0 || first == second || !Plays(first) || !Plays(second)) return;
    if (r_.entity(first).kind != r_.entity(second).kind) return;  // no club plays a nation
    all_.push_back({token, first, second});
}

namespace {

// The token before `t`, a "the" left out.
uint32_t BeforeArticle(const Analysis& a, uint32_t t) {
    static constexpr uint64_t kThe = HashOfWord("the");
    return t > 1 && a.hashes[t - 1] == kThe ? t - 2 : t - 1;
}

}  // namespace

// A side behind a word such as "against" was played by the subject of its clause, or by the side right before the word.
void Meetings::ReadText() {
    const Analysis& a = r_.analysis;
    const auto is_side = [&](const Mention& m) { return m.entity >= 0 && (individual_ ? IsPersonLike(m.kind) : IsSide(m.kind)); };
    for (const Sentence& sentence : a.layers.sentences) {
        const Mention* before = nullptr;
        const Mention* subject = nullptr;
        for (const Mention& m : MentionsIn(a, sentence)) {
            const uint32_t t = m.first_token;
            if (!is_side(m) || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0) || r_.next_opponents.count(t) > 0) continue;
            const uint32_t gap = before == nullptr ? 0 : t - before->last_token;
            const bool versus = gap == 1 && r_.In(t - 1, "versus");
            const bool against = t > sentence.first_token && r_.In(BeforeArticle(a, t), "against");
            if (versus) Add(t, before->entity, m.entity);
            else if (against && subject != nullptr) Add(t, subject->entity, m.entity);
            else if (against && before != nullptr) Add(t, before->entity, m.entity);
            if (m.place <= Place::kLowerSubject) subject = &m;
            before = &m;
        }
    }
}

void Meetings::ReadDrafts() {
    for (const Draft& draft : r_.drafts) {
        if (draft.type->name != "score") continue;
        const std::string* first = draft.fields.text("team_a");
        const std::string* second = draft.fields.text("team_b");
        if (first == nullptr || second == nullptr) continue;
        const int32_t a = r_.EntityNamed(*first);
        const int32_t b = r_.EntityNamed(*second);
        const size_t before = all_.size();
        Add(draft.first_token, a, b);
        if (all_.size() == before) continue;
        const std::string figures = Figures(draft.fields.get("points_a"), draft.fields.get("points_b"));
        if (figures.empty()) continue;
        const bool first_won = *draft.fields.number("points_a") >= *draft.fields.number("points_b");
        const Meeting meeting = first_won ? Meeting{draft.first_token, a, b} : Meeting{draft.first_token, b, a};
        const auto [same, is_new] = by_figures_.emplace(figures, meeting);
        if (!is_new && (same->second.first != meeting.first || same->second.second != meeting.second)) same->second.first = -1;
        for (const auto& [side, other] : {std::pair(a, b), std::pair(b, a)}) {
            const auto [known, fresh] = by_score_.emplace(std::pair(side, figures), other);
            if (!fresh && known->second != other) known->second = -1;
        }
    }
}

// "2:3" for 3-2 as well: whoever the figures belong to.
std::string Meetings::Figures(const Value& points_a, const Value& points_b) {
    const double* a = std::get_if<double>(&points_a);
    const double* b = std::get_if<double>(&points_b);
    if (a == nullptr || b == nullptr) return {};
    return std::to_string(static_cast<int>(std::min(*a, *b))) + ":" + std::to_string(static_cast<int>(std::max(*a, *b)));
}

const Meeting* Meetings::ByScore(const Value& points_a, const Value& points_b) const {
    const auto found = by_figures_.find(Figures(points_a, points_b));
    return found == by_figures_.end() || found->second.first < 0 ? nullptr : &found->second;
}

int32_t Meetings::OpponentByScore(int32_t side, const Value& points_a, const Value& points_b) const {
    const std::string figures = Figures(points_a, points_b);
    const auto found = figures.empty() ? by_score_.end() : by_score_.find({side, figures});
    return found == by_score_.end() ? -1 : found->second;
}

int32_t Meetings::OpponentOf(int32_t side, uint32_t token) const {
    const auto found = opponents_.find(side);
    if (found == opponents_.end()) return -1;
    const auto& told = found->second;
    const auto next = std::lower_bound(told.begin(), told.end(), std::pair<uint32_t, int32_t>(token, -1));
    if (next == told.end()) return told.back().second;
    if (next == told.begin()) return next->second;
    const auto before = next - 1;
    return token - before->first <= next->first - token ? before->second : next->second;
}

const Meeting* Meetings::LastBefore(uint32_t token, uint32_t earliest) const {
    const auto next = std::lower_bound(all_.begin(), all_.end(), token, [](const Meeting& m, uint32_t t) { return m.token < t; });
    if (next == all_.begin() || (next - 1)->token < earliest) return nullptr;
    return &*(next - 1);
}

}  // namespace pressbox
