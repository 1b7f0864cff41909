// What is wrong with a data file, and where. Loaders collect all of it in one run instead of stopping at the first.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

// A message on one line, whatever it quotes from files: control characters, marks that turn the direction of writing, and
// bytes that are no UTF-8 are written as \n, \x1b, \u202e.
std::string Printable(std::string_view text);

struct Diagnostic {
    std::string file;
    uint32_t line = 0;    // from 1; 0 when the whole file is meant
    uint32_t column = 0;  // from 1, in bytes; 0 when the whole line is meant
    std::string message;  // what is wrong, and what would be right

    // file:line:column: message
    std::string ToString() const;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace pressbox
