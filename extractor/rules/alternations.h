// The long alternations of a regex, "(?:scored|netted|…)": most of their words are in no one sentence, so a regex can be
// made for each sentence that is left with the few that are, and runs many times faster.
//
// Only alternations of plain words are found, and only where the regex around them lets no letter touch them: then a
// word that is no token of the sentence cannot be matched.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

struct Alternative {
    size_t begin = 0;              // bytes of the regex
    size_t end = 0;
    std::vector<uint64_t> words;   // hashes of the tokens that it needs, all of them
    bool always = false;           // not known: it may always match
};

struct Alternation {
    size_t begin = 0;  // bytes of the regex: from behind "(?:" to before ")"
    size_t end = 0;
    std::vector<Alternative> alternatives;
};

// In the order of the regex; none inside another.
std::vector<Alternation> AlternationsOf(std::string_view regex);

}  // namespace pressbox
