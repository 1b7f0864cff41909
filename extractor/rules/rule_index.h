// Which patterns a sentence calls for: what the matcher knows of patterns before it tries one, made once when the packs are
// loaded and shared by all threads.
//
// A chain of a pattern (skeleton.h) is found by its rarest element: any of the element's symbols leads to it.
// Everything stands in flat arrays; a range of one is [first, last).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extractor/rules/frequencies.h"
#include "extractor/rules/skeleton.h"
#include "extractor/rules/vocabulary.h"

namespace pressbox {

enum class Scope : uint8_t { kAny, kWriter, kQuotation };
struct Rule;

class RuleIndex {
  public:
    struct Range {
        uint32_t first = 0;
        uint32_t last = 0;
    };
    // One of some symbols: their numbers are symbols[range]. Of many it has a set, too. Its signature has bit (number & 63) of
    // each of them.
    struct IndexedElement {
        Range symbols;
        uint32_t set = 0;  // sets[set] and behind: bit i: number i is one of them; kNoSet: few symbols
    };
    static constexpr uint32_t kNoSet = 0xFFFFFFFF;
    struct Link {
        uint64_t signature = 0;  // of the element
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
        Scope scope = Scope::kAny;
    };
    // A symbol leads to a chain. What tells soonest that the chain is not there stands beside it.
    struct Lead {
        uint64_t signature = 0;  // of the rarest element but the one that leads here; all bits when there is none
        uint32_t kinds = 0;      // mentions that the chain needs
        uint32_t chain = 0;      // of `chains`
        uint32_t pattern = 0;    // the chain's, of `patterns`
    };

    RuleIndex() = default;
    // Of the patterns of rules [first, last). Their symbols are added to the vocabulary.
    RuleIndex(const std::vector<Rule>& rules, size_t first, size_t last, const Frequencies& frequencies, Vocabulary& vocabulary);

    std::vector<IndexedPattern> patterns;  // in the order of their rules
    std::vector<IndexedChain> chains;
    std::vector<Link> links;
    std::vector<IndexedElement> elements;
    std::vector<uint32_t> symbols;
    std::vector<uint64_t> sets;
    uint32_t symbol_count = 0;            // of the vocabulary when this was made; later ones are in no element
    bool InSet(uint32_t set, uint32_t symbol) const { return symbol < symbol_count && (sets[set + symbol / 64] >> symbol % 64 & 1) != 0; }
    std::vector<uint32_t> without_chain;  // patterns that are always called for, of `patterns`
    std::span<const Lead> LeadsOf(uint32_t symbol) const {
        if (symbol >= symbol_count) return {};
        return {leads_.data() + leads_begin_[symbol], leads_.data() + leads_begin_[symbol + 1]};
    }

  private:
    std::vector<Lead> leads_;
    std::vector<uint32_t> leads_begin_;   // of each symbol, and behind the last
};

}  // namespace pressbox
