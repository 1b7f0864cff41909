// Folding by the table beside ICU's own, and the hash of what is folded without a copy.
#include "extractor/text/fold.h"

#include <random>
#include <set>

#include "catch.h"
#include "extractor/text/utf8.h"

using namespace pressbox;

namespace {

void Compare(const std::string& text) {
    INFO("text: " << text);
    CHECK(Fold(text) == FoldPlain(text));
    CHECK(HashFolded(text) == HashToken(Fold(text)));
    CHECK(FoldsTo(text, Fold(text)));
}

}  // namespace

TEST_CASE("every character is folded as ICU folds it", "[text][property]") {
    for (char32_t c = 1; c < 0x3100; ++c)
        for (const char* left : {"", "A", "\u00E9"})
            for (const char* right : {"", "b", "\u0301"}) {
                std::string text = left;
                AppendUtf8(text, c);
                text += right;
                if (Fold(text) != FoldPlain(text) || HashFolded(text) != HashToken(Fold(text))) Compare(text);
            }
}

TEST_CASE("random texts are folded as ICU folds them", "[text][property]") {
    static const char* const kPieces[] = {"a", "Z", "A", "@", "[", "z", "{", "0", "'", "-", "\u2019", "\u2013", "\u00C9", "\u00DF", "\u0130", "\u00BD", "\u2122", "\u00D8", "\u0301", "\u4E2D", "\U0001F600", "\uFB01"};
    std::mt19937 random(7);
    for (int i = 0; i < 20000; ++i) {
        const size_t known = random() % 4 == 0 ? std::size(kPieces) : random() % 2 == 0 ? 10 : std::size(kPieces) - 4;
        std::string text;
        for (size_t n = random() % 40; n > 0; --n) text += kPieces[random() % known];
        if (Fold(text) != FoldPlain(text) || HashFolded(text) != HashToken(Fold(text)) || !FoldsTo(text, Fold(text))) Compare(text);
    }
}

TEST_CASE("a text that is cut off inside a character is folded as ICU folds it", "[text]") {
    for (const std::string whole : {"a\u2019", "\u00C9", "x\U0001F600"})
        for (size_t size = 0; size <= whole.size(); ++size) Compare(whole.substr(0, size));
}

TEST_CASE("short words have hashes of their own", "[text][property]") {
    std::set<uint64_t> hashes;
    size_t words = 0;
    for (int a = '!'; a < 0x7F; ++a)
        for (int b = 0; b < 0x7F; b = b == 0 ? '!' : b + 1)
            for (int c = 0; c < 0x7F; c = c == 0 ? '!' : c + 1) {
                if (b == 0 && c != 0) continue;
                std::string word(1, static_cast<char>(a));
                if (b != 0) word += static_cast<char>(b);
                if (c != 0) word += static_cast<char>(c);
                hashes.insert(HashToken(word));
                ++words;
            }
    CHECK(hashes.size() == words);
}
