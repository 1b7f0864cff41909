#include "extractor/pipeline/extractor.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "catch.h"
#include "extractor/source/reader.h"
#include "extractor/text/utf8.h"

using namespace pressbox;

namespace {

std::shared_ptr<const Knowledge> Shipped() {
    static const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    return knowledge;
}

std::vector<Fact> FactsOf(const std::string& text, const std::string& title = "", const ExtractOptions& options = {}) {
    Extractor extractor(Shipped());
    return extractor.Extract({"t", title, "2024-06-15", text}, options);
}

std::string Speaker(const std::string& text) {
    for (const Fact& fact : FactsOf(text))
        if (fact.type == "quote") {
            const std::string* speaker = fact.fields.text("speaker");
            return speaker == nullptr ? "null" : *speaker;
        }
    return "no quote";
}

std::vector<Article> Corpus() {
    std::vector<Article> articles;
    ArticleReader reader({PRESSBOX_ROOT "/corpus"}, {});
    Article article;
    Failure failure;
    while (reader.Next(article, failure) == ArticleReader::Result::kArticle) articles.push_back(article);
    return articles;
}

std::string Lines(const std::vector<Fact>& facts) {
    std::string out;
    for (const Fact& fact : facts) AppendJson(fact, out), out += '\n';
    return out;
}

}  // namespace

TEST_CASE("the shipped patterns have no mistakes", "[patterns]") {
    for (const Diagnostic& d : Shipped()->diagnostics) FAIL_CHECK(d.ToString());
    REQUIRE(Shipped()->packs.rules.size() > 80);
}

TEST_CASE("speakers", "[quotes]") {
    CHECK(Speaker("'We were poor,' said Aaron Walsh.") == "Aaron Walsh");
    CHECK(Speaker("Aaron Walsh fell. 'We were poor tonight,' he said.") == "Aaron Walsh");
    CHECK(Speaker("Aaron Walsh fell. Walsh told BBC Sport: 'We were poor tonight.'") == "Aaron Walsh");
    CHECK(Speaker("'We were poor,' said the Leeds United captain Aaron Walsh.") == "Aaron Walsh");
    CHECK(Speaker("They sang the song 'Glory Days' again.") == "no quote");
}

TEST_CASE("the winner owns the larger figure", "[scores]") {
    for (const std::string text : {"France beat England 2-1.", "England lost 2-1 to France.", "England fell to a 2-1 defeat by France.", "England were beaten 1-2 by France."}) {
        const std::vector<Fact> facts = FactsOf(text);
        INFO(text);
        REQUIRE(facts.size() == 1);
        CHECK(facts[0].fields.get("winner") == Value(std::string("France")));
        const bool first = facts[0].fields.get("team_a") == Value(std::string("France"));
        CHECK(*facts[0].fields.number(first ? "points_a" : "points_b") == 2);
    }
}

TEST_CASE("what only looks like a score", "[scores]") {
    for (const std::string text : {"The 2019-20 season began.", "They played a 4-3-3 formation.", "They are 5-1 outsiders.", "Jobs for 18-24 year olds."}) {
        INFO(text);
        for (const Fact& fact : FactsOf(text)) CHECK(fact.type == "date");
    }
}

TEST_CASE("the prefilter changes nothing, tracing changes nothing, a batch changes nothing", "[property]") {
    Extractor shared(Shipped());
    const std::vector<Article> corpus = Corpus();
    REQUIRE(corpus.size() >= 15);
    for (const Article& article : corpus) {
        const std::string alone = Lines(Extractor(Shipped()).Extract(article));
        CHECK(alone == Lines(shared.Extract(article)));
        ExtractOptions plain;
        plain.prefilter = false;
        CHECK(alone == Lines(shared.Extract(article, plain)));
        std::vector<SentenceTrace> trace;
        ExtractOptions traced;
        traced.trace = &trace;
        CHECK(alone == Lines(shared.Extract(article, traced)));
        CHECK_FALSE(trace.empty());
    }
}

TEST_CASE("a time is told by its own sentence and the three behind it", "[events]") {
    const std::string start = "Leeds United beat Hull City in football. Hull City held firm until the 69th minute. ";
    const auto player = [&](const std::string& rest) {
        for (const Fact& fact : FactsOf(start + rest))
            if (const std::string* name = fact.fields.text("player"); fact.type == "event" && name != nullptr) return *name;
        return std::string("nobody");
    };
    CHECK(player("Leeds United took the lead. The fans sang loudly. Tom Walsh put them ahead from close range.") == "Tom Walsh");
    CHECK(player("Leeds United took the lead. The fans sang loudly. So did others. Tom Walsh put them ahead from close range.") == "nobody");
}

TEST_CASE("a trace tells of acts that no time asks for", "[events]") {
    Extractor extractor(Shipped());
    std::vector<SentenceTrace> trace;
    ExtractOptions options;
    options.trace = &trace;
    extractor.Extract({"t", "", "2024-06-15", "The committee met on Monday. Tom Walsh scored a penalty."}, options);
    REQUIRE(trace.size() == 2);
    CHECK(trace[0].matches.empty());
    CHECK(std::find(trace[1].matches.begin(), trace[1].matches.end(), "act.goal [scored]") != trace[1].matches.end());
}

TEST_CASE("a record is the JSON that a library would write", "[record]") {
    for (const Article& article : Corpus()) {
        for (const Fact& fact : FactsOf(article.text, article.title)) {
            std::string line;
            AppendJson(fact, line);
            const auto json = nlohmann::ordered_json::parse(line);
            CHECK(json.dump() == line);
            CHECK(json["text"].get<std::string>() == article.text.substr(fact.byte_start, fact.byte_end - fact.byte_start));
        }
    }
}

TEST_CASE("any prefix and any shuffled bytes of an article are survived", "[fuzz]") {
    uint32_t state = 12345;
    const auto random = [&](uint32_t below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % below;
    };
    const std::vector<Article> corpus = Corpus();
    Extractor extractor(Shipped());
    static constexpr const char* kPieces[] = {"'", "\"", "“", "’", "\n\n", " 2-1 ", "é", "😀", ": ", "said", "\u0301", "(", "%", "-", ".", "\x01", " 54th minute "};
    for (int round = 0; round < 300; ++round) {
        std::string text = corpus[random(static_cast<uint32_t>(corpus.size()))].text;
        for (int change = 0; change < 12; ++change) {
            size_t at = random(static_cast<uint32_t>(text.size()));
            while (at > 0 && (static_cast<uint8_t>(text[at]) & 0xC0) == 0x80) --at;
            if (random(3) == 0) text.resize(std::max<size_t>(at, 40) > text.size() ? text.size() : std::max<size_t>(at, 40));
            while (!text.empty() && at < text.size() && (static_cast<uint8_t>(text[at]) & 0xC0) == 0x80) ++at;
            text.insert(std::min(at, text.size()), kPieces[random(std::size(kPieces))]);
        }
        if (FindInvalidUtf8(text) != std::string_view::npos) continue;
        for (const Fact& fact : extractor.Extract({"f", "", "", text})) {
            REQUIRE(fact.byte_end <= text.size());
            REQUIRE(fact.byte_start < fact.byte_end);
            REQUIRE(text.substr(fact.byte_start, fact.byte_end - fact.byte_start) == fact.text);
        }
    }
}
