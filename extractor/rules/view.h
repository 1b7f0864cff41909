// A sentence's view: the string that rules are matched against. Words are folded (lower case, no accents, plain
// apostrophes and dashes), white space is one space, and every mention is one byte: the code of its kind.
//
//     The Three Lions fell 2-1 to France.   ->   the N fell S to N.
//
// What a place in the view stands for is told by `items`, in order; which symbols of the rules' vocabulary it has and where,
// by `symbols`, each once. A place is told in bytes, or as the number of spaces before it: its word.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/lexicon/analysis.h"
#include "extractor/rules/vocabulary.h"

namespace pressbox {

struct ViewItem {
    uint32_t at = 0;           // byte of the view
    uint32_t first_token = 0;  // [first_token, last_token)
    uint32_t last_token = 0;
    int32_t mention = -1;      // index of the analysis's mentions, or -1: a plain token or a quotation
    Kind kind = Kind::kNone;   // of a mention or quotation
};

struct ViewSymbol {
    uint64_t words = 0;  // bit i: word i has it
    uint32_t id = 0;
};

struct View {
    static constexpr uint32_t kLastWord = 63;  // what stands behind it counts as in it

    std::string text;
    std::vector<ViewItem> items;
    std::vector<ViewSymbol> symbols;
    std::array<uint32_t, kLastWord + 1> word_begins = {}; // of each word up to kLastWord: its first byte; the space behind it is its last
    uint32_t words = 0;                                   // one more than spaces
    std::array<uint64_t, kKindCount> words_of_kind = {};  // bit i: word i has a mention of that kind
    uint32_t kinds = 0;                                   // bit k: kind k occurs
    uint64_t signature = 0;                               // bit (id & 63) of each symbol

    // The item whose text covers byte `at`.
    size_t ItemAt(uint32_t at) const;
    // Behind the last byte of a word.
    uint32_t EndOfWord(uint32_t word) const { return word < kLastWord && word + 1 < words ? word_begins[word + 1] : static_cast<uint32_t>(text.size()); }
};

// Longer sentences are cut there, so that matching stays linear.
constexpr uint32_t kMaxViewItems = 300;

// Is byte `at` of a view's text within a run of letters and digits? No match begins or ends there.
bool CutsWord(std::string_view text, size_t at);

// The views of one article's sentences. Its words are folded and looked up once; a view is made once, and anew only when
// its mentions are others than before.
class ViewBuilder {
  public:
    explicit ViewBuilder(const Vocabulary& vocabulary) : vocabulary_(vocabulary), symbol_at_(vocabulary.size()) {}

    // The tokens are that article's from now on.
    void Start(const Analysis& analysis);
    // As the mentions are now; good until the next call of Of for this sentence or, of sentences far behind, for any.
    const View& Of(const Analysis& analysis, size_t sentence);
    void Build(const Analysis& analysis, const Sentence& sentence, View& view);

  private:
    enum class Shape : uint8_t { kLetters, kMark, kMixed };
    struct Word {
        uint32_t begin = 0;  // of folded_
        uint32_t size = 0;
        Vocabulary::Word known;  // of letters
        Shape shape = Shape::kMixed;
    };
    struct LettersRun {
        uint64_t hash = 0;
        uint32_t end = 0;
        bool begins_pair = false;
    };

    Word FoldMixed(const Analysis& analysis, uint32_t token);
    void Begin(const Sentence& sentence, uint32_t end, View& view);
    void Reset(View& view);
    void AppendSpace(View& view);
    void AddWord(View& view);
    void AppendWord(const Word& word, uint64_t hash, View& view);
    void AppendKind(Kind kind, View& view);
    void AppendIntroduced(const Analysis& analysis, const Sentence& sentence, View& view);
    void ReadTo(uint32_t end, View& view);
    void AddRun(const Vocabulary::Word& word, const LettersRun& run, uint32_t begin, View& view);
    void AddMark(char c, View& view);
    void AddSymbol(uint32_t id, uint32_t word);

    const Vocabulary& vocabulary_;
    std::string folded_;       // the text, ASCII folded; then the other words, folded
    std::vector<Word> words_;  // of each token
    std::vector<View> views_;  // of each sentence but those far behind; more of them than the article may have
    std::vector<bool> built_;  // of each sentence but those far behind
    View spare_;
    // The view that is being made; it gets copies of what is taken up of these, which only grow.
    std::string text_;
    std::vector<ViewItem> items_;
    std::vector<ViewSymbol> symbols_;
    std::vector<uint32_t> symbol_at_;  // of each id: where it may stand in symbols_
    uint32_t size_ = 0;          // bytes of text_ that are taken up
    uint32_t symbol_count_ = 0;
    uint32_t run_ = 0;           // marks and kinds side by side that it ends with
    LettersRun last_;
    bool glued_ = false;         // it has letters of two tokens side by side
};

// The view with "{team}" in the place of each code, for people.
std::string Readable(const View& view);

}  // namespace pressbox
