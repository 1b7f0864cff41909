#include "extractor/resolve/word_lists.h"

#include <map>
#include <unordered_map>

#include "extractor/rules/pack.h"

namespace pressbox {

WordLists::WordLists(const RulePacks& packs) {
    std::unordered_map<uint64_t, Bits> of_word;
    const auto add = [&](uint64_t hash, ListName list) { of_word[hash][list.index / 64] |= uint64_t{1} << (list.index % 64); };
    const auto drop = [&](uint64_t hash, ListName list) { of_word[hash][list.index / 64] &= ~(uint64_t{1} << (list.index % 64)); };
    for (size_t i = 0; i < kListCount; ++i) {
        const auto list = packs.lists.find(std::string(kListNames[i]));
        if (list == packs.lists.end()) continue;
        for (const std::string& word : list->second) of_word[HashToken(word)][i / 64] |= uint64_t{1} << (i % 64);
    }
    if (const auto qualifiers = packs.lists.find("qualifier"); qualifiers != packs.lists.end())
        for (const std::string& words_of_one : qualifiers->second) add(HashToken(std::string_view(words_of_one).substr(words_of_one.find_last_of(" -") + 1)), "qualifier_end");
    for (const auto& [hash, counted] : packs.metrics.nouns) add(hash, "counted_noun");
    for (const auto& [hash, counted] : packs.metrics.verbs) add(hash, "counted_verb");
    for (const auto& [hash, counted] : packs.metrics.fixed) add(hash, "counted_fixed");
    const auto add_list = [&](ListName part, ListName list) {
        for (auto& [hash, bits] : of_word)
            if ((bits[part.index / 64] >> (part.index % 64) & 1) != 0) add(hash, list);
    };
    for (const ListName part : {ListName("month_name"), ListName("date_next"), ListName("date_last"), ListName("date_this"), ListName("date_weekend")}) add_list(part, "date_word");
    for (const WordName word : {WordName("yesterday"), WordName("today"), WordName("tonight"), WordName("tomorrow"), WordName("last"), WordName("ago")}) add(word.hash, "date_word");
    for (const ListName part : {ListName("counted_fixed"), ListName("stat_twice"), ListName("stat_thrice")}) add_list(part, "begins_fixed");
    add(WordName("once").hash, "begins_fixed");
    drop(WordName("the").hash, "date_word");  // of "the weekend" the weekend tells
    std::map<Bits, Set> numbers;
    for (const auto& [hash, bits] : of_word) {
        const auto [number, fresh] = numbers.emplace(bits, static_cast<Set>(sets_.size()));
        if (fresh) sets_.push_back(bits);
        set_of_word_.emplace(hash, number->second);
        maybe_[hash >> 16 & kMaybeMask] |= uint64_t{1} << (hash & 63);
    }
}

}  // namespace pressbox
