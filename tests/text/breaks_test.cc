// The tables' breaks beside ICU's own: on every character that they know, in every neighbourhood, and on random texts.
#include <random>

#include "catch.h"
#include "extractor/text/marks.h"
#include "extractor/text/sentence_breaks.h"
#include "extractor/text/tokens.h"
#include "extractor/text/utf8.h"

using namespace pressbox;

namespace {

class Twins {
  public:
    void Compare(const std::string& text) {
        tokenizer_.Tokenize(text, fast_, hashes_, marks_);
        tokenizer_.TokenizePlain(text, plain_);
        const auto same = [](const Token& a, const Token& b) { return a.begin == b.begin && a.end == b.end && a.flags == b.flags; };
        const bool tokens = fast_.size() == plain_.size() && std::equal(fast_.begin(), fast_.end(), plain_.begin(), same);
        const auto hashed = [&](const Token& t, uint64_t hash) { return hash == HashToken(Fold(text.substr(t.begin, t.end - t.begin))); };
        const bool hashes = fast_.size() == hashes_.size() && std::equal(fast_.begin(), fast_.end(), hashes_.begin(), hashed);
        const std::vector<uint32_t> marks = MarksOf(text);
        sentences_.Find(text, marks_, fast_breaks_);
        sentences_.FindPlain(text, plain_breaks_);
        if (tokens && hashes && marks == marks_ && fast_breaks_ == plain_breaks_) return;
        INFO("text: " << text);
        CHECK(tokens);
        CHECK(hashes);
        CHECK(marks_ == marks);
        CHECK(fast_breaks_ == plain_breaks_);
    }

  private:
    Tokenizer tokenizer_;
    SentenceBreaker sentences_;
    std::vector<Token> fast_, plain_;
    std::vector<uint64_t> hashes_;
    std::vector<uint32_t> marks_;
    std::vector<uint32_t> fast_breaks_, plain_breaks_;
};

std::string Utf8(char32_t c) {
    std::string out;
    AppendUtf8(out, c);
    return out;
}

}  // namespace

TEST_CASE("every character breaks as ICU breaks it", "[text][property]") {
    Twins twins;
    std::vector<char32_t> all;
    for (char32_t c = 1; c < 0x260; ++c) all.push_back(c);
    for (char32_t c = 0x1FF0; c < 0x2160; ++c) all.push_back(c);
    for (const char32_t c : {0x0301, 0x0E01, 0x05D0, 0x4E2D, 0x3042, 0x30A2, 0x1F600, 0x1F1EC, 0x200D, 0xFE0F, 0xAC00, 0x0627, 0x0435, 0x03B1}) all.push_back(static_cast<char32_t>(c));
    for (const char32_t c : all) {
        const std::string s = Utf8(c);
        for (const char* left : {"", "a", "A", "1", "_", ".", "'", "a.", "1,", " ", "\r", "a. ", "A.", "?) ", "\u2019", "\u00E9"})
            for (const char* right : {"", "a", "A", "1", "_", ".", "'a", ",1", " a", " A", "\n", ") A", "\u201D b", "\u00E9"}) twins.Compare(left + s + right);
    }
}

TEST_CASE("random texts break as ICU breaks them", "[text][property]") {
    static const char* const kPieces[] = {"a", "B", "cd", "EF", "7", "12", "Longish", "WORDS", "abcdefgh", "1234", "'s", "\u2019s", " ", "  ", "\n", "\r\n", "\r", "\t", ".", "..", "!", "?", ",", ":", ";", "'", "\"", "(", ")", "-", "_", "@", "#", "/", "&", "$",
        "\u2019", "\u2018", "\u201C", "\u201D", "\u2013", "\u2014", "\u2026", "\u00A3", "\u20AC", "\u00E9", "\u00C9", "\u00B7", "\u00A0", "\u2009", "\u2028", "\u0085", "\u00BD", "\u200B", "\u00AD", "\u0301", "\u4E2D", "\U0001F600"};
    std::mt19937 random(7);
    Twins twins;
    for (int i = 0; i < 60000; ++i) {
        std::string text;
        const size_t known = random() % 8 == 0 ? std::size(kPieces) : std::size(kPieces) - 5;  // mostly without what only ICU knows
        for (size_t n = random() % 24; n > 0; --n) text += kPieces[random() % known];
        twins.Compare(text);
    }
}
