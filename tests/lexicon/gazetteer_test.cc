#include "extractor/lexicon/gazetteer.h"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "catch.h"

using namespace pressbox;

namespace {

using Name = std::vector<uint64_t>;

Name Words(const std::string& text) {
    Name words;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find(' ', begin), text.size());
        words.push_back(HashToken(std::string_view(text).substr(begin, end - begin)));
        begin = end + 1;
    }
    return words;
}

Name Numbered(size_t count) {
    Name words;
    for (size_t i = 0; i < count; ++i) words.push_back(HashToken("word" + std::to_string(i)));
    return words;
}

// What the gazetteer says it is, without its tables.
class NaiveGazetteer {
  public:
    void Add(const Name& name, uint32_t entry) { entries_.emplace(name, entry); }
    size_t size() const { return entries_.size(); }

    // How many tokens the longest name at `at` has, and its entry.
    std::pair<size_t, uint32_t> Longest(const Name& text, size_t at, size_t end) const {
        for (size_t length = end > at ? end - at : 0; length > 0; --length) {
            const auto found = entries_.find(Name(text.begin() + static_cast<long>(at), text.begin() + static_cast<long>(at + length)));
            if (found != entries_.end()) return {length, found->second};
        }
        return {0, 0};
    }

  private:
    std::map<Name, uint32_t> entries_;
};

std::vector<uint32_t> EntriesAt(const Gazetteer& gazetteer, const std::string& name) {
    const Name words = Words(name);
    const Gazetteer::Match match = gazetteer.Longest(words.data(), 0, words.size());
    std::vector<uint32_t> entries;
    if (match.tokens != words.size()) return entries;
    for (const Sense& sense : gazetteer.senses(match.alias)) entries.push_back(sense.entry);
    return entries;
}

}  // namespace

TEST_CASE("the longest name is the one that a plain search finds", "[lexicon][property]") {
    for (const uint32_t seed : {1u, 2u, 3u}) {
        for (const size_t vocabulary : {2u, 6u, 40u}) {
            for (const size_t size : {0u, 1u, 10u, 1000u, 20000u}) {
                INFO("seed " << seed << ", " << size << " names of " << vocabulary << " words");
                std::mt19937 random(seed);
                const auto word = [&](size_t words) { return 1000 + random() % words; };
                GazetteerBuilder builder;
                NaiveGazetteer naive;
                for (uint32_t i = 0; i < size; ++i) {
                    Name name(1 + random() % 6);
                    for (uint64_t& w : name) w = HashToken("word" + std::to_string(word(vocabulary)));
                    const size_t before = naive.size();
                    naive.Add(name, i);
                    if (naive.size() > before) builder.Add(name, {i, 0}, false, false);
                }
                const Gazetteer gazetteer = builder.Build();
                REQUIRE(gazetteer.size() == naive.size());
                for (int round = 0; round < 300; ++round) {
                    Name text(random() % 30);
                    for (uint64_t& w : text) w = HashToken("word" + std::to_string(word(vocabulary + 2)));
                    for (size_t at = 0; at < text.size(); ++at) {
                        const size_t end = at + random() % (text.size() - at + 1);
                        const Name within(text.begin(), text.begin() + static_cast<long>(end));  // a sanitizer sees a look behind its end
                        const Gazetteer::Match match = gazetteer.Longest(within.data(), at, end);
                        const auto [tokens, entry] = naive.Longest(text, at, end);
                        INFO("round " << round << ", token " << at << " of " << end);
                        REQUIRE(match.tokens == tokens);
                        if (tokens == 0) continue;
                        const Gazetteer::Senses senses = gazetteer.senses(match.alias);
                        REQUIRE(senses.end() - senses.begin() == 1);
                        REQUIRE(senses.begin()->entry == entry);
                    }
                }
            }
        }
    }
}

TEST_CASE("an empty gazetteer finds nothing", "[lexicon]") {
    const Name text = Words("west ham united");
    const Gazetteer none;
    const Gazetteer built = GazetteerBuilder().Build();
    for (const Gazetteer* gazetteer : {&none, &built}) {
        CHECK(gazetteer->size() == 0);
        for (size_t at = 0; at <= text.size(); ++at) CHECK(gazetteer->Longest(text.data(), at, text.size()).tokens == 0);
        CHECK(gazetteer->Longest(nullptr, 0, 0).tokens == 0);
    }
}

TEST_CASE("a name is as long as the tokens that are left for it", "[lexicon]") {
    GazetteerBuilder builder;
    builder.Add(Words("west ham"), {1, 0}, false, false);
    builder.Add(Words("west ham united football club"), {2, 0}, false, false);
    const Gazetteer gazetteer = builder.Build();
    const Name text = Words("west ham united football club");
    const std::vector<uint32_t> expected = {0, 0, 2, 2, 2, 5};
    for (size_t end = 0; end <= text.size(); ++end) CHECK(gazetteer.Longest(text.data(), 0, end).tokens == expected[end]);
    CHECK(gazetteer.Longest(text.data(), 1, text.size()).tokens == 0);
    CHECK(gazetteer.Longest(text.data(), 5, 5).tokens == 0);
    CHECK(gazetteer.Longest(text.data(), 4, 2).tokens == 0);
}

TEST_CASE("names longer than the longest that is looked for are not found, those inside them are", "[lexicon]") {
    const Name longest = Numbered(Gazetteer::kLongestName);
    const Name longer = Numbered(Gazetteer::kLongestName + 1);
    const Name text = Numbered(Gazetteer::kLongestName + 20);
    GazetteerBuilder builder;
    builder.Add(longer, {1, 0}, false, false);
    builder.Add(text, {2, 0}, false, false);
    CHECK(builder.Build().Longest(text.data(), 0, text.size()).tokens == 0);
    builder.Add(longest, {3, 0}, false, false);
    CHECK(builder.Build().Longest(text.data(), 0, text.size()).tokens == Gazetteer::kLongestName);
    CHECK(builder.Build().Longest(text.data(), 0, Gazetteer::kLongestName - 1).tokens == 0);
}

TEST_CASE("an alias has all its senses, each once", "[lexicon]") {
    GazetteerBuilder builder;
    builder.Add(Words("united"), {1, 1}, false, false);
    builder.Add(Words("united"), {2, 0}, false, false);
    builder.Add(Words("united"), {1, 1}, false, false);
    builder.Add(Words("rovers"), {1, 0}, true, false);
    const Gazetteer gazetteer = builder.Build();
    CHECK(gazetteer.size() == 2);
    CHECK(EntriesAt(gazetteer, "united") == std::vector<uint32_t>{1, 2});
    CHECK(EntriesAt(gazetteer, "rovers") == std::vector<uint32_t>{1});
    const Name united = Words("united");
    const Name rovers = Words("rovers");
    const Gazetteer::Match match = gazetteer.Longest(united.data(), 0, 1);
    CHECK(gazetteer.senses(match.alias).begin()->doubtful == 1);
    CHECK_FALSE(gazetteer.caps(match.alias));
    CHECK(gazetteer.caps(gazetteer.Longest(rovers.data(), 0, 1).alias));
}

TEST_CASE("a sense of the user's own drives out the others, whichever comes first", "[lexicon]") {
    for (const bool own_first : {false, true}) {
        GazetteerBuilder builder;
        if (own_first) builder.Add(Words("chelsea"), {7, 0}, false, true);
        builder.Add(Words("chelsea"), {1, 0}, true, false);
        builder.Add(Words("chelsea"), {2, 1}, true, false);
        if (!own_first) builder.Add(Words("chelsea"), {7, 0}, false, true);
        builder.Add(Words("chelsea"), {8, 0}, false, true);
        builder.Add(Words("chelsea town"), {3, 0}, false, false);
        const Gazetteer gazetteer = builder.Build();
        const Name chelsea = Words("chelsea");
        const uint32_t alias = gazetteer.Longest(chelsea.data(), 0, 1).alias;
        INFO("own first: " << own_first);
        CHECK(EntriesAt(gazetteer, "chelsea") == std::vector<uint32_t>{7, 8});
        CHECK(gazetteer.own(alias));
        CHECK_FALSE(gazetteer.caps(alias));
        CHECK(EntriesAt(gazetteer, "chelsea town") == std::vector<uint32_t>{3});
    }
}

TEST_CASE("the order of a name's words counts", "[lexicon]") {
    GazetteerBuilder builder;
    builder.Add(Words("king george"), {1, 0}, false, false);
    builder.Add(Words("park park"), {2, 0}, false, false);
    const Gazetteer gazetteer = builder.Build();
    CHECK(EntriesAt(gazetteer, "george king").empty());
    CHECK(EntriesAt(gazetteer, "park").empty());
    CHECK(EntriesAt(gazetteer, "park park") == std::vector<uint32_t>{2});
}
