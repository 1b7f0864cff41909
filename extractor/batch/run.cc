#include "extractor/batch/run.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace pressbox {
namespace {

constexpr size_t kWindowArticles = 256;
constexpr uint64_t kWindowBytes = 16u << 20;

struct Item {
    Article article;
    Failure failure;
    std::vector<Fact> facts;
    bool failed = false;
    bool unchanged = false;
    bool done = false;
};

// Reads the next item; false at the input's end.
bool ReadItem(ArticleReader& reader, const RunHandlers& handlers, Item& item) {
    const ArticleReader::Result result = reader.Next(item.article, item.failure);
    if (result == ArticleReader::Result::kEnd) return false;
    item.failed = result == ArticleReader::Result::kFailure;
    item.unchanged = !item.failed && handlers.is_unchanged && handlers.is_unchanged(item.article);
    return true;
}

// An article that throws fails; the others go on.
void ExtractItem(Extractor& extractor, const ExtractOptions& options, Item& item) {
    if (item.failed || item.unchanged) return;
    try {
        item.facts = extractor.Extract(item.article, options);
    } catch (const std::exception& error) {
        item.failed = true;
        item.failure = {item.article.place.empty() ? item.article.id : item.article.place, std::string("could not be extracted: ") + error.what(), item.article.id};
    }
}

// Hands an item to its handler and counts it; false when the handler wants to stop.
bool WriteItem(const Item& item, const RunHandlers& handlers, RunSummary& summary) {
    bool go_on = true;
    if (item.failed) {
        ++summary.failures;
        go_on = handlers.on_failure(item.failure);
    } else {
        summary.bytes += item.article.text.size();
        if (item.unchanged) ++summary.unchanged;
        else ++summary.articles, summary.facts += item.facts.size(), go_on = handlers.on_article(item.article, item.facts);
    }
    if (handlers.on_progress) handlers.on_progress(summary);
    return go_on;
}

bool IsStopped(const RunOptions& options) { return options.stop != nullptr && options.stop->load(std::memory_order_relaxed); }

RunSummary RunAlone(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers) {
    RunSummary summary;
    Extractor extractor(knowledge);
    for (;;) {
        Item item;
        if (IsStopped(options)) {
            summary.stopped = true;
            return summary;
        }
        if (!ReadItem(reader, handlers, item)) return summary;
        ExtractItem(extractor, options.extract, item);
        if (!WriteItem(item, handlers, summary)) {
            summary.stopped = true;
            return summary;
        }
    }
}

class Pipeline {
  public:
    Pipeline(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers)
        : reader_(reader), knowledge_(knowledge), options_(options), handlers_(handlers) {}

    RunSummary Run() {
        std::vector<std::thread> threads;
        threads.emplace_back([this] { Read(); });
        for (unsigned i = 0; i < options_.jobs; ++i) threads.emplace_back([this] { Work(); });
        RunSummary summary;
        while (const std::unique_ptr<Item> item = NextWritten()) {
            if (WriteItem(*item, handlers_, summary)) continue;
            Abandon();
            break;
        }
        for (std::thread& thread : threads) thread.join();
        summary.stopped = stopped_;
        return summary;
    }

  private:
    void Read() {
        for (;;) {
            auto item = std::make_unique<Item>();
            const bool stopped = IsStopped(options_);
            const bool more = !stopped && ReadItem(reader_, handlers_, *item);
            std::unique_lock<std::mutex> lock(mutex_);
            if (!more || abandoned_) {
                stopped_ = stopped_ || stopped;
                ended_ = true;
                break;
            }
            has_room_.wait(lock, [this] { return abandoned_ || (window_.size() < kWindowArticles && bytes_ < kWindowBytes); });
            bytes_ += item->article.text.size();
            window_.push_back(std::move(item));
            has_work_.notify_one();
        }
        has_work_.notify_all();
        is_done_.notify_all();
    }

    void Work() {
        Extractor extractor(knowledge_);
        std::unique_lock<std::mutex> lock(mutex_);
        for (;;) {
            has_work_.wait(lock, [this] { return abandoned_ || next_ < window_.size() || ended_; });
            if (abandoned_ || next_ >= window_.size()) return;
            Item& item = *window_[next_++];
            lock.unlock();
            ExtractItem(extractor, options_.extract, item);
            lock.lock();
            item.done = true;
            is_done_.notify_one();
        }
    }

    // The first of the window, once it is extracted; null at the end.
    std::unique_ptr<Item> NextWritten() {
        std::unique_lock<std::mutex> lock(mutex_);
        is_done_.wait(lock, [this] { return window_.empty() ? ended_ : window_.front()->done; });
        if (window_.empty()) return nullptr;
        std::unique_ptr<Item> item = std::move(window_.front());
        window_.pop_front();
        --next_;
        bytes_ -= item->article.text.size();
        has_room_.notify_one();
        return item;
    }

    void Abandon() {
        const std::lock_guard<std::mutex> lock(mutex_);
        abandoned_ = stopped_ = true;
        has_room_.notify_all();
        has_work_.notify_all();
    }

    ArticleReader& reader_;
    const std::shared_ptr<const Knowledge>& knowledge_;
    const RunOptions& options_;
    const RunHandlers& handlers_;
    std::mutex mutex_;  // guards all below
    std::condition_variable has_room_;
    std::condition_variable has_work_;
    std::condition_variable is_done_;
    std::deque<std::unique_ptr<Item>> window_;
    size_t next_ = 0;       // of the window: the first that no worker has taken
    uint64_t bytes_ = 0;    // of the window's texts
    bool ended_ = false;    // nothing more will be read
    bool abandoned_ = false;
    bool stopped_ = false;
};

}  // namespace

RunSummary Run(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers) {
    if (options.jobs <= 1) return RunAlone(reader, knowledge, options, handlers);
    return Pipeline(reader, knowledge, options, handlers).Run();
}

}  // namespace pressbox
