// Runs of capitalised words, cut into names of the lexicon and what stands between them.
//
// Two ways lead to a name: a lexicon's longest match, and the shape of the text (a run of capitalised words, with particles
// and initials). The two are weighed against each other inside one run: in "Manchester City's Raheem Sterling" the lexicon
// takes the club, the rest is a person; in "Jordan Henderson" a country gives way to a given name.
#pragma once

#include <utility>
#include <vector>

#include "extractor/lexicon/word_context.h"

namespace pressbox {

// A lexicon name found in the text, before it is decided which of its senses is meant.
struct LexiconHit {
    uint32_t first = 0;
    uint32_t last = 0;
    uint32_t alias = 0;
};

// A person or an unknown name found by its shape.
struct ShapeHit {
    uint32_t first = 0;
    uint32_t last = 0;
    bool person = false;      // something speaks for a person: a given name, a title, an initial, a particle
    bool at_start = false;    // opens a sentence, so that its capital says little
    char gender = 0;          // that its title tells
};

class NameRuns {
  public:
    NameRuns(const Lexicon& lexicon, const WordContext& context) : lexicon_(lexicon), c_(context) {}

    // Of the context's present article.
    void Find() {
        hits_.clear();
        shapes_.clear();
        roles_.clear();
        for (uint32_t i = c_.NextName(0); i < c_.count(); i = c_.NextName(Step(i))) {}
    }

    const std::vector<LexiconHit>& hits() const { return hits_; }
    std::vector<ShapeHit>& shapes() { return shapes_; }
    const std::vector<ShapeHit>& shapes() const { return shapes_; }
    const std::vector<std::pair<uint32_t, uint32_t>>& roles() const { return roles_; }  // tokens [first, last)

    // What lies between lexicon names, or a lexicon name that turned out to be none: adds the shape that is in it, if any.
    void AddChunk(uint32_t first, uint32_t last) {
        while (first < last && !c_.Upper(first)) ++first;
        while (last > first && !c_.token(last - 1).is(Token::kWord)) --last;
        if (first >= last) return;
        bool titled = false;
        char gender = 0;
        bool at_start = c_.StartsSentence(first);
        if (at_start && last - first >= 2 && OpensWithWord(first)) {
            ++first;  // "Former Chelsea": the first word owes its capital to the sentence
            while (first < last && !c_.Upper(first)) ++first;
            at_start = false;
        }
        while (first < last && last - first >= 2 && c_.IsTitle(first)) {
            titled = true;
            gender = c_.Is(first, kMaleName) ? 'm' : c_.Is(first, kFemaleName) ? 'f' : gender;
            ++first;
            while (first < last && !c_.Upper(first)) ++first;
        }
        if (first >= last) return;
        ShapeHit hit{first, last, titled, at_start, gender};
        if (last - first >= 2) hit.person = hit.person || LooksLikePerson(first, last);
        shapes_.push_back(hit);
    }

    static bool AllDoubtful(const Gazetteer::Senses& senses) {
        return std::all_of(senses.begin(), senses.end(), [](const Sense& s) { return s.doubtful; });
    }

  private:
    static constexpr uint32_t kMaxNameTokens = Gazetteer::kLongestName;

    // Looks for a name at token i; returns the token to go on from.
    uint32_t Step(uint32_t i) {
        if (!c_.token(i).is(Token::kWord) || c_.token(i).is(Token::kDigits)) {
            if (c_.token(i).is(Token::kDigits)) return DigitName(i);
            return i + 1;
        }
        if (!c_.Upper(i)) return LowerCaseName(i);
        if (c_.IsI(i)) return i + 1;
        const uint32_t end = RunEnd(i);
        SegmentRun(i, end);
        return std::max(end, i + 1);
    }

    // Names that begin with a figure (76ers, 49ers), and none else.
    uint32_t DigitName(uint32_t i) {
        const Gazetteer::Match match = lexicon_.gazetteer.Longest(c_.hashes(), i, std::min(c_.count(), i + 6));
        if (match.tokens == 0) return i + 1;
        hits_.push_back({i, i + match.tokens, match.alias});
        return i + match.tokens;
    }

    // Roles, and names written small in the lexicon.
    uint32_t LowerCaseName(uint32_t i) {
        if (!c_.Is(i, kBeginsRole)) return i + 1;
        const Gazetteer::Match match = lexicon_.gazetteer.Longest(c_.hashes(), i, std::min(c_.count(), i + kMaxNameTokens));
        if (match.tokens == 0) return i + 1;
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(match.alias);
        const bool role = std::any_of(senses.begin(), senses.end(), [&](const Sense& s) {
            return lexicon_.entry(s.entry).kind == Kind::kRole;
        });
        if (!role && lexicon_.gazetteer.own(match.alias) && HasCapitals(match, i)) {
            hits_.push_back({i, i + match.tokens, match.alias});
            return i + match.tokens;
        }
        if (!role) return i + 1;
        roles_.emplace_back(i, i + match.tokens);
        return i + match.tokens;
    }

    // The end of the run of capitalised words, particles, hyphens and initials that begins at token i.
    uint32_t RunEnd(uint32_t i) {
        matches_.clear();
        uint32_t end = i + 1;
        while (end < c_.count() && !c_.EndsRun(end)) {
            const uint32_t next = c_.Upper(end) ? end + 1 : c_.token(end).is(Token::kPossessive) ? LexiconEndAcross(i, end) : EndBehind(i, end);
            if (next <= end) break;
            end = next;
        }
        return end;
    }

    // Does the run from `first` on go over a token without a capital? Where it goes on, or `at`.
    uint32_t EndBehind(uint32_t first, uint32_t at) {
        const bool word = c_.token(at).is(Token::kWord);
        if (!word && c_.IsMark(at, '-') && c_.Glued(at) && at + 1 < c_.count() && c_.Glued(at + 1) && c_.token(at + 1).is(Token::kWord) && (c_.Upper(at + 1) || HyphenatedName(at))) return at + 2;
        if (!word && c_.Upper(at + 1) && !c_.EndsRun(at + 1)) {
            if (c_.IsMark(at, '.') && c_.Glued(at) && c_.IsShort(at - 1)) return at + 1;
            if (c_.IsMark(at, '&') && LexiconEndAcross(first, at) > at) return at + 2;
        }
        if (!c_.IsParticle(at)) return LexiconEndAcross(first, at);
        uint32_t behind = at + 1;
        while (behind < c_.count() && !c_.EndsRun(behind) && (c_.IsParticle(behind) || (c_.IsMark(behind, '-') && c_.Glued(behind)))) ++behind;
        return c_.Upper(behind) && !c_.EndsRun(behind) ? behind + 1 : at;
    }

    // "Heung-min": a lower-case part behind a hyphen, where the part before it is no ordinary word ("England-born").
    bool HyphenatedName(uint32_t hyphen) const {
        const Token& part = c_.token(hyphen + 1);
        return part.end - part.begin <= 5 && !c_.token(hyphen + 1).is(Token::kDigits) && !c_.Is(hyphen + 1, kEnglishWord) &&
               !c_.InLowerCase(hyphen - 1);
    }

    // The end of a lexicon name that begins inside the run and reaches over token `at` ("Isle of Man", "Brighton & Hove Albion"), or
    // the possessive in it ("Lord's", "Queen's Park"); or `at`.
    uint32_t LexiconEndAcross(uint32_t first, uint32_t at) {
        for (uint32_t i = std::max(first, at - std::min(at, kMaxNameTokens)); i < at; ++i) {
            const Gazetteer::Match& match = MatchInRun(first, i);
            if (i + match.tokens <= at) continue;
            const uint32_t end = i + WithCapitals(match, i).tokens;
            if (end > at) return end;
        }
        return at;
    }

    // The longest lexicon name at token i, wherever it ends; read once for each token of the run that begins at `first`.
    const Gazetteer::Match& MatchInRun(uint32_t first, uint32_t i) {
        while (matches_.size() <= i - first) {
            const uint32_t next = first + static_cast<uint32_t>(matches_.size());
            matches_.push_back(lexicon_.gazetteer.Longest(c_.hashes(), next, std::min(c_.count(), next + kMaxNameTokens)));
        }
        return matches_[i - first];
    }

    // Cuts a run into lexicon names and what stands between them.
    void SegmentRun(uint32_t first, uint32_t last) {
        if (IsHeadline(first, last)) return SegmentHeadline(first, last);
        uint32_t chunk = first;
        for (uint32_t i = first; i < last;) {
            Gazetteer::Match match = WithCapitals(LongestAt(first, i, last), i);
            if (match.tokens > 0 && !Accept(match, chunk, i, last)) match.tokens = 0;
            if (match.tokens == 0) {
                ++i;
                continue;
            }
            AddChunk(chunk, i);
            hits_.push_back({i, i + match.tokens, match.alias});
            i += match.tokens;
            chunk = i;
        }
        AddChunk(chunk, last);
    }

    // The longest lexicon name at token i of a run; the stops of abbreviations inside it do not count: A.C. Milan, St. Helens.
    Gazetteer::Match LongestAt(uint32_t first, uint32_t i, uint32_t last) {
        Gazetteer::Match plain = MatchInRun(first, i);
        if (i + plain.tokens > last) plain = lexicon_.gazetteer.Longest(c_.hashes(), i, last);
        if (i + 2 >= last || !c_.IsMark(i + 1, '.')) return plain;
        uint64_t hashes[kMaxNameTokens];
        uint32_t ends[kMaxNameTokens];
        uint32_t n = 0;
        for (uint32_t t = i; t < last && n < kMaxNameTokens; ++t) {
            if (c_.IsMark(t, '.')) {
                if (n > 0) ends[n - 1] = t + 1;
                continue;
            }
            std::string word = c_.Folded(t);
            word.erase(std::remove(word.begin(), word.end(), '.'), word.end());
            ends[n] = t + 1;
            hashes[n++] = HashToken(word);
        }
        Gazetteer::Match match = lexicon_.gazetteer.Longest(hashes, 0, n);
        if (match.tokens == 0) return plain;
        match.tokens = ends[match.tokens - 1] - i;
        const bool own = plain.tokens > 0 && lexicon_.gazetteer.own(match.alias) && !lexicon_.gazetteer.own(plain.alias);
        return match.tokens > plain.tokens || (own && match.tokens == plain.tokens) ? match : plain;
    }

    // A run in capitals throughout tells nothing by them: only names that are known count.
    bool IsHeadline(uint32_t first, uint32_t last) const {
        uint32_t words = 0;
        for (uint32_t i = first; i < last; ++i) {
            if (!c_.token(i).is(Token::kWord)) continue;
            if (!c_.token(i).is(Token::kAllCaps)) return false;
            ++words;
        }
        return words >= 3;
    }

    void SegmentHeadline(uint32_t first, uint32_t last) {
        for (uint32_t i = first; i < last;) {
            const Gazetteer::Match match = LongestAt(first, i, last);
            if (match.tokens > 0 && !IsRole(match.alias)) hits_.push_back({i, i + match.tokens, match.alias});
            i += std::max(1u, match.tokens);
        }
    }

    // Has each word of the match the capital that the lexicon gives it? "The sun rose" is not The Sun.
    bool HasCapitals(const Gazetteer::Match& match, uint32_t i) const {
        const uint32_t capitals = lexicon_.gazetteer.capitals(match.alias);
        uint32_t word = 0;
        for (uint32_t t = i; t < i + match.tokens; ++t) {
            if (!c_.token(t).is(Token::kWord)) continue;
            if ((capitals >> word & 1) != 0 && !c_.Upper(t) && !c_.token(t).is(Token::kDigits)) return IsRole(match.alias);
            ++word;
        }
        return true;
    }

    // The match, or the longest one within it that has its capitals: in "gave Scotland a win" Scotland, not Scotland A.
    Gazetteer::Match WithCapitals(Gazetteer::Match match, uint32_t i) const {
        while (match.tokens > 1 && !HasCapitals(match, i)) match = lexicon_.gazetteer.Longest(c_.hashes(), i, i + match.tokens - 1);
        return match;
    }

    // Is a lexicon name inside a run that name, and not part of a person's?
    bool Accept(const Gazetteer::Match& match, uint32_t chunk, uint32_t i, uint32_t last) const {
        if (lexicon_.gazetteer.caps(match.alias)) {
            for (uint32_t t = i; t < i + match.tokens; ++t)
                if (c_.token(t).is(Token::kWord) && !c_.token(t).is(Token::kAllCaps) && c_.token(t).end - c_.token(t).begin > 1) return false;
        }
        if (!HasCapitals(match, i)) return false;
        if (lexicon_.gazetteer.own(match.alias)) return true;
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(match.alias);
        const bool role_only = std::all_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kRole; });
        if (role_only) return i == chunk;  // "Manager Smith", but not "Tom Trainer"
        if (match.tokens > 1) return true;
        const uint32_t behind = i + 1;
        if (i > chunk && AllDoubtful(senses) && !c_.IsCommon(i - 1)) return false;  // "Norwood City" is no other City
        const bool opens_with_word = i > 0 && c_.StartsSentence(i - 1) && !c_.IsSureGiven(i - 1) && c_.OrdinaryWord(i - 1);  // "Will England win?"
        if (i > chunk && (c_.IsGiven(i - 1) || c_.IsTitle(i - 1)) && !AllNationality(senses) && !opens_with_word) return false;  // "Raheem Sterling"
        const bool behind_name = i > chunk && chunk + 1 == i && c_.IsMark(i - 1, '-') && !hits_.empty() && hits_.back().last == chunk;
        if (i > chunk && c_.IsMark(i - 1, '-') && !behind_name) return false;  // "Calvert-Lewin", but "Celtic-Rangers"
        if (i > chunk && c_.IsInitial(i - 1)) return false;
        if (behind < last && c_.IsGiven(i) && !StartsLexiconName(behind, last)) {
            const bool hyphen = c_.IsMark(behind, '-');
            if (hyphen || !AllNationality(senses)) return false;  // "Jordan Henderson", "Chelsea Clinton"
            return i == 0 || !c_.IsGiven(i) || c_.IsThe(i - 1);  // "the Finn Raikkonen", but "fly-half Finn Russell"
        }
        if (behind + 1 < last && c_.IsMark(behind, '-') && c_.Glued(behind) && !StartsLexiconName(behind + 1, last)) return false;  // a name of its own
        return true;
    }

    bool IsRole(uint32_t alias) const {
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(alias);
        return std::any_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kRole; });
    }

    bool AllNationality(const Gazetteer::Senses& senses) const {
        return std::all_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kNationality; });
    }

    bool StartsLexiconName(uint32_t i, uint32_t last) const {
        const Gazetteer::Match match = lexicon_.gazetteer.Longest(c_.hashes(), i, last);
        return match.tokens > 0 && !(match.tokens == 1 && AllDoubtful(lexicon_.gazetteer.senses(match.alias)));  // "Alex Ferguson", a town too
    }

    // Does the first of several capitalised words owe its capital to the sentence's start? ("Former Chelsea …")
    bool OpensWithWord(uint32_t first) const {
        if (c_.Is(first, kPreposition | kSubordinator)) return true;  // somebody is called In, but not here
        if (c_.IsGiven(first) || c_.IsTitle(first) || c_.IsMark(first + 1, '-') || c_.IsMark(first + 1, '.')) return false;
        if (c_.Is(first, kParticle) || c_.CapitalInside(first) || c_.PairRepeats(first)) return c_.IsCommon(first) && !c_.Is(first, kParticle);
        return c_.OrdinaryWord(first);
    }

    bool LooksLikePerson(uint32_t first, uint32_t last) const {
        if (last - first > 7) return false;
        if (c_.Is(last - 1, kThingWord) && !(c_.Is(last - 1, kDateWord | kThingSurname) && c_.IsSureGiven(first))) return false;  // but Theresa May
        for (uint32_t i = first; i < last; ++i)
            if (c_.token(i).is(Token::kAllCaps) && c_.token(i).end - c_.token(i).begin > 3 && !c_.IsGiven(first)) return false;
        return true;
    }

    const Lexicon& lexicon_;
    const WordContext& c_;
    std::vector<LexiconHit> hits_;
    std::vector<ShapeHit> shapes_;
    std::vector<std::pair<uint32_t, uint32_t>> roles_;
    std::vector<Gazetteer::Match> matches_;  // at the first tokens of the run in hand
};

}  // namespace pressbox
