// A sentence's view: the string that rules are matched against. Words are folded (lower case, no accents, plain
// apostrophes and dashes), white space is one space, and every mention is one byte: the code of its kind.
//
//     The Three Lions fell 2-1 to France.   ->   the N fell S to N.
//
// What a place in the view stands for is told by `items`, in order.
#pragma once

#include <string>
#include <vector>

#include "extractor/lexicon/analysis.h"

namespace pressbox {

struct ViewItem {
    uint32_t at = 0;           // byte of the view
    uint32_t first_token = 0;  // [first_token, last_token)
    uint32_t last_token = 0;
    int32_t mention = -1;      // index of the analysis's mentions, or -1: a plain token or a quotation
};

struct View {
    std::string text;
    std::vector<ViewItem> items;
    uint32_t kinds = 0;             // bit k: kind k occurs

    // The item whose text covers byte `at`.
    size_t ItemAt(uint32_t at) const;
};

// Longer sentences are cut there, so that matching stays linear.
constexpr uint32_t kMaxViewItems = 300;

void BuildView(const Analysis& analysis, const Sentence& sentence, View& view);

// The view with "{team}" in the place of each code, for people.
std::string Readable(const View& view);

}  // namespace pressbox
