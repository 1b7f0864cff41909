#include "extractor/source/html.h"

#include <re2/re2.h>
#include <simdjson.h>

#include <algorithm>

#include "extractor/lexicon/dates.h"
#include "extractor/source/charset.h"
#include "extractor/source/page.h"
#include "extractor/source/stream.h"

namespace pressbox {
namespace {

constexpr size_t kShortBlock = 25;  // bytes; labels, bylines and buttons are shorter than sentences

void AppendParagraph(std::string& text, std::string_view paragraph) {
    if (!text.empty()) text += "\n\n";
    text += paragraph;
}

bool IsLink(const Page::Block& block) { return block.linked * 10ull >= block.text.size() * 8ull; }

std::string TextWithin(const Page& page, uint32_t element) {
    std::string text;
    for (const Page::Block& block : page.blocks)
        if (block.element >= element && block.element < page.elements[element].end && !IsLink(block)) AppendParagraph(text, block.text);
    return text;
}

// Running text by element: all within it, and its density: the text of its own paragraphs, and half of that of theirs.
struct Weights {
    std::vector<uint64_t> total;
    std::vector<uint64_t> density;
};

Weights WeighElements(const Page& page) {
    Weights weights{std::vector<uint64_t>(page.elements.size()), std::vector<uint64_t>(page.elements.size())};
    for (const Page::Block& block : page.blocks) {
        if (block.text.size() < kShortBlock) continue;
        const uint64_t weight = block.text.size() - block.linked;
        const uint32_t parent = page.elements[block.element].parent;
        weights.total[block.element] += weight;
        weights.density[parent] += weight;
        weights.density[page.elements[parent].parent] += weight / 2;
    }
    for (size_t i = page.elements.size() - 1; i > 0; --i) weights.total[page.elements[i].parent] += weights.total[i];
    return weights;
}

// The element that holds the article.
uint32_t ChooseElement(const Page& page) {
    const Weights weights = WeighElements(page);
    const auto densest = static_cast<uint32_t>(std::max_element(weights.density.begin(), weights.density.end()) - weights.density.begin());
    for (const Page::Role role : {Page::Role::kArticleBody, Page::Role::kArticle, Page::Role::kMain}) {
        uint32_t best = 0;
        for (uint32_t i = 1; i < page.elements.size(); ++i)
            if (page.elements[i].role == role && (best == 0 || weights.total[i] > weights.total[best])) best = i;
        if (best != 0 && weights.total[best] * 2 >= weights.total[densest]) return best;
    }
    return weights.density[densest] == 0 ? 0 : densest;
}

struct LinkedData {
    std::string body;
    std::string headline;
    std::string date;
    bool found = false;
};

bool IsArticleType(const simdjson::dom::element& type) {
    std::string_view name;
    if (type.get(name) == simdjson::SUCCESS) return name.ends_with("Article") || name.ends_with("BlogPosting") || name == "Report";
    simdjson::dom::array names;
    if (type.get(names) != simdjson::SUCCESS) return false;
    for (const simdjson::dom::element& each : names)
        if (each.get(name) == simdjson::SUCCESS && (name.ends_with("Article") || name.ends_with("BlogPosting"))) return true;
    return false;
}

std::string TextOf(const simdjson::dom::object& object, std::string_view key) {
    std::string_view text;
    return object[key].get(text) == simdjson::SUCCESS ? std::string(text) : "";
}

void TakeArticle(const simdjson::dom::object& object, LinkedData& data) {
    std::string body = TextOf(object, "articleBody");
    if (data.found && data.body.size() >= body.size()) return;
    data = {std::move(body), TextOf(object, "headline"), TextOf(object, "datePublished"), true};
}

// Of several articles the one with the longest body; recursion is bounded by the parser's depth.
void FindArticles(const simdjson::dom::element& json, LinkedData& data) {
    simdjson::dom::object object;
    simdjson::dom::array array;
    if (json.get(array) == simdjson::SUCCESS) {
        for (const simdjson::dom::element& each : array) FindArticles(each, data);
    } else if (json.get(object) == simdjson::SUCCESS) {
        simdjson::dom::element type;
        if (object["@type"].get(type) == simdjson::SUCCESS && IsArticleType(type)) TakeArticle(object, data);
        for (const auto& [key, value] : object) FindArticles(value, data);
    }
}

LinkedData ReadLinkedData(const Page& page) {
    constexpr size_t kMaxDepth = 64;
    LinkedData data;
    for (std::string json : page.json_ld) {
        std::replace_if(json.begin(), json.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');  // many pages have raw line ends in strings
        simdjson::dom::parser parser;
        simdjson::dom::element root;
        if (parser.allocate(json.size(), kMaxDepth) == simdjson::SUCCESS && parser.parse(json).get(root) == simdjson::SUCCESS) FindArticles(root, data);
    }
    return data;
}

// A body in JSON-LD may be a piece of HTML, or have entities, or its paragraphs on lines of their own.
std::string PlainText(const std::string& text, const ReaderOptions& options) {
    static const re2::RE2 markup(R"(</?[a-zA-Z][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|\w+);)", re2::RE2::Latin1);
    std::string out;
    if (re2::RE2::PartialMatch(text, markup)) {
        Page page;
        std::string ignored;
        std::string html = text;
        re2::RE2::GlobalReplace(&html, R"(\r?\n\s*)", "<br><br>");
        if (ReadPage("<body>" + html, options.max_nesting, page, ignored))
            for (const Page::Block& block : page.blocks) AppendParagraph(out, block.text);
        return out;
    }
    std::string_view rest = text;
    while (!rest.empty()) {
        const size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
        if (!IsBlank(rest.substr(0, end))) AppendParagraph(out, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
}

std::string OneLine(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (!IsBlank({&c, 1})) out.push_back(c);
        else if (!out.empty() && out.back() != ' ') out.push_back(' ');
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string ChooseTitle(const Page& page, const std::string& headline) {
    if (!headline.empty()) return OneLine(headline);
    for (const char* name : {"og:title", "twitter:title"})
        if (const std::string* title = page.Meta(name)) return OneLine(*title);
    const std::string heading = OneLine(page.heading);
    const std::string title = OneLine(page.title);
    // <title> often has the site's name behind the headline.
    return title.empty() || (!heading.empty() && title.substr(0, heading.size()) == heading) ? heading : title;
}

std::string DayOf(std::string_view when) {
    const std::string_view day = when.substr(0, 10);
    return IsIsoDate(day) ? std::string(day) : "";
}

std::string ChooseDate(const Page& page, const std::string& published, uint32_t element) {
    std::string day = DayOf(published);
    for (const char* name : {"article:published_time", "og:article:published_time", "datepublished", "article:published", "pubdate", "publishdate", "publish-date", "publish_date", "parsely-pub-date",
                             "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "date"})
        if (const std::string* when = page.Meta(name); when != nullptr && day.empty()) day = DayOf(*when);
    for (const bool within : {true, false})
        for (const auto& [at, when] : page.times)
            if (day.empty() && (!within || (at >= element && at < page.elements[element].end))) day = DayOf(when);
    return day;
}

class HtmlStream final : public ArticleStream {
  public:
    HtmlStream(std::string place, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options) : place_(std::move(place)), bytes_(std::move(bytes)), options_(options) {}

    ReadResult Next(Article& article, Failure& failure) override {
        if (read_) return ReadResult::kEnd;
        read_ = true;
        article.id = place_ == kStandardInput ? "stdin" : place_;
        std::string page;
        bytes_.ReadBytes(options_.max_article_bytes + 1, page);
        if (page.size() > options_.max_article_bytes) return Fail(failure, place_, "more than one page may have (" + Megabytes(options_.max_article_bytes) + "); raise --max-size", article.id);
        std::string error = bytes_.Error();
        if (!error.empty() || !ReadArticlePage(page, "", options_, article, error)) return Fail(failure, place_, std::move(error), article.id);
        return Finish(article, place_, options_, failure);
    }

  private:
    std::string place_;
    ByteReader bytes_;
    const ReaderOptions& options_;
    bool read_ = false;
};

}  // namespace

bool ReadArticlePage(std::string_view bytes, std::string_view charset, const ReaderOptions& options, Article& article, std::string& error) {
    const std::optional<std::string> html = DecodePage(bytes, charset, options.encoding, error);
    Page page;
    if (!html || !ReadPage(*html, options.max_nesting, page, error)) return false;
    const LinkedData data = ReadLinkedData(page);
    const uint32_t element = ChooseElement(page);
    article.text = TextWithin(page, element);
    if (std::string body = PlainText(data.body, options); body.size() * 2 >= article.text.size() && !body.empty()) article.text = std::move(body);
    article.title = ChooseTitle(page, PlainText(data.headline, options));
    article.date = ChooseDate(page, data.date, element);
    return true;
}

std::unique_ptr<ArticleStream> OpenHtml(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening) {
    return std::make_unique<HtmlStream>(place, std::move(bytes), opening.options);
}

}  // namespace pressbox
