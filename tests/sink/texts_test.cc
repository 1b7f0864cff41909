// The texts that sinks make: CSV, COPY, arrays, addresses without passwords, the statements of the schema.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <sstream>

#include "extractor/sink/copy_rows.h"
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
    CopyRows rows;
    rows.Start(6);
    rows.Text(std::string_view("a\0\t\\", 4));
    rows.Integer(258);
    rows.BigInteger(-2);
    rows.Number(1.5);
    rows.Bool(true);
    rows.Number(std::nan(""));
    const std::string expected(
        "\0\6"
        "\0\0\0\4a\x1a\t\\"
        "\0\0\0\4\0\0\1\2"
        "\0\0\0\10\xff\xff\xff\xff\xff\xff\xff\xfe"
        "\0\0\0\10\x3f\xf8\0\0\0\0\0\0"
        "\0\0\0\1\1"
        "\xff\xff\xff\xff",
        2 + 8 + 8 + 12 + 12 + 5 + 4);
    CHECK(rows.Take() == expected);
    CHECK(rows.Take().empty());
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
    const auto names_of = [](const std::string& sql) {  // a table's or column's name is the first of its line
        std::vector<std::string> names;
        std::istringstream lines(sql.substr(0, sql.find("CREATE VIEW")));
        for (std::string line; std::getline(lines, line);) {
            const size_t begin = line.find('"');
            const bool is_name = line.compare(0, 13, "CREATE TABLE ") == 0 || begin == 4;
            if (is_name) names.push_back(line.substr(begin, line.find('"', begin + 1) + 1 - begin));
        }
        return names;
    };
    const std::vector<std::string> names = names_of(CreateDatabaseSql(Dialect::kSqlite));
    CHECK(names == names_of(CreateDatabaseSql(Dialect::kPostgres)));
    CHECK(names.size() > 200);
}

}  // namespace
}  // namespace pressbox
