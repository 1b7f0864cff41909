// What ratios and counted performances share: the words that are counted (patterns/rules/metrics.toml), as they stand at a
// token, and whose a figure is.
#pragma once

#include <string_view>
#include <vector>

#include "extractor/resolve/figures.h"
#include "extractor/resolve/performers.h"
#include "extractor/rules/metrics.h"

namespace pressbox {

class CountScan : protected FigureScan {
  protected:
    CountScan(Reading& reading, std::string_view type) : FigureScan(reading, type), metrics_(reading.packs->metrics) {}

    bool FitsSport(const CountedWord& word) const;
    // The longest counted word that begins at token t, or null.
    const CountedWord* NounAt(uint32_t t) const { return In(t, "counted_noun") ? Longest(metrics_.nouns, t) : nullptr; }
    const CountedWord* VerbAt(uint32_t t) const { return In(t, "counted_verb") ? Longest(metrics_.verbs, t) : nullptr; }
    const CountedWord* FixedAt(uint32_t t) const { return In(t, "counted_fixed") ? Longest(metrics_.fixed, t) : nullptr; }
    // The last of those who did what the draft tells; an entity or -1.
    int32_t Whose(const Draft& draft, uint32_t sentence, const CountedWord* word) const;
    // "Root made", "Wolves conceded": a single word that opens the sentence and does something is taken for nobody's name
    // elsewhere; of figures it is the subject, when no other clause begins before them. Empty when there is none.
    std::string_view NameThatOpens(uint32_t figure) const;
    // The numbers inside a mention.
    std::vector<double> NumbersIn(const Mention& mention) const;

    // Calls act(mention, sentence, numbers) for each look-alike of a score, of one of those rules, with two numbers or more.
    template <class Act>
    void EachLookAlike(std::initializer_list<std::string_view> rules, const Act& act) {
        for (const Mention& m : a_.mentions) {
            if (m.kind != Kind::kOther || std::find(rules.begin(), rules.end(), m.rule) == rules.end()) continue;
            const int32_t s = r_.sentence_of[m.first_token];
            if (s < 0) continue;
            first_ = a_.layers.sentences[static_cast<size_t>(s)].first_token;
            last_ = a_.layers.sentences[static_cast<size_t>(s)].last_token;
            if (const std::vector<double> numbers = NumbersIn(m); numbers.size() >= 2) act(m, static_cast<uint32_t>(s), numbers);
        }
    }

    const Metrics& metrics_;

  private:
    const CountedWord* Longest(const CountedWords& words, uint32_t t) const;
    bool DoesSomething(uint32_t t) const;
};

}  // namespace pressbox
