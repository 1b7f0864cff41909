// Running the rules over a view.
//
// Most patterns cannot match most sentences. Each names words of which it needs one (Requirement), so a sentence's words
// lead straight to the few patterns worth trying; the kinds of mention, the other words that they need and the article's
// sport are checked next; only then RE2 runs. MatchAll without the prefilter is the plain twin that tests compare with.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "extractor/rules/pack.h"
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
    struct PatternOfRule {
        uint32_t rule = 0;
        uint32_t pattern = 0;  // of the rule
        const Requirement* needs = nullptr;
        uint32_t kinds = 0;    // of `needs`, beside the index: most patterns fail there
    };
    // The pattern's regex with only those words in its long alternations that the view has; the whole one when it has none
    // of those, or too many have been made.
    const RE2& RegexFor(uint32_t index, const View& view);
    const std::string& PresentIn(uint32_t list, const View& view);
    bool Fits(uint32_t rule) const { return fits_ == nullptr || (*fits_)[rule]; }
    void Try(const PatternOfRule& which, const RE2& regex, const View& view, bool in_quotation, std::vector<RuleMatch>& matches) const;

    bool HasAny(uint32_t set, const View& view);

    const RulePacks& packs_;
    std::vector<PatternOfRule> patterns_;  // of all rules, in order
    std::vector<std::unordered_set<uint64_t>> word_sets_;   // each set of words that some pattern needs one of
    std::vector<std::vector<uint32_t>> sets_of_pattern_;    // indexes of word_sets_, beside the words that lead to it
    std::vector<std::pair<uint32_t, bool>> has_any_;        // of each word set: the view it was looked up for, and what came out
    struct WordList {  // one long alternation, perhaps of several patterns
        std::vector<std::string> texts;
        std::vector<Alternative> alternatives;
        std::unordered_map<uint64_t, std::vector<uint32_t>> by_first_word;
        std::vector<uint32_t> always;
        uint32_t looked_up = 0;   // the view that `present` was filled for
        std::string present;      // the alternatives that it may have, as a regex
    };
    static WordList ListOf(const std::string& regex, const Alternation& alternation);
    std::vector<WordList> lists_;
    std::string key_;
    std::vector<std::vector<uint32_t>> lists_of_pattern_;  // indexes of lists_, one for each of the pattern's alternations
    std::unordered_map<std::string, std::unique_ptr<RE2>> narrow_;  // by the pattern and what is present
    std::unordered_map<std::string, std::vector<bool>> fits_by_sport_;  // of each rule
    const std::vector<bool>* fits_ = nullptr;
    std::unordered_map<uint64_t, std::vector<uint32_t>> by_word_;  // indexes of patterns_
    std::vector<uint32_t> without_word_;
    std::vector<uint32_t> stamp_;  // per pattern: the view it was last considered for
    uint32_t now_ = 0;
    std::vector<uint32_t> candidates_;
    std::vector<uint32_t> tried_;
};

}  // namespace pressbox
