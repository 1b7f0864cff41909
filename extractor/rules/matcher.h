// Running the rules over a view.
//
// Most patterns cannot match most sentences, and a regex is only tried where a pattern's skeleton (skeleton.h) is there:
//
//     view     the {team} fell {score} to {team}     words are counted by spaces: 0 1 2 3 4 5
//     symbols  {team}: words 1 and 5, fell: word 2   each a set of bits; an element's set is that of its symbols together
//     chain    {team} · next word · lost or fell     1 -> 2: bits are shifted by each gap and met with the next element's
//
// A sentence's symbols lead to the patterns whose rarest element has one of them. MatchPlain asks RE2 without all this: the
// twin that tests compare with.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "extractor/rules/pack.h"
#include "extractor/rules/view.h"
#include "extractor/rules/word_ids.h"

namespace pressbox {

struct Capture {
    const std::string* label = nullptr;  // of the rule
    uint32_t first_token = 0;
    uint32_t last_token = 0;
    int32_t item = -1;                   // the view's item, when it is exactly one
};

struct RuleMatch {
    uint32_t rule = 0;
    uint32_t begin = 0;  // bytes of the view
    uint32_t end = 0;
    uint32_t first_token = 0;
    uint32_t last_token = 0;
    std::vector<Capture> captures;

    const Capture* capture(std::string_view label) const;
};

class Matcher {
  public:
    // Rules [first, last) of `packs`, which must outlive the matcher.
    Matcher(const RulePacks& packs, size_t first, size_t last);

    // Rules of other sports are left out from now on; "" when the sport is unknown.
    void SetSport(const std::string& sport);
    // Appends all matches of all rules, overlapping ones too. `in_quotation`: the sentence is inside a quotation.
    void Match(const View& view, bool in_quotation, std::vector<RuleMatch>& matches);
    // The same without the prefilter.
    void MatchPlain(const View& view, bool in_quotation, std::vector<RuleMatch>& matches) const;
    // The rules that the prefilter let through in the last Match.
    const std::vector<uint32_t>& tried() const { return tried_; }

  private:
    struct Link {
        uint32_t element = 0;  // index of elements_
        Gap gap;               // to the next link
    };
    struct PatternOfRule {
        uint32_t rule = 0;
        uint32_t pattern = 0;  // of the rule
        uint32_t kinds = 0;    // mentions that all its chains need
        Scope scope = Scope::kAny;
        std::vector<std::vector<Link>> chains;
        std::vector<uint16_t> before;  // of each chain: spaces before its first element, at most
    };
    struct Candidate {
        uint32_t pattern = 0;  // index of patterns_
        uint32_t from = 0;     // byte of the view before which no match begins
        bool operator<(const Candidate& other) const { return pattern < other.pattern; }
    };
    static constexpr uint32_t kNowhere = 0xFFFFFFFF;
    struct ElementSet {
        std::vector<uint64_t> symbols;  // bit i: symbol i is one of them
        uint32_t looked_up = 0;         // the view that `words` was filled for
        uint64_t words = 0;             // bit i: word i of the view has one
    };
    void AddPattern(uint32_t rule, uint32_t pattern, const Skeleton& skeleton);
    uint32_t SymbolOf(const std::string& symbol);
    uint32_t ElementOf(const Element& element);
    void ReadSymbols(const View& view);
    uint64_t WordsWith(uint32_t element);
    bool HasChain(const std::vector<Link>& chain);
    // Where the pattern's first match may begin; kNowhere when none of its chains is there.
    uint32_t BeginOf(const PatternOfRule& which);
    uint64_t Reach(uint64_t from, const Gap& gap) const;

    bool Fits(uint32_t rule) const { return fits_ == nullptr || (*fits_)[rule]; }
    struct Span {
        int32_t begin = -1;  // bytes of the view; -1: the group has no part in the match
        int32_t end = -1;
    };
    void Try(const PatternOfRule& which, const View& view, uint32_t from, std::vector<RuleMatch>& matches);
    void TryRe2(const PatternOfRule& which, const View& view, uint32_t from, std::vector<RuleMatch>& matches) const;
    void AddMatch(const PatternOfRule& which, const View& view, const Span* groups, uint32_t count, std::vector<RuleMatch>& matches) const;

    const RulePacks& packs_;
    std::vector<PatternOfRule> patterns_;            // of all rules, in order
    std::unordered_map<std::string, uint32_t> symbol_ids_;
    WordIds word_ids_;                               // of the symbols that are words
    uint32_t mark_ids_[128] = {};                    // of those that are one character; 0: of no pattern
    std::vector<std::vector<uint32_t>> led_to_;      // of each symbol: indexes of patterns_
    std::vector<uint32_t> without_symbol_;           // indexes of patterns_
    std::vector<ElementSet> elements_;
    std::map<Element, uint32_t> element_ids_;

    // The view at hand.
    struct Symbol {
        uint32_t id = 0;
        uint32_t word = 0;
    };
    std::vector<Symbol> symbols_;
    std::vector<uint32_t> word_begins_;        // bytes
    uint64_t words_of_kind_[kKindCount] = {};  // bit i: word i has a mention of that kind
    uint64_t all_words_ = 0;
    bool is_long_ = false;  // more than 64 words: order and distance are not looked at

    std::unordered_map<std::string, std::vector<bool>> fits_by_sport_;  // of each rule
    const std::vector<bool>* fits_ = nullptr;
    std::vector<uint32_t> stamp_;  // per pattern: the view it was last considered for
    uint32_t now_ = 0;
    std::vector<Candidate> candidates_;
    std::vector<uint32_t> begins_;  // bytes of the view where a match may begin: none is within a word
    Backtracker backtracker_;
    std::vector<uint32_t> tried_;
};

}  // namespace pressbox
