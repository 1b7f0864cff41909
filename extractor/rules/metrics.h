// Metrics: what is counted of a player or a side, read from the packs.
//
//     [[metric]]                       [[fixed]]                      [[counted_verb]]
//     name = "goal"                    words = ["hat-trick"]          words = ["lost", "beaten"]
//     words = ["goal", "goals"]        metric = "goal"                metric = "defeat"
//     sports = ["football"]            value = 3
//
// A word may belong to several metrics; the article's sport decides. Words are kept as hashes of their folded tokens.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace pressbox {

struct CountedWord {
    std::vector<uint64_t> tokens;
    std::string metric;
    std::vector<std::string> sports;  // empty: any
    double value = 0;                 // of a word that holds its own number
    bool ordinal = true;              // a noun: may an ordinal count it? a word with its own number: is that one?
    bool played = false;              // a game or a set: counts only when it is told as somebody's own
    bool of_side = false;             // league points: the side's, whoever wins them
    bool of_side_in_order = false;    // "the second goal": the side's, "his second goal": the player's
    bool scored = false;              // a word with its own number: counts behind a verb of scoring only ("a double")
};

// By the hash of the first token, the longest words first.
using CountedWords = std::unordered_map<uint64_t, std::vector<CountedWord>>;

struct Metrics {
    CountedWords nouns;
    CountedWords fixed;
    CountedWords verbs;
};

}  // namespace pressbox
