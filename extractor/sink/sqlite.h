// Facts and their articles in an SQLite database; database_schema.h says how it looks.
//
// Articles are written in batches, and a batch is one transaction. What Commit confirmed is on the disk; of a batch that
// was not committed nothing is there, whatever happened. An article that is written again first loses all that it had,
// so a load that is repeated, or resumed after a crash, leaves the same rows.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extractor/facts/fact.h"
#include "extractor/source/article.h"

struct sqlite3;
struct sqlite3_stmt;

namespace pressbox {

// To be used by one thread at a time. Other processes may read the database meanwhile; one that writes waits for the
// batch's end, and gives up after half a minute.
class SqliteSink {
  public:
    // Opens a database, or makes one where there is no file or an empty one. Returns nothing and sets `error` to one line
    // when that is impossible or the file holds something else; then no new file stays behind.
    static std::unique_ptr<SqliteSink> Open(const std::string& path, std::string& error);
    ~SqliteSink();  // a batch that was not committed is undone
    SqliteSink(const SqliteSink&) = delete;
    SqliteSink& operator=(const SqliteSink&) = delete;

    // Adds to the batch, and opens one if there is none. An article that fails leaves the rest of the batch as it was,
    // unless the disk failed: then the batch is lost, and Write and Commit say so until Commit was called.
    bool Write(const Article& article, const std::vector<Fact>& facts, std::string& error);

    // Ends the batch. When it fails, nothing of the batch is in the database, and the next Write opens a new one.
    bool Commit(std::string& error);

  private:
    struct CloseDatabase {
        void operator()(sqlite3* database) const;
    };
    struct FinalizeStatement {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;
    enum class Content : uint8_t { kNothing, kFacts };

    explicit SqliteSink(std::string path) : path_(std::move(path)) {}

    bool Connect(const std::string& file, std::string& error);
    bool Inspect(Content& content, std::string& error);
    bool MakeTables(std::string& error);
    bool UseWriteAheadLog(std::string& error);
    bool PrepareStatements(std::string& error);
    bool Prepare(const std::string& sql, Statement& statement, std::string& error);

    bool BeginBatch(std::string& error);
    bool ReplaceArticle(const Article& article, const std::vector<Fact>& facts, std::string& error);
    bool RememberEntities(const std::string& article_id, std::string& error);
    bool EntityOf(const Fact& fact, std::string_view field, int64_t& id, std::string& error);
    bool DropOrphans(std::string& error);
    bool InsertFact(const Article& article, const Fact& fact, std::string& error);
    void UndoArticle();

    bool Execute(const char* sql, std::string& error);
    bool ReadNumber(const char* sql, int64_t& number, std::string& error);
    bool Fail(std::string& error) const;  // tells what the database complains of; always false

    std::string path_;  // as it was given, for messages
    std::unique_ptr<sqlite3, CloseDatabase> database_;
    Statement delete_article_;
    Statement insert_article_;
    std::vector<Statement> insert_fact_;  // one for each of FactTypes()
    Statement insert_entity_;
    Statement find_entity_;
    Statement entities_of_article_;
    Statement delete_orphan_;
    std::unordered_map<std::string, int64_t> entity_ids_;  // of this batch, by kind and name
    std::unordered_set<int64_t> left_;                     // entities whose facts were deleted: perhaps nobody's now
    bool batch_open_ = false;
    bool batch_lost_ = false;
};

}  // namespace pressbox
