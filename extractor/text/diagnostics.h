// What is wrong with a data file, and where. Loaders collect all of it in one run instead of stopping at the first.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

// A message that quotes what stands in a file, on one line whatever that is: control characters become \x0a and the like.
inline std::string OneLine(std::string_view message) {
    static constexpr char kHex[] = "0123456789abcdef";
    std::string out;
    for (const char c : message) {
        const auto byte = static_cast<uint8_t>(c);
        if (byte >= 0x20 && byte != 0x7F) out += c;
        else (out += "\\x") += {kHex[byte >> 4], kHex[byte & 15]};
    }
    return out;
}

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
        return OneLine(out + ": " + message);
    }
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace pressbox
