#include "extractor/text/utf8.h"

#include <unicode/utf8.h>

namespace pressbox {

size_t FindInvalidUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
    const auto size = static_cast<int64_t>(text.size());
    int64_t at = 0;
    while (at < size) {
        if (bytes[at] < 0x80) {
            ++at;
            continue;
        }
        const int64_t start = at;
        UChar32 c = 0;
        U8_NEXT(bytes, at, size, c);
        if (c < 0) return static_cast<size_t>(start);
    }
    return std::string_view::npos;
}

std::string ValidUtf8(std::string_view text) {
    std::string valid;
    for (size_t bad; (bad = FindInvalidUtf8(text)) != std::string_view::npos; text.remove_prefix(bad + 1)) {
        valid += text.substr(0, bad);
        valid += "\xEF\xBF\xBD";
    }
    return valid += text;
}

void AppendUtf8(std::string& out, char32_t code_point) {
    uint8_t buffer[4];
    int32_t length = 0;
    U8_APPEND_UNSAFE(buffer, length, static_cast<UChar32>(code_point));
    out.append(reinterpret_cast<const char*>(buffer), static_cast<size_t>(length));
}

namespace {

uint32_t CountCodePoints(std::string_view text) {
    uint32_t count = 0;
    for (const char c : text) count += (static_cast<uint8_t>(c) & 0xC0) != 0x80;
    return count;
}

}  // namespace

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
    before_.reserve(text.size() / kStride + 1);
    uint32_t count = 0;
    for (size_t at = 0; at <= text.size(); at += kStride) {
        before_.push_back(count);
        count += CountCodePoints(text.substr(at, kStride));
    }
    if (count == text.size()) before_.clear();
}

uint32_t CodePointIndex::AtByte(uint32_t byte) const {
    if (before_.empty()) return byte;
    const uint32_t block = byte / kStride;
    return before_[block] + CountCodePoints(text_.substr(block * kStride, byte - block * kStride));
}

}  // namespace pressbox
