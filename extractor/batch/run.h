// Many articles at once: one thread reads, workers extract and make of the facts what is to be written, and the calling
// thread writes, in the input's order whatever the number of workers.
//
//     reader -> [ window of articles in input order ] -> writer
//                    workers take the next unread one
//
// The window is bounded in number and bytes: a slow writer holds the reader back, and memory does not grow with the input.
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"

namespace pressbox {

struct RunOptions {
    unsigned jobs = 1;  // workers; with one all is done on the calling thread
    ExtractOptions extract;
    const std::atomic<bool>* stop = nullptr;  // when it becomes true, no more articles are begun; the finished ones are written
};

struct RunSummary {
    uint64_t articles = 0;   // extracted
    uint64_t unchanged = 0;  // left out, because `is_unchanged` said so
    uint64_t facts = 0;
    uint64_t failures = 0;
    uint64_t bytes = 0;      // of the texts of all of these
    uint64_t read = 0;       // bytes of the input files up to there, as they are, packed or not
    bool stopped = false;    // before the input's end
};

// What is left to do with an article when its turn comes; false stops the run at once.
using Turn = std::function<bool()>;

// `on_article` is called by the workers, many at once, and does with an article what needs no other: the Turn that it
// returns is called on the calling thread, in the order of the input, as `on_failure` is, which stops the run by false.
// `is_unchanged`, if given, is asked before an article is extracted, on the thread that reads.
struct RunHandlers {
    std::function<Turn(Article, std::vector<Fact>)> on_article;
    std::function<bool(const Failure&)> on_failure;
    std::function<bool(const Article&)> is_unchanged;
    std::function<void(const RunSummary&)> on_progress;  // after each article; on the calling thread
};

// What the reader, a Turn or another handler throws ends the run and is thrown again here, when all threads have ended;
// what the handlers were given before stays theirs. An article whose extraction or `on_article` throws is a failure, and
// the run goes on.
// A reader that waits for its input is waited for, also after a stop: see to it that its input ends.
RunSummary Run(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers);

}  // namespace pressbox
