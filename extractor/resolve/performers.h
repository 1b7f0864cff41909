// Whose a counted performance is: "his second goal", "a brace from Abrahams", "handed Blues their first win".
#pragma once

#include <utility>
#include <vector>

#include "extractor/resolve/reading.h"
#include "extractor/rules/metrics.h"

namespace pressbox {

struct Performance {
    uint32_t sentence = 0;
    uint32_t first_token = 0;  // of the figure
    uint32_t last_token = 0;   // behind what it counts
    bool ordinal = false;
    const CountedWord* word = nullptr;  // what is counted, or null
    std::vector<int32_t> listed;  // whose the figure right before it in one list is: "two goals and an assist"
};

// Both people of "Maxwell and Carey", the last two so joined before `token` in the sentence; or {-1, -1}.
std::pair<int32_t, int32_t> PairBefore(const Reading& reading, const Sentence& sentence, uint32_t token);

// Entities; none when nobody is told, several when they are joined ("Billings and Bairstow added"). Needs the places of the
// mentions (ResolveReferences) and Reading.speakers.
std::vector<int32_t> PerformersOf(const Reading& reading, const Performance& performance);

}  // namespace pressbox
