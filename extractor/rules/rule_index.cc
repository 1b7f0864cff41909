#include "extractor/rules/rule_index.h"

#include <algorithm>
#include <map>
#include <string>

#include "extractor/rules/pack.h"

namespace pressbox {
namespace {

constexpr uint32_t kFewSymbols = 12;  // so many are looked up one by one as fast as those of a sentence in a set

uint32_t KindsNeeded(const Chain& chain) {
    uint32_t kinds = 0;
    for (const Element& element : chain.elements) {
        if (element.size() > 1) continue;
        for (const char c : element[0])
            if (static_cast<uint8_t>(c) < kKindCount) kinds |= 1u << static_cast<uint32_t>(c);
    }
    return kinds;
}

template <typename T>
uint32_t SizeOf(const std::vector<T>& items) { return static_cast<uint32_t>(items.size()); }

class IndexBuilder {
  public:
    IndexBuilder(const Frequencies& frequencies, Vocabulary& vocabulary, RuleIndex& out) : frequencies_(frequencies), vocabulary_(vocabulary), out_(out) {}

    void Add(uint32_t rule, uint32_t pattern, Scope scope, const Skeleton& skeleton) {
        const uint32_t index = SizeOf(out_.patterns);
        out_.patterns.push_back({rule, pattern, scope});
        if (skeleton.chains.empty()) out_.without_chain.push_back(index);
        for (const Chain& chain : skeleton.chains) AddChain(chain, index);
    }

    // By symbol.
    const std::vector<std::vector<RuleIndex::Lead>>& leads() const { return leads_; }

  private:
    // The index of the rarest element but `except`; the number of elements when there is no other.
    size_t RarestOf(const Chain& chain, size_t except) const {
        size_t best = chain.elements.size();
        double least = 0;
        for (size_t i = 0; i < chain.elements.size(); ++i) {
            const double frequency = i == except ? 0 : frequencies_.Of(chain.elements[i]);
            if (i != except && (best == chain.elements.size() || frequency < least)) best = i, least = frequency;
        }
        return best;
    }

    void AddChain(const Chain& chain, uint32_t pattern) {
        RuleIndex::IndexedChain indexed{{SizeOf(out_.links), 0}, chain.before};
        for (size_t i = 0; i < chain.elements.size(); ++i) {
            const uint32_t element = ElementOf(chain.elements[i]);
            out_.links.push_back({signatures_[element], element, i < chain.gaps.size() ? chain.gaps[i] : Gap{}});
        }
        indexed.links.last = SizeOf(out_.links);
        const size_t rarest = RarestOf(chain, chain.elements.size());
        const size_t next = RarestOf(chain, rarest);
        RuleIndex::Lead lead{~uint64_t{0}, KindsNeeded(chain), SizeOf(out_.chains), pattern};
        if (next < chain.elements.size()) lead.signature = out_.links[indexed.links.first + next].signature;
        out_.chains.push_back(indexed);
        for (const std::string& symbol : chain.elements[rarest]) {
            const uint32_t id = vocabulary_.Add(symbol);
            if (leads_.size() <= id) leads_.resize(id + 1);
            leads_[id].push_back(lead);
        }
    }

    uint32_t ElementOf(const Element& element) {
        const auto [known, fresh] = elements_.try_emplace(element, SizeOf(out_.elements));
        if (!fresh) return known->second;
        RuleIndex::IndexedElement indexed{{SizeOf(out_.symbols), 0}, RuleIndex::kNoSet};
        uint64_t signature = 0;
        for (const std::string& symbol : element) {
            const uint32_t id = vocabulary_.Add(symbol);
            out_.symbols.push_back(id);
            signature |= uint64_t{1} << id % 64;
        }
        indexed.symbols.last = SizeOf(out_.symbols);
        out_.elements.push_back(indexed);
        signatures_.push_back(signature);
        return known->second;
    }

    const Frequencies& frequencies_;
    Vocabulary& vocabulary_;
    RuleIndex& out_;
    std::map<Element, uint32_t> elements_;
    std::vector<uint64_t> signatures_;  // of each element
    std::vector<std::vector<RuleIndex::Lead>> leads_;
};

}  // namespace

RuleIndex::RuleIndex(const std::vector<Rule>& rules, size_t first, size_t last, const Frequencies& frequencies, Vocabulary& vocabulary) {
    IndexBuilder builder(frequencies, vocabulary, *this);
    for (size_t r = first; r < last; ++r)
        for (size_t p = 0; p < rules[r].patterns.size(); ++p) builder.Add(static_cast<uint32_t>(r), static_cast<uint32_t>(p), rules[r].scope, rules[r].patterns[p].skeleton);
    symbol_count = vocabulary.size();
    for (uint32_t symbol = 0; symbol < symbol_count; ++symbol) {
        leads_begin_.push_back(SizeOf(leads_));
        if (symbol < builder.leads().size()) leads_.insert(leads_.end(), builder.leads()[symbol].begin(), builder.leads()[symbol].end());
    }
    leads_begin_.push_back(SizeOf(leads_));
    for (IndexedElement& element : elements) {
        if (element.symbols.last - element.symbols.first <= kFewSymbols) continue;
        element.set = SizeOf(sets);
        sets.resize(sets.size() + symbol_count / 64 + 1);
        for (uint32_t i = element.symbols.first; i < element.symbols.last; ++i) sets[element.set + symbols[i] / 64] |= uint64_t{1} << symbols[i] % 64;
    }
}

}  // namespace pressbox
