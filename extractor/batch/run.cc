#include "extractor/batch/run.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace pressbox {
namespace {

constexpr size_t kWindowArticles = 1024;  // the workers go on while a batch of half as many is stored
constexpr uint64_t kWindowBytes = 16u << 20;
constexpr size_t kWorthWaking = 8;  // so many extracted articles are written at once, while there are more to extract

struct Item {
    Article article;  // until it is extracted
    Failure failure;
    Turn turn;
    size_t facts = 0;
    uint64_t bytes = 0;  // of its text
    uint64_t read = 0;   // of the input up to its end
    bool failed = false;
    bool unchanged = false;
    bool left = false;  // not begun before the run was stopped
    bool done = false;
};

// Reads the next item; false at the input's end.
bool ReadItem(ArticleReader& reader, const RunHandlers& handlers, Item& item) {
    const ArticleReader::Result result = reader.Next(item.article, item.failure);
    if (result == ArticleReader::Result::kEnd) return false;
    item.bytes = item.article.text.size();
    item.read = reader.bytes_read();
    item.failed = result == ArticleReader::Result::kFailure;
    item.unchanged = !item.failed && handlers.is_unchanged && handlers.is_unchanged(item.article);
    return true;
}

// An article that throws fails; the others go on.
void ExtractItem(Extractor& extractor, const ExtractOptions& options, const RunHandlers& handlers, Item& item) {
    if (item.failed || item.unchanged) return;
    item.failure = {item.article.place.empty() ? item.article.id : item.article.place, "", item.article.id};
    try {
        std::vector<Fact> facts = extractor.Extract(item.article, options);
        item.facts = facts.size();
        item.turn = handlers.on_article(std::move(item.article), std::move(facts));
    } catch (const std::exception& error) {
        item.failed = true;
        item.failure.message = std::string("could not be extracted: ") + error.what();
    }
}

// Hands an item to its handler and counts it; false when the handler wants to stop.
bool WriteItem(const Item& item, const RunHandlers& handlers, RunSummary& summary) {
    bool go_on = true;
    summary.read = item.read;
    if (item.failed) {
        ++summary.failures;
        go_on = handlers.on_failure(item.failure);
    } else {
        summary.bytes += item.bytes;
        if (item.unchanged) ++summary.unchanged;
        else ++summary.articles, summary.facts += item.facts, go_on = item.turn();
    }
    if (handlers.on_progress) handlers.on_progress(summary);
    return go_on;
}

bool IsStopped(const RunOptions& options) { return options.stop != nullptr && options.stop->load(std::memory_order_relaxed); }

// Reads unless the run is stopped. What was read while the stop came is not taken: it may have been cut short.
bool ReadUnlessStopped(ArticleReader& reader, const RunOptions& options, const RunHandlers& handlers, Item& item, bool& stopped) {
    const bool more = !IsStopped(options) && ReadItem(reader, handlers, item);
    stopped = IsStopped(options);
    return more && !stopped;
}

RunSummary RunAlone(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers) {
    RunSummary summary;
    Extractor extractor(knowledge);
    for (;;) {
        Item item;
        if (!ReadUnlessStopped(reader, options, handlers, item, summary.stopped)) return summary;
        ExtractItem(extractor, options.extract, handlers, item);
        if (WriteItem(item, handlers, summary)) continue;
        summary.stopped = true;
        return summary;
    }
}

// Reader and writer are woken for a stretch of articles: to wake them for each took a tenth of the time.
class Pipeline {
  public:
    Pipeline(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers)
        : reader_(reader), knowledge_(knowledge), options_(options), handlers_(handlers) {}

    RunSummary Run() {
        std::vector<std::thread> threads;
        RunSummary summary;
        Guard([&] {
            threads.reserve(options_.jobs + 1);
            threads.emplace_back([this] { Guard([this] { Read(); }); });
            for (unsigned i = 0; i < options_.jobs; ++i) threads.emplace_back([this] { Guard([this] { Work(); }); });
            Write(summary);
        });
        for (std::thread& thread : threads) thread.join();
        if (error_ != nullptr) std::rethrow_exception(error_);
        summary.stopped = stopped_;
        return summary;
    }

  private:
    // The first that is thrown, on whichever thread, ends the run.
    template <class Function>
    void Guard(Function function) {
        try {
            function();
        } catch (...) {
            const std::lock_guard<std::mutex> lock(mutex_);
            if (error_ == nullptr) error_ = std::current_exception();
            Abandon();
        }
    }

    void Read() {
        for (;;) {
            auto item = std::make_unique<Item>();
            bool stopped = false;
            const bool more = ReadUnlessStopped(reader_, options_, handlers_, *item, stopped);
            std::unique_lock<std::mutex> lock(mutex_);
            if (!more || abandoned_) {
                stopped_ = stopped_ || stopped;
                ended_ = true;
                break;
            }
            has_room_.wait(lock, [this] { return abandoned_ || (window_.size() < kWindowArticles && bytes_ < kWindowBytes); });
            bytes_ += item->bytes;
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
            item.left = IsStopped(options_);
            if (!item.left) ExtractItem(extractor, options_.extract, handlers_, item);
            lock.lock();
            item.done = true;
            ++done_;
            if (window_.front()->done && (done_ >= kWorthWaking || next_ == window_.size())) is_done_.notify_one();
        }
    }

    void Write(RunSummary& summary) {
        while (const std::unique_ptr<Item> item = NextWritten()) {
            if (!item->left && WriteItem(*item, handlers_, summary)) continue;
            const std::lock_guard<std::mutex> lock(mutex_);
            stopped_ = true;
            Abandon();
            return;
        }
    }

    // The first of the window, once it is extracted; null at the end.
    std::unique_ptr<Item> NextWritten() {
        std::unique_lock<std::mutex> lock(mutex_);
        is_done_.wait(lock, [this] { return abandoned_ || (window_.empty() ? ended_ : window_.front()->done); });
        if (abandoned_ || window_.empty()) return nullptr;
        std::unique_ptr<Item> item = std::move(window_.front());
        window_.pop_front();
        --next_;
        --done_;
        bytes_ -= item->bytes;
        if (window_.size() <= kWindowArticles / 2 && bytes_ <= kWindowBytes / 2) has_room_.notify_one();
        return item;
    }

    // With the lock held: nobody begins anything more.
    void Abandon() {
        abandoned_ = true;
        has_room_.notify_all();
        has_work_.notify_all();
        is_done_.notify_all();
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
    size_t done_ = 0;       // of the window
    uint64_t bytes_ = 0;    // of the window's texts
    bool ended_ = false;    // nothing more will be read
    bool abandoned_ = false;
    bool stopped_ = false;
    std::exception_ptr error_;
};

}  // namespace

RunSummary Run(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers) {
    if (options.jobs <= 1) return RunAlone(reader, knowledge, options, handlers);
    return Pipeline(reader, knowledge, options, handlers).Run();
}

}  // namespace pressbox
