// Lexicons: the names and words that pressbox knows, read from .lex files.
//
//     # a comment; the Source line says where the names are from
//     kind: team
//     sport: football
//
//     Tottenham Hotspur | Tottenham | Spurs
//     ?Reading | Reading FC | Royals
//
// Header lines come first, then a blank line, then one entry a line: the canonical name and its aliases. A '?' marks
// a name that is also something else and needs support from the article. Names are compared token by token without
// case and accents, but a name must be capitalised where the lexicon's is.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extractor/lexicon/mention.h"
#include "extractor/text/diagnostics.h"
#include "extractor/text/layers.h"

namespace pressbox {

struct LexiconEntry {
    std::string name;  // canonical
    Kind kind = Kind::kNone;
    std::string sport;
};

// One reading of an alias.
struct Sense {
    uint32_t entry = 0;
    bool doubtful = false;  // marked '?'
};

// The longest names first, by token sequence. Names live in a flat open-addressing table keyed by the hash of their
// folded tokens; every prefix of a name is in the table too, so a look-up stops at the first token that leads nowhere.
class Gazetteer {
  public:
    struct Match {
        uint32_t tokens = 0;  // 0: no match
        uint32_t alias = 0;
    };

    // `tokens`: the hashes of the alias's folded tokens. `caps`: the alias is written in capitals and short, so only
    // capitals match it.
    void Add(const std::vector<uint64_t>& tokens, Sense sense, bool caps);
    // The longest name that starts at hashes[at]; it may not reach `end`.
    Match Longest(const uint64_t* hashes, size_t at, size_t end) const;
    const std::vector<Sense>& senses(uint32_t alias) const { return aliases_[alias].senses; }
    bool caps(uint32_t alias) const { return aliases_[alias].caps; }
    size_t size() const { return aliases_.size(); }

  private:
    struct Alias {
        std::vector<Sense> senses;
        bool caps = false;
    };
    static constexpr uint32_t kPrefixOnly = 0xFFFFFFFF;
    struct Slot {
        uint64_t key = 0;  // 0: free
        uint32_t alias = kPrefixOnly;
    };
    Slot& FindOrInsert(uint64_t key);
    const Slot* Find(uint64_t key) const;
    void Grow();

    std::vector<Slot> slots_;
    size_t used_ = 0;
    std::vector<Alias> aliases_;
};

uint64_t HashToken(std::string_view folded);

struct Lexicon {
    std::vector<LexiconEntry> entries;
    Gazetteer gazetteer;                                // names and roles
    std::unordered_map<std::string, bool> given_names;  // folded -> doubtful
    std::unordered_map<std::string, char> gender;       // folded given name -> 'm' or 'f'
    std::unordered_set<std::string> titles;             // folded: mr, sir, dr
    std::unordered_set<std::string> particles;          // van, de, al
    std::unordered_set<std::string> common_words;       // folded words that start sentences and are no names
    std::unordered_set<std::string> thing_words;        // last words of names that are no people: Cup, Road, Award
    std::unordered_set<std::string> team_words;         // last words of clubs' names: United, Rovers
    std::unordered_set<std::string> before_team;        // words before a name that speak for a team: beat, against
    std::unordered_set<std::string> after_team;         // … and behind it: boss, won
    std::unordered_set<std::string> before_place;       // in, near
    std::unordered_map<std::string, double> number_words;
    std::unordered_map<std::string, double> ordinal_words;
    std::unordered_map<std::string, double> scale_words;  // million, bn, k
    std::unordered_map<std::string, std::vector<std::string>> sport_words;  // folded word -> sports
    Abbreviations abbreviations;
};

// Reads one .lex file into `lexicon`. Adds to `diagnostics` whatever is wrong with it.
void LoadLexicon(const std::filesystem::path& file, Lexicon& lexicon, Diagnostics& diagnostics);

// Reads all .lex files below `folder`, in the order of their paths.
void LoadLexicons(const std::filesystem::path& folder, Lexicon& lexicon, Diagnostics& diagnostics);

}  // namespace pressbox
