#include "extractor/rules/frequencies.h"

#include <filesystem>
#include <fstream>

#include "catch.h"
#include "extractor/rules/pack.h"

using namespace pressbox;

namespace {

namespace fs = std::filesystem;

RulePacks Load(const std::string& content, Diagnostics& diagnostics) {
    const fs::path folder = fs::temp_directory_path() / "pressbox_frequencies_test";
    fs::remove_all(folder);
    fs::create_directories(folder);
    std::ofstream(folder / "words.toml") << content;
    RulePacks packs;
    LoadPacks(folder, {}, packs, diagnostics);
    fs::remove_all(folder);
    return packs;
}

}  // namespace

TEST_CASE("frequencies of words, kinds and marks", "[rules]") {
    Diagnostics diagnostics;
    const RulePacks packs = Load("[frequencies]\nthe = 500\n\"of the\" = 80\n\"{number}-{number}\" = 50\n\",\" = 350.5\n", diagnostics);
    CHECK(diagnostics.empty());
    CHECK(packs.frequencies.Of("the") == 0.5);
    CHECK(packs.frequencies.Of("of the") == 0.08);
    CHECK(packs.frequencies.Of("\x10-\x10") == 0.05);
    CHECK(packs.frequencies.Of(",") == 0.3505);
    CHECK(packs.frequencies.Of("zymurgy") < 0.001);
    CHECK(packs.frequencies.Of(Element{"of the", "the"}) == Approx(0.58));
}

TEST_CASE("mistakes in frequencies are told with their line", "[rules]") {
    Diagnostics diagnostics;
    Load("[frequencies]\nthe = \"often\"\na = 1001\n\"{team}\" = 300\n\"\\u0001\" = 200\n", diagnostics);
    REQUIRE(diagnostics.size() == 3);
    CHECK(diagnostics[0].message.find("of a thousand sentences") != std::string::npos);
    for (const Diagnostic& d : diagnostics) CHECK(d.line >= 2);
}
