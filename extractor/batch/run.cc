#include "extractor/batch/run.h"

#include <atomic>
#include <thread>

namespace pressbox {
namespace {

// Articles are read, extracted and written in rounds; a round is bounded in number and size, so memory is too.
constexpr size_t kRoundArticles = 512;
constexpr uint64_t kRoundBytes = 8u << 20;

struct Item {
    Article article;
    Failure failure;
    bool failed = false;
    std::vector<Fact> facts;
};

// Fills a round; false when the input is at its end.
bool ReadRound(ArticleReader& reader, std::vector<Item>& round) {
    round.clear();
    uint64_t bytes = 0;
    while (round.size() < kRoundArticles && bytes < kRoundBytes) {
        Item item;
        const ArticleReader::Result result = reader.Next(item.article, item.failure);
        if (result == ArticleReader::Result::kEnd) return false;
        item.failed = result == ArticleReader::Result::kFailure;
        bytes += item.article.text.size();
        round.push_back(std::move(item));
    }
    return true;
}

class Workers {
  public:
    Workers(const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options) : options_(options) {
        for (unsigned i = 0; i < std::max(1u, options.jobs); ++i) extractors_.emplace_back(knowledge);
    }

    void Extract(std::vector<Item>& round) {
        std::atomic<size_t> next{0};
        const auto work = [&](Extractor& extractor) {
            for (size_t i = next++; i < round.size(); i = next++)
                if (!round[i].failed) round[i].facts = extractor.Extract(round[i].article, options_.extract);
        };
        std::vector<std::thread> threads;
        for (size_t w = 1; w < extractors_.size(); ++w) threads.emplace_back([&, w] { work(extractors_[w]); });
        work(extractors_[0]);
        for (std::thread& thread : threads) thread.join();
    }

  private:
    const RunOptions& options_;
    std::vector<Extractor> extractors_;
};

}  // namespace

RunSummary Run(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers) {
    RunSummary summary;
    Workers workers(knowledge, options);
    std::vector<Item> round;
    for (bool more = true; more && !summary.stopped;) {
        more = ReadRound(reader, round);
        workers.Extract(round);
        for (const Item& item : round) {
            if (item.failed) {
                ++summary.failures;
                handlers.on_failure(item.failure);
                continue;
            }
            ++summary.articles;
            summary.facts += item.facts.size();
            summary.bytes += item.article.text.size();
            if (!handlers.on_article(item.article, item.facts)) {
                summary.stopped = true;
                break;
            }
        }
    }
    return summary;
}

}  // namespace pressbox
