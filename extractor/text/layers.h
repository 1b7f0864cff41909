// The text layers of one article: paragraphs, quotations, tokens and sentences, standoff over the untouched text.
//
// A sentence is a run of tokens. Sentences of the writer and sentences inside a quotation are kept apart: for the
// writer's sentence each quotation in it is one opaque thing, and what is inside has sentences of its own.
//
//     Kane said: 'We won. I am glad.'   ->   [Kane said: Q]   [We won.]  [I am glad.]
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "extractor/text/quotations.h"
#include "extractor/text/tokens.h"

namespace pressbox {

struct Sentence {
    uint32_t first_token = 0;  // [first_token, last_token)
    uint32_t last_token = 0;
    uint32_t paragraph = 0;
    int32_t quotation = -1;  // the quotation it stands in, or -1: the writer's own
    int32_t introduces = -1; // ends in a colon, and the next paragraph opens with this quotation; or -1
};

struct Layers {
    std::vector<Span> paragraphs;
    std::vector<bool> caption;             // for each paragraph: no mark ends it, as in picture captions and headings
    std::vector<Quotation> quotations;
    std::vector<Token> tokens;
    std::vector<int32_t> token_quotation;  // for each token: the quotation around it (marks included), or -1
    std::vector<Sentence> sentences;       // in order of their first token, a writer's sentence before those inside it
};

// Abbreviations behind whose full stop a sentence goes on (folded, with the stop): "st." before any word,
// "no." before a figure only.
struct Abbreviations {
    std::unordered_set<std::string> before_word;
    std::unordered_set<std::string> before_number;
    std::unordered_set<std::string> reporting;  // verbs: behind 'Is it over?' the sentence goes on with "Walsh asked"
};

void FindParagraphs(std::string_view text, std::vector<Span>& paragraphs);

// Owns ICU's break iterators: make one a thread and reuse it.
class LayerBuilder {
  public:
    explicit LayerBuilder(const Abbreviations& abbreviations);
    ~LayerBuilder();

    // `text` must be valid UTF-8 and shorter than 2 GiB. `layers` is overwritten, its memory reused, and so are the tokens' hashes.
    void Build(std::string_view text, Layers& layers, std::vector<uint64_t>& hashes);
    void Build(std::string_view text, Layers& layers);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace pressbox
