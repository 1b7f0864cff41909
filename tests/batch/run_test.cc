// The engine: order, bounds, stopping, whatever the number of workers.
#include "extractor/batch/run.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>

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
    explicit Articles(int count, size_t padding = 0) : path_(std::filesystem::temp_directory_path() / ("pressbox-run-" + std::to_string(::getpid()) + "-" + std::to_string(padding) + ".jsonl")) {
        std::ofstream out(path_);
        for (int i = 0; i < count; ++i) {
            if (i % 7 == 6) out << "{broken\n";
            else out << R"({"id": "a)" << i << R"(", "date": "2024-06-15", "text": "Leeds United beat Hull City )" << i % 9 << "-" << i % 5 << " on Saturday." << std::string(padding, ' ') << R"("})" << '\n';
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

// Handlers that write down what they are called with.
RunHandlers Recording(std::vector<std::string>& lines) {
    RunHandlers handlers;
    handlers.on_article = [&lines](const Article& article, const std::vector<Fact>& facts) -> Turn {
        return [&lines, line = article.id + " " + std::to_string(facts.size())] { return lines.push_back(line), true; };
    };
    handlers.on_failure = [&lines](const Failure&) {
        lines.push_back("failure");
        return true;
    };
    handlers.is_unchanged = [](const Article& article) { return article.id.back() == '3'; };
    return handlers;
}

RunSummary RunOver(const Articles& articles, unsigned jobs, const RunHandlers& handlers, const std::atomic<bool>* stop = nullptr) {
    ReaderOptions reading;
    reading.max_article_bytes = 64u << 20;
    ArticleReader reader({articles.path()}, reading);
    RunOptions options;
    options.jobs = jobs;
    options.stop = stop;
    return Run(reader, Shipped(), options, handlers);
}

Seen RunOver(const Articles& articles, unsigned jobs, size_t stop_after = SIZE_MAX, const std::atomic<bool>* stop = nullptr) {
    Seen seen;
    RunHandlers handlers = Recording(seen.lines);
    handlers.on_article = [&, record = handlers.on_article](const Article& article, const std::vector<Fact>& facts) -> Turn {
        return [&, turn = record(article, facts)] { return turn() && seen.lines.size() < stop_after; };
    };
    seen.summary = RunOver(articles, jobs, handlers, stop);
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

TEST_CASE("a run that is stopped before it begins does nothing", "[run]") {
    const Articles articles(50);
    const std::atomic<bool> stop{true};
    for (const unsigned jobs : {1u, 4u}) {
        const Seen seen = RunOver(articles, jobs, SIZE_MAX, &stop);
        CHECK(seen.lines.empty());
        CHECK(seen.summary.stopped);
    }
}

TEST_CASE("a stop from outside ends the run soon, and what was finished is written without gaps", "[run]") {
    const Articles articles(6000);
    const Seen all = RunOver(articles, 2);
    for (const unsigned jobs : {1u, 2u, 8u}) {
        std::atomic<bool> stop{false};
        std::vector<std::string> lines;
        RunHandlers handlers = Recording(lines);
        handlers.on_progress = [&](const RunSummary& summary) { stop = summary.articles >= 20; };
        const RunSummary summary = RunOver(articles, jobs, handlers, &stop);
        CHECK(summary.stopped);
        REQUIRE(lines.size() >= 20);
        CHECK(lines.size() < 3000);
        CHECK(std::equal(lines.begin(), lines.end(), all.lines.begin()));
    }
}

TEST_CASE("a stop at the very end changes nothing", "[run]") {
    const Articles articles(30);
    for (const unsigned jobs : {1u, 4u}) {
        std::atomic<bool> stop{false};
        std::vector<std::string> lines;
        RunHandlers handlers = Recording(lines);
        handlers.on_progress = [&](const RunSummary& summary) { stop = summary.articles + summary.failures + summary.unchanged == 30; };
        const RunSummary summary = RunOver(articles, jobs, handlers, &stop);
        CHECK(lines == RunOver(articles, 1).lines);
        CHECK(summary.articles + summary.failures + summary.unchanged == 30);
    }
}

TEST_CASE("what a handler throws ends the run and comes out of it", "[run]") {
    const Articles articles(700);
    const auto throws = [](const char* who) { throw std::runtime_error(who); };
    for (const unsigned jobs : {1u, 2u, 8u}) {
        std::vector<std::string> lines;
        RunHandlers handlers = Recording(lines);
        handlers.on_article = [&](const Article&, const std::vector<Fact>&) -> Turn { return [&] { return throws("article"), true; }; };
        CHECK_THROWS_WITH(RunOver(articles, jobs, handlers), "article");
        CHECK(lines.empty());

        handlers = Recording(lines);
        handlers.on_failure = [&](const Failure&) { return throws("failure"), true; };
        CHECK_THROWS_WITH(RunOver(articles, jobs, handlers), "failure");
        CHECK(lines.size() == 5);  // the seventh is broken, one is unchanged

        lines.clear();
        handlers = Recording(lines);
        handlers.is_unchanged = [&](const Article& article) { return article.id == "a301" ? throws("unchanged"), true : false; };
        CHECK_THROWS_WITH(RunOver(articles, jobs, handlers), "unchanged");
        CHECK(lines.size() <= 301);

        lines.clear();
        handlers = Recording(lines);
        handlers.on_progress = [&](const RunSummary& summary) { return summary.facts > 20 ? throws("progress") : void(); };
        CHECK_THROWS_WITH(RunOver(articles, jobs, handlers), "progress");
        CHECK(lines.size() < 30);
    }
}

TEST_CASE("a slow writer holds the reader back", "[run]") {
    const Articles articles(4000);
    std::vector<std::string> lines;
    std::atomic<size_t> read{0};
    size_t ahead = 0;
    RunHandlers handlers = Recording(lines);
    handlers.is_unchanged = [&](const Article&) { return ++read, true; };
    handlers.on_progress = [&](const RunSummary& summary) {
        if (summary.unchanged % 50 == 1) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        ahead = std::max<size_t>(ahead, read - summary.unchanged);
    };
    const RunSummary summary = RunOver(articles, 3, handlers);
    CHECK(summary.unchanged + summary.failures == 4000);
    CHECK(ahead > 100);   // the reader did run ahead
    CHECK(ahead <= 1026);  // the window, one being written, one in the reader's hand
}

TEST_CASE("large articles are few at a time, and one above the whole window is no dead end", "[run]") {
    const Articles articles(24, 3u << 20);
    std::vector<std::string> lines;
    std::atomic<uint64_t> read{0};
    uint64_t ahead = 0;
    RunHandlers handlers = Recording(lines);
    handlers.is_unchanged = [&](const Article& article) { return read += article.text.size(), true; };
    handlers.on_progress = [&](const RunSummary& summary) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        ahead = std::max<uint64_t>(ahead, read - summary.bytes);
    };
    const RunSummary summary = RunOver(articles, 2, handlers);
    CHECK(summary.unchanged + summary.failures == 24);
    CHECK(ahead <= (16u << 20) + 3 * (3u << 20) + 4096);

    const Articles giants(2, 20u << 20);
    handlers = Recording(lines);
    handlers.is_unchanged = [](const Article&) { return true; };
    CHECK(RunOver(giants, 2, handlers).unchanged == 2);
}
