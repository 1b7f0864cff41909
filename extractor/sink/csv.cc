#include "extractor/sink/csv.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>

#include "extractor/sink/database_schema.h"
#include "extractor/sink/keys.h"
#include "extractor/sink/packing.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

namespace fs = std::filesystem;

constexpr char kRowEnd[] = "\r\n";

std::vector<std::string> FileNames() {
    std::vector<std::string> names = {"article.csv", "failed_article.csv"};
    for (const TypeSpec& type : FactTypes()) names.push_back(std::string(type.name) + ".csv");
    return names;
}

template <class Columns>
std::string HeaderOf(const Columns& columns) {
    std::string header;
    for (const auto& column : columns) {
        if (!header.empty()) header += ',';
        AppendCsv(column, header);
    }
    return header;
}

std::string HeaderOf(const TypeSpec& type) {
    std::vector<std::string_view> columns(std::begin(kFactColumns), std::end(kFactColumns));
    for (const FieldSpec& field : type.fields) columns.push_back(field.name);
    return HeaderOf(columns);
}

void AppendNumber(double number, std::string& row) {
    if (!std::isfinite(number)) return;
    char buffer[32];
    const bool whole = std::trunc(number) == number && std::abs(number) < 1e15;
    const auto end = whole ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<int64_t>(number)) : std::to_chars(buffer, buffer + sizeof buffer, number);
    row.append(buffer, end.ptr);
}

void AppendValue(const Value& value, std::string& row) {
    if (const bool* b = std::get_if<bool>(&value)) row += *b ? "true" : "false";
    else if (const double* d = std::get_if<double>(&value)) AppendNumber(*d, row);
    else if (const std::string* s = std::get_if<std::string>(&value)) AppendCsv(*s, row);
}

void AppendTextOrNull(const std::string& text, std::string& row) {
    if (!text.empty()) AppendCsv(text, row);
}

void AppendFact(const Fact& fact, const std::string& article_id, std::vector<std::string>& rows) {
    const TypeSpec* type = FactType(fact.type);
    std::string& row = rows[static_cast<size_t>(type - FactTypes().data())];
    AppendCsv(article_id, row);
    AppendCsv(fact.id, row += ',');
    for (const uint32_t number : {fact.start, fact.end, fact.byte_start, fact.byte_end}) row += ',' + std::to_string(number);
    for (const std::string* text : {&fact.text, &fact.sentence, &fact.rule}) AppendCsv(*text, row += ',');
    row += ',';
    if (fact.confidence) AppendNumber(*fact.confidence, row);
    for (const FieldSpec& field : type->fields) AppendValue(fact.fields.get(field.name), row += ',');
    row += kRowEnd;
}

// What keeps `folder` from being replaced; empty when nothing does.
std::string Obstacle(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(folder, error)) return "";
    if (!fs::is_directory(folder, error)) return "not a folder";
    const std::vector<std::string> ours = FileNames();
    for (const auto& item : fs::directory_iterator(folder, error))
        if (std::find(ours.begin(), ours.end(), item.path().filename().string()) == ours.end()) return "holds " + item.path().filename().string() + ", which is not of --csv, and would be lost";
    return error ? "cannot be listed: " + error.message() : "";
}

bool Sync(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool good = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return good;
}

}  // namespace

void AppendCsv(std::string_view text, std::string& row) {
    if (!text.empty() && text.find_first_of("\",\r\n") == std::string_view::npos && text.front() != ' ' && text.back() != ' ') {
        row += text;
        return;
    }
    row += '"';
    for (const char c : text) {
        if (c == '"') row += '"';
        row += c;
    }
    row += '"';
}

CsvSink::CsvSink(std::string folder, SinkOptions options) : name_(std::move(folder)), options_(std::move(options)) {}

std::unique_ptr<CsvSink> CsvSink::Open(const std::string& folder, SinkOptions options, std::string& error) {
    std::unique_ptr<CsvSink> sink(new CsvSink(folder, std::move(options)));
    std::error_code ignored;
    sink->folder_ = fs::absolute(folder, ignored).lexically_normal();
    if (!sink->folder_.has_filename()) sink->folder_ = sink->folder_.parent_path();
    const std::string obstacle = folder.empty() ? "the folder has no name" : Obstacle(sink->folder_);
    if (!obstacle.empty()) {
        error = folder + (folder.empty() ? "" : ": ") + obstacle + "; name another folder with --csv";
        return nullptr;
    }
    sink->temporary_ = sink->folder_.string() + ".part-" + std::to_string(::getpid());
    if (!sink->MakeFiles(error)) return nullptr;
    return sink;
}

CsvSink::~CsvSink() {
    CloseFiles();
    std::error_code ignored;
    fs::remove_all(temporary_, ignored);
}

bool CsvSink::MakeFiles(std::string& error) {
    std::error_code failure;
    fs::remove_all(temporary_, failure);
    if (!fs::create_directory(temporary_, failure)) {
        error = name_ + ": cannot be made: " + failure.message() + "; name another folder with --csv";
        return false;
    }
    std::vector<std::string> headers = {HeaderOf(kArticleColumns), HeaderOf(kFailureColumns)};
    for (const TypeSpec& type : FactTypes()) headers.push_back(HeaderOf(type));
    const std::vector<std::string> names = FileNames();
    for (size_t i = 0; i < names.size(); ++i) {
        files_.push_back(std::fopen((temporary_ / names[i]).c_str(), "wb"));
        if (files_.back() == nullptr) return Complain(error);
        if (!WriteRows(i, headers[i] + kRowEnd, error)) return false;
    }
    return true;
}

// The bytes: the article's row, then the rows of each type.
Packed CsvSink::Pack(const Article& article, const std::vector<Fact>& facts) const {
    Packed packed = PackedWithoutBytes(article, facts);
    if (!packed.objection.empty()) return packed;
    std::string row;
    AppendCsv(article.id, row);
    AppendTextOrNull(article.title, row += ',');
    AppendTextOrNull(article.date, row += ',');
    for (const std::string& text : {article.text, packed.content_hash, options_.knowledge, SourceOf(article)}) AppendCsv(text, row += ',');
    std::vector<std::string> rows(FactTypes().size());
    for (const Fact& fact : facts) AppendFact(fact, article.id, rows);
    Packer packer;
    packer.Text(row += kRowEnd);
    for (const std::string& of_type : rows) packer.Text(of_type);
    packed.bytes = packer.Take();
    return packed;
}

bool CsvSink::Write(Packed packed, std::string& error) {
    if (!packed.objection.empty()) {
        const Failure failure{packed.place, packed.objection, packed.id};
        refused_.push_back(failure);
        return Fail(failure, error);
    }
    Unpacker unpacker(packed.bytes);
    if (!WriteRows(0, unpacker.Text(), error)) return false;
    for (size_t file = 2; !unpacker.done(); ++file)
        if (!WriteRows(file, unpacker.Text(), error)) return false;
    return true;
}

bool CsvSink::Fail(const Failure& failure, std::string& error) {
    std::string row;
    AppendCsv(ValidUtf8(failure.article_id.empty() ? failure.place : failure.article_id), row);
    AppendCsv(ValidUtf8(failure.place), row += ',');
    AppendCsv(ValidUtf8(failure.message), row += ',');
    return WriteRows(1, row + ',' + kRowEnd, error);
}

bool CsvSink::WriteRows(size_t file, std::string_view rows, std::string& error) {
    return std::fwrite(rows.data(), 1, rows.size(), files_[file]) == rows.size() || Complain(error);
}

bool CsvSink::CloseFiles() {
    bool good = true;
    for (std::FILE*& file : files_) {
        if (file == nullptr) continue;
        good = std::fflush(file) == 0 && ::fsync(::fileno(file)) == 0 && good;
        good = std::fclose(file) == 0 && good;
        file = nullptr;
    }
    return good;
}

bool CsvSink::Close(std::string& error) {
    if (!CloseFiles() || !Sync(temporary_)) return Complain(error);
    const std::string obstacle = Obstacle(folder_);  // it may have come meanwhile
    if (!obstacle.empty()) {
        error = name_ + ": " + obstacle + "; name another folder with --csv";
        return false;
    }
    return (Replace() && Sync(folder_.parent_path())) || Complain(error);
}

// An older folder changes places with the new one, so that under the name there is always one that is whole.
bool CsvSink::Replace() {
    if (::rename(temporary_.c_str(), folder_.c_str()) == 0) return true;
    if (errno != ENOTEMPTY && errno != EEXIST) return false;
    if (::renameat2(AT_FDCWD, temporary_.c_str(), AT_FDCWD, folder_.c_str(), RENAME_EXCHANGE) != 0) return false;
    std::error_code ignored;
    fs::remove_all(temporary_, ignored);
    return true;
}

bool CsvSink::Complain(std::string& error) const {
    error = name_ + ": cannot be written: " + std::strerror(errno);
    return false;
}

}  // namespace pressbox
