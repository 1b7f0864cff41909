// Rows in the binary format of PostgreSQL's COPY (its manual, "COPY", "Binary Format"): a row is the number of its columns
// and then each value with its length before it, all numbers with the highest byte first. The server reads it faster than
// text, and nothing needs an escape.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extractor/facts/fact.h"
#include "extractor/source/article.h"

namespace pressbox {

// An article's row, the rows of the facts of each of FactTypes(), each with its size before it, and the entities: the id,
// name and kind of each (packing.h).
std::string PackCopyRows(const Article& article, const std::string& content_hash, const std::string& knowledge, const std::vector<const Fact*>& facts);

inline constexpr std::string_view kCopyBegin("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
inline constexpr std::string_view kCopyEnd("\377\377", 2);

class CopyRows {
  public:
    void Start(size_t columns) { Append<uint16_t>(columns); }

    // PostgreSQL's texts have no NUL: one becomes U+001A, the substitute, and every offset stays right.
    void Text(std::string_view text) {
        Append<uint32_t>(text.size());
        const size_t begin = rows_.size();
        rows_ += text;
        for (size_t nul = rows_.find('\0', begin); nul != std::string::npos; nul = rows_.find('\0', nul + 1)) rows_[nul] = '\x1a';
    }
    void Integer(int32_t number) { Sized<uint32_t>(static_cast<uint32_t>(number)); }
    void BigInteger(int64_t number) { Sized<uint64_t>(static_cast<uint64_t>(number)); }
    void Number(double number) {  // null when JSON does not know it
        if (!std::isfinite(number)) return Null();
        uint64_t bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        Sized<uint64_t>(bits);
    }
    void Bool(bool value) { Sized<uint8_t>(value ? 1 : 0); }
    void Null() { Append<uint32_t>(UINT32_MAX); }

    std::string Take() { return std::exchange(rows_, {}); }

  private:
    template <class Unsigned>
    void Append(uint64_t number) {
        for (size_t byte = sizeof(Unsigned); byte-- > 0;) rows_ += static_cast<char>(number >> (8 * byte));
    }
    template <class Unsigned>
    void Sized(uint64_t number) {
        Append<uint32_t>(sizeof(Unsigned));
        Append<Unsigned>(number);
    }

    std::string rows_;
};

}  // namespace pressbox
