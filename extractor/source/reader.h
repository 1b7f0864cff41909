// Reading articles from files, folders and standard input, each a piece at a time: memory does not grow with the input.
//
// Plain text (.txt): one article a file. Its first lines may carry the date and the title; they are not part of the text:
//
//      date 2022-12-12 Chelsea legend Didier …       the date and the text's beginning on one line, or
//      date 2022-12-12                               the date alone
//      title Drogba writes to Kane                   and then perhaps the title
//
// JSON Lines (.jsonl, .ndjson): one article a line: {"id": …, "title": …, "date": …, "text": …}, only text is required.
//
// CSV (.csv with commas, semicolons or tabs, .tsv): a header line that names the columns, then one article a record.
// HTML (.html, .htm): the article of one web page. WARC (.warc, .wet): the pages of a web archive.
//
// Each may be packed with gzip (.gz) or Zstandard (.zst), or be in a .tar or .zip archive, which may itself be packed.
// An article's id is the one its record gives, or else its path: articles.zip/monday/report.txt, or with the line,
// articles.jsonl:17; that of a page in a web archive is its address.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/source/article.h"
#include "extractor/text/encoding.h"

namespace pressbox {

// An input that gave no article: where, and what is wrong with the mend.
struct Failure {
    std::string place;  // file, file:line, archive/entry; of a WARC file its record's number and address
    std::string message;
    std::string article_id{};  // the id that the article would have had, as far as it is known; empty when there is none
};

struct ReaderOptions {
    Encoding encoding = Encoding::kUtf8;
    std::string date;  // for articles that carry none
    uint64_t max_article_bytes = 16u << 20;
    uint64_t max_unpacked_bytes = uint64_t{64} << 30;  // that come out of one packed file or archive
    uint64_t max_ratio = 250;                          // how many times larger than the file that may be, beyond 16 MB
    unsigned max_nesting = 256;                        // JSON values, HTML elements, or archives within one another
    std::vector<std::string> include;                  // globs of files in folders and archives (glob.h); none: all
    std::vector<std::string> exclude;
    std::string csv_columns;                           // "text=body,title=headline,id=url,date=published"; the others have usual names
    std::string files_from;                            // a list of further paths, one a line; "-" is standard input
};

// What is wrong with a glob, with the mend; empty when it is right.
std::string GlobError(const std::string& glob);

// The same of csv_columns.
std::string CsvColumnsError(const std::string& columns);

// Would a file of that name in a folder or archive be read?
bool IsArticleName(std::string_view name);

enum class ReadResult : uint8_t { kArticle, kFailure, kEnd };

// Yields the articles of some paths, one after the other, in a fixed order: paths as given, folders' files by name,
// archives' entries as they lie. A failure is about one article or file; the others follow.
class ArticleReader {
  public:
    // "-" is standard input, whose first bytes tell what it is; so it is with files named directly that have another
    // name than those above. In folders and archives only those are read. The globs must be right.
    ArticleReader(std::vector<std::string> paths, ReaderOptions options);
    ~ArticleReader();

    using Result = ReadResult;
    Result Next(Article& article, Failure& failure);

    // Of the files so far, as they are, packed or not.
    uint64_t bytes_read() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Takes the date and title lines off the front of a plain text.
void SplitHeader(std::string text, Article& article);

}  // namespace pressbox
