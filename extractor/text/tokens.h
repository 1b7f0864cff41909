// Tokens: the words, numbers and marks of a text, by ICU's word break rules.
//
// The boundaries are ICU's (break_classes.h says how they are found faster); two things are done on top, because names and
// rules need them:
//   - a possessive ending is a token of its own:  Kane's -> Kane | 's,  Kane’s -> Kane | ’s
//   - white space is no token; a token knows whether space stands before it
// Everything else stays as ICU has it: 2-1 is 2 | - | 1, O'Leary is one token, £22million is £ | 22million.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "extractor/text/fold.h"

namespace pressbox {

struct Token {
    enum Flag : uint8_t {
        kWord = 1,         // has a letter or digit
        kDigits = 2,       // starts with a digit
        kUpper = 4,        // starts with an upper-case (or title-case) letter
        kAllCaps = 8,      // at least two letters, none of them lower case
        kSpaceBefore = 16,
        kLetters = 64,     // ASCII letters and nothing else
        kPossessive = 32,  // 's or ’s split from the word before, or the bare ' of "Wales' first win"
    };
    uint32_t begin = 0;  // bytes
    uint32_t end = 0;
    uint8_t flags = 0;

    bool is(Flag flag) const { return (flags & flag) != 0; }
};

// Owns ICU's break iterator, for lines that tables cannot break: make one a thread and reuse it.
class Tokenizer {
  public:
    Tokenizer();
    ~Tokenizer();
    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;

    // `text` must be valid UTF-8. `hashes` are those of the tokens' words, folded (HashFolded); `marks` the text's (FindMarks).
    void Tokenize(std::string_view text, std::vector<Token>& tokens, std::vector<uint64_t>& hashes, std::vector<uint32_t>& marks);
    void Tokenize(std::string_view text, std::vector<Token>& tokens, std::vector<uint64_t>& hashes);
    void Tokenize(std::string_view text, std::vector<Token>& tokens);
    // The same by ICU alone.
    void TokenizePlain(std::string_view text, std::vector<Token>& tokens);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace pressbox
