// WARC files, as web archives and Common Crawl publish them: records one after the other, each a block of bytes behind
// headers,
//
//     WARC/1.0
//     WARC-Type: response
//     WARC-Target-URI: https://…
//     Content-Length: 4711
//
//     HTTP/1.1 200 OK …                      then two empty lines
//
// Articles are the pages of "response" and "resource" records (HTML and plain text, of answers that are good ones) and
// the texts of the "conversion" records of WET files. All others are passed over: they are no articles. An article's id
// is its address. The day of the crawl is not that of the article, and so is not taken for it.
#include <charconv>
#include <map>
#include <optional>

#include "extractor/source/html.h"
#include "extractor/source/stream.h"

namespace pressbox {
namespace {

constexpr uint64_t kMaxHeaderBytes = 1u << 16;

// Header names in lower case; of one that is there twice the first counts.
using Headers = std::map<std::string, std::string, std::less<>>;

std::string_view Trimmed(std::string_view text) {
    while (!text.empty() && IsBlank(text.substr(0, 1))) text.remove_prefix(1);
    while (!text.empty() && IsBlank(text.substr(text.size() - 1))) text.remove_suffix(1);
    return text;
}

void AddHeader(std::string_view line, Headers& headers) {
    const size_t colon = line.find(':');
    if (colon != std::string_view::npos) headers.emplace(Lower(Trimmed(line.substr(0, colon))), std::string(Trimmed(line.substr(colon + 1))));
}

std::string Get(const Headers& headers, std::string_view name) {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

// "text/html; charset=utf-8"
struct ContentType {
    std::string type;
    std::string charset;
};

ContentType ParseContentType(std::string_view value) {
    const size_t end = std::min(value.find(';'), value.size());
    ContentType content{Lower(Trimmed(value.substr(0, end))), ""};
    const std::string parameters = Lower(value.substr(end));
    const size_t at = parameters.find("charset=");
    if (at == std::string::npos) return content;
    std::string_view charset = std::string_view(parameters).substr(at + 8);
    charset = Trimmed(charset.substr(0, charset.find(';')));
    while (!charset.empty() && (charset.front() == '"' || charset.front() == '\'')) charset.remove_prefix(1);
    while (!charset.empty() && (charset.back() == '"' || charset.back() == '\'')) charset.remove_suffix(1);
    content.charset = std::string(charset);
    return content;
}

struct HttpResponse {
    int status = 0;
    Headers headers;
    std::string_view body;
};

// Takes a line off the front, without its end.
std::string_view TakeLine(std::string_view& rest) {
    const size_t newline = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, newline);
    rest.remove_prefix(std::min(newline + 1, rest.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::optional<HttpResponse> ParseHttp(std::string_view block) {
    HttpResponse response;
    const std::string_view first = TakeLine(block);
    const size_t space = first.find(' ');
    if (!first.starts_with("HTTP/") || space == std::string_view::npos) return std::nullopt;
    const std::string_view code = Trimmed(first.substr(space));
    std::from_chars(code.data(), code.data() + code.size(), response.status);
    while (!block.empty()) {
        const std::string_view line = TakeLine(block);
        if (line.empty()) break;
        AddHeader(line, response.headers);
    }
    response.body = block;
    return response;
}

// The chunks put together. Nothing when the body does not look chunked: many crawlers store it put together and keep
// the header. A crawl may have cut the body: then the chunks up to there.
std::optional<std::string> Dechunk(std::string_view body) {
    std::string out;
    for (bool first = true;; first = false) {
        const std::string_view line = TakeLine(body);
        uint64_t size = 0;
        const auto parsed = std::from_chars(line.data(), line.data() + line.size(), size, 16);
        const bool is_size = parsed.ec == std::errc() && (parsed.ptr == line.data() + line.size() || *parsed.ptr == ';' || *parsed.ptr == ' ');
        if (!is_size) return first ? std::nullopt : std::optional<std::string>(std::move(out));
        const std::string_view chunk = body.substr(0, static_cast<size_t>(std::min<uint64_t>(size, body.size())));
        out.append(chunk);
        body.remove_prefix(chunk.size());
        if (size == 0 || body.empty()) return out;
        TakeLine(body);
    }
}

class WarcStream final : public ArticleStream {
  public:
    WarcStream(std::string place, std::unique_ptr<ByteSource> bytes, const Opening& opening) : place_(std::move(place)), bytes_(std::move(bytes)), opening_(opening), options_(opening.options) {}

    ReadResult Next(Article& article, Failure& failure) override {
        while (!ended_) {
            Headers headers;
            const Line line = ReadHeaders(headers);
            if (line == Line::kEnd) return End(failure);
            ++number_;
            if (line == Line::kBad) return Broken(failure, "no WARC record (its headers cannot be read); the rest of the file is left out; get it again");
            article.id = TargetOf(headers);
            if (article.id.empty()) article.id = Where();
            uint64_t length = 0;
            const std::string text = Get(headers, "content-length");
            if (std::from_chars(text.data(), text.data() + text.size(), length).ec != std::errc()) return Broken(failure, "a WARC record without a length; the rest of the file is left out; get it again", article.id);
            const ReadResult result = ReadBlock(headers, length, article, failure);
            any_ = any_ || result != ReadResult::kEnd;
            if (result != ReadResult::kEnd) return result;
            article = {};
        }
        return ReadResult::kEnd;
    }

  private:
    enum class Line : uint8_t { kGood, kBad, kEnd };

    Line ReadHeaders(Headers& headers) {
        std::string line;
        ByteReader::Line got = ByteReader::Line::kWhole;
        do got = bytes_.ReadLine(line, kMaxHeaderBytes);
        while (got == ByteReader::Line::kWhole && IsBlank(line));
        if (got == ByteReader::Line::kEnd || got == ByteReader::Line::kCut) return Line::kEnd;
        if (got == ByteReader::Line::kTooLong || !line.starts_with("WARC/")) return Line::kBad;
        for (uint64_t size = 0; size < kMaxHeaderBytes; size += line.size() + 1) {
            got = bytes_.ReadLine(line, kMaxHeaderBytes);
            if (got == ByteReader::Line::kCut) return Line::kEnd;
            if (got != ByteReader::Line::kWhole) return Line::kBad;
            if (IsBlank(line)) return Line::kGood;
            AddHeader(line, headers);
        }
        return Line::kBad;
    }

    // kEnd: no article.
    ReadResult ReadBlock(const Headers& headers, uint64_t length, Article& article, Failure& failure) {
        const std::string type = Lower(Get(headers, "warc-type"));
        const bool wanted = type == "response" || type == "resource" || type == "conversion";
        const bool fits = length <= options_.max_article_bytes;
        std::string block;
        const uint64_t got = wanted && fits ? bytes_.ReadBytes(length, block) : bytes_.Skip(length);
        if (got < length) {
            const std::string error = bytes_.Error();
            return Broken(failure, error.empty() ? "the file ends within this record; get it again; articles before that are kept" : error, article.id);
        }
        if (!wanted) return ReadResult::kEnd;
        if (!fits) return Fail(failure, Where(article.id), Megabytes(length) + " is more than one page may have (" + Megabytes(options_.max_article_bytes) + "); raise --max-size", article.id);
        if (type == "response") return ReadResponse(block, article, failure);
        return ReadContent(ParseContentType(Get(headers, "content-type")), block, article, failure);
    }

    ReadResult ReadResponse(std::string_view block, Article& article, Failure& failure) {
        const std::optional<HttpResponse> response = ParseHttp(block);
        if (!response || response->status < 200 || response->status > 299) return ReadResult::kEnd;
        const ContentType content = ParseContentType(Get(response->headers, "content-type"));
        if (!IsText(content.type)) return ReadResult::kEnd;
        std::string body(response->body);
        if (Lower(Get(response->headers, "transfer-encoding")).find("chunked") != std::string::npos)
            if (std::optional<std::string> whole = Dechunk(body)) body = std::move(*whole);
        std::string error;
        if (!Unpack(Lower(Get(response->headers, "content-encoding")), body, error)) return Fail(failure, Where(article.id), std::move(error), article.id);
        return ReadContent(content, body, article, failure);
    }

    // As with chunks, what is not packed in spite of its header is taken as it is.
    bool Unpack(const std::string& encoding, std::string& body, std::string& error) const {
        std::unique_ptr<ByteSource> unpacked;
        if (body.starts_with("\x1F\x8B")) unpacked = Gunzip(std::make_unique<MemoryBytes>(std::move(body)));
        else if (body.starts_with("\x28\xB5\x2F\xFD")) unpacked = Unzstd(std::make_unique<MemoryBytes>(std::move(body)));
        else if (encoding == "br" || encoding == "deflate") return error = "the page is packed as '" + encoding + "', which is not read; have the crawler store it unpacked", false;
        else return true;
        ByteReader reader(Metered(std::move(unpacked), opening_.meter, opening_.layer + 1));
        body.clear();
        reader.ReadBytes(options_.max_article_bytes + 1, body);
        error = reader.Error();
        if (error.empty() && body.size() > options_.max_article_bytes) error = "more than one page may have (" + Megabytes(options_.max_article_bytes) + "); raise --max-size";
        return error.empty();
    }

    static bool IsText(std::string_view type) { return type == "text/html" || type == "application/xhtml+xml" || type == "text/plain"; }

    ReadResult ReadContent(const ContentType& content, std::string_view body, Article& article, Failure& failure) const {
        if (!IsText(content.type)) return ReadResult::kEnd;
        std::string error;
        bool good = false;
        if (content.type == "text/plain") {
            std::optional<std::string> text = DecodeText(body, options_.encoding, error);
            good = text.has_value();
            if (good) article.text = std::move(*text);
        } else {
            good = ReadArticlePage(body, content.charset, options_, article, error);
        }
        if (!good) return Fail(failure, Where(article.id), std::move(error), article.id);
        return Finish(article, Where(article.id), options_, failure);
    }

    ReadResult Broken(Failure& failure, std::string error, std::string id = {}) {
        ended_ = true;
        return Fail(failure, Where(id), std::move(error), id.empty() ? Where() : id);
    }

    ReadResult End(Failure& failure) {
        ended_ = true;
        if (std::string error = bytes_.Error(); !error.empty()) return Fail(failure, place_, std::move(error), place_);
        return any_ ? ReadResult::kEnd : Fail(failure, place_, "no articles in this WARC file: no HTML or text that was answered with success", place_);
    }

    std::string TargetOf(const Headers& headers) const {
        std::string target = Get(headers, "warc-target-uri");
        if (target.size() > 1 && target.front() == '<' && target.back() == '>') target = target.substr(1, target.size() - 2);
        return target;
    }

    // crawl.warc.gz:12, the record's number, and its address
    std::string Where(const std::string& id = {}) const {
        const std::string where = place_ + ":" + std::to_string(number_);
        return id.empty() || id == where ? where : where + " (" + id + ")";
    }

    std::string place_;
    ByteReader bytes_;
    Opening opening_;
    const ReaderOptions& options_;
    uint64_t number_ = 0;  // of the record, from 1
    bool any_ = false;
    bool ended_ = false;
};

}  // namespace

std::unique_ptr<ArticleStream> OpenWarc(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening) {
    return std::make_unique<WarcStream>(place, std::move(bytes), opening);
}

}  // namespace pressbox
