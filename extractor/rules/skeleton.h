// The skeleton of a regex: what a view must contain for the regex to match it, in which order and how far apart.
//
//     {team} (?:lost|fell) [a-z ]{0,20}?to {team}
//     ->  {team} · 1 word on · lost or fell · some words on, no mention between · to · 1 word on · {team}
//
// It is sound, not complete: it may ask too little, never too much. Distance is counted in spaces, of which a view has
// one between words, and which a regex has to spell out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/lexicon/mention.h"

namespace pressbox {

// What may lie between two elements.
struct Gap {
    static constexpr uint16_t kEndless = 0xFFFF;

    uint16_t fewest = 0;  // spaces
    uint16_t most = 0;
    uint32_t kinds = 0;   // bit k: a mention of kind k may stand there
};

// Kinds and marks side by side are one symbol, up to so many of them.
constexpr size_t kMaxRun = 4;

// One of these symbols must stand there: a whole word of small letters ("don't" has two), two such words with a space
// between, the code of a kind, a mark such as "(", or a run of such codes and marks. Of two words the first tells the place.
using Element = std::vector<std::string>;  // sorted

struct Chain {
    std::vector<Element> elements;
    std::vector<Gap> gaps;  // gaps[i] is between elements[i] and elements[i + 1]
    uint16_t before = Gap::kEndless;  // spaces of a match before its first element, at most
};

struct Skeleton {
    std::vector<Chain> chains;  // one of them must be there; none: nothing is known of the regex
};

// Reads an expanded regex (pattern.h).
Skeleton SkeletonOf(std::string_view regex);

inline bool IsWordByte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || c == '_' || static_cast<uint8_t>(c) >= 0x80; }

// Kinds' codes and marks, but for the apostrophe.
inline bool IsInRun(char c) {
    const auto byte = static_cast<uint8_t>(c);
    return (byte != 0 && byte < kKindCount) || (byte > ' ' && byte < 0x7F && !IsWordByte(c));
}

}  // namespace pressbox
