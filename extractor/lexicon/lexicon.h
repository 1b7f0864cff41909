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
// case and accents, but a name must be capitalised where the lexicon's is. Files of one kind and sport may speak of
// the same canonical name: its aliases add up. A user's own files come last and win: a name that they have means what
// they say, and nothing else.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extractor/lexicon/gazetteer.h"
#include "extractor/text/hash_map.h"
#include "extractor/text/hash_set.h"
#include "extractor/lexicon/mention.h"
#include "extractor/lexicon/word_table.h"
#include "extractor/text/diagnostics.h"
#include "extractor/text/layers.h"

namespace pressbox {

struct LexiconEntry {
    std::string_view name;  // canonical; lives as long as the lexicon
    Kind kind = Kind::kNone;
    std::string_view sport;
};

// A currency as one of its names tells it.
struct Currency {
    std::string code;       // ISO 4217
    double parts = 1;       // how many of that part make one unit
    bool doubtful = false;  // the name is also another word
};
struct Currencies {
    std::unordered_map<std::string, Currency> signs;  // £, US$, EUR: as they are written
    std::unordered_map<std::string, Currency> names;  // folded, words with one space between
    std::unordered_map<std::string, Currency> parts;  // folded: pence, cents
    std::array<bool, 256> sign_ends{};                // the last bytes of signs
};

struct Lexicon {
    struct FlatEntry {  // places in `strings`
        uint32_t name = 0;
        uint32_t name_size = 0;
        uint32_t sport = 0;
        uint16_t sport_size = 0;
        uint16_t kind = 0;
    };
    struct ListWord {  // a word of one of the small lists below
        std::string kind, value, word;
    };

    Gazetteer gazetteer;  // names and roles
    WordTable words;
    FlatArray<FlatEntry> entries;
    FlatArray<char> strings;
    // The words of these lists have classes in `words`, which are cheaper to ask first.
    std::unordered_map<std::string, double> number_words;
    std::unordered_map<std::string, double> ordinal_words;
    std::unordered_map<std::string, double> scale_words;                    // million, bn, k
    std::unordered_map<std::string, double> fraction_words;                 // half, quarters, ½: parts of one
    std::unordered_map<std::string, std::vector<std::string>> sport_words;  // folded word -> sports
    HashMap<const std::vector<std::string>*> sports_of;                     // … by the word's hash
    Currencies currencies;
    Abbreviations abbreviations;
    std::vector<ListWord> list_words;  // all words of the small lists above, as they were read
    std::shared_ptr<const void> memory;  // of a mapped lexicon

    LexiconEntry entry(uint32_t index) const {
        const FlatEntry& e = entries[index];
        return {{strings.data() + e.name, e.name_size}, static_cast<Kind>(e.kind), {strings.data() + e.sport, e.sport_size}};
    }
    void AddListWord(ListWord word);
    void AddCurrencyName(const ListWord& word);
    void AddSportWord(const ListWord& word);
};

// Reads all .lex files below `folder` in the order of their paths, then the user's own. Adds to `diagnostics` whatever
// is wrong with them. With a `cache` folder a compiled lexicon is kept there (lexicon/compiled.h), and taken instead
// of the files as long as none of them has changed.
Lexicon LoadLexicons(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& own_files,
                     const std::filesystem::path& cache, Diagnostics& diagnostics);

}  // namespace pressbox
