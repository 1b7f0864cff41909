// Facts as JSON Lines, to a stream or to a file that appears only when it is whole.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "extractor/facts/fact.h"

namespace pressbox {

class JsonLinesSink {
  public:
    // Writes beside `path` and renames at Close, so no half-written file is ever there under its name. An empty path is
    // standard output. Returns nothing and sets `error` when the file cannot be made.
    static std::unique_ptr<JsonLinesSink> Open(const std::string& path, std::string& error);
    ~JsonLinesSink();  // without Close, removes what was written

    bool Write(const std::vector<Fact>& facts, std::string& error);
    bool Close(std::string& error);

  private:
    JsonLinesSink() = default;
    std::FILE* file_ = nullptr;
    std::string path_;
    std::string temporary_;
    std::string buffer_;
};

}  // namespace pressbox
