// pressbox extract: many articles to JSON Lines, CSV or a database.
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <optional>

#include "command.h"
#include "extractor/batch/run.h"
#include "extractor/facts/schema.h"
#include "extractor/sink/postgres.h"
#include "output.h"
#include "progress.h"
#include "stopping.h"

namespace pressbox {
namespace {

// What a dry run found, in the order of the types' table.
class Tally {
  public:
    void Add(const std::vector<Fact>& facts) {
        for (const Fact& fact : facts) ++counts_[fact.type];
    }
    void Print(const RunSummary& summary) const {
        for (const TypeSpec& type : FactTypes())
            if (const auto found = counts_.find(type.name); found != counts_.end())
                std::printf("%-12s %10llu\n", found->first.c_str(), static_cast<unsigned long long>(found->second));
        std::printf("%-12s %10llu\n", "all", static_cast<unsigned long long>(summary.facts));
    }

  private:
    std::map<std::string, uint64_t, std::less<>> counts_;
};

std::string SignalName(int signal) { return signal == SIGINT ? "SIGINT" : "SIGTERM"; }

std::string TargetOf(const Settings& settings) {
    if (settings.dry_run) return "";
    return IsPostgresAddress(settings.database) ? MaskedAddress(settings.database) : settings.database;
}

// The closing line: always when the run was broken off, else where somebody looks or asked, or a database was loaded.
void TellSummary(const Settings& settings, const RunSummary& summary, int signal, double seconds) {
    const bool wanted = ::isatty(STDERR_FILENO) != 0 || !settings.database.empty() || settings.dry_run || settings.progress == "plain";
    if (settings.progress == "json" || (!summary.stopped && (!wanted || settings.progress == "none"))) return;
    std::string line = SummaryLine(summary, TargetOf(settings), seconds);
    if (settings.dry_run) line += "; nothing was written";
    if (!summary.stopped) {
        Tell(line);
    } else if (signal == 0) {
        Complain("stopped at the first failure, as --strict says: " + line);
    } else {
        const char* again = settings.dry_run || settings.database.empty() ? "; run it again for all" : "; all of it is kept, run it again to go on";
        Complain("stopped by " + SignalName(signal) + ": " + line + again);
    }
}

RunSummary RunWith(const Settings& settings, const std::shared_ptr<const Knowledge>& knowledge, const std::atomic<bool>& stop, const RunHandlers& handlers) {
    std::optional<StandardInputPump> pump;
    if (settings.files_from == "-" || std::count(settings.paths.begin(), settings.paths.end(), "-") > 0) pump.emplace(stop);
    ArticleReader reader(settings.paths, ReadOptions(settings));
    RunOptions options;
    options.jobs = settings.jobs;
    options.stop = &stop;
    options.extract.types.insert(settings.types.begin(), settings.types.end());
    return Run(reader, knowledge, options, handlers);
}

int ExitOf(const RunSummary& summary, int signal, bool strict) {
    if (summary.stopped && signal != 0) return kSignal + signal;
    if (summary.failures == 0) return kFine;
    return strict || summary.articles + summary.unchanged == 0 ? kNothingDone : kSomeFailed;
}

}  // namespace

int Extract(const Settings& settings) {
    HoldStandardStreams();
    const auto knowledge = LoadKnowledge(settings);
    Output output;
    if (knowledge == nullptr || (!settings.dry_run && !output.Open(settings, *knowledge))) return kNothingDone;

    const bool to_screen = settings.database.empty() && settings.output.empty() && settings.csv.empty() && !settings.dry_run && ::isatty(STDOUT_FILENO) != 0;
    const ProgressMode mode = ModeNamed(settings.progress, to_screen);
    const bool knows_total = mode != ProgressMode::kNone && settings.files_from.empty();
    Progress progress(mode, knows_total ? TotalBytes(settings.paths) : std::nullopt, settings.progress_every, stderr);
    BeforeMessages([&] { progress.Erase(); });

    StopSignals signals;
    bool good = true;
    Tally tally;
    RunHandlers handlers;
    handlers.on_article = [&](const Article& article, std::vector<Fact> facts) -> Turn {
        if (settings.dry_run) return [&, facts = std::move(facts)] { return tally.Add(facts), true; };
        return [&, packed = output.Pack(article, facts), bytes = article.text.size()]() mutable {
            if (to_screen) progress.Erase();
            return (good = output.Write(std::move(packed), bytes)) || (signals.Stop(), false);
        };
    };
    handlers.on_failure = [&](const Failure& failure) {
        Complain(failure.place + ": " + failure.message);
        good = settings.dry_run || output.Fail(failure);
        return (good && !settings.strict) || (signals.Stop(), false);
    };
    if (!settings.dry_run && output.SkipsUnchanged()) handlers.is_unchanged = [&](const Article& article) { return output.IsUnchanged(article); };
    handlers.on_progress = [&](const RunSummary& so_far) { progress.Update(so_far); };

    RunSummary summary;
    try {
        summary = RunWith(settings, knowledge, signals.stop(), handlers);
    } catch (const std::exception& error) {  // no memory, no threads: what was finished is kept
        Complain(std::string("the run broke off: ") + error.what());
        if (!settings.dry_run) output.Close();
        return kNothingDone;
    }
    good = good && (settings.dry_run || output.Close());
    summary.articles -= output.refused();
    summary.failures += output.refused();
    progress.End(summary);
    BeforeMessages(nullptr);
    if (!good) return kNothingDone;
    if (settings.dry_run) tally.Print(summary);
    TellSummary(settings, summary, signals.signal(), progress.seconds());
    return ExitOf(summary, signals.signal(), settings.strict);
}

}  // namespace pressbox
