#include "extractor/sink/database_schema.h"

namespace pressbox {
namespace {

// "end" and "of" are words of SQL.
std::string Quoted(std::string_view name) { return '"' + std::string(name) + '"'; }

std::string EntityColumn(const FieldSpec& field) { return Quoted(std::string(field.name) + "_entity"); }

std::string_view Declaration(FieldType type) {
    switch (type) {
        case FieldType::kNumber: return " NUMERIC";
        case FieldType::kBool: return " INTEGER";
        default: return " TEXT";
    }
}

void AppendTable(const TypeSpec& type, std::string& sql) {
    sql += "CREATE TABLE " + Quoted(type.name) + " (\n"
           "    \"id\" TEXT NOT NULL PRIMARY KEY,\n"
           "    \"article_id\" TEXT NOT NULL REFERENCES \"article\" (\"id\") ON DELETE CASCADE,\n"
           "    \"start\" INTEGER NOT NULL,\n"
           "    \"end\" INTEGER NOT NULL,\n"
           "    \"byte_start\" INTEGER NOT NULL,\n"
           "    \"byte_end\" INTEGER NOT NULL,\n"
           "    \"text\" TEXT NOT NULL,\n"
           "    \"sentence\" TEXT NOT NULL,\n"
           "    \"rule\" TEXT NOT NULL,\n"
           "    \"confidence\" REAL";
    for (const FieldSpec& field : type.fields) {
        const std::string column = Quoted(field.name);
        sql += ",\n    " + column;
        sql += Declaration(field.type);
        if (field.type == FieldType::kBool) sql += " CHECK (" + column + " IN (0, 1))";
        if (field.type == FieldType::kName) sql += ",\n    " + EntityColumn(field) + " INTEGER REFERENCES \"entity\" (\"id\")";
    }
    sql += "\n);\n";
}

void AppendIndex(const TypeSpec& type, std::string_view column, std::string& sql) {
    const std::string name = std::string(type.name) + '_' + std::string(column);
    sql += "CREATE INDEX " + Quoted(name) + " ON " + Quoted(type.name) + " (" + Quoted(column) + ");\n";
}

void AppendIndexes(const TypeSpec& type, std::string& sql) {
    AppendIndex(type, "article_id", sql);
    for (const FieldSpec& field : type.fields)
        if (field.type == FieldType::kName) {
            if (field.always) AppendIndex(type, field.name, sql);
            AppendIndex(type, std::string(field.name) + "_entity", sql);
        }
}

std::string JsonValue(const FieldSpec& field) {
    const std::string column = Quoted(field.name);
    if (field.type != FieldType::kBool) return column;
    return "json(CASE " + column + " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)";
}

std::string JsonObject(const TypeSpec& type, bool always) {
    std::string members;
    for (const FieldSpec& field : type.fields) {
        if (field.always != always) continue;
        if (!members.empty()) members += ", ";
        members += '\'' + std::string(field.name) + "', " + JsonValue(field);
    }
    return "json_object(" + members + ")";
}

// A patch's nulls take nothing in: optional fields without a value stay out, the others are there even when null.
void AppendFactSelect(const TypeSpec& type, std::string& sql) {
    sql += "SELECT \"id\", '" + std::string(type.name) + "' AS \"type\", \"article_id\", \"start\", \"end\", \"text\", "
           "\"sentence\", \"rule\", \"confidence\",\n    json_patch(" + JsonObject(type, true) + ",\n        " +
           JsonObject(type, false) + ") AS \"fields\"\nFROM " + Quoted(type.name);
}

void AppendFactView(std::string& sql) {
    std::string_view joint = "CREATE VIEW \"fact\" AS\n";
    for (const TypeSpec& type : FactTypes()) {
        sql += joint;
        AppendFactSelect(type, sql);
        joint = "\nUNION ALL\n";
    }
    sql += ";\n";
}

// One row for each name of each fact.
void AppendEntityFactView(std::string& sql) {
    std::string_view joint = "CREATE VIEW \"entity_fact\" AS\n";
    for (const TypeSpec& type : FactTypes()) {
        for (const FieldSpec& field : type.fields) {
            if (field.type != FieldType::kName) continue;
            sql += joint;
            sql += "SELECT \"entity\".\"name\", \"entity\".\"kind\", '" + std::string(field.name) + "' AS \"field\", '" + std::string(type.name) +
                   "' AS \"type\", \"f\".\"id\" AS \"fact_id\", \"article_id\", \"start\", \"end\", \"text\", \"sentence\"\nFROM \"entity\" JOIN " +
                   Quoted(type.name) + " AS \"f\" ON \"f\"." + EntityColumn(field) + " = \"entity\".\"id\"";
            joint = "\nUNION ALL\n";
        }
    }
    sql += ";\n";
}

template <class Use>
void ForEachName(Use use) {
    for (const TypeSpec& type : FactTypes())
        for (const FieldSpec& field : type.fields)
            if (field.type == FieldType::kName) use(type, field);
}

}  // namespace

std::string EntitiesOfArticleSql() {
    std::string sql;
    ForEachName([&](const TypeSpec& type, const FieldSpec& field) {
        sql += (sql.empty() ? "" : " UNION ") + ("SELECT " + EntityColumn(field)) + " FROM " + Quoted(type.name) + " WHERE \"article_id\" = ?1 AND " + EntityColumn(field) + " IS NOT NULL";
    });
    return sql;
}

std::string DeleteOrphanSql() {
    std::string sql = "DELETE FROM \"entity\" WHERE \"id\" = ?1";
    ForEachName([&](const TypeSpec& type, const FieldSpec& field) {
        sql += " AND NOT EXISTS (SELECT 1 FROM " + Quoted(type.name) + " WHERE " + EntityColumn(field) + " = ?1)";
    });
    return sql;
}

std::string CreateDatabaseSql() {
    std::string sql =
        "CREATE TABLE \"article\" (\n"
        "    \"id\" TEXT NOT NULL PRIMARY KEY,\n"
        "    \"title\" TEXT,\n"
        "    \"date\" TEXT,\n"
        "    \"text\" TEXT NOT NULL,\n"
        "    \"content_hash\" TEXT NOT NULL\n"
        ");\n"
        "CREATE TABLE \"entity\" (\n"
        "    \"id\" INTEGER NOT NULL PRIMARY KEY,\n"
        "    \"name\" TEXT NOT NULL,\n"
        "    \"kind\" TEXT NOT NULL,\n"
        "    UNIQUE (\"name\", \"kind\")\n"
        ");\n";
    for (const TypeSpec& type : FactTypes()) {
        AppendTable(type, sql);
        AppendIndexes(type, sql);
    }
    AppendFactView(sql);
    AppendEntityFactView(sql);
    return sql + "PRAGMA user_version = " + std::to_string(kDatabaseVersion) + ";\n";
}

std::string InsertFactSql(const TypeSpec& type) {
    std::string columns;
    std::string places;
    const auto add = [&](const std::string& column) {
        if (!columns.empty()) columns += ", ", places += ", ";
        columns += column;
        places += '?';
    };
    for (const std::string_view column : kFactColumns) add(Quoted(column));
    for (const FieldSpec& field : type.fields) {
        add(Quoted(field.name));
        if (field.type == FieldType::kName) add(EntityColumn(field));
    }
    return "INSERT INTO " + Quoted(type.name) + " (" + columns + ") VALUES (" + places + ") ON CONFLICT (\"id\") DO NOTHING";
}

}  // namespace pressbox
