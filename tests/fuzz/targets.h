// What must hold for any input whatever: one function for each fuzz target. libFuzzer calls them with bytes that it makes
// up (fuzz_main.cc), and tests/fuzz_test.cc with those below crashes/, which once broke something.
//
//     reader     the first byte chooses the kind of file (targets.cc lists them), the rest is the file
//     text       a text: its tokens, paragraphs, quotations and sentences
//     pack       't' and a rule pack, or 'l' and a lexicon
//     extractor  an article's text; a first line that begins with '#' is its title
//
// Each returns when all held and throws BrokenProperty when something did not.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/facts/fact.h"
#include "extractor/source/article.h"

namespace pressbox::fuzz {

struct BrokenProperty : std::logic_error {
    using std::logic_error::logic_error;
};

void Check_reader(std::string_view input);
void Check_text(std::string_view input);
void Check_pack(std::string_view input);
void Check_extractor(std::string_view input);

// Facts are in order, quote the article exactly, have the fields of their types and ids of their own, and are JSON.
void CheckFacts(const Article& article, const std::vector<Fact>& facts);

}  // namespace pressbox::fuzz
