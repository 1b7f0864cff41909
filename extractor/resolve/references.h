// References: which entity a pronoun, a description or a group stands for ("he", "the England skipper", "the hosts").
//
// An article is read sentence by sentence as a reader does it: who is named, in which place of the sentence, is kept in
// mind, and a reference is given to whom the evidence speaks for most (resolve/salience.h). Where it speaks for nobody the
// entity stays -1. Captions are understood from what stands before them, but leave no trace in what comes behind.
#pragma once

#include "extractor/resolve/reading.h"
#include "extractor/resolve/salience.h"

namespace pressbox {

struct ReferenceWeights {
    Weights person;
    Weights side;
};

// Needs the attributes and the sides (resolve/attributes.h). Fills in the entity of every pronoun, description and group
// mention that the article settles; with `explain` also why.
void ResolveReferences(const ReferenceWeights& weights, bool explain, Reading& reading);

}  // namespace pressbox
