// Scores and events of an article together: which belong to one match, what contradicts, and that news of other things has
// none of either.
#include "extractor/resolve/matches.h"

#include <fstream>

#include "catch.h"
#include "extractor/pipeline/extractor.h"

using namespace pressbox;

namespace {

std::vector<Fact> FactsOf(const std::string& text, const std::string& title = "", const std::string& sport = "football") {
    static const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    Extractor extractor(knowledge);
    ExtractOptions options;
    options.sport = sport;
    options.types = {"score", "event"};
    return extractor.Extract({"t", title, "2024-06-15", text}, options);
}

std::string Field(const Fact& fact, std::string_view field) {
    const std::string* text = fact.fields.text(field);
    return text == nullptr ? "" : *text;
}

const Fact& FactAt(const std::vector<Fact>& facts, std::string_view text) {
    for (const Fact& fact : facts)
        if (fact.text == text) return fact;
    FAIL("no fact '" << text << "'");
    return facts.front();
}

}  // namespace

TEST_CASE("scores and events of one match share its name", "[matches]") {
    const auto facts = FactsOf(
        "Leeds United beat Hull City 2-1 in the FA Cup fourth round at Elland Road on Saturday. Leeds led 1-0 at half-time. "
        "Aaron Walsh of Leeds United scored in the 12th minute. Carlos Mbeki of Hull City levelled in the 50th minute. "
        "Hull had lost 3-0 to Leeds United in August.");
    const std::string match = Field(FactAt(facts, "2-1"), "match");
    CHECK(match == "Leeds United v Hull City, 2024-06-15");
    CHECK(Field(FactAt(facts, "1-0"), "match") == match);
    CHECK(Field(FactAt(facts, "12th minute"), "match") == match);
    CHECK(Field(FactAt(facts, "50th minute"), "match") == match);
    CHECK(Field(FactAt(facts, "3-0"), "match") != match);
}

TEST_CASE("what one score tells of the match, the others know", "[matches]") {
    const auto facts = FactsOf("Leeds United beat Hull City 2-1 in the FA Cup fourth round at Elland Road on Saturday. Leeds led 1-0 at half-time.");
    CHECK(Field(FactAt(facts, "2-1"), "half_time") == "1-0");
    CHECK(Field(FactAt(facts, "2-1"), "stage") == "fourth round");
    CHECK(Field(FactAt(facts, "2-1"), "venue") == "Elland Road");
    CHECK(Field(FactAt(facts, "1-0"), "competition") == "FA Cup");
}

TEST_CASE("contradictions are kept and marked", "[matches]") {
    const auto minutes = FactsOf("Leeds United beat Hull City 2-1. Aaron Walsh of Leeds United scored in the 12th minute. Walsh's 14th-minute goal was his first.");
    CHECK(Field(FactAt(minutes, "12th minute"), "conflict") == "elsewhere minute 14");
    CHECK(Field(FactAt(minutes, "14th-minute"), "conflict") == "elsewhere minute 12");
    const auto figures = FactsOf("Leeds United beat Hull City 2-1 on Saturday. Leeds United's 3-1 win over Hull City on Saturday was their first.");
    CHECK(Field(FactAt(figures, "2-1"), "conflict") == "elsewhere 3-1");
    CHECK(Field(FactAt(figures, "3-1"), "conflict") == "elsewhere 2-1");
    const auto brace = FactsOf("Leeds United beat Hull City 2-1. Aaron Walsh of Leeds United scored in the 12th minute. Walsh struck again in the 54th minute.");
    CHECK(Field(FactAt(brace, "12th minute"), "conflict").empty());
}

TEST_CASE("a minute told elsewhere is filled in", "[matches]") {
    const auto facts = FactsOf("Aaron Walsh scored in the 12th minute. Walsh's first-half goal was enough for Leeds United.");
    REQUIRE(FactAt(facts, "first-half").fields.number("minute") != nullptr);
    CHECK(*FactAt(facts, "first-half").fields.number("minute") == 12);
}

TEST_CASE("a goal has who set it up and the score that it led to", "[matches]") {
    const auto facts = FactsOf("Leeds United beat Hull City 2-0. Aaron Walsh of Leeds United headed home Carlos Mbeki's cross to make it 2-0 in the 54th minute.");
    const Fact& goal = FactAt(facts, "54th minute");
    CHECK(Field(goal, "player") == "Aaron Walsh");
    CHECK(Field(goal, "assist") == "Carlos Mbeki");
    CHECK(Field(goal, "score") == "2-0");
}

TEST_CASE("news of other things has no scores and no events", "[matches]") {
    std::ifstream in(PRESSBOX_ROOT "/tests/resolve/not-sport.txt");
    size_t paragraphs = 0;
    for (std::string line; std::getline(in, line); ++paragraphs)
        for (const Fact& fact : FactsOf(line, "", "")) FAIL_CHECK(fact.type << " '" << fact.text << "' by " << fact.rule << ": " << line);
    CHECK(paragraphs >= 300);
}
