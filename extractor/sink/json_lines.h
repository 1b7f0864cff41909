// Facts as JSON Lines, to a stream or to a file that appears only when it is whole.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "extractor/sink/sink.h"

namespace pressbox {

// Facts only: articles without any, and failures, leave no line. An article that comes twice is there twice.
class JsonLinesSink : public Sink {
  public:
    // Writes beside `path` and renames at Close, so no half-written file is ever there under its name. An empty path is
    // standard output; a device or pipe is written to as it is. Returns nothing and sets `error` when the file cannot be made.
    static std::unique_ptr<JsonLinesSink> Open(const std::string& path, std::string& error);
    ~JsonLinesSink() override;  // without Close, removes what was written

    Packed Pack(const Article& article, const std::vector<Fact>& facts) const override;
    using Sink::Write;
    bool Write(Packed packed, std::string& error) override;
    bool Fail(const Failure&, std::string&) override { return true; }
    bool Commit(std::string&) override { return true; }
    bool Close(std::string& error) override;

  private:
    JsonLinesSink() = default;
    std::FILE* file_ = nullptr;
    std::string path_;
    std::string temporary_;
};

}  // namespace pressbox
