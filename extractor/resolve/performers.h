// Whose a counted performance is: "his second goal", "a brace from Abrahams", "handed Blues their first win".
#pragma once

#include <utility>

#include "extractor/resolve/reading.h"
#include "extractor/rules/metrics.h"

namespace pressbox {

struct Performance {
    uint32_t sentence = 0;
    uint32_t first_token = 0;  // of the figure
    uint32_t last_token = 0;   // behind what it counts
    bool ordinal = false;
    const CountedWord* word = nullptr;  // what is counted, or null
    int32_t listed = -1;       // whose the figure right before it in one list is: "two goals and an assist"; or -1
};

// Both people of "Maxwell and Carey", the last two so joined before `token` in the sentence; or {-1, -1}.
std::pair<int32_t, int32_t> PairBefore(const Reading& reading, const Sentence& sentence, uint32_t token);

// An entity, or -1 when nobody is told. Needs the places of the mentions (ResolveReferences) and Reading.speakers.
int32_t PerformerOf(const Reading& reading, const Performance& performance);

}  // namespace pressbox
