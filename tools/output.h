// Where the facts of an extraction go: JSON Lines, CSV, a database, or several of these.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "command.h"
#include "extractor/sink/sink.h"

namespace pressbox {

class Output {
  public:
    // Each of these tells what is wrong, and returns false.
    bool Open(const Settings& settings, const Knowledge& knowledge);
    bool Write(std::vector<Packed> packed, size_t bytes);  // as Pack made it of an article with that many bytes of text
    bool Fail(const Failure& failure);
    bool Close();

    // For Write; may be called by many threads at once.
    std::vector<Packed> Pack(const Article& article, const std::vector<Fact>& facts) const;

    // Can articles be left out that are in the database already? Not when files want all of them too.
    bool SkipsUnchanged() const { return skips_unchanged_; }
    bool IsUnchanged(const Article& article) { return database_->IsUnchanged(article); }

    uint64_t refused() const { return refused_; }  // articles that were extracted and could not be stored

  private:
    bool Add(std::unique_ptr<Sink> sink, const std::string& error);
    bool EndItem(size_t bytes);
    void TellRefused();

    std::vector<std::unique_ptr<Sink>> sinks_;
    Sink* database_ = nullptr;  // one of them
    bool skips_unchanged_ = false;
    size_t batch_ = 0;          // articles in one transaction, at most
    size_t items_ = 0;          // of the batch so far
    size_t bytes_ = 0;
    uint64_t refused_ = 0;
};

}  // namespace pressbox
