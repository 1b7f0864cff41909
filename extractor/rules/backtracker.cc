#include "extractor/rules/backtracker.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

namespace pressbox {
namespace {

constexpr char kEdgeMark = RegexNode::kWordEnd;
constexpr size_t kMaxStrings = 4000;      // of a choice
constexpr size_t kMaxProduct = 32;        // of parts behind one another, both having several
constexpr size_t kMaxInstructions = 20000;
constexpr ByteBits kAnything = {{~uint64_t{0}, ~uint64_t{0}, ~uint64_t{0}, ~uint64_t{0}}};

using Strings = std::vector<std::string>;

bool IsAsciiWord(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

// All strings that the node matches, the preferred first; nothing when they are too many, or are more than strings.
std::optional<Strings> StringsOf(const RegexNode& node);

std::optional<Strings> Product(const Strings& left, const Strings& right) {
    if (left.size() > 1 && right.size() > 1 && left.size() * right.size() > kMaxProduct) return std::nullopt;
    if (left.size() == 1 && left[0].empty()) return right;
    Strings out;
    out.reserve(left.size() * right.size());
    for (const std::string& a : left)
        for (const std::string& b : right) out.push_back(a + b);
    return out;
}

std::optional<Strings> StringsOfSequence(const RegexNode& node) {
    Strings out{""};
    for (const RegexNode& part : node.parts) {
        const std::optional<Strings> strings = StringsOf(part);
        std::optional<Strings> product = strings ? Product(out, *strings) : std::nullopt;
        if (!product) return std::nullopt;
        out = std::move(*product);
    }
    return out;
}

std::optional<Strings> StringsOfChoice(const RegexNode& node) {
    Strings out;
    for (const RegexNode& part : node.parts) {
        std::optional<Strings> strings = StringsOf(part);
        if (!strings || out.size() + strings->size() > kMaxStrings) return std::nullopt;
        std::move(strings->begin(), strings->end(), std::back_inserter(out));
    }
    return out;
}

std::optional<Strings> StringsOf(const RegexNode& node) {
    switch (node.type) {
        case RegexNode::Type::kText:
            if (node.text.find(kEdgeMark) != std::string::npos) return std::nullopt;
            return Strings{node.text};
        case RegexNode::Type::kWords:
            if (node.words.size() > kMaxStrings) return std::nullopt;
            return node.words;
        case RegexNode::Type::kEdge:
            if (node.edge != 'b') return std::nullopt;
            return Strings{std::string(1, kEdgeMark)};
        case RegexNode::Type::kSequence: return StringsOfSequence(node);
        case RegexNode::Type::kChoice: return StringsOfChoice(node);
        case RegexNode::Type::kRepeat: {
            if (node.most != 1 || node.fewest != 0) return std::nullopt;
            std::optional<Strings> strings = StringsOf(node.parts[0]);
            if (strings) strings->insert(node.greedy ? strings->end() : strings->begin(), std::string());
            return strings;
        }
        default: return std::nullopt;
    }
}

bool IsNullable(const RegexNode& node) {
    const auto is_nullable = [](const RegexNode& part) { return IsNullable(part); };
    switch (node.type) {
        case RegexNode::Type::kText: return node.text.empty();
        case RegexNode::Type::kWords: return std::any_of(node.words.begin(), node.words.end(), [](const std::string& word) { return word.find_first_not_of(kEdgeMark) == std::string::npos; });
        case RegexNode::Type::kClass: return false;
        case RegexNode::Type::kEdge: return true;
        case RegexNode::Type::kChoice: return std::any_of(node.parts.begin(), node.parts.end(), is_nullable);
        case RegexNode::Type::kRepeat: return node.fewest == 0 || IsNullable(node.parts[0]);
        default: return std::all_of(node.parts.begin(), node.parts.end(), is_nullable);
    }
}

struct PlainString {
    std::string text;
    uint32_t rank = 0;  // the lower is preferred
    bool edge_before = false;
    bool edge_behind = false;
};

// Edges within a string hold or do not hold already; those at its ends are for the search. False when the string is
// nothing but an edge.
bool Resolve(const std::string& marked, PlainString& out, bool& possible) {
    possible = true;
    out = {};
    bool mark = false;
    for (const char c : marked) {
        if (c == kEdgeMark) {
            mark = true;
            continue;
        }
        if (mark && out.text.empty()) out.edge_before = true;
        else if (mark && IsAsciiWord(out.text.back()) == IsAsciiWord(c)) possible = false;
        mark = false;
        out.text.push_back(c);
    }
    out.edge_behind = mark;
    return !out.text.empty() || !mark;
}

}  // namespace

class ProgramBuilder {
  public:
    std::unique_ptr<const RegexProgram> Build(const RegexNode& tree) {
        if (!Emit(tree)) return nullptr;
        Add(Op::kMatch);
        firsts_.resize(program_.code_.size());
        seconds_.resize(program_.code_.size());
        for (uint32_t pc = Here(); pc-- > 0;) SetNext(pc);  // from the end, so that most of what is asked for is known
        program_.begin_ = program_.begins_[BeginId(0)];
        return std::make_unique<const RegexProgram>(std::move(program_));
    }

  private:
    using Op = RegexProgram::Op;
    using Instruction = RegexProgram::Instruction;
    using Type = RegexNode::Type;

    uint32_t Here() const { return static_cast<uint32_t>(program_.code_.size()); }

    Instruction& Add(Op op, uint32_t arg = 0) {
        Instruction in;
        in.op = op;
        in.arg = arg;
        if (op == Op::kRun || op == Op::kWords || op == Op::kSplit) in.branch = program_.branches_++;
        return program_.code_.emplace_back(in);
    }

    // What follows the split is preferred to its `to`, which the caller sets, if it is greedy.
    uint32_t AddSplit(bool greedy) {
        Add(Op::kSplit).greedy = greedy;
        return Here() - 1;
    }

    bool Emit(const RegexNode& node) {
        if (program_.code_.size() > kMaxInstructions) return false;
        switch (node.type) {
            case Type::kText: return EmitText(node.text);
            case Type::kWords: return EmitWords(node.words);
            case Type::kClass: return Add(Op::kSet, SetId(node.set)), true;
            case Type::kEdge: return Add(Op::kEdge).edge = node.edge, true;
            case Type::kGroup: return EmitGroup(node);
            case Type::kSequence: return EmitSequence(node);
            case Type::kChoice: return EmitChoice(node);
            case Type::kRepeat: return EmitRepeat(node);
        }
        return false;
    }

    bool EmitText(const std::string& text) {
        if (text.empty()) return true;
        Add(Op::kText, static_cast<uint32_t>(program_.text_.size())).size = static_cast<uint32_t>(text.size());
        program_.text_ += text;
        return true;
    }

    bool EmitGroup(const RegexNode& node) {
        program_.groups_ = std::max(program_.groups_, node.group + 1);
        Add(Op::kSave, node.group * 2);
        if (!Emit(node.parts[0])) return false;
        Add(Op::kSave, node.group * 2 + 1);
        return true;
    }

    bool EmitSequence(const RegexNode& node) {
        for (size_t i = 0; i < node.parts.size();) {
            size_t end = i;
            Strings strings{""};
            for (; end < node.parts.size(); ++end) {
                const std::optional<Strings> more = StringsOf(node.parts[end]);
                std::optional<Strings> product = more ? Product(strings, *more) : std::nullopt;
                if (!product) break;
                strings = std::move(*product);
            }
            if (end > i && EmitWords(strings)) {
                i = end;
            } else if (!Emit(node.parts[i++])) {
                return false;
            }
        }
        return true;
    }

    // Alternatives that are plain strings and stand behind one another become one.
    bool EmitChoice(const RegexNode& node) {
        std::vector<uint32_t> jumps;
        for (size_t i = 0; i < node.parts.size();) {
            size_t end = i;
            Strings strings;
            for (; end < node.parts.size(); ++end) {
                const std::optional<Strings> more = StringsOf(node.parts[end]);
                if (!more || strings.size() + more->size() > kMaxStrings) break;
                strings.insert(strings.end(), more->begin(), more->end());
            }
            const bool words = end > i && CanBeWords(strings);
            const size_t behind = words ? end : i + 1;
            const bool is_last = behind == node.parts.size();
            const uint32_t split = is_last ? 0 : AddSplit(true);
            if (!(words ? EmitWords(strings) : Emit(node.parts[i]))) return false;
            if (!is_last) {
                jumps.push_back(Here());
                Add(Op::kJump);
                program_.code_[split].to = Here();
            }
            i = behind;
        }
        for (const uint32_t jump : jumps) program_.code_[jump].to = Here();
        return true;
    }

    bool EmitRepeat(const RegexNode& node) {
        const RegexNode& part = node.parts[0];
        if (part.type == Type::kClass) {
            Instruction& run = Add(Op::kRun, SetId(part.set));
            run.greedy = node.greedy;
            run.fewest = node.fewest;
            run.most = node.most;
            return true;
        }
        if (node.most > 1 && IsNullable(part)) return false;  // RE2 has rules of its own for empty rounds
        for (int i = 0; i < node.fewest; ++i)
            if (!Emit(part)) return false;
        if (node.most == RegexNode::kEndless) {
            const uint32_t split = AddSplit(node.greedy);
            if (!Emit(part)) return false;
            Add(Op::kJump).to = split;
            program_.code_[split].to = Here();
            return true;
        }
        std::vector<uint32_t> splits;
        for (int i = node.fewest; i < node.most; ++i) {
            splits.push_back(AddSplit(node.greedy));
            if (!Emit(part)) return false;
        }
        for (const uint32_t split : splits) program_.code_[split].to = Here();
        return true;
    }

    static bool CanBeWords(const Strings& strings) {
        PlainString plain;
        bool possible = true;
        return std::all_of(strings.begin(), strings.end(), [&](const std::string& s) { return Resolve(s, plain, possible); });
    }

    bool EmitWords(const Strings& strings) {
        if (strings.size() == 1 && strings[0].find(kEdgeMark) == std::string::npos) return EmitText(strings[0]);
        std::vector<PlainString> plain;
        for (uint32_t rank = 0; rank < strings.size(); ++rank) {
            bool possible = true;
            PlainString& resolved = plain.emplace_back();
            if (!Resolve(strings[rank], resolved, possible)) return false;
            resolved.rank = rank;
            if (!possible) plain.pop_back();
        }
        std::sort(plain.begin(), plain.end(), [](const PlainString& a, const PlainString& b) { return a.text != b.text ? a.text < b.text : a.rank < b.rank; });
        Add(Op::kWords, AddTrie(plain));
        return true;
    }

    // Level by level, so that siblings are neighbours; `strings` are sorted. Returns the root.
    uint32_t AddTrie(const std::vector<PlainString>& strings) {
        struct Level {  // strings [first, last) have the first `depth` bytes in common
            size_t first = 0;
            size_t last = 0;
            size_t depth = 0;
        };
        std::vector<RegexProgram::Node>& nodes = program_.nodes_;
        const auto root = static_cast<uint32_t>(nodes.size());
        std::vector<Level> levels{{0, strings.size(), 0}};  // of the nodes from `root` on
        nodes.emplace_back();
        program_.labels_.push_back('\0');
        for (size_t i = 0; i < levels.size(); ++i) {
            auto [at, last, depth] = levels[i];
            RegexProgram::Node node = nodes[root + i];
            if (at < last) {
                const std::string common = CommonOf(strings[at].text, strings[last - 1].text, depth);
                node.text = static_cast<uint32_t>(program_.text_.size());
                node.size = static_cast<uint16_t>(common.size());
                program_.text_ += common;
                depth += common.size();
            }
            node.endings = static_cast<uint32_t>(program_.endings_.size());
            for (; at < last && strings[at].text.size() == depth; ++at, ++node.ending_count) program_.endings_.push_back({strings[at].rank, strings[at].edge_before, strings[at].edge_behind});
            node.children = static_cast<uint32_t>(nodes.size());
            while (at < last) {
                const char byte = strings[at].text[depth];
                const size_t first = at;
                while (at < last && strings[at].text[depth] == byte) ++at;
                levels.push_back({first, at, depth + 1});
                nodes.emplace_back();
                program_.labels_.push_back(byte);
                ++node.child_count;
            }
            nodes[root + i] = node;
        }
        return root;
    }

    // The bytes from `depth` on that both have; of the first and the last of sorted strings: that all of them have.
    static std::string CommonOf(const std::string& a, const std::string& b, size_t depth) {
        constexpr size_t kLongest = 0xFFFF;
        const size_t most = std::min({a.size(), b.size(), depth + kLongest});
        size_t end = depth;
        while (end < most && a[end] == b[end]) ++end;
        return a.substr(depth, end - depth);
    }

    uint32_t SetId(const ByteBits& set) {
        std::vector<ByteBits>& sets = program_.sets_;
        const auto known = std::find(sets.begin(), sets.end(), set);
        if (known != sets.end()) return static_cast<uint32_t>(known - sets.begin());
        sets.push_back(set);
        return static_cast<uint32_t>(sets.size() - 1);
    }

    uint32_t BeginId(uint32_t pc) {
        RegexProgram::Begin begin{FirstAt(pc), SecondAt(pc), false, false};
        begin.is_short = begin.first == kAnything;
        begin.is_one = begin.second == kAnything;
        std::vector<RegexProgram::Begin>& begins = program_.begins_;
        const auto known = std::find(begins.begin(), begins.end(), begin);
        if (known != begins.end()) return static_cast<uint32_t>(known - begins.begin());
        begins.push_back(begin);
        return static_cast<uint32_t>(begins.size() - 1);
    }

    void SetNext(uint32_t pc) {
        Instruction& in = program_.code_[pc];
        if (in.op != Op::kRun && in.op != Op::kWords && in.op != Op::kSplit) return;
        in.next = BeginId(pc + 1);
        if (in.op == Op::kSplit) in.other = BeginId(in.to);
    }

    // A loop's body is never empty, so this does not come back to where it began.
    ByteBits FirstAt(uint32_t pc) {
        if (firsts_[pc]) return *firsts_[pc];
        const Instruction& in = program_.code_[pc];
        ByteBits first;
        switch (in.op) {
            case Op::kText: first.add(static_cast<uint8_t>(program_.text_[in.arg])); break;
            case Op::kSet: first = program_.sets_[in.arg]; break;
            case Op::kRun:
                first = program_.sets_[in.arg];
                if (in.fewest == 0) first.add(FirstAt(pc + 1));
                break;
            case Op::kWords: first = GoingOn(program_.nodes_[in.arg], 0, pc); break;
            case Op::kSplit:
                first = FirstAt(pc + 1);
                first.add(FirstAt(in.to));
                break;
            case Op::kJump: first = FirstAt(in.to); break;
            case Op::kSave: case Op::kEdge: first = FirstAt(pc + 1); break;
            case Op::kMatch: first = kAnything; break;
        }
        firsts_[pc] = first;
        return first;
    }

    ByteBits SecondAt(uint32_t pc) {
        if (seconds_[pc]) return *seconds_[pc];
        const Instruction& in = program_.code_[pc];
        ByteBits second;
        switch (in.op) {
            case Op::kText:
                if (in.size == 1) second = FirstAt(pc + 1);
                else second.add(static_cast<uint8_t>(program_.text_[in.arg + 1]));
                break;
            case Op::kSet: second = BehindOneOf(program_.sets_[in.arg], pc + 1); break;
            case Op::kRun:
                second = BehindOneOf(program_.sets_[in.arg], pc + 1);
                second.add(program_.sets_[in.arg]);
                if (in.fewest == 0) second.add(SecondAt(pc + 1));
                break;
            case Op::kWords: {
                const RegexProgram::Node& root = program_.nodes_[in.arg];
                if (root.size > 0) second = GoingOn(root, 1, pc);
                if (root.size > 0) break;
                for (uint32_t i = 0; i < root.child_count; ++i) second.add(GoingOn(program_.nodes_[root.children + i], 0, pc));
                if (root.ending_count > 0) second.add(SecondAt(pc + 1));
                break;
            }
            case Op::kSplit:
                second = SecondAt(pc + 1);
                second.add(SecondAt(in.to));
                break;
            case Op::kJump: second = SecondAt(in.to); break;
            case Op::kSave: case Op::kEdge: second = SecondAt(pc + 1); break;
            case Op::kMatch: second = kAnything; break;
        }
        seconds_[pc] = second;
        return second;
    }

    // What a string of the words at `pc` can go on with, behind the first bytes of a node's text.
    ByteBits GoingOn(const RegexProgram::Node& node, uint32_t behind, uint32_t pc) {
        ByteBits bytes;
        if (behind < node.size) {
            bytes.add(static_cast<uint8_t>(program_.text_[node.text + behind]));
            return bytes;
        }
        for (uint32_t i = 0; i < node.child_count; ++i) bytes.add(static_cast<uint8_t>(program_.labels_[node.children + i]));
        if (node.ending_count > 0) bytes.add(FirstAt(pc + 1));
        return bytes;
    }

    // What the byte behind the first of one of the set's code points can be, when the code at `pc` follows.
    ByteBits BehindOneOf(const ByteBits& set, uint32_t pc) {
        ByteBits bytes = FirstAt(pc);
        bytes.add({{0, 0, set.bits[3] == 0 ? 0 : ~uint64_t{0}, 0}});  // the second byte of a longer code point is 0x80 to 0xBF
        return bytes;
    }

    RegexProgram program_;
    std::vector<std::optional<ByteBits>> firsts_;   // of each instruction, once it is known: the first byte of what begins there
    std::vector<std::optional<ByteBits>> seconds_;  // … and the second
};

std::unique_ptr<const RegexProgram> RegexProgram::Compile(std::string_view regex) {
    const std::optional<RegexNode> tree = ParseRegex(regex);
    return tree ? ProgramBuilder().Build(*tree) : nullptr;
}

const RegexProgram::Node* RegexProgram::ChildOf(const Node& node, char byte) const {
    const char* const labels = labels_.data() + node.children;
    for (uint32_t i = 0; i < node.child_count; ++i)
        if (labels[i] == byte) return &nodes_[node.children + i];
    return nullptr;
}

void Backtracker::Start(const RegexProgram& program, std::string_view text) {
    program_ = &program;
    text_ = text;
    visited_.assign(program.branches_ * (text.size() + 1) / 64 + 1, 0);
}

bool Backtracker::MatchAt(uint32_t begin) {
    frames_.clear();
    slots_.assign(program_->groups_ * 2, kNone);
    slots_[0] = static_cast<int32_t>(begin);
    return Run(0, begin);
}

bool Backtracker::Visit(uint32_t branch, uint32_t at) {
    const size_t bit = branch * (text_.size() + 1) + at;
    uint64_t& word = visited_[bit / 64];
    const uint64_t mask = uint64_t{1} << bit % 64;
    if ((word & mask) != 0) return false;
    word |= mask;
    return true;
}

bool Backtracker::EdgeAt(uint32_t at) const {
    return (at > 0 && IsAsciiWord(text_[at - 1])) != (at < text_.size() && IsAsciiWord(text_[at]));
}

// Behind the code point at `at`.
uint32_t Backtracker::Behind(uint32_t at) const {
    const bool ascii = static_cast<uint8_t>(text_[at++]) < 0x80;
    if (!ascii)
        while (at < text_.size() && (static_cast<uint8_t>(text_[at]) & 0xC0) == 0x80) ++at;
    return at;
}

bool Backtracker::Run(uint32_t pc, uint32_t at) {
    for (;;) {
        const Instruction& in = program_->code_[pc];
        bool goes_on = false;
        switch (in.op) {
            case Op::kText:
                goes_on = text_.size() - at >= in.size && text_.compare(at, in.size, program_->text_, in.arg, in.size) == 0;
                at += in.size;
                ++pc;
                break;
            case Op::kSet:
                goes_on = at < text_.size() && program_->sets_[in.arg].has(static_cast<uint8_t>(text_[at]));
                if (goes_on) at = Behind(at);
                ++pc;
                break;
            case Op::kRun: goes_on = EnterRun(in, pc, at); ++pc; break;
            case Op::kWords: goes_on = EnterWords(in, pc, at); ++pc; break;
            case Op::kSplit: {
                const bool next = CanBegin(in.next, at);
                const bool other = CanBegin(in.other, at);
                goes_on = (next || other) && Visit(in.branch, at);
                if (goes_on && next && other) frames_.push_back({Frame::Kind::kGoOn, in.greedy ? in.to : pc + 1, static_cast<int32_t>(at), 0});
                pc = next && (in.greedy || !other) ? pc + 1 : in.to;
                break;
            }
            case Op::kJump: goes_on = true; pc = in.to; break;
            case Op::kSave:
                goes_on = true;
                if (!frames_.empty()) frames_.push_back({Frame::Kind::kSlot, in.arg, slots_[in.arg], 0});
                slots_[in.arg] = static_cast<int32_t>(at);
                ++pc;
                break;
            case Op::kEdge:
                goes_on = in.edge == 'b' ? EdgeAt(at) : at == (in.edge == '^' ? 0 : text_.size());
                ++pc;
                break;
            case Op::kMatch: slots_[1] = static_cast<int32_t>(at); return true;
        }
        if (!goes_on && !Resume(pc, at)) return false;
    }
}

// Goes back to the last branch that has something left.
bool Backtracker::Resume(uint32_t& pc, uint32_t& at) {
    while (!frames_.empty()) {
        const Frame frame = frames_.back();
        frames_.pop_back();
        if (frame.kind == Frame::Kind::kSlot) {
            slots_[frame.pc] = frame.at;
            continue;
        }
        pc = frame.kind == Frame::Kind::kGoOn ? frame.pc : frame.pc + 1;
        at = static_cast<uint32_t>(frame.at);
        if (frame.kind == Frame::Kind::kGoOn || (frame.kind == Frame::Kind::kLazyRun ? ResumeLazy(frame, at) : ResumeGreedy(frame, at))) return true;
    }
    return false;
}

bool Backtracker::EnterRun(const Instruction& in, uint32_t pc, uint32_t& at) {
    const bool endless = in.most == RegexNode::kEndless;  // then it is the same search wherever the run began
    if (!endless && !Visit(in.branch, at)) return false;
    const ByteBits& set = program_->sets_[in.arg];
    const auto in_set = [&](uint32_t place) { return place < text_.size() && set.has(static_cast<uint8_t>(text_[place])); };
    uint32_t first = at;
    for (int i = 0; i < in.fewest; ++i) {
        if (!in_set(first)) return false;
        first = Behind(first);
    }
    const int32_t more = endless ? std::numeric_limits<int32_t>::max() : in.most - in.fewest;
    if (!in.greedy) return ResumeLazy({Frame::Kind::kLazyRun, pc, static_cast<int32_t>(first), more}, at);
    if (endless && !Visit(in.branch, first)) return false;
    uint32_t last = first;
    for (int32_t i = 0; i < more && in_set(last); ++i) {
        const uint32_t next = Behind(last);
        if (endless && !Visit(in.branch, next)) break;
        last = next;
    }
    return ResumeGreedy({Frame::Kind::kGreedyRun, pc, static_cast<int32_t>(last), static_cast<int32_t>(first)}, at);
}

// frame.at is the longest that was not tried yet.
bool Backtracker::ResumeGreedy(Frame frame, uint32_t& at) {
    const uint32_t next = program_->code_[frame.pc].next;
    for (;;) {
        at = static_cast<uint32_t>(frame.at);
        const bool is_last = frame.at <= frame.limit;
        if (!is_last) {
            do --frame.at;
            while (frame.at > frame.limit && (static_cast<uint8_t>(text_[static_cast<size_t>(frame.at)]) & 0xC0) == 0x80);
        }
        if (CanBegin(next, at)) {
            if (!is_last) frames_.push_back(frame);
            return true;
        }
        if (is_last) return false;
    }
}

// frame.at is the shortest that was not tried yet.
bool Backtracker::ResumeLazy(Frame frame, uint32_t& at) {
    const Instruction& in = program_->code_[frame.pc];
    const ByteBits& set = program_->sets_[in.arg];
    for (;;) {
        at = static_cast<uint32_t>(frame.at);
        if (in.most == RegexNode::kEndless && !Visit(in.branch, at)) return false;
        const bool more = frame.limit > 0 && at < text_.size() && set.has(static_cast<uint8_t>(text_[at]));
        if (more) {
            frame.at = static_cast<int32_t>(Behind(at));
            --frame.limit;
        }
        if (CanBegin(in.next, at)) {
            if (more) frames_.push_back(frame);
            return true;
        }
        if (!more) return false;
    }
}

bool Backtracker::EnterWords(const Instruction& in, uint32_t pc, uint32_t& at) {
    FindStrings(in, at);
    if (found_.empty() || !Visit(in.branch, at)) return false;
    if (found_.size() > 1) std::sort(found_.begin(), found_.end());
    for (size_t i = found_.size() - 1; i > 0; --i) frames_.push_back({Frame::Kind::kGoOn, pc + 1, static_cast<int32_t>(found_[i].end), 0});
    at = found_[0].end;
    return true;
}

// Fills `found_` with the strings that stand at `at`.
void Backtracker::FindStrings(const Instruction& in, uint32_t at) {
    found_.clear();
    const RegexProgram::Node* node = &program_->nodes_[in.arg];
    for (uint32_t end = at; node != nullptr; ++end) {
        if (node->size > text_.size() - end || std::memcmp(text_.data() + end, program_->text_.data() + node->text, node->size) != 0) return;
        end += node->size;
        for (uint32_t i = 0; i < node->ending_count; ++i) {
            const RegexProgram::Ending& ending = program_->endings_[node->endings + i];
            if (CanBegin(in.next, end) && (!ending.edge_before || EdgeAt(at)) && (!ending.edge_behind || EdgeAt(end))) found_.push_back({ending.rank, end});
        }
        if (end == text_.size()) return;
        node = program_->ChildOf(*node, text_[end]);
    }
}

}  // namespace pressbox
