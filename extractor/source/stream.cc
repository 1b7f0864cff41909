#include "extractor/source/stream.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "extractor/lexicon/dates.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

struct Extension {
    std::string_view name;
    Format format;
    std::string_view instead;  // what the name's rest is then taken to end with
};

constexpr std::array kExtensions = {
    Extension{".txt", Format::kText, ""},      Extension{".jsonl", Format::kJsonLines, ""}, Extension{".ndjson", Format::kJsonLines, ""},
    Extension{".csv", Format::kCsv, ""},       Extension{".tsv", Format::kTsv, ""},         Extension{".html", Format::kHtml, ""},
    Extension{".htm", Format::kHtml, ""},      Extension{".warc", Format::kWarc, ""},       Extension{".wet", Format::kWarc, ""},
    Extension{".tar", Format::kArchive, ""},   Extension{".zip", Format::kArchive, ""},     Extension{".gz", Format::kGzip, ""},
    Extension{".zst", Format::kZstd, ""},      Extension{".tgz", Format::kGzip, ".tar"},    Extension{".tzst", Format::kZstd, ".tar"},
};

// What the first bytes tell of data without a telling name.
Format FormatOfBytes(std::string_view head) {
    const auto begins = [&](std::string_view magic) { return head.substr(0, magic.size()) == magic; };
    if (begins("\x1F\x8B")) return Format::kGzip;
    if (begins("\x28\xB5\x2F\xFD")) return Format::kZstd;
    if (begins("PK\x03\x04") || (head.size() > 262 && head.substr(257, 5) == "ustar")) return Format::kArchive;
    if (begins("\xEF\xBB\xBF")) head.remove_prefix(3);
    if (begins("WARC/")) return Format::kWarc;
    if (const std::string start = Lower(head.substr(std::min(head.find('<'), head.size()))); IsBlank(head.substr(0, head.find('<'))) && (start.starts_with("<!doctype html") || start.starts_with("<html"))) return Format::kHtml;
    if (!head.empty() && head[0] == '{') return Format::kJsonLines;
    return Format::kText;
}

// Tells one failure and ends.
class FailingStream final : public ArticleStream {
  public:
    FailingStream(std::string place, std::string message) : place_(std::move(place)), message_(std::move(message)) {}
    ReadResult Next(Article&, Failure& failure) override {
        if (told_) return ReadResult::kEnd;
        told_ = true;
        return Fail(failure, place_, message_, place_);
    }

  private:
    std::string place_;
    std::string message_;
    bool told_ = false;
};

std::unique_ptr<ArticleStream> OpenUnpacked(Format format, std::string_view rest, const std::string& place, std::unique_ptr<ByteSource> bytes, Opening opening) {
    if (++opening.layer > opening.options.max_nesting)
        return std::make_unique<FailingStream>(place, "packed in itself more than " + std::to_string(opening.options.max_nesting) + " times; raise --max-nesting if you trust it");
    if (format == Format::kArchive) return OpenArchive(place, std::move(bytes), opening);
    bytes = format == Format::kGzip ? Gunzip(std::move(bytes)) : Unzstd(std::move(bytes));
    return OpenArticles(rest, place, Metered(std::move(bytes), opening.meter, opening.layer), opening);
}

}  // namespace

const char* const kArticleNames = ".txt, .jsonl, .ndjson, .csv, .tsv, .html, .htm, .warc and .wet files, also packed as .gz, .zst, .tar or .zip";

Format FormatOfName(std::string_view name, std::string* rest) {
    for (const Extension& extension : kExtensions) {
        if (name.size() <= extension.name.size() || Lower(name.substr(name.size() - extension.name.size())) != extension.name) continue;
        if (rest != nullptr) *rest = std::string(name.substr(0, name.size() - extension.name.size())) + std::string(extension.instead);
        return extension.format;
    }
    return Format::kUnknown;
}

bool IsArticleName(std::string_view name) {
    std::string rest;
    const Format format = FormatOfName(name, &rest);
    if (format == Format::kGzip || format == Format::kZstd) return IsArticleName(std::string(rest));
    return format != Format::kUnknown;
}

std::unique_ptr<ArticleStream> OpenArticles(std::string_view name, const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening) {
    std::string rest;
    Format format = FormatOfName(name, &rest);
    if (format == Format::kUnknown) {
        rest = std::string(name);
        auto reader = std::make_unique<ByteReader>(std::move(bytes));
        format = reader->Peek(1) == "{" ? Format::kJsonLines : FormatOfBytes(reader->Peek(512));  // lines may come one by one
        if (format == Format::kText && !opening.options.csv_columns.empty()) format = Format::kCsv;
        bytes = std::move(reader);
    }
    switch (format) {
        case Format::kJsonLines: return OpenJsonLines(place, std::move(bytes), opening);
        case Format::kCsv: return OpenCsv(place, std::move(bytes), opening, '\0');
        case Format::kTsv: return OpenCsv(place, std::move(bytes), opening, '\t');
        case Format::kHtml: return OpenHtml(place, std::move(bytes), opening);
        case Format::kWarc: return OpenWarc(place, std::move(bytes), opening);
        case Format::kGzip:
        case Format::kZstd:
        case Format::kArchive: return OpenUnpacked(format, rest, place, std::move(bytes), opening);
        default: return OpenText(place, std::move(bytes), opening);
    }
}

ReadResult Fail(Failure& failure, std::string place, std::string message, std::string article_id) {
    failure = {std::move(place), std::move(message), std::move(article_id)};
    return ReadResult::kFailure;
}

bool TakeDay(Article& article, std::string& error) {
    if (article.date.size() > 10 && IsIsoDate(std::string_view(article.date).substr(0, 10))) article.date.resize(10);
    if (article.date.empty() || IsIsoDate(article.date)) return true;
    error = "the date '" + article.date.substr(0, 40) + "' is not of the form 2022-12-31";
    return false;
}

ReadResult Finish(Article& article, const std::string& place, const ReaderOptions& options, Failure& failure) {
    if (IsBlank(article.text)) return Fail(failure, place, "empty: there is no text to read", article.id);
    if (article.text.size() > options.max_article_bytes)
        return Fail(failure, place, Megabytes(article.text.size()) + " is more than one article may have (" + Megabytes(options.max_article_bytes) + "); raise --max-size", article.id);
    if (article.date.empty()) article.date = options.date;
    article.place = place;
    return ReadResult::kArticle;
}

bool IsBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos; }

std::string Megabytes(uint64_t bytes) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.1f MB", static_cast<double>(bytes) / 1e6);
    return buffer;
}

std::string Lower(std::string_view ascii) {
    std::string lower(ascii);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

}  // namespace pressbox
