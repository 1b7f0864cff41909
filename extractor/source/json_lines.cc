#include "extractor/source/json_lines.h"

#include <simdjson.h>

#include <array>
#include <nlohmann/json.hpp>

#include "extractor/source/stream.h"

namespace pressbox {
namespace {

// What a line says of an article's fields; of one that is there twice the last counts.
struct Field {
    enum Kind : uint8_t { kAbsent, kNull, kString, kInteger, kOther } kind = kAbsent;
    std::string value;  // of a string, or an integer's digits
};

struct LineFields {
    static constexpr std::array<std::string_view, 4> kNames = {"text", "id", "title", "date"};
    std::array<Field, 4> fields;
    bool is_object = false;

    Field* Find(std::string_view name) {
        for (size_t i = 0; i < kNames.size(); ++i)
            if (kNames[i] == name) return &fields[i];
        return nullptr;
    }
};

const char* const kExpected = "each line is one article: {\"id\": …, \"text\": …}";

bool ToArticle(LineFields& line, Article& article, std::string& error) {
    if (!line.is_object) return error = std::string("not a JSON object; ") + kExpected, false;
    auto& [text, id, title, date] = line.fields;
    if (text.kind == Field::kAbsent) return error = "no \"text\" field; an article needs one", false;
    if (id.kind == Field::kString || id.kind == Field::kInteger)
        if (!id.value.empty()) article.id = std::move(id.value);
    if (text.kind != Field::kString) return error = "\"text\" is not a string", false;
    for (size_t i = 1; i < line.fields.size(); ++i)
        if (line.fields[i].kind == Field::kOther) return error = "\"" + std::string(LineFields::kNames[i]) + "\" is neither a string nor a whole number", false;
    article.title = std::move(title.value);
    article.text = std::move(text.value);
    article.date = std::move(date.value);
    return TakeDay(article, error);
}

// nlohmann's events; only the fields that count are kept, so that a line of nothing but brackets needs no memory.
struct EventReader final : nlohmann::json_sax<nlohmann::json> {
    explicit EventReader(unsigned max_nesting) : max_depth(max_nesting) {}

    LineFields line;
    Field* field = nullptr;
    unsigned depth = 0;
    unsigned max_depth;
    size_t bad_byte = 0;
    bool too_deep = false;

    bool Set(Field::Kind kind, std::string value = {}) {
        if (depth == 1 && field != nullptr) *field = {kind, std::move(value)};
        return true;
    }
    bool Open() {
        Set(Field::kOther);
        too_deep = ++depth > max_depth;
        return !too_deep;
    }
    bool null() override { return Set(Field::kNull); }
    bool boolean(bool) override { return Set(Field::kOther); }
    bool number_integer(number_integer_t value) override { return Set(Field::kInteger, std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return Set(Field::kInteger, std::to_string(value)); }
    bool number_float(number_float_t, const string_t&) override { return Set(Field::kOther); }
    bool string(string_t& value) override { return depth == 1 && field != nullptr ? Set(Field::kString, std::move(value)) : true; }
    bool binary(binary_t&) override { return Set(Field::kOther); }
    bool start_object(size_t) override {
        if (depth == 0) line.is_object = true;
        return Open();
    }
    bool key(string_t& name) override {
        if (depth == 1) field = line.Find(name);
        return true;
    }
    bool end_object() override { return --depth, true; }
    bool start_array(size_t) override { return Open(); }
    bool end_array() override { return --depth, true; }
    bool parse_error(size_t position, const std::string&, const nlohmann::detail::exception&) override { return bad_byte = position, false; }
};

void ReadField(const simdjson::dom::element& value, Field& field) {
    using simdjson::dom::element_type;
    field = {};
    switch (value.type()) {
        case element_type::NULL_VALUE: field.kind = Field::kNull; break;
        case element_type::STRING: field = {Field::kString, std::string(value.get_string().value_unsafe())}; break;
        case element_type::INT64: field = {Field::kInteger, std::to_string(value.get_int64().value_unsafe())}; break;
        case element_type::UINT64: field = {Field::kInteger, std::to_string(value.get_uint64().value_unsafe())}; break;
        default: field.kind = Field::kOther;
    }
}

}  // namespace

struct JsonLineParser::Impl {
    const ReaderOptions& options;
    simdjson::dom::parser parser{};
    size_t capacity = 0;

    explicit Impl(const ReaderOptions& given) : options(given) {}

    // simdjson needs some ten times the memory of its line.
    static constexpr size_t kMaxLine = 1u << 20;

    bool Read(std::string& bytes, LineFields& line) {
        if (bytes.size() > kMaxLine) return false;
        bytes.reserve(bytes.size() + simdjson::SIMDJSON_PADDING);
        if (bytes.size() > capacity && parser.allocate(capacity = std::max<size_t>(bytes.size() + bytes.size() / 4, 4096), options.max_nesting) != simdjson::SUCCESS) return capacity = 0, false;
        simdjson::dom::element json;
        if (parser.parse(bytes.data(), bytes.size(), false).get(json) != simdjson::SUCCESS) return false;
        simdjson::dom::object object;
        line.is_object = json.get(object) == simdjson::SUCCESS;
        if (!line.is_object) return true;
        for (const auto& [key, value] : object)
            if (Field* field = line.Find(key)) ReadField(value, *field);
        return true;
    }
};

JsonLineParser::JsonLineParser(const ReaderOptions& options) : impl_(std::make_unique<Impl>(options)) {}
JsonLineParser::~JsonLineParser() = default;

bool JsonLineParser::Parse(std::string& line, Article& article, std::string& error) {
    LineFields fields;
    if (!impl_->Read(line, fields)) return ParseJsonLinePlainly(line, impl_->options, article, error);
    return ToArticle(fields, article, error);
}

bool ParseJsonLinePlainly(std::string_view line, const ReaderOptions& options, Article& article, std::string& error) {
    const std::optional<std::string> text = DecodeText(line, options.encoding, error);
    if (!text) return false;
    EventReader reader(options.max_nesting);
    if (nlohmann::json::sax_parse(*text, &reader)) return ToArticle(reader.line, article, error);
    error = reader.too_deep ? "values are nested deeper than " + std::to_string(options.max_nesting) + "; raise --max-nesting"
                            : "not JSON at byte " + std::to_string(reader.bad_byte) + " of the line; " + kExpected;
    return false;
}

namespace {

class JsonLinesStream final : public ArticleStream {
  public:
    JsonLinesStream(std::string place, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
        : place_(std::move(place)), bytes_(std::move(bytes)), options_(options), parser_(options) {}

    ReadResult Next(Article& article, Failure& failure) override {
        for (;;) {
            const ByteReader::Line got = bytes_.ReadLine(line_, RecordLimit(options_));
            if (got == ByteReader::Line::kEnd || got == ByteReader::Line::kCut) return End(failure);
            if (++number_ == 1 && line_.substr(0, 3) == "\xEF\xBB\xBF") line_.erase(0, 3);
            if (IsBlank(line_)) continue;
            any_ = true;
            const std::string where = place_ + ":" + std::to_string(number_);
            if (got == ByteReader::Line::kTooLong) return Fail(failure, where, "more than one article may have (" + Megabytes(options_.max_article_bytes) + "); raise --max-size", where);
            article.id = where;
            std::string error;
            if (!parser_.Parse(line_, article, error)) return Fail(failure, where, std::move(error), article.id);
            return Finish(article, where, options_, failure);
        }
    }

  private:
    ReadResult End(Failure& failure) {
        if (ended_) return ReadResult::kEnd;
        ended_ = true;
        if (std::string error = bytes_.Error(); !error.empty()) return Fail(failure, place_, std::move(error), place_);
        if (!any_) return Fail(failure, place_, "empty: there is no article in it", place_);
        return ReadResult::kEnd;
    }

    std::string place_;
    ByteReader bytes_;
    const ReaderOptions& options_;
    JsonLineParser parser_;
    std::string line_;
    uint64_t number_ = 0;
    bool any_ = false;
    bool ended_ = false;
};

}  // namespace

std::unique_ptr<ArticleStream> OpenJsonLines(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening) {
    return std::make_unique<JsonLinesStream>(place, std::move(bytes), opening.options);
}

}  // namespace pressbox
