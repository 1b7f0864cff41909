// What figures have in common, whatever they count: whose they are, and the words that make them less exact.
#pragma once

#include "extractor/resolve/reading.h"

namespace pressbox {

// Whose the figure at `token` is: who owns it ("the Gunners' 100 per cent record"), in somebody's words "I" and "we" as the
// speaker's, else the subject of its clause, else whom the sentence names first. An entity, or -1. Needs Reading.speakers.
int32_t WhoseFigure(const Reading& reading, uint32_t sentence, uint32_t token);

// In somebody's words "I" is the speaker and "we" the speaker's side; -1 when the sentence has neither before the figure.
int32_t FirstPerson(const Reading& reading, const Sentence& sentence, uint32_t token);

// Sets `qualifier` when words such as "about" or "more than" stand right before the figure.
void FillQualifier(const Reading& reading, Draft& draft);

// Reads figures from the tokens of one sentence after the other: numbers that often lie inside longer mentions, where no
// rule's pattern sees them ("the 28-year-old", "World number one Federer").
class FigureScan {
  protected:
    FigureScan(Reading& reading, std::string_view type);

    // Calls look(number, sentence) for each number and ordinal of the text that is not part of a score, a time, money …
    template <class Look>
    void EachNumber(const Look& look) {
        for (const Mention& number : a_.numbers) {
            const int32_t s = r_.sentence_of[number.first_token];
            if (s < 0) continue;
            first_ = a_.layers.sentences[static_cast<size_t>(s)].first_token;
            last_ = a_.layers.sentences[static_cast<size_t>(s)].last_token;
            if (number.last_token <= last_ && IsOpen(number.first_token)) look(number, static_cast<uint32_t>(s));
        }
    }

    // Of the sentence in hand.
    bool Is(uint32_t t, WordName word) const { return t >= first_ && t < last_ && r_.Is(t, word); }
    bool In(uint32_t t, ListName list) const { return t >= first_ && t < last_ && r_.In(t, list); }
    bool IsHyphen(uint32_t t) const { return t >= first_ && t < last_ && a_.word(t) == "-"; }
    bool Glued(uint32_t t) const { return t < last_ && !a_.layers.tokens[t].is(Token::kSpaceBefore); }
    const Mention* Covering(uint32_t t) const { return t >= first_ && t < last_ && a_.mention_at[t] >= 0 ? &r_.mention(a_.mention_at[t]) : nullptr; }
    // The number that begins at token t and is no part of a score, a time …; or null.
    const Mention* NumberAt(uint32_t t) const;
    // A word that no noun phrase goes over: a preposition, "and", a verb's helper …
    bool EndsPhrase(uint32_t t) const;
    // Is the number free, or inside the name of somebody?
    bool IsOpen(uint32_t t) const;
    // Who is named right before token t; an entity or -1.
    int32_t PersonEnding(uint32_t t) const;
    // The person of a phrase [begin, end): the mention it lies in, the name behind it, or the name that it is apposed to; -1.
    int32_t PersonOfPhrase(uint32_t begin, uint32_t end) const;
    Draft NewDraft(const char* rule, uint32_t sentence, uint32_t begin, uint32_t end) const;

    Reading& r_;
    const Analysis& a_;
    const TypeSpec* type_;
    uint32_t first_ = 0;                // of the sentence in hand
    uint32_t last_ = 0;
};

}  // namespace pressbox
