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
    struct Entry {
        Article article;
        std::vector<Fact> facts;
        std::string content_hash;
        std::string source;
    };
    struct Failed {
        std::string id;
        std::string place;
        std::string reason;
        std::string content_hash;  // empty when the article was not read
    };
    std::vector<Entry> articles;   // every id once
    std::vector<Failed> failures;  // every id once; none that a later article of the batch takes away

    bool empty() const { return articles.empty() && failures.empty(); }
};

class BatchSink : public Sink {
  public:
    // Of two articles with one id in a batch the later counts, as in the database.
    bool Write(const Article& article, const std::vector<Fact>& facts, std::string& error) override;
    bool Fail(const Failure& failure, std::string& error) override;
    // When the database refuses the batch, its articles are stored one by one, and those that it refuses are recorded
    // as failed.
    bool Commit(std::string& error) override;
    bool Close(std::string& error) override { return Commit(error); }

  protected:
    enum class Stored : uint8_t { kYes, kRefused, kNo };  // kRefused: for what the batch holds

    // Stores the batch in one transaction: all of it, or nothing.
    virtual Stored Store(const Batch& batch, std::string& error) = 0;

  private:
    void Refuse(const Article& article, const std::string& content_hash, const std::string& reason);
    void AddFailure(Batch::Failed failed);
    bool StoreSingly(std::string& error);

    Batch batch_;
    std::unordered_map<std::string, size_t> places_;  // of the batch's articles, by id
};

// What keeps a fact, or an article with it, from being stored; empty when nothing does. Columns take any value: so a
// field that is none of its type's, or no value of its own, is found here or never.
std::string Objection(const Article& article, const std::vector<Fact>& facts);

}  // namespace pressbox
