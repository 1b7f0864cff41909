#include "extractor/sink/query.h"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <filesystem>

#include "extractor/sink/database_schema.h"
#include "extractor/sink/postgres.h"
#include "extractor/sink/sqlite.h"

namespace pressbox {
namespace {

namespace fs = std::filesystem;

class SqliteQuery : public Query {
  public:
    explicit SqliteQuery(std::string path) : path_(std::move(path)) {}

    bool Connect(std::string& error) {
        std::error_code failure;
        const fs::path file = fs::absolute(path_, failure);
        if (!fs::is_regular_file(file, failure)) {
            error = path_ + ": no such database; make one with pressbox extract ARTICLES --db " + path_;
            return false;
        }
        sqlite3* database = nullptr;
        const int result = sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
        database_.reset(database);
        sqlite3_busy_timeout(database, 30'000);
        return (result == SQLITE_OK && sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr) == SQLITE_OK) || Complain(error);
    }

    bool Ask(const std::string& sql, Rows& rows, std::string& error) override {
        rows.clear();
        sqlite3_stmt* prepared = nullptr;
        const int result = sqlite3_prepare_v2(database_.get(), sql.c_str(), -1, &prepared, nullptr);
        const SqliteStatement statement(prepared);
        if (result != SQLITE_OK) return Complain(error);
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(prepared)) == SQLITE_ROW) {
            auto& row = rows.emplace_back();
            for (int i = 0; i < sqlite3_column_count(prepared); ++i) {
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(prepared, i));
                row.emplace_back(text == nullptr ? "" : text, static_cast<size_t>(sqlite3_column_bytes(prepared, i)));
            }
        }
        return step == SQLITE_DONE || Complain(error);
    }

  private:
    bool Complain(std::string& error) const {
        error = path_ + ": " + SqliteComplaint(database_.get());
        return false;
    }

    std::string path_;
    SqliteDatabase database_;
};

class PostgresQuery : public Query {
  public:
    explicit PostgresQuery(std::string address) : address_(std::move(address)) {}

    bool Connect(std::string& error) {
        connection_ = ConnectPostgres(address_, error);
        if (connection_ == nullptr) return false;
        const PostgresResult begun(PQexec(connection_.get(), "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        if (PQresultStatus(begun.get()) == PGRES_COMMAND_OK) return true;
        error = MaskedAddress(address_) + ": " + PostgresComplaint(connection_.get(), begun.get());
        return false;
    }

    bool Ask(const std::string& sql, Rows& rows, std::string& error) override {
        rows.clear();
        const PostgresResult result(PQexec(connection_.get(), sql.c_str()));
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) {
            error = MaskedAddress(address_) + ": " + PostgresComplaint(connection_.get(), result.get());
            return false;
        }
        for (int i = 0; i < PQntuples(result.get()); ++i) {
            auto& row = rows.emplace_back();
            for (int column = 0; column < PQnfields(result.get()); ++column)
                row.emplace_back(PQgetvalue(result.get(), i, column), static_cast<size_t>(PQgetlength(result.get(), i, column)));
        }
        return true;
    }

  private:
    std::string address_;
    PostgresConnection connection_;
};

// The version of the tables; empty when they are not ours.
bool ReadVersion(Query& query, bool postgres, std::string& version, std::string& error) {
    Query::Rows rows;
    if (!query.Ask(postgres ? "SELECT to_regclass('pressbox_schema')" : "PRAGMA user_version", rows, error)) return false;
    version = rows[0][0] == "0" ? "" : rows[0][0];
    if (!postgres || version.empty()) return true;
    if (!query.Ask("SELECT max(\"version\") FROM \"pressbox_schema\"", rows, error)) return false;
    version = rows[0][0];
    return true;
}

}  // namespace

std::unique_ptr<Query> Query::Open(const std::string& database, std::string& error) {
    std::unique_ptr<Query> query;
    const bool postgres = IsPostgresAddress(database);
    if (postgres) {
        auto opened = std::make_unique<PostgresQuery>(database);
        if (!opened->Connect(error)) return nullptr;
        query = std::move(opened);
    } else {
        auto opened = std::make_unique<SqliteQuery>(database);
        if (!opened->Connect(error)) return nullptr;
        query = std::move(opened);
    }
    std::string version;
    if (!ReadVersion(*query, postgres, version, error)) return nullptr;
    if (version == std::to_string(kDatabaseVersion)) return query;
    error = (postgres ? MaskedAddress(database) : database) + ": " +
            (version.empty() ? std::string("no database of pressbox's; name one that was made with --db")
                             : "a database of version " + version + ", and not " + std::to_string(kDatabaseVersion) + "; pressbox extract --db brings an older one up to date");
    return nullptr;
}

}  // namespace pressbox
