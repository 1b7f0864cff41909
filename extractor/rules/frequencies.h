// How often the symbols of skeletons (skeleton.h) stand in a sentence of news, as the packs tell ([frequencies]). It decides by
// which symbol a pattern is looked for, never what a pattern matches.
#pragma once

#include <string>
#include <unordered_map>

#include "extractor/rules/skeleton.h"

namespace pressbox {

class Frequencies {
  public:
    // False when it has one already. `share` of the sentences have the symbol: 0 to 1.
    bool Add(std::string symbol, double share) { return shares_.emplace(std::move(symbol), share).second; }
    // Of a symbol that was not added: about what those have in common that are too rare to be listed.
    double Of(const std::string& symbol) const {
        constexpr double kUnlisted = 0.0003;
        const auto known = shares_.find(symbol);
        return known == shares_.end() ? kUnlisted : known->second;
    }
    // Of one of the element's symbols, roughly.
    double Of(const Element& element) const {
        double sum = 0;
        for (const std::string& symbol : element) sum += Of(symbol);
        return sum;
    }

  private:
    std::unordered_map<std::string, double> shares_;
};

}  // namespace pressbox
