// A set of bytes.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>

namespace pressbox {

class ByteSet {
  public:
    constexpr ByteSet() = default;
    constexpr ByteSet(std::initializer_list<int> bytes) {
        for (const int byte : bytes) insert(static_cast<uint8_t>(byte));
    }
    constexpr void insert(uint8_t byte) { has_[byte] = 1; }
    constexpr bool contains(char byte) const { return has_[static_cast<uint8_t>(byte)] != 0; }

  private:
    std::array<uint8_t, 256> has_{};
};

}  // namespace pressbox
