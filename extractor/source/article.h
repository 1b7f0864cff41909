// An article as a source yields it.
#pragma once

#include <string>

namespace pressbox {

struct Article {
    std::string id;     // given, or the path it was read from
    std::string title;  // may be empty
    std::string date;   // ISO 8601 (2022-12-12), or empty
    std::string text;   // UTF-8, exactly as given: every offset counts in it
    std::string place{};  // where it was read from: file, or file:line; may be empty
};

}  // namespace pressbox
