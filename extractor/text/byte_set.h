// A set of bytes, and the search for the next of them in a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace pressbox {

class ByteSet {
  public:
    constexpr ByteSet() = default;
    constexpr ByteSet(std::initializer_list<int> bytes) {
        for (const int byte : bytes) insert(static_cast<uint8_t>(byte));
    }
    constexpr void insert(uint8_t byte) { has_[byte] = 1; }
    constexpr bool contains(char byte) const { return has_[static_cast<uint8_t>(byte)] != 0; }

    // The first byte of the set at or behind `at`; `end` when there is none before it.
    size_t Find(std::string_view text, size_t at, size_t end) const {
        const auto has = [&](size_t i) { return has_[static_cast<uint8_t>(text[i])]; };
        while (at + 4 <= end && (has(at) | has(at + 1) | has(at + 2) | has(at + 3)) == 0) at += 4;
        while (at < end && has(at) == 0) ++at;
        return at;
    }

  private:
    std::array<uint8_t, 256> has_{};
};

}  // namespace pressbox
