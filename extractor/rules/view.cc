#include "extractor/rules/view.h"

#include <algorithm>
#include <array>

#include "extractor/lexicon/gazetteer.h"

namespace pressbox {
namespace {

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

// As it stands in a view, where control characters are codes.
char Shown(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c + 32);
    return static_cast<uint8_t>(c) < 0x20 || c == 0x7F ? ' ' : c;
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
        if (item.kind == Kind::kQuote && item.mention < 0) continue;  // quotations stay
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

bool CutsWord(const std::string& text, size_t at) { return at > 0 && at < text.size() && IsAlnum(text[at - 1]) && IsAlnum(text[at]); }

void ViewBuilder::Start(const Analysis& a) {
    folded_ = a.text;
    for (char& c : folded_) c = Shown(c);
    words_.resize(a.layers.tokens.size());
    for (uint32_t t = 0; t < words_.size(); ++t) words_[t] = Fold(a.word(t), a.hashes[t], a.layers.tokens[t].begin);
    views_.resize(std::min(kMaxKeptViews, a.layers.sentences.size()));
    built_.assign(views_.size(), false);
}

ViewBuilder::Word ViewBuilder::Fold(std::string_view text, uint64_t hash, uint32_t begin) {
    Word word{begin, static_cast<uint32_t>(text.size()), {}, Shape::kMixed};
    uint8_t all = 0xFF;
    uint8_t any = 0;
    for (uint32_t i = begin; i < begin + word.size; ++i) {
        const uint8_t classes = kClasses[static_cast<uint8_t>(folded_[i])];
        all &= classes;
        any |= classes;
    }
    if ((any & kBeyondAscii) != 0) {
        word.begin = static_cast<uint32_t>(folded_.size());
        all = 0xFF;
        for (const char c : pressbox::Fold(text)) {
            folded_.push_back(Shown(c));
            all &= kClasses[static_cast<uint8_t>(folded_.back())];
        }
        word.size = static_cast<uint32_t>(folded_.size()) - word.begin;
    }
    if ((all & kLetter) != 0 && word.size > 0) {
        word.shape = Shape::kLetters;
        word.known = vocabulary_.Find(hash);
    } else if (word.size == 1 && folded_[word.begin] != ' ') {
        word.shape = Shape::kMark;
    }
    return word;
}

const View& ViewBuilder::Of(const Analysis& a, size_t sentence) {
    if (sentence >= views_.size()) {
        Build(a, a.layers.sentences[sentence], spare_);
        return spare_;
    }
    View& view = views_[sentence];
    if (!built_[sentence] || !Refresh(a, a.layers.sentences[sentence], view)) Build(a, a.layers.sentences[sentence], view);
    built_[sentence] = true;
    return view;
}

void ViewBuilder::Build(const Analysis& a, const Sentence& sentence, View& view) {
    view.text.clear();
    view.items.clear();
    view.symbols.clear();
    view.words = 1;
    view.words_of_kind.fill(0);
    view.kinds = 0;
    last_ = {};
    glued_ = false;
    const uint32_t end = std::min(sentence.last_token, sentence.first_token + kMaxViewItems * 4);
    uint32_t shown = 0;
    for (uint32_t i = sentence.first_token; i < end && shown < kMaxViewItems; ++shown) {
        if (!view.text.empty() && a.layers.tokens[i].is(Token::kSpaceBefore)) AppendSpace(view);
        ViewItem item = ItemOf(a, sentence, i);
        item.at = static_cast<uint32_t>(view.text.size());
        if (item.kind == Kind::kNone) {
            view.items.push_back(item);
            AppendWord(a, i, view);
        } else {
            AppendKind(item, view);
        }
        i = item.last_token;
    }
    if (sentence.introduces >= 0) AppendIntroduced(a, sentence, view);
    if (glued_) ReadAll(view);
    view.begins.clear();
    AddBegins(view);
}

void ViewBuilder::AddBegins(View& view) {
    view.begins.resize(view.text.size());
    size_t begins = 0;
    uint32_t word = 0;
    bool in_run = false;
    for (uint32_t i = 0; i < view.text.size(); ++i) {
        const bool is_alnum = IsAlnum(view.text[i]);
        view.begins[begins] = {i, word};
        begins += !(in_run && is_alnum);
        in_run = is_alnum;
        if (view.text[i] == ' ' && word < View::kLastWord) ++word;
    }
    view.begins.resize(begins);
}

void ViewBuilder::AppendSpace(View& view) {
    view.text.push_back(' ');
    ++view.words;
}

void ViewBuilder::AppendWord(const Analysis& a, uint32_t token, View& view) {
    const Word& word = words_[token];
    const auto begin = static_cast<uint32_t>(view.text.size());
    view.text.append(folded_, word.begin, word.size);
    if (word.shape == Shape::kMark) {
        AddSymbol(vocabulary_.OfMark(view.text[begin]), view.words - 1, view);
        return;
    }
    if (begin > 0 && word.size > 0 && IsLetter(view.text[begin]) && IsLetter(view.text[begin - 1])) glued_ = true;
    if (word.shape == Shape::kLetters) AddRun(word.known, {a.hashes[token], begin + word.size, word.known.begins_pair}, begin, view);
    else ReadBytes(begin, view);
}

void ViewBuilder::AppendKind(const ViewItem& item, View& view) {
    const auto kind = static_cast<size_t>(item.kind);
    const auto word = view.words - 1;
    view.items.push_back(item);
    view.text.push_back(static_cast<char>(kind));
    view.kinds |= 1u << kind;
    view.words_of_kind[kind] |= uint64_t{1} << std::min(word, View::kLastWord);
    AddSymbol(vocabulary_.OfMark(static_cast<char>(kind)), word, view);
}

// The quotation that opens the next paragraph stands in the view of the sentence that introduces it.
void ViewBuilder::AppendIntroduced(const Analysis& a, const Sentence& sentence, View& view) {
    uint32_t first = sentence.last_token;
    while (first < a.layers.tokens.size() && a.layers.token_quotation[first] != sentence.introduces) ++first;
    uint32_t last = first;
    while (last < a.layers.tokens.size() && a.layers.token_quotation[last] == sentence.introduces) ++last;
    if (first == last) return;
    AppendSpace(view);
    AppendKind({static_cast<uint32_t>(view.text.size()), first, last, -1, Kind::kQuote}, view);
}

// The symbols from byte `begin` on.
void ViewBuilder::ReadBytes(uint32_t begin, View& view) {
    const std::string& text = view.text;
    for (uint32_t i = begin; i < text.size();) {
        const char c = text[i];
        if (IsLetter(c)) {
            const uint32_t first = i;
            while (i < text.size() && IsLetter(text[i])) ++i;
            const uint64_t hash = HashToken(std::string_view(text).substr(first, i - first));
            const Vocabulary::Word known = vocabulary_.Find(hash);
            AddRun(known, {hash, i, known.begins_pair}, first, view);
            continue;
        }
        ++i;
        if (c == ' ') ++view.words;
        else AddSymbol(vocabulary_.OfMark(c), view.words - 1, view);
    }
}

void ViewBuilder::AddRun(const Vocabulary::Word& word, const LettersRun& run, uint32_t begin, View& view) {
    const auto place = view.words - 1;
    if (word.ends_pair && last_.begins_pair && begin == last_.end + 1 && view.text[last_.end] == ' ') AddSymbol(vocabulary_.FindPair(last_.hash, run.hash), place - 1, view);
    AddSymbol(word.id, place, view);
    last_ = run;
}

void ViewBuilder::AddSymbol(uint32_t id, uint32_t word, View& view) {
    if (id != 0) view.symbols.push_back({id, std::min(word, View::kLastWord)});
}

// All symbols, from the text alone.
void ViewBuilder::ReadAll(View& view) {
    view.symbols.clear();
    view.words = 1;
    last_ = {};
    ReadBytes(0, view);
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
