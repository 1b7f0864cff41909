// What a code point is to the word and sentence break rules of Unicode (UAX #29), as the linked ICU has them.
//
// pressbox breaks the text that news is made of by tables, and leaves lines with anything else (other scripts, joiners,
// emoji) to ICU: the answer is ICU's either way, and tests hold it to that. The tables are asked of ICU, not written
// down, since its rules differ from Unicode's in places ("@", ":") and from version to version.
#pragma once

#include <cstdint>
#include <string_view>

#include "extractor/text/byte_set.h"

namespace pressbox {

enum class WordBreak : uint8_t { kOther, kLetter, kDigit, kMidLetter, kMidNumber, kMidBoth, kJoiner, kSpace };
enum class SentenceBreak : uint8_t { kOther, kAfterTerm, kTerm, kParagraph, kSpace, kClose, kContinue, kLower, kUpper, kLetter, kNumber };

struct BreakClass {
    WordBreak word = WordBreak::kOther;
    SentenceBreak sentence = SentenceBreak::kOther;
    bool hard = false;  // only ICU knows: what stands beside it matters
};

class BreakClasses {
  public:
    // Made at the first call, then shared by all threads.
    static const BreakClasses& Get();

    BreakClass Of(char32_t c) const {
        if (c < kLatinEnd) return low_[c];
        if (c >= kMarksBegin && c < kMarksEnd) return marks_[c - kMarksBegin];
        return {WordBreak::kOther, SentenceBreak::kOther, true};
    }
    BreakClass OfAscii(char c) const { return low_[static_cast<uint8_t>(c)]; }

    // Of all characters but the ASCII ones that end neither sentence nor paragraph.
    const ByteSet& may_end_sentence() const { return may_end_sentence_; }

    // The end of the lines from `begin` on, behind a '\n' or at the text's end: of all in which nothing is hard, or of one that is
    // so, which `hard` tells.
    size_t StretchEnd(std::string_view text, size_t begin, bool& hard) const;

  private:
    BreakClasses();

    static constexpr char32_t kLatinEnd = 0x250;   // Latin letters, with and without accents
    static constexpr char32_t kMarksBegin = 0x2000;  // dashes, quotation marks, currencies
    static constexpr char32_t kMarksEnd = 0x2150;
    ByteSet may_end_sentence_;
    BreakClass low_[kLatinEnd];
    BreakClass marks_[kMarksEnd - kMarksBegin];
};

}  // namespace pressbox
