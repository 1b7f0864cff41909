#include "extractor/lexicon/analysis.h"

#include <algorithm>
#include <bit>
#include <numeric>

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

void Analysis::IndexMentions() {
    const auto earlier = [](const Mention& a, const Mention& b) { return a.first_token < b.first_token; };
    if (!std::is_sorted(mentions.begin(), mentions.end(), earlier)) SortMentions();
    CoverTokens();
}

// A mention is large: each moves once. Where none begin at one token, their order is that of the bits of their first tokens.
void Analysis::SortMentions() {
    begins_.assign(layers.tokens.size() / 64 + 1, 0);
    mention_at.resize(layers.tokens.size());
    for (size_t i = 0; i < mentions.size(); ++i) {
        const uint32_t first = mentions[i].first_token;
        begins_[first / 64] |= uint64_t{1} << first % 64;
        mention_at[first] = static_cast<int32_t>(i);
    }
    order_.clear();
    for (size_t word = 0; word < begins_.size(); ++word)
        for (uint64_t bits = begins_[word]; bits != 0; bits &= bits - 1)
            order_.push_back(static_cast<uint32_t>(mention_at[word * 64 + static_cast<size_t>(std::countr_zero(bits))]));
    if (order_.size() < mentions.size()) {
        order_.resize(mentions.size());
        std::iota(order_.begin(), order_.end(), 0u);
        std::stable_sort(order_.begin(), order_.end(), [&](uint32_t a, uint32_t b) { return mentions[a].first_token < mentions[b].first_token; });
    }
    sorted_.clear();
    for (const uint32_t i : order_) sorted_.push_back(std::move(mentions[i]));
    mentions.swap(sorted_);
    sorted_.clear();
}

void Analysis::CoverTokens() {
    mention_at.assign(layers.tokens.size(), -1);
    MarkMentions();
}

void Analysis::MarkMentions() {
    int32_t* at = mention_at.data();
    for (size_t i = 0; i < mentions.size(); ++i)
        for (uint32_t t = mentions[i].first_token; t < mentions[i].last_token; ++t) at[t] = static_cast<int32_t>(i);
}

void Analysis::KeepNumbers() {
    numbers.clear();
    for (const Mention& m : mentions)
        if (m.kind == Kind::kNumber || m.kind == Kind::kOrdinal) numbers.push_back(m);
}

void LookUpTokens(const WordTable& words, Analysis& analysis) {
    constexpr size_t kSpare = 8;  // NextCue reads so many at once
    constexpr uint8_t kShapes = kFigureCue | kCapitalCue;
    constexpr uint8_t kClasses = kFractionCue | kNumberCue | kSportCue | kRoleCue;
    const size_t count = analysis.hashes.size();
    analysis.classes.resize(count);
    words.LookUp(analysis.hashes.data(), count, analysis.classes.data());
    analysis.cues.resize(count + kSpare);
    const Token* tokens = analysis.layers.tokens.data();
    const uint32_t* classes = analysis.classes.data();
    uint8_t* cues = analysis.cues.data();
    for (size_t i = 0; i < count; ++i) cues[i] = static_cast<uint8_t>((tokens[i].flags >> 1 & kShapes) | (classes[i] >> 24 & kClasses));
    std::fill_n(cues + count, kSpare, uint8_t{0});
}

}  // namespace pressbox
