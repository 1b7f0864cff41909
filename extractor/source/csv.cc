// Comma-separated values (RFC 4180), also with semicolons or tabs: a header line that names the columns, then one
// article a record. A field in quotation marks may hold delimiters, line ends, and quotation marks written twice.
#include <algorithm>
#include <array>
#include <vector>

#include "extractor/lexicon/dates.h"
#include "extractor/source/stream.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

enum FieldOfArticle : uint8_t { kTextField, kTitleField, kIdField, kDateField, kFields };
constexpr std::array<std::string_view, kFields> kFieldNames = {"text", "title", "id", "date"};

// The columns that are taken when the user names none; the first that is there counts.
const std::array<std::vector<std::string_view>, kFields> kUsualColumns = {{
    {"text", "body", "content", "article", "article_text", "full_text", "fulltext", "maintext", "main_text", "story"},
    {"title", "headline", "heading"},
    {"id", "url", "link", "uri", "doc_id", "article_id"},
    {"date", "published", "date_published", "datepublished", "publishedat", "published_at", "publish_date", "pub_date", "pubdate", "publication_date", "datetime", "timestamp"},
}};

using Columns = std::array<std::string, kFields>;

// "text=body,title=headline" to columns; what is wrong, or nothing.
std::string ParseColumns(std::string_view text, Columns& columns) {
    while (!text.empty()) {
        const size_t comma = std::min(text.find(','), text.size());
        const std::string_view item = text.substr(0, comma);
        text.remove_prefix(std::min(comma + 1, text.size()));
        const size_t equals = item.find('=');
        const auto field = std::find(kFieldNames.begin(), kFieldNames.end(), item.substr(0, equals));
        if (equals == std::string_view::npos || field == kFieldNames.end() || equals + 1 == item.size())
            return "'" + std::string(item) + "' names no column; write text=COLUMN, title=COLUMN, id=COLUMN or date=COLUMN, with commas between them";
        columns[field - kFieldNames.begin()] = std::string(item.substr(equals + 1));
    }
    return {};
}

// The delimiter that the first line has most of, outside quotation marks.
char SniffDelimiter(std::string_view head) {
    std::array<std::pair<char, int>, 3> counts = {{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    for (const char c : head) {
        if (c == '"') quoted = !quoted;
        if (c == '\n' && !quoted) break;
        for (auto& [delimiter, count] : counts) count += c == delimiter && !quoted;
    }
    return std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
}

// Reads records. Of one larger than `limit` no more than that is kept.
class RecordReader {
  public:
    enum class Result : uint8_t { kRecord, kTooLarge, kStrayQuote, kUnclosed, kCut, kEnd };

    RecordReader(std::unique_ptr<ByteSource> bytes, uint64_t limit) : bytes_(std::move(bytes)), limit_(limit) {}

    std::string_view Peek(size_t bytes) { return bytes_.Peek(bytes); }
    void Consume(size_t bytes) { bytes_.Consume(bytes); }
    std::string Error() const { return bytes_.Error(); }
    void set_delimiter(char delimiter) { delimiter_ = delimiter; }
    uint64_t line() const { return first_line_; }  // on which the record begins

    Result Next(std::vector<std::string>& fields) {
        fields.assign(1, "");
        state_ = State::kStart;
        size_ = 0;
        too_large_ = stray_ = false;
        first_line_ = line_;
        if (bytes_.View().empty()) return Result::kEnd;
        while (!bytes_.View().empty()) {
            const std::string_view view = bytes_.View();
            size_t at = 0;
            bool ended = false;
            while (at < view.size() && !ended) ended = Take(view, at, fields);
            bytes_.Consume(at);
            if (ended) return Finished(fields);
        }
        if (!bytes_.Error().empty()) return Result::kCut;
        return state_ == State::kQuoted ? Result::kUnclosed : Finished(fields);
    }

  private:
    enum class State : uint8_t { kStart, kPlain, kQuoted, kQuoteInQuoted };

    // Takes what begins at `at`: a run of characters that mean nothing else, or one that does. True at the record's end.
    bool Take(std::string_view view, size_t& at, std::vector<std::string>& fields) {
        const char c = view[at];
        if (state_ == State::kQuoted) {
            if (c == '"') return ++at, state_ = State::kQuoteInQuoted, false;
            const size_t end = std::min(view.find('"', at), view.size());
            Append(fields.back(), view.substr(at, end - at));
            line_ += static_cast<uint64_t>(std::count(view.begin() + static_cast<ptrdiff_t>(at), view.begin() + static_cast<ptrdiff_t>(end), '\n'));
            return at = end, false;
        }
        if (c == '\n') {
            ++line_;
            if (state_ == State::kPlain && fields.back().ends_with('\r')) fields.back().pop_back();
            return ++at, true;
        }
        ++at;
        if (c == delimiter_) {
            if (fields.size() < kMaxColumns) fields.emplace_back();
            else stray_ = true;
            state_ = State::kStart;
        } else if (c == '"' && state_ != State::kPlain) {
            if (state_ == State::kQuoteInQuoted) Append(fields.back(), "\"");
            state_ = State::kQuoted;
        } else if (state_ == State::kQuoteInQuoted) {
            stray_ = stray_ || c != '\r';
        } else {
            state_ = State::kPlain;
            size_t end = at;
            while (end < view.size() && view[end] != delimiter_ && view[end] != '\n') ++end;
            Append(fields.back(), view.substr(at - 1, end - at + 1));
            at = end;
        }
        return false;
    }

    void Append(std::string& field, std::string_view part) {
        const size_t room = static_cast<size_t>(std::min<uint64_t>(limit_ - size_, part.size()));
        too_large_ = too_large_ || room < part.size();
        size_ += room;
        field.append(part.substr(0, room));
    }

    Result Finished(std::vector<std::string>& fields) const {
        if (too_large_) return Result::kTooLarge;
        if (fields.size() == 1 && state_ == State::kPlain && fields[0] == "\r") fields[0].clear();
        return stray_ ? Result::kStrayQuote : Result::kRecord;
    }

    static constexpr size_t kMaxColumns = 10'000;
    ByteReader bytes_;
    uint64_t limit_;
    char delimiter_ = ',';
    State state_ = State::kStart;
    uint64_t size_ = 0;
    uint64_t line_ = 1;
    uint64_t first_line_ = 1;
    bool too_large_ = false;
    bool stray_ = false;
};

class CsvStream final : public ArticleStream {
  public:
    CsvStream(std::string place, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options, char delimiter)
        : place_(std::move(place)), options_(options), records_(std::move(bytes), RecordLimit(options)), delimiter_(delimiter) {
        ParseColumns(options.csv_columns, wanted_);
    }

    ReadResult Next(Article& article, Failure& failure) override {
        if (ended_) return ReadResult::kEnd;
        if (header_.empty() && !ReadHeader(failure)) return ended_ = true, ReadResult::kFailure;
        for (;;) {
            const RecordReader::Result result = records_.Next(fields_);
            if (result == RecordReader::Result::kRecord && fields_.size() == 1 && fields_[0].empty()) continue;  // a blank line
            if (result == RecordReader::Result::kEnd || result == RecordReader::Result::kCut) return End(failure);
            any_ = true;
            return ToArticle(result, article, failure);
        }
    }

  private:
    bool ReadHeader(Failure& failure) {
        if (records_.Peek(3) == "\xEF\xBB\xBF") records_.Consume(3);
        records_.set_delimiter(delimiter_ == '\0' ? SniffDelimiter(records_.Peek(kPieceBytes)) : delimiter_);
        const RecordReader::Result result = records_.Next(header_);
        if (result == RecordReader::Result::kEnd || result == RecordReader::Result::kCut) {
            std::string error = records_.Error();
            Fail(failure, place_, error.empty() ? "empty: there is no article in it" : std::move(error), place_);
            return false;
        }
        for (size_t field = 0; field < kFields; ++field)
            if (const std::string error = FindColumn(field); !error.empty()) return Fail(failure, place_, error, place_), false;
        return true;
    }

    std::string FindColumn(size_t field) {
        const auto find = [&](std::string_view name) {
            const auto found = std::find_if(header_.begin(), header_.end(), [&](const std::string& column) { return Lower(Trimmed(column)) == Lower(name); });
            return found == header_.end() ? -1 : static_cast<int>(found - header_.begin());
        };
        int& column = columns_[field] = -1;
        if (!wanted_[field].empty()) {
            column = find(wanted_[field]);
            return column >= 0 ? "" : "no column '" + wanted_[field] + "' in the header line, which has " + HeaderNames();
        }
        for (const std::string_view name : kUsualColumns[field])
            if (column < 0) column = find(name);
        if (column >= 0 || field != kTextField) return "";
        return "no column holds the text; the header line has " + HeaderNames() + "; name the one with --csv-columns text=COLUMN";
    }

    std::string HeaderNames() const {
        std::string names;
        for (const std::string& column : header_) {
            if (names.size() > 200) return names + ", …";
            names += (names.empty() ? "'" : ", '") + ValidUtf8(Trimmed(column).substr(0, 60)) + "'";
        }
        return names;
    }

    ReadResult ToArticle(RecordReader::Result result, Article& article, Failure& failure) {
        const std::string where = place_ + ":" + std::to_string(records_.line());
        article.id = where;
        const auto fail = [&](std::string message) { return Fail(failure, where, std::move(message), article.id); };
        if (result == RecordReader::Result::kTooLarge) return fail("more than one article may have (" + Megabytes(options_.max_article_bytes) + "); is a quotation mark missing? else raise --max-size");
        if (result == RecordReader::Result::kUnclosed) return fail("a quotation mark that opens in this record is never closed; what follows it is lost; within a field write each twice");
        if (result == RecordReader::Result::kStrayQuote) return fail("a quotation mark closes within a field; write those of a text twice and the whole field in quotation marks");
        if (fields_.size() != header_.size()) return fail(std::to_string(fields_.size()) + " fields, where the header line has " + std::to_string(header_.size()) + "; put fields with delimiters or line ends in quotation marks");
        std::string error;
        for (const auto& [field, out] : {std::pair{kIdField, &article.id}, {kTextField, &article.text}, {kTitleField, &article.title}, {kDateField, &article.date}}) {
            if (columns_[field] < 0) continue;
            std::optional<std::string> value = DecodeText(fields_[static_cast<size_t>(columns_[field])], options_.encoding, error);
            if (!value) return fail(std::move(error));
            if (field != kIdField || !value->empty()) *out = std::move(*value);
        }
        if (!TakeDay(article, error)) return fail(std::move(error));
        return Finish(article, where, options_, failure);
    }

    ReadResult End(Failure& failure) {
        ended_ = true;
        if (std::string error = records_.Error(); !error.empty()) return Fail(failure, place_, std::move(error), place_);
        return any_ ? ReadResult::kEnd : Fail(failure, place_, "empty: there is no article below the header line", place_);
    }

    static std::string_view Trimmed(std::string_view text) {
        while (!text.empty() && IsBlank(text.substr(0, 1))) text.remove_prefix(1);
        while (!text.empty() && IsBlank(text.substr(text.size() - 1))) text.remove_suffix(1);
        return text;
    }

    std::string place_;
    const ReaderOptions& options_;
    RecordReader records_;
    char delimiter_;  // 0: to be found out
    Columns wanted_;
    std::vector<std::string> header_;
    std::array<int, kFields> columns_{};  // of the header; -1: none
    std::vector<std::string> fields_;
    bool any_ = false;
    bool ended_ = false;
};

}  // namespace

std::string CsvColumnsError(const std::string& columns) {
    Columns ignored;
    return ParseColumns(columns, ignored);
}

std::unique_ptr<ArticleStream> OpenCsv(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening, char delimiter) {
    return std::make_unique<CsvStream>(place, std::move(bytes), opening.options, delimiter);
}

}  // namespace pressbox
