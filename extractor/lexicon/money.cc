#include "extractor/lexicon/money.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace pressbox {
namespace {

constexpr double kSure = 1000;         // a number from which on a name that is also another word, or a doubtful code, counts
constexpr uint32_t kLongestName = 4;   // words of a currency's name
constexpr double kLightest = 1000;     // pounds below it may be a weight

class MoneyFinder {
  public:
    MoneyFinder(const Lexicon& lexicon, Analysis& analysis) : currencies_(lexicon.currencies), scales_(lexicon.scale_words), a_(analysis) {}

    void Run() {
        const auto count = static_cast<uint32_t>(a_.layers.tokens.size());
        for (uint32_t t = Next(0); t < count; t = Next(t + 1)) {
            if ((a_.cues[t] & kNumberCues) == 0 && a_.layers.tokens[t].is(Token::kLetters)) continue;  // most are names
            const Mention* number = NumberAt(t);
            if (number == nullptr && !MayBeGlued(t)) continue;
            Amount amount;
            if (number == nullptr) {
                if (!GluedPart(t, amount) && !GluedSign(t, amount)) continue;
            } else {
                amount = Read(*number);
                if (amount.code.empty()) continue;
            }
            TakeRangeBefore(amount);
            found_.push_back(amount);
            if (number != nullptr) TakeRangeBehind();
            t = found_.back().last - 1;
        }
        if (!found_.empty()) Replace();
    }

  private:
    struct Amount {
        uint32_t first = 0;  // tokens
        uint32_t last = 0;
        double value = 0;
        double scale = 1;    // that its own words give: million
        std::string code;
        bool named = false;  // by a name or part behind the number
    };
    struct Match {
        uint32_t last = 0;  // token behind it
        const Currency* currency = nullptr;
    };

    static constexpr uint8_t kNumberCues = kFigureCue | kNumberCue | kFractionCue;
    // A number, or a figure with a currency's letters glued to it.
    uint32_t Next(uint32_t t) const { return a_.NextCue(t, kNumberCues | kCapitalCue); }
    const Mention* NumberAt(uint32_t t) const {
        const int32_t index = a_.mention_at[t];
        if (index < 0) return nullptr;
        const Mention& m = a_.mentions[static_cast<size_t>(index)];
        return m.kind == Kind::kNumber && m.first_token == t ? &m : nullptr;
    }
    bool Glued(uint32_t t) const { return t < a_.layers.tokens.size() && !a_.layers.tokens[t].is(Token::kSpaceBefore); }
    bool IsHyphen(uint32_t t) const { return t < a_.layers.tokens.size() && (a_.IsMark(t, '-') || a_.word(t) == "–"); }

    // Only a word that has figures and letters can be such.
    bool MayBeGlued(uint32_t t) const {
        const Token& token = a_.layers.tokens[t];
        return token.is(Token::kDigits) ? a_.mention_at[t] < 0 : !token.is(Token::kLetters);
    }

    // The thousand, million … that a number's own words give; 1 when it is written out.
    double ScaleOf(const Mention& number) const {
        const uint32_t last = number.last_token - 1;
        if (a_.layers.tokens[last].is(Token::kLetters) && (a_.classes[last] & kScaleWord) == 0) return 1;
        const std::string_view written = a_.words(number.first_token, number.last_token);
        if (written.back() >= '0' && written.back() <= '9') return 1;
        const std::string words = Fold(written);
        size_t at = words.size();
        while (at > 0 && words[at - 1] >= 'a' && words[at - 1] <= 'z') --at;
        const auto found = scales_.find(words.substr(at));
        return found == scales_.end() ? 1 : found->second;
    }

    // A code in capitals may have been taken for a name.
    bool MayBeSign(uint32_t begin, uint32_t end) const {
        if (a_.mention_at[end - 1] < 0) return true;
        const Mention& m = a_.mentions[static_cast<size_t>(a_.mention_at[end - 1])];
        return m.kind == Kind::kName && m.first_token == begin && m.last_token == end;
    }

    // The currency's sign or code that ends right before token t; `first` is its first token.
    const Currency* SignBefore(uint32_t t, uint32_t& first) const {
        if (t == 0 || !currencies_.sign_ends[static_cast<uint8_t>(a_.word(t - 1).back())]) return nullptr;
        for (uint32_t length = 3; length > 0; --length) {
            if (t < length) continue;
            const uint32_t begin = t - length;
            bool one = true;
            for (uint32_t i = begin + 1; i < t; ++i) one = one && Glued(i);
            if (!one || !MayBeSign(begin, t)) continue;
            const auto found = currencies_.signs.find(std::string(a_.words(begin, t)));
            if (found == currencies_.signs.end()) continue;
            first = begin;
            return &found->second;
        }
        return nullptr;
    }

    // The longest name, code or sign that begins at token t.
    Match NameAt(uint32_t t, const std::unordered_map<std::string, Currency>& names) const {
        Match best;
        if ((a_.classes[t] & kCurrencyWord) == 0) return best;
        std::string phrase;
        for (uint32_t n = 0; n < kLongestName && t + n < a_.layers.tokens.size(); ++n) {
            if (n > 0 && !a_.layers.tokens[t + n].is(Token::kSpaceBefore) && a_.word(t + n) != ".") break;
            if (n > 0) phrase += a_.layers.tokens[t + n].is(Token::kSpaceBefore) ? " " : "";
            phrase += Fold(a_.word(t + n));
            if (const auto found = names.find(phrase); found != names.end()) best = {t + n + 1, &found->second};
        }
        if (best.currency != nullptr) return best;
        const auto sign = &names == &currencies_.names ? currencies_.signs.find(std::string(a_.word(t))) : currencies_.signs.end();
        const bool of_next = t + 1 < a_.layers.tokens.size() && Glued(t + 1) && NumberAt(t + 1) != nullptr;  // "£10m-£15m"
        return sign == currencies_.signs.end() || of_next ? best : Match{t + 1, &sign->second};
    }

    Amount Read(const Mention& number) const {
        Amount amount{number.first_token, number.last_token, number.value, ScaleOf(number), {}, false};
        uint32_t first = 0;
        if (const Currency* sign = SignBefore(amount.first, first); sign != nullptr && (!sign->doubtful || amount.value >= kSure)) {
            amount.first = first;
            amount.code = sign->code;
        }
        ReadBehind(number, amount);
        return amount;
    }

    void ReadBehind(const Mention& number, Amount& amount) const {
        const bool hyphen = IsHyphen(number.last_token) && Glued(number.last_token) && Glued(number.last_token + 1);
        const uint32_t at = hyphen ? number.last_token + 1 : number.last_token;
        if (at >= a_.layers.tokens.size() || (a_.classes[at] & kCurrencyWord) == 0) return;
        if (const Match name = NameAt(at, currencies_.names); name.currency != nullptr) {
            if (IsYear(name.last)) return;  // "2-0 Euro 2020 win"
            const bool same = amount.code.empty() || amount.code == name.currency->code;
            const bool weight = name.currency->code == "GBP" && amount.scale < kSure && amount.value < kLightest && (a_.sport == "boxing" || hyphen || IsWeight(amount.first, name.last));
            if (!same || (amount.code.empty() && ((name.currency->doubtful && amount.value < kSure) || weight))) return;
            amount.code = name.currency->code;
            amount.last = name.last;
            amount.named = true;
            return AddParts(amount);
        }
        if (!amount.code.empty()) return;
        const Match part = NameAt(at, currencies_.parts);
        if (part.currency == nullptr || a_.word(at).size() < 2) return;
        amount.code = part.currency->code;
        amount.value /= part.currency->parts;
        amount.last = part.last;
        amount.named = true;
    }

    bool IsWeight(uint32_t first, uint32_t last) const {
        constexpr uint32_t kBefore = 5;
        constexpr uint32_t kBehind = 3;
        const uint32_t end = std::min(static_cast<uint32_t>(a_.layers.tokens.size()), last + kBehind);
        for (uint32_t t = first - std::min(first, kBefore); t < end; ++t)
            if ((a_.classes[t] & kWeightWord) != 0) return true;
        return false;
    }

    // "10 dollars and 50 cents", "5 pounds 20"
    void AddParts(Amount& amount) const {
        static constexpr uint64_t kAnd = HashOfWord("and");
        const bool joined = amount.last < a_.layers.tokens.size() && a_.hashes[amount.last] == kAnd;
        const uint32_t at = amount.last + joined;
        const Mention* more = at < a_.layers.tokens.size() ? NumberAt(at) : nullptr;
        if (more == nullptr || more->value >= 100 || more->value < 1) return;
        uint32_t first = 0;
        if (SignBefore(more->first_token, first) != nullptr) return;
        const Match part = more->last_token < a_.layers.tokens.size() ? NameAt(more->last_token, currencies_.parts) : Match{};
        if (part.currency != nullptr && a_.word(more->last_token).size() > 1) {
            amount.value += more->value / part.currency->parts;
            amount.last = part.last;
        } else if (!joined && more->value >= 10 && EndsThere(more->last_token)) {
            amount.value += more->value / 100;
            amount.last = more->last_token;
        }
    }

    bool EndsThere(uint32_t t) const { return t >= a_.layers.tokens.size() || !a_.layers.tokens[t].is(Token::kWord); }

    // "50p", "75c", "90¢": the part is glued to the figure.
    bool GluedPart(uint32_t t, Amount& amount) const {
        if (!a_.layers.tokens[t].is(Token::kDigits)) return false;
        const std::string_view word = a_.word(t);
        size_t at = word.find_first_not_of("0123456789.");
        if (at == std::string_view::npos || at == 0) return false;
        const auto part = currencies_.parts.find(Fold(word.substr(at)));
        if (part == currencies_.parts.end()) return false;
        amount = {t, t + 1, std::strtod(std::string(word.substr(0, at)).c_str(), nullptr) / part->second.parts, 1, part->second.code, true};
        return true;
    }

    // "R10bn", "CHF250,000": the sign's letters are glued to the figure.
    bool GluedSign(uint32_t t, Amount& amount) const {
        if (!a_.layers.tokens[t].is(Token::kUpper)) return false;
        const std::string_view word = a_.word(t);
        size_t figure = 1;
        while (figure < word.size() && figure < 4 && !(word[figure] >= '0' && word[figure] <= '9')) ++figure;
        if (figure == word.size() || figure == 4) return false;
        const auto sign = currencies_.signs.find(std::string(word.substr(0, figure)));
        if (sign == currencies_.signs.end()) return false;
        size_t end = word.find_first_not_of("0123456789.,", figure);
        if (end == std::string_view::npos) end = word.size();
        std::string digits(word.substr(figure, end - figure));
        digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
        const auto scale = scales_.find(Fold(word.substr(end)));
        if (end < word.size() && scale == scales_.end()) return false;
        amount = {t, t + 1, std::strtod(digits.c_str(), nullptr), end < word.size() ? scale->second : 1, sign->second.code, false};
        amount.value *= amount.scale;
        return amount.value >= kSure;
    }

    bool IsYear(uint32_t t) const {
        const std::string_view word = t < a_.layers.tokens.size() ? a_.word(t) : std::string_view();
        return word.size() == 4 && (word.substr(0, 2) == "19" || word.substr(0, 2) == "20") && a_.layers.tokens[t].is(Token::kDigits);
    }

    // "10 or 15 million pounds", "£300-£400m": what has no currency of its own, or no scale, takes the range's.
    void TakeRangeBefore(Amount& amount) {
        static constexpr uint64_t kOr = HashOfWord("or");
        static constexpr uint64_t kTo = HashOfWord("to");
        static constexpr uint64_t kAnd = HashOfWord("and");
        static constexpr uint64_t kBetween = HashOfWord("between");
        if (amount.first < 2) return;
        const uint32_t link = amount.first - 1;
        const bool dash = IsHyphen(link);
        if (!dash && a_.hashes[link] != kOr && a_.hashes[link] != kTo && a_.hashes[link] != kAnd) return;
        if (!found_.empty() && found_.back().last == link) {
            Amount& low = found_.back();
            if (low.code == amount.code && !low.named && low.scale == 1 && amount.scale > 1 && low.value < kSure && a_.hashes[link] != kAnd) low.value *= amount.scale, low.scale = amount.scale;
            return;
        }
        const int32_t index = a_.mention_at[link - 1];
        if (index < 0 || !amount.named) return;
        const Mention& number = a_.mentions[static_cast<size_t>(index)];
        if (number.kind != Kind::kNumber || number.last_token != link) return;
        if (a_.hashes[link] == kAnd && (number.first_token == 0 || a_.hashes[number.first_token - 1] != kBetween)) return;
        Amount low{number.first_token, number.last_token, number.value, ScaleOf(number), amount.code, true};
        if (low.scale == 1 && amount.scale > 1 && low.value < kSure) low.value *= amount.scale;
        if (low.value > amount.value) return;
        found_.push_back(low);
    }

    // "£5-6m": the upper end has no sign of its own.
    void TakeRangeBehind() {
        Amount& low = found_.back();
        if (low.named || !IsHyphen(low.last) || low.last + 1 >= a_.layers.tokens.size()) return;
        const Mention* number = NumberAt(low.last + 1);
        if (number == nullptr) return;
        Amount high{number->first_token, number->last_token, number->value, ScaleOf(*number), low.code, false};
        ReadBehind(*number, high);
        if (high.scale > 1 && low.scale == 1 && low.value < kSure) low.value *= high.scale;
        if (high.value > low.value) found_.push_back(high);
    }

    // Amounts take the places of the mentions that begin in them.
    void Replace() {
        std::vector<Mention> mentions;
        mentions.reserve(a_.mentions.size() + found_.size());
        auto old = a_.mentions.begin();
        const auto end = a_.mentions.end();
        for (const Amount& money : found_) {
            for (; old != end && old->first_token < money.first; ++old) mentions.push_back(std::move(*old));
            while (old != end && old->first_token < money.last) ++old;
            Make(money, mentions.emplace_back());
        }
        for (; old != end; ++old) mentions.push_back(std::move(*old));
        a_.mentions.swap(mentions);
        a_.IndexMentions();
    }

    static void Make(const Amount& money, Mention& m) {
        m.kind = Kind::kMoney;
        m.first_token = money.first;
        m.last_token = money.last;
        m.value = money.value;
        m.fields.set("value", money.value);
        m.fields.set("currency", money.code);
    }

    const Currencies& currencies_;
    const std::unordered_map<std::string, double>& scales_;
    Analysis& a_;
    std::vector<Amount> found_;
};

}  // namespace

void FindMoney(const Lexicon& lexicon, Analysis& analysis) { MoneyFinder(lexicon, analysis).Run(); }

}  // namespace pressbox
