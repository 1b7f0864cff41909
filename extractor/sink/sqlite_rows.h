// Rows of SQLite's tables: packed by the workers, column after column, and bound to statements as they are unpacked.
//
//     an article's columns but its id
//     the number of entities; the id, name and kind of each
//     the facts: a byte for the place of the type in FactTypes(), then all columns but the article's id
#pragma once

#include <sqlite3.h>

#include <string>
#include <string_view>
#include <vector>

#include "extractor/facts/fact.h"
#include "extractor/sink/packing.h"
#include "extractor/source/article.h"

namespace pressbox {

std::string PackCells(const Article& article, const std::string& content_hash, const std::string& knowledge, const std::vector<const Fact*>& facts);

// Before the value of a column.
enum class Cell : uint8_t { kNull, kInteger, kNumber, kText };

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
    void Number(double number) { good_ = good_ && sqlite3_bind_double(statement_, ++count_, number) == SQLITE_OK; }
    void Null() { good_ = good_ && sqlite3_bind_null(statement_, ++count_) == SQLITE_OK; }
    void NextCell(Unpacker& cells) {
        switch (static_cast<Cell>(cells.Byte())) {
            case Cell::kNull: return Null();
            case Cell::kInteger: return Integer(cells.Integer());
            case Cell::kNumber: return Number(cells.Number());
            case Cell::kText: return Text(cells.Text());
        }
    }

    bool Run() { return good_ && sqlite3_step(statement_) == SQLITE_DONE; }
    // Goes to the next row of the answer. After the last it returns false, and done() is true.
    bool Next() {
        const int result = good_ ? sqlite3_step(statement_) : SQLITE_ERROR;
        done_ = result == SQLITE_DONE;
        return result == SQLITE_ROW;
    }
    bool done() const { return done_; }
    int64_t number(int column) const { return sqlite3_column_int64(statement_, column); }  // 0 for a null
    int columns() const { return sqlite3_column_count(statement_); }

  private:
    sqlite3_stmt* statement_;
    int count_ = 0;
    bool good_ = true;  // every parameter so far was bound
    bool done_ = false;
};

}  // namespace pressbox
