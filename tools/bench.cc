// How fast pressbox reads, beside what others do with the same bytes: ICU's word break iterator alone, and one RE2 scan.
//
//     pressbox_bench articles.jsonl [--repeat 3] [--jobs 8] [--growth]
//
// Every figure is the best of the repeats, on one thread where it does not say more: MB of article text a second, or
// milliseconds; "× ICU" is its share of ICU's rate. Behind them stands where the time of all of extract goes. Two gazetteers of
// 10,000 and 500,000 names show how little the number of names matters. Their names are made from the articles' own
// capitalised words: first words from 2,000 of them, as people share given names, last words from all. The hardest case
// has first words from all too, so that with 500,000 names nearly every capital of the text begins one.
//
// --growth shows that time grows with the length of an article and no faster: nanoseconds a byte for quotations, and for all
// of extract, on one article of 1 KB to 10 MB: news, nothing but quotation marks, quotations in every form
// that ties each to the one before, references without end.
#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <thread>

#include "extractor/batch/run.h"
#include "extractor/lexicon/compiled.h"
#include "extractor/lexicon/names.h"
#include "extractor/lexicon/numbers.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"
#include "extractor/text/marks.h"
#include "extractor/text/utf8.h"

namespace {

using Clock = std::chrono::steady_clock;

struct Bench {
    std::vector<pressbox::Article> articles;
    double megabytes = 0;
    int repeat = 3;
    mutable double icu = 0;  // the rate of the first that is measured, MB/s

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
        Report(name, best, count);
    }

    void Report(const char* name, double rate, size_t count) const {
        if (icu == 0) icu = rate;
        std::printf("%-30s %9.2f MB/s  %6.3f × ICU  %10zu found\n", name, rate, rate / icu, count);
    }
};

double Milliseconds(int repeat, const std::function<void()>& work) {
    double best = 1e9;
    for (int i = 0; i < repeat; ++i) {
        const Clock::time_point begin = Clock::now();
        work();
        best = std::min(best, std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    return best;
}

// The token hashes of all articles, and those of the capitalised words among them, each once.
struct Words {
    std::vector<std::vector<uint64_t>> texts;
    std::vector<uint64_t> capitalised;
    double tokens = 0;
};

Words ReadWords(const std::vector<pressbox::Article>& articles) {
    Words words;
    pressbox::Tokenizer tokenizer;
    std::unordered_map<uint64_t, bool> seen;
    for (const pressbox::Article& article : articles) {
        std::vector<pressbox::Token> tokens;
        tokenizer.Tokenize(article.text, tokens);
        std::vector<uint64_t>& hashes = words.texts.emplace_back();
        for (const pressbox::Token& t : tokens) {
            hashes.push_back(pressbox::HashToken(pressbox::Fold(std::string_view(article.text).substr(t.begin, t.end - t.begin))));
            if (t.is(pressbox::Token::kUpper) && seen.emplace(hashes.back(), true).second) words.capitalised.push_back(hashes.back());
        }
        words.tokens += static_cast<double>(tokens.size());
    }
    return words;
}

// `count` different names of two words each, the first from the first `firsts` words.
pressbox::Gazetteer MakeGazetteer(const std::vector<uint64_t>& words, size_t firsts, size_t count) {
    pressbox::GazetteerBuilder builder;
    uint64_t random = 1;
    const auto next = [&](size_t below) { return words[((random = random * 6364136223846793005ull + 1442695040888963407ull) >> 33) % below]; };
    for (size_t i = 0; i < count; ++i) {
        const uint64_t first = next(std::min(firsts, words.size()));
        builder.Add({first, next(words.size())}, {static_cast<uint32_t>(i), 0}, false, false);
    }
    return builder.Build();
}

// Nanoseconds for each token of a look-up at every token of every article.
double LookUp(const Words& words, const pressbox::Gazetteer& gazetteer, int repeat) {
    size_t found = 0;
    const double ms = Milliseconds(repeat, [&] {
        for (const std::vector<uint64_t>& text : words.texts)
            for (size_t i = 0; i < text.size(); ++i) found += gazetteer.Longest(text.data(), i, text.size()).tokens;
    });
    if (found == 1) std::puts("");  // keeps the work from being optimised away
    return ms * 1e6 / words.tokens;
}

void MeasureGazetteers(const std::vector<pressbox::Article>& articles, int repeat) {
    const Words words = ReadWords(articles);
    if (words.capitalised.empty()) return;
    for (const size_t firsts : {size_t{2000}, words.capitalised.size()}) {
        const double few = LookUp(words, MakeGazetteer(words.capitalised, firsts, 10000), repeat);
        const double many = LookUp(words, MakeGazetteer(words.capitalised, firsts, 500000), repeat);
        std::printf("look-up at every token, names of %zu first words: 10,000 names %.2f ns, 500,000 names %.2f ns, ratio %.2f\n", firsts, few, many, many / few);
    }
}

void MeasureLoading(const std::string& patterns, int repeat) {
    const std::filesystem::path cache = std::filesystem::temp_directory_path() / ("pressbox_bench." + std::to_string(::getpid()));
    const auto load = [&](const std::filesystem::path& folder) {
        pressbox::Diagnostics diagnostics;
        pressbox::LoadLexicons(patterns, {}, folder, diagnostics);
    };
    const double read = Milliseconds(repeat, [&] { load({}); });
    load(cache);
    const double mapped = Milliseconds(repeat, [&] { load(cache); });
    const auto load_rules = [&](const std::filesystem::path& folder) {
        pressbox::Diagnostics diagnostics;
        pressbox::RulePacks packs;
        pressbox::LoadPacks(patterns, folder, packs, diagnostics);
    };
    const double rules = Milliseconds(repeat, [&] { load_rules({}); });
    load_rules(cache);
    const double known = Milliseconds(repeat, [&] { load_rules(cache); });
    std::printf("loading: lexicons from their files %.1f ms, compiled %.1f ms; rules %.1f ms, their regexes known %.1f ms\n", read, mapped, rules, known);
    std::error_code ignored;
    std::filesystem::remove_all(cache, ignored);
}

std::string Grown(const std::string& piece, size_t size) {
    std::string text;
    while (text.size() < size) text += piece;
    return text;
}

void MeasureGrowth(const std::vector<pressbox::Article>& articles, pressbox::Extractor& extractor) {
    std::string news;
    for (const pressbox::Article& article : articles) news += article.text + "\n\n";
    const std::pair<const char*, std::string> pieces[] = {
        {"news", news},
        {"quotation marks only", "'\"\u201C\u201D\u2018\u2019 "},
        {"a mark opens each paragraph", "'He said it was over and that was that.\n\n"},
        {"a quotation in each paragraph", "'We said that it was over.'\n\n"},
        {"fragments of speech in a row", "\"good for everybody here,\" "},
        {"somebody unnamed, and champions", "The champions scored. A source told it. He liked the striker.\n\n"},
        {"reports in a row", "Leeds United beat Hull City 2-1 on Saturday. Aaron Walsh scored in the 54th minute.\n\n"},
        {"a report without a full stop", "Leeds United beat Hull City 2-1 when Aaron Walsh scored in the 54th minute and "},
        {"a quotation without end", "and then he said that \u2018it was over, and "},
    };
    std::printf("growth, ns a byte:%-25s %10s %14s %14s\n", "", "bytes", "quotations", "all of extract");
    for (const auto& [name, piece] : pieces)
        for (size_t size = 1000; size <= 10'000'000; size *= 10) {
            std::string text = Grown(piece, size);
            text.resize(size);
            while (!text.empty() && pressbox::FindInvalidUtf8(text) != std::string_view::npos) text.pop_back();
            std::vector<pressbox::Span> paragraphs;
            std::vector<pressbox::Quotation> quotations;
            const int repeat = size < 1'000'000 ? 5 : 1;
            const double spans = Milliseconds(repeat, [&] {
                pressbox::FindParagraphs(text, paragraphs);
                pressbox::FindQuotations(text, pressbox::MarksOf(text), paragraphs, quotations);
            });
            const double all = Milliseconds(repeat, [&] { extractor.Extract({"growth", "", "", text}); });
            std::printf("  %-41s %10zu %14.1f %14.1f\n", name, text.size(), spans * 1e6 / static_cast<double>(text.size()), all * 1e6 / static_cast<double>(text.size()));
        }
}

// Nanoseconds a byte of each stage of extract.
void MeasureStages(const Bench& bench, pressbox::Extractor& extractor) {
    pressbox::StageTimes times;
    pressbox::ExtractOptions options;
    options.times = &times;
    for (const pressbox::Article& article : bench.articles) extractor.Extract(article, options);
    uint64_t all = 0;
    for (const auto& [stage, ns] : times.stages) all += ns;
    for (const auto& [stage, ns] : times.stages)
        std::printf("  %-28s %7.1f ns a byte  %5.1f %%\n", stage, static_cast<double>(ns) / bench.megabytes / 1e6, 100.0 * static_cast<double>(ns) / static_cast<double>(all));
}

// As the command does it, without writing: a thread that reads, workers that extract. Returns MB a second.
double MeasureRun(const Bench& bench, const std::vector<std::string>& paths, const std::shared_ptr<const pressbox::Knowledge>& knowledge, unsigned jobs) {
    double best = 0;
    pressbox::RunSummary summary;
    for (int i = 0; i < bench.repeat; ++i) {
        pressbox::ArticleReader reader(paths, {});
        pressbox::RunOptions options;
        options.jobs = jobs;
        pressbox::RunHandlers handlers;
        handlers.on_article = [](const pressbox::Article&, const std::vector<pressbox::Fact>&) { return [] { return true; }; };
        handlers.on_failure = [](const pressbox::Failure&) { return true; };
        const Clock::time_point begin = Clock::now();
        summary = pressbox::Run(reader, knowledge, options, handlers);
        best = std::max(best, bench.megabytes / std::chrono::duration<double>(Clock::now() - begin).count());
    }
    bench.Report(("read and extract, " + std::to_string(jobs) + (jobs == 1 ? " thread" : " threads")).c_str(), best, summary.facts);
    return best;
}

size_t CountMatches(const RE2& regex, const std::string& text) {
    re2::StringPiece rest(text);
    size_t count = 0;
    while (RE2::FindAndConsume(&rest, regex)) ++count;
    return count;
}

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
    bool growth = false;
    app.add_flag("--growth", growth, "also how time grows with the length of an article");
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
    app.add_option("--jobs", jobs, "threads of the last measurement")->check(CLI::Range(1u, 256u));
    app.add_option("--repeat", bench.repeat, "runs of each stage; the best counts")->check(CLI::Range(1, 100));
    CLI11_PARSE(app, argc, argv);

    MeasureLoading(patterns, bench.repeat);
    const auto knowledge = pressbox::Knowledge::Load(patterns);

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

    MeasureGazetteers(bench.articles, bench.repeat);

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
    bench.Measure("ICU word iterator alone", [&](const pressbox::Article& a) { return CountIcuWords(*words, a.text); });
    pressbox::LayerBuilder builder(knowledge->lexicon.abbreviations);
    pressbox::NameFinder names(knowledge->lexicon);
    pressbox::Analysis analysis;
    pressbox::Tokenizer title_tokenizer;
    pressbox::TitleWords title;
    const auto layers = [&](const pressbox::Article& a) {
        analysis.Begin(a.text, {});
        builder.Build(a.text, analysis.layers, analysis.hashes);
        return analysis.layers.tokens.size();
    };
    const RE2 scores(R"(\b[0-9]+-[0-9]+\b)");
    bench.Measure("RE2, one scan for scores", [&](const pressbox::Article& a) { return CountMatches(scores, a.text); });
    bench.Measure("text layers", layers);
    bench.Measure("… and names, numbers", [&](const pressbox::Article& a) {
        layers(a);
        pressbox::LookUpTokens(knowledge->lexicon.words, analysis);
        title.text = a.title;
        title_tokenizer.Tokenize(a.title, title.tokens, title.hashes);
        names.Find(title, analysis);
        analysis.IndexMentions();
        pressbox::FindNumbers(knowledge->lexicon, analysis);
        return analysis.mentions.size();
    });
    pressbox::Extractor extractor(knowledge);
    bench.Measure("… and rules: all of extract", [&](const pressbox::Article& a) { return extractor.Extract(a).size(); });
    MeasureStages(bench, extractor);
    const double one = MeasureRun(bench, paths, knowledge, 1);
    if (jobs > 1) std::printf("%u threads are %.2f times one\n", jobs, MeasureRun(bench, paths, knowledge, jobs) / one);
    if (growth) MeasureGrowth(bench.articles, extractor);
    return 0;
}
