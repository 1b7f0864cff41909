#include "extractor/rules/view.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "extractor/rules/skeleton.h"
#include "extractor/text/fold.h"

namespace pressbox {
namespace {

constexpr uint32_t kSlack = 16;  // bytes that may be read and written behind a word
constexpr size_t kMaxKeptViews = 2000;  // an article of more sentences has its later views made again and again

enum Class : uint8_t { kLetter = 1, kAlnum = 2, kBeyondAscii = 4 };

constexpr std::array<uint8_t, 256> kClasses = [] {
    std::array<uint8_t, 256> classes{};
    for (size_t c = 'a'; c <= 'z'; ++c) classes[c] = kLetter | kAlnum;
    for (size_t c = '0'; c <= '9'; ++c) classes[c] = kAlnum;
    for (size_t c = 0x80; c < 256; ++c) classes[c] = kBeyondAscii | kAlnum;
    return classes;
}();

bool IsLetter(char c) { return (kClasses[static_cast<uint8_t>(c)] & kLetter) != 0; }
bool IsAlnum(char c) { return (kClasses[static_cast<uint8_t>(c)] & kAlnum) != 0; }

// As a character stands in a view, where control characters are codes.
constexpr char Shown(char c) {
    const char lower = static_cast<char>(c | (c >= 'A' && c <= 'Z' ? 0x20 : 0));
    return static_cast<uint8_t>(c) < 0x20 || c == 0x7F ? ' ' : lower;
}

// The kind in whose place the token stands, and the mention, if any. `last_token`: where it ends.
ViewItem ItemOf(const Analysis& a, const Sentence& sentence, uint32_t token) {
    ViewItem item{0, token, token + 1, -1, Kind::kNone};
    const int32_t quotation = a.layers.token_quotation[token];
    if (sentence.quotation < 0 && quotation >= 0) {
        item.kind = Kind::kQuote;
        while (item.last_token < sentence.last_token && a.layers.token_quotation[item.last_token] == quotation) ++item.last_token;
    } else if (a.mention_at[token] >= 0) {
        item.mention = a.mention_at[token];
        const Mention& mention = a.mentions[static_cast<size_t>(item.mention)];
        item.kind = mention.kind;
        item.last_token = std::min(mention.last_token, sentence.last_token);
    }
    return item;
}

// Are the view's items still what the analysis says? Mentions may have got other numbers.
bool Refresh(const Analysis& a, const Sentence& sentence, View& view) {
    for (ViewItem& item : view.items) {
        if (item.mention < 0 && (item.kind == Kind::kQuote || a.mention_at[item.first_token] < 0)) continue;  // quotations stay, and words that are no mention
        const ViewItem now = ItemOf(a, sentence, item.first_token);
        if (now.kind != item.kind || now.last_token != item.last_token) return false;
        item.mention = now.mention;
    }
    return true;
}

}  // namespace

size_t View::ItemAt(uint32_t at) const {
    const auto after = std::upper_bound(items.begin(), items.end(), at, [](uint32_t a, const ViewItem& item) { return a < item.at; });
    return static_cast<size_t>(after - items.begin()) - (after == items.begin() ? 0 : 1);
}

bool CutsWord(std::string_view text, size_t at) { return at > 0 && at < text.size() && IsAlnum(text[at - 1]) && IsAlnum(text[at]); }

void ViewBuilder::Start(const Analysis& a) {
    folded_ = a.text;
    for (char& c : folded_) c = Shown(c);
    const auto count = static_cast<uint32_t>(a.layers.tokens.size());
    words_.resize(count);
    for (uint32_t t = 0; t < count; ++t) {
        const Token& token = a.layers.tokens[t];
        if (token.is(Token::kLetters)) words_[t] = {token.begin, token.end - token.begin, vocabulary_.Find(a.hashes[t]), Shape::kLetters};
        else words_[t] = FoldMixed(a, t);
    }
    folded_.append(kSlack, ' ');
    built_.assign(std::min(kMaxKeptViews, a.layers.sentences.size()), false);
    if (views_.size() < built_.size()) views_.resize(built_.size());  // never fewer: their memory is used again
}

ViewBuilder::Word ViewBuilder::FoldMixed(const Analysis& a, uint32_t token) {
    const Token& t = a.layers.tokens[token];
    Word word{t.begin, t.end - t.begin, {}, Shape::kMixed};
    uint8_t all = 0xFF;
    uint8_t any = 0;
    for (uint32_t i = t.begin; i < t.end; ++i) {
        const uint8_t classes = kClasses[static_cast<uint8_t>(folded_[i])];
        all &= classes;
        any |= classes;
    }
    if ((any & kBeyondAscii) != 0) {
        word.begin = static_cast<uint32_t>(folded_.size());
        all = 0xFF;
        for (const char c : Fold(a.word(token))) {
            folded_.push_back(Shown(c));
            all &= kClasses[static_cast<uint8_t>(folded_.back())];
        }
        word.size = static_cast<uint32_t>(folded_.size()) - word.begin;
    }
    if ((all & kLetter) != 0 && word.size > 0) {
        word.shape = Shape::kLetters;
        word.known = vocabulary_.Find(a.hashes[token]);
    } else if (word.size == 1 && folded_[word.begin] != ' ') {
        word.shape = Shape::kMark;
    }
    return word;
}

const View& ViewBuilder::Of(const Analysis& a, size_t sentence) {
    if (sentence >= built_.size()) {
        Build(a, a.layers.sentences[sentence], spare_);
        return spare_;
    }
    View& view = views_[sentence];
    if (!built_[sentence] || !Refresh(a, a.layers.sentences[sentence], view)) Build(a, a.layers.sentences[sentence], view);
    built_[sentence] = true;
    return view;
}

void ViewBuilder::Build(const Analysis& a, const Sentence& sentence, View& view) {
    const uint32_t end = std::min(sentence.last_token, sentence.first_token + kMaxViewItems * 4);
    Begin(sentence, end, view);
    ViewItem* next = items_.data();
    const ViewItem* const last = next + kMaxViewItems;
    for (uint32_t i = sentence.first_token; i < end && next < last; ++next) {
        if (size_ > 0 && a.layers.tokens[i].is(Token::kSpaceBefore)) AppendSpace(view);
        *next = ItemOf(a, sentence, i);
        next->at = size_;
        if (next->kind == Kind::kNone) AppendWord(words_[i], a.hashes[i], view);
        else AppendKind(next->kind, view);
        i = next->last_token;
    }
    view.items.assign(items_.data(), next);
    if (sentence.introduces >= 0) AppendIntroduced(a, sentence, view);
    if (glued_) {
        const uint32_t whole = size_;
        Reset(view);
        ReadTo(whole, view);
    }
    view.text.assign(text_.data(), size_);
    view.symbols.assign(symbols_.data(), symbols_.data() + symbol_count_);
    view.signature = 0;
    for (const ViewSymbol& symbol : view.symbols) view.signature |= uint64_t{1} << symbol.id % 64;
}

// Makes room for all that the sentence can have.
void ViewBuilder::Begin(const Sentence& sentence, uint32_t end, View& view) {
    size_t bytes = kSlack + 2;  // with what AppendIntroduced adds
    for (uint32_t i = sentence.first_token; i < end; ++i) bytes += words_[i].size + 1;
    if (text_.size() < bytes) {
        text_.resize(bytes * 2);
        symbols_.resize(bytes * 2 * kMaxRun);  // of a byte: its own, and those of the runs that end with it
    }
    items_.resize(kMaxViewItems);
    view.words_of_kind.fill(0);
    view.kinds = 0;
    glued_ = false;
    Reset(view);
}

// Forgets all symbols and places.
void ViewBuilder::Reset(View& view) {
    view.words = 1;
    view.word_begins[0] = 0;
    size_ = 0;
    symbol_count_ = 0;
    run_ = 0;
    last_ = {};
}

void ViewBuilder::AppendSpace(View& view) {
    text_[size_++] = ' ';
    run_ = 0;
    AddWord(view);
}

void ViewBuilder::AddWord(View& view) {
    if (view.words <= View::kLastWord) view.word_begins[view.words] = size_;
    ++view.words;
}

void ViewBuilder::AppendWord(const Word& word, uint64_t hash, View& view) {
    const uint32_t begin = size_;
    char* const to = text_.data() + begin;
    const char* const from = folded_.data() + word.begin;
    if (word.size <= kSlack) std::memcpy(to, from, kSlack);  // most words, in one step
    else std::memcpy(to, from, word.size);
    if (word.shape == Shape::kMixed) return ReadTo(begin + word.size, view);
    size_ += word.size;
    if (word.shape == Shape::kMark) return AddMark(*to, view);
    run_ = 0;
    if (begin > 0 && IsLetter(to[-1])) glued_ = true;
    AddRun(word.known, {hash, size_, word.known.begins_pair != 0}, begin, view);
}

void ViewBuilder::AppendKind(Kind kind, View& view) {
    const char code = static_cast<char>(kind);
    text_[size_++] = code;
    view.kinds |= 1u << static_cast<uint32_t>(kind);
    view.words_of_kind[static_cast<size_t>(kind)] |= uint64_t{1} << std::min(view.words - 1, View::kLastWord);
    AddMark(code, view);
}

// The quotation that opens the next paragraph stands in the view of the sentence that introduces it.
void ViewBuilder::AppendIntroduced(const Analysis& a, const Sentence& sentence, View& view) {
    uint32_t first = sentence.last_token;
    while (first < a.layers.tokens.size() && a.layers.token_quotation[first] != sentence.introduces) ++first;
    uint32_t last = first;
    while (last < a.layers.tokens.size() && a.layers.token_quotation[last] == sentence.introduces) ++last;
    if (first == last) return;
    AppendSpace(view);
    view.items.push_back({size_, first, last, -1, Kind::kQuote});
    AppendKind(Kind::kQuote, view);
}

// Takes up the bytes from size_ to `end`, which are in the text already.
void ViewBuilder::ReadTo(uint32_t end, View& view) {
    while (size_ < end) {
        const uint32_t begin = size_++;
        const char c = text_[begin];
        if (IsLetter(c)) {
            while (size_ < end && IsLetter(text_[size_])) ++size_;
            run_ = 0;
            const uint64_t hash = HashToken(std::string_view(text_).substr(begin, size_ - begin));
            const Vocabulary::Word known = vocabulary_.Find(hash);
            AddRun(known, {hash, size_, known.begins_pair != 0}, begin, view);
        } else if (c == ' ') {
            AddWord(view);
            run_ = 0;
        } else {
            AddMark(c, view);
        }
    }
}

void ViewBuilder::AddRun(const Vocabulary::Word& word, const LettersRun& run, uint32_t begin, View& view) {
    const uint32_t place = view.words - 1;
    if (word.ends_pair != 0 && last_.begins_pair && begin == last_.end + 1 && text_[last_.end] == ' ') AddSymbol(vocabulary_.FindPair(last_.hash, run.hash), place - 1);
    AddSymbol(word.id, place);
    last_ = run;
}

// The mark or kind that was taken up last, and the runs that end with it.
void ViewBuilder::AddMark(char c, View& view) {
    AddSymbol(vocabulary_.OfMark(c), view.words - 1);
    run_ = IsInRun(c) ? run_ + 1 : 0;
    if (run_ < 2 || !vocabulary_.EndsRun(c)) return;
    for (uint32_t length = 2; length <= std::min<uint32_t>(run_, kMaxRun); ++length)
        AddSymbol(vocabulary_.FindRun(std::string_view(text_).substr(size_ - length, length)), view.words - 1);
}

void ViewBuilder::AddSymbol(uint32_t id, uint32_t word) {
    if (id == 0) return;
    uint32_t& at = symbol_at_[id];
    if (at >= symbol_count_ || symbols_[at].id != id) {
        at = symbol_count_++;
        symbols_[at] = {0, id};
    }
    symbols_[at].words |= uint64_t{1} << std::min(word, View::kLastWord);
}

std::string Readable(const View& view) {
    std::string out;
    for (const char c : view.text) {
        if (static_cast<uint8_t>(c) < kKindCount && c != 0) {
            out += '{';
            out += NameOf(static_cast<Kind>(c));
            out += '}';
        } else {
            out.push_back(c);
        }
    }
    return out;
}

}  // namespace pressbox
