#include "extractor/resolve/figures.h"

#include <algorithm>

#include "extractor/resolve/clauses.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

bool IsNamed(const Mention& m) {
    return m.entity >= 0 && (IsPersonLike(m.kind) || IsSide(m.kind) || m.kind == Kind::kOrganisation || m.kind == Kind::kCompetition || m.kind == Kind::kPlace);
}

}  // namespace

int32_t FirstPerson(const Reading& r, const Sentence& sentence, uint32_t token) {
    const Analysis& a = r.analysis;
    if (sentence.quotation < 0 || static_cast<size_t>(sentence.quotation) >= r.speakers.size()) return -1;
    const int32_t speaker = r.speakers[static_cast<size_t>(sentence.quotation)];
    if (speaker < 0) return -1;
    for (uint32_t t = token; t-- > sentence.first_token;) {
        if (r.In(t, "first_person")) return speaker;
        if (r.In(t, "first_person_plural")) return r.SideOf(r.entity(speaker));
        if (a.mention_at[t] >= 0 && IsNamed(r.mention(a.mention_at[t]))) return -1;
    }
    return -1;
}

int32_t WhoseFigure(const Reading& r, uint32_t index, uint32_t token) {
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[index];
    if (const int32_t speaker = FirstPerson(r, sentence, token); speaker >= 0) return speaker;
    int32_t first = -1;
    for (uint32_t t = sentence.first_token; t < token; ++t) {
        if (a.mention_at[t] < 0 || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0)) continue;
        const Mention& m = r.mention(a.mention_at[t]);
        if (m.first_token != t || !IsNamed(m)) continue;
        if (m.place == Place::kOwner && m.last_token + 2 >= token) return m.entity;
        if (first < 0) first = m.entity;
    }
    for (const int32_t at : SubjectsBefore(r, sentence, token)) {
        const Mention& m = r.mention(at);
        if (m.last_token <= token && IsNamed(m)) return m.entity;
    }
    return first >= 0 ? first : SubjectBefore(a, sentence, token, true);
}

void FillQualifier(const Reading& r, Draft& draft) {
    constexpr uint32_t kLongest = 3;  // words
    const Analysis& a = r.analysis;
    const uint32_t begin = a.layers.sentences[draft.sentence].first_token;
    if (draft.first_token == begin || !r.In(draft.first_token - 1, "qualifier_end")) return;
    for (uint32_t n = std::min(kLongest, draft.first_token - begin); n > 0; --n) {
        const std::string words = Fold(a.words(draft.first_token - n, draft.first_token));
        if (r.lists->Holds("qualifier", words)) return draft.fields.set("qualifier", words);
    }
}

FigureScan::FigureScan(Reading& reading, std::string_view type) : r_(reading), a_(reading.analysis), type_(FactType(type)) {}

const Mention* FigureScan::NumberAt(uint32_t t) const {
    if (t >= r_.number_at.size() || r_.number_at[t] < 0) return nullptr;
    const Mention& number = a_.numbers[static_cast<size_t>(r_.number_at[t])];
    return number.kind == Kind::kNumber && IsOpen(t) ? &number : nullptr;
}

bool FigureScan::EndsPhrase(uint32_t t) const {
    if (t >= last_ || !a_.layers.tokens[t].is(Token::kWord)) return true;
    return r_.Can(t, kPreposition | kSubordinator) || In(t, "no_phrase") || In(t, "auxiliary");
}

bool FigureScan::IsOpen(uint32_t t) const {
    const Mention* m = Covering(t);
    if (m == nullptr) return true;
    switch (m->kind) {
        case Kind::kNumber:
        case Kind::kOrdinal:
        case Kind::kPerson:
        case Kind::kDescription:
        case Kind::kRole:
        case Kind::kGroup: return true;
        default: return false;
    }
}

int32_t FigureScan::PersonEnding(uint32_t t) const {
    const Mention* m = t > first_ ? Covering(t - 1) : nullptr;
    const bool person = m != nullptr && m->last_token == t && m->entity >= 0 && (m->kind == Kind::kPerson || m->kind == Kind::kName || m->kind == Kind::kDescription);
    return person && r_.entity(m->entity).kind != Kind::kTeam ? m->entity : -1;
}

int32_t FigureScan::PersonOfPhrase(uint32_t begin, uint32_t end) const {
    constexpr uint32_t kNear = 5;  // tokens
    const Mention* around = Covering(begin);
    if (around != nullptr && around->entity >= 0 && IsPersonLike(around->kind)) return around->entity;
    for (uint32_t t = end; t < last_ && t < end + kNear; ++t) {
        const Mention* m = Covering(t);
        if (m == nullptr && (EndsPhrase(t) || In(t, "verb_be_have") || In(t, "stat_verb"))) break;
        if (m != nullptr && (m->kind == Kind::kPerson || m->kind == Kind::kName || m->kind == Kind::kDescription)) return m->entity;
    }
    uint32_t t = begin;
    while (t > first_ && (In(t - 1, "stat_article") || In(t - 1, "stat_rank_adjective"))) --t;
    return t > first_ && a_.word(t - 1) == "," ? PersonEnding(t - 1) : -1;
}

Draft FigureScan::NewDraft(const char* rule, uint32_t sentence, uint32_t begin, uint32_t end) const {
    Draft draft;
    draft.type = type_;
    draft.rule = rule;
    draft.sentence = sentence;
    draft.first_token = begin;
    draft.last_token = end;
    draft.evidence = {a_.layers.tokens[begin].begin, a_.layers.tokens[end - 1].end};
    if (const auto share = r_.packs->confidence.find(draft.rule); share != r_.packs->confidence.end()) draft.confidence = share->second;
    return draft;
}

}  // namespace pressbox
