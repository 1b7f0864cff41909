#include "extractor/sink/database_schema.h"

namespace pressbox {
namespace {

constexpr std::string_view kOld = "old_";  // a table that is being migrated

std::string EntityColumn(const FieldSpec& field) { return Quoted(std::string(field.name) + "_entity"); }

std::string_view Declaration(FieldType type, Dialect dialect) {
    const bool postgres = dialect == Dialect::kPostgres;
    switch (type) {
        case FieldType::kNumber: return postgres ? " DOUBLE PRECISION" : " NUMERIC";
        case FieldType::kBool: return postgres ? " BOOLEAN" : " INTEGER";
        default: return " TEXT";
    }
}

std::string_view BigInteger(Dialect dialect) { return dialect == Dialect::kPostgres ? " BIGINT" : " INTEGER"; }

// Ids are compared byte by byte, as SQLite does it: the order of letters in some language would only cost time.
std::string_view IdType(Dialect dialect) { return dialect == Dialect::kPostgres ? " TEXT COLLATE \"C\"" : " TEXT"; }

void AppendTable(const TypeSpec& type, Dialect dialect, std::string& sql) {
    sql += "CREATE TABLE " + Quoted(type.name) + " (\n"
           "    \"article_id\"" + std::string(IdType(dialect)) + " NOT NULL";
    if (dialect == Dialect::kSqlite) sql += " REFERENCES \"article\" (\"id\") ON DELETE CASCADE";
    sql += ",\n"
           "    \"id\"" + std::string(IdType(dialect)) + " NOT NULL,\n"
           "    \"start\" INTEGER NOT NULL,\n"
           "    \"end\" INTEGER NOT NULL,\n"
           "    \"byte_start\" INTEGER NOT NULL,\n"
           "    \"byte_end\" INTEGER NOT NULL,\n"
           "    \"text\" TEXT NOT NULL,\n"
           "    \"sentence\" TEXT NOT NULL,\n"
           "    \"rule\" TEXT NOT NULL,\n"
           "    \"confidence\" ";
    sql += dialect == Dialect::kPostgres ? "DOUBLE PRECISION" : "REAL";
    for (const FieldSpec& field : type.fields) {
        const std::string column = Quoted(field.name);
        sql += ",\n    " + column;
        sql += Declaration(field.type, dialect);
        if (field.type == FieldType::kBool && dialect == Dialect::kSqlite) sql += " CHECK (" + column + " IN (0, 1))";
        if (field.type != FieldType::kName) continue;
        sql += ",\n    " + EntityColumn(field);
        sql += BigInteger(dialect);
        if (dialect == Dialect::kSqlite) sql += " REFERENCES \"entity\" (\"id\")";
    }
    if (dialect == Dialect::kPostgres) sql += ",\n    PRIMARY KEY (\"article_id\", \"id\")";
    sql += "\n);\n";
}

// PostgreSQL names an index itself, and looks texts up by their hash: its ordered index takes no long ones.
void AppendIndex(std::string_view table, std::string_view column, bool is_text, Dialect dialect, std::string& sql) {
    sql += "CREATE INDEX ";
    if (dialect == Dialect::kSqlite) sql += Quoted(std::string(table) + '_' + std::string(column)) + ' ';
    sql += "ON " + Quoted(table);
    if (dialect == Dialect::kPostgres && is_text) sql += " USING hash";
    sql += " (" + Quoted(column) + ");\n";
}

// SQLite's keys and indexes can be made later, its references cannot; in PostgreSQL it is the references that cost.
void AppendKeys(const TypeSpec& type, Dialect dialect, std::string& sql) {
    if (dialect == Dialect::kSqlite)
        sql += "CREATE UNIQUE INDEX " + Quoted(KeyOf(type)) + " ON " + Quoted(type.name) + " (\"article_id\", \"id\");\n";
    else
        sql += "ALTER TABLE " + Quoted(type.name) + " ADD FOREIGN KEY (\"article_id\") REFERENCES \"article\" (\"id\") ON DELETE CASCADE;\n";
    for (const FieldSpec& field : type.fields) {
        if (field.type != FieldType::kName) continue;
        AppendIndex(type.name, std::string(field.name) + "_entity", false, dialect, sql);
        if (dialect == Dialect::kPostgres) sql += "ALTER TABLE " + Quoted(type.name) + " ADD FOREIGN KEY (" + EntityColumn(field) + ") REFERENCES \"entity\" (\"id\");\n";
    }
}

std::string JsonValue(const FieldSpec& field, Dialect dialect) {
    const std::string column = Quoted(field.name);
    if (field.type != FieldType::kBool || dialect == Dialect::kPostgres) return column;
    return "json(CASE " + column + " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)";
}

std::string JsonObject(const TypeSpec& type, bool always, Dialect dialect) {
    std::string members;
    for (const FieldSpec& field : type.fields) {
        if (field.always != always) continue;
        if (!members.empty()) members += ", ";
        members += '\'' + std::string(field.name) + "', " + JsonValue(field, dialect);
    }
    return (dialect == Dialect::kPostgres ? "jsonb_build_object(" : "json_object(") + members + ")";
}

// Optional fields without a value stay out, the others are there even when null: a patch's nulls take nothing in.
std::string FieldsObject(const TypeSpec& type, Dialect dialect) {
    const std::string always = JsonObject(type, true, dialect);
    const std::string optional = JsonObject(type, false, dialect);
    if (dialect == Dialect::kPostgres) return always + " ||\n        jsonb_strip_nulls(" + optional + ")";
    return "json_patch(" + always + ",\n        " + optional + ")";
}

void AppendFactView(Dialect dialect, std::string& sql) {
    std::string_view joint = "CREATE VIEW \"fact\" AS\n";
    for (const TypeSpec& type : FactTypes()) {
        sql += joint;
        sql += "SELECT \"id\", '" + std::string(type.name) + "' AS \"type\", \"article_id\", \"start\", \"end\", \"text\", "
               "\"sentence\", \"rule\", \"confidence\",\n    " + FieldsObject(type, dialect) + " AS \"fields\"\nFROM " + Quoted(type.name);
        joint = "\nUNION ALL\n";
    }
    sql += ";\n";
}

template <class Use>
void ForEachName(Use use) {
    for (const TypeSpec& type : FactTypes())
        for (const FieldSpec& field : type.fields)
            if (field.type == FieldType::kName) use(type, field);
}

// One row for each name of each fact.
void AppendEntityFactView(std::string& sql) {
    std::string_view joint = "CREATE VIEW \"entity_fact\" AS\n";
    ForEachName([&](const TypeSpec& type, const FieldSpec& field) {
        sql += joint;
        sql += "SELECT \"entity\".\"name\", \"entity\".\"kind\", '" + std::string(field.name) + "' AS \"field\", '" + std::string(type.name) +
               "' AS \"type\", \"f\".\"id\" AS \"fact_id\", \"article_id\", \"start\", \"end\", \"text\", \"sentence\"\nFROM \"entity\" JOIN " +
               Quoted(type.name) + " AS \"f\" ON \"f\"." + EntityColumn(field) + " = \"entity\".\"id\"";
        joint = "\nUNION ALL\n";
    });
    sql += ";\n";
}

void AppendTables(Dialect dialect, std::string& sql) {
    sql += "CREATE TABLE \"article\" (\n"
           "    \"id\"" + std::string(IdType(dialect)) + " NOT NULL PRIMARY KEY,\n"
           "    \"title\" TEXT,\n"
           "    \"date\" TEXT,\n"
           "    \"text\" TEXT NOT NULL,\n"
           "    \"content_hash\" TEXT NOT NULL,\n"
           "    \"knowledge\" TEXT NOT NULL,\n"
           "    \"source\" TEXT NOT NULL\n"
           ");\n"
           "CREATE TABLE \"failed_article\" (\n"
           "    \"id\"" + std::string(IdType(dialect)) + " NOT NULL PRIMARY KEY,\n"
           "    \"place\" TEXT NOT NULL,\n"
           "    \"reason\" TEXT NOT NULL,\n"
           "    \"content_hash\" TEXT\n"
           ");\n"
           "CREATE TABLE \"entity\" (\n"
           "    \"id\"";
    sql += BigInteger(dialect);
    sql += " NOT NULL PRIMARY KEY,\n"
           "    \"name\" TEXT NOT NULL,\n"
           "    \"kind\" TEXT NOT NULL\n"
           ");\n";
    AppendIndex("failed_article", "place", true, dialect, sql);
    AppendIndex("entity", "name", true, dialect, sql);
    for (const TypeSpec& type : FactTypes()) AppendTable(type, dialect, sql);
    AppendFactView(dialect, sql);
    AppendEntityFactView(sql);
}

std::string VersionSql(Dialect dialect, std::string_view change) {
    const std::string version = std::to_string(kDatabaseVersion);
    if (dialect == Dialect::kSqlite) return "PRAGMA user_version = " + version + ";\n";
    if (change == "UPDATE") return "UPDATE \"pressbox_schema\" SET \"version\" = " + version + ";\n";
    return "CREATE TABLE \"pressbox_schema\" (\"version\" INTEGER NOT NULL);\nINSERT INTO \"pressbox_schema\" VALUES (" + version + ");\n";
}

// What a column of the new table gets from the old row.
std::string MigratedValue(Dialect dialect, std::string_view table, const std::string& column, const std::set<std::string>& old_columns) {
    if (table == "article" && (column == "knowledge" || (column == "source" && old_columns.count("source") == 0))) return "''";
    if (dialect == Dialect::kSqlite && table == "entity" && column == "id") return "pressbox_entity_id(\"kind\", \"name\")";
    const std::string_view tail = "_entity";
    if (dialect == Dialect::kSqlite && column.size() > tail.size() && column.compare(column.size() - tail.size(), tail.size(), tail) == 0)
        return "(SELECT pressbox_entity_id(\"kind\", \"name\") FROM \"old_entity\" AS \"e\" WHERE \"e\".\"id\" = \"old\"." + Quoted(column) + ")";
    return old_columns.count(column) > 0 ? "\"old\"." + Quoted(column) : "";
}

template <class Columns>
void AppendMigratedRows(Dialect dialect, const std::string& table, const Columns& columns, const std::set<std::string>& old_columns, std::string& sql) {
    std::string names;
    std::string values;
    for (const auto& name : columns) {
        const std::string column(name);
        const bool is_new = old_columns.count(column) == 0 && table != "article";
        const std::string value = is_new ? "" : MigratedValue(dialect, table, column, old_columns);
        if (value.empty()) continue;
        names += (names.empty() ? "" : ", ") + Quoted(column);
        values += (values.empty() ? "" : ", ") + value;
    }
    sql += "INSERT INTO " + Quoted(table) + " (" + names + ") SELECT " + values + " FROM " + Quoted(std::string(kOld) + table) + " AS \"old\";\n";
}

std::vector<std::string> NamesOf(const TypeSpec& type) {
    std::vector<std::string> columns(std::begin(kFactColumns), std::end(kFactColumns));
    for (const FieldSpec& field : type.fields) {
        columns.emplace_back(field.name);
        if (field.type == FieldType::kName) columns.push_back(std::string(field.name) + "_entity");
    }
    return columns;
}

}  // namespace

std::string Quoted(std::string_view name) { return '"' + std::string(name) + '"'; }

std::vector<std::string> ColumnsOf(const TypeSpec& type) {
    std::vector<std::string> columns = NamesOf(type);
    for (std::string& column : columns) column = Quoted(column);
    return columns;
}

std::string Joined(const std::vector<std::string>& columns) {
    std::string joined;
    for (const std::string& column : columns) joined += (joined.empty() ? "" : ", ") + column;
    return joined;
}

std::string CreateDatabaseSql(Dialect dialect) {
    std::string sql;
    AppendTables(dialect, sql);
    return sql + VersionSql(dialect, "CREATE");
}

std::string KeyOf(const TypeSpec& type) { return std::string(type.name) + "_key"; }

std::string KeysSql(Dialect dialect) {
    std::string sql;
    for (const TypeSpec& type : FactTypes()) AppendKeys(type, dialect, sql);
    return sql;
}

std::vector<std::string> TableNames() {
    std::vector<std::string> names = {"article", "failed_article", "entity"};
    for (const TypeSpec& type : FactTypes()) names.emplace_back(type.name);
    return names;
}

std::string MigrationSql(Dialect dialect, const std::function<std::set<std::string>(const std::string& table)>& old_columns) {
    std::string sql = "DROP VIEW IF EXISTS \"fact\";\nDROP VIEW IF EXISTS \"entity_fact\";\n";
    std::vector<std::pair<std::string, std::set<std::string>>> old;
    for (const std::string& table : TableNames())
        if (std::set<std::string> columns = old_columns(table); !columns.empty()) old.emplace_back(table, std::move(columns));
    for (const auto& [table, columns] : old) sql += "ALTER TABLE " + Quoted(table) + " RENAME TO " + Quoted(std::string(kOld) + table) + ";\n";
    AppendTables(dialect, sql);
    for (const auto& [table, columns] : old) {
        if (table == "article") AppendMigratedRows(dialect, table, kArticleColumns, columns, sql);
        else if (table == "failed_article") AppendMigratedRows(dialect, table, kFailureColumns, columns, sql);
        else if (table == "entity") AppendMigratedRows(dialect, table, kEntityColumns, columns, sql);
        else AppendMigratedRows(dialect, table, NamesOf(*FactType(table)), columns, sql);
    }
    for (auto table = old.rbegin(); table != old.rend(); ++table) sql += "DROP TABLE " + Quoted(std::string(kOld) + table->first) + ";\n";
    return sql + KeysSql(dialect) + VersionSql(dialect, "UPDATE");
}

std::string InsertSql(std::string_view table, const std::vector<std::string>& columns) {
    return "INSERT INTO " + Quoted(table) + " (" + Joined(columns) + ") VALUES (" + Joined(std::vector<std::string>(columns.size(), "?")) + ")";
}

std::string DeleteFactsSql(const TypeSpec& type, std::string_view articles) {
    std::vector<std::string> entities;
    for (const FieldSpec& field : type.fields)
        if (field.type == FieldType::kName) entities.push_back(EntityColumn(field));
    return "DELETE FROM " + Quoted(type.name) + " WHERE \"article_id\" " + std::string(articles) + " RETURNING " + (entities.empty() ? "NULL" : Joined(entities));
}

std::string DeleteOrphansSql(std::string_view ids) {
    std::string sql = "DELETE FROM \"entity\" WHERE \"id\" " + std::string(ids);
    ForEachName([&](const TypeSpec& type, const FieldSpec& field) {
        sql += " AND NOT EXISTS (SELECT 1 FROM " + Quoted(type.name) + " WHERE " + EntityColumn(field) + " = \"entity\".\"id\")";
    });
    return sql;
}

}  // namespace pressbox
