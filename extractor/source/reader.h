// Reading articles from files, folders and standard input.
//
// Plain text (.txt, or any file named directly): one article a file. Its first lines may carry the date and the title;
// they are not part of the text:
//
//      date 2022-12-12 Chelsea legend Didier …       the date and the text's beginning on one line, or
//      date 2022-12-12                               the date alone
//      title Drogba writes to Kane                   and then perhaps the title
//
// JSON Lines (.jsonl, .ndjson): one article a line: {"id": …, "title": …, "date": …, "text": …}, only text is required.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

#include "extractor/source/article.h"
#include "extractor/text/encoding.h"

namespace pressbox {

// An input that gave no article: where, and what is wrong with the mend.
struct Failure {
    std::string place;  // file, file:line
    std::string message;
    std::string article_id{};  // the id that the article would have had
};

struct ReaderOptions {
    Encoding encoding = Encoding::kUtf8;
    std::string date;                      // for articles that carry none
    uint64_t max_article_bytes = 16u << 20;
};

// Yields the articles of some paths, one after the other, in a fixed order: paths as given, folders' files by name.
class ArticleReader {
  public:
    // "-" is standard input: JSON Lines when its first character is '{', else one plain text.
    ArticleReader(std::vector<std::string> paths, ReaderOptions options);
    ~ArticleReader();

    enum class Result : uint8_t { kArticle, kFailure, kEnd };
    Result Next(Article& article, Failure& failure);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Takes the date and title lines off the front of a plain text.
void SplitHeader(std::string text, Article& article);

}  // namespace pressbox
