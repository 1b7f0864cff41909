// pressbox extract: many articles to JSON Lines or into a database.
#include <unistd.h>

#include "command.h"
#include "extractor/batch/run.h"
#include "extractor/sink/postgres.h"
#include "output.h"

namespace pressbox {
namespace {

std::string Summarise(const Settings& settings, const RunSummary& summary) {
    std::string text = std::to_string(summary.facts) + " facts from " + std::to_string(summary.articles) + " articles";
    if (!settings.database.empty()) text += " in " + (IsPostgresAddress(settings.database) ? MaskedAddress(settings.database) : settings.database);
    if (summary.unchanged > 0) text += "; " + std::to_string(summary.unchanged) + " were there unchanged";
    return text;
}

}  // namespace

int Extract(const Settings& settings) {
    const auto knowledge = LoadKnowledge(settings);
    Output output;
    if (knowledge == nullptr || !output.Open(settings, *knowledge)) return kNothingDone;
    ArticleReader reader(settings.paths, ReadOptions(settings));
    RunOptions options;
    options.jobs = settings.jobs;
    options.extract.types.insert(settings.types.begin(), settings.types.end());
    bool good = true;
    RunHandlers handlers;
    handlers.on_article = [&](const Article& article, const std::vector<Fact>& facts) { return good = output.Write(article, facts); };
    handlers.on_failure = [&](const Failure& failure) {
        Complain(failure.place + ": " + failure.message);
        return good = output.Fail(failure);
    };
    if (output.SkipsUnchanged()) handlers.is_unchanged = [&](const Article& article) { return output.IsUnchanged(article); };
    RunSummary summary = Run(reader, knowledge, options, handlers);
    if (!good || !output.Close(!summary.stopped)) return kNothingDone;
    summary.articles -= output.refused();
    summary.failures += output.refused();
    if (!settings.database.empty() || ::isatty(STDERR_FILENO) != 0)
        Tell(Summarise(settings, summary));
    if (summary.failures == 0) return kFine;
    return summary.articles + summary.unchanged == 0 ? kNothingDone : kSomeFailed;
}

}  // namespace pressbox
