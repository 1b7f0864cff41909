// Matches: one match, one story. The scores and events of an article that belong to the same match get the same `match`
// text, so that a database can list a match with its goals in order; what one of them says of the match, all know.
//
//     match = "Leeds United v Hull City, 2024-03-16"      the home side first where the article tells; the day where it does
//
// What contradicts is kept and marked: two final scores of one match, two minutes of one goal.
#pragma once

#include "extractor/resolve/reading.h"

namespace pressbox {

// Needs settled scores and events.
void SettleMatches(Reading& reading);

}  // namespace pressbox
