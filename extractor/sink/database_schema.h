// The tables of the SQLite database, made from FactTypes().
//
//     article   id, title, date, text, content_hash
//     score     id, article_id, start, end, byte_start, byte_end, text, sentence, rule, confidence, then the type's fields
//     event …   the same for every other fact type
//     entity    id, name, kind: everybody and everything that a fact names
//     fact      a view over all types; its column `fields` is the record's JSON object
//     entity_fact  a view: a row for each name of each fact, so that all about one person is one query
//
// A name stands in the column of its field (speaker) and is referred to beside it (speaker_entity). The kind of an entity
// is one of the lexicons' (person, team, nation, competition …), or unknown. A fact belongs to its article and goes with it. Numbers have numeric affinity, so 54 is stored as an integer and 54.5 as
// a real; booleans are 0 or 1; what the article does not tell is null.
#pragma once

#include <string>
#include <string_view>

#include "extractor/facts/schema.h"

namespace pressbox {

// Stored in the database as its user_version. Raise it with every change of the tables.
constexpr int kDatabaseVersion = 4;

// The statements that make an empty database one of ours.
std::string CreateDatabaseSql();

// Inserts one fact of a type: its parameters are kFactColumns, then the type's fields in their order, behind each name
// the id of its entity. A fact that is there already stays as it is.
inline constexpr std::string_view kFactColumns[] = {"id",   "article_id", "start", "end",       "byte_start", "byte_end",
                                                    "text", "sentence",   "rule",  "confidence"};
std::string InsertFactSql(const TypeSpec& type);

// The ids of the entities that the facts of one article refer to.
std::string EntitiesOfArticleSql();
// Deletes the entity of that id if no fact refers to it.
std::string DeleteOrphanSql();

}  // namespace pressbox
