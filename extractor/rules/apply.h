// From a rule's match to values: what its captures stand for, and what its `set` says.
#pragma once

#include <optional>

#include "extractor/rules/matcher.h"

namespace pressbox {

// The names that expressions use.
struct Constants {
    double half = 0;  // of the sport's clock; 0: it has none
    double end = 0;
    std::optional<double> prev;  // the minute named last
};

// The entity that a capture names, or -1. Of several the first person counts, else the first of any kind.
int32_t EntityOf(const Analysis& analysis, const Capture& capture);

// The capture as a name: the entity's, or the words as written when they are no mention; null when it is a reference
// that could not be resolved.
Value NameValue(const Analysis& analysis, const Capture& capture);

// The capture as a number, if it is one.
std::optional<double> NumberOf(const Analysis& analysis, const View& view, const Capture& capture);

// Do all conditions of the rule hold?
bool Holds(const Rule& rule, const RuleMatch& match, const Analysis& analysis, const View& view, const Constants& constants);

// Writes the rule's `set` into `fields`. Returns false when an expression has no value (an unknown clock, say).
bool ApplySet(const Rule& rule, const RuleMatch& match, const Analysis& analysis, const View& view, const Constants& constants,
              Fields& fields);

}  // namespace pressbox
