// The backtracker beside RE2: the same match and the same groups, on random regexes and texts, on every regex of the packs
// over every sentence of the examples, and on what it does not read.
#include "extractor/rules/backtracker.h"

#include <re2/re2.h>

#include <random>

#include "catch.h"
#include "extractor/pipeline/extractor.h"

using namespace pressbox;

namespace {

// Begin and end of each group of the first match, as text.
std::string ByRe2(const RE2& regex, std::string_view text) {
    std::vector<re2::StringPiece> groups(static_cast<size_t>(regex.NumberOfCapturingGroups()) + 1);
    if (!regex.Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), RE2::UNANCHORED, groups.data(), static_cast<int>(groups.size()))) return "none";
    std::string shown;
    for (const re2::StringPiece& group : groups)
        shown += group.data() == nullptr ? " -" : " " + std::to_string(group.data() - text.data()) + "," + std::to_string(group.data() - text.data() + static_cast<ptrdiff_t>(group.size()));
    return shown;
}

std::string ByBacktracker(const RegexProgram& program, std::string_view text, Backtracker& backtracker) {
    backtracker.Start(program, text);
    for (uint32_t begin = 0; begin <= text.size(); ++begin) {
        if ((begin < text.size() && (static_cast<uint8_t>(text[begin]) & 0xC0) == 0x80) || !program.CanBeginAt(text, begin) || !backtracker.MatchAt(begin)) continue;
        std::string shown;
        for (uint32_t g = 0; g < program.groups(); ++g)
            shown += backtracker.begin_of(g) < 0 || backtracker.end_of(g) < 0 ? " -" : " " + std::to_string(backtracker.begin_of(g)) + "," + std::to_string(backtracker.end_of(g));
        return shown;
    }
    return "none";
}

std::string Found(const std::string& regex, std::string_view text) {
    const auto program = RegexProgram::Compile(regex);
    REQUIRE(program != nullptr);
    Backtracker backtracker;
    const std::string shown = ByBacktracker(*program, text, backtracker);
    CHECK(shown == ByRe2(RE2(regex), text));
    return shown;
}

class RegexMaker {
  public:
    explicit RegexMaker(uint32_t seed) : random_(seed) {}

    uint32_t Below(uint32_t n) { return static_cast<uint32_t>(random_() % n); }

    std::string Regex(int depth = 0) {
        std::string out = Sequence(depth);
        for (uint32_t more = Below(depth == 0 ? 6 : 3); more > 3 || (depth > 0 && more > 0); --more) out += "|" + Sequence(depth);
        return out;
    }

    std::string Text() {
        static const char* const kPieces[] = {"a", "b", "ab", "aa", "bc", "c", " ", " ", "the ", "go", "goal", "goals", "-", "_", "9", "\x01", "\x04", "é", "–", ".", ","};
        std::string out;
        for (uint32_t n = Below(14); n > 0; --n) out += kPieces[Below(std::size(kPieces))];
        return out;
    }

  private:
    std::string Sequence(int depth) {
        std::string out;
        for (uint32_t n = Below(5); n > 0; --n) out += Quantified(depth);
        return out;
    }

    std::string Quantified(int depth) {
        static const char* const kCounts[] = {"?", "*", "+", "{2}", "{0,2}", "{1,3}", "{2,}", "??", "*?", "+?", "{0,3}?", "{1,}?"};
        std::string atom = Atom(depth);
        if (Below(3) == 0 && atom != "\\b" && atom != "^" && atom != "$") atom += kCounts[Below(std::size(kCounts))];
        return atom;
    }

    std::string Atom(int depth) {
        static const char* const kAtoms[] = {"a", "b", "c", " ", "a", "b", " ", "é", "\\x01", "\\x04", "\\.", "[ab]", "[a-c]", "[^a]", "[^\\x01 ]", "[a-z-]", "[é–b]", ".", "\\d", "\\b", "\\b", "^", "$", "-"};
        static const char* const kWords[] = {"(?:goal|goals|go)", "(?:\\bgo\\b|\\bgoal\\b|\\bgoals\\b)", "(?:the )?", "(?:a|ab|abc)", "(?:abc|ab|a)", "(?:|a|b)", "goals?", "(?:a|ab)(?:c|bc)?"};
        if (depth > 3) return kAtoms[Below(std::size(kAtoms))];
        switch (Below(9)) {
            case 0: return "(?:" + Regex(depth + 1) + ")";
            case 1: return "(?P<g>" + Regex(depth + 1) + ")";
            case 2: case 3: return kWords[Below(std::size(kWords))];
            default: return kAtoms[Below(std::size(kAtoms))];
        }
    }

    std::mt19937 random_;
};

// RE2 wants names of their own for all groups.
std::string WithNames(std::string regex) {
    int group = 0;
    for (size_t at = 0; (at = regex.find("(?P<g>", at)) != std::string::npos; at += 5) regex.replace(at, 6, "(?P<g" + std::to_string(group++) + ">");
    return regex;
}

}  // namespace

TEST_CASE("the preferred alternative, greedy and lazy runs, groups", "[rules]") {
    CHECK(Found("(?P<g>go|goal) ?(?P<h>al)?", "goal") == " 0,4 0,2 2,4");
    CHECK(Found("a[a-z]{0,3}?b", "aaaaab") == " 1,6");
    CHECK(Found("(a|ab)(c|bcd)?", "abcd") == " 0,4 0,1 1,4");
    CHECK(Found("(?:(a)|b)*", "ab") == " 0,2 0,1");
    CHECK(Found("\\bgo\\b", "goal go") == " 5,7");
    CHECK(Found("[^b]", "bé") == " 1,3");
    CHECK(Found("[£€]\\d+", "a £ €70") == " 5,10");
    CHECK(Found("x", "abc") == "none");
}

TEST_CASE("what only RE2 reads has no program", "[rules]") {
    for (const char* regex : {"(?i)goal", "\\pL", "\\Qa\\E", "[[:alpha:]]", "\\x{2013}", "[^é]", "(?:a*)*", "\\w", "\\B"}) {
        INFO(regex);
        CHECK(RegexProgram::Compile(regex) == nullptr);
    }
}

TEST_CASE("random regexes match as RE2 matches them", "[rules][property]") {
    RegexMaker make(11);
    Backtracker backtracker;
    size_t compiled = 0;
    size_t matched = 0;
    for (int i = 0; i < 6000; ++i) {
        const std::string regex = WithNames(make.Regex());
        RE2::Options options;
        options.set_log_errors(false);
        const RE2 re2(regex, options);
        const auto program = re2.ok() ? RegexProgram::Compile(regex) : nullptr;
        if (program == nullptr) continue;
        ++compiled;
        for (int k = 0; k < 20; ++k) {
            const std::string text = make.Text();
            INFO(regex << "   on   " << text);
            const std::string expected = ByRe2(re2, text);
            REQUIRE(ByBacktracker(*program, text, backtracker) == expected);
            matched += expected != "none";
        }
    }
    CHECK(compiled > 3000);
    CHECK(matched > 20000);
}

TEST_CASE("the packs' regexes match as RE2 matches them", "[rules][property]") {
    const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    Extractor extractor(knowledge);
    std::vector<std::string> views;
    for (size_t i = 0; i < knowledge->packs.rules.size(); i += 2) {
        const Rule& rule = knowledge->packs.rules[i];
        if (rule.examples.empty()) continue;
        Article article;
        article.text = rule.examples.front().text;
        std::vector<SentenceTrace> trace;
        ExtractOptions options;
        options.trace = &trace;
        options.sport = rule.examples.front().sport;
        extractor.Extract(article, options);
        for (const SentenceTrace& sentence : trace) {
            std::string view = sentence.view;  // as people read it; back to codes
            for (size_t k = 1; k < kKindCount; ++k) {
                const std::string shown = "{" + std::string(NameOf(static_cast<Kind>(k))) + "}";
                for (size_t at = 0; shown.size() > 2 && (at = view.find(shown)) != std::string::npos;) view.replace(at, shown.size(), 1, static_cast<char>(k));
            }
            views.push_back(std::move(view));
        }
    }
    REQUIRE(views.size() > 100);
    Backtracker backtracker;
    size_t programs = 0;
    size_t patterns = 0;
    for (const Rule& rule : knowledge->packs.rules) {
        for (const CompiledPattern& pattern : rule.patterns) {
            ++patterns;
            const RegexProgram* program = pattern.regex->program();
            if (program == nullptr) continue;
            ++programs;
            for (size_t v = programs % 4; v < views.size(); v += 4) {
                INFO(rule.id << " " << pattern.regex->text() << "   on   " << views[v]);
                REQUIRE(ByBacktracker(*program, views[v], backtracker) == ByRe2(pattern.regex->re2(), views[v]));
            }
        }
    }
    CHECK(programs == patterns);  // none of ours needs RE2
}

TEST_CASE("time grows with the text and not faster", "[rules][property]") {
    const auto program = RegexProgram::Compile("(?:[a-z]* ?)[a-z ]*?[a-z ]*[a-z ]{0,20}[a-z ]*?x(?:a|aa|aaa)*y");
    REQUIRE(program != nullptr);
    std::string text(4000, 'a');
    Backtracker backtracker;
    CHECK(ByBacktracker(*program, text, backtracker) == "none");
    text += "x" + std::string(4000, 'a');
    CHECK(ByBacktracker(*program, text, backtracker) == "none");
}
