#include "extractor/rules/skeleton.h"

#include "catch.h"
#include "extractor/rules/pattern.h"

using namespace pressbox;

namespace {

// "team 1 fell|lost 0-3 to": elements, and between them the spaces; a '+' tells that mentions may lie there.
std::string Shown(std::string_view pattern) {
    ExpandedPattern out;
    PatternError error;
    REQUIRE(ExpandPattern(pattern, {{"beat", "beat|defeated"}, {"side", "[{team}{nation}]"}}, "score", out, error));
    std::string shown;
    for (const Chain& chain : SkeletonOf(out.regex).chains) {
        if (!shown.empty()) shown += " / ";
        for (size_t i = 0; i < chain.elements.size(); ++i) {
            if (i > 0) {
                const Gap& gap = chain.gaps[i - 1];
                shown += " " + std::to_string(gap.fewest);
                if (gap.most != gap.fewest) shown += "-" + (gap.most == Gap::kEndless ? "" : std::to_string(gap.most));
                shown += gap.kinds != 0 ? "+ " : " ";
            }
            for (size_t k = 0; k < chain.elements[i].size(); ++k) {
                if (k > 0) shown += "|";
                for (const char c : chain.elements[i][k]) shown += c == '\x01' ? "TEAM" : c == '\x02' ? "NATION" : c == '\x12' ? "SCORE" : std::string(1, c);
            }
        }
    }
    return shown;
}

}  // namespace

TEST_CASE("elements in order, with what lies between them", "[rules]") {
    CHECK(Shown("{team} {beat} {score}") == "TEAM 1 beat|defeated 1 SCORE");
    CHECK(Shown("{side} (?:lost|fell)(?: [a-z]+){0,2} to {team}") == "TEAM|NATION 1 fell|lost 1-3 to 1 TEAM");
    CHECK(Shown("won [^{team};]*?{score}") == "won 1-+ SCORE");
    CHECK(Shown("won (?:the )?{score}") == "won 1-2 SCORE");
    CHECK(Shown("(?:{side} )?{score} wins?") == "SCORE 1 win|wins");
    CHECK(Shown("{score}[-/]{score}") == "SCORE-SCORE|SCORE/SCORE");
    CHECK(Shown("lost|{team} won") == "lost / TEAM 1 won");
    CHECK(Shown("{team} (?:(?:[a-z]+ ){2}lost|won) {score}") == "TEAM 1-3 lost|won 1 SCORE");
    CHECK(Shown("{team} [.,;]won") == "TEAM 1 ,|.|; 0 won");
    CHECK(Shown("(?:went close|fell) {score}") == "fell|went close 1-2 SCORE");
    CHECK(Shown("hit the post {score}") == "hit the 1 the post 2 SCORE");
    CHECK(Shown("spot-kick saved") == "spot 0 - 0 kick saved");
    CHECK(Shown("[a-z]*went close") == "close");
    CHECK(Shown("(?P<g1>{team} {score}) won") == "TEAM 1 SCORE 1 won");
    CHECK(Shown("{team} {score}, ({score})") == "TEAM 1 SCORE, 1 SCORE");
    CHECK(Shown("lost \\({score}\\)") == "lost 1 (SCORE)");
}

TEST_CASE("rarer syntax asks for too little rather than too much", "[rules]") {
    CHECK(Shown("won [[:space:]] by") == "won 2-3+ by");
    CHECK(Shown("won [^[:alpha:]] by") == "won 2-3+ by");
    CHECK(Shown(R"(won \x{2013} by)") == "won 2-3+ by");
    CHECK(Shown(R"((?:won \Q(\E|lost) by)").empty());
    CHECK(Shown(R"(won,[\x01-9]{team})") == "won 0 , 0-1+ TEAM");
}

TEST_CASE("a word that may be part of another is no element", "[rules]") {
    CHECK(Shown("[a-z]*won {score}") == "SCORE");
    CHECK(Shown("won[a-z]* {score}") == "SCORE");
    CHECK(Shown("(?:[a-z]+ )*won {score}") == "won 1 SCORE");
    CHECK(Shown("un(?:beaten [a-z]+ )+{score}") == "SCORE");
    CHECK(Shown("(?:goal [a-z]+)s {score}") == "goal 2 SCORE");
    CHECK(Shown("won(?:[a-z]| it) {score}") == "SCORE");
    CHECK(Shown("won(?: it|,)[a-z]+ {score}") == "won 1-2 SCORE");
    CHECK(Shown("{score}'s goals\\b") == "SCORE 0 s goals");
    CHECK(Shown("don't") == "don 0 t");
    CHECK(Shown("x (?:lost|won)? {score}") == "x 2 SCORE");
}
