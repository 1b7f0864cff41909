// The texts that sinks make: CSV, COPY, arrays, addresses without passwords, the statements of the schema.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "extractor/sink/csv.h"
#include "extractor/sink/database_schema.h"
#include "extractor/sink/json_lines.h"
#include "extractor/sink/keys.h"
#include "extractor/sink/postgres.h"
#include "extractor/text/utf8.h"
#include "tests/catch.h"

namespace pressbox {
namespace {

std::string Csv(std::string_view text) {
    std::string row;
    AppendCsv(text, row);
    return row;
}

std::string Copy(std::string_view text) {
    std::string row;
    AppendCopyText(text, row);
    return row;
}

TEST_CASE("CSV puts marks around what needs them", "[sink]") {
    CHECK(Csv("Leeds United") == "Leeds United");
    CHECK(Csv("") == "\"\"");
    CHECK(Csv("a,b") == "\"a,b\"");
    CHECK(Csv("he said \"no\"") == "\"he said \"\"no\"\"\"");
    CHECK(Csv("two\nlines\r\n") == "\"two\nlines\r\n\"");
    CHECK(Csv(" wide ") == "\" wide \"");
}

TEST_CASE("JSON Lines go into a pipe and do not take its place", "[sink]") {
    const std::string pipe = (std::filesystem::temp_directory_path() / ("pressbox-pipe-" + std::to_string(::getpid()))).string();
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    std::string error;
    const auto sink = JsonLinesSink::Open(pipe, error);
    REQUIRE(sink != nullptr);
    Fact fact;
    fact.doc_id = "a";
    CHECK(sink->Write({}, {fact}, error));
    CHECK(sink->Close(error));
    char read[2000] = {};
    CHECK(::read(reader, read, sizeof read - 1) > 0);
    CHECK(std::string(read).find("\"a\"") != std::string::npos);
    CHECK(std::filesystem::is_fifo(pipe));
    ::close(reader);
    std::filesystem::remove(pipe);
}

TEST_CASE("COPY and arrays take any text", "[sink]") {
    CHECK(Copy("a\tb\nc\r\\N\\.") == "a\\tb\\nc\\r\\\\N\\\\.");
    CHECK(Copy(std::string_view("a\0b", 3)) == "a\x1a"
                                               "b");
    CHECK(ArrayText({}) == "{}");
    CHECK(ArrayText({"", "NULL", "a,b", "\"\\{}", std::string("\0", 1)}) == "{\"\",\"NULL\",\"a,b\",\"\\\"\\\\{}\",\"\x1a\"}");
}

TEST_CASE("no part of a password is in an address that is told", "[sink]") {
    const std::pair<const char*, const char*> cases[] = {
        {"postgresql://host/facts", "postgresql://host/facts"},
        {"postgresql://me@host:5432/facts", "postgresql://me@host:5432/facts"},
        {"postgresql://h1:5432,[::1]:5433,h3/facts", "postgresql://h1:5432,[::1]:5433,h3/facts"},
        {"postgresql:///facts?host=/run&options=-c%20search_path%3Dx", "postgresql:///facts?host=/run&options=-c%20search_path%3Dx"},
        {"postgresql:///facts?passfile=/home/me/pass", "postgresql:///facts?passfile=/home/me/pass"},
        {"postgresql:", "postgresql:"},
        {"postgresql://me:pw@host/facts", "postgresql://me:***@host/facts"},
        {"postgresql://me:p@w/x@host:1/facts", "postgresql://me:***@host:1/facts"},
        {"postgresql://me:@host/facts", "postgresql://me:***@host/facts"},
        {"postgresql://me:pw", "postgresql://me:***"},
        {"postgresql://me:1pw/facts", "postgresql://me:***"},
        {"postgresql://host/facts?password=pw", "postgresql://host/facts?***"},
        {"postgresql://host/facts?user=me&%70assword=pw", "postgresql://host/facts?***"},
        {"postgresql:host=h password=pw", "postgresql:"},
    };
    for (const auto& [address, masked] : cases) {
        INFO(address);
        CHECK(MaskedAddress(address) == masked);
    }
    for (const char* address : {"postgresql:", "postgres://host", "postgresql:///x"}) CHECK(IsPostgresAddress(address));
    for (const char* path : {"facts.db", "postgresql", "./postgresql:", "post/gres:x"}) CHECK_FALSE(IsPostgresAddress(path));
}

TEST_CASE("keys are the same everywhere and keep to their bounds", "[sink]") {
    CHECK(EntityId("person", "Harry Kane") == 3778087071591826611);
    CHECK(EntityId("person", "Harry Kane") != EntityId("team", "Harry Kane"));
    CHECK(EntityId("a", "bc") != EntityId("ab", "c"));
    const std::string wide = "x" + std::string(1500, 'y') + std::string("\xC3\xA9", 2);
    std::string id = wide;
    while (id.size() <= kMaxIdBytes) id += "\xC3\xA9";
    CHECK(ShortId(wide) == wide);
    CHECK(ShortId(id).size() <= kMaxIdBytes);
    CHECK(ValidUtf8(ShortId(id)) == ShortId(id));
    CHECK(ShortId(id) != ShortId(id + "x"));
    CHECK(ValidUtf8("a\xff\xC3z\xE2\x82") == "a\xEF\xBF\xBD\xEF\xBF\xBDz\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("the dialects have the same tables and columns", "[sink]") {
    const auto words = [](const std::string& sql) {  // every quoted name, in order, but for names of indexes
        std::vector<std::string> names;
        for (size_t at = sql.find('"'); at != std::string::npos; at = sql.find('"', at + 1)) {
            const size_t end = sql.find('"', at + 1);
            const bool index = sql.compare(at < 13 ? 0 : at - 13, 13, "CREATE INDEX ") == 0;
            if (!index) names.push_back(sql.substr(at, end - at + 1));
            at = end;
        }
        return names;
    };
    const auto tables_of = [](const std::string& sql) { return sql.substr(0, sql.find("CREATE VIEW")); };
    std::vector<std::string> sqlite = words(tables_of(CreateDatabaseSql(Dialect::kSqlite)));
    std::vector<std::string> postgres = words(tables_of(CreateDatabaseSql(Dialect::kPostgres)));
    const auto without_checks = [](std::vector<std::string> names) {
        names.erase(std::unique(names.begin(), names.end()), names.end());  // CHECK names its column again
        return names;
    };
    CHECK(without_checks(sqlite) == without_checks(postgres));
    CHECK(sqlite.size() > 200);
}

}  // namespace
}  // namespace pressbox
