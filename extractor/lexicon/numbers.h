// Numbers and ordinals, in figures and in words:  54  1,000  1.6  twenty-six  three million  22million  54th  fourth
#pragma once

#include "extractor/lexicon/analysis.h"

namespace pressbox {

// Adds number and ordinal mentions for tokens that no mention covers yet (mention_at must tell).
void FindNumbers(const Lexicon& lexicon, Analysis& analysis);

}  // namespace pressbox
