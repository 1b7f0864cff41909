#include "extractor/rules/pattern.h"

#include <re2/re2.h>

#include "catch.h"
#include "extractor/lexicon/mention.h"
#include "extractor/rules/expression.h"

using namespace pressbox;

namespace {

const Macros kMacros = {{"beat", "beat|defeated"}, {"side", "[{team}{nation}]"}, {"self", "{self}"}};

std::string ErrorOf(std::string_view pattern) {
    ExpandedPattern out;
    PatternError error;
    return ExpandPattern(pattern, kMacros, "score", out, error) ? "" : error.message;
}


}  // namespace

TEST_CASE("slots, macros and labels", "[rules]") {
    ExpandedPattern out;
    PatternError error;
    REQUIRE(ExpandPattern("{side:team_a} {beat} {team:team_b} {score}", kMacros, "score", out, error));
    CHECK(out.labels == std::vector<std::string>{"team_a", "team_b", "score"});
    const RE2 regex(out.regex);
    REQUIRE(regex.ok());
    CHECK(RE2::PartialMatch("\x01 defeated \x01 \x12", regex));
    CHECK_FALSE(RE2::PartialMatch("\x04 defeated \x01 \x12", regex));
}

TEST_CASE("mistakes in patterns are told", "[rules]") {
    CHECK(ErrorOf("{scroe}").find("did you mean '{score}'") != std::string::npos);
    CHECK(ErrorOf("{score").find("'{' without '}'") != std::string::npos);
    CHECK(ErrorOf("Beat {score}").find("lower case") != std::string::npos);
    CHECK(ErrorOf("{self}").find("contains itself") != std::string::npos);
    CHECK(ErrorOf("[{team:a}]").find("label") != std::string::npos);
    CHECK(ErrorOf("a{2,3} {score}").empty());
}


TEST_CASE("expressions", "[rules]") {
    const auto lookup = [](std::string_view name) -> std::optional<double> {
        if (name == "end") return 90;
        if (name == "$n") return 5;
        return std::nullopt;
    };
    std::string error;
    CHECK(Expression::Parse("end - $n", error)->Evaluate(lookup) == 85.0);
    CHECK(Expression::Parse("1 + 2 * $n", error)->Evaluate(lookup) == 11.0);
    CHECK(Expression::Parse("$n <= 5", error)->Holds(lookup));
    CHECK_FALSE(Expression::Parse("$n > end", error)->Holds(lookup));
    CHECK_FALSE(Expression::Parse("half + $n", error)->Evaluate(lookup).has_value());
    CHECK_FALSE(Expression::Parse("1 +", error).has_value());
    CHECK_FALSE(error.empty());
}
