// Eight bytes as one number, to ask all of them at once: the answer has the high bits of the bytes for which it is yes.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace pressbox::eight_bytes {

constexpr uint64_t kOnes = 0x0101010101010101ull;
constexpr uint64_t kHighBits = 0x80 * kOnes;
constexpr bool kLittle = std::endian::native == std::endian::little;

inline uint64_t Load(const char* from) {
    uint64_t eight = 0;
    std::memcpy(&eight, from, 8);
    return eight;
}

// All bits of the first bytes; from one byte to eight.
constexpr uint64_t First(size_t count) {
    const size_t unused = 64 - 8 * count;
    return kLittle ? ~uint64_t{0} >> unused : ~uint64_t{0} << unused;
}

// text[at, …), with zeros behind the text's end.
inline uint64_t LoadAt(std::string_view text, size_t at) {
    if (at + 8 <= text.size()) return Load(text.data() + at);
    uint64_t eight = 0;
    if (at < text.size()) std::memcpy(&eight, text.data() + at, text.size() - at);
    return eight;
}

constexpr char ByteOf(uint64_t eight, size_t i) { return static_cast<char>(eight >> (kLittle ? 8 * i : 56 - 8 * i)); }

// The ASCII bytes from `first` to `last`.
constexpr uint64_t Between(uint64_t eight, char first, char last) {
    const uint64_t ascii = eight & ~kHighBits;
    const uint64_t from_first = ascii + (0x80 - static_cast<uint64_t>(first)) * kOnes;
    const uint64_t behind_last = ascii + (0x7F - static_cast<uint64_t>(last)) * kOnes;
    return (from_first ^ behind_last) & ~eight & kHighBits;
}
constexpr uint64_t Letters(uint64_t eight) { return Between(eight | 0x20 * kOnes, 'a', 'z'); }
constexpr uint64_t Digits(uint64_t eight) { return Between(eight, '0', '9'); }
constexpr uint64_t Capitals(uint64_t eight) { return Between(eight, 'A', 'Z'); }

// The place of the first byte that is not 0; there must be one.
constexpr size_t FirstOf(uint64_t eight) { return static_cast<size_t>(kLittle ? std::countr_zero(eight) : std::countl_zero(eight)) / 8; }

}  // namespace pressbox::eight_bytes
