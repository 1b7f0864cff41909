// What the words of one article are, each by itself and by its neighbours: the questions that finding names asks.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "extractor/lexicon/analysis.h"
#include "extractor/lexicon/lexicon.h"

namespace pressbox {

// Refers to the lexicon and the analysis, which must have its tokens, sentences and hashes.
class WordContext {
  public:
    WordContext(const Lexicon& lexicon, const Analysis& analysis) : lexicon_(lexicon), a_(analysis) {
        MarkSentenceStarts();
        CollectLowerCaseWords();
        CollectPairs();
    }

    std::string_view word(uint32_t i) const { return a_.word(i); }
    std::string_view words(uint32_t first, uint32_t last) const { return a_.words(first, last); }
    uint64_t hash(uint32_t i) const { return a_.hashes[i]; }
    const uint64_t* hashes() const { return a_.hashes.data(); }
    bool StartsSentence(uint32_t i) const { return starts_[i]; }
    bool EndsRun(uint32_t i) const { return ends_run_[i]; }                 // no name reaches over the boundary before it
    bool InLowerCase(uint32_t i) const { return lower_case_.count(hash(i)) > 0; }        // … somewhere in the article
    // Does the article have this word and the next one, both capitalised, more than once?
    bool PairRepeats(uint32_t i) const { return i + 1 < count() && repeated_pairs_.count(PairAt(i)) > 0; }
    bool CapitalInside(uint32_t i) const { return capital_inside_.count(hash(i)) > 0; }  // … inside some sentence

    const Token& token(uint32_t i) const { return a_.layers.tokens[i]; }

    uint32_t count() const { return static_cast<uint32_t>(a_.layers.tokens.size()); }

    bool Upper(uint32_t i) const { return i < count() && token(i).is(Token::kUpper); }

    bool Glued(uint32_t i) const { return i < count() && !token(i).is(Token::kSpaceBefore); }

    std::string Folded(uint32_t i) const { return Fold(a_.word(i)); }

    bool IsParticle(uint32_t i) const { return i < count() && !Upper(i) && Is(i, kParticle); }

    bool Is(uint32_t i, uint32_t classes) const { return i < count() && (lexicon_.words.classes(a_.hashes[i]) & classes) != 0; }

    bool IsTitle(uint32_t i) const { return Is(i, kTitleWord); }

    bool IsGiven(uint32_t i) const { return Is(i, kGivenName); }

    bool IsSureGiven(uint32_t i) const { return Is(i, kSureGivenName); }

    bool IsCommon(uint32_t i) const { return Is(i, kCommonWord); }

    uint32_t ClassesOf(const std::string& folded) const { return lexicon_.words.classes(HashToken(folded)); }

    // An initial or an abbreviation, behind which a full stop ends no name: J, J.J, St, Dr.
    bool IsShort(uint32_t i) const {
        const std::string_view word = a_.word(i);
        return word.size() == 1 || (word.size() <= 5 && word.find('.') != std::string_view::npos) || (word.size() <= 3 && IsTitle(i)) || word == "St" || word == "Ste";
    }

    bool IsInitial(uint32_t i) const {
        return a_.word(i) == "." || (token(i).end - token(i).begin <= 2 && token(i).is(Token::kAllCaps)) ||
               (token(i).end - token(i).begin == 1 && Upper(i) && a_.word(i) != "A" && a_.word(i) != "I");
    }

    // Is it a word of the language? (One that loses accents when it is folded is not: Åge is no "age".)
    bool OrdinaryWord(uint32_t i) const {
        if (lower_case_.count(a_.hashes[i]) > 0) return true;
        const std::string_view word = a_.word(i);
        return Is(i, kCommonWord | kEnglishWord) && std::all_of(word.begin(), word.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
    }

    // "in May", "on Wednesday", "10 August"
    bool IsDate(uint32_t first, uint32_t last) const {
        if (last - first != 1 || !Is(first, kDateWord)) return false;
        if (first > 0 && (Is(first - 1, kBeforeDate) || token(first - 1).is(Token::kDigits) || a_.word(first - 1) == ",")) return true;
        return last < count() && token(last).is(Token::kDigits);
    }

    bool Owns(uint32_t behind) const { return behind < count() && (token(behind).is(Token::kPossessive) || (Glued(behind) && (a_.word(behind) == "'" || a_.word(behind) == "\u2019"))); }

    std::vector<std::string> FoldedWords(uint32_t first, uint32_t last) const {
        std::vector<std::string> words;
        for (uint32_t i = first; i < last; ++i)
            if (token(i).is(Token::kWord)) words.push_back(Folded(i));
        if (words.size() > 2 && Is(last - 1, kNameSuffix)) words.pop_back();  // "Mayweather" means Floyd Mayweather Jr
        return words;
    }

  private:
    void MarkSentenceStarts() {
        starts_.assign(count(), false);
        ends_run_.assign(count() + 1, false);
        for (const Sentence& s : a_.layers.sentences) {
            starts_[s.first_token] = true;
            ends_run_[s.first_token] = true;
            // an opening quotation mark or bracket does not make the next word less of a sentence's first
            uint32_t i = s.first_token;
            while (i + 1 < s.last_token && !token(i).is(Token::kWord)) starts_[++i] = true;
        }
        for (uint32_t i = 1; i < count(); ++i)
            if (a_.layers.token_quotation[i] != a_.layers.token_quotation[i - 1] || IsNumeroSign(i)) ends_run_[i] = true;
    }

    // "World No 1", "British No. 2"
    bool IsNumeroSign(uint32_t i) const {
        if (a_.word(i) != "No" && a_.word(i) != "no") return false;
        const uint32_t figure = i + 1 < count() && a_.word(i + 1) == "." ? i + 2 : i + 1;
        return figure < count() && token(figure).is(Token::kDigits);
    }

    uint64_t PairAt(uint32_t i) const { return hash(i) * 0x9E3779B97F4A7C15ull ^ hash(i + 1); }

    void CollectPairs() {
        HashSet seen;
        for (uint32_t i = 0; i + 1 < count(); ++i)
            if (Upper(i) && Upper(i + 1) && !seen.insert(PairAt(i))) repeated_pairs_.insert(PairAt(i));
    }

    void CollectLowerCaseWords() {
        lower_case_.reserve(count() / 4);
        for (uint32_t i = 0; i < count(); ++i)
            if (!token(i).is(Token::kWord)) continue;
            else if (!token(i).is(Token::kUpper)) lower_case_.insert(a_.hashes[i]);
            else if (!starts_[i] && !token(i).is(Token::kAllCaps)) capital_inside_.insert(a_.hashes[i]);
    }

    const Lexicon& lexicon_;
    const Analysis& a_;
    std::vector<bool> starts_;
    std::vector<bool> ends_run_;
    HashSet lower_case_;
    HashSet capital_inside_;
    HashSet repeated_pairs_;
};

}  // namespace pressbox
