// Who is meant by "he", "the England skipper", "the hosts", "his side".
//
// The mentions are walked in the order of the text, with a memory of who was spoken of. A reference is given the
// entity that fits best, or none: null is better than a guess.
#pragma once

#include "extractor/resolve/reading.h"

namespace pressbox {

// Learns teams, nations and roles of people from the words beside their names ("Chelsea legend Didier Drogba",
// "Bristol City's Antoine Semenyo"). Call before the mentions inside such a phrase are merged into one.
void LearnAttributes(Analysis& analysis, uint32_t first_token, uint32_t last_token, int32_t person);
void LearnPossessives(Analysis& analysis);

// Finds the two sides of the article's match, from the title's teams if it names two, else from the text's.
// `title` is the analysed title (its text may be empty).
void FindSides(const Analysis& title, Reading& reading);

// Gives entities to pronouns, descriptions and groups.
void ResolveReferences(Reading& reading);

}  // namespace pressbox
