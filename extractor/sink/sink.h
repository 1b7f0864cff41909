// Where facts go. A sink takes articles with their facts, and what failed, in batches.
//
//     Write, Fail, Write …  ->  Commit  ->  Write …  ->  Close
//
// What Commit confirmed is kept, whatever happens afterwards; of a batch that was not committed nothing is there. A file
// sink keeps everything back until Close instead: its files appear when they are whole. A sink for columns would collect
// a batch, as batch_sink.h does, and write a row group in Commit.
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

// Used by one thread at a time, but for IsUnchanged. Every call that returns false sets `error` to one line; the run
// cannot go on then.
class Sink {
  public:
    virtual ~Sink() = default;

    // An article that was written before is replaced, with its facts; a failure that was recorded for it is taken away.
    virtual bool Write(const Article& article, const std::vector<Fact>& facts, std::string& error) = 0;

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
