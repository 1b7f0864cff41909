// Running the rules over a view.
//
// Most patterns cannot match most sentences, and a regex is only tried where a pattern's skeleton (skeleton.h) is there:
//
//     view     the {team} fell {score} to {team}     words are counted by spaces: 0 1 2 3 4 5
//     symbols  {team}: words 1 and 5, fell: word 2   each a set of bits; an element's set is that of its symbols together
//     chain    {team} · next word · lost or fell     1 <- 2: from its end, bits are shifted by each gap and met with the
//                                                    element's before; what is left tells where a match may begin
//
// A sentence's symbols lead to the patterns whose rarest element has one of them. MatchPlain asks RE2 without all this: the
// twin that tests compare with.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "extractor/rules/backtracker.h"
#include "extractor/rules/pack.h"
#include "extractor/rules/rule_index.h"
#include "extractor/rules/view.h"

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
    uint32_t capture_count = 0;
    const Capture* first_capture = nullptr;  // of the matcher, until it is called again

    std::span<const Capture> captures() const { return {first_capture, capture_count}; }
    const Capture* capture(std::string_view label) const;
};

class Matcher {
  public:
    // Both must outlive the matcher; the index is of some of the packs' rules.
    Matcher(const RulePacks& packs, const RuleIndex& index);

    // Rules of other sports are left out from now on; "" when the sport is unknown.
    void SetSport(const std::string& sport);
    // Fills in all matches of all rules, overlapping ones too. `in_quotation`: the sentence is inside a quotation.
    void Match(const View& view, bool in_quotation, std::vector<RuleMatch>& matches);
    // The same without the prefilter.
    void MatchPlain(const View& view, bool in_quotation, std::vector<RuleMatch>& matches);
    // The rules that the prefilter let through in the last Match.
    const std::vector<uint32_t>& tried() const { return tried_; }

  private:
    using IndexedPattern = RuleIndex::IndexedPattern;
    struct Span {
        int32_t begin = -1;  // bytes of the view; -1: the group has no part in the match
        int32_t end = -1;
    };

    void SetView(const View& view);
    uint64_t WordsWith(uint32_t element) {
        const ElementWords& known = elements_[element];
        return known.looked_up == now_ ? known.words : LookUp(element);
    }
    uint64_t LookUp(uint32_t element);
    uint64_t WordsBefore(uint64_t to, const Gap& gap) const;
    // Bit i: a match may begin in word i.
    uint64_t BeginsOf(const RuleIndex::IndexedChain& chain);
    void FindCandidates(bool in_quotation);

    const RegexProgram* ProgramOf(uint32_t pattern);
    void Try(uint32_t pattern, uint64_t words, std::vector<RuleMatch>& matches);
    void TryRe2(const IndexedPattern& which, const View& view, std::vector<RuleMatch>& matches);
    void AddMatch(const IndexedPattern& which, const View& view, const Span* groups, uint32_t count, std::vector<RuleMatch>& matches);
    void Start(std::vector<RuleMatch>& matches);
    void HandOutCaptures(std::vector<RuleMatch>& matches) const;

    const RulePacks& packs_;
    const RuleIndex& index_;
    // Of each pattern: may it match in a sentence of the writer (1), of a quotation (2)?
    using Fits = std::vector<uint8_t>;
    std::unordered_map<std::string, Fits> fits_by_sport_;
    const Fits* fits_ = nullptr;

    // The view at hand.
    const View* view_ = nullptr;
    std::vector<uint64_t> places_;     // of each symbol: bit i: word i has it
    std::vector<uint32_t> present_;    // the symbols that have one
    uint64_t all_words_ = 0;
    bool is_long_ = false;             // more than 64 words: order and distance are not looked at
    struct ElementWords {
        uint64_t words = 0;            // bit i: word i has one of the element's symbols
        uint32_t looked_up = 0;        // the view that `words` was filled for
    };
    std::vector<ElementWords> elements_;
    uint32_t now_ = 0;
    std::vector<uint64_t> begins_;      // of each pattern: bit i: a match may begin in word i
    std::vector<const RegexProgram*> programs_;  // of each pattern that was tried
    std::vector<uint32_t> candidates_;  // the patterns that have such a word
    std::vector<uint32_t> tried_;
    std::vector<Capture> captures_;     // of all matches, one match's behind the other's
    Backtracker backtracker_;
};

}  // namespace pressbox
