#include "extractor/rules/pattern.h"

#include <algorithm>
#include <set>

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

namespace {

constexpr char kUnknown = '\x7F';  // stands for "anything" at the edge of a spelled-out string
constexpr size_t kMaxStrings = 800;

// What one part of a regex can match: all its strings, or (not exact) only what it must contain.
struct Part {
    bool exact = true;
    std::set<std::string> strings{""};
    Requirement required;  // of a part that is not exact
};

bool IsWordChar(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || static_cast<uint8_t>(c) >= 0x80 || c == '_'; }

// The longest word of a string that is whole: no unknown text touches it. Words with apostrophes are left alone,
// because the tokenizer may cut them.
std::string BestWord(const std::string& text) {
    std::string best;
    for (size_t i = 0; i < text.size();) {
        if (!IsWordChar(text[i])) {
            ++i;
            continue;
        }
        size_t end = i;
        bool plain = true;
        while (end < text.size() && IsWordChar(text[end])) {
            plain = plain && text[end] >= 'a' && text[end] <= 'z';
            ++end;
        }
        const bool cut = (i > 0 && text[i - 1] == kUnknown) || (end < text.size() && text[end] == kUnknown);
        if (plain && !cut && end - i > best.size()) best = text.substr(i, end - i);
        i = end;
    }
    return best;
}

uint32_t KindsIn(const std::string& text) {
    uint32_t kinds = 0;
    for (const char c : text)
        if (static_cast<uint8_t>(c) < kKindCount && c != 0) kinds |= 1u << static_cast<uint32_t>(c);
    return kinds;
}

size_t ShortestLength(const std::vector<std::string>& words) {
    size_t shortest = 100;
    for (const std::string& word : words) shortest = std::min(shortest, word.size());
    return shortest;
}

constexpr size_t kMaxKindSets = 4;
constexpr size_t kMaxWordSets = 4;

// How telling a set of words is: long ones, and few.
int WorthOf(const std::vector<std::string>& words) {
    return static_cast<int>(std::min<size_t>(ShortestLength(words), 6)) * 8 - static_cast<int>(std::min<size_t>(words.size(), 200)) / 4;
}

// Adds a set of words; the most telling one leads.
void AddWords(Requirement& have, std::vector<std::string> words) {
    if (words.empty() || words == have.words || std::find(have.more_words.begin(), have.more_words.end(), words) != have.more_words.end()) return;
    if (have.words.empty() || WorthOf(words) > WorthOf(have.words)) std::swap(words, have.words);
    if (!words.empty() && have.more_words.size() < kMaxWordSets) have.more_words.push_back(std::move(words));
}

// Both are needed.
void Improve(Requirement& have, const Requirement& other) {
    have.kinds |= other.kinds;
    for (const uint32_t set : other.any_kinds)
        if ((set & have.kinds) == 0 && have.any_kinds.size() < kMaxKindSets && std::find(have.any_kinds.begin(), have.any_kinds.end(), set) == have.any_kinds.end()) have.any_kinds.push_back(set);
    AddWords(have, other.words);
    for (const std::vector<std::string>& words : other.more_words) AddWords(have, words);
}

Requirement FromStrings(const std::set<std::string>& strings) {
    Requirement out;
    out.kinds = 0xFFFFFFFF;
    std::set<std::string> words;
    bool all = true;
    uint32_t any = 0;
    bool each_has_kind = true;
    for (const std::string& text : strings) {
        out.kinds &= KindsIn(text);
        any |= KindsIn(text);
        each_has_kind = each_has_kind && KindsIn(text) != 0;
        const std::string word = BestWord(text);
        if (word.size() < 2) all = false;
        else words.insert(word);
    }
    if (all) out.words.assign(words.begin(), words.end());
    if (each_has_kind && out.kinds == 0 && any != 0) out.any_kinds.push_back(any);
    return out;
}

class RegexReader {
  public:
    explicit RegexReader(std::string_view regex) : regex_(regex) {}

    Requirement Read() {
        Part whole = Alternatives();
        return whole.exact ? FromStrings(whole.strings) : whole.required;
    }

  private:
    bool Done() const { return at_ >= regex_.size(); }

    Part Alternatives() {
        Part result = Sequence();
        while (!Done() && regex_[at_] == '|') {
            ++at_;
            result = Either(std::move(result), Sequence());
        }
        return result;
    }

    static Part Either(Part a, Part b) {
        if (a.exact && b.exact && a.strings.size() + b.strings.size() <= kMaxStrings) {
            a.strings.insert(b.strings.begin(), b.strings.end());
            return a;
        }
        const auto needs = [](const Part& p) { return p.exact ? FromStrings(Cut(p.strings)) : p.required; };
        const Requirement x = needs(a);
        const Requirement y = needs(b);
        Part out;
        out.exact = false;
        out.required.kinds = x.kinds & y.kinds;
        if (out.required.kinds == 0 && Narrowest(x) != 0 && Narrowest(y) != 0) out.required.any_kinds.push_back(Narrowest(x) | Narrowest(y));
        if (!x.words.empty() && !y.words.empty() && x.words.size() + y.words.size() <= kMaxStrings) {
            std::set<std::string> words(x.words.begin(), x.words.end());
            words.insert(y.words.begin(), y.words.end());
            out.required.words.assign(words.begin(), words.end());
        }
        return out;
    }

    // A set of kinds of which at least one is needed; 0 when none is.
    static uint32_t Narrowest(const Requirement& r) { return r.kinds != 0 ? r.kinds : r.any_kinds.empty() ? 0 : r.any_kinds.front(); }

    // Strings with unknown text around them.
    static std::set<std::string> Cut(const std::set<std::string>& strings) {
        std::set<std::string> out;
        for (const std::string& s : strings) out.insert(kUnknown + s + kUnknown);
        return out;
    }

    Part Sequence() {
        std::vector<Part> parts;
        while (!Done() && regex_[at_] != '|' && regex_[at_] != ')') {
            std::string literal = Literal();
            parts.push_back(literal.empty() ? Quantified() : Exactly(std::move(literal)));
        }
        return parts.size() == 1 ? std::move(parts.front()) : Join(parts);
    }

    // A run of characters that stand for themselves, none of them repeated: most of every pattern.
    std::string Literal() {
        const auto plain = [&](size_t at) { return at < regex_.size() && (regex_[at] == ' ' || regex_[at] == '-' || (regex_[at] >= 'a' && regex_[at] <= 'z') || (regex_[at] >= '0' && regex_[at] <= '9')); };
        const auto repeated = [&](size_t at) { return at < regex_.size() && (regex_[at] == '?' || regex_[at] == '*' || regex_[at] == '+' || regex_[at] == '{'); };
        size_t end = at_;
        while (plain(end) && !repeated(end + 1)) ++end;
        std::string literal(regex_.substr(at_, end - at_));
        at_ = end;
        return literal;
    }

    static Part Join(const std::vector<Part>& parts) {
        Part run;  // the exact strings of the parts since the last unknown one
        Requirement required;
        bool exact = true;
        const auto flush = [&](const Part* unknown) {
            std::set<std::string> ended;
            for (const std::string& s : run.strings) ended.insert(s + kUnknown);
            Improve(required, FromStrings(ended));
            if (unknown != nullptr) Improve(required, unknown->required);
            run.strings = {std::string(1, kUnknown)};
            exact = false;
        };
        for (const Part& part : parts) {
            if (!part.exact) {
                flush(&part);
                continue;
            }
            if (run.strings.size() * part.strings.size() > kMaxStrings) flush(nullptr);
            std::set<std::string> product;
            for (const std::string& a : run.strings)
                for (const std::string& b : part.strings) product.insert(product.end(), a + b);
            run.strings = std::move(product);
        }
        if (exact) return run;
        Improve(required, FromStrings(run.strings));
        Part out;
        out.exact = false;
        out.required = required;
        return out;
    }

    Part Quantified() {
        Part part = Atom();
        while (!Done()) {
            const char c = regex_[at_];
            if (c == '?') {
                ++at_;
                part = Optional(std::move(part));
            } else if (c == '*' || c == '+' || c == '{') {
                size_t minimum = c == '+' ? 1 : 0;
                if (c == '{') {
                    minimum = regex_[at_ + 1] == '0' || regex_[at_ + 1] == ',' ? 0 : 1;
                    at_ = std::min(regex_.find('}', at_), regex_.size() - 1);
                }
                ++at_;
                part = Repeated(part, minimum);
            } else {
                break;
            }
            if (!Done() && (regex_[at_] == '?' || regex_[at_] == '+') && c != '?') ++at_;  // non-greedy
            else if (!Done() && regex_[at_] == '?' && c == '?') ++at_;
        }
        return part;
    }

    static Part Optional(Part part) {
        if (!part.exact) return Unknown();
        part.strings.insert("");
        return part;
    }
    static Part Repeated(const Part& part, size_t minimum) {
        Part out = Unknown();
        if (minimum > 0) out.required = part.exact ? FromStrings(Cut(part.strings)) : part.required;
        return out;
    }
    static Part Unknown() {
        Part part;
        part.exact = false;
        return part;
    }
    static Part Exactly(std::string text) {
        Part part;
        part.strings = {std::move(text)};
        return part;
    }

    Part Atom() {
        const char c = regex_[at_++];
        switch (c) {
            case '(': return Group();
            case '[': return Class();
            case '.': return Unknown();
            case '^': case '$': return Exactly("\x1F");
            case '\\': return Escape();
            default: return Exactly(std::string(1, c));
        }
    }

    Part Group() {
        if (regex_.substr(at_, 2) == "?P") at_ = regex_.find('>', at_) + 1;
        else if (regex_.substr(at_, 2) == "?:") at_ += 2;
        else if (!Done() && regex_[at_] == '?') {  // flags: no guess
            at_ = regex_.find(')', at_);
            ++at_;
            return Unknown();
        }
        Part inside = Alternatives();
        if (!Done()) ++at_;  // ')'
        return inside;
    }

    Part Escape() {
        if (Done()) return Unknown();
        const char c = regex_[at_++];
        if (c == 'x' && at_ + 1 < regex_.size()) {
            const std::string hex(regex_.substr(at_, 2));
            at_ += 2;
            return Exactly(std::string(1, static_cast<char>(std::stoi(hex, nullptr, 16))));
        }
        if (c == 'b') return Exactly("\x1F");  // a boundary: no letter stands there
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return Unknown();
        return Exactly(std::string(1, c));
    }

    // A class of a few single characters is spelled out; a larger or negated one is unknown.
    Part Class() {
        std::set<std::string> members;
        bool simple = !Done() && regex_[at_] != '^';
        for (bool first = true; !Done() && (regex_[at_] != ']' || first); first = false) {
            char c = regex_[at_++];
            if (c == '\\' && !Done()) {
                Part escaped = Escape();
                if (escaped.exact) members.insert(escaped.strings.begin(), escaped.strings.end());
                else simple = false;
                continue;
            }
            if (c == '-' && !first && !Done() && regex_[at_] != ']') simple = false;
            if (c == '[') simple = false;
            members.insert(std::string(1, c));
        }
        if (!Done()) ++at_;
        if (!simple || members.size() > 30) return Unknown();
        Part part;
        part.strings = std::move(members);
        return part;
    }

    std::string_view regex_;
    size_t at_ = 0;
};

}  // namespace

Requirement RequirementOf(std::string_view regex) { return RegexReader(regex).Read(); }

}  // namespace pressbox
