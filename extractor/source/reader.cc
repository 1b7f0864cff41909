#include "extractor/source/reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "extractor/source/paths.h"
#include "extractor/source/stream.h"
#include "extractor/text/utf8.h"

namespace pressbox {

// What is open of one path: members are taken down from the last to the first.
struct ArticleReader::Impl {
    ReaderOptions options;
    GlobFilter filter;
    PathWalker walker;
    std::unique_ptr<Meter> meter;
    std::unique_ptr<ArticleStream> stream;
    uint64_t read_before = 0;  // bytes of the paths that are done

    Impl(std::vector<std::string> paths, ReaderOptions given) : options(std::move(given)), filter(options.include, options.exclude), walker(std::move(paths), options, filter) {}

    ReadResult Next(Article& article, Failure& failure);
    ReadResult NextPath(Failure& failure);
    ReadResult Open(const std::string& path, Failure& failure);
};

ArticleReader::ArticleReader(std::vector<std::string> paths, ReaderOptions options) : impl_(std::make_unique<Impl>(std::move(paths), std::move(options))) {}
ArticleReader::~ArticleReader() = default;

uint64_t ArticleReader::bytes_read() const { return impl_->read_before + (impl_->stream == nullptr ? 0 : *impl_->meter->packed()); }

ReadResult ArticleReader::Next(Article& article, Failure& failure) {
    const ReadResult result = impl_->Next(article, failure);
    if (result == ReadResult::kFailure) {
        failure.article_id = ValidUtf8(failure.article_id);
    } else if (result == ReadResult::kArticle) {
        article.id = ValidUtf8(article.id);
    }
    return result;
}

ReadResult ArticleReader::Impl::Next(Article& article, Failure& failure) {
    for (;;) {
        article = {};
        failure = {};
        ReadResult result = ReadResult::kEnd;
        if (stream == nullptr) {
            result = NextPath(failure);
            if (result != ReadResult::kArticle) return result;
            continue;
        }
        result = stream->Next(article, failure);
        if (result == ReadResult::kEnd || meter->exceeded()) {
            read_before += *meter->packed();
            stream.reset();
        }
        if (result != ReadResult::kEnd) return result;
    }
}

// kArticle: a stream is open.
ReadResult ArticleReader::Impl::NextPath(Failure& failure) {
    std::string path;
    const ReadResult result = walker.Next(path, failure);
    return result == ReadResult::kArticle ? Open(path, failure) : result;
}

ReadResult ArticleReader::Impl::Open(const std::string& path, Failure& failure) {
    struct stat status{};
    int descriptor = STDIN_FILENO;
    if (path != "-") {
        if (::stat(path.c_str(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR)) return Fail(failure, path, "no such file or folder; check the path", path);
        if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode) && status.st_mode != 0) return Fail(failure, path, "neither a file nor a folder; name files or folders of articles", path);
        descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0) return Fail(failure, path, std::string("cannot be read: ") + std::strerror(errno), path);
    }
    meter = std::make_unique<Meter>(options.max_unpacked_bytes, options.max_ratio);
    const Opening opening{options, filter, *meter, 0};
    const bool is_stdin = path == "-";
    stream = OpenArticles(is_stdin ? std::string_view() : std::string_view(path), is_stdin ? kStandardInput : path, std::make_unique<FileBytes>(descriptor, meter->packed()), opening);
    return ReadResult::kArticle;
}

}  // namespace pressbox
