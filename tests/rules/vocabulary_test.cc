#include "extractor/rules/vocabulary.h"

#include <string>

#include "catch.h"

using namespace pressbox;

TEST_CASE("each symbol has a number of its own, and keeps it", "[rules]") {
    Vocabulary vocabulary;
    const uint32_t won = vocabulary.Add("won");
    const uint32_t pair = vocabulary.Add("went close");
    const uint32_t mark = vocabulary.Add("(");
    const uint32_t run = vocabulary.Add("\x12-\x12");
    for (int i = 0; i < 5000; ++i) vocabulary.Add("word" + std::string(1, static_cast<char>('a' + i % 26)) + std::string(static_cast<size_t>(i / 26), 'x'));
    CHECK(vocabulary.Add("won") == won);
    CHECK(vocabulary.Find(HashToken("won")).id == won);
    CHECK(vocabulary.FindPair(HashToken("went"), HashToken("close")) == pair);
    CHECK(vocabulary.FindPair(HashToken("close"), HashToken("went")) == 0);
    CHECK(vocabulary.OfMark('(') == mark);
    CHECK(vocabulary.FindRun("\x12-\x12") == run);
    CHECK(vocabulary.EndsRun('\x12'));
    CHECK(vocabulary.size() == 5005);
}

TEST_CASE("words of pairs are marked, and have no number of their own", "[rules]") {
    Vocabulary vocabulary;
    vocabulary.Add("went close");
    const Vocabulary::Word went = vocabulary.Find(HashToken("went"));
    const Vocabulary::Word close = vocabulary.Find(HashToken("close"));
    CHECK((went.id == 0 && went.begins_pair != 0 && went.ends_pair == 0));
    CHECK((close.id == 0 && close.begins_pair == 0 && close.ends_pair != 0));
    CHECK((vocabulary.Find(HashToken("far")).begins_pair == 0 && vocabulary.Find(HashToken("far")).id == 0));
}
