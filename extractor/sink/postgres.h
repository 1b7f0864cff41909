// Facts and their articles in a PostgreSQL database; database_schema.h says how it looks.
//
// A batch is one transaction: the articles' old rows go, entities are added, and all rows are sent by COPY, one stream for
// each table. Processes that load one database take turns for as long as that lasts (an advisory lock), so none waits for
// another in a circle, and no entity is dropped while another process begins to use it.
//
// A new database gets the indexes and references of its facts at the end of its first load (Close), where they cost half as
// much. Until then entities that nobody names any more stay. After a load that was broken off the next makes them.
//
// The batch is in memory: when the connection is lost, it is made again and the batch is stored from its beginning. Whether
// the lost transaction had been committed does not matter, for storing replaces.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "extractor/sink/batch_sink.h"

struct pg_conn;
struct pg_result;

namespace pressbox {

struct ClosePostgres {
    void operator()(pg_conn* connection) const;
};
struct ClearPostgres {
    void operator()(pg_result* result) const;
};
using PostgresConnection = std::unique_ptr<pg_conn, ClosePostgres>;
using PostgresResult = std::unique_ptr<pg_result, ClearPostgres>;

// Is it an address of PostgreSQL: postgresql:, postgresql://host/database, postgres://…? What it leaves out is taken from
// the PG* variables, ~/.pgpass and the service file, as by every program of PostgreSQL.
bool IsPostgresAddress(const std::string& address);

// The address without what might be a password, for messages.
std::string MaskedAddress(const std::string& address);

// Null with `error` when the address is none, has a password in it, or the server does not take the connection.
PostgresConnection ConnectPostgres(const std::string& address, std::string& error);

// What the server complains of, on one line.
std::string PostgresComplaint(const pg_conn* connection, const pg_result* result);

// A list as the text of an array; a NUL becomes U+001A, as in copy_rows.h.
std::string ArrayText(const std::vector<std::string>& values);

class PostgresSink : public BatchSink {
  public:
    // Makes the tables where there are none, or brings those of an older pressbox up to date.
    static std::unique_ptr<PostgresSink> Open(const std::string& address, SinkOptions options, std::string& error);
    ~PostgresSink() override;

    bool IsUnchanged(const Article& article) override;
    bool Close(std::string& error) override;

  private:
    enum class Trouble : uint8_t { kNone, kLost, kRefused, kFatal };  // kLost: worth trying again
    struct Rows;

    PostgresSink(std::string address, SinkOptions options);

    bool MakeTables(std::string& error);
    bool MakeOrMigrate(std::string& error);
    bool Migrate(std::string& error);
    bool Reconnect(std::string& error);

    std::string PackRows(const Article& article, const Packed& packed, const std::vector<const Fact*>& facts) const override;
    Stored Store(const Batch& batch, std::string& error) override;
    bool StoreOnce(const Batch& batch, std::string& error);
    Stored Attempt(const std::function<bool()>& transaction, std::string& error);
    bool FindKeys(std::string& error);
    bool MakeKeys(std::string& error);
    bool DeleteArticles(const std::string& ids, std::string& error);
    bool DropOrphans(std::string& error);
    bool InsertEntities(const Rows& rows, std::string& error);
    bool InsertFailures(const Batch& batch, std::string& error);
    bool SendRows(std::string_view table, const std::string& columns, const std::string& rows, std::string& error);

    bool CanAsk();
    bool IsStored(const Article& article);
    void ReadStored();

    bool Execute(const std::string& sql, std::string& error);
    PostgresResult Query(const std::string& sql, const std::vector<std::string>& parameters, std::string& error);
    bool Check(const PostgresResult& result, std::string& error);

    std::string address_;
    std::string name_;  // the address, for messages
    SinkOptions options_;
    PostgresConnection connection_;
    Trouble trouble_ = Trouble::kNone;  // why the last statement failed
    bool has_keys_ = false;
    std::set<std::string> left_;  // entities whose facts were deleted: perhaps nobody's now

    // IsUnchanged has a thread and a connection of its own. It asks the server for the first articles; when there are more,
    // it reads what is stored once: for each article 16 bytes, hashes of its id and of its content.
    static constexpr size_t kAsked = 200;
    PostgresConnection asking_;
    bool has_asked_ = false;
    size_t questions_ = 0;
    bool has_read_ = false;
    std::unordered_set<uint64_t> asked_;  // ids of those that were found changed before all was read
    std::vector<std::pair<uint64_t, uint64_t>> contents_;  // sorted by id; the content of one that was found changed is 0
    std::unordered_set<uint64_t> failed_places_;
};

}  // namespace pressbox
