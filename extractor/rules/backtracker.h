// A regex matcher for short texts. It finds what RE2 finds, match and groups, and is fast where texts are short
// and patterns many: a sentence's view has some hundred bytes, and a pattern most often fails at its first word.
//
// A program is a flat list of instructions. Runs of one class ("[a-z ]{0,20}?") are one instruction, and so is a choice
// among plain strings, which is what most patterns are made of; such strings stand in a trie, whose nodes have what all their
// strings go on with:
//
//     \b(?P<g1>\x01) (?:beat|beats|saw off) \x01
//     edge b · save 2 · set {01} · save 3 · text " " · words ─ b eat* ─ s*     · text " " · set {01} · match
//                                                            └ s aw_off*
//
// The search is depth first, in the order that Perl and RE2 prefer; a branch that was entered at a place is not entered
// there again, so time is bounded by the length of the program times that of the text, times the {0,n} of a run.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/rules/regex_tree.h"

namespace pressbox {

class RegexProgram {
  public:
    // Null when the regex has what only RE2 can do.
    static std::unique_ptr<const RegexProgram> Compile(std::string_view regex);

    uint32_t groups() const { return groups_; }  // with group 0, the match
    // Could a match begin at byte `at` of the text? Told from two bytes: most often not.
    bool CanBeginAt(std::string_view text, uint32_t at) const { return CanBegin(begin_, text, at); }

  private:
    friend class Backtracker;
    friend class ProgramBuilder;

    enum class Op : uint8_t { kText, kSet, kRun, kWords, kSplit, kJump, kSave, kEdge, kMatch };
    struct Instruction {
        Op op = Op::kMatch;
        bool greedy = true;   // of a run; of a split: what follows it is tried before `to`
        char edge = 0;        // as in RegexNode
        uint16_t fewest = 0;  // of a run
        uint16_t most = 0;
        uint32_t arg = 0;     // text: its begin in text_; set, run: of sets_; words: the trie's root in nodes_; save: the slot
        uint32_t size = 0;    // of a text
        uint32_t to = 0;      // of a split or jump: index of code_
        uint32_t branch = 0;  // of a run, words or split: its number among them
        uint32_t next = 0;    // of a run, words or split: of begins_, how what follows it can begin
        uint32_t other = 0;   // of a split: the same of `to`
    };
    // The first two bytes that a match of the rest can have. Where it can be shorter, all bytes.
    struct Begin {
        ByteBits first;
        ByteBits second;
        bool is_short = false;  // the match can be empty; then `first` has all bytes
        bool is_one = false;    // … or one byte; then `second` has
        bool operator==(const Begin& other) const = default;
    };
    static bool CanBegin(const Begin& begin, std::string_view text, uint32_t at) {
        if (at + 1 >= text.size()) return begin.is_short || (at < text.size() && begin.first.has(static_cast<uint8_t>(text[at])) && begin.is_one);
        return begin.first.has(static_cast<uint8_t>(text[at])) && begin.second.has(static_cast<uint8_t>(text[at + 1]));
    }
    // The children of a node stand behind one another.
    struct Node {
        uint32_t text = 0;      // what its strings go on with, all alike: its begin in text_
        uint32_t children = 0;  // the first, index of nodes_
        uint32_t endings = 0;   // the first, index of endings_
        uint16_t size = 0;      // of the text
        uint16_t child_count = 0;
        uint16_t ending_count = 0;
    };
    // A string that ends with a node's text.
    struct Ending {
        uint32_t rank = 0;         // the lower is tried first
        bool edge_before = false;  // a word's end must be at its begin
        bool edge_behind = false;  // … at its end
    };

    // The child that a byte leads to, or null.
    const Node* ChildOf(const Node& node, char byte) const;

    Begin begin_;  // of the whole
    std::vector<Instruction> code_;
    std::string text_;
    std::vector<ByteBits> sets_;
    std::vector<Begin> begins_;
    std::vector<Node> nodes_;
    std::string labels_;  // the byte that leads to each node
    std::vector<Ending> endings_;
    uint32_t branches_ = 0;
    uint32_t groups_ = 1;
};

// The search's memory; keep one for each thread.
class Backtracker {
  public:
    static constexpr int32_t kNone = -1;

    // Later calls are about this text, which must outlive them, and this program.
    void Start(const RegexProgram& program, std::string_view text);

    // Is there a match that begins at byte `begin`, where one can? Then begin and end of group g are in group(g).
    // Calls go from left to right; after a match, Start again.
    bool MatchAt(uint32_t begin);

    int32_t begin_of(uint32_t group) const { return slots_[group * 2]; }  // bytes of the text; kNone: no part of the match
    int32_t end_of(uint32_t group) const { return slots_[group * 2 + 1]; }

  private:
    using Op = RegexProgram::Op;
    using Instruction = RegexProgram::Instruction;
    struct Frame {
        enum class Kind : uint8_t { kGoOn, kSlot, kLazyRun, kGreedyRun };
        Kind kind = Kind::kGoOn;
        uint32_t pc = 0;      // of a slot: the slot
        int32_t at = 0;       // of a slot: its old value
        int32_t limit = 0;    // of a greedy run: it goes back no farther; of a lazy one: how many more it may take
    };

    bool Run(uint32_t pc, uint32_t at);
    bool Resume(uint32_t& pc, uint32_t& at);
    bool EnterRun(const Instruction& in, uint32_t pc, uint32_t& at);
    bool EnterWords(const Instruction& in, uint32_t pc, uint32_t& at);
    void FindStrings(const Instruction& in, uint32_t at);
    bool ResumeGreedy(Frame frame, uint32_t& at);
    bool ResumeLazy(Frame frame, uint32_t& at);

    bool Visit(uint32_t branch, uint32_t at);  // false when it was there before
    bool CanBegin(uint32_t begin, uint32_t at) const { return RegexProgram::CanBegin(program_->begins_[begin], text_, at); }
    bool EdgeAt(uint32_t at) const;
    uint32_t Behind(uint32_t at) const;

    struct Found {
        uint32_t rank = 0;
        uint32_t end = 0;
        bool operator<(const Found& other) const { return rank < other.rank; }
    };

    const RegexProgram* program_ = nullptr;
    std::string_view text_;
    std::vector<Found> found_;       // of one instruction's strings
    std::vector<uint64_t> visited_;  // a bit for each branch and place
    std::vector<Frame> frames_;
    std::vector<int32_t> slots_;
};

}  // namespace pressbox
