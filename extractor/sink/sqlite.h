// Facts and their articles in an SQLite database; database_schema.h says how it looks.
//
// A batch is one transaction. What Commit confirmed is on the disk; of a batch that was not committed nothing is there,
// whatever happened. An article that is written again first loses all that it had, so a load that is repeated, or resumed
// after a crash, leaves the same rows.
#pragma once

#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extractor/sink/batch_sink.h"

struct sqlite3;
struct sqlite3_stmt;

namespace pressbox {

struct CloseSqlite {
    void operator()(sqlite3* database) const;
};
struct FinalizeSqlite {
    void operator()(sqlite3_stmt* statement) const;
};
using SqliteDatabase = std::unique_ptr<sqlite3, CloseSqlite>;
using SqliteStatement = std::unique_ptr<sqlite3_stmt, FinalizeSqlite>;

// What the database complains of, and how to mend it.
std::string SqliteComplaint(sqlite3* database);

// Other processes may read the database meanwhile; one that writes waits while a batch is stored, and gives up after half
// a minute.
class SqliteSink : public BatchSink {
  public:
    // Opens a database, or makes one where there is no file or an empty one; that of an older pressbox gets today's
    // tables. Returns nothing and sets `error` to one line when that is impossible or the file holds something else; then
    // no new file stays behind.
    static std::unique_ptr<SqliteSink> Open(const std::string& path, SinkOptions options, std::string& error);
    ~SqliteSink() override;  // a batch that was not committed is lost
    SqliteSink(const SqliteSink&) = delete;
    SqliteSink& operator=(const SqliteSink&) = delete;

    bool IsUnchanged(const Article& article) override;

  private:
    enum class Content : uint8_t { kNothing, kFacts, kOldFacts };

    SqliteSink(std::string path, std::string file, SinkOptions options) : path_(std::move(path)), file_(std::move(file)), options_(std::move(options)) {}

    bool Connect(std::string& error);
    bool Inspect(Content& content, std::string& error);
    bool MakeTables(std::string& error);
    bool Migrate(std::string& error);
    bool UseWriteAheadLog(std::string& error);
    bool PrepareStatements(std::string& error);
    bool Prepare(const std::string& sql, SqliteStatement& statement, std::string& error);

    Stored Store(const Batch& batch, std::string& error) override;
    bool ReplaceArticle(const Batch::Entry& entry, std::string& error);
    bool DeleteArticle(const Article& article, std::string& error);
    bool InsertArticle(const Batch::Entry& entry, std::string& error);
    bool InsertFailure(const Batch::Failed& failed, std::string& error);
    bool EntityOf(const Fact& fact, std::string_view field, int64_t& id, std::string& error);
    bool InsertFact(const Article& article, const Fact& fact, std::string& error);
    bool DropOrphans(std::string& error);
    void RollBack();
    void Settle(const Batch& batch);
    bool IsStored(const Article& article);

    bool Execute(const char* sql, std::string& error);
    bool ReadNumber(const char* sql, int64_t& number, std::string& error);
    bool ReadTexts(const std::string& sql, std::set<std::string>& texts, std::string& error);
    bool Complain(std::string& error) const;  // always false

    std::string path_;  // as it was given, for messages
    std::string file_;  // resolved
    SinkOptions options_;
    SqliteDatabase database_;
    SqliteStatement find_article_;
    SqliteStatement delete_article_;
    SqliteStatement insert_article_;
    SqliteStatement delete_failure_;
    SqliteStatement insert_failure_;
    std::vector<SqliteStatement> insert_fact_;  // one for each of FactTypes()
    SqliteStatement insert_entity_;
    SqliteStatement entities_of_article_;
    SqliteStatement delete_orphan_;
    std::unordered_set<int64_t> entities_;  // of this batch: they are there
    std::unordered_set<int64_t> left_;      // entities whose facts were deleted: perhaps nobody's now

    // IsUnchanged asks on another thread than the one that stores, and so has a connection of its own.
    SqliteDatabase asking_;
    SqliteStatement find_unchanged_;
    std::mutex mutex_;                                  // guards on_the_way_
    std::unordered_map<uint64_t, uint32_t> on_the_way_;  // hashes of the ids of changed articles that are not stored yet, and how many
};

}  // namespace pressbox
