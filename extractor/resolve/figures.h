// What figures have in common, whatever they count: whose they are, and the words that make them less exact.
#pragma once

#include "extractor/resolve/reading.h"

namespace pressbox {

// Whose the figure at `token` is: who owns it ("the Gunners' 100 per cent record"), in somebody's words "I" and "we" as the
// speaker's, else the subject of its clause, else whom the sentence names first. An entity, or -1. Needs Reading.speakers.
int32_t WhoseFigure(const Reading& reading, uint32_t sentence, uint32_t token);

// Sets `qualifier` when words such as "about" or "more than" stand right before the figure.
void FillQualifier(const Reading& reading, Draft& draft);

}  // namespace pressbox
