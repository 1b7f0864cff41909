#include "extractor/lexicon/analysis.h"

#include <algorithm>

namespace pressbox {

void Analysis::Begin(std::string_view of_text, std::string_view known_sport) {
    constexpr size_t kKeptTokens = 1 << 16;  // what a longer article needed is freed
    if (layers.tokens.capacity() > kKeptTokens) *this = {};
    text = of_text;
    mentions.clear();
    numbers.clear();
    entities.clear();
    sport = known_sport;
}

// A mention is large: numbers are sorted, and each mention moves once.
void Analysis::IndexMentions() {
    const auto earlier = [](const Mention& a, const Mention& b) { return a.first_token < b.first_token; };
    if (!std::is_sorted(mentions.begin(), mentions.end(), earlier)) {
        order_.clear();
        for (size_t i = 0; i < mentions.size(); ++i) order_.push_back(uint64_t{mentions[i].first_token} << 32 | i);
        std::sort(order_.begin(), order_.end());
        sorted_.clear();
        for (const uint64_t place : order_) sorted_.push_back(std::move(mentions[static_cast<uint32_t>(place)]));
        mentions.swap(sorted_);
        sorted_.clear();
    }
    CoverTokens();
}

void Analysis::CoverTokens() {
    mention_at.assign(layers.tokens.size(), -1);
    for (size_t i = 0; i < mentions.size(); ++i)
        for (uint32_t t = mentions[i].first_token; t < mentions[i].last_token; ++t) mention_at[t] = static_cast<int32_t>(i);
}

void Analysis::KeepNumbers() {
    numbers.clear();
    for (const Mention& m : mentions)
        if (m.kind == Kind::kNumber || m.kind == Kind::kOrdinal) numbers.push_back(m);
}

void LookUpTokens(const WordTable& words, Analysis& analysis) {
    constexpr size_t kAhead = 16;
    constexpr size_t kSpare = 8;  // NextCue reads so many at once
    constexpr uint8_t kShapes = kFigureCue | kCapitalCue;
    constexpr uint8_t kClasses = kFractionCue | kNumberCue | kSportCue | kRoleCue;
    const Token* tokens = analysis.layers.tokens.data();
    const uint64_t* hashes = analysis.hashes.data();
    const size_t count = analysis.hashes.size();
    analysis.classes.resize(count);
    analysis.cues.resize(count + kSpare);
    for (size_t i = 0; i < count; ++i) {
        words.Prefetch(hashes[std::min(i + kAhead, count - 1)]);
        const uint32_t classes = words.classes(hashes[i]);
        analysis.classes[i] = classes;
        analysis.cues[i] = static_cast<uint8_t>((tokens[i].flags >> 1 & kShapes) | (classes >> 24 & kClasses));
    }
    std::fill(analysis.cues.begin() + static_cast<std::ptrdiff_t>(count), analysis.cues.end(), uint8_t{0});
}

}  // namespace pressbox
