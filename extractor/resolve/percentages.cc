// Percentages: whose they are and what they measure, where the sentence's rule did not say.
#include "extractor/resolve/figures.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

constexpr uint32_t kLongestPhrase = 4;  // words

// Reads plain words from token t on, up to a word that no noun phrase goes over, and returns the token behind them.
uint32_t PhraseEnd(const Reading& r, uint32_t t, uint32_t end) {
    const Analysis& a = r.analysis;
    const uint32_t first = t;
    while (t < end && t - first < kLongestPhrase && a.mention_at[t] < 0 && a.layers.tokens[t].is(Token::kWord) &&
           !r.Can(t, kPreposition | kSubordinator) && !r.In(t, "no_phrase") && !r.In(t, "measure_verb")) {
        ++t;
        if (t + 1 < end && a.word(t) == "-" && !a.layers.tokens[t].is(Token::kSpaceBefore)) ++t;  // "sell-on clause"
    }
    return t;
}

// "a 15 per cent future sell-on clause", "50 per cent of Bale's wages", "20 per cent of the club", "28% of Oakwell"
void FillOfBehind(Draft& draft, const Reading& r) {
    static constexpr uint64_t kOf = HashOfWord("of");
    static constexpr uint64_t kThe = HashOfWord("the");
    const Analysis& a = r.analysis;
    const uint32_t end = a.layers.sentences[draft.sentence].last_token;
    uint32_t t = draft.last_token;
    const bool of = t < end && a.hashes[t] == kOf;
    if (of) ++t;
    const uint32_t begin = t;
    if (of && t < end && a.hashes[t] == kThe) ++t;
    if (of && t < end && a.mention_at[t] >= 0) {
        const Mention& m = r.mention(a.mention_at[t]);
        const bool owner = m.last_token < end && a.layers.tokens[m.last_token].is(Token::kPossessive);
        if (!owner) return draft.fields.set("of", std::string(a.words(begin, m.last_token)));
        if (m.entity >= 0) SetName(draft, "subject", r, m.entity);
        t = m.last_token + 1;
        while (t < end && a.mention_at[t] >= 0) t = r.mention(a.mention_at[t]).last_token;  // "Bale's £600,000-a-week salary"
    }
    const uint32_t last = PhraseEnd(r, t, end);
    if (last > t) draft.fields.set("of", std::string(a.words(of && t == begin + 1 ? begin : t, last)));
}

// "said like-for-like sales rose five per cent", "left interest rates at 5.25 percent": the noun phrase right before the verb
// or preposition that measures.
bool FillOfMeasured(Draft& draft, const Reading& r) {
    constexpr uint32_t kFar = 3;  // tokens between the measuring word and the figure
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    const auto plain = [&](uint32_t t) {
        return a.mention_at[t] < 0 && a.layers.tokens[t].is(Token::kWord) && !a.layers.tokens[t].is(Token::kUpper) && !r.Can(t, kPreposition | kSubordinator) &&
               !r.In(t, "no_phrase") && !r.In(t, "measure_verb") && !r.In(t, "cue");
    };
    const auto hyphen = [&](uint32_t t) { return a.word(t) == "-" && !a.layers.tokens[t].is(Token::kSpaceBefore); };
    for (uint32_t t = draft.first_token; t-- > sentence.first_token && draft.first_token - t <= kFar;) {
        if (!r.In(t, "measure_verb")) continue;
        uint32_t end = t;
        while (end > sentence.first_token && r.In(end - 1, "measure_verb")) --end;  // "was left at"
        uint32_t begin = end;
        while (begin > sentence.first_token && end - begin < kLongestPhrase + 4 && (plain(begin - 1) || hyphen(begin - 1) || (begin < end && hyphen(begin)) || (begin >= sentence.first_token + 2 && hyphen(begin - 2)))) --begin;
        if (begin == end || begin == sentence.first_token) return false;  // those that open the sentence are read below
        const uint32_t before = begin - 1;
        const bool opens = r.In(before, "cue") || r.In(before, "measure_verb") || r.Can(before, kSubordinator) ||
                           a.layers.tokens[before].is(Token::kPossessive) || r.In(before, "stat_article");
        if (!opens) return false;
        draft.fields.set("of", std::string(a.words(begin, end)));
        return true;
    }
    return false;
}

// "a success rate of 64 per cent", "passing accuracy (87.5 per cent)": the words right before.
bool FillOfNoun(Draft& draft, const Reading& r) {
    static constexpr uint64_t kOf = HashOfWord("of");
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    uint32_t end = draft.first_token;
    while (end > sentence.first_token && r.In(end - 1, "age_adverb")) --end;
    if (end < sentence.first_token + 2 || (a.hashes[end - 1] != kOf && a.word(end - 1) != "(")) return false;
    --end;
    uint32_t begin = end;
    while (begin > sentence.first_token && end - begin < kLongestPhrase) {
        const uint32_t t = begin - 1;
        const bool plain = a.mention_at[t] < 0 && a.layers.tokens[t].is(Token::kWord) && !a.layers.tokens[t].is(Token::kPossessive) && !r.Can(t, kPreposition | kSubordinator);
        if (!plain || r.In(t, "no_phrase") || r.In(t, "stat_article") || r.In(t, "possessive")) break;
        --begin;
    }
    if (begin == end) return false;
    draft.fields.set("of", std::string(a.words(begin, end)));
    return true;
}

// "63.7% in Leeds and 58% in Hull": where it was measured.
void FillSubjectBehind(Draft& draft, const Reading& r) {
    const Analysis& a = r.analysis;
    const uint32_t end = a.layers.sentences[draft.sentence].last_token;
    const uint32_t t = draft.last_token;
    if (t + 1 >= end || !r.In(t, "percentage_where")) return;
    const int32_t at = a.mention_at[a.hashes[t + 1] == HashToken("the") && t + 2 < end ? t + 2 : t + 1];
    if (at < 0) return;
    const Mention& m = r.mention(at);
    const bool named = m.entity >= 0 && (IsSide(m.kind) || m.kind == Kind::kPlace || m.kind == Kind::kOrganisation || m.kind == Kind::kPerson);
    if (named) SetName(draft, "subject", r, m.entity);
}

// "Unemployment in Spain fell to 11.8 per cent": the plain words that open the clause.
void FillOfBefore(Draft& draft, const Reading& r) {
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    for (uint32_t t = draft.first_token; t-- > sentence.first_token;)  // "raised its base rate by"
        if (r.In(t, "possessive"))
            if (const uint32_t last = PhraseEnd(r, t + 1, draft.first_token); last > t + 1) return draft.fields.set("of", std::string(a.words(t + 1, last)));
    uint32_t t = sentence.first_token;
    while (t < draft.first_token && r.Can(t, kSubordinator)) ++t;
    static constexpr uint64_t kThe = HashOfWord("the");
    if (t < draft.first_token && a.hashes[t] == kThe) ++t;
    while (t < draft.first_token && a.mention_at[t] >= 0) {  // "Biden's approval rating"
        t = r.mention(a.mention_at[t]).last_token;
        if (t < draft.first_token && a.layers.tokens[t].is(Token::kPossessive)) ++t;
    }
    const uint32_t last = PhraseEnd(r, t, draft.first_token);
    if (last == t || last >= draft.first_token) return;
    bool verb = false;
    for (uint32_t i = last; i < draft.first_token; ++i) verb = verb || r.In(i, "measure_verb");
    if (verb) draft.fields.set("of", Fold(a.words(t, last)));
}

}  // namespace

void SettlePercentages(Reading& reading) {
    const Draft* previous = nullptr;
    bool previous_behind = false;  // was its subject named behind it?
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "percentage") continue;
        FillQualifier(reading, draft);
        if (!draft.fields.has("of") && !FillOfNoun(draft, reading)) FillOfBehind(draft, reading);
        if (!draft.fields.has("of") && !FillOfMeasured(draft, reading)) FillOfBefore(draft, reading);
        const bool goes_on = previous != nullptr && previous->sentence == draft.sentence && previous->fields.has("of");
        if (!draft.fields.has("of") && goes_on) draft.fields.set("of", previous->fields.get("of"));  // "11 per cent, up from 9"
        const bool first = previous == nullptr || previous->sentence != draft.sentence;
        if (!draft.fields.has("subject") || draft.aside) {
            const int32_t before = WhoseFigure(reading, draft.sentence, draft.first_token);
            previous_behind = !draft.fields.has("subject") && ((!first && previous_behind) || before < 0);
            if (previous_behind) FillSubjectBehind(draft, reading);
            if (!draft.fields.has("subject") || draft.aside) SetName(draft, "subject", reading, before);
        }
        previous = &draft;
    }
}

}  // namespace pressbox
