// A sink that keeps a batch in memory and stores it whole: what the databases have in common.
//
// A database is locked only while a batch is stored, not while the next is extracted, so several processes can load one
// database; and a batch that a lost connection swallowed can be stored again.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "extractor/sink/sink.h"

namespace pressbox {

struct Batch {
    struct Failed {
        std::string id;
        std::string place;
        std::string reason;
        std::string content_hash;  // empty when the article was not read
    };
    std::vector<Packed> articles;  // every id once
    std::vector<Failed> failures;  // every id once; none that a later article of the batch takes away

    bool empty() const { return articles.empty() && failures.empty(); }
};

class BatchSink : public Sink {
  public:
    Packed Pack(const Article& article, const std::vector<Fact>& facts) const final;
    // Of two articles with one id in a batch the later counts, as in the database.
    using Sink::Write;
    bool Write(Packed packed, std::string& error) override;
    bool Fail(const Failure& failure, std::string& error) override;
    // When the database refuses the batch, its articles are stored one by one, and those that it refuses are recorded
    // as failed.
    bool Commit(std::string& error) override;
    bool Close(std::string& error) override { return Commit(error); }

  protected:
    // The bytes of an article to which there is no objection. No two of the facts have one id.
    virtual std::string PackRows(const Article& article, const Packed& packed, const std::vector<const Fact*>& facts) const = 0;

    enum class Stored : uint8_t { kYes, kRefused, kNo };  // kRefused: for what the batch holds

    // Stores the batch in one transaction: all of it, or nothing.
    virtual Stored Store(const Batch& batch, std::string& error) = 0;

  private:
    void Refuse(const Packed& packed, const std::string& reason);
    void AddFailure(Batch::Failed failed);
    bool StoreSingly(std::string& error);

    Batch batch_;
    std::unordered_map<std::string, size_t> places_;  // of the batch's articles, by id
};

}  // namespace pressbox
