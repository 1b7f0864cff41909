// Names: mentions of people, teams, nations, competitions, places and organisations, and the article's entities.
//
// Two ways lead to a name: a lexicon's longest match, and the shape of the text (a run of capitalised words, with
// particles and initials). The two are weighed against each other inside one run: in "Manchester City's Raheem
// Sterling" the lexicon takes the club, the rest is a person; in "Jordan Henderson" a country gives way to a given
// name. Afterwards short forms are linked to the entities of the article: "Kane" to "Harry Kane".
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "extractor/lexicon/analysis.h"

namespace pressbox {

// An article's title as the tokenizer has it.
struct TitleWords {
    std::string_view text;  // may be empty
    std::vector<Token> tokens;
    std::vector<uint64_t> hashes;  // of the tokens, folded
};

// Keeps its tables from article to article: make one a thread and reuse it.
class NameFinder {
  public:
    explicit NameFinder(const Lexicon& lexicon);
    ~NameFinder();

    // Needs tokens, sentences, hashes and classes. Appends to analysis.mentions and analysis.entities and sets analysis.sport,
    // if it is not set already. Full names in the title count as the article's.
    void Find(const TitleWords& title, Analysis& analysis);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace pressbox
