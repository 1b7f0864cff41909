// Marks: where the characters of a text begin that are neither ASCII letters, digits nor blanks. Cutting tokens finds them by the
// way; whoever looks for the ends of sentences or for quotation marks goes from one to the next.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extractor/text/byte_set.h"

namespace pressbox {

inline bool BeginsMark(char c) {
    const char lower = static_cast<char>(c | 0x20);
    const bool plain = c == ' ' || (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
    return !plain && (c & 0xC0) != 0x80;
}

// Appends those of text[begin, end).
inline void FindMarks(std::string_view text, size_t begin, size_t end, std::vector<uint32_t>& marks) {
    for (size_t at = begin; at < end; ++at)
        if (BeginsMark(text[at])) marks.push_back(static_cast<uint32_t>(at));
}

inline std::vector<uint32_t> MarksOf(std::string_view text) {
    std::vector<uint32_t> marks;
    FindMarks(text, 0, text.size(), marks);
    return marks;
}

// Refers to the text and its marks.
class MarkCursor {
  public:
    MarkCursor(std::string_view text, const std::vector<uint32_t>& marks) : text_(text), mark_(marks.begin()), last_(marks.end()) {}

    // The first mark of the set at or behind `at`, which never goes back; `end` when there is none before it.
    size_t Next(const ByteSet& set, size_t at, size_t end) {
        while (mark_ != last_ && (*mark_ < at || (*mark_ < end && !set.contains(text_[*mark_])))) ++mark_;
        return mark_ != last_ && *mark_ < end ? *mark_ : end;
    }

  private:
    std::string_view text_;
    std::vector<uint32_t>::const_iterator mark_;
    std::vector<uint32_t>::const_iterator last_;
};

}  // namespace pressbox
