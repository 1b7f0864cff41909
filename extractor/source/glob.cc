#include "extractor/source/glob.h"

#include <algorithm>

#include "extractor/source/reader.h"

namespace pressbox {
namespace {

// The class that begins at `at` ('['), as an expression; moves `at` to its end. Empty when it is not closed.
std::string ClassOf(std::string_view glob, size_t& at) {
    const size_t first = at + 1 + (at + 1 < glob.size() && (glob[at + 1] == '!' || glob[at + 1] == '^'));
    const size_t end = glob.find(']', first + 1);  // a bracket that comes first is one of the class
    if (end == std::string_view::npos) return {};
    std::string expression = first > at + 1 ? "[^/" : "[";
    for (const char c : glob.substr(first, end - first)) {
        if (c == '\\' || c == '[' || c == ']' || c == '^') expression += '\\';
        expression += c;
    }
    at = end;
    return expression + "]";
}

struct Translation {
    std::string expression;
    std::string error;
};

// The stars that begin at `at`; moves `at` to the last character that belongs to them.
std::string StarsOf(std::string_view glob, size_t& at) {
    const size_t end = std::min(glob.find_first_not_of('*', at), glob.size());
    const bool crosses = end - at > 1 && (at == 0 || glob[at - 1] == '/') && (end == glob.size() || glob[end] == '/');
    at = end - 1;
    if (!crosses) return "[^/]*";
    if (end == glob.size()) return ".*";
    ++at;
    return "(?:.*/)?";
}

Translation Translate(const std::string& glob) {
    std::string_view rest = glob;
    while (!rest.empty() && rest.back() == '/') rest.remove_suffix(1);
    if (rest.empty()) return {"", "empty"};
    std::string out = rest.find('/') == std::string_view::npos ? "(?:.*/)?" : "";
    if (rest[0] == '/') rest.remove_prefix(1);
    int open = 0;
    for (size_t at = 0; at < rest.size(); ++at) {
        const char c = rest[at];
        if (c == '*') {
            out += StarsOf(rest, at);
        } else if (c == '?') {
            out += "[^/]";
        } else if (c == '[') {
            const std::string expression = ClassOf(rest, at);
            if (expression.empty()) return {"", "'[' is not closed; write ']' behind the characters"};
            out += expression;
        } else if (c == '{') {
            ++open;
            out += "(?:";
        } else if (c == '}' && open > 0) {
            --open;
            out += ")";
        } else if (c == ',' && open > 0) {
            out += "|";
        } else {
            const bool escaped = c == '\\' && at + 1 < rest.size();
            out += re2::RE2::QuoteMeta(std::string(1, escaped ? rest[++at] : c));
        }
    }
    if (open > 0) return {"", "'{' is not closed; write '}' behind the alternatives"};
    return {out + "(?:/.*)?", ""};
}

// Names are bytes, whatever their encoding.
std::unique_ptr<re2::RE2> Compile(const std::string& expression) {
    re2::RE2::Options options;
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    options.set_dot_nl(true);
    options.set_log_errors(false);
    return std::make_unique<re2::RE2>(expression, options);
}

}  // namespace

std::string GlobError(const std::string& glob) {
    const Translation translation = Translate(glob);
    std::string error = translation.error;
    if (error.empty()) {
        const auto compiled = Compile(translation.expression);
        if (!compiled->ok()) error = compiled->error();
    }
    return error.empty() ? "" : "the glob '" + glob + "' is not right: " + error;
}

GlobFilter::GlobFilter(const std::vector<std::string>& include, const std::vector<std::string>& exclude) {
    for (const std::string& glob : include) include_.push_back(Compile(Translate(glob).expression));
    for (const std::string& glob : exclude) exclude_.push_back(Compile(Translate(glob).expression));
}

bool GlobFilter::Takes(std::string_view path) const { return (include_.empty() || Matches(include_, path)) && !Matches(exclude_, path); }

bool GlobFilter::Matches(const Globs& globs, std::string_view path) {
    for (const auto& glob : globs)
        if (re2::RE2::FullMatch(re2::StringPiece(path.data(), path.size()), *glob)) return true;
    return false;
}

}  // namespace pressbox
