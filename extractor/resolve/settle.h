// Settling the drafts of each fact type: what the rule left open is filled in from the rest of the article, and what
// turns out to be no fact is dropped. One function a type, each in its own file.
#pragma once

#include "extractor/resolve/reading.h"

namespace pressbox {

// Keeps the best draft for each piece of evidence: the higher rank, then the one that begins with a subject, then of one
// rule's the one that names more, then the tighter match. Quotes are left as they are.
void ChooseDrafts(std::vector<Draft>& drafts);

void SettleScores(Reading& reading);
void SettleEvents(Reading& reading);
void SettleQuotes(Reading& reading);
void SettlePercentages(Reading& reading);
void SettleMoney(Reading& reading);

// These find their facts themselves: the numbers that no rule can see inside longer mentions.
void FindAges(Reading& reading);
void FindRatios(Reading& reading);  // links percentages that restate one
void FindStats(Reading& reading);   // needs FindRatios and FindDates

// The first person or side that the sentence names before `token` (or anywhere, if none before); -1 if none.
int32_t SubjectBefore(const Analysis& analysis, const Sentence& sentence, uint32_t token, bool people);

// The sides that a draft's sentence names: those of its own clause first, then the others in order; each once.
std::vector<int32_t> SidesNear(const Reading& reading, const Draft& draft);

void SetName(Draft& draft, std::string_view field, const Reading& reading, int32_t entity);

}  // namespace pressbox
