// The quotation layer alone: which spans it finds, whether they are closed and whether they continue.
#include "extractor/text/marks.h"
#include "extractor/text/quotations.h"

#include <chrono>
#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "extractor/text/layers.h"
#include "extractor/text/utf8.h"

using namespace pressbox;

namespace {

std::vector<Quotation> Find(const std::string& text) {
    std::vector<Span> paragraphs;
    FindParagraphs(text, paragraphs);
    std::vector<Quotation> quotations;
    FindQuotations(text, MarksOf(text), paragraphs, quotations);
    return quotations;
}

std::string Slice(const std::string& text, Span span) { return text.substr(span.begin, span.end - span.begin); }

// The contents; behind them "<" where the closing mark is missing, before them ">" where the quotation continues.
std::vector<std::string> Spans(const std::string& text) {
    std::vector<std::string> out;
    for (const Quotation& q : Find(text)) out.push_back((q.continues ? ">" : "") + Slice(text, q.content) + (q.closed ? "" : "<"));
    return out;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("every kind of mark", "[text]") {
    CHECK(Spans("\"We won,\" he said.") == Strings{"We won,"});
    CHECK(Spans("'We won,' he said.") == Strings{"We won,"});
    CHECK(Spans("“We won,” he said.") == Strings{"We won,"});
    CHECK(Spans("‘We won,’ he said.") == Strings{"We won,"});
    CHECK(Spans("«We won,» he said.") == Strings{"We won,"});
    CHECK(Spans("''We won,'' he said.") == Strings{"We won,"});
    CHECK(Spans("``We won,'' he said.") == Strings{"We won,"});
    CHECK(Spans("„We won,“ he said.") == Strings{"We won,"});
    CHECK(Spans("He said: \"We won.\" She said: 'You lost.' They said: «We drew.»") == Strings{"We won.", "You lost.", "We drew."});
}

TEST_CASE("content and outer", "[text]") {
    const auto outer = [](const std::string& text) {
        const std::vector<Quotation> found = Find(text);
        REQUIRE(found.size() == 1);
        return Slice(text, found[0].outer);
    };
    CHECK(outer("He said: \"We won.\" Then he left.") == "\"We won.\"");
    CHECK(outer("He said: “We won.” Then he left.") == "“We won.”");
    CHECK(outer("He said: ''We won.'' Then he left.") == "''We won.''");
    CHECK(outer("He said: \" We won. \" Then he left.") == "\" We won. \"");
    CHECK(outer("He said: \"We won.") == "\"We won.");
    CHECK(Spans("He said: \" We won. \" Then he left.") == Strings{"We won."});
    CHECK(Spans("“\u00a0We won.\u00a0” Then he left.") == Strings{"We won."});
}

TEST_CASE("apostrophes are no quotation marks", "[text]") {
    CHECK(Spans("The players' bus left at 5 and the boys' coach didn't.").empty());
    CHECK(Spans("The players’ bus left at 5 and the boys’ coach didn’t.").empty());
    CHECK(Spans("It's James' turn, isn't it?").empty());
    CHECK(Spans("O'Brien slept in the fo'c'sle.").empty());
    CHECK(Spans("A rock 'n' roll club.").empty());
    CHECK(Spans("A rock ’n’ roll club.").empty());
    CHECK(Spans("Get 'em out, said the 'keeper.").empty());
    CHECK(Spans("From the '80s to the '90s, the heroes of '66, the class of '05.").empty());
    CHECK(Spans("In the ’90s they won twice.").empty());
    CHECK(Spans("He is 6'2\" and she is 5'11\".").empty());
    CHECK(Spans("Goals in the 12' and the 34'.").empty());
}

TEST_CASE("apostrophes inside a quotation do not end it", "[text]") {
    CHECK(Spans("'The boys' goal was superb,' he said.") == Strings{"The boys' goal was superb,"});
    CHECK(Spans("'The fans' day and the players' night,' he said. 'It's over.'") == Strings{"The fans' day and the players' night,", "It's over."});
    CHECK(Spans("‘The boys’ goal was superb,’ he said.") == Strings{"The boys’ goal was superb,"});
    CHECK(Spans("'Back in the '90s we won,' he said.") == Strings{"Back in the '90s we won,"});
    CHECK(Spans("'It's rock 'n' roll,' he said.") == Strings{"It's rock 'n' roll,"});
    CHECK(Spans("'Get 'em,' he said.") == Strings{"Get 'em,"});
    CHECK(Spans("'He's 6'4\" tall,' he said.") == Strings{"He's 6'4\" tall,"});
    CHECK(Spans("\"He's 6'4\" tall,\" he said.") == Strings{"He's 6'4\" tall,"});
    CHECK(Spans("'The best were the sponsors',' he said.") == Strings{"The best were the sponsors',"});
}

TEST_CASE("marks inside a quotation are none of their own", "[text]") {
    CHECK(Spans("\"He said 'run' and I ran,\" she said.") == Strings{"He said 'run' and I ran,"});
    CHECK(Spans("'He said \"run\" and I ran,' she said.") == Strings{"He said \"run\" and I ran,"});
    CHECK(Spans("“He said ‘run’ and I ran,” she said.") == Strings{"He said ‘run’ and I ran,"});
    CHECK(Spans("‘He said “run” and I ran,’ she said.") == Strings{"He said “run” and I ran,"});
    CHECK(Spans("«He said “run” and I ran,» she said.") == Strings{"He said “run” and I ran,"});
    CHECK(Spans("\"He said 'run',\" she said.") == Strings{"He said 'run',"});
    CHECK(Spans("\"'Run' was all he said,\" she said.") == Strings{"'Run' was all he said,"});
    CHECK(Spans("\"He said 'run'\" was her answer.") == Strings{"He said 'run'"});
}

TEST_CASE("a quotation over several paragraphs", "[text]") {
    CHECK(Spans("\"One.\n\n\"Two.\n\n\"Three.\"") == Strings{"One.<", ">Two.<", ">Three."});
    CHECK(Spans("“One.\n\n“Two.\n\n“Three.”") == Strings{"One.<", ">Two.<", ">Three."});
    CHECK(Spans("He said: 'It's one.\n\n'That's two.\n\n'We're done.'") == Strings{"It's one.<", ">That's two.<", ">We're done."});
    CHECK(Spans("He said: 'The boys' first.\n\n'The girls' second.\n\n'Done.'") == Strings{"The boys' first.<", ">The girls' second.<", ">Done."});
    CHECK(Spans("‘One.\n\n‘Two.’") == Strings{"One.<", ">Two."});
    CHECK(Spans("\"One.\"\n\n\"Two.\"") == Strings{"One.", "Two."});
    CHECK(Spans("\"One.\n\nNo mark here.\n\n\"Two.\"") == Strings{"One.<", "Two."});
    CHECK(Spans("\"One.\n\nTwo,\" he said.") == Strings{"One.<", ">Two,"});
}

TEST_CASE("marks that were lost or displaced", "[text]") {
    CHECK(Spans("He said: \"We won.") == Strings{"We won.<"});
    CHECK(Spans("We won,\" he said. \"We won again.\"") == Strings{"We won again."});
    CHECK(Spans("It was hard. \"We all saw it. \"We won,\" he said.") == Strings{"We all saw it.<", "We won,"});
    CHECK(Spans("He was tired. “\n\nWe had three games,” he said.") == Strings{">We had three games,"});
    CHECK(Spans("He was tired. ‘\n\nWe had three games,’ he said.") == Strings{">We had three games,"});
    CHECK(Spans("He was blunt. ' We won,' he said.") == Strings{"We won,"});
    CHECK(Spans("He was blunt.\"We won,\" he said.") == Strings{"We won,"});
    CHECK(Spans("\"We won,\"he said.") == Strings{"We won,"});
    CHECK(Spans("“We won,\" he said.") == Strings{"We won,"});
    CHECK(Spans("\"We won,” he said.") == Strings{"We won,"});
    CHECK(Spans("\"\"").empty());
    CHECK(Spans("\" \"").empty());
    CHECK(Spans("\"").empty());
    CHECK(Spans("").empty());
    CHECK(Spans("'").empty());
}

TEST_CASE("a stray mark spoils no other paragraph", "[text]") {
    CHECK(Spans("The ' fans left.\n\n'We won,' he said.") == Strings{"We won,"});
    CHECK(Spans("There were 12,451\" there.\n\n\"We won,\" he said.") == Strings{"We won,"});
    CHECK(Spans("The lads 'ave gone. \"We won,\" he said. \"Well.\"") == Strings{"We won,", "Well."});
    CHECK(Spans("The boys' bus and the girls' bus left.\n\n\"We won,\" he said.") == Strings{"We won,"});
}

TEST_CASE("a quotation continues only one with marks of its own kind", "[text]") {
    CHECK(Spans("\"One.\n\n\"Two.\"") == Strings{"One.<", ">Two."});
    CHECK(Spans("\"One.\n\n“Two.”") == Strings{"One.<", ">Two."});
}

TEST_CASE("a quotation continues none with other marks", "[text]") {
    CHECK(Spans("'One.\n\n\"Two,\" he said.") == Strings{"One.<", "Two,"});
}

namespace {

// Random texts. Each paragraph is one line and longer than a wrapped line, so that neither the lines before it nor
// those behind it change how the text falls into paragraphs.
class TextMaker {
  public:
    explicit TextMaker(uint32_t seed) : random_(seed) {}

    size_t Below(size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(random_); }

    std::string Plain() {
        std::string line = "The";
        while (line.size() < 110) line += std::string(" ") + Pick(kPlain);
        return line + ".";
    }

    std::string Messy() {
        std::string line;
        const size_t pieces = 1 + Below(40);
        for (size_t i = 0; i < pieces; ++i) line += Pick(kPieces);
        while (line.size() < 110) line += std::string(" ") + Pick(kPlain);
        for (size_t i = Below(4); i > 0; --i) line += Pick(kPieces);
        return line;
    }

    std::string Messy(size_t paragraphs) {
        std::string text;
        for (size_t i = 0; i < paragraphs; ++i) text += (i == 0 ? "" : "\n\n") + Messy();
        return text;
    }

  private:
    template <size_t kSize>
    const char* Pick(const char* const (&from)[kSize]) { return from[Below(kSize)]; }

    static constexpr const char* kPlain[] = {"club", "naïve", "won", "Győr", "on", "Monday", "日本", "2-1", "again", "😀", "minister", "paid"};
    static constexpr const char* kPieces[] = {
        "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "‚", "''", "``", "`", "\"", "'", "“", "”", "‘", "’",
        " \"", "\" ", " '", "' ", " “", "” ", " ‘", "’ ", ",\" ", ".' ", ",” ", "?’ ", ": “", ": '", " '90s ", "6'2\"", "boys' ",
        " ", " ", " ", "\u00a0", "\u2009", ".", ",", "!", "?", "…", ":", ";", "-", "–", "—", "(", ")", "[", "]", "/", "*",
        "We", "won", "he", "said", "Zoë", "Győr", "日本", "😀", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u0301", "s", "n", "em", "I", "12", "7", "'s", "n't", " and ", " The ",
    };

    std::mt19937 random_;
};

bool StartsCodePoint(const std::string& text, uint32_t at) { return at == text.size() || (static_cast<uint8_t>(text[at]) & 0xC0) != 0x80; }

// What is wrong with the text's quotations, or nothing.
std::string Fault(const std::string& text) {
    std::vector<Span> paragraphs;
    FindParagraphs(text, paragraphs);
    std::vector<Quotation> quotations;
    FindQuotations(text, MarksOf(text), paragraphs, quotations);
    uint32_t at = 0;
    uint32_t paragraph = 0;
    for (const Quotation& q : quotations) {
        const std::string shown = " [" + std::to_string(q.outer.begin) + "," + std::to_string(q.outer.end) + ")";
        if (q.outer.end > text.size() || q.content.end > text.size()) return "a span beyond the text" + shown;
        if (q.paragraph >= paragraphs.size() || q.paragraph < paragraph) return "a wrong paragraph" + shown;
        paragraph = q.paragraph;
        if (q.outer.begin < paragraphs[paragraph].begin || q.outer.end > paragraphs[paragraph].end) return "a span outside its paragraph" + shown;
        if (q.content.begin >= q.content.end) return "an empty content" + shown;
        if (q.content.begin < q.outer.begin || q.content.end > q.outer.end) return "a content outside its outer span" + shown;
        if (q.outer.begin < at) return "spans that overlap or are not in order" + shown;
        at = q.outer.end;
        for (const uint32_t border : {q.outer.begin, q.outer.end, q.content.begin, q.content.end})
            if (!StartsCodePoint(text, border)) return "a border inside a code point" + shown;
        if (q.closed && q.content.end == q.outer.end) return "a closed quotation without a closing mark" + shown;
        if (!q.closed && q.content.end != q.outer.end) return "an open quotation with something behind its content" + shown;
        if (q.continues && paragraph == 0) return "a first paragraph that continues" + shown;
    }
    return "";
}

std::string Described(const std::vector<Quotation>& quotations, uint32_t bytes_before, uint32_t paragraphs_before) {
    std::string out;
    for (const Quotation& q : quotations) {
        for (const uint32_t number : {q.outer.begin, q.content.begin, q.content.end, q.outer.end}) out += std::to_string(number - bytes_before) + " ";
        out += "in " + std::to_string(q.paragraph - paragraphs_before) + (q.closed ? " closed" : " open") + (q.continues ? " continues\n" : "\n");
    }
    return out;
}

}  // namespace

TEST_CASE("quotations of any text are well formed", "[text]") {
    constexpr uint32_t kSeed = 20240615;
    TextMaker maker(kSeed);
    size_t found = 0;
    for (int i = 0; i < 2000; ++i) {
        const std::string text = maker.Messy(1 + maker.Below(4));
        INFO("seed " << kSeed << ", text " << i << ":\n" << text);
        REQUIRE(Fault(text) == "");
        found += Find(text).size();
    }
    CHECK(found > 4000);  // the texts are such that much is found
}

TEST_CASE("plain paragraphs before a text change nothing in it", "[text]") {
    constexpr uint32_t kSeed = 20240616;
    TextMaker maker(kSeed);
    for (int i = 0; i < 2000; ++i) {
        const std::string text = maker.Messy(1 + maker.Below(4));
        std::string before;
        const uint32_t plain = 1 + static_cast<uint32_t>(maker.Below(3));
        for (uint32_t p = 0; p < plain; ++p) before += maker.Plain() + "\n\n";
        INFO("seed " << kSeed << ", text " << i << ":\n" << text);
        REQUIRE(Described(Find(before + text), static_cast<uint32_t>(before.size()), plain) == Described(Find(text), 0, 0));
    }
}

TEST_CASE("plain paragraphs behind a text change nothing in it", "[text]") {
    constexpr uint32_t kSeed = 20240617;
    TextMaker maker(kSeed);
    for (int i = 0; i < 2000; ++i) {
        const std::string text = maker.Messy(1 + maker.Below(4));
        INFO("seed " << kSeed << ", text " << i << ":\n" << text);
        REQUIRE(Described(Find(text + "\n\n" + maker.Plain()), 0, 0) == Described(Find(text), 0, 0));
    }
}

TEST_CASE("quotations are found in linear time", "[text]") {
    const auto repeated = [](const std::string& piece, size_t times) {
        std::string out;
        for (size_t i = 0; i < times; ++i) out += piece;
        return out;
    };
    constexpr size_t kMany = 20000;
    for (const std::string& text : {
             repeated("\"", kMany), repeated("'", kMany), repeated("“", kMany), repeated(" '", kMany), repeated("\" ", kMany),
             repeated("'a ", kMany), repeated("s' ", kMany), repeated("'a \"b\" ", kMany), repeated("'\n\n", kMany),
             "x" + repeated(" ", kMany) + "'a " + repeated("boys' x ", kMany) + "'z.'\n\n'Then.'",
         }) {
        INFO(text.substr(0, 40));
        const auto start = std::chrono::steady_clock::now();
        Find(text);
        CHECK(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() < 1.0);  // a few milliseconds
    }
}
