#include "catch.h"
#include "samples.h"

using namespace pressbox;
using namespace pressbox::samples;

namespace {

std::string Response(const std::string& headers, const std::string& body) { return WarcRecord("response", "http://x/", "application/http", "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body); }

std::string TextOf(const std::string& warc) {
    const Told told = ReadAll("a.warc", warc);
    INFO(told.ToString());
    REQUIRE(told.articles.size() == 1);
    return told.articles[0].text;
}

}  // namespace

TEST_CASE("WARC: bodies as servers send them", "[source]") {
    const std::string page = "<p>Leeds won.</p>";
    CHECK(TextOf(Response("Content-Type: text/html\r\n", page)) == "Leeds won.");
    CHECK(TextOf(Response("content-type: TEXT/HTML; Charset=\"iso-8859-1\"\r\n", "<p>caf\xE9")) == "café");
    CHECK(TextOf(Response("Content-Type: text/plain\r\n", "Leeds <b>won.")) == "Leeds <b>won.");
    CHECK(TextOf(Response("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", "8;x=y\r\n<p>Leeds\r\nA \r\n won.</p>\n\n\r\n0\r\n\r\n")) == "Leeds won.");
    CHECK(TextOf(Response("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", page)) == "Leeds won.");
    CHECK(TextOf(Response("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", "ffffffffffffffff\r\n" + page)) == "Leeds won.");
    CHECK(TextOf(Response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Gzip(page))) == "Leeds won.");
    CHECK(TextOf(Response("Content-Type: text/html\r\nContent-Encoding: zstd\r\n", Zstd(page))) == "Leeds won.");
    CHECK(TextOf(Response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", page)) == "Leeds won.");
    CHECK(TextOf("\r\n\r\n" + Response("Content-Type: text/html\n", page)) == "Leeds won.");
    CHECK(TextOf(WarcRecord("resource", "http://x/", "text/html", page)) == "Leeds won.");
}

TEST_CASE("WARC: addresses", "[source]") {
    CHECK(ReadAll("a.warc", WarcRecord("conversion", "<http://x/y>", "text/plain", "Leeds won.")).articles.at(0).id == "http://x/y");
    CHECK(ReadAll("a.warc", WarcRecord("conversion", "", "text/plain", "Leeds won.")).articles.at(0).id == "a.warc:1");
}

TEST_CASE("WARC: what is no article is passed over", "[source]") {
    const std::string good = WarcRecord("conversion", "http://x/", "text/plain", "Leeds won.");
    for (const std::string& other : {WarcRecord("request", "http://x/", "application/http", "GET / HTTP/1.1\r\n\r\n"), WarcRecord("response", "http://x/", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>x"),
                                     WarcRecord("response", "http://x/", "text/dns", "dns"), Response("Content-Type: image/png\r\n", "x"), Response("", "x"), WarcRecord("revisit", "http://x/", "application/http", "")}) {
        const Told told = ReadAll("a.warc", other + good);
        CHECK((told.articles.size() == 1 && told.failures.empty()));
    }
}

TEST_CASE("WARC: bad lengths", "[source]") {
    for (const char* length : {"", "x", "-1", "99999999999999999999", "18446744073709551615", "100"}) {
        const Told told = ReadAll("a.warc", std::string("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: ") + length + "\r\n\r\nLeeds won.\r\n\r\n");
        INFO(length);
        CHECK((told.articles.empty() && told.failures.size() == 1));
    }
}

TEST_CASE("WARC: a packed body is bounded", "[source]") {
    ReaderOptions options;
    options.max_article_bytes = 5000;
    const Told told = ReadAll("a.warc", Response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Gzip("<p>" + std::string(1'000'000, 'x'))) + WarcRecord("conversion", "http://x/", "text/plain", "Leeds won."), kPieceBytes, options);
    CHECK(told.articles.size() == 1);
    REQUIRE(told.failures.size() == 1);
    CHECK(told.failures[0].message.find("--max-size") != std::string::npos);
}
