// What the words of one article are, each by itself and by its neighbours: the questions that finding names asks.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "extractor/lexicon/analysis.h"
#include "extractor/lexicon/lexicon.h"
#include "extractor/text/hash_map.h"

namespace pressbox {

class WordContext {
  public:
    // Refers to the analysis, which must have its tokens, sentences, hashes and classes.
    void Begin(const Analysis& analysis) {
        a_ = &analysis;
        tokens_ = analysis.layers.tokens.data();
        hashes_ = analysis.hashes.data();
        classes_ = analysis.classes.data();
        quotations_ = analysis.layers.token_quotation.data();
        count_ = static_cast<uint32_t>(analysis.layers.tokens.size());
        MarkSentenceStarts();
        CollectCapitals();
        CollectPairs();
    }

    std::string_view word(uint32_t i) const { return a_->word(i); }
    std::string_view words(uint32_t first, uint32_t last) const { return a_->words(first, last); }
    uint64_t hash(uint32_t i) const { return hashes_[i]; }
    const uint64_t* hashes() const { return hashes_; }
    bool StartsSentence(uint32_t i) const { return (starts_[i] & kStarts) != 0; }
    // No name reaches over the boundary before it.
    bool EndsRun(uint32_t i) const {
        if (i >= count()) return false;
        if ((starts_[i] & kFirst) != 0) return true;
        return i > 0 && (quotations_[i] != quotations_[i - 1] || IsNumeroSign(i) || IsI(i));
    }
    // "if I was Morgan I would": the pronoun, which has a capital wherever it stands. "I." is an initial.
    bool IsI(uint32_t i) const {
        static constexpr uint64_t kI = HashOfWord("i");
        return hash(i) == kI && word(i) == "I" && !(i + 1 < count() && IsMark(i + 1, '.') && Glued(i + 1));
    }
    // … somewhere in the article
    bool InLowerCase(uint32_t i) const { return token(i).is(Token::kUpper) ? HasUse(i, kLowerCase) : token(i).is(Token::kWord); }
    // … inside some sentence
    bool CapitalInside(uint32_t i) const { return HasUse(i, kCapitalInside); }
    // Does the article have this word and the next one, both capitalised, more than once?
    bool PairRepeats(uint32_t i) const {
        const bool* repeated = i + 1 < count() ? pairs_.find(PairAt(i)) : nullptr;
        return repeated != nullptr && *repeated;
    }

    const Token& token(uint32_t i) const { return tokens_[i]; }

    uint32_t count() const { return count_; }

    bool Upper(uint32_t i) const { return i < count() && token(i).is(Token::kUpper); }

    bool Glued(uint32_t i) const { return i < count() && !token(i).is(Token::kSpaceBefore); }

    std::string Folded(uint32_t i) const { return Fold(a_->word(i)); }

    bool IsParticle(uint32_t i) const { return i < count() && !Upper(i) && Is(i, kParticle); }

    bool Is(uint32_t i, uint32_t classes) const { return i < count_ && (classes_[i] & classes) != 0; }

    bool IsMark(uint32_t i, char mark) const { return a_->IsMark(i, mark); }
    // The first token from i on at which a name may begin.
    uint32_t NextName(uint32_t i) const { return a_->NextCue(i, kFigureCue | kCapitalCue | kRoleCue); }
    uint32_t NextSportWord(uint32_t i) const { return a_->NextCue(i, kSportCue); }

    bool IsThe(uint32_t i) const {
        static constexpr uint64_t kThe = HashOfWord("the");
        return hash(i) == kThe;
    }

    bool IsTitle(uint32_t i) const { return Is(i, kTitleWord); }

    bool IsGiven(uint32_t i) const { return Is(i, kGivenName); }

    bool IsSureGiven(uint32_t i) const { return Is(i, kSureGivenName); }

    bool IsCommon(uint32_t i) const { return Is(i, kCommonWord); }

    // An initial or an abbreviation, behind which a full stop ends no name: J, J.J, St, Dr.
    bool IsShort(uint32_t i) const {
        const std::string_view word = a_->word(i);
        return word.size() == 1 || (word.size() <= 5 && word.find('.') != std::string_view::npos) || (word.size() <= 3 && IsTitle(i)) || word == "St" || word == "Ste";
    }

    bool IsInitial(uint32_t i) const {
        return IsMark(i, '.') || (token(i).end - token(i).begin <= 2 && token(i).is(Token::kAllCaps)) ||
               (token(i).end - token(i).begin == 1 && Upper(i) && a_->word(i) != "A" && a_->word(i) != "I");
    }

    // Is it a word of the language? (One that loses accents when it is folded is not: Åge is no "age".)
    bool OrdinaryWord(uint32_t i) const {
        if (InLowerCase(i)) return true;
        const std::string_view word = a_->word(i);
        return Is(i, kCommonWord | kEnglishWord) && std::all_of(word.begin(), word.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
    }

    // "in May", "on Wednesday", "10 August"
    bool IsDate(uint32_t first, uint32_t last) const {
        if (last - first != 1 || !Is(first, kDateWord)) return false;
        if (first > 0 && (Is(first - 1, kBeforeDate) || token(first - 1).is(Token::kDigits) || IsMark(first - 1, ','))) return true;
        return last < count() && token(last).is(Token::kDigits);
    }

    bool Owns(uint32_t behind) const { return behind < count() && (token(behind).is(Token::kPossessive) || (Glued(behind) && (IsMark(behind, '\'') || a_->word(behind) == "\u2019"))); }

    // The hashes of the words among tokens [first, last), without a suffix such as Jr.
    void WordsOf(uint32_t first, uint32_t last, std::vector<uint64_t>& words) const {
        words.clear();
        for (uint32_t i = first; i < last; ++i)
            if (token(i).is(Token::kWord)) words.push_back(hash(i));
        if (words.size() > 2 && Is(last - 1, kNameSuffix)) words.pop_back();  // "Mayweather" means Floyd Mayweather Jr
    }

  private:
    enum Start : uint8_t { kStarts = 1, kFirst = 2 };  // first of a sentence, or kStarts only: of its words
    enum Use : uint8_t { kLowerCase = 1, kCapitalInside = 2 };

    bool HasUse(uint32_t i, Use use) const {
        const uint8_t* uses = uses_.find(hash(i));
        return uses != nullptr && (*uses & use) != 0;
    }

    void MarkSentenceStarts() {
        starts_.assign(count(), 0);
        for (const Sentence& s : a_->layers.sentences) {
            starts_[s.first_token] = kStarts | kFirst;
            // an opening quotation mark or bracket does not make the next word less of a sentence's first
            for (uint32_t i = s.first_token; i + 1 < s.last_token && !token(i).is(Token::kWord); ++i) starts_[i + 1] |= kStarts;
        }
    }

    // "World No 1", "British No. 2"
    bool IsNumeroSign(uint32_t i) const {
        static constexpr uint64_t kNo = HashOfWord("no");
        if (hash(i) != kNo || (word(i) != "No" && word(i) != "no")) return false;
        const uint32_t figure = i + 1 < count() && IsMark(i + 1, '.') ? i + 2 : i + 1;
        return figure < count() && token(figure).is(Token::kDigits);
    }

    uint64_t PairAt(uint32_t i) const { return hash(i) * 0x9E3779B97F4A7C15ull ^ hash(i + 1); }

    void CollectPairs() {
        pairs_.clear();
        for (const uint32_t i : capitals_) {
            if (!Upper(i + 1)) continue;
            const auto [repeated, fresh] = pairs_.emplace(PairAt(i), false);
            repeated = !fresh;
        }
    }

    // How else words are used that have a capital somewhere.
    void CollectCapitals() {
        uses_.clear();
        capitals_.clear();
        maybe_.fill(0);
        for (uint32_t i = a_->NextCue(0, kCapitalCue); i < count_; i = a_->NextCue(i + 1, kCapitalCue)) {
            capitals_.push_back(i);
            maybe_[hash(i) >> 6 & kMaybeMask] |= uint64_t{1} << (hash(i) & 63);
            uint8_t& uses = uses_.emplace(hash(i), 0).first;
            if (starts_[i] == 0 && !token(i).is(Token::kAllCaps)) uses |= kCapitalInside;
        }
        const uint64_t* maybe = maybe_.data();
        const uint64_t* hashes = hashes_;
        for (uint32_t i = 0, count = count_; i < count; ++i) {
            if ((maybe[hashes[i] >> 6 & kMaybeMask] >> (hashes[i] & 63) & 1) == 0) continue;  // as most
            if ((token(i).flags & (Token::kWord | Token::kUpper)) != Token::kWord) continue;
            if (uint8_t* uses = uses_.find(hash(i))) *uses |= kLowerCase;
        }
    }

    const Analysis* a_ = nullptr;
    const Token* tokens_ = nullptr;
    const uint64_t* hashes_ = nullptr;
    const uint32_t* classes_ = nullptr;
    const int32_t* quotations_ = nullptr;
    uint32_t count_ = 0;
    std::vector<uint32_t> capitals_;  // the tokens with a capital
    std::vector<uint8_t> starts_;  // of each token: Start
    HashMap<uint8_t> uses_;        // of each capitalised word: Use
    static constexpr size_t kMaybeMask = 63;
    std::array<uint64_t, kMaybeMask + 1> maybe_;  // a bit for each capitalised word, shared with few others
    HashMap<bool> pairs_;          // of capitalised words side by side: does the pair repeat?
};

}  // namespace pressbox
