#include "extractor/text/tokens.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include "extractor/text/break_classes.h"
#include "extractor/text/eight_bytes.h"
#include "extractor/text/marks.h"
#include "extractor/text/utf8.h"

namespace pressbox {

namespace {

bool IsSpace(char32_t c) {
    if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
    return u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0x200B || c == 0xFEFF;
}

bool IsAsciiLetters(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

uint8_t ShapeOf(std::string_view word) {
    uint8_t flags = IsAsciiLetters(word) ? Token::kLetters : 0;
    size_t letters = 0;
    bool lower = false;
    for (size_t at = 0; at < word.size();) {
        const CodePoint c = DecodeAt(word, at);
        const auto u = static_cast<UChar32>(c.value);
        if (u_isdigit(u)) {
            flags |= Token::kWord;
            if (at == 0) flags |= Token::kDigits;
        } else if (u_isalpha(u)) {
            flags |= Token::kWord;
            ++letters;
            if (at == 0 && (u_isupper(u) || u_istitle(u))) flags |= Token::kUpper;
            lower = lower || !u_isupper(u);
        }
        at += c.length;
    }
    if (letters >= 2 && !lower) flags |= Token::kAllCaps;
    return flags;
}

// The length in bytes of a possessive ending, or 0: 's and ’s (either case) behind at least one more letter.
size_t PossessiveLength(std::string_view word) {
    const char last = word.back();
    if (last != 's' && last != 'S') return 0;
    if (word.size() > 2 && word[word.size() - 2] == '\'') return 2;
    if (word.size() > 4 && word.substr(word.size() - 4, 3) == "\u2019") return 4;
    return 0;
}

// The bare apostrophe of a plural's or a name's possessive: "Wales' first win", "the hosts' second try".
bool IsBarePossessive(std::string_view text, size_t begin, size_t end, const std::vector<Token>& tokens) {
    if (text[begin] != '\'' && text.substr(begin, end - begin) != "\u2019") return false;
    if (tokens.empty() || tokens.back().end != begin || !tokens.back().is(Token::kWord)) return false;
    const char before = text[begin - 1];
    if ((before != 's' && before != 'S') || end + 1 >= text.size() || text[end] != ' ') return false;
    return u_isalnum(static_cast<UChar32>(DecodeAt(text, end + 1).value));
}

}  // namespace

struct Tokenizer::Impl {
    enum Shape : uint8_t {
        kInside = 1,  // letters, digits and what joins them
        kJoins = 2,   // may stand between letters or between digits: a mark in can't, 1,000
        kSpace = 4,
        kWide = 8,    // no ASCII
        kDigit = 16,
        kUpper = 32,
        kLower = 64,
        kLetter = 128,
    };
    std::unique_ptr<icu::BreakIterator> words;
    const BreakClasses& classes = BreakClasses::Get();
    std::array<uint8_t, 256> shapes{};       // Shape flags of each byte
    std::array<uint64_t, 128> mark_hashes{};  // of each ASCII character alone
    std::vector<uint64_t> unasked_hashes;     // that nobody wants
    std::vector<uint32_t> unasked_marks;

    // The text in hand.
    std::string_view text;
    std::vector<Token>* tokens = nullptr;
    std::vector<uint64_t>* hashes = nullptr;
    std::vector<uint32_t>* marks = nullptr;
    int space = 0;  // kSpaceBefore: of the next token

    Impl() {
        UErrorCode status = U_ZERO_ERROR;
        words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
        if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no word break rules: ") + u_errorName(status));
        for (size_t byte = 0; byte < 128; ++byte) {
            const auto c = static_cast<char>(byte);
            shapes[byte] = ShapeOfAscii(c);
            mark_hashes[byte] = HashFolded({&c, 1});
        }
        for (size_t byte = 128; byte < 256; ++byte) shapes[byte] = kWide;
    }

    uint8_t ShapeOfAscii(UChar32 c) const {
        const WordBreak kind = classes.OfAscii(static_cast<char>(c)).word;
        const bool inside = kind == WordBreak::kLetter || kind == WordBreak::kDigit || kind == WordBreak::kJoiner;
        const bool joins = kind == WordBreak::kMidLetter || kind == WordBreak::kMidNumber || kind == WordBreak::kMidBoth;
        const int shape = (inside ? kInside : 0) | (joins ? kJoins : 0) | (u_isdigit(c) ? kDigit : u_isupper(c) ? kUpper | kLetter : u_isalpha(c) ? kLower | kLetter : 0);
        return static_cast<uint8_t>(shape | (IsSpace(static_cast<char32_t>(c)) ? kSpace : 0));
    }
    uint8_t ShapeAt(size_t at, size_t to) const { return at < to ? shapes[static_cast<uint8_t>(text[at])] : uint8_t{0}; }

    void Begin(std::string_view of, std::vector<Token>& into, std::vector<uint64_t>& hashes_into, std::vector<uint32_t>& marks_into) {
        text = of;
        tokens = &into;
        tokens->clear();
        hashes = &hashes_into;
        hashes->clear();
        marks = &marks_into;
        marks->clear();
        space = 0;
    }

    void AskIcu(size_t from, size_t to) {
        FindMarks(text, from, to, *marks);
        UErrorCode status = U_ZERO_ERROR;
        UText utext = UTEXT_INITIALIZER;
        utext_openUTF8(&utext, text.data() + from, static_cast<int64_t>(to - from), &status);
        words->setText(&utext, status);
        if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU: ") + u_errorName(status));
        int32_t begin = words->first();
        for (int32_t end = words->next(); end != icu::BreakIterator::DONE; begin = end, end = words->next()) Segment(from + static_cast<size_t>(begin), from + static_cast<size_t>(end));
        utext_close(&utext);
    }

    struct Read {
        WordBreak kind = WordBreak::kOther;
        uint32_t length = 0;
    };
    Read At(size_t at, size_t end) const {
        if (at >= end) return {};
        if (static_cast<uint8_t>(text[at]) < 0x80) return {classes.OfAscii(text[at]).word, 1};
        const CodePoint c = DecodeAt(text, at);
        return {classes.Of(c.value).word, c.length};
    }

    // By the rules WB5 to WB13b; all else breaks.
    void ScanLine(size_t from, size_t to) {
        using namespace eight_bytes;
        for (size_t at = from; at < to;) {
            const uint64_t eight = LoadAt(text, at);
            const uint64_t letters = Letters(eight);
            const uint64_t others = ~letters & kHighBits;
            const size_t length = others == 0 ? 8 : FirstOf(others);
            at = length == 8 ? ScanLongWord(at, eight, to) : length > 0 ? ScanShortWord(at, length, eight, letters, to) : ScanOther(at, to);
        }
    }

    // Most words are a few letters, and all that is to know of them is told by eight bytes.
    size_t ScanShortWord(size_t begin, size_t length, uint64_t eight, uint64_t letters, size_t to) {
        using namespace eight_bytes;
        const uint64_t inside = First(length);
        letters &= inside;
        const uint64_t capitals = letters & ~(eight << 2);
        const uint64_t folded = (eight & inside) | capitals >> 2;
        const uint64_t hash = token_hash::End(token_hash::Mix(token_hash::Begin(length), folded));
        const int several = (letters & (letters - 1)) != 0;
        const int flags = Token::kWord | Token::kLetters | Token::kUpper * ((capitals & First(1)) != 0) | Token::kAllCaps * (several & (letters == capitals));
        if (ByteOf(eight, length) != ' ') return EndRun(begin, begin + length, to, flags, hash);
        Push(begin, begin + length, flags, hash);
        space = Token::kSpaceBefore;
        return begin + length + 1;
    }

    // A run that begins with eight letters: most are letters throughout.
    size_t ScanLongWord(size_t begin, uint64_t eight, size_t to) {
        using namespace eight_bytes;
        const bool upper = (ByteOf(eight, 0) & 0x20) == 0;
        uint64_t lower = eight << 2 & kHighBits;  // of each small letter
        size_t end = begin + 8;
        for (size_t length = 8; length == 8; end += length) {
            eight = LoadAt(text, end);
            const uint64_t letters = Letters(eight);
            const uint64_t others = ~letters & kHighBits;
            length = others == 0 ? 8 : FirstOf(others);
            if (length > 0) lower |= letters & First(length) & eight << 2;
        }
        if ((ShapeAt(end, to) & kDigit) != 0) return ScanRun(begin, to);
        const int flags = Token::kWord | Token::kLetters | (upper ? Token::kUpper : 0) | (lower == 0 ? Token::kAllCaps : 0);
        return EndRun(begin, end, to, flags, HashFolded(text, begin, end));
    }

    size_t ScanOther(size_t at, size_t to) {
        const uint8_t shape = ShapeAt(at, to);
        if ((shape & kDigit) != 0) return ScanRun(at, to);
        if ((shape & (kWide | kInside)) != 0) return Noted(at, ScanWide(at, to));
        if ((shape & kSpace) == 0) AddMark(at++);
        if ((ShapeAt(at, to) & kSpace) == 0) return at;
        space = Token::kSpaceBefore;
        return Noted(at, at + 1);
    }

    size_t Noted(size_t from, size_t to) { return FindMarks(text, from, to, *marks), to; }

    // A run of ASCII letters and digits.
    size_t ScanRun(size_t begin, size_t to) {
        size_t end = begin;
        uint8_t seen = 0;
        uint8_t common = 0xFF;
        const uint8_t first = ShapeAt(begin, to);
        for (uint8_t next = first; (next & (kDigit | kLetter)) != 0; next = ShapeAt(++end, to)) {
            seen |= next;
            common &= next;
        }
        int flags = Token::kWord | ((first & kDigit) != 0 ? Token::kDigits : 0) | ((first & kUpper) != 0 ? Token::kUpper : 0) | ((common & kLetter) != 0 ? Token::kLetters : 0);
        if ((seen & (kUpper | kLower)) == kUpper) flags = ShapeOf(text.substr(begin, end - begin));  // the letters must be counted
        return EndRun(begin, end, to, flags, HashFolded(text, begin, end));
    }

    // What goes on behind the run, with a mark or other letters, is read as ScanWord reads it.
    size_t EndRun(size_t begin, size_t end, size_t to, int flags, uint64_t hash) {
        if (!GoesOn(end, to)) return Push(begin, end, flags, hash), end;
        const size_t ending = PossessiveAt(end, to);
        if (ending == 0) return Noted(end, ScanWord(begin, At(begin, to), to));
        Push(begin, end, flags & ~Token::kAllCaps, hash);
        Push(end, end + ending, Token::kPossessive, HashOfWord("'s"));
        return Noted(end, end + ending);
    }

    bool GoesOn(size_t end, size_t to) const {
        const uint8_t next = ShapeAt(end, to);
        return (next & (kWide | kInside)) != 0 || ((next & kJoins) != 0 && (ShapeAt(end + 1, to) & (kInside | kWide)) != 0);
    }

    // The length of a possessive ending 's or ’s that stands behind an ASCII letter and ends the word there; or 0.
    size_t PossessiveAt(size_t at, size_t to) const {
        const size_t mark = text[at] == '\'' ? 1 : text.substr(at, 3) == "\u2019" ? 3 : 0;
        const bool ends = mark > 0 && at + mark < to && text[at + mark] == 's' && (ShapeAt(at - 1, to) & kLetter) != 0 && !GoesOn(at + mark + 1, to);
        return ends ? mark + 1 : 0;
    }

    size_t ScanWide(size_t at, size_t to) {
        const Read first = At(at, to);
        if (first.kind == WordBreak::kLetter || first.kind == WordBreak::kDigit || first.kind == WordBreak::kJoiner) return ScanWord(at, first, to);
        Segment(at, at + first.length);
        return at + first.length;
    }

    size_t ScanWord(size_t begin, Read last, size_t to) {
        size_t at = begin;
        while (true) {
            at += last.length;
            const Read next = At(at, to);
            if (next.kind == WordBreak::kLetter || next.kind == WordBreak::kDigit || next.kind == WordBreak::kJoiner) {
                last = next;
                continue;
            }
            const bool joins = (last.kind == WordBreak::kLetter && (next.kind == WordBreak::kMidLetter || next.kind == WordBreak::kMidBoth)) ||
                               (last.kind == WordBreak::kDigit && (next.kind == WordBreak::kMidNumber || next.kind == WordBreak::kMidBoth));
            if (!joins) break;
            const Read behind = At(at + next.length, to);
            if (behind.kind != last.kind) break;
            at += next.length;
            last = behind;
        }
        Segment(begin, at);
        return at;
    }

    void Segment(size_t begin, size_t end) {
        const std::string_view word = text.substr(begin, end - begin);
        if (IsSpace(DecodeAt(word, 0).value)) space = Token::kSpaceBefore;
        else AddToken(begin, end, ShapeOf(word));
    }

    void AddMark(size_t at) {
        marks->push_back(static_cast<uint32_t>(at));
        const int flags = text[at] == '\'' && IsBarePossessive(text, at, at + 1, *tokens) ? Token::kPossessive : 0;
        Push(at, at + 1, flags, mark_hashes[static_cast<uint8_t>(text[at])]);
    }

    void AddToken(size_t begin, size_t end, uint8_t flags) {
        if ((flags & Token::kWord) == 0) {
            if (IsBarePossessive(text, begin, end, *tokens)) flags |= Token::kPossessive;
            Push(begin, end, flags, HashFolded(text, begin, end));
            return;
        }
        const size_t ending = PossessiveLength(text.substr(begin, end - begin));
        const size_t word_end = end - ending;
        if (ending > 0 && IsAsciiLetters(text.substr(begin, word_end - begin))) flags |= Token::kLetters;
        Push(begin, word_end, flags, HashFolded(text, begin, word_end));
        if (ending > 0) Push(word_end, end, Token::kPossessive, HashFolded(text, word_end, end));
    }

    void Push(size_t begin, size_t end, int flags, uint64_t hash) {
        tokens->push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end), static_cast<uint8_t>(flags | space)});
        space = 0;
        hashes->push_back(hash);
    }
};

Tokenizer::Tokenizer() : impl_(std::make_unique<Impl>()) {}
Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

void Tokenizer::Tokenize(std::string_view text, std::vector<Token>& tokens, std::vector<uint64_t>& hashes, std::vector<uint32_t>& marks) {
    impl_->Begin(text, tokens, hashes, marks);
    for (size_t begin = 0; begin < text.size();) {
        bool hard = false;
        const size_t end = impl_->classes.StretchEnd(text, begin, hard);
        if (hard) impl_->AskIcu(begin, end);
        else impl_->ScanLine(begin, end);
        begin = end;
    }
}

void Tokenizer::Tokenize(std::string_view text, std::vector<Token>& tokens, std::vector<uint64_t>& hashes) { Tokenize(text, tokens, hashes, impl_->unasked_marks); }

void Tokenizer::Tokenize(std::string_view text, std::vector<Token>& tokens) { Tokenize(text, tokens, impl_->unasked_hashes); }

void Tokenizer::TokenizePlain(std::string_view text, std::vector<Token>& tokens) {
    impl_->Begin(text, tokens, impl_->unasked_hashes, impl_->unasked_marks);
    impl_->AskIcu(0, text.size());
}

}  // namespace pressbox
