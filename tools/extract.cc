// pressbox extract: many articles to JSON Lines or into a database.
#include <unistd.h>

#include <cstdio>

#include "command.h"
#include "extractor/batch/run.h"
#include "extractor/sink/json_lines.h"
#include "extractor/sink/sqlite.h"

namespace pressbox {
namespace {

// Where facts go: JSON Lines, a database, or both.
class Output {
  public:
    bool Open(const Settings& settings) {
        std::string error;
        if (!settings.database.empty() && (database_ = SqliteSink::Open(settings.database, error)) == nullptr) return Fail(error);
        if (settings.database.empty() || !settings.output.empty())
            if ((lines_ = JsonLinesSink::Open(settings.output, error)) == nullptr) return Fail(error);
        return true;
    }
    bool Write(const Article& article, const std::vector<Fact>& facts) {
        std::string error;
        if (lines_ != nullptr && !lines_->Write(facts, error)) return Fail(error);
        if (database_ == nullptr) return true;
        if (!database_->Write(article, facts, error)) return Fail(error);
        if (++in_batch_ < kBatch) return true;
        in_batch_ = 0;
        return database_->Commit(error) || Fail(error);
    }
    bool Close() {
        std::string error;
        if (database_ != nullptr && !database_->Commit(error)) return Fail(error);
        return lines_ == nullptr || lines_->Close(error) || Fail(error);
    }

  private:
    static bool Fail(const std::string& error) {
        Complain(error);
        return false;
    }
    static constexpr int kBatch = 500;  // articles in one transaction
    std::unique_ptr<JsonLinesSink> lines_;
    std::unique_ptr<SqliteSink> database_;
    int in_batch_ = 0;
};

}  // namespace

int Extract(const Settings& settings) {
    const auto knowledge = LoadKnowledge(settings);
    Output output;
    if (knowledge == nullptr || !output.Open(settings)) return kNothingDone;
    ArticleReader reader(settings.paths, ReadOptions(settings));
    RunOptions options;
    options.jobs = settings.jobs;
    options.extract.types.insert(settings.types.begin(), settings.types.end());
    bool good = true;
    RunHandlers handlers;
    handlers.on_article = [&](const Article& article, const std::vector<Fact>& facts) { return good = output.Write(article, facts); };
    handlers.on_failure = [](const Failure& failure) {
        Complain(failure.place + ": " + failure.message);
        return true;
    };
    const RunSummary summary = Run(reader, knowledge, options, handlers);
    if (!good || !output.Close()) return kNothingDone;
    if (!settings.database.empty() || ::isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "%llu facts from %llu articles%s\n", static_cast<unsigned long long>(summary.facts),
                     static_cast<unsigned long long>(summary.articles), settings.database.empty() ? "" : (" in " + settings.database).c_str());
    if (summary.failures == 0) return kFine;
    return summary.articles == 0 ? kNothingDone : kSomeFailed;
}

}  // namespace pressbox
