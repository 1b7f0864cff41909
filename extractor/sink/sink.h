// Where facts go. A sink takes articles with their facts, and what failed, in batches.
//
//     Pack on any thread  ->  Write, Fail, Write …  ->  Commit  ->  Write …  ->  Close
//
// Pack does all that needs no other article, so that the one thread that writes has little left to do. What Commit
// confirmed is kept, whatever happens afterwards; of a batch that was not committed nothing is there. A file sink keeps
// everything back until Close instead: its files appear when they are whole. A sink for columns would collect a batch, as
// batch_sink.h does, and write a row group in Commit.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "extractor/facts/fact.h"
#include "extractor/source/reader.h"

namespace pressbox {

struct SinkOptions {
    std::string knowledge;                           // what the facts are made with: patterns, program, options
    std::function<void(const std::string&)> notice;  // told what is worth a line and no failure
    std::chrono::seconds patience{60};               // with a server that went away
};

// An article with its facts as a sink stores it, made by that sink's Pack.
struct Packed {
    std::string id;
    std::string place;         // where it was read; its id when nobody knows
    std::string content_hash;
    std::string objection;     // why it cannot be stored, or empty
    std::string bytes;         // the rest; how it is laid out is the sink's own
};

// Used by one thread at a time, but for Pack, which is called by many at once, and IsUnchanged. Every call that returns
// false sets `error` to one line; the run cannot go on then.
class Sink {
  public:
    virtual ~Sink() = default;

    virtual Packed Pack(const Article& article, const std::vector<Fact>& facts) const = 0;

    // An article that was written before is replaced, with its facts; a failure that was recorded for it is taken away.
    virtual bool Write(Packed packed, std::string& error) = 0;
    bool Write(const Article& article, const std::vector<Fact>& facts, std::string& error) { return Write(Pack(article, facts), error); }

    // Records an article that failed. What an earlier run stored of it stays.
    virtual bool Fail(const Failure& failure, std::string& error) = 0;

    virtual bool Commit(std::string& error) = 0;
    virtual bool Close(std::string& error) = 0;  // a Commit, and the end

    // Is the article stored already, made with the same knowledge, and without a failure since? Asked once for each
    // article before its Write, in the input's order, by a thread of its own.
    virtual bool IsUnchanged(const Article& article) {
        (void)article;
        return false;
    }

    // The articles that could not be stored for what they hold; the others of their batch were. Each is told once.
    std::vector<Failure> TakeRefused() { return std::exchange(refused_, {}); }

  protected:
    std::vector<Failure> refused_;
};

}  // namespace pressbox
