// simdjson and its twin, nlohmann/json, say the same of every line.
#include "extractor/source/json_lines.h"

#include <random>

#include "catch.h"

using namespace pressbox;

namespace {

struct Outcome {
    Article article;
    std::string error;
    bool good = false;

    std::string ToString() const { return good ? "[" + article.id + "|" + article.title + "|" + article.date + "|" + article.text + "]" : "!" + article.id + "|" + error; }
};

class Twins {
  public:
    Outcome Fast(std::string line) {
        Outcome outcome;
        outcome.good = parser_.Parse(line, outcome.article, outcome.error);
        return outcome;
    }
    Outcome Plain(const std::string& line) const {
        Outcome outcome;
        outcome.good = ParseJsonLinePlainly(line, options_, outcome.article, outcome.error);
        return outcome;
    }

  private:
    ReaderOptions options_;
    JsonLineParser parser_{options_};
};

std::string Nested(int depth) { return R"({"text": "x", "a": )" + std::string(depth, '[') + std::string(depth, ']') + "}"; }

std::vector<std::string> Lines() {
    return {
        R"({"id": "a", "title": "t", "date": "2024-03-16", "text": "Leeds won."})",
        R"({"text": "x", "id": 7})", R"({"text": "x", "id": -7})", R"({"text": "x", "id": -0})", R"({"text": "x", "id": 18446744073709551615})", R"({"text": "x", "id": 18446744073709551616})",
        R"({"text": "x", "id": 1.5})", R"({"text": "x", "id": 1e2})", R"({"text": "x", "id": true})", R"({"text": "x", "id": []})", R"({"text": "x", "id": {}})", R"({"text": "x", "id": null, "title": null, "date": null})",
        R"({"text": 5})", R"({"text": null})", R"({"text": ["x"]})", R"({"id": "a"})", R"([])", R"("x")", R"(5)", R"(null)", R"([{"text": "x"}])", R"({})", R"({"a": {"text": "x"}})", R"({"a": [{"id": 5}], "text": "x"})",
        R"({"text": "a", "text": "b"})", R"({"text": "a", "text": 5})", R"({"text": 5, "text": "b"})", R"({"id": "a", "id": null, "text": "x"})",
        R"({"text": "\u00e9\ud83d\ude00\n\t\"\\\/\b\f\r"})", R"({"text": "\ud83d"})", R"({"text": "\ude00"})", R"({"text": "\ud83dx"})", R"({"text": "\ud83d\u0041"})", R"({"text": "\ude00\ud83d"})", R"({"text": "\u00"})", R"({"text": "\x"})",
        R"({"text": "\u0000"})", R"({"te\u0078t": "x"})", R"({"text": "x"} )", R"({"text": "x"} x)", R"({"text": "x"}{)", R"({"text": "x",})", R"({"text": "x" "a": 1})", R"({'text': 'x'})", R"({"text": "x)", R"({"text": "x\)",
        R"({"text": "x", "date": "2024-03-16T10:00:00Z"})", R"({"text": "x", "date": "16 March"})", R"({"text": "x", "date": 20240316})", R"({"text": "x", "a": 1e400})", R"({"text": "x", "a": 123456789012345678901234567890})",
        R"({"text": "x", "a": nul})", R"({"text": "x", "a": 01})", R"({"text": "x", "a": -})", R"({"text": "x", "a": .5})", R"({"text": "x", "a": NaN})", R"({"text": "x", "a": 1.})",
        "{\"text\": \"a\tb\"}", "{\"text\": \"\x7F\"}", "{\"text\": \"\xFF\"}", "{\"text\": \"\xC3\"}", "{\"text\": \"\xED\xA0\x80\"}", "{\"text\": \"\xF4\x90\x80\x80\"}", "{\"text\": \"\xC0\xAF\"}", std::string("{\"text\": \"a\0b\"}", 15),
        "\xEF\xBB\xBF{\"text\": \"x\"}", "{\"text\": \"x\"}\r", " \t{\"text\": \"x\"}", "", "   ", "{", "}", "\"", Nested(200), Nested(255), Nested(256), Nested(5000), std::string(100'000, '['),
    };
}

}  // namespace

TEST_CASE("JSON lines: twins on fixed lines", "[source]") {
    Twins twins;
    for (const std::string& line : Lines()) {
        INFO(line.substr(0, 200));
        CHECK(twins.Fast(line).ToString() == twins.Plain(line).ToString());
    }
}

TEST_CASE("JSON lines: what some lines say", "[source]") {
    Twins twins;
    CHECK(twins.Fast(R"({"text": "\u00e9\ud83d\ude00", "id": 7, "date": "2024-03-16T10:00"})").ToString() == "[7||2024-03-16|é😀]");
    CHECK(twins.Fast(R"({"text": "a", "text": "b"})").article.text == "b");
    CHECK(twins.Fast(R"({"text": "x", "id": 18446744073709551615})").article.id == "18446744073709551615");
    CHECK(twins.Fast(R"({"text": "\ud83d"})").error.find("not JSON at byte") == 0);
    CHECK(twins.Fast(R"({"text": "x", "a": 1e400})").error.find("not JSON at byte") == 0);
    CHECK(twins.Fast(Nested(5000)).error.find("--max-nesting") != std::string::npos);
    CHECK(twins.Fast(Nested(255)).good);
    CHECK_FALSE(twins.Fast(Nested(256)).good);
    CHECK(twins.Fast("{\"text\": \"\xFF\"}").error.find("not UTF-8") == 0);
}

TEST_CASE("JSON lines: twins on random and mutated lines", "[source]") {
    Twins twins;
    std::mt19937 random(7);
    const std::vector<std::string> lines = Lines();
    const std::vector<std::string> parts = {"{", "}", "[", "]", ":", ",", "\"", "\\", "\"text\"", "\"id\"", "\"date\"", "\"2024-03-16\"", "null", "true", "1", "-", "e", ".", "\\u", "d83d", "\\ude00", " ", "\t", "\n", "\x80", "é", "\"x\"", "\"text\": \"x\""};
    for (int round = 0; round < 30'000; ++round) {
        std::string line;
        if (round % 2 == 0) {
            line = lines[random() % (lines.size() - 5)];
            for (auto changes = 1 + random() % 4; changes > 0; --changes) {
                const size_t at = line.empty() ? 0 : random() % line.size();
                if (random() % 3 == 0 && !line.empty()) line[at] = static_cast<char>(random());
                else if (random() % 2 == 0) line.insert(at, parts[random() % parts.size()]);
                else line.erase(at, 1);
            }
        } else {
            for (auto i = random() % 12; i > 0; --i) line += parts[random() % parts.size()];
        }
        const Outcome fast = twins.Fast(line);
        INFO("round " << round << ": " << line);
        REQUIRE(fast.ToString() == twins.Plain(line).ToString());
    }
}
