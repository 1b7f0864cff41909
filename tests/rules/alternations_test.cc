#include "extractor/rules/alternations.h"

#include "catch.h"

using namespace pressbox;

namespace {

// verbaa|verbab|…
std::string Words(int count) {
    std::string words;
    for (int i = 0; i < count; ++i) words += (i == 0 ? "" : "|") + std::string("verb") + static_cast<char>('a' + i / 26) + static_cast<char>('a' + i % 26);
    return words;
}

size_t Found(const std::string& before, const std::string& behind, int count = 60) { return AlternationsOf(before + "(?:" + Words(count) + ")" + behind).size(); }

}  // namespace

TEST_CASE("long alternations are found where no letter can touch them", "[rules]") {
    CHECK(Found("", "") == 1);
    CHECK(Found("he ", " it") == 1);
    CHECK(Found("\\b", "\\b") == 1);
    CHECK(Found("(?:he |she )?", "(?: twice| again)? it") == 1);
    CHECK(Found("(?:he |she)?", " it") == 0);
    CHECK(Found("", "(?: twice|ly)? it") == 0);
    CHECK(Found("x", "") == 0);
    CHECK(Found("", "s?") == 0);
    CHECK(Found("", "(?:s|ed)? it") == 0);
    CHECK(Found("[a-z]*", " it") == 0);
    CHECK(Found("he ", "* it") == 0);
    CHECK(Found("he ", " it", 10) == 0);
}

TEST_CASE("an alternative needs its words, or may always match", "[rules]") {
    const std::string regex = "he (?:" + Words(60) + "|put in|don't|go(?:es)? on) it";
    const auto found = AlternationsOf(regex);
    REQUIRE(found.size() == 1);
    const auto& last = found[0].alternatives;
    REQUIRE(last.size() == 63);
    CHECK(last[60].words.size() == 2);
    CHECK_FALSE(last[60].always);
    CHECK(last[61].always);
    CHECK(last[62].always);
    CHECK(regex.substr(found[0].begin, 4) == "verb");
    CHECK(regex[found[0].end] == ')');
}
