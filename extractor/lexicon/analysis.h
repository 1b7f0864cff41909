// What is known of one article while it is being read: its text layers, mentions and entities.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractor/lexicon/lexicon.h"
#include "extractor/lexicon/mention.h"
#include "extractor/text/layers.h"

namespace pressbox {

struct Analysis {
    std::string_view text;           // the article's text; outlives the analysis
    Layers layers;
    std::vector<uint64_t> hashes;    // of each token, folded
    std::vector<Mention> mentions;   // by first token, without overlap
    std::vector<int32_t> mention_at; // for each token: the mention that covers it, or -1
    std::vector<Mention> numbers;    // the numbers and ordinals of the text, whatever longer mention took them in later
    std::vector<Entity> entities;
    std::string sport;               // "football" …, or empty when the article does not tell

    std::string_view word(uint32_t token) const {
        const Token& t = layers.tokens[token];
        return text.substr(t.begin, t.end - t.begin);
    }
    // From token `first` to before token `last`; nothing when there is none between.
    std::string_view words(uint32_t first, uint32_t last) const {
        if (first >= last) return {};
        const uint32_t begin = layers.tokens[first].begin;
        return text.substr(begin, layers.tokens[last - 1].end - begin);
    }
    // Sorts `mentions` and makes `mention_at` anew.
    void IndexMentions();
    // Copies the numbers and ordinals among `mentions` to `numbers`.
    void KeepNumbers();
};

// Fills hashes from the tokens.
void HashTokens(Analysis& analysis);

}  // namespace pressbox
