#include "extractor/text/tokens.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <stdexcept>
#include <string>

#include "extractor/text/break_classes.h"
#include "extractor/text/utf8.h"

namespace pressbox {

namespace {

bool IsSpace(char32_t c) {
    if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
    return u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0x200B || c == 0xFEFF;
}

uint8_t ShapeOf(std::string_view word) {
    uint8_t flags = 0;
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
bool IsBarePossessive(std::string_view text, const Token& mark, const std::vector<Token>& tokens) {
    const std::string_view word = text.substr(mark.begin, mark.end - mark.begin);
    if ((word != "'" && word != "\u2019") || tokens.empty() || tokens.back().end != mark.begin || !tokens.back().is(Token::kWord)) return false;
    const char before = text[mark.begin - 1];
    if ((before != 's' && before != 'S') || mark.end + 1 >= text.size() || text[mark.end] != ' ') return false;
    return u_isalnum(static_cast<UChar32>(DecodeAt(text, mark.end + 1).value));
}

}  // namespace

struct Tokenizer::Impl {
    std::unique_ptr<icu::BreakIterator> words;
    const BreakClasses& classes = BreakClasses::Get();
    uint8_t shapes[128] = {};  // of each ASCII character: kDigits, kUpper, kWord for a small letter; else 0

    // The text in hand.
    std::string_view text;
    std::vector<Token>* tokens = nullptr;
    bool space = false;  // before the next token

    Impl() {
        UErrorCode status = U_ZERO_ERROR;
        words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
        if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no word break rules: ") + u_errorName(status));
        for (UChar32 c = 0; c < 128; ++c) shapes[c] = u_isdigit(c) ? Token::kDigits : u_isupper(c) ? Token::kUpper : u_isalpha(c) ? Token::kWord : 0;
    }

    void Begin(std::string_view of, std::vector<Token>& into) {
        text = of;
        tokens = &into;
        tokens->clear();
        space = false;
    }

    void AskIcu(size_t from, size_t to) {
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
        for (size_t at = from; at < to;) {
            const Read first = At(at, to);
            if (first.kind == WordBreak::kLetter || first.kind == WordBreak::kDigit || first.kind == WordBreak::kJoiner) {
                at = ScanWord(at, first, to);
            } else if (text[at] == ' ') {
                space = true;
                ++at;
            } else {
                Segment(at, at + first.length);
                at += first.length;
            }
        }
    }

    size_t ScanWord(size_t begin, Read last, size_t to) {
        size_t at = begin;
        size_t letters = 0;
        bool lower = false;
        bool digit = false;
        bool ascii = true;
        while (true) {
            if (last.length > 1) {
                ascii = false;
            } else {
                const uint8_t shape = shapes[static_cast<uint8_t>(text[at])];
                digit = digit || shape == Token::kDigits;
                letters += shape == Token::kUpper || shape == Token::kWord;
                lower = lower || shape == Token::kWord;
            }
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
            ascii = ascii && next.length == 1;
            at += next.length;
            last = behind;
        }
        if (!ascii) return Segment(begin, at), at;
        uint8_t flags = 0;
        if (letters > 0 || digit) flags |= Token::kWord;
        const uint8_t shape = shapes[static_cast<uint8_t>(text[begin])];
        flags |= shape & (Token::kDigits | Token::kUpper);
        if (letters >= 2 && !lower) flags |= Token::kAllCaps;
        AddToken(begin, at, flags);
        return at;
    }

    void Segment(size_t begin, size_t end) {
        const std::string_view word = text.substr(begin, end - begin);
        if (IsSpace(DecodeAt(word, 0).value)) space = true;
        else AddToken(begin, end, ShapeOf(word));
    }

    void AddToken(size_t begin, size_t end, uint8_t flags) {
        Token token{static_cast<uint32_t>(begin), static_cast<uint32_t>(end), flags};
        if (space) token.flags |= Token::kSpaceBefore;
        space = false;
        const size_t ending = token.is(Token::kWord) ? PossessiveLength(text.substr(begin, end - begin)) : 0;
        if (ending > 0) {
            const Token rest{token.end - static_cast<uint32_t>(ending), token.end, Token::kPossessive};
            token.end = rest.begin;
            tokens->push_back(token);
            tokens->push_back(rest);
            return;
        }
        if (!token.is(Token::kWord) && IsBarePossessive(text, token, *tokens)) token.flags |= Token::kPossessive;
        tokens->push_back(token);
    }
};

Tokenizer::Tokenizer() : impl_(std::make_unique<Impl>()) {}
Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

void Tokenizer::Tokenize(std::string_view text, std::vector<Token>& tokens) {
    impl_->Begin(text, tokens);
    for (size_t begin = 0; begin < text.size();) {
        bool hard = false;
        const size_t end = impl_->classes.LineEnd(text, begin, hard);
        if (hard) impl_->AskIcu(begin, end);
        else impl_->ScanLine(begin, end);
        begin = end;
    }
}

void Tokenizer::TokenizePlain(std::string_view text, std::vector<Token>& tokens) {
    impl_->Begin(text, tokens);
    impl_->AskIcu(0, text.size());
}

namespace {

bool IsAscii(std::string_view text) {
    for (const char c : text)
        if (static_cast<uint8_t>(c) >= 0x80) return false;
    return true;
}

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

}  // namespace

std::string Fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    if (IsAscii(text)) {
        for (const char c : text) out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
        return out;
    }
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
        const char c = token[i];
        if (static_cast<uint8_t>(c) >= 0x80) return Fold(token) == word;
        if (i >= word.size() || (c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != word[i]) return false;
    }
    return token.size() == word.size();
}

}  // namespace pressbox
