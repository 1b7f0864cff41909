#include "output.h"

#include <algorithm>
#include <set>

#include "extractor/sink/csv.h"
#include "extractor/sink/json_lines.h"
#include "extractor/sink/postgres.h"
#include "extractor/sink/sqlite.h"

namespace pressbox {
namespace {

constexpr size_t kBatchBytes = 16u << 20;  // of text in one transaction: it is kept in memory

// What an article's facts depend on besides its content.
std::string KnowledgeOf(const Settings& settings, const Knowledge& knowledge) {
    std::vector<std::string> types = settings.types;
    std::sort(types.begin(), types.end());
    types.erase(std::unique(types.begin(), types.end()), types.end());
    std::string text = knowledge.version;
    for (size_t i = 0; i < types.size(); ++i) text += (i == 0 ? " " : ",") + types[i];
    return text;
}

}  // namespace

bool Output::Open(const Settings& settings, const Knowledge& knowledge) {
    std::string error;
    batch_ = settings.batch;
    const SinkOptions options{KnowledgeOf(settings, knowledge), Complain, std::chrono::seconds(settings.retry)};
    if (!settings.database.empty()) {
        std::unique_ptr<Sink> database;
        if (IsPostgresAddress(settings.database)) database = PostgresSink::Open(settings.database, options, error);
        else database = SqliteSink::Open(settings.database, options, error);
        if (!Add(std::move(database), error)) return false;
        database_ = sinks_.back().get();
    }
    if (!settings.csv.empty() && !Add(CsvSink::Open(settings.csv, options, error), error)) return false;
    if (!settings.output.empty() || sinks_.empty())
        if (!Add(JsonLinesSink::Open(settings.output, error), error)) return false;
    skips_unchanged_ = database_ != nullptr && sinks_.size() == 1 && !settings.reload;
    return true;
}

bool Output::Add(std::unique_ptr<Sink> sink, const std::string& error) {
    if (sink == nullptr) {
        Complain(error);
        return false;
    }
    sinks_.push_back(std::move(sink));
    return true;
}

std::vector<Packed> Output::Pack(const Article& article, const std::vector<Fact>& facts) const {
    std::vector<Packed> packed;
    for (const auto& sink : sinks_) packed.push_back(sink->Pack(article, facts));
    return packed;
}

bool Output::Write(std::vector<Packed> packed, size_t bytes) {
    std::string error;
    for (size_t i = 0; i < sinks_.size(); ++i)
        if (!sinks_[i]->Write(std::move(packed[i]), error)) {
            Complain(error);
            return false;
        }
    return EndItem(bytes);
}

bool Output::Fail(const Failure& failure) {
    std::string error;
    for (const auto& sink : sinks_)
        if (!sink->Fail(failure, error)) {
            Complain(error);
            return false;
        }
    return EndItem(0);
}

bool Output::EndItem(size_t bytes) {
    bytes_ += bytes;
    if (++items_ < batch_ && bytes_ < kBatchBytes) {
        TellRefused();
        return true;
    }
    items_ = bytes_ = 0;
    std::string error;
    for (const auto& sink : sinks_)
        if (!sink->Commit(error)) {
            Complain(error);
            return false;
        }
    TellRefused();
    return true;
}

bool Output::Close() {
    std::string error;
    for (const auto& sink : sinks_)
        if (!sink->Close(error)) {
            Complain(error);
            return false;
        }
    TellRefused();
    return true;
}

void Output::TellRefused() {
    std::set<std::string> told;  // two sinks may refuse one article
    for (const auto& sink : sinks_)
        for (const Failure& failure : sink->TakeRefused())
            if (told.insert(failure.place + ": " + failure.message).second) ++refused_;
    for (const std::string& line : told) Complain(line);
}

}  // namespace pressbox
