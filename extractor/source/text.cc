// Plain text: one article a file.
#include <cstring>

#include "extractor/lexicon/dates.h"
#include "extractor/source/stream.h"

namespace pressbox {

void SplitHeader(std::string text, Article& article) {
    std::string_view rest = text;
    while (!rest.empty() && (rest[0] == ' ' || rest[0] == '\t')) rest.remove_prefix(1);
    if (rest.substr(0, 5) != "date " || !IsIsoDate(rest.substr(5, 10))) {
        article.text = std::move(text);
        return;
    }
    article.date = std::string(rest.substr(5, 10));
    rest.remove_prefix(15);
    const size_t content = rest.find_first_not_of(" \t\r");
    if (content != std::string_view::npos && rest[content] == '\n') {
        rest.remove_prefix(content + 1);
        if (rest.substr(0, 6) == "title ") {
            const size_t end = std::min(rest.find('\n'), rest.size());
            article.title = std::string(rest.substr(6, end - 6));
            while (!article.title.empty() && std::strchr(" \t\r", article.title.back()) != nullptr) article.title.pop_back();
            rest.remove_prefix(end);
        }
        const size_t line = rest.find_first_not_of("\r\n");
        rest.remove_prefix(line == std::string_view::npos ? rest.size() : line);
    } else if (content != std::string_view::npos) {
        rest.remove_prefix(content);
    }
    article.text = std::string(rest);
}

namespace {

class TextStream final : public ArticleStream {
  public:
    TextStream(std::string place, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
        : place_(std::move(place)), bytes_(std::move(bytes)), options_(options) {}

    ReadResult Next(Article& article, Failure& failure) override {
        if (read_) return ReadResult::kEnd;
        read_ = true;
        article.id = place_ == kStandardInput ? "stdin" : place_;
        std::string bytes;
        for (std::string_view piece = bytes_->Read(); !piece.empty(); piece = bytes_->Read()) {
            bytes.append(piece);
            if (bytes.size() > options_.max_article_bytes)
                return Fail(failure, place_, "more than one article may have (" + Megabytes(options_.max_article_bytes) + "); split it into articles, one a line as JSON Lines, or raise --max-size", article.id);
        }
        if (std::string error = bytes_->Error(); !error.empty()) return Fail(failure, place_, std::move(error), article.id);
        std::string error;
        std::optional<std::string> text = DecodeText(bytes, options_.encoding, error);
        if (!text) return Fail(failure, place_, std::move(error), article.id);
        SplitHeader(std::move(*text), article);
        return Finish(article, place_, options_, failure);
    }

  private:
    std::string place_;
    std::unique_ptr<ByteSource> bytes_;
    const ReaderOptions& options_;
    bool read_ = false;
};

}  // namespace

std::unique_ptr<ArticleStream> OpenText(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening) {
    return std::make_unique<TextStream>(place, std::move(bytes), opening.options);
}

}  // namespace pressbox
