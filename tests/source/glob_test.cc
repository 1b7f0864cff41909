#include "extractor/source/glob.h"

#include "catch.h"
#include "extractor/source/reader.h"

using namespace pressbox;

namespace {

bool Takes(const std::string& glob, const std::string& path) {
    REQUIRE(GlobError(glob).empty());
    return GlobFilter({glob}, {}).Takes(path);
}

}  // namespace

TEST_CASE("globs", "[source]") {
    CHECK(Takes("*.txt", "a.txt"));
    CHECK(Takes("*.txt", "b/c/a.txt"));
    CHECK_FALSE(Takes("*.txt", "a.txt.gz"));
    CHECK(Takes("/*.txt", "a.txt"));
    CHECK_FALSE(Takes("/*.txt", "b/a.txt"));
    CHECK(Takes("b/*.txt", "b/a.txt"));
    CHECK_FALSE(Takes("b/*.txt", "b/c/a.txt"));
    CHECK_FALSE(Takes("b/*.txt", "c/b/a.txt"));
    CHECK(Takes("b/**/a.txt", "b/a.txt"));
    CHECK(Takes("b/**/a.txt", "b/c/d/a.txt"));
    CHECK_FALSE(Takes("b/**/a.txt", "b/xa.txt"));
    CHECK(Takes("**/a.txt", "a.txt"));
    CHECK(Takes("b/**", "b/c/d"));
    CHECK_FALSE(Takes("b/**", "bb/c"));
    CHECK(Takes("b", "b/c/a.txt"));
    CHECK(Takes("b/", "x/b/a.txt"));
    CHECK(Takes("?.txt", "a.txt"));
    CHECK_FALSE(Takes("?.txt", "ab.txt"));
    CHECK_FALSE(Takes("a?b", "a/b"));
    CHECK(Takes("[a-c].txt", "b.txt"));
    CHECK_FALSE(Takes("[!a-c].txt", "b.txt"));
    CHECK(Takes("[]x].txt", "].txt"));
    CHECK(Takes("{a,b*}.txt", "bcd.txt"));
    CHECK_FALSE(Takes("{a,b*}.txt", "c.txt"));
    CHECK(Takes("a+(b).txt", "a+(b).txt"));
    CHECK(Takes("a\\*.txt", "a*.txt"));
    CHECK_FALSE(Takes("a\\*.txt", "ab.txt"));
    CHECK(Takes("a,b", "a,b"));
    CHECK_FALSE(GlobFilter({"*.txt"}, {"b"}).Takes("b/a.txt"));
    CHECK(GlobFilter({}, {"b"}).ExcludesFolder("x/b"));
    CHECK_FALSE(GlobFilter({"*.txt"}, {}).ExcludesFolder("x"));
    for (const char* wrong : {"", "/", "[a", "{a", "[z-a]"}) CHECK_FALSE(GlobError(wrong).empty());
}

TEST_CASE("a glob of many stars takes no long time", "[source]") {
    std::string glob;
    for (int i = 0; i < 60; ++i) glob += "*a";
    CHECK_FALSE(Takes(glob, std::string(5000, 'a') + "b"));
}
