// Facts and their articles in an SQLite database; database_schema.h says how it looks.
//
// A new database gets the keys and indexes of its facts at the end of its first load (Close): one sort of all rows is much
// less work than a place for each row as it comes. Until then an article that comes again is found by the rows of the
// batch that it was in, and entities that nobody names any more are dropped at the end. After a load that was broken off
// the next makes the keys; at its end, or as soon as it needs them.
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

class Unpacker;

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
    bool Close(std::string& error) override;

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

    std::string PackRows(const Article& article, const Packed& packed, const std::vector<const Fact*>& facts) const override;
    Stored Store(const Batch& batch, std::string& error) override;
    bool DeleteArticle(const Packed& packed, std::string& error);
    bool DeleteFacts(const std::string& article_id, int64_t article_row, std::string& error);
    bool InsertArticle(const Packed& packed, std::string& error);
    bool InsertEntity(Unpacker& cells, std::string& error);
    bool InsertFailure(const Batch::Failed& failed, std::string& error);
    bool DropOrphans(std::string& error);
    void RollBack();
    void Settle(const Batch& batch);
    bool IsStored(const Article& article);

    using LastRows = std::vector<int64_t>;  // of the articles' table, then of each of FactTypes()
    struct Stretch {
        LastRows before;
        LastRows after;
    };
    bool FindLastRows(LastRows& rows, std::string& error);
    const Stretch* StretchOf(int64_t article_row) const;
    bool SeeOthers(std::string& error);
    bool FindKeys(std::string& error);
    bool MakeKeys(std::string& error);

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
    std::vector<SqliteStatement> insert_fact_;   // one for each of FactTypes()
    std::vector<SqliteStatement> delete_facts_;  // the same
    SqliteStatement insert_entity_;
    SqliteStatement delete_orphan_;
    SqliteStatement find_last_rows_;
    std::unordered_set<int64_t> entities_;  // of this batch: they are there
    std::unordered_set<int64_t> left_;      // entities whose facts were deleted: perhaps nobody's now

    // A load without keys.
    bool has_keys_ = false;
    bool may_have_orphans_ = false;   // of another load, which was perhaps broken off
    int64_t data_version_ = 0;        // SQLite's: changes when another process writes
    std::vector<Stretch> stretches_;  // the rows of this load's batches

    // IsUnchanged asks on another thread than the one that stores, and so has a connection of its own.
    SqliteDatabase asking_;
    SqliteStatement find_unchanged_;
    std::mutex mutex_;                                  // guards on_the_way_
    std::unordered_map<uint64_t, uint32_t> on_the_way_;  // hashes of the ids of changed articles that are not stored yet, and how many
};

}  // namespace pressbox
