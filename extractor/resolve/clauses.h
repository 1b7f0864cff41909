// Clauses: where in its sentence somebody is named, as far as the words between the names tell it. No grammar is parsed:
//
//     Walsh, who replaced Mbeki, praised Hall of Leeds when Cole scored.
//     subject            object          object  aside      lower subject
#pragma once

#include <algorithm>
#include <span>

#include "extractor/resolve/reading.h"

namespace pressbox {

// The mentions that begin in the sentence; of a writer's sentence those of its quotations too.
inline std::span<const Mention> MentionsIn(const Analysis& a, const Sentence& sentence) {
    const auto first = std::lower_bound(a.mentions.begin(), a.mentions.end(), sentence.first_token, [](const Mention& m, uint32_t token) { return m.first_token < token; });
    const auto last = std::find_if(first, a.mentions.end(), [&](const Mention& m) { return m.first_token >= sentence.last_token; });
    return {first, last};
}

// Reads the words between the names of one sentence and tells the place of each name: the first name of a clause is its
// subject, unless it stands behind a preposition or owns what follows.
class ClauseReader {
  public:
    ClauseReader(const Reading& reading, const Sentence& sentence) : r_(reading), a_(reading.analysis), sentence_(sentence) {}

    // Of the mention; mentions must be asked for in order, and the tokens between them passed to Word.
    Place Name(const Mention& m) {
        joined_ = false;
        with_acting_ = false;
        const Place place = PlaceOf(m);
        last_place_ = place;
        last_end_ = m.last_token;
        last_is_person_ = IsPersonLike(m.kind);
        if (place == Place::kSubject || place == Place::kLowerSubject) (below_ || with_acting_ ? lower_taken_ : main_taken_) = true;
        return place;
    }

    // Can the token be one at which a clause begins or ends? Words between names that cannot need not be passed.
    static bool MayTurn(const Reading& r, uint32_t t) { return r.Can(t, kSubordinator) || r.Is(t, "and") || r.Is(t, "but") || !r.analysis.layers.tokens[t].is(Token::kWord); }

    // Was the last name joined to the one before it? ("Walsh and Mbeki")
    bool joined() const { return joined_; }

    void Word(uint32_t t) {
        if (!a_.layers.tokens[t].is(Token::kWord)) return Mark(t);
        const uint64_t hash = a_.hashes[t];
        if (r_.Can(t, kSubordinator)) {
            below_ = true;
            lower_taken_ = hash == kWho || hash == kWhich;  // these are the clause's subject themselves
            return;
        }
        if (hash == kBut) return Main(true);
        if (hash == kAnd && last_end_ != t) (below_ ? lower_taken_ : main_taken_) = false;
    }

  private:
    void Mark(uint32_t t) {
        const uint64_t hash = a_.hashes[t];
        if (hash == kSemicolon || hash == kColon) return Main(true);
        if (hash != kComma) return;
        if (IsScore(t)) return Main(true);  // "Walsh beat Hall 6-2 6-2, Mbeki lost to Cole"
        if (below_ && (!main_taken_ || lower_taken_)) Main(false);
    }

    bool IsScore(uint32_t comma) const {
        const int32_t before = comma == 0 ? -1 : a_.mention_at[comma - 1];
        return before >= 0 && a_.mentions[static_cast<size_t>(before)].kind == Kind::kScore;
    }

    void Main(bool fresh) {
        below_ = false;
        if (fresh) main_taken_ = false;
    }

    Place PlaceOf(const Mention& m) {
        const uint32_t first = m.first_token;
        if (Owns(m.last_token) || (m.kind != Kind::kDescription && IsPartOfWord(m.last_token))) return Place::kOwner;
        if (first > sentence_.first_token) {
            uint32_t before = first - 1;
            if (a_.hashes[before] == kThe && before > sentence_.first_token) --before;
            const bool joined = a_.hashes[before] == kAnd || a_.word(before) == "&" || (a_.word(before) == "," && GoesOn(m.last_token));
            if (joined && last_end_ == before && last_end_ > 0 && last_is_person_ == IsPersonLike(m.kind)) {
                joined_ = true;
                return last_place_;
            }
            with_acting_ = a_.hashes[before] == kWith && Acts(m.last_token);
            if (with_acting_) return Place::kLowerSubject;
            if (r_.Can(before, kPreposition) && !r_.Can(before, kSubordinator)) return Place::kAside;
            if (SaidBefore(before)) return Place::kSubject;
            if (main_taken_ && r_.In(before, "cue") && Acting(m.last_token)) return Place::kLowerSubject;  // "Klopp said Salah was"
        }
        if (below_) return lower_taken_ ? Place::kObject : Place::kLowerSubject;
        return main_taken_ ? Place::kObject : Place::kSubject;
    }

    bool Owns(uint32_t end) const { return end < a_.layers.tokens.size() && a_.layers.tokens[end].is(Token::kPossessive); }

    // Does a name that ends there speak of what follows? ("the UK-based promoter")
    bool IsPartOfWord(uint32_t end) const {
        const std::vector<Token>& tokens = a_.layers.tokens;
        if (end + 1 >= tokens.size() || a_.hashes[end] != kHyphen || tokens[end].is(Token::kSpaceBefore)) return false;
        return tokens[end + 1].is(Token::kWord) && !tokens[end + 1].is(Token::kSpaceBefore);
    }

    // Is it in the midst of a list? ("of Walsh, Mbeki and Hall")
    bool GoesOn(uint32_t t) const { return t < sentence_.last_token && (a_.word(t) == "," || a_.hashes[t] == kAnd); }

    // Does a verb's helper follow?
    bool Acting(uint32_t t) const { return t < sentence_.last_token && r_.In(t, "verb_be_have"); }

    // "with Walsh insisting …"
    bool Acts(uint32_t t) const {
        const std::string_view word = t < sentence_.last_token ? a_.word(t) : std::string_view();
        return word.size() > 5 && word.substr(word.size() - 3) == "ing";
    }

    // 'Q,' said X
    bool SaidBefore(uint32_t t) const {
        return t > sentence_.first_token && a_.layers.token_quotation[t - 1] >= 0 && r_.In(t, "cue");
    }

    static constexpr uint64_t kHyphen = HashOfWord("-");
    static constexpr uint64_t kComma = HashOfWord(",");
    static constexpr uint64_t kSemicolon = HashOfWord(";");
    static constexpr uint64_t kColon = HashOfWord(":");
    static constexpr uint64_t kAnd = HashOfWord("and");
    static constexpr uint64_t kBut = HashOfWord("but");
    static constexpr uint64_t kThe = HashOfWord("the");
    static constexpr uint64_t kWho = HashOfWord("who");
    static constexpr uint64_t kWhich = HashOfWord("which");
    static constexpr uint64_t kWith = HashOfWord("with");

    const Reading& r_;
    const Analysis& a_;
    const Sentence& sentence_;
    bool below_ = false;       // in a clause below the main one
    bool main_taken_ = false;  // the main clause has its subject
    bool lower_taken_ = false;
    Place last_place_ = Place::kObject;
    uint32_t last_end_ = 0;
    bool last_is_person_ = false;
    bool joined_ = false;
    bool with_acting_ = false;  // the last name stands in "with Walsh insisting"
};

// The mentions that are subjects before `token` in its sentence, the nearest clause's first; the "who" of a relative clause
// counts as the name it belongs to. When there is none, the first behind it. Needs the places of the mentions (ResolveReferences).
std::vector<int32_t> SubjectsBefore(const Reading& reading, const Sentence& sentence, uint32_t token);

}  // namespace pressbox
