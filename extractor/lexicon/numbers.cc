#include "extractor/lexicon/numbers.h"

#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace pressbox {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Figures at the front of `word`: their value, and how many bytes they take; commas group thousands, a point stands before
// decimals. No bytes when they are no number: dates, versions, more digits than a number can keep.
double ReadFigures(std::string_view word, size_t& length) {
    constexpr size_t kMaxDigits = 15;
    length = 0;
    char plain[kMaxDigits + 1];
    size_t size = 0;       // of it
    uint64_t whole = 0;    // before the point
    size_t at = 0;
    size_t group = 0;  // digits since the last comma
    bool comma = false;
    bool point = false;
    for (; at < word.size(); ++at) {
        const char c = word[at];
        if (!IsDigit(c)) {
            if ((c != ',' && c != '.') || at + 1 == word.size() || !IsDigit(word[at + 1])) break;
            if (point || (comma ? group != 3 : (c == ',' && group > 3))) return 0;
            (c == ',' ? comma : point) = true;
            group = 0;
            if (c == ',') continue;
        } else {
            if (!point) whole = whole * 10 + static_cast<uint64_t>(c - '0');
            ++group;
        }
        if (size == kMaxDigits) return 0;
        plain[size++] = c;
    }
    if (comma && !point && group != 3) return 0;
    length = at;
    plain[size] = '\0';
    return point ? std::strtod(plain, nullptr) : static_cast<double>(whole);
}

class NumberFinder {
  public:
    NumberFinder(const Lexicon& lexicon, Analysis& analysis) : lexicon_(lexicon), a_(analysis) {}

    void Run() {
        starts_.assign(a_.layers.tokens.size(), false);
        for (const Sentence& sentence : a_.layers.sentences) starts_[sentence.first_token] = true;
        const auto count = static_cast<uint32_t>(a_.layers.tokens.size());
        for (uint32_t i = Next(0); i < count; i = Next(i)) {
            const bool figures = a_.layers.tokens[i].is(Token::kDigits);
            const uint32_t end = SignOfPart(i) > 0 ? Sign(i) : !Free(i) ? i : figures ? Figures(i) : Words(i);
            i = end > i ? end : i + 1;
        }
    }

  private:
    uint32_t Next(uint32_t i) const { return a_.NextCue(i, kFigureCue | kNumberCue | kFractionCue); }
    bool Is(uint32_t i, uint32_t classes) const { return (a_.classes[i] & classes) != 0; }
    bool Free(uint32_t i) const {
        return i < a_.layers.tokens.size() && a_.mention_at[i] < 0 && a_.layers.tokens[i].is(Token::kWord);
    }

    // The value of a sign such as ½; 0 when the token is none.
    double SignOfPart(uint32_t i) const {
        if (i >= a_.layers.tokens.size() || !Is(i, kFractionWord) || a_.mention_at[i] >= 0 || static_cast<uint8_t>(a_.word(i)[0]) < 0x80) return 0;
        const auto found = lexicon_.fraction_words.find(Fold(a_.word(i)));
        return found == lexicon_.fraction_words.end() ? 0 : found->second;
    }
    uint32_t Sign(uint32_t i) {
        Add(Kind::kNumber, i, i + 1, SignOfPart(i));
        return i + 1;
    }

    void Add(Kind kind, uint32_t first, uint32_t last, double value) {
        a_.AddMention(kind, first, last).value = value;
    }

    uint32_t Figures(uint32_t i) {
        const std::string_view word = a_.word(i);
        size_t length = 0;
        double value = ReadFigures(word, length);
        if (length == 0) return i;
        if (length < word.size()) return Suffixed(i, value, Fold(word.substr(length)));
        begin_ = i;
        const bool sign = SignOfPart(i + 1) > 0 && !a_.layers.tokens[i + 1].is(Token::kSpaceBefore);  // 2½
        const Read whole = sign ? Read{i + 2, value + SignOfPart(i + 1), false} : WithPart({i + 1, value, false});
        value = whole.value;
        const uint32_t end = Scale(whole.end, value);
        Add(Kind::kNumber, i, end, value);
        return end;
    }

    // Figures with something glued to them: 54th, 22m.
    uint32_t Suffixed(uint32_t i, double value, const std::string& rest) {
        if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th") {
            Add(Kind::kOrdinal, i, i + 1, value);
            return i + 1;
        }
        if (const auto part = lexicon_.fraction_words.find(rest); part != lexicon_.fraction_words.end()) {  // 2½
            Add(Kind::kNumber, i, i + 1, value + part->second);
            return i + 1;
        }
        if (rest == "pc") {  // 68pc
            Add(Kind::kPercent, i, i + 1, value);
            a_.mentions.back().fields.set("value", value);
            return i + 1;
        }
        const auto scale = lexicon_.scale_words.find(rest);
        if (scale == lexicon_.scale_words.end()) return i;
        Add(Kind::kNumber, i, i + 1, value * scale->second);
        return i + 1;
    }

    // A scale word of its own behind a number: "3 million"; "3 m" are metres.
    // … with or without a hyphen: "three-million".
    uint32_t Scale(uint32_t at, double& value) const {
        if (IsHyphen(at) && Goes(at + 1)) {
            double scaled = value;
            if (const uint32_t end = Scale(at + 1, scaled); end > at + 1) return value = scaled, end;
        }
        if (!Free(at) || !Goes(at) || !Is(at, kScaleWord)) return at;
        const std::string word = Fold(a_.word(at));
        if (word.size() < 2) return at;
        const auto scale = lexicon_.scale_words.find(word);
        if (scale == lexicon_.scale_words.end()) return at;
        value *= scale->second;
        return at + 1;
    }

    // Does the sentence go on at token i? A number ends where its sentence ends.
    bool Goes(uint32_t i) const { return i < starts_.size() && !starts_[i]; }

    const double* Find(WordClass in, const std::unordered_map<std::string, double>& words, uint32_t i) const {
        if (!Free(i) || !Is(i, in) || (i != begin_ && !Goes(i))) return nullptr;
        const auto found = words.find(Fold(a_.word(i)));
        return found == words.end() ? nullptr : &found->second;
    }
    const double* NumberWord(uint32_t i) const { return Find(kNumberWord, lexicon_.number_words, i); }
    const double* OrdinalWord(uint32_t i) const { return Find(kOrdinalWord, lexicon_.ordinal_words, i); }
    const double* ScaleWord(uint32_t i) const { return Free(i) && a_.word(i).size() > 1 ? Find(kScaleWord, lexicon_.scale_words, i) : nullptr; }
    bool IsWord(uint32_t i, uint64_t word) const { return i < a_.hashes.size() && a_.hashes[i] == word && (i == begin_ || Goes(i)); }
    bool IsHyphen(uint32_t i) const { return i < a_.hashes.size() && a_.IsMark(i, '-') && !a_.layers.tokens[i].is(Token::kSpaceBefore); }
    uint32_t BehindHyphen(uint32_t i) const { return IsHyphen(i) ? i + 1 : i; }

    // What was read from a token on; nothing when end is that token.
    struct Read {
        uint32_t end = 0;
        double value = 0;
        bool ordinal = false;
    };

    // "seven", "seventeen", "seventy", "seventy-seven", "seventy seventh"
    Read BelowHundred(uint32_t i) const {
        if (const double* ordinal = OrdinalWord(i); ordinal != nullptr && *ordinal < 100) return {i + 1, *ordinal, true};
        const double* first = NumberWord(i);
        if (first == nullptr || *first >= 100) return {i, 0, false};
        const bool tens = *first >= 20 && std::fmod(*first, 10) == 0;
        const uint32_t next = BehindHyphen(i + 1);
        if (const double* units = tens ? NumberWord(next) : nullptr; units != nullptr && *units > 0 && *units < 10) return {next + 1, *first + *units, false};
        if (const double* ordinal = tens ? OrdinalWord(next) : nullptr; ordinal != nullptr && *ordinal < 10) return {next + 1, *first + *ordinal, true};
        return {i + 1, *first, false};
    }

    // "three hundred and seven", "a hundred"
    Read BelowThousand(uint32_t i) const {
        const bool article = IsWord(i, kA) && (IsWord(i + 1, kHundred) || IsWord(i + 1, kHundredth));
        if (IsWord(i, kHundredth)) return {i + 1, 100, true};
        const Read hundreds = article ? Read{i + 1, 1, false} : BelowHundred(i);
        if (hundreds.end == i || hundreds.ordinal || hundreds.value >= 100) return hundreds;
        const uint32_t at = BehindHyphen(hundreds.end);
        if (IsWord(at, kHundredth)) return {at + 1, hundreds.value * 100, true};
        if (!IsWord(at, kHundred)) return hundreds;
        Read out{at + 1, hundreds.value * 100, false};
        const uint32_t behind = IsWord(out.end, kAnd) ? out.end + 1 : out.end;
        const Read rest = BelowHundred(behind);
        const bool counts = rest.end > behind && rest.value > 0 && (!rest.ordinal || behind > out.end || rest.value >= 20);
        if (counts && !IsWord(BehindHyphen(rest.end), kHundred) && (behind > out.end || ScaleWord(rest.end) == nullptr || out.value > 0)) return {rest.end, out.value + rest.value, rest.ordinal};
        return out;
    }

    // "two million, three hundred thousand and seven": parts with falling scales.
    Read Cardinal(uint32_t i) const {
        Read out{i, 0, false};
        double last_scale = 1e18;
        uint32_t at = i;
        while (true) {
            const bool article = (IsWord(at, kA) || IsWord(at, kAn)) && ScaleWord(BehindHyphen(at + 1)) != nullptr;
            const Read part = article ? Read{at + 1, 1, false} : BelowThousand(at);
            if (part.end == at) return out;
            const double* scale = part.ordinal ? nullptr : ScaleWord(BehindHyphen(part.end));
            if (scale == nullptr) {
                if (out.end > i && last_scale <= 1) return out;
                return {part.end, out.value + part.value, part.ordinal};
            }
            if (*scale >= last_scale) return out;
            out.value += part.value * *scale;
            out.end = BehindHyphen(part.end) + 1;
            last_scale = *scale;
            at = IsWord(out.end, kAnd) ? out.end + 1 : a_.layers.tokens.size() > out.end && a_.IsMark(out.end, ',') ? out.end + 1 : out.end;
            const Read next = BelowThousand(at);  // "two million and seven", but not "two million, seven of them"
            if (next.end == at) return out;
            const bool comma = at > out.end && a_.IsMark(out.end, ',');
            if (comma && ScaleWord(BehindHyphen(next.end)) == nullptr) return out;
        }
    }

    // The value of "half", "third", "quarters" as a part of one; 0 when the token is none.
    double PartWord(uint32_t i, bool plural) const {
        if (!Free(i) || !Goes(i) || !Is(i, kFractionWord)) return 0;
        const std::string word = Fold(a_.word(i));
        const auto found = lexicon_.fraction_words.find(word);
        if (found == lexicon_.fraction_words.end()) return 0;
        return (word.back() == 's') == plural ? found->second : 0;
    }

    // "three-quarters", "two thirds", "one-fifth": with a hyphen, or in the plural.
    Read Fraction(uint32_t i) const {
        const double* count = NumberWord(i);
        if (count == nullptr || *count < 1 || *count > 19) return {i, 0, false};
        const bool plural = *count > 1;
        const uint32_t at = BehindHyphen(i + 1);
        if (at == i + 1 && !plural) return {i, 0, false};
        const double part = PartWord(at, plural);
        if (part == 0 || (at == i + 1 && part == 0.5)) return {i, 0, false};
        return {at + 1, *count * part, false};
    }

    // Behind a whole number: "and a half", "and three quarters", "-and-a-half".
    Read WithPart(Read whole) const {
        uint32_t at = BehindHyphen(whole.end);
        if (!IsWord(at, kAnd)) return whole;
        at = BehindHyphen(at + 1);
        if (const Read fraction = Fraction(at); fraction.end > at) return {fraction.end, whole.value + fraction.value, false};
        if (!IsWord(at, kA)) return whole;
        const uint32_t noun = BehindHyphen(at + 1);
        const double part = PartWord(noun, false);
        if (part == 0) return whole;
        return {noun + 1, whole.value + part, false};
    }

    // "half a million", "half a dozen", "half-million"
    Read HalfOf(uint32_t i) const {
        if (!IsWord(i, kHalf)) return {i, 0, false};
        const uint32_t at = IsWord(i + 1, kA) ? i + 2 : BehindHyphen(i + 1);
        if (at == i + 1) return {i, 0, false};
        const double* scale = ScaleWord(at);
        return scale == nullptr ? Read{i, 0, false} : Read{at + 1, 0.5 * *scale, false};
    }

    uint32_t Words(uint32_t i) {
        begin_ = i;
        if (!Is(i, kNumberStart)) return i;
        Read read = HalfOf(i);
        if (read.end == i) read = Fraction(i);
        if (read.end == i) {
            read = Cardinal(i);
            if (read.end == i) return i;
            if (!read.ordinal) read = WithPart(read);
            double value = read.value;
            const uint32_t end = read.ordinal ? read.end : Scale(read.end, value);
            read = {end, value, read.ordinal};
        }
        Add(read.ordinal ? Kind::kOrdinal : Kind::kNumber, i, read.end, read.value);
        return read.end;
    }

    static constexpr uint64_t kA = HashOfWord("a");
    static constexpr uint64_t kAn = HashOfWord("an");
    static constexpr uint64_t kAnd = HashOfWord("and");
    static constexpr uint64_t kHalf = HashOfWord("half");
    static constexpr uint64_t kHundred = HashOfWord("hundred");
    static constexpr uint64_t kHundredth = HashOfWord("hundredth");

    const Lexicon& lexicon_;
    Analysis& a_;
    std::vector<uint8_t> starts_;  // token opens a sentence
    uint32_t begin_ = 0;        // of the number words in hand
};

}  // namespace

void FindNumbers(const Lexicon& lexicon, Analysis& analysis) { NumberFinder(lexicon, analysis).Run(); }

}  // namespace pressbox
