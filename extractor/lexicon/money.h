// Amounts of money: a number with a currency's sign, code or name beside it, in any order.
//
//     £22million   US$ 4.2 million   EUR 3m   20 million euros   210 pence   10 dollars and 50 cents   £10m-£15m
//
// The currencies are in patterns/words/currencies.lex and currency-parts.lex. The mention's `value` is in whole units of the
// currency and its field `currency` the ISO 4217 code. Both ends of a range are amounts of their own.
#pragma once

#include "extractor/lexicon/analysis.h"

namespace pressbox {

// Turns numbers into amounts of money; mention_at must be up to date, and is so again afterwards.
void FindMoney(const Lexicon& lexicon, Analysis& analysis);

}  // namespace pressbox
