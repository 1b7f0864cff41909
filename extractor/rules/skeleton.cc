#include "extractor/rules/skeleton.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <iterator>
#include <set>

#include "extractor/lexicon/mention.h"

namespace pressbox {
namespace {

constexpr char kUnknown = '\x7F';  // at the edge of a spelled-out string: anything may stand there
constexpr char kEdge = '\x1F';     // in it: no letter stands there
constexpr size_t kMaxAlternatives = 800;  // strings of one alternation
constexpr size_t kMaxProducts = 80;       // strings of parts behind one another

using Strings = std::set<std::string>;

bool IsLetter(char c) { return c >= 'a' && c <= 'z'; }
bool IsKind(char c) { return static_cast<uint8_t>(c) < kKindCount && c != 0; }
uint32_t KindBit(char c) { return IsKind(c) ? 1u << static_cast<uint32_t>(c) : 0; }
constexpr uint32_t kAllKinds = 0xFFFFFFFF;

uint32_t KindsIn(std::string_view text) {
    uint32_t kinds = 0;
    for (const char c : text) kinds |= KindBit(c);
    return kinds;
}

uint16_t SpacesIn(std::string_view text) { return static_cast<uint16_t>(std::count(text.begin(), text.end(), ' ')); }

uint16_t Sum(uint16_t a, uint16_t b) { return static_cast<uint16_t>(std::min<uint32_t>(Gap::kEndless, uint32_t{a} + b)); }
uint16_t Product(uint16_t a, uint16_t n) {
    if (a == 0 || n == 0) return 0;
    return static_cast<uint16_t>(std::min<uint32_t>(Gap::kEndless, uint32_t{a} * n));
}

Gap Behind(const Gap& a, const Gap& b) { return {Sum(a.fewest, b.fewest), Sum(a.most, b.most), a.kinds | b.kinds}; }
Gap Either(const Gap& a, const Gap& b) { return {std::min(a.fewest, b.fewest), std::max(a.most, b.most), a.kinds | b.kinds}; }

double FrequencyOfSymbol(const std::string& symbol) {
    if (symbol.size() == 1 && IsKind(symbol[0])) {
        switch (static_cast<Kind>(symbol[0])) {
            case Kind::kPerson: case Kind::kName: return 0.5;
            case Kind::kNumber: case Kind::kTeam: case Kind::kQuote: return 0.35;
            case Kind::kPronoun: case Kind::kDescription: case Kind::kGroup: case Kind::kNation: return 0.2;
            default: return 0.06;
        }
    }
    if (symbol.size() == 1 && !(symbol[0] >= 'a' && symbol[0] <= 'z')) return symbol == "." || symbol == "," ? 0.8 : symbol == "'" || symbol == "-" ? 0.3 : 0.05;
    if (symbol.find(' ') != std::string::npos) return 0.0008;
    if (symbol.size() > 1 && IsInRun(symbol[0])) return 0.02;
    static constexpr double kByLength[] = {1, 0.3, 0.25, 0.06, 0.02, 0.006, 0.003, 0.002};
    return symbol == "the" || symbol == "and" ? 0.6 : kByLength[std::min<size_t>(symbol.size(), 7)];
}

// Of one of the element's symbols, roughly, from 0 to 1.
double FrequencyOf(const Element& element) {
    double sum = 0;
    for (const std::string& symbol : element) sum += FrequencyOfSymbol(symbol);
    return sum;
}

// A symbol of a string and where it stands.
struct Anchor {
    std::string symbol;
    size_t begin = 0;
    size_t end = 0;
};

// All symbols of a string, from left to right: runs of marks, whole words, and pairs of them.
std::vector<Anchor> AnchorsOf(const std::string& text) {
    std::vector<Anchor> anchors;
    const auto add = [&](size_t begin, size_t end) { anchors.push_back({text.substr(begin, end - begin), begin, end}); };
    size_t before = std::string::npos;  // where the whole word begins that ends before the last space
    for (size_t i = 0; i < text.size();) {
        size_t end = i + 1;
        if (IsLetter(text[i])) {
            while (end < text.size() && IsLetter(text[end])) ++end;
            const bool whole = !(i > 0 && text[i - 1] == kUnknown) && !(end < text.size() && text[end] == kUnknown);
            if (whole) add(i, end);
            if (whole && before != std::string::npos) add(before, end);
            before = whole && end < text.size() && text[end] == ' ' ? i : std::string::npos;
        } else if (text[i] != ' ') {
            before = std::string::npos;
            if (IsInRun(text[i])) {
                while (end < text.size() && end - i < kMaxRun && IsInRun(text[end])) ++end;
                add(i, end);
            }
        }
        i = end;
    }
    return anchors;
}

// The most telling one.
Anchor AnchorOf(const std::string& text) {
    Anchor best;
    double rarest = 2;
    for (Anchor& anchor : AnchorsOf(text))
        if (const double frequency = FrequencyOfSymbol(anchor.symbol); frequency < rarest) rarest = frequency, best = std::move(anchor);
    return best;
}

// A chain with what stands before and behind its elements. Without elements it is `before` alone.
struct OpenChain {
    Gap before;
    std::vector<Element> elements;
    std::vector<Gap> behind;  // of each element
};

uint32_t KindsOf(const Element& element) {
    uint32_t kinds = 0;
    for (const std::string& symbol : element) kinds |= KindsIn(symbol);
    return kinds;
}

void Append(OpenChain& chain, const OpenChain& more) {
    Gap& last = chain.behind.empty() ? chain.before : chain.behind.back();
    last = Behind(last, more.before);
    chain.elements.insert(chain.elements.end(), more.elements.begin(), more.elements.end());
    chain.behind.insert(chain.behind.end(), more.behind.begin(), more.behind.end());
}

// Of one string: all its symbols, but words that stand in a pair.
OpenChain ChainOfText(const std::string& text) {
    OpenChain chain;
    const std::vector<Anchor> anchors = AnchorsOf(text);
    const auto in_pair = [&](const Anchor& word) { return std::any_of(anchors.begin(), anchors.end(), [&](const Anchor& pair) { return pair.symbol.find(' ') != std::string::npos && word.begin >= pair.begin && word.end <= pair.end && &pair != &word; }); };
    std::vector<const Anchor*> kept;
    for (const Anchor& anchor : anchors)
        if (!in_pair(anchor)) kept.push_back(&anchor);
    std::sort(kept.begin(), kept.end(), [](const Anchor* a, const Anchor* b) { return a->begin < b->begin; });
    const auto between = [&](size_t begin, size_t end, size_t own) {
        const uint16_t spaces = SpacesIn(std::string_view(text).substr(begin, end - begin));
        return Gap{spaces, spaces, own < end ? KindsIn(std::string_view(text).substr(own, end - own)) : 0};
    };
    chain.before = between(0, kept.empty() ? text.size() : kept[0]->begin, 0);
    for (size_t i = 0; i < kept.size(); ++i) {
        chain.elements.push_back({kept[i]->symbol});
        chain.behind.push_back(between(kept[i]->begin, i + 1 < kept.size() ? kept[i + 1]->begin : text.size(), kept[i]->end));
    }
    return chain;
}

OpenChain ChainOf(const Strings& strings) {
    if (strings.size() == 1) return ChainOfText(*strings.begin());
    OpenChain chain;
    Gap whole{Gap::kEndless, 0, 0};
    Gap before{Gap::kEndless, 0, 0};
    Gap behind{Gap::kEndless, 0, 0};
    std::set<std::string> symbols;
    bool all = true;
    const auto widen = [](Gap& gap, std::string_view text, std::string_view own = {}) {
        const auto spaces = static_cast<uint16_t>(SpacesIn(text) + SpacesIn(own));
        gap = Either(gap, {spaces, spaces, KindsIn(text)});
    };
    for (const std::string& text : strings) {
        widen(whole, text);
        const Anchor anchor = AnchorOf(text);
        if (anchor.symbol.empty()) all = false;
        else symbols.insert(anchor.symbol), widen(before, std::string_view(text).substr(0, anchor.begin)), widen(behind, std::string_view(text).substr(anchor.end), anchor.symbol);
    }
    if (!all || strings.empty()) {
        chain.before = whole;
        return chain;
    }
    chain.before = before;
    chain.elements.emplace_back(symbols.begin(), symbols.end());
    chain.behind.push_back(behind);
    return chain;
}

// All of the chain as a gap, its elements being nothing that is asked for.
Gap GapOf(const OpenChain& chain) {
    Gap gap = chain.before;
    for (size_t i = 0; i < chain.elements.size(); ++i) {
        gap = Behind(gap, chain.behind[i]);
        gap.kinds |= KindsOf(chain.elements[i]);
    }
    return gap;
}

// The chain with its most telling element alone.
OpenChain Narrowed(const OpenChain& chain) {
    if (chain.elements.size() < 2) return chain;
    size_t best = 0;
    for (size_t i = 1; i < chain.elements.size(); ++i)
        if (FrequencyOf(chain.elements[i]) < FrequencyOf(chain.elements[best])) best = i;
    OpenChain out;
    out.before = chain.before;
    Gap behind = chain.behind[best];
    for (size_t i = 0; i < chain.elements.size(); ++i) {
        if (i == best) continue;
        Gap& side = i < best ? out.before : behind;
        side.kinds |= KindsOf(chain.elements[i]);
        side = Behind(side, chain.behind[i]);
    }
    out.elements.push_back(chain.elements[best]);
    out.behind.push_back(behind);
    return out;
}

// What one of the chains asks for: one of their elements, when each has one.
OpenChain OneOf(const std::vector<OpenChain>& chains) {
    OpenChain out = chains.front();
    Gap whole = GapOf(out);
    std::set<std::string> symbols;
    bool all = true;
    for (const OpenChain& chain : chains) {
        whole = Either(whole, GapOf(chain));
        all = all && !chain.elements.empty();
        if (!all) continue;
        symbols.insert(chain.elements[0].begin(), chain.elements[0].end());
        out.before = Either(out.before, chain.before);
        out.behind[0] = Either(out.behind[0], chain.behind[0]);
    }
    if (!all || symbols.size() > kMaxAlternatives) {
        out = {};
        out.before = whole;
    } else {
        out.elements[0].assign(symbols.begin(), symbols.end());
    }
    return out;
}

// What one part of a regex can match: all its strings, or (not exact) a chain.
struct Part {
    bool exact = true;
    Strings strings{""};
    OpenChain chain;
    bool breaks = false;  // of a chain: no letter stands at its end
};

Part PartOf(const Gap& gap) {
    Part part;
    part.exact = false;
    part.chain.before = gap;
    return part;
}

Part Exactly(std::string text) {
    Part part;
    part.strings = {std::move(text)};
    return part;
}

bool EndInRun(const Strings& strings) {
    return std::all_of(strings.begin(), strings.end(), [](const std::string& s) { return !s.empty() && IsInRun(s.back()); });
}
bool BeginInRun(const Strings& strings) {
    return std::all_of(strings.begin(), strings.end(), [](const std::string& s) { return !s.empty() && IsInRun(s.front()); });
}

bool IsBreak(char c) { return !IsLetter(c) && c != kUnknown; }

bool BeginWithBreaks(const Strings& strings) {
    return std::all_of(strings.begin(), strings.end(), [](const std::string& s) { return !s.empty() && IsBreak(s.front()); });
}

// Does each of the strings end with something that is no letter? An empty one does when what stands before it does.
bool EndWithBreaks(const Strings& strings, bool left_breaks) {
    return std::all_of(strings.begin(), strings.end(), [&](const std::string& s) { return s.empty() ? left_breaks : IsBreak(s.back()); });
}

class RegexReader {
  public:
    explicit RegexReader(std::string_view regex) : regex_(regex) {}

    std::vector<OpenChain> Read() {
        std::vector<OpenChain> chains;
        for (;;) {
            const Part part = Sequence(true);
            chains.push_back(part.exact ? ChainOf(part.strings) : part.chain);
            if (Done()) return chains;
            ++at_;  // '|', or a bracket too many: RE2 tells of that
        }
    }

  private:
    // Parts behind one another. Exact ones are multiplied out as long as their strings meet inside a word; where all
    // meet at the edge of words, a new link of the chain begins.
    struct Run {
        Strings strings{""};
        OpenChain chain;
        bool exact = true;        // so far
        bool left_breaks = true;  // no letter stands before the strings

        bool Breaks() const { return EndWithBreaks(strings, left_breaks); }
        void Flush(bool breaks) {
            Strings ended;
            for (const std::string& s : strings) ended.insert((left_breaks ? "" : std::string(1, kUnknown)) + s + (breaks ? "" : std::string(1, kUnknown)));
            Append(chain, ChainOf(ended));
            strings = {""};
            left_breaks = breaks;
        }
        // `right_breaks`: no letter stands at the part's beginning
        void Add(const Part& part, bool right_breaks) {
            if (!part.exact) {
                Flush(Breaks() || right_breaks);
                Append(chain, part.chain);
                exact = false;
                left_breaks = part.breaks;
                return;
            }
            const bool some = strings.size() > 1 || !strings.begin()->empty();
            const bool in_run = EndInRun(strings) && BeginInRun(part.strings) && strings.size() * part.strings.size() <= kMaxProducts;
            if (some && !in_run && (Breaks() || BeginWithBreaks(part.strings))) exact = false, Flush(true);
            else if (some && strings.size() * part.strings.size() > kMaxProducts) exact = false, Flush(false);
            Strings product;
            for (const std::string& a : strings)
                for (const std::string& b : part.strings) product.insert(product.end(), a + b);
            strings = std::move(product);
        }
    };

    bool Done() const { return at_ >= regex_.size(); }

    // "scored|netted|fired home)": most alternations are lists of words, read without further ado. False, and nothing
    // read, when it is another.
    bool ReadWords(Strings& strings) {
        const size_t begin = at_;
        std::vector<std::string> words;
        for (bool ends = false; !ends; ++at_) {
            std::string literal = Literal();
            ends = !Done() && regex_[at_] == ')';
            if (literal.empty() || Done() || (!ends && regex_[at_] != '|') || words.size() == kMaxAlternatives) return at_ = begin, false;
            words.push_back(std::move(literal));
        }
        --at_;  // the ')'
        strings = Strings(words.begin(), words.end());
        return true;
    }

    Part Alternatives(bool left_breaks) {
        Part words;
        if (ReadWords(words.strings)) return words;
        Part exact;  // all exact alternatives together
        exact.strings.clear();
        std::vector<OpenChain> chains;
        Part out;
        out.breaks = true;
        for (;;) {
            Part part = Sequence(left_breaks);
            const bool is_only = chains.empty() && exact.strings.empty() && (Done() || regex_[at_] != '|');
            if (is_only) return part;
            out.breaks = out.breaks && EndsWithBreak(part, left_breaks);
            if (part.exact) exact.strings.merge(part.strings);
            else chains.push_back(Narrowed(part.chain));
            if (Done() || regex_[at_] != '|') break;
            ++at_;
        }
        if (chains.empty() && exact.strings.size() <= kMaxAlternatives) return exact;
        if (!exact.strings.empty()) chains.push_back(InChain(exact, left_breaks, BreaksAt(BehindGroup())));
        out.exact = false;
        out.chain = OneOf(chains);
        return out;
    }

    static bool EndsWithBreak(const Part& part, bool left_breaks) { return part.exact ? EndWithBreaks(part.strings, left_breaks) : part.breaks; }

    static OpenChain InChain(const Part& part, bool left_breaks, bool right_breaks) {
        if (!part.exact) return part.chain;
        Run run;
        run.left_breaks = left_breaks;
        run.strings = part.strings;
        run.Flush(right_breaks || run.Breaks());
        return run.chain;
    }

    Part Sequence(bool left_breaks) {
        Run run;
        run.left_breaks = left_breaks;
        while (!Done() && regex_[at_] != '|' && regex_[at_] != ')') {
            const size_t begin = at_;
            std::string literal = Literal();
            const Part part = literal.empty() ? Quantified(run.Breaks()) : Exactly(std::move(literal));
            run.Add(part, !part.exact && BreaksAt(begin));
        }
        Part out;
        out.exact = run.exact;
        if (run.exact) {
            out.strings = std::move(run.strings);
            return out;
        }
        out.breaks = run.Breaks();
        run.Flush(out.breaks || BreaksAt(Done() || regex_[at_] == ')' ? at_ : BehindGroup()));
        out.chain = std::move(run.chain);
        return out;
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

    // The end of the group around at_: its ')', or the regex's end.
    size_t BehindGroup() const {
        size_t at = at_;
        for (int depth = 0; at < regex_.size(); ++at) {
            const char c = regex_[at];
            if (c == '\\') ++at;
            else if (c == '[') at = EndOfClass(at);
            else if (c == '(') ++depth;
            else if (c == ')' && depth-- == 0) break;
        }
        return std::min(at, regex_.size());
    }

    size_t EndOfClass(size_t open) const {
        size_t at = open + 1;
        if (at < regex_.size() && regex_[at] == '^') ++at;
        if (at < regex_.size() && regex_[at] == ']') ++at;
        while (at < regex_.size() && regex_[at] != ']') at = regex_.substr(at, 2) == "[:" ? BehindNamed(at) : at + (regex_[at] == '\\' ? 2 : 1);
        return std::min(at, regex_.size());
    }

    // Behind a "[:space:]" within a class.
    size_t BehindNamed(size_t at) const {
        const size_t end = regex_.find(":]", at + 2);
        return end == std::string_view::npos ? at + 1 : end + 2;
    }

    // The code of a "\x1f" at `at`, where its digits begin; -1 when they are others, as in "\x{2013}".
    int HexAt(size_t at) const {
        const auto digit = [&](size_t i) { return i >= regex_.size() ? -1 : regex_[i] >= '0' && regex_[i] <= '9' ? regex_[i] - '0' : (regex_[i] | 0x20) >= 'a' && (regex_[i] | 0x20) <= 'f' ? (regex_[i] | 0x20) - 'a' + 10 : -1; };
        return digit(at) < 0 || digit(at + 1) < 0 ? -1 : digit(at) * 16 + digit(at + 1);
    }

    // Does what the regex says from `at` on begin with something that is no letter? When in doubt, no.
    bool BreaksAt(size_t at, int depth = 0) const {
        if (at >= regex_.size()) return true;  // a match does not cut words
        if (depth > 8) return false;
        const char c = regex_[at];
        const auto optional = [&](size_t behind) { return behind < regex_.size() && (regex_[behind] == '?' || regex_[behind] == '*' || regex_[behind] == '{'); };
        if (c == ')') return !(at + 1 < regex_.size() && (regex_[at + 1] == '*' || regex_[at + 1] == '+' || regex_[at + 1] == '{')) && BreaksAt(at + (optional(at + 1) ? 2 : 1), depth + 1);
        if (c == '$') return true;
        if (c == '\\') {
            if (at + 1 < regex_.size() && regex_[at + 1] == 'x') return HexAt(at + 2) >= 0 && HexAt(at + 2) < 0x20 && !optional(at + 4);
            return at + 1 < regex_.size() && (regex_[at + 1] == 'b' || regex_[at + 1] == '.' || regex_[at + 1] == '(' || regex_[at + 1] == ')') && !optional(at + 2);
        }
        if (c == '(') {
            size_t inside = at + 1;
            if (regex_.substr(at, 3) == "(?:") inside = at + 3;
            else if (regex_.substr(at, 4) == "(?P<") inside = regex_.find('>', at) + 1;
            else if (regex_.substr(at, 2) == "(?") return false;
            RegexReader reader(regex_);
            for (;;) {
                if (!BreaksAt(inside, depth + 1)) return false;
                reader.at_ = inside;
                while (reader.at_ < regex_.size() && regex_[reader.at_] != '|' && regex_[reader.at_] != ')') reader.Skip();
                if (reader.at_ >= regex_.size() || regex_[reader.at_] == ')') break;
                inside = reader.at_ + 1;
            }
            const size_t behind = reader.at_ + 1;
            return !optional(behind) || BreaksAt(BehindCount(behind), depth + 1);
        }
        if (c == '[') {
            RegexReader reader(regex_);
            reader.at_ = at + 1;
            const Part members = reader.Class();
            return members.exact && BeginWithBreaks(members.strings) && !optional(reader.at_);
        }
        if (c == ' ' || c == ',' || c == ';' || c == ':' || c == '-') return !optional(at + 1) || BreaksAt(BehindCount(at + 1), depth + 1);
        return false;
    }

    // Behind a "?", "*" or "{0,2}", and the "?" that makes it non-greedy.
    size_t BehindCount(size_t at) const {
        if (regex_[at] == '{') at = std::min(regex_.find('}', at), regex_.size() - 1);
        ++at;
        return at < regex_.size() && regex_[at] == '?' ? at + 1 : at;
    }

    // Moves behind one character, class or group.
    void Skip() {
        if (regex_[at_] == '\\') {
            at_ = std::min(at_ + 2, regex_.size());
        } else if (regex_[at_] == '[') {
            at_ = std::min(EndOfClass(at_) + 1, regex_.size());
        } else if (regex_[at_] == '(') {
            ++at_;
            at_ = std::min(BehindGroup() + 1, regex_.size());
        } else {
            ++at_;
        }
    }

    Part Quantified(bool left_breaks) {
        Part part = Atom(left_breaks);
        while (!Done()) {
            const char c = regex_[at_];
            if (c != '?' && c != '*' && c != '+' && c != '{') break;
            if (c == '?') {
                ++at_;
                part = Optional(std::move(part), left_breaks);
            } else {
                uint16_t fewest = c == '+' ? 1 : 0;
                uint16_t most = Gap::kEndless;
                if (c == '{') Counts(fewest, most);
                ++at_;
                part = Repeated(part, fewest, most, left_breaks);
            }
            if (!Done() && (regex_[at_] == '?' || (regex_[at_] == '+' && c != '?'))) ++at_;  // non-greedy
        }
        return part;
    }

    // Reads {2}, {2,} or {2,5}; stays at its '}'.
    void Counts(uint16_t& fewest, uint16_t& most) {
        const size_t close = std::min(regex_.find('}', at_), regex_.size() - 1);
        const std::string body(regex_.substr(at_ + 1, close - at_ - 1));
        const size_t comma = body.find(',');
        const auto number = [](const std::string& text) { return static_cast<uint16_t>(std::min(1000l, std::strtol(text.c_str(), nullptr, 10))); };
        fewest = number(body);
        most = comma == std::string::npos ? fewest : comma + 1 == body.size() ? Gap::kEndless : number(body.substr(comma + 1));
        at_ = close;
    }

    static Part Optional(Part part, bool left_breaks) {
        if (part.exact) {
            part.strings.insert("");
            return part;
        }
        Gap gap = GapOf(part.chain);
        gap.fewest = 0;
        Part out = PartOf(gap);
        out.breaks = part.breaks && left_breaks;
        return out;
    }

    static Part Repeated(const Part& part, uint16_t fewest, uint16_t most, bool left_breaks) {
        const bool breaks = left_breaks && EndsWithBreak(part, true);
        const OpenChain once = InChain(part, breaks, breaks);
        Gap rest = GapOf(once);
        const uint16_t first = fewest > 0 ? 1 : 0;
        rest.fewest = Product(rest.fewest, static_cast<uint16_t>(fewest - first));
        rest.most = Product(rest.most, most == Gap::kEndless ? most : static_cast<uint16_t>(most - first));
        Part out = PartOf({});
        out.breaks = breaks;
        if (fewest > 0) Append(out.chain, once);
        OpenChain gap;
        gap.before = rest;
        Append(out.chain, gap);
        return out;
    }

    Part Atom(bool left_breaks) {
        const char c = regex_[at_++];
        switch (c) {
            case '(': return Group(left_breaks);
            case '[': return Class();
            case '.': return PartOf({0, 1, kAllKinds});
            case '^': case '$': return Exactly(std::string(1, kEdge));
            case '\\': return Escape();
            default: return Exactly(std::string(1, c));
        }
    }

    Part Group(bool left_breaks) {
        if (regex_.substr(at_, 2) == "?P") {
            at_ = regex_.find('>', at_) + 1;
        } else if (regex_.substr(at_, 2) == "?:") {
            at_ += 2;
        } else if (!Done() && regex_[at_] == '?') {  // flags: no guess
            at_ = std::min(BehindGroup() + 1, regex_.size());
            return PartOf({0, Gap::kEndless, kAllKinds});
        }
        Part inside = Alternatives(left_breaks);
        if (!Done()) ++at_;  // ')'
        return inside;
    }

    Part Escape() {
        if (Done()) return PartOf({0, Gap::kEndless, kAllKinds});
        const char c = regex_[at_++];
        if (c == 'x') {
            const int code = HexAt(at_);
            at_ = code >= 0 ? at_ + 2 : std::min(regex_.find('}', at_), regex_.size() - 1) + 1;
            return code >= 0 && code < 0x80 ? Exactly(std::string(1, static_cast<char>(code))) : PartOf({0, 1, kAllKinds});
        }
        if (c == 'b') return Exactly(std::string(1, kEdge));
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return PartOf({0, 1, kAllKinds});
        return Exactly(std::string(1, c));
    }

    // A class of a few single characters is spelled out; of a larger or negated one it is known whether it has a space,
    // and which kinds.
    Part Class() {
        const bool negated = !Done() && regex_[at_] == '^';
        if (negated) ++at_;
        bool simple = !negated;
        bool unknown = false;
        bool escape = false;  // stands before
        Strings members;
        uint32_t kinds = 0;
        bool space = false;
        for (bool first = true; !Done() && (regex_[at_] != ']' || first); first = false) {
            const char c = regex_[at_++];
            if (c == '[' && !Done() && regex_[at_] == ':') {
                unknown = true;
                at_ = BehindNamed(at_ - 1);
                continue;
            }
            if (c == '\\' && !Done()) {
                escape = true;
                const Part escaped = Escape();
                if (escaped.exact) members.insert(escaped.strings.begin(), escaped.strings.end());
                else unknown = true;
                continue;
            }
            if (c == '-' && !first && !Done() && regex_[at_] != ']') {  // from one to the other
                simple = false;
                unknown = unknown || escape || std::isalnum(static_cast<unsigned char>(regex_[at_ - 2])) == 0 || std::isalnum(static_cast<unsigned char>(regex_[at_])) == 0;
            }
            if (c == '[') unknown = true;
            escape = false;
            members.insert(std::string(1, c));
        }
        if (!Done()) ++at_;
        if (unknown) return PartOf({0, 1, kAllKinds});
        if (simple && members.size() <= 30) {
            Part part;
            part.strings = std::move(members);
            return part;
        }
        for (const std::string& member : members) kinds |= KindsIn(member), space = space || member == " ";
        if (negated) return PartOf({0, static_cast<uint16_t>(space ? 0 : 1), ~kinds});
        return PartOf({0, static_cast<uint16_t>(space ? 1 : 0), kinds});
    }

    std::string_view regex_;
    size_t at_ = 0;
};

}  // namespace

Skeleton SkeletonOf(std::string_view regex) {
    Skeleton skeleton;
    if (regex.find("\\Q") != std::string_view::npos) return skeleton;  // what it quotes is no syntax
    for (OpenChain& open : RegexReader(regex).Read()) {
        if (open.elements.empty()) return {};
        open.behind.pop_back();
        skeleton.chains.push_back({std::move(open.elements), std::move(open.behind), open.before.most});
    }
    return skeleton;
}

}  // namespace pressbox
