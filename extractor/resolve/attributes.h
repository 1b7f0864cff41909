// Attributes: what the article says of the people and sides that it names. "Chelsea striker Didier Drogba, 34," tells
// team, role and age; later "the 34-year-old" or "the Chelsea striker" can be understood.
//
// They come from the phrases around a name (person rules), from possessives ("Lyon's Walsh"), and from learning rules
// (patterns/rules/attributes.toml), whose labels say what is learnt of whom:
//
//     person                 whose attributes the others are; with set = { all = true } everybody the sentence names
//     team, former_team      a club or nation; role; age
//     description            a description mention that tells all of these
//     holder                 a side that is what set = { role = "champions" } says
//     home, away             the side that plays at home, away
//     side                   a name that plays: a team, or a person in sports of one against one
#pragma once

#include "extractor/resolve/reading.h"
#include "extractor/rules/matcher.h"
#include "extractor/rules/view.h"

namespace pressbox {

// What the tokens [first, last), a phrase around a person's name, tell of the person (an entity, or -1).
void LearnFromPhrase(const RulePacks& packs, Analysis& analysis, uint32_t first, uint32_t last, int32_t person);

// "Leeds United's Aaron Walsh"
void LearnPossessives(Analysis& analysis);

// What a learning rule's match in a sentence's view tells.
void LearnFromMatch(const Rule& rule, const RuleMatch& match, const Sentence& sentence, Reading& reading);

// Gives names of which the kind was learnt that kind in all their mentions.
void SettleKinds(Analysis& analysis);

// Finds the two sides that the article is about: those of the title, then those it speaks of most; home first where the
// article tells.
void FindSides(const Analysis& title, Reading& reading);

}  // namespace pressbox
