#include "extractor/sink/sqlite.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>

#include "extractor/sink/database_schema.h"
#include "extractor/sink/keys.h"
#include "extractor/sink/sqlite_rows.h"

namespace pressbox {
namespace {

namespace fs = std::filesystem;

constexpr int kBusyMilliseconds = 30'000;
constexpr char kPageSize[] = "PRAGMA page_size=8192";  // of a new database: an article fills one of 4 KB and leaves half of it empty
constexpr char kCache[] = "PRAGMA cache_size=-16384";  // 16 MB: without keys, new rows go to the ends of the tables
constexpr char kCacheForKeys[] = "PRAGMA cache_size=-65536";       // 64 MB: they go into indexes everywhere
constexpr char kWaitForMore[] = "PRAGMA wal_autocheckpoint=4000";  // 32 MB: a page that changes often is copied once
constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr char kOtherFile[] = "; name another file with --db";

// A one-byte file is empty to SQLite, and would be overwritten: so its first bytes are looked at here.
bool LooksLikeDatabase(const fs::path& file) {
    char head[kMagic.size()];
    std::FILE* stream = std::fopen(file.c_str(), "rb");
    if (stream == nullptr) return false;
    const size_t size = std::fread(head, 1, sizeof head, stream);
    std::fclose(stream);
    return size == 0 || std::string_view(head, size) == kMagic;
}

// What keeps a file that exists from being our database, as far as can be seen from outside; empty when nothing does.
std::string Obstacle(const fs::path& file) {
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored)) return "not a file";
    if (::access(file.c_str(), R_OK | W_OK) != 0) return std::string("cannot be written: ") + std::strerror(errno);
    if (::access(file.parent_path().c_str(), W_OK | X_OK) != 0)
        return "its folder cannot be written: " + std::string(std::strerror(errno));
    if (!LooksLikeDatabase(file)) return "not an SQLite database";
    return "";
}

// Resolves the path, so that SQLite sees neither a special name such as ":memory:" nor an URI, and makes the file if
// there is none: only then is it known that its folder can be written, and whose it is to remove.
bool MakeOrCheckFile(const std::string& path, fs::path& file, bool& made, std::string& error) {
    if (path.empty()) {
        error = "the database has no name; name a file with --db";
        return false;
    }
    std::error_code failure;
    file = fs::absolute(path, failure);
    if (!failure) file = fs::weakly_canonical(file, failure);
    if (failure) {
        error = path + ": " + failure.message() + kOtherFile;
        return false;
    }
    if (std::FILE* stream = std::fopen(file.c_str(), "wbx"); stream != nullptr) {
        std::fclose(stream);
        made = true;
        return true;
    }
    if (errno != EEXIST) {
        error = path + ": cannot be made in " + file.parent_path().string() + ": " + std::strerror(errno) + kOtherFile;
        return false;
    }
    const std::string obstacle = Obstacle(file);
    if (!obstacle.empty()) error = path + ": " + obstacle + kOtherFile;
    return obstacle.empty();
}

void RemoveDatabase(const fs::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"-journal", "-wal", "-shm", ""}) fs::remove(file.string() + suffix, ignored);
}

// The id of an entity, for migrations.
void EntityIdFunction(sqlite3_context* context, int, sqlite3_value** values) {
    const auto text = [&](int i) {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(values[i]));
        return std::string_view(bytes == nullptr ? "" : bytes, static_cast<size_t>(sqlite3_value_bytes(values[i])));
    };
    sqlite3_result_int64(context, EntityId(text(0), text(1)));
}

}  // namespace

void CloseSqlite::operator()(sqlite3* database) const { sqlite3_close(database); }
void FinalizeSqlite::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

std::unique_ptr<SqliteSink> SqliteSink::Open(const std::string& path, SinkOptions options, std::string& error) {
    fs::path file;
    bool made = false;
    if (!MakeOrCheckFile(path, file, made, error)) return nullptr;
    std::unique_ptr<SqliteSink> sink(new SqliteSink(path, file.string(), std::move(options)));
    if (sink->Connect(error) && sink->MakeTables(error) && sink->PrepareStatements(error)) return sink;
    sink.reset();
    if (made) RemoveDatabase(file);
    return nullptr;
}

SqliteSink::~SqliteSink() = default;

bool SqliteSink::Connect(std::string& error) {
    sqlite3* database = nullptr;
    const int result = sqlite3_open_v2(file_.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(database);
    if (result != SQLITE_OK) return Complain(error);
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    for (const char* pragma : {kPageSize, kWaitForMore, "PRAGMA foreign_keys=OFF", "PRAGMA synchronous=FULL"})
        if (!Execute(pragma, error)) return false;
    return true;
}

bool SqliteSink::Inspect(Content& content, std::string& error) {
    int64_t version = 0;
    int64_t tables = 0;
    if (!ReadNumber("PRAGMA user_version", version, error)) return false;
    if (!ReadNumber("SELECT count(*) FROM sqlite_master", tables, error)) return false;
    content = version == 0 ? Content::kNothing : version == kDatabaseVersion ? Content::kFacts : Content::kOldFacts;
    if (version == 0 && tables == 0) return true;
    if (version >= kOldestVersion && version <= kDatabaseVersion) return true;
    error = path_ + (version == 0 ? ": the database of another program"
                                  : ": a database of version " + std::to_string(version) + ", and not " + std::to_string(kDatabaseVersion) +
                                        " as this pressbox makes them");
    error += kOtherFile;
    return false;
}

// SQLite does not wait for others here as it does elsewhere: a switch of the journal that would have to wait for a reader
// fails at once.
bool SqliteSink::UseWriteAheadLog(std::string& error) {
    constexpr int kPause = 20;  // milliseconds
    for (int waited = 0;; waited += kPause) {
        if (Execute("PRAGMA journal_mode=WAL", error)) return true;
        if ((sqlite3_errcode(database_.get()) & 0xff) != SQLITE_BUSY || waited >= kBusyMilliseconds) return false;
        sqlite3_sleep(kPause);
    }
}

// Nothing is changed before it is known that the database is ours or empty. Of two processes that find it empty or old,
// one makes the tables, and the other sees them when it has its turn.
bool SqliteSink::MakeTables(std::string& error) {
    Content content = Content::kNothing;
    if (!Inspect(content, error) || !UseWriteAheadLog(error)) return false;
    if (content != Content::kFacts) {
        const bool good = Execute("BEGIN IMMEDIATE", error) && Inspect(content, error) && (content != Content::kNothing || Execute(CreateDatabaseSql(Dialect::kSqlite).c_str(), error)) &&
                          (content != Content::kOldFacts || Migrate(error)) && Execute("COMMIT", error);
        if (!good) return RollBack(), false;
    }
    int64_t articles = 0;
    if (!FindKeys(error) || !ReadNumber("SELECT EXISTS (SELECT 1 FROM \"article\")", articles, error) || !ReadNumber("PRAGMA data_version", data_version_, error)) return false;
    may_have_orphans_ = !has_keys_ && articles != 0;
    return true;
}

bool SqliteSink::Migrate(std::string& error) {
    if (options_.notice) options_.notice(path_ + ": the tables of an older pressbox; bringing them up to date");
    sqlite3_create_function(database_.get(), "pressbox_entity_id", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, EntityIdFunction, nullptr, nullptr);
    std::set<std::string> indexes;
    if (!ReadTexts("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL", indexes, error)) return false;
    std::string sql;
    for (const std::string& index : indexes) sql += "DROP INDEX " + Quoted(index) + ";\n";
    bool good = true;
    sql += MigrationSql(Dialect::kSqlite, [&](const std::string& table) {
        std::set<std::string> columns;
        good = good && ReadTexts("SELECT name FROM pragma_table_info('" + table + "')", columns, error);
        return columns;
    });
    return good && Execute(sql.c_str(), error);
}

bool SqliteSink::PrepareStatements(std::string& error) {
    const auto insert = [](std::string_view table, const auto& columns) {
        std::vector<std::string> names;
        for (const std::string_view column : columns) names.push_back(Quoted(column));
        return InsertSql(table, names);
    };
    if (!Prepare("SELECT rowid FROM \"article\" WHERE \"id\" = ?", find_article_, error)) return false;
    if (!Prepare("DELETE FROM \"article\" WHERE \"id\" = ?", delete_article_, error)) return false;
    if (!Prepare(insert("article", kArticleColumns), insert_article_, error)) return false;
    if (!Prepare("DELETE FROM \"failed_article\" WHERE \"id\" = ?1 OR \"place\" = ?2", delete_failure_, error)) return false;
    if (!Prepare(insert("failed_article", kFailureColumns) + kReplaceFailure, insert_failure_, error)) return false;
    if (!Prepare(insert("entity", kEntityColumns) + " ON CONFLICT DO NOTHING", insert_entity_, error)) return false;
    if (!Prepare(DeleteOrphansSql("= ?1"), delete_orphan_, error)) return false;
    std::string last = "SELECT (SELECT max(rowid) FROM \"article\")";
    for (const TypeSpec& type : FactTypes()) {
        last += ", (SELECT max(rowid) FROM " + Quoted(type.name) + ")";
        if (!Prepare(InsertSql(type.name, ColumnsOf(type)), insert_fact_.emplace_back(), error)) return false;
        if (!Prepare(DeleteFactsSql(type, "= ?1 AND rowid > ?2 AND rowid <= ?3"), delete_facts_.emplace_back(), error)) return false;
    }
    return Prepare(last, find_last_rows_, error);
}

bool SqliteSink::Prepare(const std::string& sql, SqliteStatement& statement, std::string& error) {
    sqlite3_stmt* prepared = nullptr;
    const int result = sqlite3_prepare_v3(database_.get(), sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    statement.reset(prepared);
    if (result == SQLITE_OK) return true;
    if (result != SQLITE_ERROR) return Complain(error);
    error = path_ + ": its tables are not those of this pressbox (" + sqlite3_errmsg(database_.get()) + ")" + kOtherFile;
    return false;
}

std::string SqliteSink::PackRows(const Article& article, const Packed& packed, const std::vector<const Fact*>& facts) const {
    return PackCells(article, packed.content_hash, options_.knowledge, facts);
}

// The lock is taken at once: asked for in the middle of a batch, it might be refused without waiting.
BatchSink::Stored SqliteSink::Store(const Batch& batch, std::string& error) {
    if (!Execute("BEGIN IMMEDIATE", error)) return Stored::kNo;
    Stretch stretch;
    const auto each = [&](bool (SqliteSink::*use)(const Packed&, std::string&)) {
        return std::all_of(batch.articles.begin(), batch.articles.end(), [&](const Packed& packed) { return (this->*use)(packed, error); });
    };
    entities_.clear();
    bool good = SeeOthers(error) && each(&SqliteSink::DeleteArticle) && FindLastRows(stretch.before, error) && each(&SqliteSink::InsertArticle);
    for (const Batch::Failed& failed : batch.failures) good = good && InsertFailure(failed, error);
    good = good && (has_keys_ ? DropOrphans(error) : FindLastRows(stretch.after, error));
    if (good && Execute("COMMIT", error)) {
        has_keys_ ? stretches_.clear() : stretches_.push_back(std::move(stretch));
        Settle(batch);
        return Stored::kYes;
    }
    const int code = sqlite3_errcode(database_.get()) & 0xff;
    RollBack();
    return code == SQLITE_TOOBIG || code == SQLITE_CONSTRAINT ? Stored::kRefused : Stored::kNo;
}

// What the article's old facts name may be named by nobody when they are gone.
bool SqliteSink::DeleteArticle(const Packed& packed, std::string& error) {
    {
        Row row(delete_failure_.get());
        row.Text(packed.id);
        row.Text(packed.place);
        if (!row.Run()) return Complain(error);
    }
    int64_t number = 0;
    {
        Row row(find_article_.get());
        row.Text(packed.id);
        if (!row.Next()) return row.done() || Complain(error);
        number = row.number(0);
    }
    if (!DeleteFacts(packed.id, number, error)) return false;
    Row row(delete_article_.get());
    row.Text(packed.id);
    return row.Run() || Complain(error);
}

bool SqliteSink::DeleteFacts(const std::string& article_id, int64_t article_row, std::string& error) {
    const Stretch* stretch = has_keys_ ? nullptr : StretchOf(article_row);
    if (stretch == nullptr && !has_keys_ && !MakeKeys(error)) return false;
    for (size_t type = 0; type < delete_facts_.size(); ++type) {
        Row row(delete_facts_[type].get());
        row.Text(article_id);
        row.Integer(stretch == nullptr ? 0 : stretch->before[1 + type]);
        row.Integer(stretch == nullptr ? INT64_MAX : stretch->after[1 + type]);
        while (row.Next())
            for (int column = 0; column < row.columns(); ++column)
                if (row.number(column) != 0) left_.insert(row.number(column));
        if (!row.done()) return Complain(error);
    }
    return true;
}

bool SqliteSink::InsertArticle(const Packed& packed, std::string& error) {
    Unpacker cells(packed.bytes);
    const auto insert = [&](const SqliteStatement& statement) {
        Row row(statement.get());
        row.Text(packed.id);
        for (int column = 1; column < sqlite3_bind_parameter_count(statement.get()); ++column) row.NextCell(cells);
        return row.Run() || Complain(error);
    };
    if (!insert(insert_article_)) return false;
    for (int64_t entities = cells.Integer(); entities > 0; --entities)
        if (!InsertEntity(cells, error)) return false;
    while (!cells.done())
        if (!insert(insert_fact_[cells.Byte()])) return false;
    return true;
}

bool SqliteSink::InsertFailure(const Batch::Failed& failed, std::string& error) {
    Row row(insert_failure_.get());
    row.Text(failed.id);
    row.Text(failed.place);
    row.Text(failed.reason);
    row.TextOrNull(failed.content_hash);
    return row.Run() || Complain(error);
}

// One that is new to the batch is made if it is not there.
bool SqliteSink::InsertEntity(Unpacker& cells, std::string& error) {
    const int64_t id = cells.Integer();
    const std::string_view name = cells.Text();
    const std::string_view kind = cells.Text();
    if (!entities_.insert(id).second) return true;
    Row row(insert_entity_.get());
    row.Integer(id);
    row.Text(name);
    row.Text(kind);
    return row.Run() || Complain(error);
}

bool SqliteSink::DropOrphans(std::string& error) {
    if (may_have_orphans_ && !Execute(DeleteOrphansSql("> 0").c_str(), error)) return false;
    may_have_orphans_ = false;
    for (const int64_t id : left_) {
        Row row(delete_orphan_.get());
        row.Integer(id);
        if (!row.Run()) return Complain(error);
    }
    left_.clear();
    return true;
}

bool SqliteSink::FindLastRows(LastRows& rows, std::string& error) {
    Row row(find_last_rows_.get());
    if (!row.Next()) return Complain(error);
    for (int column = 0; column < row.columns(); ++column) rows.push_back(row.number(column));
    return true;
}

// The rows among which the facts of the article in that row are; null when another load stored them. Where the last rows
// of a batch were deleted, the next batch took their numbers: so the latest batch is asked first.
const SqliteSink::Stretch* SqliteSink::StretchOf(int64_t article_row) const {
    const auto stretch = std::find_if(stretches_.rbegin(), stretches_.rend(), [&](const Stretch& s) { return s.before[0] < article_row; });
    return stretch != stretches_.rend() && article_row <= stretch->after[0] ? &*stretch : nullptr;
}

// With the lock held. When another process has written since, it may have made the keys, and taken numbers of rows that
// we deleted.
bool SqliteSink::SeeOthers(std::string& error) {
    int64_t version = 0;
    if (has_keys_) return true;
    if (!ReadNumber("PRAGMA data_version", version, error)) return false;
    if (std::exchange(data_version_, version) == version) return true;
    stretches_.clear();
    may_have_orphans_ = true;
    return FindKeys(error);
}

// They are made in one transaction: where one is, all are.
bool SqliteSink::FindKeys(std::string& error) {
    int64_t keys = 0;
    if (!ReadNumber(("SELECT count(*) FROM sqlite_master WHERE name = '" + KeyOf(FactTypes()[0]) + "'").c_str(), keys, error)) return false;
    has_keys_ = keys > 0;
    return Execute(has_keys_ ? kCacheForKeys : kCache, error);
}

bool SqliteSink::MakeKeys(std::string& error) { return Execute(KeysSql(Dialect::kSqlite).c_str(), error) && FindKeys(error); }

bool SqliteSink::Close(std::string& error) {
    if (!Commit(error)) return false;
    if (has_keys_) return true;
    if (Execute("BEGIN IMMEDIATE", error) && SeeOthers(error) && (has_keys_ || MakeKeys(error)) && DropOrphans(error) && Execute("COMMIT", error)) return true;
    RollBack();
    return false;
}

void SqliteSink::RollBack() {
    std::string ignored;
    if (sqlite3_get_autocommit(database_.get()) == 0) Execute("ROLLBACK", ignored);
    FindKeys(ignored);
    may_have_orphans_ = true;
}

// An article that was found changed is on its way until its batch is stored. Should it come again meanwhile, then what the
// database holds of it says nothing.
bool SqliteSink::IsUnchanged(const Article& article) {
    const uint64_t id = HashBytes(article.id);
    const std::lock_guard<std::mutex> lock(mutex_);
    if (on_the_way_.count(id) == 0 && IsStored(article)) return true;
    ++on_the_way_[id];
    return false;
}

void SqliteSink::Settle(const Batch& batch) {
    const std::lock_guard<std::mutex> lock(mutex_);
    for (const Packed& packed : batch.articles)
        if (const auto found = on_the_way_.find(HashBytes(packed.id)); found != on_the_way_.end() && --found->second == 0) on_the_way_.erase(found);
}

// What cannot be asked is taken for changed: the article is then read and stored again, which does no harm.
bool SqliteSink::IsStored(const Article& article) {
    if (asking_ == nullptr) {
        sqlite3* database = nullptr;
        const int result = sqlite3_open_v2(file_.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        asking_.reset(database);
        sqlite3_busy_timeout(database, kBusyMilliseconds);
        sqlite3_stmt* statement = nullptr;
        if (result == SQLITE_OK)
            sqlite3_prepare_v3(database, "SELECT 1 FROM \"article\" WHERE \"id\" = ?1 AND \"content_hash\" = ?2 AND \"knowledge\" = ?3 AND NOT EXISTS "
                                         "(SELECT 1 FROM \"failed_article\" WHERE \"id\" = ?1 OR \"place\" = ?4)",
                               -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        find_unchanged_.reset(statement);
    }
    if (find_unchanged_ == nullptr) return false;
    const std::string hash = ContentHash(article);
    Row row(find_unchanged_.get());
    row.Text(article.id);
    row.Text(hash);
    row.Text(options_.knowledge);
    row.Text(article.place.empty() ? article.id : article.place);
    return row.Next();
}

bool SqliteSink::Execute(const char* sql, std::string& error) {
    return sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK || Complain(error);
}

bool SqliteSink::ReadNumber(const char* sql, int64_t& number, std::string& error) {
    SqliteStatement statement;
    if (!Prepare(sql, statement, error)) return false;
    if (sqlite3_step(statement.get()) != SQLITE_ROW) return Complain(error);
    number = sqlite3_column_int64(statement.get(), 0);
    return true;
}

bool SqliteSink::ReadTexts(const std::string& sql, std::set<std::string>& texts, std::string& error) {
    SqliteStatement statement;
    if (!Prepare(sql, statement, error)) return false;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement.get())) == SQLITE_ROW) texts.insert(reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 0)));
    return result == SQLITE_DONE || Complain(error);
}

bool SqliteSink::Complain(std::string& error) const {
    error = path_ + ": " + SqliteComplaint(database_.get());
    return false;
}

std::string SqliteComplaint(sqlite3* database) {
    const int code = sqlite3_errcode(database) & 0xff;
    const int system = sqlite3_system_errno(database);
    if (code == SQLITE_NOTADB) return std::string("not an SQLite database") + kOtherFile;
    if (code == SQLITE_BUSY) return "another program is writing to it; try again when that has ended";
    std::string complaint = sqlite3_errmsg(database);
    if (code == SQLITE_FULL) complaint += "; make room, and run the same command again: what was stored is kept";
    if (system != 0 && (code == SQLITE_IOERR || code == SQLITE_CANTOPEN || code == SQLITE_FULL)) complaint += std::string(" (") + std::strerror(system) + ")";
    return complaint;
}

}  // namespace pressbox
