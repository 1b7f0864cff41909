#include "extractor/source/reader.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "extractor/lexicon/dates.h"

namespace pressbox {
namespace {

namespace fs = std::filesystem;

bool IsJsonLines(const fs::path& path) { return path.extension() == ".jsonl" || path.extension() == ".ndjson"; }
bool IsArticleFile(const fs::path& path) { return path.extension() == ".txt" || IsJsonLines(path); }

std::string Megabytes(uint64_t bytes) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.1f MB", static_cast<double>(bytes) / 1e6);
    return buffer;
}

bool IsBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos; }

std::string ErrnoText() { return std::strerror(errno); }

}  // namespace

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

struct ArticleReader::Impl {
    std::deque<std::string> paths;
    ReaderOptions options;
    std::ifstream file;
    std::istream* lines = nullptr;  // the JSON Lines that are being read
    std::string place;
    uint64_t line_number = 0;
    bool first_line = false;

    Result Next(Article& article, Failure& failure);
    Result Open(const std::string& path, Article& article, Failure& failure);
    Result OpenFolder(const std::string& path, Failure& failure);
    Result ReadStandardInput(Article& article, Failure& failure);
    Result ReadLine(Article& article, Failure& failure);
    Result ReadPlain(std::istream& in, Article& article, Failure& failure);
    Result ParseLine(std::string_view bytes, Article& article, Failure& failure) const;
    Result Finish(Article& article, const std::string& where, Failure& failure) const;
    bool TooLarge(uint64_t bytes, Failure& failure) const;
};

ArticleReader::ArticleReader(std::vector<std::string> paths, ReaderOptions options) : impl_(std::make_unique<Impl>()) {
    impl_->paths.assign(paths.begin(), paths.end());
    impl_->options = std::move(options);
}
ArticleReader::~ArticleReader() = default;

ArticleReader::Result ArticleReader::Next(Article& article, Failure& failure) { return impl_->Next(article, failure); }

ArticleReader::Result ArticleReader::Impl::Next(Article& article, Failure& failure) {
    while (true) {
        article = {};
        failure = {};
        Result result = Result::kEnd;
        if (lines != nullptr) {
            result = ReadLine(article, failure);
        } else if (!paths.empty()) {
            const std::string path = std::move(paths.front());
            paths.pop_front();
            result = Open(path, article, failure);
        } else {
            return Result::kEnd;
        }
        if (result != Result::kEnd) return result;
    }
}

// kEnd here means: nothing yet, ask again.
ArticleReader::Result ArticleReader::Impl::Open(const std::string& path, Article& article, Failure& failure) {
    if (path == "-") return ReadStandardInput(article, failure);
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        failure = {path, "no such file or folder; check the path"};
        return Result::kFailure;
    }
    if (fs::is_directory(status)) return OpenFolder(path, failure);
    if (!fs::is_regular_file(status) && !fs::is_fifo(status)) {
        failure = {path, "neither a file nor a folder; name text or JSON Lines files, or folders of them"};
        return Result::kFailure;
    }
    file = std::ifstream(path, std::ios::binary);
    if (!file) {
        failure = {path, "cannot be read: " + ErrnoText()};
        return Result::kFailure;
    }
    place = path;
    if (IsJsonLines(path)) {
        lines = &file;
        line_number = 0;
        first_line = true;
        if (fs::is_regular_file(status) && fs::file_size(path, error) == 0) {
            lines = nullptr;
            failure = {path, "empty: there is no article in it"};
            return Result::kFailure;
        }
        return Result::kEnd;
    }
    if (fs::is_regular_file(status) && TooLarge(fs::file_size(path, error), failure)) return Result::kFailure;
    return ReadPlain(file, article, failure);
}

ArticleReader::Result ArticleReader::Impl::OpenFolder(const std::string& path, Failure& failure) {
    std::vector<std::string> found;
    std::error_code error;
    auto item = fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && item != fs::recursive_directory_iterator(); item.increment(error)) {
        std::error_code ignored;
        if (item->is_regular_file(ignored) && IsArticleFile(item->path())) found.push_back(item->path().string());
    }
    if (error) {
        failure = {path, "cannot be listed: " + error.message()};
        return Result::kFailure;
    }
    if (found.empty()) {
        failure = {path, "no articles in this folder; pressbox looks for .txt, .jsonl and .ndjson files"};
        return Result::kFailure;
    }
    std::sort(found.begin(), found.end());
    paths.insert(paths.begin(), found.begin(), found.end());
    return Result::kEnd;
}

ArticleReader::Result ArticleReader::Impl::ReadStandardInput(Article& article, Failure& failure) {
    place = "<stdin>";
    const int first = std::cin.peek();
    if (first == '{') {
        lines = &std::cin;
        line_number = 0;
        first_line = true;
        return Result::kEnd;
    }
    return ReadPlain(std::cin, article, failure);
}

bool ArticleReader::Impl::TooLarge(uint64_t bytes, Failure& failure) const {
    if (bytes <= options.max_article_bytes) return false;
    failure = {place, Megabytes(bytes) + " is more than one article may have (" + Megabytes(options.max_article_bytes) + "); split it into articles, one a line as JSON Lines, or raise --max-size"};
    return true;
}

ArticleReader::Result ArticleReader::Impl::ReadPlain(std::istream& in, Article& article, Failure& failure) {
    std::string bytes;
    char buffer[1 << 16];
    while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
        bytes.append(buffer, static_cast<size_t>(in.gcount()));
        if (TooLarge(bytes.size(), failure)) return Result::kFailure;
    }
    std::string error;
    std::optional<std::string> text = DecodeText(bytes, options.encoding, error);
    if (!text) {
        failure = {place, error};
        return Result::kFailure;
    }
    SplitHeader(std::move(*text), article);
    article.id = place == "<stdin>" ? "stdin" : place;
    return Finish(article, place, failure);
}

ArticleReader::Result ArticleReader::Impl::ReadLine(Article& article, Failure& failure) {
    std::string bytes;
    while (std::getline(*lines, bytes)) {
        ++line_number;
        if (first_line && bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.erase(0, 3);
        first_line = false;
        if (IsBlank(bytes)) continue;
        return ParseLine(bytes, article, failure);
    }
    lines = nullptr;
    return Result::kEnd;
}

ArticleReader::Result ArticleReader::Impl::ParseLine(std::string_view bytes, Article& article, Failure& failure) const {
    const std::string where = place + ":" + std::to_string(line_number);
    const auto fail = [&](std::string message) {
        failure = {where, std::move(message)};
        return Result::kFailure;
    };
    std::string error;
    const std::optional<std::string> line = DecodeText(bytes, options.encoding, error);
    if (!line) return fail(error);
    nlohmann::json json;
    try {
        json = nlohmann::json::parse(*line);
    } catch (const nlohmann::json::parse_error& e) {
        return fail("not JSON at byte " + std::to_string(e.byte) + " of the line; each line is one article: {\"id\": …, \"text\": …}");
    } catch (const nlohmann::json::out_of_range&) {
        return fail("a number in it is too large to be read; write it as a string");
    }
    if (!json.is_object()) return fail("not a JSON object; each line is one article: {\"id\": …, \"text\": …}");
    const auto text_of = [&](const char* key, std::string& out) {
        const auto found = json.find(key);
        if (found == json.end() || found->is_null()) return true;
        if (found->is_number_integer()) out = std::to_string(found->get<int64_t>());
        else if (found->is_string()) out = found->get<std::string>();
        else return false;
        return true;
    };
    if (!json.contains("text")) return fail("no \"text\" field; an article needs one");
    if (!json["text"].is_string()) return fail("\"text\" is not a string");
    for (const auto& [key, out] : {std::pair<const char*, std::string*>{"id", &article.id}, {"title", &article.title}, {"date", &article.date}})
        if (!text_of(key, *out)) return fail(std::string("\"") + key + "\" is neither a string nor a number");
    article.text = json["text"].get<std::string>();
    if (article.id.empty()) article.id = where;
    if (article.date.size() > 10 && IsIsoDate(std::string_view(article.date).substr(0, 10))) article.date.resize(10);
    if (!article.date.empty() && !IsIsoDate(article.date)) return fail("the date '" + article.date + "' is not of the form 2022-12-31");
    return Finish(article, where, failure);
}

ArticleReader::Result ArticleReader::Impl::Finish(Article& article, const std::string& where, Failure& failure) const {
    if (IsBlank(article.text)) {
        failure = {where, "empty: there is no text to read"};
        return Result::kFailure;
    }
    if (article.text.size() > options.max_article_bytes) {
        failure = {where, Megabytes(article.text.size()) + " is more than one article may have (" + Megabytes(options.max_article_bytes) + "); raise --max-size"};
        return Result::kFailure;
    }
    if (article.date.empty()) article.date = options.date;
    return Result::kArticle;
}

}  // namespace pressbox
