// pressbox stats: what a database holds, for people on a terminal, in columns between tabs in a pipe, or as JSON.
//
// In a pipe every line begins with what it is about, so that it can be searched for: "type", "source", "day" …
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "command.h"
#include "extractor/facts/schema.h"
#include "extractor/sink/query.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr size_t kShown = 14;  // rows of a section on a terminal

struct Section {
    const char* title;
    const char* label;                 // of its lines in a pipe
    const char* key;                   // in JSON
    std::vector<const char*> columns;  // the first is a name, the others are counts, but for one that ends in '$': a text
    std::string sql;
    const char* more;                  // of the rows that are left out on a terminal
};

std::string ArticlesOfFacts() {
    std::string sql;
    for (const TypeSpec& type : FactTypes()) sql += (sql.empty() ? "" : " UNION ALL ") + std::string("SELECT \"article_id\" FROM \"") + std::string(type.name) + '"';
    return sql;
}

std::string CountsBy(const std::string& column, const std::string& order) {
    return "SELECT \"a\"." + column + ", count(*), sum(coalesce(\"f\".\"n\", 0)) FROM \"article\" AS \"a\" LEFT JOIN "
           "(SELECT \"article_id\", count(*) AS \"n\" FROM (" + ArticlesOfFacts() + ") AS \"u\" GROUP BY 1) AS \"f\" ON \"f\".\"article_id\" = \"a\".\"id\" GROUP BY 1 ORDER BY " + order;
}

std::vector<Section> Sections() {
    std::string types;
    for (const TypeSpec& type : FactTypes()) types += (types.empty() ? "" : " UNION ALL ") + ("SELECT '" + std::string(type.name)) + "', count(*), count(DISTINCT \"article_id\") FROM \"" + std::string(type.name) + '"';
    return {
        {"Facts by type", "type", "types", {"type", "facts", "articles"}, types + " ORDER BY 2 DESC, 1", "types"},
        {"By source", "source", "sources", {"source", "articles", "facts"}, CountsBy("\"source\"", "2 DESC, 1"), "smaller sources"},
        {"By day", "day", "days", {"day", "articles", "facts"}, CountsBy("\"date\"", "\"a\".\"date\" IS NULL, 1 DESC"), "days; --json tells all"},
        {"Made with", "knowledge", "knowledge", {"program/patterns", "articles", "facts"}, CountsBy("\"knowledge\"", "2 DESC, 1"), "others"},
        {"Failures", "failure", "failures", {"reason", "articles", "for example$"},
         "SELECT \"reason\", count(*), min(\"place\") FROM \"failed_article\" GROUP BY 1 ORDER BY 2 DESC, 1", "other reasons"},
    };
}

bool IsText(const char* column) { return column[std::string_view(column).size() - 1] == '$'; }
std::string Title(const char* column) { return IsText(column) ? std::string(column, std::string_view(column).size() - 1) : column; }
std::string NameOr(const std::string& name) { return name.empty() ? "(unknown)" : Printable(name); }

size_t Width(std::string_view text) {  // code points; of most writing the columns that it takes
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }));
}

void PrintRow(const Section& section, const std::vector<std::string>& cells, const std::vector<size_t>& widths) {
    std::string line;
    for (size_t i = 0; i < cells.size(); ++i) {
        const std::string padding(widths[i] - std::min(widths[i], Width(cells[i])), ' ');
        const bool left = i == 0 || IsText(section.columns[i]);
        line += (i == 0 ? "  " : "  ") + (left ? cells[i] + padding : padding + cells[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    std::printf("%s\n", line.c_str());
}

void PrintForPeople(const Section& section, const Query::Rows& rows) {
    if (rows.empty()) return;
    std::vector<std::vector<std::string>> cells(1);
    for (const char* column : section.columns) cells[0].push_back(Title(column));
    for (size_t i = 0; i < std::min(rows.size(), kShown); ++i) {
        cells.emplace_back();
        for (const std::string& value : rows[i]) cells.back().push_back(NameOr(value));
    }
    std::vector<size_t> widths(section.columns.size(), 0);
    for (const auto& row : cells)
        for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], Width(row[i]));
    std::printf("\n\x1b[1m%s\x1b[0m\n", section.title);
    for (const auto& row : cells) PrintRow(section, row, widths);
    if (rows.size() > kShown) std::printf("  … and %zu %s\n", rows.size() - kShown, section.more);
}

void PrintForPipe(const Section& section, const Query::Rows& rows) {
    for (const auto& row : rows) {
        std::string line = section.label;
        for (const std::string& value : row) line += '\t' + Printable(value);
        std::printf("%s\n", line.c_str());
    }
}

Json ToJson(const Section& section, const Query::Rows& rows) {
    Json list = Json::array();
    for (const auto& row : rows) {
        Json item;
        for (size_t i = 0; i < row.size(); ++i) {
            std::string column = i == 0 ? section.label : Title(section.columns[i]);
            if (column == "for example") column = "place";
            if (i > 0 && !IsText(section.columns[i])) item[column] = std::stoull(row[i]);
            else if (row[i].empty()) item[column] = nullptr;
            else item[column] = row[i];
        }
        list.push_back(std::move(item));
    }
    return list;
}

}  // namespace

int Stats(const Settings& settings) {
    std::string error;
    const std::unique_ptr<Query> query = Query::Open(settings.database, error);
    Query::Rows totals;
    std::vector<std::pair<Section, Query::Rows>> answers;
    bool good = query != nullptr && query->Ask("SELECT (SELECT count(*) FROM \"article\"), (SELECT count(*) FROM (" + ArticlesOfFacts() + ") AS \"u\"), "
                                               "(SELECT count(*) FROM \"entity\"), (SELECT count(*) FROM \"failed_article\")", totals, error);
    if (good)
        for (const Section& section : Sections()) {
            answers.emplace_back(section, Query::Rows());
            good = good && query->Ask(section.sql, answers.back().second, error);
        }
    if (!good) {
        Complain(error);
        return kNothingDone;
    }
    static constexpr const char* kTotals[] = {"articles", "facts", "names", "failed"};
    if (settings.json) {
        Json json;
        for (size_t i = 0; i < 4; ++i) json[kTotals[i]] = std::stoull(totals[0][i]);
        for (const auto& [section, rows] : answers) json[section.key] = ToJson(section, rows);
        std::printf("%s\n", json.dump(2).c_str());
    } else if (::isatty(STDOUT_FILENO) != 0) {
        std::printf("%s articles, %s facts, %s names, %s failed\n", totals[0][0].c_str(), totals[0][1].c_str(), totals[0][2].c_str(), totals[0][3].c_str());
        for (const auto& [section, rows] : answers) PrintForPeople(section, rows);
    } else {
        for (size_t i = 0; i < 4; ++i) std::printf("total\t%s\t%s\n", kTotals[i], totals[0][i].c_str());
        for (const auto& [section, rows] : answers) PrintForPipe(section, rows);
    }
    return kFine;
}

}  // namespace pressbox
