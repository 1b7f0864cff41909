// What all formats have in common: a stream of bytes becomes a stream of articles.
//
// OpenArticles looks at the name (report.jsonl.gz) and, where that tells nothing, at the first bytes, and puts the
// streams one into another: an archive's stream opens one for each entry, which may be an archive again.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "extractor/source/bytes.h"
#include "extractor/source/glob.h"
#include "extractor/source/reader.h"
#include "extractor/source/unpack.h"

namespace pressbox {

class ArticleStream {
  public:
    virtual ~ArticleStream() = default;

    // The next article or failure; both come in empty. Bytes that ended too early are one failure, before kEnd.
    virtual ReadResult Next(Article& article, Failure& failure) = 0;
};

// What is the same for everything within one path. `layer` counts what is packed within what.
struct Opening {
    const ReaderOptions& options;
    const GlobFilter& filter;
    Meter& meter;
    unsigned layer = 0;
};

enum class Format : uint8_t { kUnknown, kText, kJsonLines, kCsv, kTsv, kHtml, kWarc, kGzip, kZstd, kArchive };

// What the last extension of a name tells; `rest`, if given, gets the name without it when it is one of packed data.
Format FormatOfName(std::string_view name, std::string* rest = nullptr);

// The place of articles that come from standard input.
inline const std::string kStandardInput = "<stdin>";

// For messages: the names that IsArticleName takes.
extern const char* const kArticleNames;

// The articles in `bytes`. `name` tells the format; `place` (the path, or archive/entry) is their id or its beginning.
std::unique_ptr<ArticleStream> OpenArticles(std::string_view name, const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening);

// One for each format.
std::unique_ptr<ArticleStream> OpenText(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening);
std::unique_ptr<ArticleStream> OpenJsonLines(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening);
std::unique_ptr<ArticleStream> OpenCsv(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening, char delimiter);  // '\0': to be found out
std::unique_ptr<ArticleStream> OpenHtml(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening);
std::unique_ptr<ArticleStream> OpenWarc(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening);
std::unique_ptr<ArticleStream> OpenArchive(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening);

// The most bytes that one line or record may have: escapes make text longer, and there may be other fields.
inline uint64_t RecordLimit(const ReaderOptions& options) { return options.max_article_bytes * 4 + kPieceBytes; }

// Cuts the date that a record gives down to its day. False, with the reason, when it is none.
bool TakeDay(Article& article, std::string& error);

// The last look at an article, the same for all formats: is there text, and not too much? Fills in the date.
ReadResult Finish(Article& article, const std::string& place, const ReaderOptions& options, Failure& failure);

ReadResult Fail(Failure& failure, std::string place, std::string message, std::string article_id);

bool IsBlank(std::string_view text);
std::string Megabytes(uint64_t bytes);
std::string Lower(std::string_view ascii);

}  // namespace pressbox
