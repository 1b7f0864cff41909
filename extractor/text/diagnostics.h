// What is wrong with a data file, and where. Loaders collect all of it in one run instead of stopping at the first.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pressbox {

struct Diagnostic {
    std::string file;
    uint32_t line = 0;    // from 1; 0 when the whole file is meant
    uint32_t column = 0;  // from 1, in bytes; 0 when the whole line is meant
    std::string message;  // what is wrong, and what would be right

    // file:line:column: message
    std::string ToString() const {
        std::string out = file;
        if (line > 0) out += ':' + std::to_string(line);
        if (column > 0) out += ':' + std::to_string(column);
        return out + ": " + message;
    }
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace pressbox
