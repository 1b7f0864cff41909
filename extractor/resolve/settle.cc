#include "extractor/resolve/settle.h"

#include <algorithm>

namespace pressbox {

void ChooseDrafts(std::vector<Draft>& drafts) {
    const auto before = [](const Draft& a, const Draft& b) {
        if (a.type != b.type) return a.type < b.type;
        if (a.evidence.begin != b.evidence.begin) return a.evidence.begin < b.evidence.begin;
        if (a.rank != b.rank) return a.rank > b.rank;
        return a.length < b.length;
    };
    std::stable_sort(drafts.begin(), drafts.end(), before);
    std::vector<Draft> kept;
    for (Draft& draft : drafts) {
        const bool taken = !kept.empty() && kept.back().type == draft.type && draft.evidence.begin < kept.back().evidence.end;
        if (!taken) kept.push_back(std::move(draft));
    }
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

void SetName(Draft& draft, std::string_view field, const Reading& reading, int32_t entity) {
    if (entity >= 0) draft.fields.set(field, reading.entity(entity).name);
}

}  // namespace pressbox
