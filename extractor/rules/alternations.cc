#include "extractor/rules/alternations.h"

#include <algorithm>

#include "extractor/lexicon/gazetteer.h"

namespace pressbox {
namespace {

constexpr size_t kFewest = 40;  // alternatives that are worth it
constexpr size_t kNone = std::string_view::npos;
constexpr size_t kNoBar = kNone - 1;

bool IsPlainMark(char c) { return c == ' ' || c == '-' || c == ',' || c == ';' || c == ':' || c == '/' || static_cast<uint8_t>(c) < 0x20; }
bool IsLetter(char c) { return c >= 'a' && c <= 'z'; }

class AlternationFinder {
  public:
    explicit AlternationFinder(std::string_view regex) : regex_(regex), partner_(regex.size(), kNone), around_(regex.size(), kNoBar) { MarkGroups(); }

    std::vector<Alternation> Find() {
        for (size_t at = 0; at < regex_.size();) {
            Alternation found;
            if (regex_[at] == '(' && partner_[at] != kNone && Read(at, found)) {
                at = found.end;
                found_.push_back(std::move(found));
            } else {
                ++at;
            }
        }
        return std::move(found_);
    }

  private:
    // Finds each bracket's partner, and for each '|' the group around it (kNone: the whole regex).
    void MarkGroups() {
        std::vector<size_t> open;
        for (size_t i = 0; i < regex_.size(); ++i) {
            const char c = regex_[i];
            if (c == '\\') {
                ++i;
            } else if (c == '[') {
                size_t end = i + 1;
                if (end < regex_.size() && regex_[end] == '^') ++end;
                if (end < regex_.size() && regex_[end] == ']') ++end;
                while (end < regex_.size() && regex_[end] != ']') end += regex_[end] == '\\' ? 2 : 1;
                end = std::min(end, regex_.size() - 1);
                partner_[i] = end;
                partner_[end] = i;
                i = end;
            } else if (c == '(') {
                open.push_back(i);
            } else if (c == ')' && !open.empty()) {
                partner_[i] = open.back();
                partner_[open.back()] = i;
                open.pop_back();
            } else if (c == '|') {
                around_[i] = open.empty() ? kNone : open.back();
            }
        }
    }

    size_t ContentOf(size_t open) const {
        if (regex_.substr(open, 3) == "(?:") return open + 3;
        if (regex_.substr(open, 4) == "(?P<") return regex_.find('>', open) + 1;
        return open + 1;
    }

    // The ends of the alternatives of a group, or of the whole regex (open = kNone).
    std::vector<std::pair<size_t, size_t>> PartsOf(size_t open) const {
        size_t begin = open == kNone ? 0 : ContentOf(open);
        const size_t end = open == kNone ? regex_.size() : partner_[open];
        std::vector<std::pair<size_t, size_t>> parts;
        for (size_t i = begin; i < end; ++i) {
            if (regex_[i] != '|' || around_[i] != open) continue;
            parts.emplace_back(begin, i);
            begin = i + 1;
        }
        parts.emplace_back(begin, end);
        return parts;
    }

    bool Read(size_t open, Alternation& out) const {
        if (regex_.substr(open, 2) == "(?" && regex_[ContentOf(open) - 1] != ':' && regex_[ContentOf(open) - 1] != '>') return false;
        const auto parts = PartsOf(open);
        size_t plain = 0;
        for (const auto& [begin, end] : parts) {
            out.alternatives.push_back(ReadAlternative(begin, end));
            plain += !out.alternatives.back().always;
        }
        out.begin = ContentOf(open);
        out.end = partner_[open];
        return plain >= kFewest && plain * 2 > parts.size() && Starts(open) && Ends(out.end + 1);
    }

    // Words in small letters with marks between them; anything else may always match.
    Alternative ReadAlternative(size_t begin, size_t end) const {
        Alternative out{begin, end, {}, false};
        for (size_t i = begin; i < end;) {
            const char c = regex_[i];
            if (IsLetter(c)) {
                size_t behind = i;
                while (behind < end && IsLetter(regex_[behind])) ++behind;
                if (behind < end && (regex_[behind] == '\'' || regex_[behind] == '?' || regex_[behind] == '*' || regex_[behind] == '+' || regex_[behind] == '{')) out.always = true;
                out.words.push_back(HashToken(regex_.substr(i, behind - i)));
                i = behind;
            } else if (c == '\\' && i + 3 < end && regex_[i + 1] == 'x') {
                i += 4;
            } else if (IsPlainMark(c)) {
                ++i;
            } else {
                out.always = true;
                break;
            }
        }
        out.always = out.always || out.words.empty();
        return out;
    }

    // May no letter stand right before the group or part that begins at `at`?
    bool Starts(size_t at) const {
        if (at == 0) return true;
        const size_t p = at - 1;
        const char c = regex_[p];
        if (IsEscaped(p)) return c == 'b';
        if (p >= 3 && regex_[p - 3] == '\\' && regex_[p - 2] == 'x') return std::stoi(std::string(regex_.substr(p - 1, 2)), nullptr, 16) < 0x20;
        if (c == ':' && p >= 2 && regex_.substr(p - 2, 2) == "(?") return Starts(p - 2);
        if (c == '>' && OpenOfName(p) != kNone) return Starts(OpenOfName(p));
        if (c == '(' && partner_[p] != kNone) return Starts(p);
        if (c == '|') return around_[p] == kNone || (around_[p] != kNoBar && Starts(around_[p]));
        if (c == ')' && partner_[p] != kNone) return GroupEnds(partner_[p]);
        if (c == ']' && partner_[p] != kNone) return IsMarksOnly(partner_[p]);
        if (c == '?' && p > 0 && regex_[p - 1] == ')' && partner_[p - 1] != kNone) return GroupEnds(partner_[p - 1]) && Starts(partner_[p - 1]);
        return IsPlainMark(c);
    }

    // Does each part of a group end in such a place?
    bool GroupEnds(size_t open) const {
        for (const auto& [begin, end] : PartsOf(open))
            if (begin == end ? !Starts(open) : !Starts(end)) return false;
        return true;
    }

    // May no letter stand at `at`?
    bool Ends(size_t at) const {
        for (;;) {
            if (at >= regex_.size()) return true;
            const char c = regex_[at];
            if (c == '?') {
                ++at;
            } else if (c == '|') {
                if (around_[at] == kNone) return true;
                if (around_[at] == kNoBar) return false;
                at = partner_[around_[at]];
            } else if (c == ')') {
                ++at;
            } else if (c == '(' && partner_[at] != kNone) {
                return GroupBegins(at);
            } else if (c == '[') {
                return IsMarksOnly(at);
            } else if (c == '\\') {
                return at + 1 < regex_.size() && (regex_[at + 1] == 'b' || regex_[at + 1] == '.' || regex_[at + 1] == '(' || regex_[at + 1] == ')' ||
                       (regex_[at + 1] == 'x' && at + 3 < regex_.size() && std::stoi(std::string(regex_.substr(at + 2, 2)), nullptr, 16) < 0x20));
            } else {
                return IsPlainMark(c) || c == '$';
            }
        }
    }

    bool GroupBegins(size_t open) const {
        for (const auto& [begin, end] : PartsOf(open))
            if (!Ends(begin)) return false;
        const size_t behind = partner_[open] + 1;
        const bool optional = behind < regex_.size() && (regex_[behind] == '?' || regex_[behind] == '*' || regex_[behind] == '{');
        return !optional || Ends(regex_[behind] == '?' ? behind + 1 : SkipQuantifier(behind));
    }

    size_t SkipQuantifier(size_t at) const {
        at = regex_[at] == '{' ? regex_.find('}', at) + 1 : at + 1;
        return at < regex_.size() && regex_[at] == '?' ? at + 1 : at;
    }

    // "[ .,;)]" and classes of mentions.
    bool IsMarksOnly(size_t open) const {
        if (partner_[open] == kNone || regex_[open + 1] == '^') return false;
        for (size_t i = open + 1; i < partner_[open]; ++i) {
            const char c = regex_[i];
            if (c == '\\' && i + 3 < partner_[open] && regex_[i + 1] == 'x') {
                if (std::stoi(std::string(regex_.substr(i + 2, 2)), nullptr, 16) >= 0x20) return false;
                i += 3;
            } else if (c == '\\' || c == '\'' || IsLetter(c) || (c >= '0' && c <= '9') || static_cast<uint8_t>(c) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    bool IsEscaped(size_t at) const {
        size_t slashes = 0;
        while (slashes < at && regex_[at - 1 - slashes] == '\\') ++slashes;
        return slashes % 2 == 1;
    }

    size_t OpenOfName(size_t close) const {
        const size_t open = regex_.rfind("(?P<", close);
        return open != kNone && regex_.find('>', open) == close ? open : kNone;
    }

    std::string_view regex_;
    std::vector<size_t> partner_;  // of a bracket that is syntax, round or square: the other one; else kNone
    std::vector<size_t> around_;   // of a '|' that is syntax: the group that it parts, kNone for the whole; else kNoBar
    std::vector<Alternation> found_;
};

}  // namespace

std::vector<Alternation> AlternationsOf(std::string_view regex) { return AlternationFinder(regex).Find(); }

}  // namespace pressbox
