// Patterns as people write them, and what RE2 gets.
//
//     {team:winner} {beat} {team} {score}
//
// {kind} is one mention of that kind (team, number, quote …), {name} a macro of the packs, {…:label} captures it.
// Everything else is RE2 syntax over the folded text of a view, so it is written in lower case.
#pragma once

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

}  // namespace pressbox
