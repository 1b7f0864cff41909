// How fast pressbox reads, beside the floor under it: ICU's word break iterator alone over the same bytes.
//
//     pressbox_bench articles.jsonl [--repeat 3]
//
// Every figure is the best of the repeats, in MB of article text a second, on one thread.
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <functional>

#include "extractor/lexicon/names.h"
#include "extractor/lexicon/numbers.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"

namespace {

using Clock = std::chrono::steady_clock;

struct Bench {
    std::vector<pressbox::Article> articles;
    double megabytes = 0;
    int repeat = 3;

    void Measure(const char* name, const std::function<size_t(const pressbox::Article&)>& work) const {
        double best = 0;
        size_t count = 0;
        for (int i = 0; i < repeat; ++i) {
            count = 0;
            const Clock::time_point begin = Clock::now();
            for (const pressbox::Article& article : articles) count += work(article);
            const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
            best = std::max(best, megabytes / seconds);
        }
        std::printf("%-28s %9.2f MB/s  %10zu found\n", name, best, count);
    }
};

size_t CountIcuWords(icu::BreakIterator& words, const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    UText* utext = utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status);
    words.setText(utext, status);
    size_t count = 0;
    while (words.next() != icu::BreakIterator::DONE) ++count;
    utext_close(utext);
    return count;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Measures the speed of each stage of pressbox.");
    std::vector<std::string> paths;
    std::string patterns = PRESSBOX_SOURCE_PATTERNS;
    Bench bench;
    app.add_option("PATH", paths, "articles: files or folders")->required();
    app.add_option("--patterns", patterns, "folder of lexicons and rule packs");
    app.add_option("--repeat", bench.repeat, "runs of each stage; the best counts")->check(CLI::Range(1, 100));
    CLI11_PARSE(app, argc, argv);

    const Clock::time_point begin = Clock::now();
    const auto knowledge = pressbox::Knowledge::Load(patterns);
    std::printf("loading lexicons and rules: %.0f ms\n", std::chrono::duration<double, std::milli>(Clock::now() - begin).count());

    pressbox::ArticleReader reader(paths, {});
    pressbox::Article article;
    pressbox::Failure failure;
    for (;;) {
        const auto result = reader.Next(article, failure);
        if (result == pressbox::ArticleReader::Result::kEnd) break;
        if (result == pressbox::ArticleReader::Result::kFailure) continue;
        bench.megabytes += static_cast<double>(article.text.size()) / 1e6;
        bench.articles.push_back(article);
    }
    if (bench.articles.empty()) {
        std::fprintf(stderr, "pressbox_bench: no articles there\n");
        return 2;
    }
    std::printf("%zu articles, %.2f MB of text\n", bench.articles.size(), bench.megabytes);

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
    bench.Measure("ICU word iterator alone", [&](const pressbox::Article& a) { return CountIcuWords(*words, a.text); });
    pressbox::LayerBuilder builder(knowledge->lexicon.abbreviations);
    pressbox::Analysis analysis;
    const auto layers = [&](const pressbox::Article& a) {
        analysis = {};
        analysis.text = a.text;
        builder.Build(a.text, analysis.layers);
        return analysis.layers.tokens.size();
    };
    bench.Measure("text layers", layers);
    bench.Measure("… and names, numbers", [&](const pressbox::Article& a) {
        layers(a);
        pressbox::HashTokens(analysis);
        pressbox::FindNames(knowledge->lexicon, a.title, analysis);
        analysis.IndexMentions();
        pressbox::FindNumbers(knowledge->lexicon, analysis);
        return analysis.mentions.size();
    });
    pressbox::Extractor extractor(knowledge);
    bench.Measure("… and rules: all of extract", [&](const pressbox::Article& a) { return extractor.Extract(a).size(); });
    return 0;
}
