#include "extractor/sink/sqlite.h"

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "extractor/facts/schema.h"
#include "extractor/sink/database_schema.h"
#include "extractor/sink/keys.h"
#include "tests/catch.h"

namespace pressbox {
namespace {

namespace fs = std::filesystem;
using Rows = std::vector<std::string>;

// A folder of this test's own, gone at its end.
class Folder {
  public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "pressbox-sqlite-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() {
        ::chmod(path_.c_str(), 0700);
        fs::remove_all(path_);
    }
    std::string file(const std::string& name) const { return (path_ / name).string(); }
    std::string path() const { return path_.string(); }
    size_t files() const { return static_cast<size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator())); }

  private:
    fs::path path_;
};

// The database as another program sees it.
class Reader {
  public:
    explicit Reader(const std::string& path) {
        REQUIRE(sqlite3_open(path.c_str(), &database_) == SQLITE_OK);
        sqlite3_exec(database_, "PRAGMA foreign_keys=ON", nullptr, nullptr, nullptr);
    }
    ~Reader() { sqlite3_close(database_); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    // Every row with its values joined by '|'; a null is "null".
    Rows Query(const std::string& sql) {
        sqlite3_stmt* statement = nullptr;
        INFO(sql);
        REQUIRE(sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        Rows rows;
        int result = 0;
        while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
            std::string row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                if (i > 0) row += '|';
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
                row += text == nullptr ? "null" : std::string(text, static_cast<size_t>(sqlite3_column_bytes(statement, i)));
            }
            rows.push_back(row);
        }
        sqlite3_finalize(statement);
        REQUIRE(result == SQLITE_DONE);
        return rows;
    }
    std::string One(const std::string& sql) {
        const Rows rows = Query(sql);
        REQUIRE(rows.size() == 1);
        return rows[0];
    }
    int Run(const std::string& sql) { return sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr); }

    // Every table's rows, and how the database is made.
    Rows Dump() {
        Rows all = Query("SELECT name, sql FROM sqlite_master ORDER BY name");
        for (const std::string& table : Query("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"))
            for (const std::string& row : Query("SELECT * FROM \"" + table + "\" ORDER BY " + (table == "entity_fact" ? "fact_id, field" : "id"))) all.push_back(table + ": " + row);
        return all;
    }

  private:
    sqlite3* database_ = nullptr;
};

Rows DumpOf(const std::string& path) { return Reader(path).Dump(); }

SinkOptions Options() { return {"0.1.0/test", nullptr, {}}; }

std::unique_ptr<SqliteSink> MustOpen(const std::string& path) {
    std::string error;
    std::unique_ptr<SqliteSink> sink = SqliteSink::Open(path, Options(), error);
    INFO(error);
    REQUIRE(sink != nullptr);
    return sink;
}

std::string OpenError(const std::string& path) {
    std::string error;
    REQUIRE(SqliteSink::Open(path, Options(), error) == nullptr);
    CHECK(error.find('\n') == std::string::npos);
    return error;
}

void MustWrite(SqliteSink& sink, const Article& article, const std::vector<Fact>& facts) {
    std::string error;
    const bool good = sink.Write(article, facts, error);
    INFO(error);
    REQUIRE(good);
}

void MustCommit(SqliteSink& sink) {
    std::string error;
    const bool good = sink.Commit(error);
    INFO(error);
    REQUIRE(good);
}

void MustClose(SqliteSink& sink) {
    std::string error;
    const bool good = sink.Close(error);
    INFO(error);
    REQUIRE(good);
}

void Load(const std::string& path, const Article& article, const std::vector<Fact>& facts) {
    const auto sink = MustOpen(path);
    MustWrite(*sink, article, facts);
    MustClose(*sink);
}

Article ArticleOf(const std::string& id) { return {id, "England go out", "2022-12-12", "Kane, 29, said: 'We lost 2-1.'"}; }

// As the pipeline makes them: the type's fields in their order, those marked always even when null.
Fact FactOf(const std::string& doc_id, const std::string& type, const Fields& given) {
    Fact fact;
    fact.doc_id = doc_id;
    fact.type = type;
    fact.start = fact.byte_start = 7;
    fact.end = fact.byte_end = 12;
    fact.text = "29, s";
    fact.sentence = "Kane, 29, said: 'We lost 2-1.'";
    fact.rule = type + ".test";
    for (const FieldSpec& field : FactType(type)->fields)
        if (field.always || given.has(field.name)) fact.fields.set(field.name, given.get(field.name));
    for (const FieldSpec& field : FactType(type)->fields)
        if (field.type == FieldType::kName && given.has(field.name) && given.get(field.name) != Value(std::string("draw")))
            fact.name_kinds.emplace_back(field.name, field.names == Kind::kNone ? Kind::kName : field.names);
    fact.id = MakeId(fact);
    return fact;
}

Fields Of(std::initializer_list<std::pair<std::string_view, Value>> values) {
    Fields fields;
    for (const auto& [name, value] : values) fields.set(name, value);
    return fields;
}

std::string T(const char* text) { return text; }

std::vector<Fact> SomeFacts(const std::string& doc_id) {
    std::vector<Fact> facts;
    facts.push_back(FactOf(doc_id, "quote", Of({{"speaker", T("Harry Kane")}, {"partial", false}, {"cue", T("said")}})));
    facts.push_back(FactOf(doc_id, "score", Of({{"status", T("final")}, {"team_a", T("France")}, {"points_a", 2.0},
                                                {"team_b", T("England")}, {"points_b", 1.0}, {"winner", T("France")}})));
    facts.push_back(FactOf(doc_id, "event", Of({{"minute", 78.0}, {"kind", T("goal")}, {"player", T("Olivier Giroud")}})));
    facts.push_back(FactOf(doc_id, "percentage", Of({{"value", 54.5}, {"of", T("possession")}})));
    facts[1].confidence = 0.875;
    return facts;
}

// Runs `check` in a process of its own, which is nobody's when ours is root's, for whom nothing is unwritable.
bool HoldsInChild(const std::function<bool()>& check) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(2);
        ::_exit(check() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// Files can grow no further than this while it lives: a disk that is full.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    void (*handler_)(int);
    rlimit before_{};
};

TEST_CASE("a fresh load", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));

    Reader reader(path);
    CHECK(reader.One("SELECT id, title, date, text, content_hash, knowledge, source FROM article") ==
          "a|England go out|2022-12-12|Kane, 29, said: 'We lost 2-1.'|22480bcb72d6c4f7|0.1.0/test|.");
    CHECK(reader.One("SELECT article_id, start, \"end\", byte_start, byte_end, text, sentence, rule, confidence FROM score") ==
          "a|7|12|7|12|29, s|Kane, 29, said: 'We lost 2-1.'|score.test|0.875");
    CHECK(reader.One("SELECT status, team_a, points_a, team_b, points_b, winner, sport FROM score") ==
          "final|France|2|England|1|France|null");
    CHECK(reader.One("SELECT typeof(points_a) FROM score") == "integer");
    CHECK(reader.One("SELECT value, typeof(value), typeof(subject) FROM percentage") == "54.5|real|null");
    CHECK(reader.Query("SELECT type FROM fact ORDER BY type") == Rows{"event", "percentage", "quote", "score"});
    CHECK(reader.One("SELECT \"end\" - start, rule, confidence, article_id FROM fact WHERE type = 'quote'") == "5|quote.test|null|a");
    CHECK(reader.One("PRAGMA user_version") == std::to_string(kDatabaseVersion));
    CHECK(reader.One("PRAGMA journal_mode") == "wal");
    CHECK(reader.One("PRAGMA integrity_check") == "ok");
}

TEST_CASE("tables follow from the fact types", "[sqlite]") {
    const Folder folder;
    MustClose(*MustOpen(folder.file("facts.db")));
    Reader reader(folder.file("facts.db"));
    for (const TypeSpec& type : FactTypes()) {
        Rows expected(std::begin(kFactColumns), std::end(kFactColumns));
        Rows indexed = {"article_id", "id"};
        for (const FieldSpec& field : type.fields) {
            expected.emplace_back(field.name);
            if (field.type != FieldType::kName) continue;
            expected.emplace_back(std::string(field.name) + "_entity");
            indexed.emplace_back(std::string(field.name) + "_entity");
        }
        const std::string name(type.name);
        CHECK(reader.Query("SELECT name FROM pragma_table_info('" + name + "') ORDER BY cid") == expected);
        Rows found = reader.Query("SELECT i.name FROM pragma_index_list('" + name + "') l, pragma_index_info(l.name) i WHERE l.origin = 'c'");
        std::sort(found.begin(), found.end());
        std::sort(indexed.begin(), indexed.end());
        CHECK(found == indexed);
    }
    CHECK(reader.Query("SELECT name FROM pragma_table_info('fact') ORDER BY cid") ==
          Rows{"id", "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence", "fields"});
}

TEST_CASE("all about one name is one query", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Fact quote = FactOf("a", "quote", Of({{"speaker", std::string("Harry Kane")}, {"partial", false}}));
    Fact event = FactOf("a", "event", Of({{"player", std::string("Harry Kane")}, {"team", std::string("England")}, {"minute", 54.0}}));
    for (auto& [field, kind] : event.name_kinds)
        if (field == "team") kind = Kind::kNation;
    Load(path, ArticleOf("a"), {quote, event});
    Fact score = FactOf("b", "score", Of({{"team_a", std::string("England")}, {"team_b", std::string("France")}, {"winner", std::string("draw")}}));
    for (auto& [field, kind] : score.name_kinds) kind = Kind::kNation;
    Load(path, ArticleOf("b"), {score});
    {
        Reader reader(path);
        CHECK(reader.Query("SELECT name, kind FROM entity ORDER BY name") == Rows{"England|nation", "France|nation", "Harry Kane|person"});
        CHECK(reader.Query("SELECT type, field FROM entity_fact WHERE name = 'Harry Kane' ORDER BY type") == Rows{"event|player", "quote|speaker"});
        CHECK(reader.Query("SELECT type, field FROM entity_fact WHERE name = 'England' ORDER BY type") == Rows{"event|team", "score|team_a"});
        CHECK(reader.One("SELECT e.name FROM event f JOIN entity e ON e.id = f.team_entity") == "England");
        CHECK(reader.One("SELECT typeof(winner_entity) FROM score") == "null");
        CHECK(reader.Query("PRAGMA foreign_key_check").empty());
    }
    Load(path, ArticleOf("a"), {quote});  // nobody names England here any more, but b does
    CHECK(Reader(path).Query("SELECT name FROM entity ORDER BY name") == Rows{"England", "France", "Harry Kane"});
    Load(path, ArticleOf("b"), {});
    CHECK(Reader(path).Query("SELECT name FROM entity ORDER BY name") == Rows{"Harry Kane"});
}

TEST_CASE("a load that is repeated leaves the same rows", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));
    Load(path, ArticleOf("b"), SomeFacts("b"));
    const Rows once = DumpOf(path);
    Load(path, ArticleOf("a"), SomeFacts("a"));
    CHECK(DumpOf(path) == once);
    const auto sink = MustOpen(path);
    for (const char* id : {"b", "a", "a"}) MustWrite(*sink, ArticleOf(id), SomeFacts(id));
    MustCommit(*sink);
    CHECK(DumpOf(path) == once);
}

TEST_CASE("an article that changed loses its old facts", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));
    Load(path, ArticleOf("b"), SomeFacts("b"));
    Article changed = ArticleOf("a");
    changed.text += " More.";
    Load(path, changed, {FactOf("a", "percentage", Of({{"value", 60.0}}))});

    Reader reader(path);
    CHECK(reader.Query("SELECT type, fields FROM fact WHERE article_id = 'a'") ==
          Rows{"percentage|{\"value\":60,\"subject\":null,\"of\":null}"});
    CHECK(reader.One("SELECT count(*) FROM fact WHERE article_id = 'b'") == "4");
    CHECK(reader.One("SELECT count(DISTINCT content_hash) FROM article") == "2");
    Load(path, changed, {});
    CHECK(reader.One("SELECT count(*) FROM fact WHERE article_id = 'a'") == "0");
    CHECK(reader.One("SELECT count(*) FROM article") == "2");
}

TEST_CASE("of two facts with one id, one is kept", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    std::vector<Fact> facts = SomeFacts("a");
    facts.push_back(facts[1]);
    Load(path, ArticleOf("a"), facts);
    CHECK(Reader(path).One("SELECT count(*) FROM fact") == "4");
}

TEST_CASE("the view's fields are the record's", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    std::vector<Fact> facts = SomeFacts("a");
    const double numbers[] = {0, -1, 54, 54.5, 0.1, 33.333, 1e-7, 123456789012, 1e15, 2.5e17, -0.25};
    for (const double number : numbers) facts.push_back(FactOf("a", "percentage", Of({{"value", number}})));
    for (const bool partial : {true, false}) facts.push_back(FactOf("a", "quote", Of({{"partial", partial}, {"speaker_text", T("he")}})));
    const std::string awkward[] = {"", "null", "true", "54", "{\"a\":1}", "it's \"so\" \\ / \n\t\r\b\f\x01\x1f\x7f", T("nul\0") + std::string("\0 in it", 7),
                                   "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", "\xE2\x80\xA8", "'); DROP TABLE article; --"};
    for (const std::string& text : awkward)
        facts.push_back(FactOf("a", "event", Of({{"player", text}, {"action", text}, {"score", text}})));
    for (const TypeSpec& type : FactTypes()) {
        facts.push_back(FactOf("a", std::string(type.name), {}));
        Fields all;
        for (const FieldSpec& field : type.fields) {
            if (field.type == FieldType::kNumber) all.set(field.name, 3.0);
            else if (field.type == FieldType::kBool) all.set(field.name, true);
            else all.set(field.name, "the " + std::string(field.name));
        }
        facts.push_back(FactOf("a", std::string(type.name), all));
    }
    Load(path, ArticleOf("a"), facts);

    Reader reader(path);
    CHECK(reader.One("SELECT count(*) FROM fact") == std::to_string(facts.size()));
    for (const Fact& fact : facts) {
        std::string expected;
        AppendFieldsJson(fact.fields, expected);
        const std::string found = reader.One("SELECT fields FROM fact WHERE id = '" + fact.id + "'");
        INFO(found);
        CHECK(nlohmann::json::parse(found) == nlohmann::json::parse(expected));
    }
}

TEST_CASE("nulls, booleans and awkward text come back as they were", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    const std::string awkward = T("O'Neil said \"no\"") + std::string("\0 and left", 10);
    Fact quote = FactOf(awkward, "quote", Of({{"speaker", awkward}, {"partial", true}}));
    quote.text = quote.sentence = awkward;
    Load(path, {awkward, "", "", awkward}, {quote, FactOf(awkward, "quote", {})});

    Reader reader(path);
    CHECK(reader.One("SELECT * FROM (SELECT id, title, date, text FROM article)") == awkward + "|null|null|" + awkward);
    CHECK(reader.Query("SELECT article_id, text, sentence, speaker, partial, cue FROM quote WHERE speaker IS NOT NULL") ==
          Rows{awkward + '|' + awkward + '|' + awkward + '|' + awkward + "|1|null"});
    CHECK(reader.One("SELECT count(*) FROM quote WHERE speaker IS NULL AND partial IS NULL AND confidence IS NULL") == "1");
    CHECK(reader.Run("UPDATE quote SET partial = 2") == SQLITE_CONSTRAINT);
    CHECK(reader.Run("UPDATE quote SET partial = 0") == SQLITE_OK);
}

TEST_CASE("numbers that JSON does not know are null", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), {FactOf("a", "percentage", Of({{"value", std::numeric_limits<double>::infinity()}})),
                                FactOf("a", "percentage", Of({{"value", std::numeric_limits<double>::quiet_NaN()}}))});
    CHECK(Reader(path).One("SELECT DISTINCT json_extract(fields, '$.value') FROM fact") == "null");
}

TEST_CASE("a batch without Commit leaves nothing", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));
    const Rows before = DumpOf(path);
    {
        const auto sink = MustOpen(path);
        MustWrite(*sink, ArticleOf("b"), SomeFacts("b"));
        MustWrite(*sink, ArticleOf("a"), {});
        CHECK(DumpOf(path) == before);  // and others may read meanwhile
    }
    CHECK(DumpOf(path) == before);
    CHECK(folder.files() == 1);
}

TEST_CASE("a process that is killed leaves what it committed", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));
    Load(path, ArticleOf("b"), SomeFacts("b"));
    const Rows whole = DumpOf(path);
    const std::string other = folder.file("other.db");
    const pid_t child = ::fork();
    if (child == 0) {
        std::string error;
        auto sink = SqliteSink::Open(other, Options(), error);
        const bool good = sink->Write(ArticleOf("a"), SomeFacts("a"), error) && sink->Commit(error) &&
                          sink->Write(ArticleOf("b"), SomeFacts("b"), error);
        if (!good) ::_exit(1);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    CHECK(Reader(other).Query("SELECT id FROM article") == Rows{"a"});
    for (const char* id : {"a", "b"}) Load(other, ArticleOf(id), SomeFacts(id));
    CHECK(DumpOf(other) == whole);
}

TEST_CASE("the first load makes the keys at its end", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    const std::string keys = "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name LIKE '%\\_key' ESCAPE '\\'";
    {
        const auto sink = MustOpen(path);
        MustWrite(*sink, ArticleOf("a"), SomeFacts("a"));
        MustCommit(*sink);
        MustWrite(*sink, ArticleOf("a"), SomeFacts("a"));  // found without a key
        MustCommit(*sink);
        CHECK(Reader(path).One(keys) == "0");
        CHECK(Reader(path).One("SELECT count(*) FROM fact") == "4");
    }  // broken off
    const auto sink = MustOpen(path);
    MustWrite(*sink, ArticleOf("b"), SomeFacts("b"));
    MustCommit(*sink);
    CHECK(Reader(path).One(keys) == "0");
    SECTION("at the end") { MustClose(*sink); }
    SECTION("or when an article of another load is replaced") {
        MustWrite(*sink, ArticleOf("a"), SomeFacts("a"));
        MustCommit(*sink);
    }
    CHECK(Reader(path).One(keys) == std::to_string(FactTypes().size()));
}

// The rows that only one of them has.
Rows Difference(Rows one, Rows other) {
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    Rows rows;
    std::set_symmetric_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(rows));
    return rows;
}

// Facts that name different people in every version of an article, so that one that stays behind is seen.
std::vector<Fact> FactsOfVersion(const std::string& id, int version) {
    std::vector<Fact> facts;
    for (int i = 0; i < 1 + version % 4; ++i) {
        const std::string name = "Player " + std::to_string((version * 7 + i) % 11);
        facts.push_back(FactOf(id, "quote", Of({{"speaker", name}, {"partial", false}})));
        facts.push_back(FactOf(id, "age", Of({{"person", name}, {"age", 20.0 + version}})));
    }
    return facts;
}

TEST_CASE("whatever happens in the first load, the rows are those of the articles as they were last committed", "[sqlite]") {
    constexpr size_t kSinks = 2;
    uint64_t random = 88172645463325252ull;
    const auto next = [&](uint64_t below) {
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        return random % below;
    };
    for (int round = 0; round < 100; ++round) {
        const Folder folder;
        const std::string path = folder.file("facts.db");
        std::unique_ptr<SqliteSink> sinks[kSinks];
        std::map<std::string, int> written[kSinks];  // not committed yet
        std::map<std::string, int> stored;
        const uint64_t used = 1 + next(kSinks);  // one load, or two at once
        for (int step = 0; step < 40; ++step) {
            const uint64_t which = next(used);
            if (sinks[which] == nullptr) sinks[which] = MustOpen(path);
            SqliteSink& sink = *sinks[which];
            const std::string id = "article " + std::to_string(next(6));
            const uint64_t action = next(round % 3 == 0 ? 9 : 40);
            if (action == 0) {  // killed
                sinks[which].reset();
                written[which].clear();
            } else if (action % 4 == 1) {
                action == 1 && round % 2 == 0 ? MustClose(sink) : MustCommit(sink);
                for (const auto& [article, version] : written[which]) stored[article] = version;
                written[which].clear();
            } else {
                MustWrite(sink, ArticleOf(id), FactsOfVersion(id, written[which][id] = step));
            }
        }
        for (uint64_t which = 0; which < used; ++which) {
            if (sinks[which] == nullptr) continue;
            for (const auto& [article, version] : written[which]) stored[article] = version;
            MustClose(*sinks[which]);
        }
        MustClose(*MustOpen(path));
        const std::string other = folder.file("other.db");
        const auto fresh = MustOpen(other);
        for (const auto& [article, version] : stored) MustWrite(*fresh, ArticleOf(article), FactsOfVersion(article, version));
        MustClose(*fresh);
        INFO("round " << round);
        CHECK(Difference(DumpOf(path), DumpOf(other)) == Rows{});
        CHECK(Reader(path).Query("PRAGMA foreign_key_check").empty());
        CHECK(Reader(path).One("PRAGMA integrity_check") == "ok");
    }
}

TEST_CASE("an article that cannot be stored leaves the rest of its batch", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("b"), SomeFacts("b"));
    Fact unknown_type = SomeFacts("b")[0];
    unknown_type.type = "weather";
    Fact unknown_field = SomeFacts("b")[0];
    unknown_field.fields.set("mood", T("sad"));
    Fact wrong_value = SomeFacts("b")[1];
    wrong_value.fields.set("points_a", T("two"));

    const auto sink = MustOpen(path);
    MustWrite(*sink, ArticleOf("a"), SomeFacts("a"));
    const auto refusal = [&](const Article& article, const std::vector<Fact>& facts) {
        MustWrite(*sink, article, facts);
        const std::vector<Failure> refused = sink->TakeRefused();
        REQUIRE(refused.size() == 1);
        CHECK(refused[0].article_id == article.id);
        return refused[0].message;
    };
    CHECK(refusal(ArticleOf("b"), {SomeFacts("b")[2], unknown_type}) == "fact " + unknown_type.id + " cannot be stored: type 'weather' is unknown");
    CHECK(refusal(ArticleOf("b"), {unknown_field}).find("field 'mood' of quote is unknown") != std::string::npos);
    CHECK(refusal(ArticleOf("b"), {wrong_value}).find("field 'points_a' of score has a value of another type") != std::string::npos);
    CHECK(refusal(ArticleOf("\xff"), {}) == "its id is not UTF-8; rename the file");
    CHECK(refusal(ArticleOf(std::string(2001, 'x')), {}) == "its id has 2001 bytes, and a database takes 2000; give it a shorter one");
    MustWrite(*sink, ArticleOf("c"), SomeFacts("c"));
    MustCommit(*sink);
    Reader reader(path);
    CHECK(reader.Query("SELECT article_id, count(*) FROM fact GROUP BY 1 ORDER BY 1") == Rows{"a|4", "b|4", "c|4"});
    CHECK(reader.Query("SELECT substr(id, 1, 3), length(CAST(id AS BLOB)), content_hash IS NULL FROM failed_article ORDER BY 2") ==
          Rows{"b|1|0", "\xEF\xBF\xBD|3|0", "xxx|2000|0"});
    MustWrite(*sink, ArticleOf("b"), SomeFacts("b"));
    MustCommit(*sink);
    CHECK(reader.One("SELECT count(*) FROM failed_article") == "2");
}

TEST_CASE("what failed is recorded until it comes right", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));
    const auto sink = MustOpen(path);
    std::string error;
    CHECK(sink->IsUnchanged(ArticleOf("a")));
    CHECK(sink->Fail({"x.txt", "empty", "a"}, error));
    CHECK(sink->Fail({"x.txt", "cannot be read", "a"}, error));
    CHECK(sink->Fail({"y.jsonl:2", "not JSON", "y.jsonl:2"}, error));
    MustCommit(*sink);
    Reader reader(path);
    CHECK(reader.Query("SELECT id, place, reason, content_hash FROM failed_article ORDER BY id") ==
          Rows{"a|x.txt|cannot be read|null", "y.jsonl:2|y.jsonl:2|not JSON|null"});
    CHECK(reader.One("SELECT count(*) FROM fact WHERE article_id = 'a'") == "4");  // what an earlier run stored stays
    CHECK_FALSE(sink->IsUnchanged(ArticleOf("a")));
    MustWrite(*sink, ArticleOf("a"), SomeFacts("a"));
    Article mended = ArticleOf("mended");  // its line has an id now
    mended.place = "y.jsonl:2";
    MustWrite(*sink, mended, {});
    MustCommit(*sink);
    CHECK(reader.One("SELECT count(*) FROM failed_article") == "0");
    CHECK(sink->Fail({"m", "too large", "mended"}, error));
    MustWrite(*sink, mended, {});  // in one batch, too
    MustCommit(*sink);
    CHECK(reader.One("SELECT count(*) FROM failed_article") == "0");
}

TEST_CASE("unchanged is what has the same content, knowledge and no failure", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));
    const auto sink = MustOpen(path);
    Article changed = ArticleOf("a");
    changed.date = "2022-12-13";
    CHECK(sink->IsUnchanged(ArticleOf("a")));
    CHECK_FALSE(sink->IsUnchanged(ArticleOf("b")));
    SECTION("what is on its way is not unchanged, whatever is stored") {
        CHECK_FALSE(sink->IsUnchanged(changed));
        CHECK_FALSE(sink->IsUnchanged(ArticleOf("a")));
        MustWrite(*sink, changed, {});
        MustWrite(*sink, ArticleOf("a"), SomeFacts("a"));
        MustCommit(*sink);
        CHECK(Reader(path).One("SELECT date FROM article WHERE id = 'a'") == "2022-12-12");
    }
    SECTION("another knowledge") {
        std::string error;
        CHECK_FALSE(SqliteSink::Open(path, {"0.1.0/test quote", nullptr, {}}, error)->IsUnchanged(ArticleOf("a")));
    }
    SECTION("once stored it is asked of the database again") {
        CHECK_FALSE(sink->IsUnchanged(changed));
        MustWrite(*sink, changed, {});
        MustCommit(*sink);
        CHECK(sink->IsUnchanged(changed));
        CHECK_FALSE(sink->IsUnchanged(ArticleOf("a")));
    }
}

TEST_CASE("sources are hosts, files of many articles, and folders", "[sqlite]") {
    const auto source = [](const std::string& id, const std::string& place) {
        Article article = ArticleOf(id);
        article.place = place;
        return SourceOf(article);
    };
    CHECK(source("https://www.Example.org:8080/sport/1?x=y", "crawl.jsonl:7") == "www.example.org");
    CHECK(source("http://user@example.org#top", "") == "example.org");
    CHECK(source("a", "season/articles.jsonl:12") == "season/articles.jsonl");
    CHECK(source("articles.jsonl:12", "articles.jsonl:12") == "articles.jsonl");
    CHECK(source("corpus/final.txt", "corpus/final.txt") == "corpus");
    CHECK(source("final.txt", "final.txt") == ".");
    CHECK(source("/final.txt", "/final.txt") == "/");
}

TEST_CASE("the tables of version 4 are migrated with all that is in them", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    std::ifstream dump(PRESSBOX_ROOT "/tests/sink/version-4.sql");
    REQUIRE(Reader(path).Run(std::string(std::istreambuf_iterator<char>(dump), {})) == SQLITE_OK);
    const std::string facts = "SELECT id, type, article_id, start, \"end\", text, sentence, rule, confidence, fields FROM fact ORDER BY id";
    const std::string names = "SELECT name, kind, field, type, fact_id, article_id FROM entity_fact ORDER BY fact_id, field";
    const Rows old_facts = Reader(path).Query(facts);
    const Rows old_names = Reader(path).Query(names);
    REQUIRE(old_facts.size() > 10);
    std::string noticed;
    std::string error;
    auto sink = SqliteSink::Open(path, {"0.1.0/test", [&](const std::string& line) { noticed = line; }, {}}, error);
    INFO(error);
    REQUIRE(sink != nullptr);
    CHECK(noticed == path + ": the tables of an older pressbox; bringing them up to date");

    Reader reader(path);
    CHECK(reader.One("PRAGMA user_version") == std::to_string(kDatabaseVersion));
    CHECK(reader.Query(facts) == old_facts);
    CHECK(reader.Query(names) == old_names);
    CHECK(reader.Query("PRAGMA foreign_key_check").empty());
    CHECK(reader.One("PRAGMA integrity_check") == "ok");
    CHECK(reader.Query("SELECT DISTINCT knowledge FROM article") == Rows{""});
    MustClose(*MustOpen(folder.file("new.db")));
    const std::string schema = "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2";
    CHECK(reader.Query(schema) == Reader(folder.file("new.db")).Query(schema));

    for (const std::string& id : reader.Query("SELECT id FROM article")) MustWrite(*sink, ArticleOf(id), {});
    MustCommit(*sink);
    CHECK(reader.One("SELECT (SELECT count(*) FROM fact) + (SELECT count(*) FROM entity)") == "0");
}

TEST_CASE("a full disk undoes the batch and nothing else", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));
    const Rows before = DumpOf(path);
    const auto sink = MustOpen(path);
    Article huge = ArticleOf("huge");
    std::string error;

    SECTION("at the transaction's end") { huge.text.assign(400'000, 'x'); }
    SECTION("when the batch outgrows the memory") { huge.text.assign(8'000'000, 'x'); }
    MustWrite(*sink, ArticleOf("b"), SomeFacts("b"));
    MustWrite(*sink, huge, SomeFacts("huge"));
    {
        const FullDisk full(200'000);
        CHECK_FALSE(sink->Commit(error));
    }
    INFO(error);
    CHECK(error.find(path + ": ") == 0);
    CHECK(DumpOf(path) == before);
    MustWrite(*sink, ArticleOf("a"), SomeFacts("a"));
    MustCommit(*sink);
    CHECK(DumpOf(path) == before);
}

TEST_CASE("foreign keys hold", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    Load(path, ArticleOf("a"), SomeFacts("a"));
    Reader reader(path);
    CHECK(reader.Run("UPDATE score SET article_id = 'nobody'") == SQLITE_CONSTRAINT);
    CHECK(reader.Query("PRAGMA foreign_key_check").empty());
    CHECK(reader.Run("DELETE FROM article") == SQLITE_OK);
    CHECK(reader.One("SELECT count(*) FROM fact") == "0");
}

TEST_CASE("a Commit without a batch is no error, and an empty file becomes a database", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    std::ofstream(path).close();
    MustCommit(*MustOpen(path));
    CHECK(Reader(path).One("SELECT count(*) FROM fact") == "0");
}

TEST_CASE("names that mean something to SQLite are files like any other", "[sqlite]") {
    const Folder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    for (const char* name : {":memory:", "file:facts.db?mode=memory", "-", "o'neil \"x\".db"}) {
        Load(name, ArticleOf("a"), SomeFacts("a"));
        CHECK(Reader(folder.file(name)).One("SELECT count(*) FROM fact") == "4");
    }
    fs::current_path(before);
}

TEST_CASE("what is no SQLite database is refused and kept", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.txt");
    for (const size_t size : {1, 5, 15, 16, 99, 100, 511, 512, 1024, 70000}) {
        const std::string content(size, 'x');
        std::ofstream(path) << content;
        CHECK(OpenError(path) == path + ": not an SQLite database; name another file with --db");
        std::ifstream stream(path);
        CHECK(std::string(std::istreambuf_iterator<char>(stream), {}) == content);
        CHECK(folder.files() == 1);
    }
    CHECK(OpenError(folder.path()) == folder.path() + ": not a file; name another file with --db");
    CHECK(OpenError("") == "the database has no name; name a file with --db");
}

TEST_CASE("a database that only begins like one is refused", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    std::ofstream(path) << std::string("SQLite format 3\0", 16) << std::string(4080, 'x');
    CHECK(OpenError(path) == path + ": not an SQLite database; name another file with --db");
}

TEST_CASE("databases of other programs and versions are refused and kept", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    const auto refused = [&](const std::string& sql) {
        REQUIRE(Reader(path).Run(sql) == SQLITE_OK);
        const std::string mode = Reader(path).One("PRAGMA journal_mode");
        const Rows before = Reader(path).Query("SELECT name, sql FROM sqlite_master");
        const std::string error = OpenError(path);
        CHECK(Reader(path).Query("SELECT name, sql FROM sqlite_master") == before);
        CHECK(fs::exists(path));
        return error;
    };
    SECTION("another program's") {
        CHECK(refused("CREATE TABLE article (id)") == path + ": the database of another program; name another file with --db");
        CHECK(Reader(path).One("PRAGMA journal_mode") == "delete");
    }
    SECTION("another version") {
        MustOpen(path);
        CHECK(refused("PRAGMA user_version = 99") ==
              path + ": a database of version 99, and not " + std::to_string(kDatabaseVersion) + " as this pressbox makes them; name another file with --db");
    }
    SECTION("our version and no tables of ours") {
        CHECK(refused("CREATE TABLE song (id); PRAGMA user_version = " + std::to_string(kDatabaseVersion)) ==
              path + ": its tables are not those of this pressbox (no such table: article); name another file with --db");
    }
    SECTION("our version and a field too few") {
        MustOpen(path);
        const std::string error = refused("DROP VIEW fact; DROP VIEW entity_fact; ALTER TABLE score DROP COLUMN sport");
        CHECK(error.find("its tables are not those of this pressbox (table score has no column named sport)") != std::string::npos);
    }
}

TEST_CASE("a folder that is not there", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("none/facts.db");
    CHECK(OpenError(path) == path + ": cannot be made in " + folder.file("none") + ": No such file or directory; name another file with --db");
    CHECK(folder.files() == 0);
}

TEST_CASE("what cannot be written is refused", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    const std::string old = folder.file("old.db");
    MustOpen(old);
    std::string expected;
    const auto refused = [&](const std::string& name) {
        return HoldsInChild([&] {
            std::string error;
            return SqliteSink::Open(name, Options(), error) == nullptr && error == expected;
        });
    };
    ::chmod(old.c_str(), 0666);
    ::chmod(folder.path().c_str(), 0555);
    expected = path + ": cannot be made in " + folder.path() + ": Permission denied; name another file with --db";
    CHECK(refused(path));
    expected = old + ": its folder cannot be written: Permission denied; name another file with --db";
    CHECK(refused(old));
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(old.c_str(), 0444);
    expected = old + ": cannot be written: Permission denied; name another file with --db";
    CHECK(refused(old));
    CHECK(folder.files() == 1);
}

TEST_CASE("a failed Open leaves no new file behind", "[sqlite]") {
    const Folder folder;
    {
        const FullDisk full(1000);
        CHECK(OpenError(folder.file("facts.db")).find("facts.db: ") != std::string::npos);
    }
    CHECK(folder.files() == 0);
    std::ofstream(folder.file("mine.db")).close();
    {
        const FullDisk full(1000);
        OpenError(folder.file("mine.db"));
    }
    CHECK(folder.files() == 1);
}

TEST_CASE("many processes open and load one new file", "[sqlite]") {
    const Folder folder;
    const std::string path = folder.file("facts.db");
    std::vector<pid_t> children;
    for (int i = 0; i < 8; ++i) {
        const pid_t child = ::fork();
        if (child > 0) {
            children.push_back(child);
            continue;
        }
        std::string error;
        bool good = true;
        for (int round = 0; round < 5 && good; ++round) {
            const auto sink = SqliteSink::Open(path, Options(), error);
            const std::string id = std::to_string(i * 5 + round);
            good = sink != nullptr && sink->Write(ArticleOf(id), SomeFacts(id), error) && sink->Commit(error);
        }
        if (!good) std::fprintf(stderr, "%s\n", error.c_str());
        ::_exit(good ? 0 : 1);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    CHECK(Reader(path).One("SELECT count(*), count(DISTINCT article_id) FROM fact") == "160|40");
}

}  // namespace
}  // namespace pressbox
