#include "extractor/rules/view.h"

#include <algorithm>

namespace pressbox {
namespace {

void AppendWord(std::string_view word, std::string& out) {
    for (const char c : word) {
        if (static_cast<uint8_t>(c) >= 0x80) {
            for (const char f : Fold(word)) out.push_back(static_cast<uint8_t>(f) < 0x20 || f == 0x7F ? ' ' : f);
            return;
        }
    }
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z') out.push_back(static_cast<char>(c + 32));
        else out.push_back(static_cast<uint8_t>(c) < 0x20 || c == 0x7F ? ' ' : c);
    }
}

// The quotation that opens the next paragraph stands in the view of the sentence that introduces it.
void AppendIntroduced(const Analysis& a, const Sentence& sentence, View& view) {
    uint32_t first = sentence.last_token;
    while (first < a.layers.tokens.size() && a.layers.token_quotation[first] != sentence.introduces) ++first;
    uint32_t last = first;
    while (last < a.layers.tokens.size() && a.layers.token_quotation[last] == sentence.introduces) ++last;
    if (first == last) return;
    view.text.push_back(' ');
    view.items.push_back({static_cast<uint32_t>(view.text.size()), first, last, -1});
    view.text.push_back(static_cast<char>(Kind::kQuote));
    view.kinds |= 1u << static_cast<uint32_t>(Kind::kQuote);
}

}  // namespace

size_t View::ItemAt(uint32_t at) const {
    const auto after = std::upper_bound(items.begin(), items.end(), at, [](uint32_t a, const ViewItem& item) { return a < item.at; });
    return static_cast<size_t>(after - items.begin()) - (after == items.begin() ? 0 : 1);
}

void BuildView(const Analysis& a, const Sentence& sentence, View& view) {
    view.text.clear();
    view.items.clear();
    view.kinds = 0;
    const uint32_t end = std::min(sentence.last_token, sentence.first_token + kMaxViewItems * 4);
    uint32_t shown = 0;
    for (uint32_t i = sentence.first_token; i < end && shown < kMaxViewItems; ++shown) {
        if (!view.text.empty() && a.layers.tokens[i].is(Token::kSpaceBefore)) view.text.push_back(' ');
        ViewItem item{static_cast<uint32_t>(view.text.size()), i, i + 1, -1};
        Kind kind = Kind::kNone;
        const int32_t quotation = a.layers.token_quotation[i];
        if (sentence.quotation < 0 && quotation >= 0) {
            kind = Kind::kQuote;
            while (item.last_token < sentence.last_token && a.layers.token_quotation[item.last_token] == quotation) ++item.last_token;
        } else if (a.mention_at[i] >= 0) {
            const Mention& mention = a.mentions[static_cast<size_t>(a.mention_at[i])];
            kind = mention.kind;
            item.mention = a.mention_at[i];
            item.last_token = std::min(mention.last_token, sentence.last_token);
        }
        if (kind == Kind::kNone) {
            AppendWord(a.word(i), view.text);
        } else {
            view.text.push_back(static_cast<char>(kind));
            view.kinds |= 1u << static_cast<uint32_t>(kind);
        }
        view.items.push_back(item);
        i = item.last_token;
    }
    if (sentence.introduces >= 0) AppendIntroduced(a, sentence, view);
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
