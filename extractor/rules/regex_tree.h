// A regex as a tree: the part of RE2's syntax that patterns are written in.
//
//     \bscored (?P<g1>\x10)s?  ->  sequence[ edge 'b', text "scored ", group 1 [ text "\x10" ], repeat 0-1 [ text "s" ] ]
//
// What is not in this part (flags, Unicode classes, \Q…\E) gives no tree; RE2 alone can read such a regex.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

// A set of bytes in 32: a program has many. Of a class it holds the first bytes of its code points: ASCII characters singly,
// all others together or not at all. (text/byte_set.h is large, and made for searching.)
struct ByteBits {
    uint64_t bits[4] = {};

    bool has(uint8_t byte) const { return (bits[byte >> 6] >> (byte & 63) & 1) != 0; }
    void add(uint8_t byte) { bits[byte >> 6] |= uint64_t{1} << (byte & 63); }
    void add(const ByteBits& more) {
        for (int i = 0; i < 4; ++i) bits[i] |= more.bits[i];
    }
    bool operator==(const ByteBits& other) const = default;
};

struct RegexNode {
    enum class Type : uint8_t {
        kText,      // `text`, byte for byte
        kWords,     // one of `words`, the first that leads to a match: a choice of nothing but text and word ends
        kClass,     // one code point of `set`
        kEdge,      // `edge`: '^' and '$' the text's ends, 'b' a word's (ASCII) end
        kGroup,     // parts[0], captured as `group`
        kSequence,  // all parts
        kChoice,    // one of the parts, the first that leads to a match
        kRepeat,    // parts[0], `fewest` to `most` times
    };
    static constexpr uint16_t kEndless = 0xFFFF;
    static constexpr char kWordEnd = '\x1F';

    Type type = Type::kSequence;
    char edge = 0;
    bool greedy = true;
    uint16_t fewest = 0;
    uint16_t most = 0;
    uint32_t group = 0;  // from 1
    std::string text;
    std::vector<std::string> words;  // kWordEnd where a word must end
    ByteBits set;
    std::vector<RegexNode> parts;
};

// `regex` must be good for RE2; of another, any tree may come out.
std::optional<RegexNode> ParseRegex(std::string_view regex);

}  // namespace pressbox
