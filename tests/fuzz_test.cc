// What fuzzing once broke stays mended: every input below tests/fuzz/crashes, and ordinary ones, through the fuzz targets'
// checks. And the checks do notice what is wrong.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

#include "catch.h"
#include "extractor/pipeline/extractor.h"
#include "fuzz/targets.h"

using namespace pressbox;
namespace fs = std::filesystem;

namespace {

std::string ContentOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::vector<fs::path> FilesBelow(const fs::path& folder, const std::string& extension = "") {
    std::vector<fs::path> files;
    for (const auto& item : fs::recursive_directory_iterator(folder))
        if (item.is_regular_file() && (extension.empty() || item.path().extension() == extension)) files.push_back(item.path());
    return files;
}

const std::map<std::string, std::function<void(std::string_view)>> kTargets = {
    {"reader", fuzz::Check_reader}, {"text", fuzz::Check_text}, {"pack", fuzz::Check_pack}, {"extractor", fuzz::Check_extractor}};

}  // namespace

TEST_CASE("inputs that once broke something", "[fuzz]") {
    constexpr std::chrono::seconds kPatience{20};  // also under the sanitizers
    const auto files = FilesBelow(PRESSBOX_ROOT "/tests/fuzz/crashes");
    REQUIRE(files.size() >= 3);
    for (const auto& [target, check] : kTargets) check({});  // loads the patterns
    for (const fs::path& file : files) {
        INFO(file.string());
        const auto start = std::chrono::steady_clock::now();
        CHECK_NOTHROW(kTargets.at(file.parent_path().filename())(ContentOf(file)));
        CHECK(std::chrono::steady_clock::now() - start < kPatience);
    }
}

TEST_CASE("ordinary inputs pass the fuzz targets' checks", "[fuzz]") {
    for (const fs::path& file : FilesBelow(PRESSBOX_ROOT "/corpus", ".txt")) {
        INFO(file.string());
        const std::string text = ContentOf(file);
        CHECK_NOTHROW(fuzz::Check_reader("t" + text));
        CHECK_NOTHROW(fuzz::Check_text(text));
        CHECK_NOTHROW(fuzz::Check_extractor(text));
    }
    for (const fs::path& file : FilesBelow(PRESSBOX_ROOT "/patterns/rules", ".toml")) {
        INFO(file.string());
        CHECK_NOTHROW(fuzz::Check_pack("t" + ContentOf(file)));
    }
}

TEST_CASE("the fuzz targets' checks notice what is wrong with facts", "[fuzz]") {
    Extractor extractor(Knowledge::Load(PRESSBOX_ROOT "/patterns"));
    const Article article{"id", "", "2024-03-16", "Café owners saw Leeds United beat Hull City 2-1 on Saturday."};
    const std::vector<Fact> facts = extractor.Extract(article);
    REQUIRE(facts.size() == 2);
    REQUIRE_NOTHROW(fuzz::CheckFacts(article, facts));
    const std::vector<std::function<void(std::vector<Fact>&)>> damages = {
        [](auto& f) { f[0].start += 1; },
        [](auto& f) { f[0].byte_end -= 1; },
        [](auto& f) { f[0].text = "2–1"; },
        [](auto& f) { f[0].sentence += " And more."; },
        [](auto& f) { f[0].id[0] = f[0].id[0] == 'a' ? 'b' : 'a'; },
        [](auto& f) { f[0].fields.set("colour", std::string("red")); },
        [](auto& f) { f[0].fields.set("status", std::string("won")); },
        [](auto& f) { f[0].confidence = 1.5; },
        [](auto& f) { f[0].doc_id = "other"; },
        [](auto& f) { f.push_back(f[1]); },
        [](auto& f) { std::swap(f[0], f[1]); },
    };
    for (size_t i = 0; i < damages.size(); ++i) {
        INFO("damage " << i);
        std::vector<Fact> damaged = facts;
        damages[i](damaged);
        CHECK_THROWS_AS(fuzz::CheckFacts(article, damaged), fuzz::BrokenProperty);
    }
}
