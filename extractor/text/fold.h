// Words as they are compared: folded, and by a hash of the folded bytes.
//
// A folded word is lower case, without accents, its typographic apostrophes and dashes made plain: Åge -> age, O’Leary ->
// o'leary. Latin letters and marks are folded by a table that is asked of ICU once; what has other characters is left to ICU.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace pressbox {

std::string Fold(std::string_view text);
// The same by ICU alone.
std::string FoldPlain(std::string_view text);

// Is the token that word, folded? Without the folded copy where it is all ASCII.
bool FoldsTo(std::string_view token, std::string_view word);

// Eight bytes at a time. Differs between machines of different byte order: not for what is kept elsewhere.
uint64_t HashToken(std::string_view folded);

namespace token_hash {

constexpr uint64_t Begin(size_t size) { return size * 0xA0761D6478BD642Full; }  // in bits that short words leave alone
constexpr uint64_t Mix(uint64_t hash, uint64_t eight) {
    hash = (hash ^ eight) * 0x9E3779B97F4A7C15ull;
    return hash ^ hash >> 32;
}
constexpr uint64_t End(uint64_t hash) {
    hash *= 0xD6E8FEB86659FD93ull;
    return hash ^ hash >> 29;
}

}  // namespace token_hash

// HashToken by the compiler, of a word that the program names.
consteval uint64_t HashOfWord(std::string_view folded) {
    const auto load = [&](size_t from, size_t size) {
        uint64_t eight = 0;
        for (size_t i = 0; i < size; ++i) eight |= uint64_t{static_cast<uint8_t>(folded[from + i])} << 8 * (std::endian::native == std::endian::little ? i : 7 - i);
        return eight;
    };
    const size_t size = folded.size();
    uint64_t hash = token_hash::Begin(size);
    if (size <= 8) return token_hash::End(token_hash::Mix(hash, load(0, size)));
    size_t at = 0;
    for (; at < size - 8; at += 8) hash = token_hash::Mix(hash, load(at, 8));
    return token_hash::End(token_hash::Mix(hash, load(size - 8, 8)));
}

// HashToken(Fold(text)), without the folded copy where it is all ASCII; and the same of text[begin, end), which is faster since
// bytes behind the part may be loaded with it.
uint64_t HashFolded(std::string_view text);
uint64_t HashFolded(std::string_view text, size_t begin, size_t end);

}  // namespace pressbox
