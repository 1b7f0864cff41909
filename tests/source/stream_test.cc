// What holds for every format: the pieces in which bytes come change nothing; input that is cut or damaged anywhere
// never ends the program, and what was whole before is kept.
#include "catch.h"
#include "extractor/text/utf8.h"
#include "samples.h"

using namespace pressbox;
using namespace pressbox::samples;

TEST_CASE("the size of the pieces changes nothing", "[source]") {
    for (const Sample& sample : All()) {
        const std::string whole = ReadAll(sample.name, sample.bytes).ToString();
        INFO(sample.name << "\n" << whole);
        CHECK(whole.find("2-1") + whole.find("Hull lost") != 2 * std::string::npos);
        for (const size_t piece : {1, 2, 3, 7, 64, 1000}) {
            CHECK(ReadAll(sample.name, sample.bytes, piece).ToString() == whole);
            CHECK(ReadAll(sample.name, sample.bytes, piece, {}, true).ToString() == whole);
        }
    }
}

TEST_CASE("packed or not, the articles are the same", "[source]") {
    for (const Sample& sample : All()) {
        if (!sample.packed) continue;
        std::string plain_name;
        FormatOfName(sample.name, &plain_name);
        for (const Sample& plain : All()) {
            if (plain.name != plain_name || plain.packed) continue;
            const Told told = ReadAll(sample.name, sample.bytes);
            const Told expected = ReadAll(plain.name, plain.bytes);
            REQUIRE(told.articles.size() == expected.articles.size());
            for (size_t i = 0; i < told.articles.size(); ++i) CHECK(told.articles[i].text == expected.articles[i].text);
        }
    }
}

TEST_CASE("cut anywhere", "[source]") {
    for (const Sample& sample : All()) {
        const Told whole = ReadAll(sample.name, sample.bytes);
        const bool is_one_article = sample.name.find(".txt") != std::string::npos || sample.name.find(".html") != std::string::npos;
        for (size_t cut = 0; cut < sample.bytes.size(); cut += sample.bytes.size() > 4000 ? 37 : 1) {
            for (const bool pipe : {false, true}) {
                const Told told = ReadAll(sample.name, sample.bytes.substr(0, cut), kPieceBytes, {}, pipe);
                INFO(sample.name << " cut at " << cut << "\n" << told.ToString());
                for (const Failure& failure : told.failures) CHECK((!failure.place.empty() && !failure.message.empty()));
                if (sample.packed) {
                    CHECK(told.failures.size() >= 1);
                    for (size_t i = 0; i < told.articles.size(); ++i) CHECK((i < whole.articles.size() && told.articles[i].text == whole.articles[i].text));
                }
                if (is_one_article) CHECK(told.articles.size() + told.failures.size() == 1);
                CHECK(told.articles.size() <= whole.articles.size());
            }
        }
    }
}

TEST_CASE("damaged anywhere", "[source]") {
    std::mt19937 random(20240316);
    for (const Sample& sample : All()) {
        for (int round = 0; round < 300; ++round) {
            std::string bytes = sample.bytes;
            for (auto changes = 1 + random() % 8; changes > 0; --changes) {
                const size_t at = random() % bytes.size();
                switch (random() % 4) {
                    case 0: bytes[at] = static_cast<char>(random()); break;
                    case 1: bytes.insert(at, std::string(1 + random() % 9, "\"\n<{,\0\xFF"[random() % 7])); break;
                    case 2: bytes.erase(at, 1 + random() % 9); break;
                    default: bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
                }
                if (bytes.empty()) bytes = "x";
            }
            const Told told = ReadAll(sample.name, bytes);
            INFO(sample.name << " round " << round);
            CHECK(told.ToString() == ReadAll(sample.name, bytes, 5).ToString());
            for (const Article& article : told.articles) {
                CHECK(FindInvalidUtf8(article.text) == std::string::npos);
                CHECK(!IsBlank(article.text));
            }
        }
    }
}

TEST_CASE("damage in packed data is told once", "[source]") {
    std::string lines;
    for (int i = 0; i < 3000; ++i) lines += "{\"id\": \"a" + std::to_string(i) + "\", \"text\": \"Leeds won " + std::to_string(i * 7919 % 1000) + "-1.\"}\n";
    for (const std::string& packed : {Gzip(lines), Zstd(lines)}) {
        const std::string name = packed[0] == '\x1F' ? "a.jsonl.gz" : "a.jsonl.zst";
        CHECK(ReadAll(name, packed).articles.size() == 3000);
        for (size_t at = 20; at < packed.size(); at += 997) {
            std::string bytes = packed;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
            const Told told = ReadAll(name, bytes);
            INFO(name << " at " << at);
            size_t about_packing = 0;
            for (const Failure& failure : told.failures) about_packing += failure.place == name;
            CHECK(about_packing == 1);
        }
    }
}

TEST_CASE("limits are one failure each", "[source]") {
    ReaderOptions options;
    std::string lines;
    for (int i = 0; i < 30000; ++i) lines += "{\"text\": \"Leeds won.\"}\n";
    options.max_unpacked_bytes = 200'000;
    for (const auto& [name, bytes] : {std::pair<std::string, std::string>{"a.jsonl.gz", Gzip(lines)}, {"a.jsonl.zst", Zstd(lines)}, {"a.zip", Pack(true, {{"a.jsonl", lines}, {"b.jsonl", lines}})}}) {
        const Told told = ReadAll(name, bytes, kPieceBytes, options);
        REQUIRE(told.failures.size() == 1);
        CHECK(told.failures[0].message.find("--max-unpacked") != std::string::npos);
        CHECK(told.articles.size() > 1000);
    }
    options.max_nesting = 2;
    const std::string deep = Gzip(Gzip(Gzip("Leeds won.")));
    const Told told = ReadAll("a.txt.gz.gz.gz", deep, kPieceBytes, options);
    REQUIRE(told.failures.size() == 1);
    CHECK(told.failures[0].message.find("--max-nesting") != std::string::npos);
    options.max_nesting = 3;
    CHECK(ReadAll("a.txt.gz.gz.gz", deep, kPieceBytes, options).articles.size() == 1);
}

TEST_CASE("failures know the article's id", "[source]") {
    CHECK(ReadAll("a.txt", "\xFF").failures.at(0).article_id == "a.txt");
    CHECK(ReadAll("a.jsonl", "{\"id\": \"x\"}\n").failures.at(0).article_id == "a.jsonl:1");
    CHECK(ReadAll("a.jsonl", "{\"id\": \"x\", \"text\": \"\"}\n").failures.at(0).article_id == "x");
    CHECK(ReadAll("a.csv", "id,text\nx,\n").failures.at(0).article_id == "x");
    CHECK(ReadAll("a.warc", WarcRecord("conversion", "http://x/", "text/plain", " ")).failures.at(0).article_id == "http://x/");
    CHECK(ReadAll("a.zip", Pack(true, {{"b.txt", ""}})).failures.at(0).article_id == "a.zip/b.txt");
}

TEST_CASE("formats by name", "[source]") {
    for (const char* name : {"a.txt", "a.JSONL", "a.ndjson.gz", "a.csv.zst", "a.tsv", "a.htm", "b.warc.wet.gz", "a.warc.gz", "a.tgz", "a.tar.zst", "a.zip"}) CHECK(IsArticleName(name));
    for (const char* name : {"a.png", "a", "a.gz", "dump.sql.gz", "txt", ".gz", "a.txt.bak"}) CHECK_FALSE(IsArticleName(name));
}
