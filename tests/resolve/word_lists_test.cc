// A token's lists, looked up once, are those that hold its word in the packs.
#include "extractor/resolve/word_lists.h"

#include <algorithm>

#include "catch.h"
#include "extractor/pipeline/extractor.h"

using namespace pressbox;

TEST_CASE("a word is in a list when the packs say so", "[lists]") {
    const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    const auto words_of = [&](const char* list) { return knowledge->packs.lists.at(list); };
    for (const auto& [name, words] : knowledge->packs.lists)
        for (const std::string& word : words) {
            const auto agrees = [&](const char* list, ListName named) {
                const auto listed = words_of(list);
                return knowledge->lists.Holds(named, word) == (std::find(listed.begin(), listed.end(), word) != listed.end());
            };
            INFO(word);
            CHECK(agrees("possessive", "possessive"));
            CHECK(agrees("stat_verb", "stat_verb"));
            CHECK(agrees("cue", "cue"));
            CHECK(agrees("not_playing", "not_playing"));  // "head coach": a phrase
        }
    CHECK_FALSE(knowledge->lists.Holds("possessive", ""));
    CHECK(knowledge->lists.SetOf(HashToken("no such word")) == 0);
    CHECK(knowledge->lists.Holds("counted_noun", "goals"));
    CHECK(knowledge->lists.Holds("qualifier_end", "than"));
}

TEST_CASE("without packs no word is in a list", "[lists]") {
    CHECK(WordLists().SetOf(HashToken("his")) == 0);
    CHECK(WordLists().SetOf(0) == 0);
}
