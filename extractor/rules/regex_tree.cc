#include "extractor/rules/regex_tree.h"

#include <algorithm>
#include <utility>

namespace pressbox {
namespace {

constexpr int kMaxDepth = 100;

class Parser {
  public:
    explicit Parser(std::string_view regex) : regex_(regex) {}

    std::optional<RegexNode> Parse() {
        RegexNode node;
        if (!Choice(node) || !Done()) return std::nullopt;
        return node;
    }

  private:
    using Type = RegexNode::Type;

    bool Done() const { return at_ >= regex_.size(); }
    bool Next(char c) const { return !Done() && regex_[at_] == c; }
    bool Take(std::string_view text) {
        if (regex_.substr(at_, text.size()) != text) return false;
        at_ += text.size();
        return true;
    }

    // "\bgoal\b|\bgoals\b)": most choices are lists of words, and are read without a tree for each. Reads nothing, and
    // returns false, when it is another.
    bool Words(RegexNode& out) {
        const size_t begin = at_;
        std::vector<std::string> words;
        do {
            if (!Word(words.emplace_back())) return at_ = begin, false;
        } while (Take("|"));
        if (words.size() == 1) return at_ = begin, false;
        out.type = Type::kWords;
        out.words = std::move(words);
        return true;
    }

    bool Word(std::string& word) {
        static constexpr std::string_view kSpecial = "^$.[(*+?{\x1F";
        while (!Done() && !Next('|') && !Next(')')) {
            if (Take("\\b")) {
                word.push_back(RegexNode::kWordEnd);
            } else if (Next('\\')) {
                uint8_t c = 0;
                if (!EscapedCharacter(c) || c == RegexNode::kWordEnd) return false;
                word.push_back(static_cast<char>(c));
            } else if (kSpecial.find(regex_[at_]) == std::string_view::npos) {
                word.push_back(regex_[at_++]);
            } else {
                return false;
            }
            if (Next('*') || Next('+') || Next('?') || Next('{')) return false;
        }
        return true;
    }

    bool Choice(RegexNode& out) {
        if (Words(out)) return true;
        if (++depth_ > kMaxDepth) return false;
        RegexNode choice;
        choice.type = Type::kChoice;
        do {
            if (!Sequence(choice.parts.emplace_back())) return false;
        } while (Take("|"));
        out = choice.parts.size() == 1 ? std::move(choice.parts[0]) : std::move(choice);
        --depth_;
        return true;
    }

    bool Sequence(RegexNode& out) {
        out.type = Type::kSequence;
        while (!Done() && regex_[at_] != '|' && regex_[at_] != ')') {
            RegexNode part;
            if (!Atom(part) || !Quantifier(part)) return false;
            std::vector<RegexNode>& parts = out.parts;
            if (part.type == Type::kText && !parts.empty() && parts.back().type == Type::kText) parts.back().text += part.text;
            else parts.push_back(std::move(part));
        }
        return true;
    }

    bool Quantifier(RegexNode& part) {
        if (Done()) return true;
        uint16_t fewest = 0;
        uint16_t most = RegexNode::kEndless;
        const char c = regex_[at_];
        if (c == '{') {
            if (!Counts(fewest, most)) return false;
        } else if (c == '?' || c == '*' || c == '+') {
            ++at_;
            if (c == '?') most = 1;
            if (c == '+') fewest = 1;
        } else {
            return true;
        }
        RegexNode repeat;
        repeat.type = Type::kRepeat;
        repeat.fewest = fewest;
        repeat.most = most;
        repeat.greedy = !Take("?");
        repeat.parts.push_back(std::move(part));
        part = std::move(repeat);
        return !Next('?') && !Next('*') && !Next('+') && !Next('{');
    }

    bool Number(uint16_t& out) {
        const size_t begin = at_;
        unsigned value = 0;
        while (!Done() && regex_[at_] >= '0' && regex_[at_] <= '9' && value <= 1000) value = value * 10 + static_cast<unsigned>(regex_[at_++] - '0');
        out = static_cast<uint16_t>(value);
        return at_ > begin && value <= 1000;
    }

    // {2}, {2,} or {2,5}
    bool Counts(uint16_t& fewest, uint16_t& most) {
        ++at_;
        if (!Number(fewest)) return false;
        most = fewest;
        if (Take(",")) {
            most = RegexNode::kEndless;
            if (!Next('}') && !Number(most)) return false;
        }
        return Take("}") && fewest <= most;
    }

    bool Atom(RegexNode& out) {
        if (Take("(")) return Group(out);
        if (Take("[")) return Class(out);
        if (Take("^")) return Edge('^', out);
        if (Take("$")) return Edge('$', out);
        if (Take("\\b")) return Edge('b', out);
        if (Take(".")) {
            out.type = Type::kClass;
            out.set = Without({}, true);
            out.set.bits[0] &= ~(uint64_t{1} << '\n');
            return true;
        }
        if (Next('\\')) return Escape(out);
        if (Next('*') || Next('+') || Next('?') || Next('{')) return false;
        out.type = Type::kText;
        do out.text.push_back(regex_[at_++]);
        while (!Done() && (static_cast<uint8_t>(regex_[at_]) & 0xC0) == 0x80);
        return true;
    }

    static bool Edge(char edge, RegexNode& out) {
        out.type = Type::kEdge;
        out.edge = edge;
        return true;
    }

    bool Group(RegexNode& out) {
        if (Take("?:")) return Choice(out) && Take(")");
        if (Take("?P<")) {
            const size_t close = regex_.find('>', at_);
            if (close == std::string_view::npos) return false;
            at_ = close + 1;
        } else if (Next('?')) {
            return false;
        }
        out.type = Type::kGroup;
        out.group = ++groups_;
        return Choice(out.parts.emplace_back()) && Take(")");
    }

    // An escaped character that stands for itself or is given by its code. False for all others.
    bool EscapedCharacter(uint8_t& out) {
        ++at_;
        if (Done()) return false;
        const auto c = static_cast<uint8_t>(regex_[at_++]);
        if (c == 'x') {
            int code = 0;
            for (int i = 0; i < 2; ++i, ++at_) {
                const char digit = Done() ? ' ' : static_cast<char>(regex_[at_] | 0x20);
                if (digit >= '0' && digit <= '9') code = code * 16 + digit - '0';
                else if (digit >= 'a' && digit <= 'f') code = code * 16 + digit - 'a' + 10;
                else return false;
            }
            out = static_cast<uint8_t>(code);
            return code < 0x80;
        }
        out = c;
        return c < 0x80 && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && !(c >= '0' && c <= '9');
    }

    bool Escape(RegexNode& out) {
        if (regex_.substr(at_, 2) == "\\d") {
            out.type = Type::kClass;
            at_ += 2;
            for (uint8_t c = '0'; c <= '9'; ++c) out.set.add(c);
            return true;
        }
        uint8_t c = 0;
        if (!EscapedCharacter(c)) return false;
        out.type = Type::kText;
        out.text = static_cast<char>(c);
        return true;
    }

    // All bytes but those of `set`; of code points beyond ASCII all or none.
    static ByteBits Without(const ByteBits& set, bool beyond) {
        ByteBits out;
        for (int i = 0; i < 4; ++i) out.bits[i] = i < 2 ? ~set.bits[i] : beyond ? ~uint64_t{0} : 0;
        return out;
    }

    // Behind the '['. A character beyond ASCII makes the class a choice between it and the rest.
    bool Class(RegexNode& out) {
        const bool negated = Take("^");
        std::vector<RegexNode> beyond;
        ByteBits set;
        for (bool first = true; !Next(']') || first; first = false) {
            if (Done() || regex_.substr(at_, 2) == "[:") return false;
            if (static_cast<uint8_t>(regex_[at_]) >= 0x80) {
                RegexNode character;
                if (negated || !Atom(character) || Next('-')) return false;
                beyond.push_back(std::move(character));
                continue;
            }
            uint8_t low = 0;
            if (!Member(low)) return false;
            uint8_t high = low;
            if (Next('-') && regex_.substr(at_, 2) != "-]") {
                ++at_;
                if (Done() || !Member(high)) return false;
            }
            for (unsigned c = low; c <= high; ++c) set.add(static_cast<uint8_t>(c));
        }
        ++at_;
        out.type = Type::kClass;
        out.set = negated ? Without(set, true) : set;
        if (beyond.empty()) return true;
        RegexNode choice;
        choice.type = Type::kChoice;
        choice.parts = std::move(beyond);
        choice.parts.push_back(std::move(out));
        out = std::move(choice);
        return true;
    }

    bool Member(uint8_t& out) {
        if (Next('\\')) return EscapedCharacter(out);
        out = static_cast<uint8_t>(regex_[at_++]);
        return out < 0x80;
    }

    std::string_view regex_;
    size_t at_ = 0;
    uint32_t groups_ = 0;
    int depth_ = 0;
};

}  // namespace

std::optional<RegexNode> ParseRegex(std::string_view regex) { return Parser(regex).Parse(); }

}  // namespace pressbox
