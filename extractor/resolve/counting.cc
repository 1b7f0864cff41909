#include "extractor/resolve/counting.h"

#include <algorithm>

namespace pressbox {

bool CountScan::FitsSport(const CountedWord& word) const {
    return word.sports.empty() || a_.sport.empty() || std::find(word.sports.begin(), word.sports.end(), a_.sport) != word.sports.end();
}

const CountedWord* CountScan::Longest(const CountedWords& words, uint32_t t) const {
    const auto found = words.find(a_.hashes[t]);
    if (found == words.end()) return nullptr;
    for (const CountedWord& word : found->second) {
        if (t + word.tokens.size() > last_ || !FitsSport(word)) continue;
        if (std::equal(word.tokens.begin(), word.tokens.end(), a_.hashes.begin() + t)) return &word;
    }
    return nullptr;
}

std::string_view CountScan::NameThatOpens(uint32_t figure) const {
    const uint32_t t = first_;
    if (figure < t + 2 || Covering(t) != nullptr || !a_.layers.tokens[t].is(Token::kUpper) || In(t, "stat_no_name") || !DoesSomething(t + 1)) return {};
    if (r_.Can(t, kPreposition | kSubordinator)) return {};
    for (uint32_t at = t + 1; at < figure; ++at)
        if (a_.word(at) == "," || a_.word(at) == ";" || r_.Can(at, kSubordinator)) return {};
    return a_.word(t);
}

bool CountScan::DoesSomething(uint32_t t) const {
    if (Covering(t) != nullptr || t >= last_ || In(t, "possessive")) return false;
    const std::string_view word = a_.word(t);
    return In(t, "auxiliary") || In(t, "stat_verb") || In(t, "stat_scoring_verb") || (word.size() > 4 && word.substr(word.size() - 2) == "ed");
}

std::vector<double> CountScan::NumbersIn(const Mention& m) const {
    std::vector<double> out;
    for (auto number = std::lower_bound(a_.numbers.begin(), a_.numbers.end(), m.first_token, [](const Mention& n, uint32_t t) { return n.first_token < t; });
         number != a_.numbers.end() && number->first_token < m.last_token; ++number)
        out.push_back(number->value);
    return out;
}

int32_t CountScan::Whose(const Draft& draft, uint32_t sentence, const CountedWord* word) const {
    const std::vector<int32_t> performers = PerformersOf(r_, {sentence, draft.first_token, draft.last_token, false, word, {}});
    return performers.empty() ? -1 : performers.back();
}

}  // namespace pressbox
