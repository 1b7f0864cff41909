#include "extractor/rules/pattern.h"

#include <algorithm>

#include "extractor/lexicon/mention.h"

namespace pressbox {
namespace {

class Expander {
  public:
    Expander(const Macros& macros, std::string_view implicit_kind, ExpandedPattern& out, PatternError& error)
        : macros_(macros), implicit_kind_(implicit_kind), out_(out), error_(error) {}

    bool Expand(std::string_view pattern, int depth) {
        bool in_class = false;
        for (size_t at = 0; at < pattern.size();) {
            const char c = pattern[at];
            if (c == '\\' && at + 1 < pattern.size()) {
                out_.regex.append(pattern.substr(at, 2));
                at += 2;
            } else if (c == '{' && at + 1 < pattern.size() && !IsCount(pattern[at + 1])) {
                const size_t close = pattern.find('}', at);
                if (close == std::string_view::npos) return Fail(depth, at, "'{' without '}'; write \\{ for the character itself");
                if (!Slot(pattern.substr(at + 1, close - at - 1), in_class, depth, at)) return false;
                at = close + 1;
            } else {
                if (c == '[') in_class = true;
                if (c == ']') in_class = false;
                if (c == '(' && !in_class && !Group(pattern, at, depth)) return false;
                if (c >= 'A' && c <= 'Z' && !InGroupHead(pattern, at)) {
                    return Fail(depth, at, std::string("'") + c + "' never matches, views are in lower case; write it in lower case");
                }
                if (c == '(' && pattern.substr(at, 3) == "(?P") {
                    at += 3;
                    out_.regex += "(?P";
                    const size_t close = pattern.find('>', at);
                    if (close == std::string_view::npos) return Fail(depth, at, "(?P<label> without '>'");
                    out_.regex += UniqueName(out_.labels.size());
                    at = close + 1;
                    continue;
                }
                out_.regex.push_back(c);
                ++at;
            }
        }
        return true;
    }

  private:
    static bool IsCount(char c) { return (c >= '0' && c <= '9') || c == ','; }
    static std::string UniqueName(size_t group) { return "<g" + std::to_string(group) + ">"; }
    static bool InGroupHead(std::string_view pattern, size_t at) { return at >= 2 && pattern.substr(at - 2, 2) == "(?"; }

    bool Fail(int depth, size_t at, std::string message) {
        if (error_.message.empty()) error_ = {depth == 0 ? at : 0, std::move(message)};
        return false;
    }

    // Counts capturing groups, so that labels and groups stay in step.
    bool Group(std::string_view pattern, size_t at, int depth) {
        if (pattern.substr(at, 3) == "(?P") {
            const size_t open = at + 3;
            const size_t close = pattern.find('>', at);
            if (open >= pattern.size() || pattern[open] != '<' || close == std::string_view::npos) return Fail(depth, at, "a labelled group reads (?P<label>…)");
            out_.labels.emplace_back(pattern.substr(open + 1, close - open - 1));
        } else if (pattern.substr(at, 2) != "(?") {
            out_.labels.emplace_back();
        }
        return true;
    }

    bool Slot(std::string_view body, bool in_class, int depth, size_t at) {
        const size_t colon = body.find(':');
        const std::string_view name = body.substr(0, colon);
        std::string label(colon == std::string_view::npos ? std::string_view{} : body.substr(colon + 1));
        const std::optional<Kind> kind = KindNamed(name);
        const auto macro = macros_.find(name);
        if (!kind && macro == macros_.end()) {
            return Fail(depth, at, "unknown slot '{" + std::string(name) + "}'" + Nearest(name) + "; kinds are team, person, number …, macros stand under [macros] and [lists]");
        }
        if (in_class) {
            if (!label.empty()) return Fail(depth, at, "a label cannot stand inside [ ]");
            if (kind) AppendCode(*kind);
            else return AppendClassBody(macro->second, name, depth, at);
            return true;
        }
        if (label.empty() && name == implicit_kind_ && !implicit_used_) label = implicit_kind_;
        if (label == implicit_kind_) implicit_used_ = true;
        if (!label.empty()) {
            out_.labels.push_back(label);
            out_.regex += "(?P" + UniqueName(out_.labels.size());
        } else if (!kind) {
            out_.regex += "(?:";
        }
        if (kind) {
            AppendCode(*kind);
        } else {
            if (depth > 20) return Fail(0, at, "the macro '" + std::string(name) + "' contains itself");
            if (!Expand(macro->second, depth + 1)) {
                error_.at = depth == 0 ? at : 0;
                return false;
            }
        }
        if (!label.empty() || !kind) out_.regex.push_back(')');
        return true;
    }

    void AppendCode(Kind kind) {
        static constexpr char kHex[] = "0123456789abcdef";
        out_.regex += "\\x";
        out_.regex.push_back(kHex[static_cast<uint8_t>(kind) >> 4]);
        out_.regex.push_back(kHex[static_cast<uint8_t>(kind) & 15]);
    }

    // A macro that is itself a plain class, used inside a class: [^{who};]
    bool AppendClassBody(std::string_view body, std::string_view name, int depth, size_t at) {
        if (body.size() < 2 || body.front() != '[' || body.back() != ']') return Fail(depth, at, "only kinds and class macros can stand inside [ ], and '" + std::string(name) + "' is neither");
        body = body.substr(1, body.size() - 2);
        for (size_t i = 0; i < body.size();) {
            const size_t close = body.find('}', i);
            if (body[i] != '{' || close == std::string_view::npos) return Fail(depth, at, "the class macro '" + std::string(name) + "' has more than kinds");
            if (!Slot(body.substr(i + 1, close - i - 1), true, depth + 1, at)) return false;
            i = close + 1;
        }
        return true;
    }

    static size_t Distance(std::string_view a, std::string_view b) {
        std::vector<size_t> row(b.size() + 1);
        for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
        for (size_t i = 1; i <= a.size(); ++i) {
            size_t diagonal = row[0];
            row[0] = i;
            for (size_t j = 1; j <= b.size(); ++j) {
                const size_t above = row[j];
                row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    std::string Nearest(std::string_view name) const {
        std::string best;
        size_t best_distance = 3;
        const auto consider = [&](std::string_view known) {
            const size_t distance = Distance(name, known);
            if (!known.empty() && distance < best_distance) best_distance = distance, best = known;
        };
        for (size_t k = 1; k < kKindCount; ++k) consider(NameOf(static_cast<Kind>(k)));
        for (const auto& [known, body] : macros_) consider(known);
        return best.empty() ? "" : ", did you mean '{" + best + "}'?";
    }

    const Macros& macros_;
    std::string_view implicit_kind_;
    ExpandedPattern& out_;
    PatternError& error_;
    bool implicit_used_ = false;
};

}  // namespace

bool ExpandPattern(std::string_view pattern, const Macros& macros, std::string_view implicit_kind, ExpandedPattern& out, PatternError& error) {
    out = {};
    error = {};
    return Expander(macros, implicit_kind, out, error).Expand(pattern, 0);
}

}  // namespace pressbox
