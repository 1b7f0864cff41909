#include "extractor/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstring>

#include "extractor/text/eight_bytes.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

char LowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

char32_t PlainMark(char32_t c) {
    switch (c) {
        case 0x2018: case 0x2019: case 0x02BC: case 0x2032: case 0x00B4: return '\'';
        case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212: return '-';
        case 0x0131: return 'i';
        case 0x00F8: return 'o';
        case 0x0142: return 'l';
        case 0x0111: return 'd';
        default: return c;
    }
}

// A code point is folded the same wherever it stands, so that a text is folded by its code points: normalising moves only
// combining marks, and those are dropped.
class FoldTable {
  public:
    static const FoldTable& Get() {
        static const FoldTable table;
        return table;
    }

    // Nothing for what is not in the table.
    const std::string* Of(char32_t c) const {
        if (c < kLatinEnd) return &latin_[c];
        if (c >= kMarksBegin && c < kMarksEnd) return &marks_[c - kMarksBegin];
        return nullptr;
    }

  private:
    FoldTable() {
        for (char32_t c = 0; c < kLatinEnd; ++c) latin_[c] = Folded(c);
        for (char32_t c = kMarksBegin; c < kMarksEnd; ++c) marks_[c - kMarksBegin] = Folded(c);
    }

    static std::string Folded(char32_t c) {
        std::string text;
        AppendUtf8(text, c);
        return FoldPlain(text);
    }

    static constexpr char32_t kLatinEnd = 0x250;     // Latin letters, with and without accents
    static constexpr char32_t kMarksBegin = 0x2000;  // dashes, quotation marks, currencies
    static constexpr char32_t kMarksEnd = 0x2150;
    std::string latin_[kLatinEnd];
    std::string marks_[kMarksEnd - kMarksBegin];
};

// Of ASCII bytes.
uint64_t LowerEight(uint64_t eight) { return eight | eight_bytes::Capitals(eight) >> 2; }

// Fewer than nine bytes, and zeros behind them; `readable` tells how many there are to read.
uint64_t LoadShort(const char* from, size_t size, size_t readable) {
    uint64_t word = 0;
    if (size == 0) return word;
    if (readable < 8) return std::memcpy(&word, from, size), word;
    return eight_bytes::Load(from) & eight_bytes::First(size);
}

// `prepare` is done to all bytes of text[begin, end), eight at a time, some of them more than once.
template <class Prepare>
uint64_t HashBytes(std::string_view text, size_t begin, size_t end, const Prepare& prepare) {
    const char* at = text.data() + begin;
    const size_t size = end - begin;
    uint64_t hash = token_hash::Begin(size);
    if (size <= 8) {
        hash = token_hash::Mix(hash, prepare(LoadShort(at, size, text.size() - begin)));
    } else {
        const char* last = at + size - 8;
        for (; at < last; at += 8) hash = token_hash::Mix(hash, prepare(eight_bytes::Load(at)));
        hash = token_hash::Mix(hash, prepare(eight_bytes::Load(last)));
    }
    return token_hash::End(hash);
}

}  // namespace

std::string Fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        if (static_cast<uint8_t>(text[at]) < 0x80) {
            out.push_back(LowerAscii(text[at++]));
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(reinterpret_cast<const uint8_t*>(text.data()), at, text.size(), c);  // a text may be cut off inside a code point
        const std::string* folded = c < 0 ? nullptr : FoldTable::Get().Of(static_cast<char32_t>(c));
        if (folded == nullptr) return FoldPlain(text);
        out += *folded;
    }
    return out;
}

std::string FoldPlain(std::string_view text) {
    std::string out;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
    icu::UnicodeString wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    if (U_SUCCESS(status)) wide = nfkd->normalize(wide, status);
    wide.foldCase();
    for (int32_t at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
        const UChar32 c = wide.char32At(at);
        if (u_charType(c) == U_NON_SPACING_MARK) continue;
        AppendUtf8(out, PlainMark(static_cast<char32_t>(c)));
    }
    return out;
}

bool FoldsTo(std::string_view token, std::string_view word) {
    for (size_t i = 0; i < token.size(); ++i) {
        if (static_cast<uint8_t>(token[i]) >= 0x80) return Fold(token) == word;
        if (i >= word.size() || LowerAscii(token[i]) != word[i]) return false;
    }
    return token.size() == word.size();
}

uint64_t HashToken(std::string_view folded) {
    return HashBytes(folded, 0, folded.size(), [](uint64_t eight) { return eight; });
}

uint64_t HashFolded(std::string_view text, size_t begin, size_t end) {
    uint64_t seen = 0;
    const uint64_t hash = HashBytes(text, begin, end, [&](uint64_t eight) { return seen |= eight, LowerEight(eight); });
    return (seen & eight_bytes::kHighBits) == 0 ? hash : HashToken(Fold(text.substr(begin, end - begin)));
}

uint64_t HashFolded(std::string_view text) { return HashFolded(text, 0, text.size()); }

}  // namespace pressbox
