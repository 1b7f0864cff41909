// Which patterns a sentence calls for: what the matcher knows of patterns before it tries one, made once when the packs are
// loaded and shared by all threads.
//
// A pattern is found by the rarest element of each of its chains (skeleton.h): any of the element's symbols leads to it.
// Everything stands in flat arrays; a range of one is [first, last).
#pragma once

#include <cstdint>
#include <vector>

#include "extractor/rules/skeleton.h"
#include "extractor/rules/vocabulary.h"

namespace pressbox {

struct Rule;

class RuleIndex {
  public:
    struct Range {
        uint32_t first = 0;
        uint32_t last = 0;
    };
    // One of some symbols: their numbers are symbols[range], sorted.
    struct IndexedElement {
        Range symbols;
        uint64_t signature = 0;  // bit (number & 63) of each of them
    };
    struct Link {
        uint32_t element = 0;
        Gap gap;  // to the next link
    };
    struct IndexedChain {
        Range links;
        uint16_t before = 0;  // spaces before its first element, at most
    };
    struct IndexedPattern {
        uint32_t rule = 0;
        uint32_t pattern = 0;  // of the rule
        uint32_t kinds = 0;    // mentions that all its chains need
        Range chains;
    };

    RuleIndex() = default;
    // Of the patterns of rules [first, last). Their symbols are added to the vocabulary.
    RuleIndex(const std::vector<Rule>& rules, size_t first, size_t last, Vocabulary& vocabulary);

    std::vector<IndexedPattern> patterns;  // in the order of their rules
    std::vector<IndexedChain> chains;
    std::vector<Link> links;
    std::vector<IndexedElement> elements;
    std::vector<uint32_t> symbols;
    std::vector<uint32_t> without_chain;  // patterns that are always called for, of `patterns`
    std::vector<uint32_t> led_to;         // indexes of `patterns`
    // The patterns that a symbol leads to: a range of led_to.
    Range LedTo(uint32_t symbol) const { return symbol + 1 < led_begin_.size() ? Range{led_begin_[symbol], led_begin_[symbol + 1]} : Range{}; }

  private:
    std::vector<uint32_t> led_begin_;     // of each symbol
};

}  // namespace pressbox
