#include "extractor/lexicon/numbers.h"

#include <cstdlib>

namespace pressbox {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Figures at the front of `word`: their value, and how many bytes they take; commas group thousands, a point stands before
// decimals. No bytes when they are no number: dates, versions, more digits than a number can keep.
double ReadFigures(std::string_view word, size_t& length) {
    constexpr size_t kMaxDigits = 15;
    length = 0;
    std::string plain;
    size_t at = 0;
    size_t group = 0;  // digits since the last comma
    bool comma = false;
    bool point = false;
    for (; at < word.size(); ++at) {
        const char c = word[at];
        const bool digit_follows = at + 1 < word.size() && IsDigit(word[at + 1]);
        if (IsDigit(c)) {
            plain.push_back(c);
            ++group;
        } else if (c == ',' && digit_follows) {
            if (point || (comma ? group != 3 : group > 3)) return 0;
            comma = true;
            group = 0;
        } else if (c == '.' && digit_follows) {
            if (point || (comma && group != 3)) return 0;
            point = true;
            plain.push_back('.');
        } else {
            break;
        }
    }
    if ((comma && !point && group != 3) || plain.size() > kMaxDigits) return 0;
    length = at;
    return std::strtod(plain.c_str(), nullptr);
}

class NumberFinder {
  public:
    NumberFinder(const Lexicon& lexicon, Analysis& analysis) : lexicon_(lexicon), a_(analysis) {}

    void Run() {
        starts_.assign(a_.layers.tokens.size(), false);
        for (const Sentence& sentence : a_.layers.sentences) starts_[sentence.first_token] = true;
        const auto count = static_cast<uint32_t>(a_.layers.tokens.size());
        for (uint32_t i = 0; i < count;) {
            const uint32_t end = Free(i) ? (a_.layers.tokens[i].is(Token::kDigits) ? Figures(i) : Words(i)) : i;
            i = end > i ? end : i + 1;
        }
    }

  private:
    bool Free(uint32_t i) const {
        return i < a_.layers.tokens.size() && a_.mention_at[i] < 0 && a_.layers.tokens[i].is(Token::kWord);
    }

    void Add(Kind kind, uint32_t first, uint32_t last, double value) {
        Mention mention;
        mention.kind = kind;
        mention.first_token = first;
        mention.last_token = last;
        mention.value = value;
        a_.mentions.push_back(std::move(mention));
    }

    uint32_t Figures(uint32_t i) {
        const std::string_view word = a_.word(i);
        size_t length = 0;
        double value = ReadFigures(word, length);
        if (length == 0) return i;
        const std::string rest = Fold(word.substr(length));
        if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th") {
            Add(Kind::kOrdinal, i, i + 1, value);
            return i + 1;
        }
        if (!rest.empty()) {
            const auto scale = lexicon_.scale_words.find(rest);
            if (scale == lexicon_.scale_words.end()) return i;
            Add(Kind::kNumber, i, i + 1, value * scale->second);
            return i + 1;
        }
        uint32_t end = i + 1;
        end = Scale(end, value);
        Add(Kind::kNumber, i, end, value);
        return end;
    }

    // A scale word of its own behind a number: "3 million"; "3 m" are metres.
    // … with or without a hyphen: "three-million".
    uint32_t Scale(uint32_t at, double& value) const {
        if (IsHyphen(at) && Goes(at + 1)) {
            double scaled = value;
            if (const uint32_t end = Scale(at + 1, scaled); end > at + 1) return value = scaled, end;
        }
        if (!Free(at) || !Goes(at)) return at;
        const std::string word = Fold(a_.word(at));
        if (word.size() < 2) return at;
        const auto scale = lexicon_.scale_words.find(word);
        if (scale == lexicon_.scale_words.end()) return at;
        value *= scale->second;
        return at + 1;
    }

    // Does the sentence go on at token i? A number ends where its sentence ends.
    bool Goes(uint32_t i) const { return i < starts_.size() && !starts_[i]; }

    const double* NumberWord(uint32_t i) const {
        if (!Free(i)) return nullptr;
        const auto found = lexicon_.number_words.find(Fold(a_.word(i)));
        return found == lexicon_.number_words.end() ? nullptr : &found->second;
    }
    const double* OrdinalWord(uint32_t i) const {
        if (!Free(i)) return nullptr;
        const auto found = lexicon_.ordinal_words.find(Fold(a_.word(i)));
        return found == lexicon_.ordinal_words.end() ? nullptr : &found->second;
    }
    bool IsWord(uint32_t i, std::string_view word) const { return i < a_.layers.tokens.size() && Fold(a_.word(i)) == word; }
    bool IsHyphen(uint32_t i) const {
        return i < a_.layers.tokens.size() && a_.word(i) == "-" && !a_.layers.tokens[i].is(Token::kSpaceBefore);
    }

    // number words from token i: [hundreds] [and] [tens[-units]] [scale], or an ordinal at the end of such a run
    uint32_t Words(uint32_t i) {
        if (const double* ordinal = OrdinalWord(i)) {
            Add(Kind::kOrdinal, i, i + 1, *ordinal);
            return i + 1;
        }
        const double* first = NumberWord(i);
        if (first == nullptr) return i;
        double total = 0;
        double part = *first;
        bool in_words = true;
        uint32_t at = i + 1;
        while (in_words) {
            in_words = false;
            uint32_t next = at;
            if (part >= 20 && static_cast<int>(part) % 10 == 0 && Goes(at) && (IsHyphen(at) || Free(at))) {
                next = IsHyphen(at) ? at + 1 : at;
                const double* units = NumberWord(next);
                const double* ordinal = OrdinalWord(next);
                if (ordinal != nullptr && *ordinal < 10) {
                    Add(Kind::kOrdinal, i, next + 1, total + part + *ordinal);
                    return next + 1;
                }
                if (units != nullptr && *units > 0 && *units < 10) {
                    part += *units;
                    at = next + 1;
                    in_words = true;
                    continue;
                }
            }
            if (IsWord(at, "hundred") && Goes(at) && part < 100) {
                part *= 100;
                ++at;
                in_words = true;
                const uint32_t behind = IsWord(at, "and") && Goes(at) ? at + 1 : at;
                const double* rest = Goes(behind) ? NumberWord(behind) : nullptr;
                if (const double* ordinal = Goes(behind) ? OrdinalWord(behind) : nullptr; ordinal != nullptr && behind > at && *ordinal < 20) {
                    Add(Kind::kOrdinal, i, behind + 1, total + part + *ordinal);
                    return behind + 1;
                }
                if (rest != nullptr && *rest > 0 && *rest < 100 && !IsWord(behind + 1, "hundred")) {
                    total += part;
                    part = *rest;
                    at = behind + 1;
                }
                continue;
            }
        }
        double value = total + part;
        const uint32_t end = Scale(at, value);
        Add(Kind::kNumber, i, end, value);
        return end;
    }

    const Lexicon& lexicon_;
    Analysis& a_;
    std::vector<bool> starts_;  // token opens a sentence
};

}  // namespace

void FindNumbers(const Lexicon& lexicon, Analysis& analysis) { NumberFinder(lexicon, analysis).Run(); }

}  // namespace pressbox
