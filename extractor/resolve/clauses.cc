#include "extractor/resolve/clauses.h"

namespace pressbox {
namespace {

bool IsSubject(const Mention& m) { return m.place == Place::kSubject || m.place == Place::kLowerSubject; }

// "Walsh's late effort, which": the owner of the noun that ends before token t; or -1.
int32_t OwnerOfNoun(const Analysis& a, const Sentence& sentence, uint32_t t) {
    for (int words = 0; words < 4 && t >= sentence.first_token + 2; ++words, --t) {
        if (a.layers.tokens[t - 1].is(Token::kPossessive)) return a.mention_at[t - 2];
        if (a.mention_at[t - 1] >= 0 || !a.layers.tokens[t - 1].is(Token::kWord)) return -1;
    }
    return -1;
}

// The mention that a relative clause tells of, whose "who" is token `who`: the name before it, "Walsh" in "Walsh of
// Leeds, who …"; or -1.
int32_t Antecedent(const Reading& r, const Sentence& sentence, uint32_t who) {
    const Analysis& a = r.analysis;
    uint32_t t = who;
    if (t > sentence.first_token && a.word(t - 1) == ",") --t;
    if (t == sentence.first_token) return -1;
    if (a.mention_at[t - 1] < 0) return OwnerOfNoun(a, sentence, t);
    const int32_t nearest = a.mention_at[t - 1];
    const uint32_t first = r.mention(nearest).first_token;
    const bool behind_name = first >= sentence.first_token + 2 && a.mention_at[first - 2] >= 0;
    if (behind_name && r.mention(nearest).place == Place::kAside && r.Can(first - 1, kPreposition))
        return a.mention_at[first - 2];
    return nearest;
}

}  // namespace

std::vector<int32_t> SubjectsBefore(const Reading& r, const Sentence& sentence, uint32_t token) {
    static constexpr uint64_t kWho = HashOfWord("who");
    static constexpr uint64_t kWhich = HashOfWord("which");
    static constexpr uint64_t kComma = HashOfWord(",");
    const Analysis& a = r.analysis;
    std::vector<int32_t> subjects;
    bool comma = false;
    for (uint32_t t = token; t-- > sentence.first_token;) {
        if (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0) continue;
        if (const int32_t at = a.mention_at[t]; at >= 0) {
            if (r.mention(at).first_token == t && IsSubject(r.mention(at))) subjects.push_back(at);
            continue;
        }
        if (a.hashes[t] == kComma) comma = true;
        if (a.hashes[t] != kWho && a.hashes[t] != kWhich) continue;
        const bool closed = comma && t > sentence.first_token && a.hashes[t - 1] == kComma;
        const int32_t antecedent = subjects.empty() && !closed ? Antecedent(r, sentence, t) : -1;
        if (antecedent >= 0) subjects.push_back(antecedent);
    }
    if (!subjects.empty()) return subjects;
    constexpr uint32_t kFar = 40;  // "Despite winning the first leg 1-0, Leeds went out": the subject follows
    for (uint32_t t = token; t < sentence.last_token && t - token < kFar; ++t) {
        if (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0) continue;
        if (const int32_t at = a.mention_at[t]; at >= 0 && r.mention(at).first_token == t && IsSubject(r.mention(at))) return {at};
    }
    return subjects;
}

}  // namespace pressbox
