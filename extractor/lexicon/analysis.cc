#include "extractor/lexicon/analysis.h"

#include <algorithm>

namespace pressbox {

void Analysis::IndexMentions() {
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention& a, const Mention& b) { return a.first_token < b.first_token; });
    mention_at.assign(layers.tokens.size(), -1);
    for (size_t i = 0; i < mentions.size(); ++i)
        for (uint32_t t = mentions[i].first_token; t < mentions[i].last_token; ++t) mention_at[t] = static_cast<int32_t>(i);
}

namespace {

// The hash of a word of ASCII letters without making its folded copy; false when it needs real folding.
bool HashAscii(std::string_view word, uint64_t& hash) {
    hash = 0xcbf29ce484222325ull;
    for (const char c : word) {
        if (static_cast<uint8_t>(c) >= 0x80) return false;
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        hash = (hash ^ static_cast<uint8_t>(lower)) * 0x100000001b3ull;
    }
    return true;
}

}  // namespace

void Analysis::KeepNumbers() {
    numbers.clear();
    for (const Mention& m : mentions)
        if (m.kind == Kind::kNumber || m.kind == Kind::kOrdinal) numbers.push_back(m);
}

void HashTokens(Analysis& analysis) {
    analysis.hashes.resize(analysis.layers.tokens.size());
    for (uint32_t i = 0; i < analysis.hashes.size(); ++i) {
        const std::string_view word = analysis.word(i);
        if (!HashAscii(word, analysis.hashes[i])) analysis.hashes[i] = HashToken(Fold(word));
    }
}

}  // namespace pressbox
