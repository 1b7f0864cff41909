#include "catch.h"
#include "samples.h"

using namespace pressbox;
using namespace pressbox::samples;

namespace {

std::string Texts(const Told& told) {
    std::string out;
    for (const Article& article : told.articles) out += "[" + article.text + "]";
    return out;
}

}  // namespace

TEST_CASE("CSV: quotation marks, line ends, delimiters", "[source]") {
    CHECK(Texts(ReadAll("a.csv", "text\r\na\r\n\"b\r\nc\"\r\nd")) == "[a][b\r\nc][d]");
    CHECK(Texts(ReadAll("a.csv", "id,text\n1,\"say \"\"hi\"\", he said\"\n2,a \"b\" c\n")) == "[say \"hi\", he said][a \"b\" c]");
    CHECK(Texts(ReadAll("a.csv", "id;text;x\n1;a,b,c,d;\n")) == "[a,b,c,d]");
    CHECK(Texts(ReadAll("a.csv", "\"id,with;semicolons;;;;\",text\n1,a;b\n")) == "[a;b]");
    CHECK(Texts(ReadAll("a.tsv", "id\ttext\n1\ta,b;c\n")) == "[a,b;c]");
    CHECK(Texts(ReadAll("a.csv", "TEXT , id\nx,1\n")) == "[x]");
    CHECK(Texts(ReadAll("a.csv", "text\n\"\"\"\"\n")) == "[\"]");
}

TEST_CASE("CSV: places are the lines where records begin", "[source]") {
    const Told told = ReadAll("a.csv", "text,id\n\"a\nb\nc\",\nd,\n\n\ne,\nf\n");
    REQUIRE(told.articles.size() == 3);
    CHECK(told.articles[0].id == "a.csv:2");
    CHECK(told.articles[1].id == "a.csv:5");
    CHECK(told.articles[2].id == "a.csv:8");
    REQUIRE(told.failures.size() == 1);
    CHECK(told.failures[0].place == "a.csv:9");
}

TEST_CASE("CSV: a record that is too large is passed over", "[source]") {
    ReaderOptions options;
    options.max_article_bytes = 1000;
    const Told told = ReadAll("a.csv", "text\na\n\"" + std::string(200'000, 'x') + "\n\"\nb\n", kPieceBytes, options);
    CHECK(Texts(told) == "[a][b]");
    REQUIRE(told.failures.size() == 1);
    CHECK(told.failures[0].place == "a.csv:3");
}

TEST_CASE("CSV: columns", "[source]") {
    CHECK(CsvColumnsError("text=a,title=b,id=c,date=d").empty());
    CHECK(CsvColumnsError("text=a b").empty());
    for (const char* wrong : {"text", "text=", "body=x", "=x", "text=a,,id=b"}) CHECK_FALSE(CsvColumnsError(wrong).empty());
}
