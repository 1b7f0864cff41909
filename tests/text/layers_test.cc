#include "extractor/text/layers.h"

#include "catch.h"
#include "extractor/lexicon/lexicon.h"
#include "extractor/text/encoding.h"
#include "extractor/text/utf8.h"

using namespace pressbox;

namespace {

const Lexicon& TestLexicon() {
    static const Lexicon lexicon = [] {
        Diagnostics diagnostics;
        Lexicon l = LoadLexicons(PRESSBOX_ROOT "/patterns/text", {}, {}, diagnostics);
        REQUIRE(diagnostics.empty());
        return l;
    }();
    return lexicon;
}

struct Text {
    explicit Text(std::string t) : text(std::move(t)) {
        LayerBuilder builder(TestLexicon().abbreviations);
        builder.Build(text, layers);
    }
    std::string slice(uint32_t begin, uint32_t end) const { return text.substr(begin, end - begin); }
    std::vector<std::string> tokens() const {
        std::vector<std::string> out;
        for (const Token& t : layers.tokens) out.push_back(slice(t.begin, t.end));
        return out;
    }
    std::vector<std::string> sentences() const {
        std::vector<std::string> out;
        for (const Sentence& s : layers.sentences)
            if (s.quotation < 0) out.push_back(slice(layers.tokens[s.first_token].begin, layers.tokens[s.last_token - 1].end));
        return out;
    }
    std::vector<std::string> quotations() const {
        std::vector<std::string> out;
        for (const Quotation& q : layers.quotations) out.push_back(slice(q.content.begin, q.content.end));
        return out;
    }

    std::string text;
    Layers layers;
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("tokens keep names whole and split possessives and scores", "[text]") {
    CHECK(Text("Kane's side").tokens() == Strings{"Kane", "'s", "side"});
    CHECK(Text("Kane’s side").tokens() == Strings{"Kane", "’s", "side"});
    CHECK(Text("O'Leary won 2-1.").tokens() == Strings{"O'Leary", "won", "2", "-", "1", "."});
    CHECK(Text("").tokens().empty());
}

TEST_CASE("abbreviations, initials and scores end no sentence", "[text]") {
    CHECK(Text("He met St. Pauli fans. They sang.").sentences() == Strings{"He met St. Pauli fans.", "They sang."});
    CHECK(Text("World No. 1 Swan won. She smiled.").sentences() == Strings{"World No. 1 Swan won.", "She smiled."});
    CHECK(Text("J. J. Watt won. He smiled.").sentences() == Strings{"J. J. Watt won.", "He smiled."});
    CHECK(Text("Dr. Ada Moss spoke.").sentences().size() == 1);
    CHECK(Text("It ended 2-1. They left.").sentences() == Strings{"It ended 2-1.", "They left."});
}

TEST_CASE("quotations", "[text]") {
    CHECK(Text("'It was hard,' he said. 'But we won.'").quotations() == Strings{"It was hard,", "But we won."});
    CHECK(Text("“We don’t know,” he said.").quotations() == Strings{"We don’t know,"});
    CHECK(Text("The players' bus left at 5.").quotations().empty());
    CHECK(Text("He's 6'2\" tall.").quotations().empty());
    CHECK(Text("It's the lads' day, isn't it?").quotations().empty());

    const Text open("“We started well.\n\n“Then we stopped.”");
    REQUIRE(open.quotations() == Strings{"We started well.", "Then we stopped."});
    CHECK_FALSE(open.layers.quotations[0].closed);
    CHECK(open.layers.quotations[1].continues);
}

TEST_CASE("a colon introduces the quotation of the next paragraph", "[text]") {
    const Text text("The Ivorian wrote:\n\n'We won.'");
    REQUIRE(text.layers.sentences.size() >= 2);
    CHECK(text.layers.sentences[0].introduces == 0);
}

TEST_CASE("offsets are exact for any Unicode text", "[text]") {
    for (const std::string text : {"Mbappé scored 😀 twice 🏴󠁧󠁢󠁥󠁮󠁧󠁿. “Café” e\u0301te\u0301.", "日本 beat 中国 2-1。 次", "a\u200db \u00a0 ‘x’", "İstanbul ŞÖ ß ŉ"}) {
        const Text t(text);
        uint32_t at = 0;
        for (const Token& token : t.layers.tokens) {
            REQUIRE(token.begin >= at);
            REQUIRE(token.end > token.begin);
            REQUIRE(token.end <= text.size());
            REQUIRE((static_cast<uint8_t>(text[token.begin]) & 0xC0) != 0x80);
            at = token.end;
        }
        const CodePointIndex index(text);
        uint32_t code_points = 0;
        for (size_t i = 0; i < text.size(); i += DecodeAt(text, i).length) REQUIRE(index.AtByte(static_cast<uint32_t>(i)) == code_points++);
    }
}

TEST_CASE("every token of a writer's sentence belongs to one sentence, however long", "[text]") {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "and more ";
    const Text t(text);
    uint32_t next = 0;
    for (const Sentence& s : t.layers.sentences) {
        REQUIRE(s.first_token == next);
        REQUIRE(s.last_token - s.first_token <= 600);
        next = s.last_token;
    }
    REQUIRE(next == t.layers.tokens.size());
}

TEST_CASE("folding", "[text]") {
    CHECK(Fold("MBAPPÉ") == "mbappe");
    CHECK(Fold("O’Neill") == "o'neill");
    CHECK(Fold("54–7") == "54-7");
}

TEST_CASE("invalid UTF-8 is found at its byte", "[text]") {
    CHECK(FindInvalidUtf8("abc") == std::string_view::npos);
    CHECK(FindInvalidUtf8("Caf\xe9 x") == 3);
    CHECK(FindInvalidUtf8("\xc0\xaf") == 0);
    CHECK(FindInvalidUtf8("a\xed\xa0\x80") == 1);
}
