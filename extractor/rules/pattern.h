// Patterns as people write them, and what RE2 gets.
//
//     {team:winner} {beat} {team} {score}
//
// {kind} is one mention of that kind (team, number, quote …), {name} a macro of the packs, {…:label} captures it.
// Everything else is RE2 syntax over the folded text of a view, so it is written in lower case.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

struct PatternError {
    size_t at = 0;  // byte of the pattern
    std::string message;
};

struct ExpandedPattern {
    std::string regex;
    std::vector<std::string> labels;  // of capturing group i + 1; empty for a group without a label
};

using Macros = std::map<std::string, std::string, std::less<>>;

// `implicit_label`, if not empty, is given to the first slot of that kind that has no label of its own.
bool ExpandPattern(std::string_view pattern, const Macros& macros, std::string_view implicit_kind, ExpandedPattern& out,
                   PatternError& error);

// What a sentence must contain for a regex to match it. Sound, not complete: it may say too little, never too much.
struct Requirement {
    uint32_t kinds = 0;               // bit k: a mention of kind k
    std::vector<uint32_t> any_kinds;  // of each set of kinds at least one
    std::vector<std::string> words;   // at least one of these words; empty when no word can be named
    std::vector<std::vector<std::string>> more_words;  // and of each of these sets at least one

    bool KindsIn(uint32_t present) const {
        if ((kinds & ~present) != 0) return false;
        for (const uint32_t set : any_kinds)
            if ((set & present) == 0) return false;
        return true;
    }
};

// Reads an expanded regex: the strings that a stretch of it can match are spelled out as long as they are few.
Requirement RequirementOf(std::string_view regex);

}  // namespace pressbox
