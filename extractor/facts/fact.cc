#include "extractor/facts/fact.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace pressbox {
namespace {

// FNV-1a, 64 bit, of all that is appended to it: where JSON is written to a hash, no string is built.
class Hash {
  public:
    explicit Hash(uint64_t value) : value_(value) {}
    uint64_t value() const { return value_; }

    void push_back(char c) { value_ = (value_ ^ static_cast<uint8_t>(c)) * 0x100000001b3ull; }
    void append(const char* at, const char* end) {
        for (; end - at >= 8; at += 8)
            for (int i = 0; i < 8; ++i) push_back(at[i]);
        while (at != end) push_back(*at++);
    }
    Hash& operator+=(std::string_view text) {
        append(text.data(), text.data() + text.size());
        return *this;
    }

  private:
    uint64_t value_;
};

template <class Number, class Out>
void AppendDigits(Number value, Out& out) {
    char buffer[32];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value);
    out.append(buffer, result.ptr);
}

template <class Out>
void AppendNumber(double value, Out& out) {
    if (std::trunc(value) == value && std::abs(value) < 1e15) AppendDigits(static_cast<int64_t>(value), out);
    else AppendDigits(value, out);
}

bool NeedsEscape(char c) { return static_cast<uint8_t>(c) < 0x20 || c == '"' || c == '\\'; }

constexpr ptrdiff_t kWord = 8;  // bytes that are looked at together

// Does one of the eight need an escape? A byte below a bound borrows from its highest bit when the bound is taken away.
bool AnyNeedsEscape(const char* at) {
    constexpr uint64_t kOnes = 0x0101010101010101;
    uint64_t word = 0;
    std::memcpy(&word, at, kWord);
    const uint64_t quote = word ^ kOnes * '"';
    const uint64_t backslash = word ^ kOnes * '\\';
    return (((word - kOnes * 0x20) | (quote - kOnes) | (backslash - kOnes)) & ~word & kOnes * 0x80) != 0;
}

const char* FindEscape(const char* begin, const char* end) {
    const char* at = begin;
    while (end - at >= kWord && !AnyNeedsEscape(at)) at += kWord;
    if (end - at < kWord && end - begin >= kWord && !AnyNeedsEscape(end - kWord)) return end;
    return std::find_if(at, end, NeedsEscape);
}

template <class Out>
void AppendEscaped(char c, Out& out) {
    static constexpr char kHex[] = "0123456789abcdef";
    switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        default:
            out += "\\u00";
            out.push_back(kHex[static_cast<uint8_t>(c) >> 4]);
            out.push_back(kHex[c & 15]);
    }
}

template <class Out>
void AppendString(std::string_view text, Out& out) {
    out.push_back('"');
    const char* const end = text.data() + text.size();
    for (const char* run = text.data(); run != end;) {  // what needs no escape is copied as a whole
        const char* at = FindEscape(run, end);
        out.append(run, at);
        if (at != end) AppendEscaped(*at++, out);
        run = at;
    }
    out.push_back('"');
}

template <class Out>
void AppendValue(const Value& value, Out& out) {
    if (IsNull(value)) out += "null";
    else if (const bool* b = std::get_if<bool>(&value)) out += *b ? "true" : "false";
    else if (const double* d = std::get_if<double>(&value)) AppendNumber(*d, out);
    else AppendString(std::get<std::string>(value), out);
}

template <class Out>
void AppendFields(const Fields& fields, Out& out) {
    out.push_back('{');
    bool first = true;
    for (const auto& [name, value] : fields) {
        if (!first) out.push_back(',');
        first = false;
        out.push_back('"');
        out += name;  // plain words
        out += "\":";
        AppendValue(value, out);
    }
    out.push_back('}');
}

}  // namespace

void AppendFieldsJson(const Fields& fields, std::string& out) { AppendFields(fields, out); }

IdMaker::IdMaker(std::string_view doc_id) {
    Hash hash(0xcbf29ce484222325ull);
    hash += doc_id;
    hash.push_back('\0');
    of_document_ = hash.value();
}

std::string IdMaker::Make(const Fact& fact) const {
    static constexpr char kHex[] = "0123456789abcdef";
    Hash hash(of_document_);
    hash += fact.type;
    hash.push_back('\0');
    AppendDigits(fact.byte_start, hash);
    hash.push_back('-');
    AppendDigits(fact.byte_end, hash);
    AppendFields(fact.fields, hash);
    char id[16];
    for (size_t i = 0; i < sizeof id; ++i) id[i] = kHex[hash.value() >> (60 - 4 * i) & 15];
    return std::string(id, sizeof id);
}

std::string MakeId(const Fact& fact) { return IdMaker(fact.doc_id).Make(fact); }

void AppendJson(const Fact& fact, std::string& out) {
    const auto text = [&](std::string_view name, std::string_view value) {
        out += name;
        AppendString(value, out);
    };
    const auto number = [&](std::string_view name, uint32_t value) {
        out += name;
        AppendDigits(value, out);
    };
    text("{\"id\":", fact.id);
    text(",\"doc_id\":", fact.doc_id);
    text(",\"type\":", fact.type);
    number(",\"start\":", fact.start);
    number(",\"end\":", fact.end);
    number(",\"byte_start\":", fact.byte_start);
    number(",\"byte_end\":", fact.byte_end);
    text(",\"text\":", fact.text);
    text(",\"sentence\":", fact.sentence);
    out += ",\"fields\":";
    AppendFieldsJson(fact.fields, out);
    text(",\"rule\":", fact.rule);
    out += ",\"confidence\":";
    if (fact.confidence) AppendNumber(*fact.confidence, out);
    else out += "null";
    out.push_back('}');
}

}  // namespace pressbox
