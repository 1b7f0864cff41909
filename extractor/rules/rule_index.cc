#include "extractor/rules/rule_index.h"

#include <algorithm>
#include <map>
#include <string>

#include "extractor/rules/pack.h"

namespace pressbox {
namespace {

uint32_t KindsNeeded(const Chain& chain) {
    uint32_t kinds = 0;
    for (const Element& element : chain.elements)
        if (element.size() == 1 && element[0].size() == 1 && static_cast<uint8_t>(element[0][0]) < kKindCount) kinds |= 1u << static_cast<uint32_t>(element[0][0]);
    return kinds;
}

const Element& RarestOf(const Chain& chain) {
    return *std::min_element(chain.elements.begin(), chain.elements.end(), [](const Element& a, const Element& b) { return FrequencyOf(a) < FrequencyOf(b); });
}

template <typename T>
uint32_t SizeOf(const std::vector<T>& items) { return static_cast<uint32_t>(items.size()); }

class IndexBuilder {
  public:
    IndexBuilder(Vocabulary& vocabulary, RuleIndex& out) : vocabulary_(vocabulary), out_(out) {}

    void Add(uint32_t rule, uint32_t pattern, const Skeleton& skeleton) {
        const uint32_t index = SizeOf(out_.patterns);
        RuleIndex::IndexedPattern which{rule, pattern, skeleton.chains.empty() ? 0 : ~0u, {SizeOf(out_.chains), 0}};
        if (skeleton.chains.empty()) out_.without_chain.push_back(index);
        for (const Chain& chain : skeleton.chains) {
            which.kinds &= KindsNeeded(chain);
            RuleIndex::IndexedChain indexed{{SizeOf(out_.links), 0}, chain.before};
            for (size_t i = 0; i < chain.elements.size(); ++i) out_.links.push_back({ElementOf(chain.elements[i]), i < chain.gaps.size() ? chain.gaps[i] : Gap{}});
            indexed.links.last = SizeOf(out_.links);
            out_.chains.push_back(indexed);
            for (const std::string& symbol : RarestOf(chain)) Lead(vocabulary_.Add(symbol), index);
        }
        which.chains.last = SizeOf(out_.chains);
        out_.patterns.push_back(which);
    }

    // By symbol: the patterns it leads to.
    const std::vector<std::vector<uint32_t>>& led() const { return led_; }

  private:
    void Lead(uint32_t symbol, uint32_t pattern) {
        if (led_.size() <= symbol) led_.resize(symbol + 1);
        if (led_[symbol].empty() || led_[symbol].back() != pattern) led_[symbol].push_back(pattern);
    }

    uint32_t ElementOf(const Element& element) {
        const auto [known, fresh] = elements_.try_emplace(element, SizeOf(out_.elements));
        if (!fresh) return known->second;
        RuleIndex::IndexedElement indexed{{SizeOf(out_.symbols), 0}, 0};
        for (const std::string& symbol : element) {
            const uint32_t id = vocabulary_.Add(symbol);
            out_.symbols.push_back(id);
            indexed.signature |= uint64_t{1} << id % 64;
        }
        std::sort(out_.symbols.begin() + indexed.symbols.first, out_.symbols.end());
        indexed.symbols.last = SizeOf(out_.symbols);
        out_.elements.push_back(indexed);
        return known->second;
    }

    Vocabulary& vocabulary_;
    RuleIndex& out_;
    std::map<Element, uint32_t> elements_;
    std::vector<std::vector<uint32_t>> led_;
};

}  // namespace

RuleIndex::RuleIndex(const std::vector<Rule>& rules, size_t first, size_t last, Vocabulary& vocabulary) {
    IndexBuilder builder(vocabulary, *this);
    for (size_t r = first; r < last; ++r)
        for (size_t p = 0; p < rules[r].patterns.size(); ++p) builder.Add(static_cast<uint32_t>(r), static_cast<uint32_t>(p), rules[r].patterns[p].skeleton);
    for (const std::vector<uint32_t>& led : builder.led()) {
        led_begin_.push_back(SizeOf(led_to));
        led_to.insert(led_to.end(), led.begin(), led.end());
    }
    led_begin_.push_back(SizeOf(led_to));
}

}  // namespace pressbox
