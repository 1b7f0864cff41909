// Word lists: to which of the packs' [lists] a word belongs, looked up once for each token of an article.
//
//     word  --hash-->  set 17  --bits-->  { possessive, his_or_her }
//
// Many words share a set, so there are few sets; a token keeps the number of its own, and "is it one of that list?" asks for
// one bit. A list is named by its name in the packs; a name that kListNames does not know is told by the compiler.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "extractor/text/fold.h"
#include "extractor/text/hash_map.h"

namespace pressbox {

struct RulePacks;

// Those of the packs; behind them what is made of other words (word_lists.cc).
inline constexpr std::string_view kListNames[] = {
    "against", "age_adverb", "age_at", "age_be", "age_behind", "age_of_things", "age_people", "age_turn", "auxiliary", "before_cue", "behind",
    "clause_before_time", "clause_behind_time", "clause_subject", "cue", "date_autumn", "date_before_month", "date_before_year", "date_behind",
    "date_behind_year", "date_calendar_year_sports", "date_coming", "date_future", "date_last", "date_limit", "date_next", "date_season",
    "date_spring", "date_summer", "date_this", "date_weekend", "date_winter", "first_person", "first_person_plural", "his_or_her",
    "kind_of_bare_time", "manages", "measure_verb", "money_debt", "money_fine", "money_other", "money_pay_period", "money_price", "money_price_weak", "money_prize_weak",
    "money_prize", "money_transfer_fee", "money_valuation", "money_valuation_weak", "money_wage", "money_wage_weak", "month_name", "no_phrase",
    "not_playing", "not_scoring", "percentage_where", "place_words", "possessive", "qualifier", "ratio_from", "ratio_link", "ratio_part",
    "scorer_heading", "sporting", "sporting_weak", "stat_added", "stat_ahead", "stat_article", "stat_balls", "stat_batted", "stat_behind_by",
    "stat_behind_elided", "stat_between", "stat_champion", "stat_combined", "stat_doer", "stat_durations", "stat_elided", "stat_haul", "stat_left",
    "stat_list", "stat_matches", "stat_named_after", "stat_no_name", "stat_not_head", "stat_not_one", "stat_of_managers", "stat_out", "stat_part",
    "stat_place_verb", "stat_played", "stat_rank_adjective", "stat_rank_of", "stat_rate", "stat_rate_unit", "stat_scoring_verb", "stat_set_up",
    "stat_span", "stat_stand", "stat_streak", "stat_streak_word", "stat_sure", "stat_table", "stat_tally", "stat_threshold", "stat_thrice",
    "stat_title", "stat_title_verb", "stat_to_come", "stat_to_come_near", "stat_twice", "stat_verb", "their_or_its", "try_heading", "verb_be_have",
    "versus",
    "counted_noun", "counted_verb", "counted_fixed",  // the first words of what is counted
    "qualifier_end",                                  // the last words of qualifiers
    "date_word", "begins_fixed",                      // a date begins or ends there, a word with a number of its own begins
};
constexpr size_t kListCount = std::size(kListNames);

// A list by its name, found by the compiler.
struct ListName {
    size_t index = 0;
    consteval ListName(const char* name) {  // implicit, so that a list is asked for as "possessive"
        while (kListNames[index] != name) ++index;
    }
};

// A word in small letters, hashed by the compiler.
struct WordName {
    uint64_t hash;
    consteval WordName(const char* word) : hash(HashOfWord(word)) {}
};

class WordLists {
  public:
    using Set = uint16_t;  // 0: the word is in no list

    WordLists() = default;
    explicit WordLists(const RulePacks& packs);

    // The set of a word, or of several with a space between, by its hash (HashToken).
    Set SetOf(uint64_t hash) const {
        if ((maybe_[hash >> 16 & kMaybeMask] >> (hash & 63) & 1) == 0) return 0;  // of most words
        const Set* set = set_of_word_.find(hash);
        return set == nullptr ? Set{0} : *set;
    }
    // The same of many words.
    void LookUp(const uint64_t* hashes, size_t count, Set* sets) const {
        for (size_t i = 0; i < count; ++i) sets[i] = SetOf(hashes[i]);
    }
    bool Has(Set set, ListName list) const { return (sets_[set][list.index / 64] >> (list.index % 64) & 1) != 0; }
    bool Holds(ListName list, std::string_view word) const { return Has(SetOf(HashToken(word)), list); }

  private:
    using Bits = std::array<uint64_t, (kListCount + 63) / 64>;

    HashMap<Set> set_of_word_;
    std::vector<Bits> sets_ = {{}};
    static constexpr size_t kMaybeMask = 1023;
    std::vector<uint64_t> maybe_ = std::vector<uint64_t>(kMaybeMask + 1, 0);  // a bit for each word, shared with few others: 8 KB, always at hand
};

}  // namespace pressbox
