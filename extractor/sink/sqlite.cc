#include "extractor/sink/sqlite.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>

#include "extractor/sink/database_schema.h"

namespace pressbox {
namespace {

namespace fs = std::filesystem;

constexpr int kBusyMilliseconds = 30'000;
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

// Of everything that extraction reads: a different hash, a different article.
std::string ContentHash(const Article& article) {
    uint64_t hash = 0xcbf29ce484222325ull;  // FNV-1a, 64 bit
    const auto add = [&](std::string_view bytes) {
        for (const char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3ull;
    };
    add(article.title);
    add({"\0", 1});
    add(article.date);
    add({"\0", 1});
    add(article.text);
    char buffer[17];
    std::snprintf(buffer, sizeof buffer, "%016llx", static_cast<unsigned long long>(hash));
    return buffer;
}

// The parameters of a prepared statement, bound one after the other; the first that cannot be bound is the last that is
// tried, so the database still tells of it. Text is not copied: it must outlive the row.
class Row {
  public:
    explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
    ~Row() {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;

    void Text(std::string_view text) {
        good_ = good_ && sqlite3_bind_text64(statement_, ++count_, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8) == SQLITE_OK;
    }
    void TextOrNull(const std::string& text) { text.empty() ? Null() : Text(text); }
    void Integer(int64_t number) { good_ = good_ && sqlite3_bind_int64(statement_, ++count_, number) == SQLITE_OK; }
    void Number(double number) {
        if (!std::isfinite(number)) return Null();
        good_ = good_ && sqlite3_bind_double(statement_, ++count_, number) == SQLITE_OK;
    }
    void Null() { good_ = good_ && sqlite3_bind_null(statement_, ++count_) == SQLITE_OK; }
    void Any(const Value& value) {
        if (const bool* b = std::get_if<bool>(&value)) Integer(*b ? 1 : 0);
        else if (const double* d = std::get_if<double>(&value)) Number(*d);
        else if (const std::string* s = std::get_if<std::string>(&value)) Text(*s);
        else Null();
    }
    bool Run() { return good_ && sqlite3_step(statement_) == SQLITE_DONE; }
    // Reads the first column of the next row. After the last row it returns false, and done() is true.
    bool Next(int64_t& number) {
        const int result = good_ ? sqlite3_step(statement_) : SQLITE_ERROR;
        done_ = result == SQLITE_DONE;
        if (result == SQLITE_ROW) number = sqlite3_column_int64(statement_, 0);
        return result == SQLITE_ROW;
    }
    bool done() const { return done_; }

  private:
    sqlite3_stmt* statement_;
    int count_ = 0;
    bool good_ = true;  // every parameter so far was bound
    bool done_ = false;
};

bool Fits(const Value& value, FieldType type) {
    if (IsNull(value)) return true;
    if (type == FieldType::kNumber) return std::holds_alternative<double>(value);
    if (type == FieldType::kBool) return std::holds_alternative<bool>(value);
    return std::holds_alternative<std::string>(value);
}

// Columns take any value: so a field that is none of its type's, or no value of its own, is found here or never.
bool Conforms(const Fact& fact, const TypeSpec& type, std::string& complaint) {
    for (const auto& [name, value] : fact.fields) {
        const FieldSpec* field = type.field(name);
        if (field != nullptr && Fits(value, field->type)) continue;
        complaint = "field '" + name + "' of " + fact.type + (field == nullptr ? " is unknown" : " has a value of another type");
        return false;
    }
    return true;
}

}  // namespace

void SqliteSink::CloseDatabase::operator()(sqlite3* database) const { sqlite3_close(database); }
void SqliteSink::FinalizeStatement::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

std::unique_ptr<SqliteSink> SqliteSink::Open(const std::string& path, std::string& error) {
    fs::path file;
    bool made = false;
    if (!MakeOrCheckFile(path, file, made, error)) return nullptr;
    std::unique_ptr<SqliteSink> sink(new SqliteSink(path));
    if (sink->Connect(file.string(), error) && sink->MakeTables(error) && sink->PrepareStatements(error)) return sink;
    sink.reset();
    if (made) RemoveDatabase(file);
    return nullptr;
}

SqliteSink::~SqliteSink() = default;

bool SqliteSink::Connect(const std::string& file, std::string& error) {
    sqlite3* database = nullptr;
    const int result = sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(database);
    if (result != SQLITE_OK) return Fail(error);
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    return Execute("PRAGMA foreign_keys=ON", error) && Execute("PRAGMA synchronous=FULL", error);
}

bool SqliteSink::Inspect(Content& content, std::string& error) {
    int64_t version = 0;
    int64_t tables = 0;
    if (!ReadNumber("PRAGMA user_version", version, error)) return false;
    if (!ReadNumber("SELECT count(*) FROM sqlite_master", tables, error)) return false;
    content = version == 0 ? Content::kNothing : Content::kFacts;
    if (version == kDatabaseVersion || (version == 0 && tables == 0)) return true;
    error = path_ + (version == 0 ? ": the database of another program"
                                  : ": a database of version " + std::to_string(version) + ", and not " +
                                        std::to_string(kDatabaseVersion) + " as this pressbox makes them");
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

// Nothing is changed before it is known that the database is ours or empty. Of two processes that find it empty, one
// makes the tables, and the other sees them when it has its turn.
bool SqliteSink::MakeTables(std::string& error) {
    Content content = Content::kNothing;
    if (!Inspect(content, error) || !UseWriteAheadLog(error)) return false;
    if (content == Content::kFacts) return true;
    if (!Execute("BEGIN IMMEDIATE", error) || !Inspect(content, error)) return false;
    if (content == Content::kNothing && !Execute(CreateDatabaseSql().c_str(), error)) return false;
    return Execute("COMMIT", error);
}

bool SqliteSink::PrepareStatements(std::string& error) {
    if (!Prepare("DELETE FROM \"article\" WHERE \"id\" = ?", delete_article_, error)) return false;
    if (!Prepare("INSERT INTO \"article\" (\"id\", \"title\", \"date\", \"text\", \"content_hash\") VALUES (?, ?, ?, ?, ?)",
                 insert_article_, error)) return false;
    if (!Prepare("INSERT INTO \"entity\" (\"name\", \"kind\") VALUES (?, ?) ON CONFLICT DO NOTHING", insert_entity_, error)) return false;
    if (!Prepare("SELECT \"id\" FROM \"entity\" WHERE \"name\" = ? AND \"kind\" = ?", find_entity_, error)) return false;
    if (!Prepare(EntitiesOfArticleSql(), entities_of_article_, error)) return false;
    if (!Prepare(DeleteOrphanSql(), delete_orphan_, error)) return false;
    for (const TypeSpec& type : FactTypes())
        if (!Prepare(InsertFactSql(type), insert_fact_.emplace_back(), error)) return false;
    return true;
}

bool SqliteSink::Prepare(const std::string& sql, Statement& statement, std::string& error) {
    sqlite3_stmt* prepared = nullptr;
    const int result = sqlite3_prepare_v3(database_.get(), sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    statement.reset(prepared);
    if (result == SQLITE_OK) return true;
    if (result != SQLITE_ERROR) return Fail(error);
    error = path_ + ": its tables are not those of this pressbox (" + sqlite3_errmsg(database_.get()) + ")" + kOtherFile;
    return false;
}

bool SqliteSink::Write(const Article& article, const std::vector<Fact>& facts, std::string& error) {
    if (!BeginBatch(error)) return false;
    if (Execute("SAVEPOINT \"write\"", error) && ReplaceArticle(article, facts, error) &&
        Execute("RELEASE \"write\"", error)) return true;
    UndoArticle();
    return false;
}

// The lock is taken at once: asked for in the middle of a batch, it might be refused without waiting.
bool SqliteSink::BeginBatch(std::string& error) {
    if (batch_lost_) {
        error = path_ + ": the batch was lost when one of its articles could not be written";
        return false;
    }
    if (batch_open_) return true;
    entity_ids_.clear();
    left_.clear();
    return batch_open_ = Execute("BEGIN IMMEDIATE", error);
}

bool SqliteSink::ReplaceArticle(const Article& article, const std::vector<Fact>& facts, std::string& error) {
    const std::string hash = ContentHash(article);
    if (!RememberEntities(article.id, error)) return false;
    {
        Row row(delete_article_.get());
        row.Text(article.id);
        if (!row.Run()) return Fail(error);
    }
    {
        Row row(insert_article_.get());
        row.Text(article.id);
        row.TextOrNull(article.title);
        row.TextOrNull(article.date);
        row.Text(article.text);
        row.Text(hash);
        if (!row.Run()) return Fail(error);
    }
    for (const Fact& fact : facts)
        if (!InsertFact(article, fact, error)) return false;
    return true;
}

// What the article's old facts name may be named by nobody when they are gone.
bool SqliteSink::RememberEntities(const std::string& article_id, std::string& error) {
    Row row(entities_of_article_.get());
    row.Text(article_id);
    int64_t id = 0;
    while (row.Next(id)) left_.insert(id);
    return row.done() || Fail(error);
}

bool SqliteSink::DropOrphans(std::string& error) {
    for (const int64_t id : left_) {
        Row row(delete_orphan_.get());
        row.Integer(id);
        if (!row.Run()) return Fail(error);
    }
    left_.clear();
    return true;
}

// The id of what a field names, made when it is new; 0 when the field names nothing.
bool SqliteSink::EntityOf(const Fact& fact, std::string_view field, int64_t& id, std::string& error) {
    id = 0;
    const auto kind_of = std::find_if(fact.name_kinds.begin(), fact.name_kinds.end(), [&](const auto& item) { return item.first == field; });
    const std::string* name = fact.fields.text(field);
    if (kind_of == fact.name_kinds.end() || name == nullptr) return true;
    const std::string_view kind = kind_of->second == Kind::kName ? std::string_view("unknown") : NameOf(kind_of->second);
    int64_t& known = entity_ids_[std::string(kind) + '\t' + *name];
    if (known == 0) {
        Row insert(insert_entity_.get());
        insert.Text(*name);
        insert.Text(kind);
        Row find(find_entity_.get());
        find.Text(*name);
        find.Text(kind);
        if (!insert.Run() || !find.Next(known)) {
            known = 0;
            return Fail(error);
        }
    }
    id = known;
    return true;
}

bool SqliteSink::InsertFact(const Article& article, const Fact& fact, std::string& error) {
    const TypeSpec* type = FactType(fact.type);
    std::string complaint = type == nullptr ? "type '" + fact.type + "' is unknown" : "";
    if (type == nullptr || !Conforms(fact, *type, complaint)) {
        error = path_ + ": fact " + fact.id + " of " + article.id + " cannot be stored: " + complaint;
        return false;
    }
    std::vector<int64_t> entities;
    for (const FieldSpec& field : type->fields)
        if (field.type == FieldType::kName && !EntityOf(fact, field.name, entities.emplace_back(), error)) return false;
    Row row(insert_fact_[static_cast<size_t>(type - FactTypes().data())].get());
    row.Text(fact.id);
    row.Text(article.id);
    row.Integer(fact.start);
    row.Integer(fact.end);
    row.Integer(fact.byte_start);
    row.Integer(fact.byte_end);
    row.Text(fact.text);
    row.Text(fact.sentence);
    row.Text(fact.rule);
    fact.confidence ? row.Number(*fact.confidence) : row.Null();
    size_t name = 0;
    for (const FieldSpec& field : type->fields) {
        row.Any(fact.fields.get(field.name));
        if (field.type != FieldType::kName) continue;
        entities[name] != 0 ? row.Integer(entities[name]) : row.Null();
        ++name;
    }
    return row.Run() || Fail(error);
}

// After some failures SQLite has already undone the whole batch by itself.
void SqliteSink::UndoArticle() {
    entity_ids_.clear();
    std::string ignored;
    if (sqlite3_get_autocommit(database_.get()) == 0 && Execute("ROLLBACK TO \"write\"", ignored) &&
        Execute("RELEASE \"write\"", ignored)) return;
    if (sqlite3_get_autocommit(database_.get()) == 0) Execute("ROLLBACK", ignored);
    batch_open_ = false;
    batch_lost_ = true;
}

bool SqliteSink::Commit(std::string& error) {
    if (std::exchange(batch_lost_, false)) {
        error = path_ + ": the batch was lost when one of its articles could not be written";
        return false;
    }
    if (!std::exchange(batch_open_, false) || (DropOrphans(error) && Execute("COMMIT", error))) return true;
    std::string ignored;
    if (sqlite3_get_autocommit(database_.get()) == 0) Execute("ROLLBACK", ignored);
    return false;
}

bool SqliteSink::Execute(const char* sql, std::string& error) {
    return sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK || Fail(error);
}

bool SqliteSink::ReadNumber(const char* sql, int64_t& number, std::string& error) {
    Statement statement;
    if (!Prepare(sql, statement, error)) return false;
    if (sqlite3_step(statement.get()) != SQLITE_ROW) return Fail(error);
    number = sqlite3_column_int64(statement.get(), 0);
    return true;
}

bool SqliteSink::Fail(std::string& error) const {
    sqlite3* database = database_.get();
    const int code = sqlite3_errcode(database) & 0xff;
    const int system = sqlite3_system_errno(database);
    error = path_ + ": ";
    if (code == SQLITE_NOTADB) error += std::string("not an SQLite database") + kOtherFile;
    else if (code == SQLITE_BUSY) error += "another program is writing to it; try again when that has ended";
    else error += sqlite3_errmsg(database);
    if (system != 0 && (code == SQLITE_IOERR || code == SQLITE_CANTOPEN || code == SQLITE_FULL))
        error += std::string(" (") + std::strerror(system) + ")";
    return false;
}

}  // namespace pressbox
