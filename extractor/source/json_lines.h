// A line of JSON Lines to an article. simdjson reads the good lines; whatever it refuses, and lines of more than 1 MB, are
// read by nlohmann/json, which says at which byte what is wrong, and is the twin that tests compare simdjson with.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "extractor/source/reader.h"

namespace pressbox {

class JsonLineParser {
  public:
    explicit JsonLineParser(const ReaderOptions& options);
    ~JsonLineParser();

    // False, with what is wrong and the mend in `error`, when the line is no article. May give the line more capacity.
    // The article's id stays as it is when the line has none.
    bool Parse(std::string& line, Article& article, std::string& error);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// The same without simdjson.
bool ParseJsonLinePlainly(std::string_view line, const ReaderOptions& options, Article& article, std::string& error);

}  // namespace pressbox
