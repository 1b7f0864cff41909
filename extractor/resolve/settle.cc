#include "extractor/resolve/settle.h"

#include <algorithm>

namespace pressbox {

namespace {

// A rule that knows the stage of play ("on aggregate") may not know the sides; another rule that saw the same may.
void FillFrom(const Draft& draft, Draft& kept) {
    const bool sides = kept.fields.has("team_a") || kept.fields.has("team_b") || kept.fields.has("winner");
    if (sides || !kept.subject_fills.empty()) return;
    kept.subject_fills = draft.subject_fills;
    kept.winner_is = draft.winner_is;
    for (const std::string_view field : {"team_a", "team_a_text", "team_b", "team_b_text", "winner"})
        if (draft.fields.has(field)) kept.fields.set(field, draft.fields.get(field));
}

// Both by type and evidence; of several details the first, which is of the higher rank or the tighter.
void AddDetails(const std::vector<Draft>& details, std::vector<Draft>& kept) {
    auto at = kept.begin();
    for (const Draft& detail : details) {
        const auto before = [&](const Draft& k) { return k.type != detail.type ? k.type < detail.type : k.evidence.begin < detail.evidence.begin; };
        while (at != kept.end() && before(*at)) ++at;
        if (at == kept.end()) return;
        if (at->type != detail.type || at->evidence.begin != detail.evidence.begin) continue;
        for (const auto& [name, value] : detail.fields)
            if (!at->fields.has(name)) at->fields.set(name, value);
    }
}

}  // namespace

void ChooseDrafts(std::vector<Draft>& drafts) {
    const auto before = [](const Draft& a, const Draft& b) {
        if (a.type != b.type) return a.type < b.type;
        if (a.evidence.begin != b.evidence.begin) return a.evidence.begin < b.evidence.begin;
        if (a.rank != b.rank) return a.rank > b.rank;
        if (a.aside != b.aside) return b.aside;
        if (a.names != b.names && a.rule == b.rule) return a.names > b.names;
        return a.length < b.length;
    };
    std::vector<Draft*> order;
    order.reserve(drafts.size());
    for (Draft& draft : drafts) order.push_back(&draft);
    std::stable_sort(order.begin(), order.end(), [&](const Draft* a, const Draft* b) { return before(*a, *b); });
    std::vector<Draft> kept;
    std::vector<Draft> details;
    kept.reserve(drafts.size());
    for (Draft* next : order) {
        Draft& draft = *next;
        if (draft.details && draft.type->anchor != Kind::kQuote) {
            details.push_back(std::move(draft));
            continue;
        }
        const bool quote = draft.type->anchor == Kind::kQuote;  // SettleQuotes chooses among them
        const bool taken = !quote && !kept.empty() && kept.back().type == draft.type && draft.evidence.begin < kept.back().evidence.end;
        if (!taken) kept.push_back(std::move(draft));
        else if (draft.type->name == "score") FillFrom(draft, kept.back());
    }
    AddDetails(details, kept);
    drafts = std::move(kept);
}

int32_t SubjectBefore(const Analysis& a, const Sentence& sentence, uint32_t token, bool people) {
    int32_t after = -1;
    for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
        const int32_t index = a.mention_at[t];
        if (index < 0 || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0)) continue;
        const Mention& m = a.mentions[static_cast<size_t>(index)];
        const bool fits = people ? IsPersonLike(m.kind) : IsSide(m.kind);
        if (!fits || m.entity < 0) continue;
        if (t < token) return m.entity;
        if (after < 0) after = m.entity;
    }
    return after;
}

namespace {

// Does a clause begin at the token?
bool OpensClause(const Reading& r, uint32_t t) {
    const std::string_view word = r.analysis.word(t);
    if (word == ";" || word == "but" || word == "\u2014") return true;
    return r.Can(t, kSubordinator);
}

}  // namespace

std::vector<int32_t> SidesNear(const Reading& r, const Draft& draft) {
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    const bool individual = r.IndividualSport();
    uint32_t first = std::max(draft.first_token, sentence.first_token);
    while (first > sentence.first_token && !OpensClause(r, first)) --first;
    uint32_t last = draft.last_token;
    while (last < sentence.last_token && !OpensClause(r, last)) ++last;
    std::vector<int32_t> near;
    std::vector<int32_t> far;
    for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
        const int32_t index = a.mention_at[t];
        if (index < 0 || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0)) continue;
        const Mention& m = a.mentions[static_cast<size_t>(index)];
        const bool side = individual ? IsPersonLike(m.kind) : IsSide(m.kind);
        if (!side || m.entity < 0 || m.first_token != t) continue;
        std::vector<int32_t>& list = t >= first && t < last ? near : far;
        if (std::find(list.begin(), list.end(), m.entity) == list.end()) list.push_back(m.entity);
    }
    for (const int32_t entity : far)
        if (std::find(near.begin(), near.end(), entity) == near.end()) near.push_back(entity);
    return near;
}

void SetName(Draft& draft, std::string_view field, const Reading& reading, int32_t entity) {
    if (entity >= 0) draft.fields.set(field, reading.entity(entity).name);
}

}  // namespace pressbox
