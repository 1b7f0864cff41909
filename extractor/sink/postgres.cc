#include "extractor/sink/postgres.h"

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <map>
#include <thread>
#include <utility>

#include "extractor/sink/copy_rows.h"
#include "extractor/sink/database_schema.h"
#include "extractor/sink/keys.h"
#include "extractor/sink/packing.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

constexpr int64_t kLock = 0x7072657373626f78;  // "pressbox"
constexpr char kOtherDatabase[] = "; name another database with --db, or another schema with PGOPTIONS='-c search_path=name'";
constexpr std::chrono::milliseconds kFirstPause{100};
constexpr std::chrono::milliseconds kLongestPause{5'000};

std::string WithoutEscapes(std::string_view text) {  // %70 is p
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        int code = 0;
        const bool escape = text[i] == '%' && i + 2 < text.size() && std::from_chars(text.data() + i + 1, text.data() + i + 3, code, 16).ptr == text.data() + i + 3;
        out += escape ? static_cast<char>(code) : text[i];
        if (escape) i += 2;
    }
    return out;
}

// Of "host:5432,[::1]:5433" where what stands for a port is none, or npos: perhaps it is a password whose '@' is missing.
size_t FindWrongPort(std::string_view hosts) {
    bool in_port = false;
    bool in_brackets = false;
    for (size_t i = 0; i < hosts.size(); ++i) {
        const char c = hosts[i];
        if (c == '[' || c == ']') in_brackets = c == '[';
        if (in_brackets) continue;
        if (in_port && c != ',' && (c < '0' || c > '9')) return hosts.rfind(':', i) + 1;
        if (c == ':' || c == ',') in_port = c == ':';
    }
    return std::string_view::npos;
}

std::string OneLine(std::string_view text) {
    std::string line;
    for (const char c : text) {
        if (c != '\n' && c != '\r' && c != '\t') line += c;
        else if (!line.empty() && line.back() != ' ') line += ' ';
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

std::string_view StateOf(const pg_result* result) {
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state == nullptr ? "" : state;
}

// The server went away, is starting or stopping, has no room for us, or undid the transaction for another's sake.
bool IsPassing(std::string_view state) {
    return state.empty() || state.substr(0, 2) == "08" || state.substr(0, 3) == "57P" || state == "53300" || state == "40001" || state == "40P01" || state == "55P03";
}

// It is what the rows hold: a wrong value, a key that is there, something too large.
bool IsOfTheRows(std::string_view state) { return state.substr(0, 2) == "22" || state.substr(0, 2) == "23" || state.substr(0, 2) == "54"; }

std::string WithoutNul(std::string_view text) {  // as the database has it
    std::string out(text);
    std::replace(out.begin(), out.end(), '\0', '\x1a');
    return out;
}

const std::string& PlaceOf(const Article& article) { return article.place.empty() ? article.id : article.place; }

PostgresResult Run(pg_conn* connection, const std::string& sql, const std::vector<std::string>& parameters) {
    std::vector<std::string> texts;
    std::vector<const char*> values;
    for (const std::string& parameter : parameters) texts.push_back(WithoutNul(parameter));
    for (const std::string& text : texts) values.push_back(text.c_str());
    return PostgresResult(PQexecParams(connection, sql.c_str(), static_cast<int>(values.size()), nullptr, values.data(), nullptr, nullptr, 0));
}

template <class Columns>
std::string QuotedList(const Columns& columns) {
    std::vector<std::string> names;
    for (const std::string_view column : columns) names.push_back(Quoted(column));
    return Joined(names);
}

}  // namespace

void ClosePostgres::operator()(pg_conn* connection) const { PQfinish(connection); }
void ClearPostgres::operator()(pg_result* result) const { PQclear(result); }

bool IsPostgresAddress(const std::string& address) {
    return address.compare(0, 11, "postgresql:") == 0 || address.compare(0, 9, "postgres:") == 0;
}

// A password may hold any sign, unescaped too: so all from the first colon to the last '@' is one.
std::string MaskedAddress(const std::string& address) {
    const size_t scheme = address.find("://");
    if (scheme == std::string::npos) return address.substr(0, address.find(':') + 1);
    const size_t begin = scheme + 3;
    const size_t query = std::min(address.find('?', begin), address.size());
    std::string tail = address.substr(query);
    if (WithoutEscapes(tail).find("password") != std::string::npos) tail = "?***";
    std::string head = address.substr(0, query);
    const size_t at = head.rfind('@');
    if (at == std::string::npos) {
        const size_t slash = std::min(head.find('/', begin), head.size());
        const size_t wrong = FindWrongPort(std::string_view(head).substr(begin, slash - begin));
        return wrong == std::string_view::npos ? head + tail : head.substr(0, begin + wrong) + "***";
    }
    if (const size_t colon = head.find(':', begin); colon < at) head.replace(colon + 1, at - colon - 1, "***");
    return head + tail;
}

PostgresConnection ConnectPostgres(const std::string& address, std::string& error) {
    const std::string name = MaskedAddress(address);
    const std::string rest = address.substr(address.find(':') + 1);
    if (!rest.empty() && rest.compare(0, 2, "//") != 0) {
        error = name + " …: not an address of PostgreSQL; write postgresql://host/database, or postgresql: for what the PG* variables name";
        return nullptr;
    }
    if (name != address) {
        error = name + ": a password in the address can be read by everybody on this machine; put it into PGPASSWORD or ~/.pgpass";
        return nullptr;
    }
    // what stands before dbname can be changed by the address; a null is left to the environment
    const char* keywords[] = {"connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout", "fallback_application_name", "dbname", "client_encoding", nullptr};
    const char* values[] = {std::getenv("PGCONNECT_TIMEOUT") == nullptr ? "10" : nullptr, "30", "10", "3", "60000", "pressbox", rest.empty() ? "postgresql://" : address.c_str(), "UTF8", nullptr};
    PostgresConnection connection(PQconnectdbParams(keywords, values, 1));
    if (PQstatus(connection.get()) == CONNECTION_OK) {
        PQsetNoticeProcessor(connection.get(), [](void*, const char*) {}, nullptr);
        PQclear(PQexec(connection.get(), "SET default_toast_compression = lz4"));  // far faster than its own; an old server has none
        return connection;
    }
    error = name + ": " + OneLine(PQerrorMessage(connection.get())) + "; check the address, and that the server is there";
    return nullptr;
}

std::string PostgresComplaint(const pg_conn* connection, const pg_result* result) {
    const char* primary = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    std::string text = OneLine(primary == nullptr ? PQerrorMessage(connection) : primary);
    if (result != nullptr && StateOf(result) == "53100") text += "; make room there, and run the same command again: what was stored is kept";
    return text;
}

std::string ArrayText(const std::vector<std::string>& values) {
    std::string out = "{";
    for (const std::string& value : values) {
        if (out.size() > 1) out += ',';
        out += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\') out += '\\';
            out += c == '\0' ? '\x1a' : c;
        }
        out += '"';
    }
    return out += '}';
}

// What a batch sends: rows for each table.
struct PostgresSink::Rows {
    std::string articles;
    std::vector<std::string> facts{FactTypes().size()};
    std::map<int64_t, std::pair<std::string_view, std::string_view>> entities;  // name and kind
};

PostgresSink::PostgresSink(std::string address, SinkOptions options)
    : address_(std::move(address)), name_(MaskedAddress(address_)), options_(std::move(options)) {}
PostgresSink::~PostgresSink() = default;

std::unique_ptr<PostgresSink> PostgresSink::Open(const std::string& address, SinkOptions options, std::string& error) {
    std::unique_ptr<PostgresSink> sink(new PostgresSink(address, std::move(options)));
    sink->connection_ = ConnectPostgres(address, error);
    if (sink->connection_ == nullptr || !sink->MakeTables(error)) return nullptr;
    return sink;
}

// Of two processes that find no tables, or old ones, one makes them, and the other sees them when it has its turn.
bool PostgresSink::MakeTables(std::string& error) {
    const bool good = Execute("BEGIN; SET LOCAL lock_timeout = '60s'; SELECT pg_advisory_xact_lock(" + std::to_string(kLock) + ")", error) && MakeOrMigrate(error) && Execute("COMMIT", error);
    std::string ignored;
    if (!good) Execute("ROLLBACK", ignored);
    return good;
}

bool PostgresSink::MakeOrMigrate(std::string& error) {
    const PostgresResult found = Query("SELECT to_regclass('pressbox_schema') IS NOT NULL, to_regclass('article') IS NOT NULL", {}, error);
    if (found == nullptr) return false;
    if (PQgetvalue(found.get(), 0, 0)[0] != 't') {
        if (PQgetvalue(found.get(), 0, 1)[0] != 't') return Execute(CreateDatabaseSql(Dialect::kPostgres), error);
        error = name_ + ": the database of another program" + kOtherDatabase;
        return false;
    }
    const PostgresResult version = Query("SELECT max(\"version\") FROM \"pressbox_schema\"", {}, error);
    if (version == nullptr) return false;
    const int number = std::atoi(PQgetvalue(version.get(), 0, 0));
    if (number == kDatabaseVersion) return true;
    if (number >= kOldestVersion && number < kDatabaseVersion) return Migrate(error);
    error = name_ + ": a database of version " + std::to_string(number) + ", and not " + std::to_string(kDatabaseVersion) + " as this pressbox makes them" + kOtherDatabase;
    return false;
}

bool PostgresSink::Migrate(std::string& error) {
    if (options_.notice) options_.notice(name_ + ": the tables of an older pressbox; bringing them up to date");
    bool good = true;
    const std::string sql = MigrationSql(Dialect::kPostgres, [&](const std::string& table) {
        std::set<std::string> columns;
        const PostgresResult result = Query("SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(quote_ident($1)) AND attnum > 0 AND NOT attisdropped", {table}, error);
        good = good && result != nullptr;
        for (int i = 0; good && i < PQntuples(result.get()); ++i) columns.insert(PQgetvalue(result.get(), i, 0));
        return columns;
    });
    return good && Execute(sql, error);
}

BatchSink::Stored PostgresSink::Store(const Batch& batch, std::string& error) {
    const Stored stored = Attempt([&] { return StoreOnce(batch, error); }, error);
    if (stored == Stored::kYes && has_keys_) left_.clear();
    return stored;
}

// The keys and references that a first load goes without.
bool PostgresSink::Close(std::string& error) {
    return Commit(error) && (has_keys_ || Attempt([&] { return MakeKeys(error); }, error) == Stored::kYes);
}

// A transaction that can be tried again: as long as the server is away and there is patience.
BatchSink::Stored PostgresSink::Attempt(const std::function<bool()>& transaction, std::string& error) {
    const auto begin = std::chrono::steady_clock::now();
    auto pause = kFirstPause;
    for (bool told = false;;) {
        if ((connection_ != nullptr && PQstatus(connection_.get()) == CONNECTION_OK) || Reconnect(error)) {
            if (Execute("BEGIN; SET LOCAL lock_timeout = '60s'; SELECT pg_advisory_xact_lock(" + std::to_string(kLock) + ")", error) && transaction() && Execute("COMMIT", error)) return Stored::kYes;
            std::string ignored;
            const Trouble trouble = trouble_;
            if (PQstatus(connection_.get()) == CONNECTION_OK) Execute("ROLLBACK", ignored);
            if (trouble == Trouble::kRefused) return Stored::kRefused;
            if (trouble == Trouble::kFatal) return Stored::kNo;
        }
        if (std::chrono::steady_clock::now() - begin > options_.patience) break;
        if (!std::exchange(told, true) && options_.notice) options_.notice((error.empty() ? name_ + ": no connection" : error) + "; trying again");
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, kLongestPause);
    }
    error += "; gave up after " + std::to_string(options_.patience.count()) + " seconds. Run the same command again when the server is there: what was stored is kept";
    return Stored::kNo;
}

bool PostgresSink::Reconnect(std::string& error) {
    connection_ = ConnectPostgres(address_, error);
    return connection_ != nullptr;
}

std::string PostgresSink::PackRows(const Article& article, const Packed& packed, const std::vector<const Fact*>& facts) const {
    return PackCopyRows(article, packed.content_hash, options_.knowledge, facts);
}

bool PostgresSink::StoreOnce(const Batch& batch, std::string& error) {
    std::vector<std::string> ids;
    std::vector<std::string> places;
    Rows rows;
    for (const Packed& packed : batch.articles) {
        ids.push_back(packed.id);
        places.push_back(ValidUtf8(packed.place));
        Unpacker unpacker(packed.bytes);
        rows.articles += unpacker.Text();
        for (std::string& of_type : rows.facts) of_type += unpacker.Text();
        while (!unpacker.done()) {
            const int64_t id = unpacker.Integer();
            const std::string_view name = unpacker.Text();
            rows.entities.emplace(id, std::pair(name, unpacker.Text()));
        }
    }
    const std::string id_array = ArrayText(ids);
    if (!FindKeys(error) || !DeleteArticles(id_array, error)) return false;
    if (Query("DELETE FROM \"failed_article\" WHERE \"id\" = ANY ($1::text[]) OR \"place\" = ANY ($2::text[])", {id_array, ArrayText(places)}, error) == nullptr) return false;
    if (!InsertFailures(batch, error) || !InsertEntities(rows, error)) return false;
    if (!SendRows("article", QuotedList(kArticleColumns), rows.articles, error)) return false;
    for (size_t i = 0; i < rows.facts.size(); ++i)
        if (!SendRows(FactTypes()[i].name, Joined(ColumnsOf(FactTypes()[i])), rows.facts[i], error)) return false;
    return !has_keys_ || DropOrphans(error);
}

// What the old facts name may be named by nobody when they are gone.
bool PostgresSink::DeleteArticles(const std::string& ids, std::string& error) {
    const PostgresResult known = Query("SELECT 1 FROM \"article\" WHERE \"id\" = ANY ($1::text[]) LIMIT 1", {ids}, error);
    if (known == nullptr) return false;
    if (PQntuples(known.get()) == 0) return true;
    for (const TypeSpec& type : FactTypes()) {
        const PostgresResult gone = Query(DeleteFactsSql(type, "= ANY ($1::text[])"), {ids}, error);
        if (gone == nullptr) return false;
        for (int row = 0; row < PQntuples(gone.get()); ++row)
            for (int column = 0; column < PQnfields(gone.get()); ++column)
                if (PQgetisnull(gone.get(), row, column) == 0) left_.insert(PQgetvalue(gone.get(), row, column));
    }
    return Query("DELETE FROM \"article\" WHERE \"id\" = ANY ($1::text[])", {ids}, error) != nullptr;
}

// Another process may have made the keys.
bool PostgresSink::FindKeys(std::string& error) {
    if (has_keys_) return true;
    const PostgresResult found = Query("SELECT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass($1) AND contype = 'f')", {std::string(FactTypes()[0].name)}, error);
    has_keys_ = found != nullptr && PQgetvalue(found.get(), 0, 0)[0] == 't';
    return found != nullptr;
}

// Then all orphans are dropped: those of this load, and those that one left that was broken off.
bool PostgresSink::MakeKeys(std::string& error) {
    if (!FindKeys(error)) return false;
    if (has_keys_) return DropOrphans(error);
    return Execute(KeysSql(Dialect::kPostgres), error) && Execute(DeleteOrphansSql("> 0"), error);
}

bool PostgresSink::DropOrphans(std::string& error) {
    return left_.empty() || Query(DeleteOrphansSql("= ANY ($1::bigint[])"), {ArrayText({left_.begin(), left_.end()})}, error) != nullptr;
}

bool PostgresSink::InsertEntities(const Rows& rows, std::string& error) {
    if (rows.entities.empty()) return true;
    std::vector<std::string> columns[3];
    for (const auto& [id, entity] : rows.entities) {
        columns[0].push_back(std::to_string(id));
        columns[1].emplace_back(entity.first);
        columns[2].emplace_back(entity.second);
    }
    return Query("INSERT INTO \"entity\" (\"id\", \"name\", \"kind\") SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING",
                 {ArrayText(columns[0]), ArrayText(columns[1]), ArrayText(columns[2])}, error) != nullptr;
}

bool PostgresSink::InsertFailures(const Batch& batch, std::string& error) {
    const std::string sql = "INSERT INTO \"failed_article\" (" + QuotedList(kFailureColumns) + ") VALUES ($1, $2, $3, nullif($4, ''))" + kReplaceFailure;
    return std::all_of(batch.failures.begin(), batch.failures.end(), [&](const Batch::Failed& failed) {
        return Query(sql, {failed.id, failed.place, failed.reason, failed.content_hash}, error) != nullptr;
    });
}

bool PostgresSink::SendRows(std::string_view table, const std::string& columns, const std::string& rows, std::string& error) {
    constexpr size_t kPiece = 1u << 20;
    if (rows.empty()) return true;
    const PostgresResult begun(PQexec(connection_.get(), ("COPY " + Quoted(table) + " (" + columns + ") FROM STDIN (FORMAT binary)").c_str()));
    if (!Check(begun, error)) return false;
    const auto send = [&](std::string_view bytes) { return PQputCopyData(connection_.get(), bytes.data(), static_cast<int>(bytes.size())) == 1; };
    bool good = send(kCopyBegin);
    for (size_t at = 0; good && at < rows.size(); at += kPiece) good = send(std::string_view(rows).substr(at, kPiece));
    if (good) send(kCopyEnd);
    PQputCopyEnd(connection_.get(), nullptr);
    good = true;
    while (PostgresResult result{PQgetResult(connection_.get())}) good = good && Check(result, error);  // the first complaint is the one that counts
    return good;
}

// An article that was found changed is never unchanged later in the run: it is on its way, or stored with other content.
bool PostgresSink::IsUnchanged(const Article& article) {
    const uint64_t id = HashBytes(WithoutNul(article.id));
    if (!has_read_ && ++questions_ > kAsked) ReadStored();
    if (!has_read_) {
        const bool unchanged = asked_.count(id) == 0 && IsStored(article);
        if (!unchanged) asked_.insert(id);
        return unchanged;
    }
    const auto found = std::lower_bound(contents_.begin(), contents_.end(), std::pair<uint64_t, uint64_t>(id, 0));
    if (found == contents_.end() || found->first != id) return false;
    if (found->second == HashBytes(ContentHash(article)) && failed_places_.count(HashBytes(ValidUtf8(PlaceOf(article)))) == 0) return true;
    found->second = 0;
    return false;
}

// What cannot be asked is taken for changed: the article is then read and stored again, which does no harm.
bool PostgresSink::IsStored(const Article& article) {
    if (!CanAsk()) return false;
    const PostgresResult result = Run(asking_.get(),
        "SELECT 1 FROM \"article\" WHERE \"id\" = $1 AND \"content_hash\" = $2 AND \"knowledge\" = $3 AND NOT EXISTS "
        "(SELECT 1 FROM \"failed_article\" WHERE \"id\" = $1 OR \"place\" = $4)",
        {article.id, ContentHash(article), options_.knowledge, ValidUtf8(PlaceOf(article))});
    return PQresultStatus(result.get()) == PGRES_TUPLES_OK && PQntuples(result.get()) == 1;
}

void PostgresSink::ReadStored() {
    has_read_ = true;
    const auto read = [&](const char* sql, const auto& use) {
        const char* knowledge = options_.knowledge.c_str();
        if (!CanAsk() || PQsendQueryParams(asking_.get(), sql, 1, nullptr, &knowledge, nullptr, nullptr, 0) != 1) return;
        PQsetSingleRowMode(asking_.get());
        while (PostgresResult result{PQgetResult(asking_.get())})
            if (PQresultStatus(result.get()) == PGRES_SINGLE_TUPLE) use(result.get());
    };
    read("SELECT \"id\", \"content_hash\" FROM \"article\" AS \"a\" WHERE \"knowledge\" = $1 AND NOT EXISTS (SELECT 1 FROM \"failed_article\" AS \"f\" WHERE \"f\".\"id\" = \"a\".\"id\")",
         [&](const pg_result* row) { contents_.emplace_back(HashBytes(PQgetvalue(row, 0, 0)), HashBytes(PQgetvalue(row, 0, 1))); });
    read("SELECT \"place\" FROM \"failed_article\" WHERE $1::text IS NOT NULL", [&](const pg_result* row) { failed_places_.insert(HashBytes(PQgetvalue(row, 0, 0))); });
    std::sort(contents_.begin(), contents_.end());
    for (auto& [id, content] : contents_)
        if (asked_.count(id) > 0) content = 0;
    asked_.clear();
    asking_.reset();
}

bool PostgresSink::CanAsk() {
    std::string ignored;
    if (asking_ == nullptr && !std::exchange(has_asked_, true)) asking_ = ConnectPostgres(address_, ignored);
    return asking_ != nullptr;
}

bool PostgresSink::Execute(const std::string& sql, std::string& error) { return Check(PostgresResult(PQexec(connection_.get(), sql.c_str())), error); }

// Null when it fails.
PostgresResult PostgresSink::Query(const std::string& sql, const std::vector<std::string>& parameters, std::string& error) {
    PostgresResult result = Run(connection_.get(), sql, parameters);
    if (!Check(result, error)) return nullptr;
    return result;
}

bool PostgresSink::Check(const PostgresResult& result, std::string& error) {
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN) return true;
    const std::string_view state = StateOf(result.get());
    const bool lost = PQstatus(connection_.get()) != CONNECTION_OK || IsPassing(state);
    trouble_ = lost ? Trouble::kLost : IsOfTheRows(state) ? Trouble::kRefused : Trouble::kFatal;
    error = name_ + ": " + PostgresComplaint(connection_.get(), result.get());
    if (state == "55P03") error = name_ + ": another program is writing to it; try again when that has ended";
    if (state.substr(0, 2) == "42") error = name_ + ": its tables are not those of this pressbox, or not yours (" + PostgresComplaint(connection_.get(), result.get()) + ")" + kOtherDatabase;
    return false;
}

}  // namespace pressbox
