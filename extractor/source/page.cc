#include "extractor/source/page.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <set>
#include <unordered_map>

#include "extractor/source/stream.h"

namespace pressbox {
namespace {

constexpr int kMaxAttributes = 1000;
constexpr int kMaxRounds = 4;

enum class Kind : uint8_t { kInline, kBlock, kRow, kLeftOut };

Kind KindOf(std::string_view tag) {
    static const std::unordered_map<std::string_view, Kind> kinds = [] {
        std::unordered_map<std::string_view, Kind> all;
        for (const char* block : {"address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "form", "h1", "h2", "h3", "h4", "h5",
                                  "h6", "hgroup", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"})
            all[block] = Kind::kBlock;
        for (const char* cell : {"td", "th"}) all[cell] = Kind::kRow;
        for (const char* out : {"aside", "audio", "button", "canvas", "dialog", "embed", "figcaption", "figure", "footer", "frameset", "head", "header", "iframe", "map", "menu",
                                "nav", "noscript", "object", "option", "script", "select", "style", "svg", "template", "textarea", "video"})
            all[out] = Kind::kLeftOut;
        return all;
    }();
    const auto found = kinds.find(tag);
    return found == kinds.end() ? Kind::kInline : found->second;
}

// Whole class names that, in the templates of many newspapers, stand for what is not the article.
bool IsLeftOutClass(std::string_view name) {
    static constexpr std::string_view kNames[] = {"advert", "advertisement", "breadcrumb", "breadcrumbs", "caption", "comments", "cookie-banner", "newsletter", "newsletter-signup", "related",
                                                  "related-articles", "related-links", "share", "share-buttons", "sidebar", "social-share", "visually-hidden", "sr-only", "wp-caption-text"};
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

class Attributes {
  public:
    explicit Attributes(const xmlChar** attributes) : attributes_(reinterpret_cast<const char**>(attributes)) {}
    // Null when it is not there.
    const char* Get(const char* name) const {
        for (const char** at = attributes_; at != nullptr && *at != nullptr; at += 2)
            if (std::strcmp(*at, name) == 0) return at[1] == nullptr ? "" : at[1];
        return nullptr;
    }
    std::string Lowered(const char* name) const {
        const char* value = Get(name);
        return value == nullptr ? "" : Lower(value);
    }

  private:
    const char** attributes_;
};

bool HasWord(std::string_view list, std::string_view word) {
    for (size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const size_t end = at + word.size();
        if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
    }
    return false;
}

bool IsHidden(const Attributes& attributes) {
    if (attributes.Get("hidden") != nullptr || attributes.Lowered("aria-hidden") == "true") return true;
    std::string style = attributes.Lowered("style");
    std::erase(style, ' ');
    if (style.find("display:none") != std::string::npos) return true;
    const std::string role = attributes.Lowered("role");
    for (const char* other : {"navigation", "banner", "complementary", "contentinfo", "dialog", "search"})
        if (role == other) return true;
    std::string_view classes = attributes.Get("class") == nullptr ? "" : attributes.Get("class");
    while (!classes.empty()) {
        const size_t end = std::min(classes.find(' '), classes.size());
        if (IsLeftOutClass(classes.substr(0, end))) return true;
        classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    return false;
}

// Takes the parser's events.
class PageBuilder {
  public:
    // `kept` has the numbers of start tags whose elements are not to be left out; it gets those that should be added.
    PageBuilder(std::string_view html, unsigned max_nesting, std::set<uint64_t>& kept, Page& page) : rest_(html), max_nesting_(max_nesting), kept_(kept), page_(page) { page_.elements.push_back({}); }

    bool Parse(std::string& error) {
        const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(htmlNewParserCtxt(), htmlFreeParserCtxt);
        context_ = context.get();
        std::memset(context_->sax, 0, sizeof *context_->sax);
        context_->sax->initialized = 1;
        context_->sax->startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) { From(self).Start(Text(name), Attributes(attributes)); };
        context_->sax->endElement = [](void* self, const xmlChar* name) { From(self).End(From(self).IsAtEndTagOf(Text(name))); };
        context_->sax->characters = context_->sax->ignorableWhitespace = context_->sax->cdataBlock =
            [](void* self, const xmlChar* text, int length) { From(self).Characters({Text(text), static_cast<size_t>(length)}); };
        context_->userData = this;
        constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
        htmlCtxtReadIO(context_, [](void* self, char* out, int length) { return static_cast<PageBuilder*>(self)->Feed(out, length); }, nullptr, this, nullptr, "UTF-8", kOptions);
        if (context_->myDoc != nullptr) xmlFreeDoc(context_->myDoc);
        while (!open_.empty()) End(false);
        Flush();
        page_.elements[0].end = static_cast<uint32_t>(page_.elements.size());
        if (error_.empty() && !rest_.empty()) error_ = "the page cannot be read to its end; leave it out";
        error = error_;
        return error_.empty();
    }

  private:
    struct Open {
        uint32_t element = 0;  // that text in it belongs to
        Kind kind = Kind::kInline;
        uint64_t number = 0;   // of its start tag
        bool needs_end = false;
        bool owns = false;     // it is an element of the page
        bool leaves_out = false;
        bool links = false;
        bool captures = false;
    };

    static PageBuilder& From(void* self) { return *static_cast<PageBuilder*>(self); }
    static const char* Text(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

    // Gives the parser its next bytes, which is also when a tag that never ends is noticed.
    int Feed(char* out, int length) {
        if (context_->maxatts > 4 * kMaxAttributes && error_.empty()) error_ = "an element has more than " + std::to_string(kMaxAttributes) + " attributes; this is no page of text, leave it out";
        if (!error_.empty()) return 0;
        const size_t part = std::min(rest_.size(), static_cast<size_t>(length));
        std::memcpy(out, rest_.data(), part);
        rest_.remove_prefix(part);
        return static_cast<int>(part);
    }

    void Start(std::string_view tag, const Attributes& attributes) {
        if (open_.size() >= max_nesting_ && error_.empty()) error_ = "elements are nested deeper than " + std::to_string(max_nesting_) + ", and text would be lost; raise --max-nesting";
        if (!error_.empty()) return xmlStopParser(context_);
        Open open;
        open.kind = KindOf(tag);
        open.number = ++starts_;
        open.needs_end = !HasOptionalEnd(tag);
        open.element = open_.empty() ? 0 : open_.back().element;
        open.captures = Note(tag, attributes, open.element);
        const bool is_root = tag == "html" || tag == "body" || tag == "article" || tag == "main";
        open.leaves_out = open.kind == Kind::kLeftOut || (!is_root && IsHidden(attributes));
        if (open.leaves_out && kept_.count(open.number) != 0) open.leaves_out = false, open.kind = Kind::kBlock;
        open.links = tag == "a";
        if (open.kind != Kind::kInline || open.leaves_out) Flush(open.kind == Kind::kRow);
        if (open.kind == Kind::kBlock && left_out_ == 0 && !open.leaves_out) {
            open.owns = true;
            page_.elements.push_back({open.element, 0, RoleOf(tag, attributes)});
            open.element = static_cast<uint32_t>(page_.elements.size() - 1);
        }
        left_out_ += open.leaves_out;
        links_ += open.links;
        open_.push_back(open);
        if (tag == "br") LineEnd();
    }

    void End(bool by_tag) {
        if (open_.empty()) return;
        const Open open = open_.back();
        if (open.leaves_out && open.needs_end && !by_tag) kept_.insert(open.number);
        if (open.kind != Kind::kInline || open.leaves_out) Flush(open.kind == Kind::kRow);
        if (open.owns) page_.elements[open.element].end = static_cast<uint32_t>(page_.elements.size());
        if (open.captures) capture_ = nullptr;
        left_out_ -= open.leaves_out;
        links_ -= open.links;
        open_.pop_back();
    }

    // libxml2 passes over an end tag when a <div> or table within the element is still open, and so would leave out
    // what follows. Whether an element ended by its own tag is seen from what the parser has just read.
    bool IsAtEndTagOf(std::string_view name) const {
        const xmlParserInput* input = context_->input;
        if (input == nullptr || input->cur == nullptr || input->cur == input->base) return false;
        const std::string_view before(Text(input->base), static_cast<size_t>(input->cur - input->base));
        const size_t start = before.rfind('<');
        if (start == std::string_view::npos || before.back() != '>') return false;
        return before[start + 1] == '/' ? Lower(before.substr(start + 2, name.size())) == name : before.ends_with("/>");
    }

    static bool HasOptionalEnd(std::string_view tag) {
        for (const char* optional : {"p", "li", "td", "th", "tr", "dd", "dt", "option", "thead", "tbody", "tfoot", "head", "img", "br", "hr", "input", "meta", "link", "embed", "source", "wbr", "col"})
            if (tag == optional) return true;
        return false;
    }

    // What the page says of itself. True when the element's text is to be kept apart.
    bool Note(std::string_view tag, const Attributes& attributes, uint32_t element) {
        if (tag == "meta") {
            for (const char* key : {"property", "name", "itemprop"})
                if (std::string name = attributes.Lowered(key); !name.empty())
                    if (const char* content = attributes.Get("content")) page_.meta.emplace_back(std::move(name), content);
        } else if (tag == "time") {
            if (const char* when = attributes.Get("datetime")) page_.times.emplace_back(element, when);
        }
        if (capture_ != nullptr) return false;
        if (tag == "title" && page_.title.empty()) capture_ = &page_.title;
        else if (tag == "h1" && page_.heading.empty()) capture_ = &page_.heading;
        else if (tag == "script" && attributes.Lowered("type").find("ld+json") != std::string::npos) capture_ = &page_.json_ld.emplace_back();
        return capture_ != nullptr;
    }

    static Page::Role RoleOf(std::string_view tag, const Attributes& attributes) {
        if (const std::string itemprop = attributes.Lowered("itemprop"); HasWord(itemprop, "articlebody")) return Page::Role::kArticleBody;
        if (tag == "article") return Page::Role::kArticle;
        return tag == "main" || attributes.Lowered("role") == "main" ? Page::Role::kMain : Page::Role::kNone;
    }

    void Characters(std::string_view text) {
        if (capture_ != nullptr) capture_->append(text);
        if (capture_ != nullptr || left_out_ > 0) return;
        const size_t before = block_.text.size();
        for (const char c : text) {
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') blank_ = true;
            else {
                if (blank_ && !block_.text.empty() && block_.text.back() != '\n') block_.text.push_back(' ');
                blank_ = false;
                block_.text.push_back(c);
            }
        }
        block_.element = open_.empty() ? 0 : open_.back().element;
        if (links_ > 0) block_.linked += static_cast<uint32_t>(block_.text.size() - before);
    }

    // One <br> is a line end, two are a new paragraph.
    void LineEnd() {
        if (block_.text.empty()) return;
        if (block_.text.back() == '\n') return Flush();
        block_.text.push_back('\n');
        blank_ = false;
    }

    // Ends the paragraph; within a table's row only the word.
    void Flush(bool in_row = false) {
        blank_ = in_row;
        if (in_row) return;
        while (!block_.text.empty() && block_.text.back() == '\n') block_.text.pop_back();
        if (!block_.text.empty()) page_.blocks.push_back(std::move(block_));
        block_ = {};
    }

    std::string_view rest_;  // of the page, not yet given to the parser
    unsigned max_nesting_;
    std::set<uint64_t>& kept_;
    uint64_t starts_ = 0;  // start tags so far
    Page& page_;
    htmlParserCtxt* context_ = nullptr;
    std::vector<Open> open_;
    unsigned left_out_ = 0;  // how many of the open elements are
    unsigned links_ = 0;
    std::string* capture_ = nullptr;
    Page::Block block_;
    bool blank_ = false;     // white space before the next character
    std::string error_;
};

}  // namespace

const std::string* Page::Meta(std::string_view name) const {
    for (const auto& [key, value] : meta)
        if (key == name && !value.empty()) return &value;
    return nullptr;
}

bool ReadPage(const std::string& html, unsigned max_nesting, Page& page, std::string& error) {
    static const bool initialised = (xmlInitParser(), true);
    (void)initialised;
    // An element that is left out but never closed may have swallowed the article: then it is read once more with it.
    std::set<uint64_t> kept;
    for (int round = 0;; ++round) {
        const size_t before = kept.size();
        page = {};
        if (!PageBuilder(html, max_nesting, kept, page).Parse(error)) return false;
        if (kept.size() == before) return true;
        if (round < kMaxRounds) continue;
        error = "so many elements are never closed that text would be lost; leave the page out";
        return false;
    }
}

}  // namespace pressbox
