// pressbox explain: what each rule saw in an article's sentences, and what became of it.
#include <cstdio>
#include <set>

#include "command.h"

namespace pressbox {
namespace {

// `printed`: the facts so far; one inside a quotation belongs to two sentences.
void PrintTrace(const SentenceTrace& trace, const std::vector<Fact>& facts, std::set<std::string>& printed) {
    std::printf("\n%s\n  view     %s\n", trace.text.c_str(), trace.view.c_str());
    for (const MentionTrace& m : trace.mentions) {
        std::printf("  mention  %s [%s]%s%s%s\n", std::string(NameOf(m.kind)).c_str(), m.text.c_str(), m.entity.empty() ? "" : " = ", m.entity.c_str(), m.about.c_str());
        if (!m.why.empty()) std::printf("           because %s\n", m.why.c_str());
    }
    for (const std::string& match : trace.matches) std::printf("  matched  %s\n", match.c_str());
    std::string misses;
    for (const std::string& miss : trace.near_misses) misses += " " + miss;
    if (!misses.empty()) std::printf("  tried   %s\n", misses.c_str());
    for (const Fact& fact : facts) {
        if (fact.byte_start < trace.byte_start || fact.byte_start >= trace.byte_end || !printed.insert(fact.id).second) continue;
        std::string fields;
        AppendFieldsJson(fact.fields, fields);
        std::printf("  FACT     %s [%s] %s  by %s\n", fact.type.c_str(), fact.text.c_str(), fields.c_str(), fact.rule.c_str());
    }
}

}  // namespace

int Explain(const Settings& settings) {
    const auto knowledge = LoadKnowledge(settings);
    if (knowledge == nullptr) return kNothingDone;
    ArticleReader reader(settings.paths, ReadOptions(settings));
    Extractor extractor(knowledge);
    Article article;
    Failure failure;
    int failures = 0;
    int articles = 0;
    for (;;) {
        const ArticleReader::Result result = reader.Next(article, failure);
        if (result == ArticleReader::Result::kEnd) break;
        if (result == ArticleReader::Result::kFailure) {
            Complain(failure.place + ": " + failure.message);
            ++failures;
            continue;
        }
        ++articles;
        std::vector<SentenceTrace> traces;
        ExtractOptions options;
        options.types.insert(settings.types.begin(), settings.types.end());
        options.trace = &traces;
        const std::vector<Fact> facts = extractor.Extract(article, options);
        std::printf("== %s  %s  %s\n", article.id.c_str(), article.date.c_str(), article.title.c_str());
        std::set<std::string> printed;
        for (const SentenceTrace& trace : traces) PrintTrace(trace, facts, printed);
    }
    return failures == 0 ? kFine : articles == 0 ? kNothingDone : kSomeFailed;
}

}  // namespace pressbox
