// Sporting: does an article speak of sport at all? Where it does not, bare figures and minutes are no scores and no events:
// "the bill was defeated 312-280", "in the 36th minute of the flight".
#pragma once

#include "extractor/resolve/reading.h"

namespace pressbox {

// By its words (the lists "sporting" and "sporting_weak"), by the clubs and competitions it names and by times that only a
// match has. `title`: the analysis of the article's title.
bool IsSporting(const Analysis& title, const Reading& reading);

// A few sentences with a sign of sport: enough where the fact itself is another one.
bool IsPerhapsSporting(const Analysis& title, const Reading& reading);

}  // namespace pressbox
