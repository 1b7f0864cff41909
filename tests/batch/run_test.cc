// The engine: order, bounds, stopping, whatever the number of workers.
#include "extractor/batch/run.h"

#include <filesystem>
#include <fstream>

#include <unistd.h>

#include "catch.h"

using namespace pressbox;

namespace {

std::shared_ptr<const Knowledge> Shipped() {
    static const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    return knowledge;
}

// A JSON Lines file of `count` articles, every seventh of which is broken; removed with the object.
class Articles {
  public:
    explicit Articles(int count) : path_(std::filesystem::temp_directory_path() / ("pressbox-run-" + std::to_string(::getpid()) + ".jsonl")) {
        std::ofstream out(path_);
        for (int i = 0; i < count; ++i) {
            if (i % 7 == 6) out << "{broken\n";
            else out << R"({"id": "a)" << i << R"(", "date": "2024-06-15", "text": "Leeds United beat Hull City )" << i % 9 << "-" << i % 5 << R"( on Saturday."})" << '\n';
        }
    }
    ~Articles() { std::filesystem::remove(path_); }
    std::string path() const { return path_.string(); }

  private:
    std::filesystem::path path_;
};

struct Seen {
    std::vector<std::string> lines;
    RunSummary summary;
};

Seen RunOver(const Articles& articles, unsigned jobs, size_t stop_after = SIZE_MAX, const std::atomic<bool>* stop = nullptr) {
    Seen seen;
    ArticleReader reader({articles.path()}, {});
    RunOptions options;
    options.jobs = jobs;
    options.stop = stop;
    RunHandlers handlers;
    handlers.on_article = [&](const Article& article, const std::vector<Fact>& facts) {
        seen.lines.push_back(article.id + " " + std::to_string(facts.size()));
        return seen.lines.size() < stop_after;
    };
    handlers.on_failure = [&](const Failure&) {
        seen.lines.push_back("failure");
        return true;
    };
    handlers.is_unchanged = [](const Article& article) { return article.id.back() == '3'; };
    seen.summary = Run(reader, Shipped(), options, handlers);
    return seen;
}

}  // namespace

TEST_CASE("articles come out in the input's order, whatever the number of workers", "[run]") {
    const Articles articles(700);
    const Seen alone = RunOver(articles, 1);
    CHECK(alone.summary.articles + alone.summary.unchanged + alone.summary.failures == 700);
    CHECK(alone.summary.failures == 100);
    CHECK(alone.summary.unchanged > 50);
    CHECK_FALSE(alone.summary.stopped);
    for (const unsigned jobs : {2u, 3u, 8u}) {
        const Seen many = RunOver(articles, jobs);
        CHECK(many.lines == alone.lines);
        CHECK(many.summary.facts == alone.summary.facts);
        CHECK(many.summary.bytes == alone.summary.bytes);
    }
}

TEST_CASE("a handler that wants to stop is not called again", "[run]") {
    const Articles articles(700);
    for (const unsigned jobs : {1u, 2u, 8u}) {
        const Seen seen = RunOver(articles, jobs, 10);
        CHECK(seen.lines.size() == 10);
        CHECK(seen.summary.stopped);
    }
}

TEST_CASE("a stop from outside ends the reading, and what was read is written", "[run]") {
    const Articles articles(50);
    const std::atomic<bool> stop{true};
    for (const unsigned jobs : {1u, 4u}) {
        const Seen seen = RunOver(articles, jobs, SIZE_MAX, &stop);
        CHECK(seen.lines.empty());
        CHECK(seen.summary.stopped);
    }
}
