// Reading a database of facts, SQLite or PostgreSQL, without changing it. All questions see it as it was at the first.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace pressbox {

class Query {
  public:
    using Rows = std::vector<std::vector<std::string>>;  // a null is an empty text

    // Null with `error` when there is no such database, or it is none of this pressbox.
    static std::unique_ptr<Query> Open(const std::string& database, std::string& error);
    virtual ~Query() = default;

    // Runs one statement, in words that both kinds understand.
    virtual bool Ask(const std::string& sql, Rows& rows, std::string& error) = 0;
};

}  // namespace pressbox
