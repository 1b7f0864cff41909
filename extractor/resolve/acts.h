// Acts: what happens in a match, as rules marked it ("headed home", "Walsh's penalty", "was sent off"), and the times that
// they belong to. A sentence may tell several acts and several times:
//
//     Walsh headed wide in the 30th minute before Mbeki, on as a substitute, scored five minutes from time.
//           act         time                                          act    time
//
// Each time takes the act that fits best: strong words before weak ones, the nearer before the farther, and hardly one in
// another clause. Who did it is whom the rule captured, else the subject of the act's clause.
#pragma once

#include <vector>

#include "extractor/resolve/reading.h"

namespace pressbox {

// Does anything ask for acts: a score, whose sides are not those that meet next, or in an article about sport, for no other
// keeps its events, a time or an event? Asked when the drafts are those of the rules for facts.
bool NeedsActs(const Reading& reading);
// Makes the drafts of events from reading.acts, one for each time that has an act.
void AttachActs(Reading& reading);

}  // namespace pressbox
