// The tables of the databases, made from FactTypes(): one schema for SQLite and PostgreSQL, with the same names.
//
//     article         id, title, date, text, content_hash, knowledge, source
//     failed_article  id, place, reason, content_hash: what could not be read, extracted or stored
//     score           article_id, id, start, end, byte_start, byte_end, text, sentence, rule, confidence, then the type's fields
//     event …         the same for every other fact type
//     entity          id, name, kind: everybody and everything that a fact names; the id is their hash (keys.h)
//     fact            a view over all types; its column `fields` is the record's JSON object
//     entity_fact     a view: a row for each name of each fact, so that all about one person is one query
//
// A name stands in the column of its field (speaker) and is referred to beside it (speaker_entity). The kind of an entity
// is one of the lexicons' (person, team, nation, competition …), or unknown. A fact belongs to its article and goes with
// it; its key begins with the article's id. The keys and indexes of facts may come later than the rows. What the article
// does not tell is null. `knowledge` tells what the facts were made with: when that or content_hash differs, the article is
// read again.
//
//                    SQLite                               PostgreSQL
//     numbers        numeric: 54 an integer, 54.5 a real  double precision
//     booleans       0 or 1                               boolean
//     fields         json text                            jsonb
//     version        PRAGMA user_version                  table pressbox_schema
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/facts/schema.h"

namespace pressbox {

// Raise it with every change of the tables. Databases of versions from kOldestVersion on are migrated.
constexpr int kDatabaseVersion = 6;
constexpr int kOldestVersion = 4;

enum class Dialect : uint8_t { kSqlite, kPostgres };

inline constexpr std::string_view kArticleColumns[] = {"id", "title", "date", "text", "content_hash", "knowledge", "source"};
inline constexpr std::string_view kFailureColumns[] = {"id", "place", "reason", "content_hash"};
inline constexpr std::string_view kEntityColumns[] = {"id", "name", "kind"};
inline constexpr std::string_view kFactColumns[] = {"article_id", "id",   "start",    "end",  "byte_start",
                                                    "byte_end",   "text", "sentence", "rule", "confidence"};

// An identifier as SQL takes it: "end" and "of" are words of its own.
std::string Quoted(std::string_view name);

// The columns of a type's table, quoted: kFactColumns, then the fields in their order, behind each name its entity.
std::vector<std::string> ColumnsOf(const TypeSpec& type);
std::string Joined(const std::vector<std::string>& columns);

// The statements that make an empty database one of ours, but for the keys and indexes of the facts' tables, and those
// that make these. Rows that come while they are there take far longer to store.
std::string CreateDatabaseSql(Dialect dialect);
std::string KeysSql(Dialect dialect);
// The index that is the key of a type's table in SQLite.
std::string KeyOf(const TypeSpec& type);

// The tables that a migration makes anew, and the statements for it, to be run in one transaction. Rows keep the columns
// that both versions have; articles lose their knowledge, so the next load reads them again. `old_columns` tells a
// table's columns as they are now. In SQLite the function pressbox_entity_id(kind, name) must be there.
std::vector<std::string> TableNames();
std::string MigrationSql(Dialect dialect, const std::function<std::set<std::string>(const std::string& table)>& old_columns);

// For SQLite, with a parameter for each column. What follows the insertion of a failure in either dialect replaces an older one.
std::string InsertSql(std::string_view table, const std::vector<std::string>& columns);
inline constexpr char kReplaceFailure[] =
    " ON CONFLICT (\"id\") DO UPDATE SET \"place\" = excluded.\"place\", \"reason\" = excluded.\"reason\", \"content_hash\" = excluded.\"content_hash\"";

// Deletes the facts of some articles; the rows that it answers are the entities to which these referred. `articles` is
// what article_id is compared with: "= ?1".
std::string DeleteFactsSql(const TypeSpec& type, std::string_view articles);
// Deletes the entities with some ids to which no fact refers.
std::string DeleteOrphansSql(std::string_view ids);

}  // namespace pressbox
