// What is known of one article while it is being read: its text layers, mentions and entities.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractor/lexicon/lexicon.h"
#include "extractor/lexicon/mention.h"
#include "extractor/text/eight_bytes.h"
#include "extractor/text/layers.h"

namespace pressbox {

// What may begin at a token, told from its shape and its word's classes: who looks for one thing passes over all the others.
enum Cue : uint8_t {
    kFigureCue = Token::kDigits >> 1,
    kCapitalCue = Token::kUpper >> 1,
    kFractionCue = kFractionWord >> 24,
    kNumberCue = kNumberStart >> 24,
    kSportCue = kSportWord >> 24,
    kRoleCue = kBeginsRole >> 24,
};

struct Analysis {
    std::string_view text;           // the article's text; outlives the analysis
    Layers layers;
    std::vector<uint64_t> hashes;    // of each token, folded
    std::vector<uint32_t> classes;   // of each token: what its word can be (WordClass)
    std::vector<uint8_t> cues;       // of each token: Cue; behind them zeros
    std::vector<Mention> mentions;   // by first token, without overlap
    std::vector<int32_t> mention_at; // for each token: the mention that covers it, or -1; up to date after IndexMentions
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
    bool IsMark(uint32_t token, char mark) const {
        const Token& t = layers.tokens[token];
        return t.end - t.begin == 1 && text[t.begin] == mark;
    }
    // The first token from `from` on that has one of the cues; the number of tokens when none has.
    uint32_t NextCue(uint32_t from, uint8_t cue) const {
        const size_t count = layers.tokens.size();
        for (size_t at = from; at < count; at += 8)
            if (const uint64_t found = eight_bytes::Load(reinterpret_cast<const char*>(cues.data() + at)) & cue * eight_bytes::kOnes; found != 0)
                return static_cast<uint32_t>(at + eight_bytes::FirstOf(found));
        return static_cast<uint32_t>(count);
    }
    // Sorts `mentions` and makes `mention_at` anew.
    void IndexMentions();
    // Makes `mention_at` anew, for mentions in whatever order.
    void CoverTokens();
    // Copies the numbers and ordinals among `mentions` to `numbers`.
    void KeepNumbers();
    Mention& AddMention(Kind kind, uint32_t first, uint32_t last) {
        Mention& mention = mentions.emplace_back();
        mention.kind = kind;
        mention.first_token = first;
        mention.last_token = last;
        return mention;
    }
    // Makes it a new article's; its memory is reused.
    void Begin(std::string_view of_text, std::string_view known_sport);

  private:
    void SortMentions();
    void MarkMentions();

    std::vector<uint64_t> begins_;  // a bit for each token: does a mention begin there?
    std::vector<uint32_t> order_;
    std::vector<Mention> sorted_;
};

// Fills classes and cues from tokens and hashes.
void LookUpTokens(const WordTable& words, Analysis& analysis);

}  // namespace pressbox
