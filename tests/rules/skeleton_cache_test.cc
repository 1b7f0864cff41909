#include "extractor/rules/skeleton_cache.h"

#include <unistd.h>

#include <fstream>
#include <iterator>

#include "catch.h"
#include "extractor/rules/pack.h"

using namespace pressbox;

namespace {

namespace fs = std::filesystem;

struct Folder {
    fs::path path = fs::temp_directory_path() / ("pressbox_skeletons." + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

bool Same(const Skeleton& a, const Skeleton& b) {
    const auto same_gap = [](const Gap& x, const Gap& y) { return x.fewest == y.fewest && x.most == y.most && x.kinds == y.kinds; };
    const auto same_chain = [&](const Chain& x, const Chain& y) {
        return x.before == y.before && x.elements == y.elements && x.gaps.size() == y.gaps.size() && std::equal(x.gaps.begin(), x.gaps.end(), y.gaps.begin(), same_gap);
    };
    return a.chains.size() == b.chains.size() && std::equal(a.chains.begin(), a.chains.end(), b.chains.begin(), same_chain);
}

std::string Content(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("skeletons come back as they were", "[rules]") {
    const Folder folder;
    RulePacks packs;
    Diagnostics diagnostics;
    LoadPacks(PRESSBOX_ROOT "/patterns", folder.path, packs, diagnostics);
    REQUIRE(diagnostics.empty());
    SkeletonCache cache(fs::directory_iterator(folder.path)->path());
    size_t patterns = 0;
    for (const Rule& rule : packs.rules)
        for (const CompiledPattern& pattern : rule.patterns) {
            const Skeleton* known = cache.Find(pattern.regex->text());
            REQUIRE(known != nullptr);
            CHECK(Same(*known, SkeletonOf(pattern.regex->text())));
            ++patterns;
        }
    CHECK(patterns > 500);
    CHECK(cache.Find("never seen") == nullptr);
}

TEST_CASE("a damaged cache is none", "[rules]") {
    const Folder folder;
    const fs::path file = folder.path / "skeletons.bin";
    {
        SkeletonCache cache(file);
        cache.Add("won", SkeletonOf("won"));
        cache.Save();
    }
    const std::string whole = Content(file);
    REQUIRE(SkeletonCache(file).Find("won") != nullptr);
    for (size_t i = 0; i < whole.size(); ++i) {
        std::string damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        std::ofstream(file, std::ios::binary) << damaged;
        CHECK(SkeletonCache(file).Find("won") == nullptr);
        std::ofstream(file, std::ios::binary) << whole.substr(0, i);
        CHECK(SkeletonCache(file).Find("won") == nullptr);
    }
}

TEST_CASE("only what is used is kept", "[rules]") {
    const Folder folder;
    const fs::path file = folder.path / "skeletons.bin";
    SkeletonCache first(file);
    first.Add("won", SkeletonOf("won"));
    first.Add("lost", SkeletonOf("lost"));
    first.Save();
    SkeletonCache second(file);
    CHECK(second.Find("won") != nullptr);
    second.Add("drew", SkeletonOf("drew"));
    second.Save();
    SkeletonCache third(file);
    CHECK(third.Find("won") != nullptr);
    CHECK(third.Find("drew") != nullptr);
    CHECK(third.Find("lost") == nullptr);
}
