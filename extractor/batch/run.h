// Many articles at once: the reader's articles are extracted by a number of workers and handed on in the input's order.
#pragma once

#include <functional>
#include <memory>

#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"

namespace pressbox {

struct RunOptions {
    unsigned jobs = 1;
    ExtractOptions extract;
};

struct RunSummary {
    uint64_t articles = 0;
    uint64_t facts = 0;
    uint64_t failures = 0;
    uint64_t bytes = 0;
    bool stopped = false;  // a handler asked to stop
};

// Both handlers are called on the calling thread, in the order of the input. `on_article` returns false to stop.
struct RunHandlers {
    std::function<bool(const Article&, const std::vector<Fact>&)> on_article;
    std::function<void(const Failure&)> on_failure;
};

RunSummary Run(ArticleReader& reader, const std::shared_ptr<const Knowledge>& knowledge, const RunOptions& options, const RunHandlers& handlers);

}  // namespace pressbox
