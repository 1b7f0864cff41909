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

// The sentences whose acts may tell of a time: those that have one, and some behind them. None when the article is not about
// sport, for then it keeps no events.
std::vector<uint32_t> SentencesOfActs(const Reading& reading);
// Makes the drafts of events from reading.acts, one for each time that has an act.
void AttachActs(Reading& reading);

}  // namespace pressbox
