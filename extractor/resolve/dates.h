// The date layer: what a text says of days, months, seasons and years, as intervals, and the facts of type "date".
#pragma once

#include "extractor/resolve/reading.h"

namespace pressbox {

// Fills Reading.dates and drafts a fact for each. Needs the mention rules' dates (patterns/rules/dates.toml).
void FindDates(Reading& reading);

}  // namespace pressbox
