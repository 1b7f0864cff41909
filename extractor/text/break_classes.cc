#include "extractor/text/break_classes.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>

#include "extractor/text/eight_bytes.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

// Asks ICU of the ASCII characters, whose classes its rules change, by what it joins.
class WordBreakProbe {
  public:
    WordBreakProbe() {
        UErrorCode status = U_ZERO_ERROR;
        words_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
        if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no word break rules: ") + u_errorName(status));
    }

    WordBreak Of(char c) {
        const std::string s(1, c);
        if (Joins("1," + s)) return WordBreak::kDigit;
        if (Joins("a'" + s)) return WordBreak::kLetter;
        if (Joins("a" + s)) return WordBreak::kJoiner;
        const bool letters = Joins("a" + s + "a");
        const bool digits = Joins("1" + s + "1");
        if (letters) return digits ? WordBreak::kMidBoth : WordBreak::kMidLetter;
        if (digits) return WordBreak::kMidNumber;
        return Joins(s + s) ? WordBreak::kSpace : WordBreak::kOther;
    }

  private:
    bool Joins(const std::string& text) {
        words_->setText(icu::UnicodeString::fromUTF8(text));
        words_->first();
        return words_->next() == static_cast<int32_t>(text.size());
    }
    std::unique_ptr<icu::BreakIterator> words_;
};

bool WordBreakOf(UChar32 c, WordBreak& out) {
    switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
        case U_WB_OTHER: case U_WB_NEWLINE: case U_WB_CR: case U_WB_LF: out = WordBreak::kOther; return true;
        case U_WB_ALETTER: out = WordBreak::kLetter; return true;
        case U_WB_NUMERIC: out = WordBreak::kDigit; return true;
        case U_WB_MIDLETTER: out = WordBreak::kMidLetter; return true;
        case U_WB_MIDNUM: out = WordBreak::kMidNumber; return true;
        case U_WB_MIDNUMLET: out = WordBreak::kMidBoth; return true;
        case U_WB_EXTENDNUMLET: out = WordBreak::kJoiner; return true;
        case U_WB_WSEGSPACE: out = WordBreak::kSpace; return true;
        default: return false;
    }
}

bool SentenceBreakOf(UChar32 c, SentenceBreak& out) {
    switch (u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK)) {
        case U_SB_OTHER: out = SentenceBreak::kOther; return true;
        case U_SB_ATERM: out = SentenceBreak::kAfterTerm; return true;
        case U_SB_STERM: out = SentenceBreak::kTerm; return true;
        case U_SB_SEP: case U_SB_CR: case U_SB_LF: out = SentenceBreak::kParagraph; return true;
        case U_SB_SP: out = SentenceBreak::kSpace; return true;
        case U_SB_CLOSE: out = SentenceBreak::kClose; return true;
        case U_SB_SCONTINUE: out = SentenceBreak::kContinue; return true;
        case U_SB_LOWER: out = SentenceBreak::kLower; return true;
        case U_SB_UPPER: out = SentenceBreak::kUpper; return true;
        case U_SB_OLETTER: out = SentenceBreak::kLetter; return true;
        case U_SB_NUMERIC: out = SentenceBreak::kNumber; return true;
        default: return false;
    }
}

BreakClass ClassOf(UChar32 c) {
    BreakClass out;
    const bool word = WordBreakOf(c, out.word);
    const bool sentence = SentenceBreakOf(c, out.sentence);
    out.hard = !word || !sentence || u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC);
    return out;
}

template <size_t size>
bool IsAscii(std::string_view text, size_t at) {
    if (at + size > text.size()) return false;
    uint64_t all = 0;
    for (size_t i = 0; i < size; i += 8) all |= eight_bytes::Load(text.data() + at + i);
    return (all & eight_bytes::kHighBits) == 0;
}

}  // namespace

BreakClasses::BreakClasses() {
    WordBreakProbe probe;
    for (char32_t c = 0; c < kLatinEnd; ++c) {
        low_[c] = ClassOf(static_cast<UChar32>(c));
        if (c >= 0x80) continue;
        low_[c].word = probe.Of(static_cast<char>(c)), low_[c].hard = false;
        const SentenceBreak kind = low_[c].sentence;
        if (kind == SentenceBreak::kAfterTerm || kind == SentenceBreak::kTerm || kind == SentenceBreak::kParagraph) may_end_sentence_.insert(static_cast<uint8_t>(c));
    }
    for (int byte = 0x80; byte < 0x100; ++byte) may_end_sentence_.insert(static_cast<uint8_t>(byte));
    for (char32_t c = kMarksBegin; c < kMarksEnd; ++c) marks_[c - kMarksBegin] = ClassOf(static_cast<UChar32>(c));
}

const BreakClasses& BreakClasses::Get() {
    static const BreakClasses classes;
    return classes;
}

size_t BreakClasses::StretchEnd(std::string_view text, size_t begin, bool& hard) const {
    hard = false;
    size_t at = begin;
    while (at < text.size() && !hard) {
        if (const size_t ascii = IsAscii<32>(text, at) ? 32 : IsAscii<8>(text, at) ? 8 : 0; ascii > 0) {
            at += ascii;
            continue;
        }
        if (static_cast<uint8_t>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const CodePoint c = DecodeAt(text, at);
        hard = Of(c.value).hard;
        if (!hard) at += c.length;
    }
    if (!hard) return at;
    const size_t line = text.rfind('\n', at);
    if (line != std::string_view::npos && line >= begin) return hard = false, line + 1;
    return std::min(text.find('\n', at), text.size() - 1) + 1;
}

}  // namespace pressbox
