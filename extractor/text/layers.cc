#include "extractor/text/layers.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "extractor/text/hash_set.h"
#include "extractor/text/sentence_breaks.h"
#include "extractor/text/utf8.h"

namespace pressbox {

namespace {

// The lists of Abbreviations, as hashes.
struct AbbreviationHashes {
    explicit AbbreviationHashes(const Abbreviations& lists) {
        for (const std::string& word : lists.before_word) before_word.insert(HashToken(word));
        for (const std::string& word : lists.before_number) before_number.insert(HashToken(word));
        for (const std::string& word : lists.reporting) reporting.insert(HashToken(word));
    }
    HashSet before_word, before_number, reporting;
};

struct TokenSpan {
    uint32_t first = 0;  // [first, last)
    uint32_t last = 0;
};

// The first token, from `from` on, that does not begin before the byte.
uint32_t TokenAt(const std::vector<Token>& tokens, uint32_t from, uint32_t byte) {
    constexpr uint32_t kStride = 8;
    const auto count = static_cast<uint32_t>(tokens.size());
    while (from + kStride < count && tokens[from + kStride].begin < byte) from += kStride;
    while (from < count && tokens[from].begin < byte) ++from;
    return from;
}

}  // namespace

struct LayerBuilder::Impl {
    AbbreviationHashes abbreviations;
    Tokenizer tokenizer;
    SentenceBreaker sentences;
    std::vector<uint32_t> marks;
    std::vector<uint32_t> breaks;
    std::vector<uint32_t> starts;       // the tokens at which ICU starts a sentence
    std::vector<TokenSpan> quotations;  // the tokens of each
};

LayerBuilder::LayerBuilder(const Abbreviations& abbreviations) : impl_(new Impl{AbbreviationHashes(abbreviations), Tokenizer(), SentenceBreaker(), {}, {}, {}, {}}) {}
LayerBuilder::~LayerBuilder() = default;

namespace {

struct Line {
    Span span;         // without outer white space
    bool blank_before = false;
};

void CollectLines(std::string_view text, std::vector<Line>& lines) {
    bool blank = false;
    for (size_t begin = 0; begin < text.size();) {
        size_t end = text.find('\n', begin);
        if (end == std::string_view::npos) end = text.size();
        Span span{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
        const auto is_space = [&](size_t at) {
            const char32_t c = DecodeAt(text, at).value;
            return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
        };
        while (span.begin < span.end && is_space(span.begin)) span.begin += DecodeAt(text, span.begin).length;
        while (span.end > span.begin) {
            const size_t last = PreviousCodePoint(text, span.end);
            if (!is_space(last)) break;
            span.end = static_cast<uint32_t>(last);
        }
        if (span.begin == span.end) {
            blank = true;
        } else {
            lines.push_back({span, blank});
            blank = false;
        }
        begin = end + 1;
    }
}

}  // namespace

// Paragraphs are parted by blank lines. Where a text has blank lines and short lines only, its single line ends are
// taken for wrapping; otherwise each line is a paragraph.
void FindParagraphs(std::string_view text, std::vector<Span>& paragraphs) {
    constexpr uint32_t kWrappedWidth = 100;
    paragraphs.clear();
    std::vector<Line> lines;
    CollectLines(text, lines);
    bool has_blank = false;
    uint32_t widest = 0;
    for (const Line& line : lines) {
        has_blank = has_blank || line.blank_before;
        widest = std::max(widest, line.span.end - line.span.begin);
    }
    const bool wrapped = has_blank && widest <= kWrappedWidth;
    for (const Line& line : lines) {
        if (wrapped && !line.blank_before && !paragraphs.empty()) {
            paragraphs.back().end = line.span.end;
        } else {
            paragraphs.push_back(line.span);
        }
    }
}

namespace {

constexpr size_t kMaxSentenceTokens = 600;

class SentenceSplitter {
  public:
    // `starts`: the tokens at which ICU starts a sentence. `quotations`: the tokens of each.
    SentenceSplitter(std::string_view text, const AbbreviationHashes& abbreviations, const std::vector<uint32_t>& starts, const std::vector<TokenSpan>& quotations, Layers& layers)
        : text_(text), abbreviations_(abbreviations), next_start_(starts.begin()), starts_end_(starts.end()), quotations_(quotations), layers_(layers) {}

    void Split() {
        uint32_t token = 0;
        for (size_t p = 0; p < layers_.paragraphs.size(); ++p) {
            const uint32_t first = token;
            token = TokenAt(layers_.tokens, first, layers_.paragraphs[p].end);
            SplitParagraph(static_cast<uint32_t>(p), first, token);
        }
        const auto earlier = [](const Sentence& a, const Sentence& b) {
            return a.first_token != b.first_token ? a.first_token < b.first_token : a.quotation < b.quotation;
        };
        if (!std::is_sorted(layers_.sentences.begin(), layers_.sentences.end(), earlier)) std::stable_sort(layers_.sentences.begin(), layers_.sentences.end(), earlier);
    }

  private:
    void SplitParagraph(uint32_t paragraph, uint32_t first, uint32_t last) {
        uint32_t begin = first;  // of the writer's sentence in hand
        for (; next_quotation_ < quotations_.size() && quotations_[next_quotation_].first < last; ++next_quotation_) {
            const TokenSpan& inside = quotations_[next_quotation_];
            if (inside.first == inside.last) continue;
            begin = SplitStretch(begin, inside.first + 1, paragraph, -1);
            SplitQuotation(paragraph, inside, static_cast<int32_t>(next_quotation_));
        }
        begin = SplitStretch(begin, last, paragraph, -1);
        if (begin < last) Add(begin, last, paragraph, -1);
    }

    // Ends the sentence in hand wherever one starts before `last`; returns where the one then in hand begins.
    uint32_t SplitStretch(uint32_t begin, uint32_t last, uint32_t paragraph, int32_t quotation) {
        for (; next_start_ != starts_end_ && *next_start_ < last; ++next_start_) {
            const uint32_t start = *next_start_;
            if (start <= begin || GoesOn(start)) continue;
            Add(begin, start, paragraph, quotation);
            begin = start;
        }
        return begin;
    }

    void SplitQuotation(uint32_t paragraph, TokenSpan inside, int32_t quotation) {
        const Span content = layers_.quotations[static_cast<size_t>(quotation)].content;
        uint32_t first = inside.first;
        uint32_t last = inside.last;
        while (first < last && layers_.tokens[first].begin < content.begin) ++first;
        while (last > first && layers_.tokens[last - 1].end > content.end) --last;
        const uint32_t begin = SplitStretch(first, last, paragraph, quotation);
        if (begin < last) Add(begin, last, paragraph, quotation);
        while (next_start_ != starts_end_ && *next_start_ < inside.last) ++next_start_;  // at its closing mark
    }

    // What no full stop ends is cut into pieces, but never inside a quotation of the writer's sentence.
    void Add(size_t first, size_t last, uint32_t paragraph, int32_t quotation) {
        for (size_t i = first + kMaxSentenceTokens; i < last; ++i) {
            if (quotation < 0 && layers_.token_quotation[i] >= 0 && layers_.token_quotation[i] == layers_.token_quotation[i - 1]) continue;
            AddPiece(first, i, paragraph, quotation);
            first = i;
            i += kMaxSentenceTokens - 1;
        }
        AddPiece(first, last, paragraph, quotation);
    }

    void AddPiece(size_t first, size_t last, uint32_t paragraph, int32_t quotation) {
        layers_.sentences.push_back({static_cast<uint32_t>(first), static_cast<uint32_t>(last), paragraph, quotation, -1});
    }

    // Is ICU's boundary before token i no end of a sentence, because an abbreviation or an initial stands there?
    bool GoesOn(size_t i) const {
        if (i < 2) return false;
        if (layers_.token_quotation[i - 1] >= 0) return Reports(i);
        const Token& stop = layers_.tokens[i - 1];
        const Token& before = layers_.tokens[i - 2];
        if (stop.end - stop.begin != 1 || text_[stop.begin] != '.' || stop.is(Token::kSpaceBefore) || !before.is(Token::kWord)) return false;
        const std::string_view word = text_.substr(before.begin, before.end - before.begin);
        const bool initials = word.size() <= 5 && word.find('.') != std::string_view::npos && before.is(Token::kAllCaps);  // J.J. Watt
        const bool initial = before.is(Token::kUpper) && word != "I" && (word.size() == 1 || initials);
        if (initial) return layers_.tokens[i].is(Token::kUpper);
        const uint64_t with_stop = HashFolded(text_.substr(before.begin, stop.end - before.begin));
        if (abbreviations_.before_word.contains(with_stop)) return true;
        return layers_.tokens[i].is(Token::kDigits) && abbreviations_.before_number.contains(with_stop);
    }

    // Does a reporting clause follow a quotation that ends in a mark of its own? One of the next few words is its verb:
    // 'Is it over?' Leeds captain Walsh asked.
    bool Reports(size_t i) const {
        constexpr size_t kWordsBeforeVerb = 6;
        const std::string_view before = text_.substr(0, layers_.quotations[static_cast<size_t>(layers_.token_quotation[i - 1])].content.end);
        const bool asks = !before.empty() && (before.back() == '?' || before.back() == '!');
        const bool trails_off = before.size() >= 3 && before.substr(before.size() - 3) == "\u2026";
        if (!asks && !trails_off) return false;
        for (size_t t = i; t < std::min(layers_.tokens.size(), i + kWordsBeforeVerb); ++t) {
            const Token& token = layers_.tokens[t];
            if (layers_.token_quotation[t] >= 0) return false;
            const std::string_view word = text_.substr(token.begin, token.end - token.begin);
            if (token.is(Token::kWord) && abbreviations_.reporting.contains(HashFolded(word))) return true;
            if (word == "." || word == ";" || word == ":") return false;
        }
        return false;
    }

    std::string_view text_;
    const AbbreviationHashes& abbreviations_;
    std::vector<uint32_t>::const_iterator next_start_;
    const std::vector<uint32_t>::const_iterator starts_end_;
    const std::vector<TokenSpan>& quotations_;
    size_t next_quotation_ = 0;
    Layers& layers_;
};

void AssignQuotations(Layers& layers, std::vector<TokenSpan>& quotations) {
    quotations.clear();
    layers.token_quotation.assign(layers.tokens.size(), -1);
    uint32_t at = 0;
    for (size_t q = 0; q < layers.quotations.size(); ++q) {
        const Span outer = layers.quotations[q].outer;
        const uint32_t first = TokenAt(layers.tokens, at, outer.begin);
        at = TokenAt(layers.tokens, first, outer.end);
        std::fill(layers.token_quotation.begin() + first, layers.token_quotation.begin() + at, static_cast<int32_t>(q));
        quotations.push_back({first, at});
    }
}

// The tokens at which a sentence starts behind one of the breaks, or the text.
void CollectStarts(const std::vector<Token>& tokens, const std::vector<uint32_t>& breaks, std::vector<uint32_t>& starts) {
    starts.assign(tokens.empty() ? 0 : 1, 0);
    uint32_t token = 0;
    for (const uint32_t at : breaks) {
        token = TokenAt(tokens, token, at);
        if (token < tokens.size() && token != starts.back()) starts.push_back(token);
    }
}

// Captions, headings and links to other stories stand between an article's paragraphs; what tells them is that no mark
// ends them. A text that hardly ends its paragraphs at all has none.
void MarkCaptions(std::string_view text, Layers& layers) {
    layers.caption.assign(layers.paragraphs.size(), false);
    size_t unended = 0;
    for (size_t p = 0; p < layers.paragraphs.size(); ++p) {
        const CodePoint last = DecodeAt(text, PreviousCodePoint(text, layers.paragraphs[p].end));
        layers.caption[p] = last.value == ')' || (last.value != '.' && u_isalnum(static_cast<UChar32>(last.value)) != 0);
        unended += layers.caption[p];
    }
    if (unended * 2 > layers.paragraphs.size()) layers.caption.assign(layers.paragraphs.size(), false);
}

// "The Ivorian wrote on Twitter:" and the quotation that opens the next paragraph belong together.
void LinkIntroductions(std::string_view text, Layers& layers) {
    std::vector<int32_t> opens(layers.paragraphs.size(), -1);
    for (size_t q = 0; q < layers.quotations.size(); ++q) {
        const Quotation& quotation = layers.quotations[q];
        if (quotation.outer.begin == layers.paragraphs[quotation.paragraph].begin) opens[quotation.paragraph] = static_cast<int32_t>(q);
    }
    for (Sentence& sentence : layers.sentences) {
        const Token& last = layers.tokens[sentence.last_token - 1];
        const bool ends_paragraph = last.end == layers.paragraphs[sentence.paragraph].end;
        if (sentence.quotation >= 0 || !ends_paragraph || text[last.end - 1] != ':') continue;
        if (sentence.paragraph + 1 < opens.size()) sentence.introduces = opens[sentence.paragraph + 1];
    }
}

}  // namespace

void LayerBuilder::Build(std::string_view text, Layers& layers) {
    std::vector<uint64_t> hashes;
    Build(text, layers, hashes);
}

void LayerBuilder::Build(std::string_view text, Layers& layers, std::vector<uint64_t>& hashes) {
    FindParagraphs(text, layers.paragraphs);
    impl_->tokenizer.Tokenize(text, layers.tokens, hashes, impl_->marks);
    FindQuotations(text, impl_->marks, layers.paragraphs, layers.quotations);
    AssignQuotations(layers, impl_->quotations);
    layers.sentences.clear();
    impl_->sentences.Find(text, impl_->marks, impl_->breaks);
    CollectStarts(layers.tokens, impl_->breaks, impl_->starts);
    SentenceSplitter(text, impl_->abbreviations, impl_->starts, impl_->quotations, layers).Split();
    LinkIntroductions(text, layers);
    MarkCaptions(text, layers);
}

}  // namespace pressbox
