// UTF-8 as bytes and as code points.
//
// pressbox keeps every text as the UTF-8 bytes it was given. All layers count in bytes; people and other
// programs (Python, JavaScript) count code points, so records carry both. CodePointIndex converts: it keeps
// the number of code points before every 256th byte and counts the few bytes in between.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

// Where `text` stops being valid UTF-8 (byte offset), or npos when all of it is valid.
size_t FindInvalidUtf8(std::string_view text);

// The text with U+FFFD for each byte that is none.
std::string ValidUtf8(std::string_view text);

// The code point that starts at byte `at`, and its length in bytes. `text` must be valid UTF-8.
struct CodePoint {
    char32_t value = 0;
    uint32_t length = 0;
};
inline CodePoint DecodeAt(std::string_view text, size_t at) {
    const auto lead = static_cast<uint8_t>(text[at]);
    if (lead < 0x80) return {lead, 1};
    const auto tail = [&](size_t i) { return static_cast<char32_t>(text[at + i] & 0x3F); };
    if (lead < 0xE0) return {static_cast<char32_t>(lead & 0x1F) << 6 | tail(1), 2};
    if (lead < 0xF0) return {static_cast<char32_t>(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3};
    return {static_cast<char32_t>(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
}

// The start of the code point before byte `at`; `at` must be above 0.
inline size_t PreviousCodePoint(std::string_view text, size_t at) {
    do {
        --at;
    } while (at > 0 && (static_cast<uint8_t>(text[at]) & 0xC0) == 0x80);
    return at;
}

void AppendUtf8(std::string& out, char32_t code_point);

// Byte offset -> code point offset. Holds a view of the text: the text must outlive it.
class CodePointIndex {
  public:
    explicit CodePointIndex(std::string_view text);
    uint32_t AtByte(uint32_t byte) const;

  private:
    static constexpr uint32_t kStride = 256;
    std::string_view text_;
    std::vector<uint32_t> before_;  // code points before byte i * kStride; empty when the text is all ASCII
};

}  // namespace pressbox
