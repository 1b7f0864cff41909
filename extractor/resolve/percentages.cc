// Percentages: whose they are when the sentence's rule did not say, or took somebody who stands aside.
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

bool IsNamed(const Mention& m) {
    return m.entity >= 0 && (IsPersonLike(m.kind) || IsSide(m.kind) || m.kind == Kind::kOrganisation || m.kind == Kind::kCompetition || m.kind == Kind::kPlace);
}

// In somebody's words "I" is the speaker and "we" the speaker's side; -1 when the sentence has neither before the figure.
int32_t FirstPerson(const Reading& r, const Draft& draft) {
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    if (sentence.quotation < 0 || static_cast<size_t>(sentence.quotation) >= r.speakers.size()) return -1;
    const int32_t speaker = r.speakers[static_cast<size_t>(sentence.quotation)];
    if (speaker < 0) return -1;
    for (uint32_t t = draft.first_token; t-- > sentence.first_token;) {
        const std::string word = Fold(a.word(t));
        if (word == "i" || word == "i'm" || word == "i've" || word == "my") return speaker;
        if (word == "we" || word == "we're" || word == "we've" || word == "our") return r.SideOf(r.entity(speaker));
    }
    return -1;
}

// Who owns the figure ("the Gunners' 100 per cent record"), else the last subject before it, else whom the sentence names
// first; -1 when nobody.
int32_t WhoseFigure(const Reading& r, const Draft& draft) {
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    int32_t subject = -1;
    int32_t first = -1;
    for (uint32_t t = sentence.first_token; t < draft.first_token; ++t) {
        if (a.mention_at[t] < 0 || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0)) continue;
        const Mention& m = r.mention(a.mention_at[t]);
        if (m.first_token != t || !IsNamed(m)) continue;
        if (m.place == Place::kOwner && m.last_token + 2 >= draft.first_token) return m.entity;
        if (m.place <= Place::kLowerSubject) subject = m.entity;
        if (first < 0) first = m.entity;
    }
    if (subject >= 0 || first >= 0) return subject >= 0 ? subject : first;
    return SubjectBefore(a, sentence, draft.first_token, true);
}

}  // namespace

void SettlePercentages(Reading& reading) {
    for (Draft& draft : reading.drafts) {
        const bool settled = draft.fields.has("subject") && !draft.aside;
        if (draft.type->name != "percentage" || settled) continue;
        const int32_t first_person = FirstPerson(reading, draft);
        SetName(draft, "subject", reading, first_person >= 0 ? first_person : WhoseFigure(reading, draft));
    }
}

}  // namespace pressbox
