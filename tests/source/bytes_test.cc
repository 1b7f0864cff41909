#include "extractor/source/bytes.h"

#include "catch.h"

using namespace pressbox;

namespace {

ByteReader Over(const std::string& bytes, size_t piece) { return ByteReader(std::make_unique<MemoryBytes>(bytes, piece)); }

}  // namespace

TEST_CASE("lines, as long as they are", "[source]") {
    using Line = ByteReader::Line;
    for (const size_t piece : {1, 2, 5, 100}) {
        ByteReader bytes = Over("ab\n\nlong line\nend", piece);
        std::string line;
        CHECK((bytes.ReadLine(line, 4) == Line::kWhole && line == "ab"));
        CHECK((bytes.ReadLine(line, 4) == Line::kWhole && line.empty()));
        CHECK((bytes.ReadLine(line, 4) == Line::kTooLong && line == "long"));
        CHECK((bytes.ReadLine(line, 4) == Line::kWhole && line == "end"));
        CHECK(bytes.ReadLine(line, 4) == Line::kEnd);
    }
}

TEST_CASE("looking ahead takes nothing away", "[source]") {
    for (const size_t piece : {1, 3, 100}) {
        ByteReader bytes = Over("0123456789", piece);
        CHECK(bytes.Peek(4) == "0123");
        CHECK(bytes.Peek(2) == "01");
        std::string out;
        CHECK(bytes.ReadBytes(3, out) == 3);
        CHECK(bytes.Peek(20) == "3456789");
        CHECK(bytes.Skip(2) == 2);
        CHECK(bytes.ReadBytes(20, out) == 5);
        CHECK(out == "01256789");
        CHECK(bytes.Peek(1).empty());
    }
}

TEST_CASE("going back", "[source]") {
    ByteReader bytes = Over("0123456789", 3);
    CHECK(bytes.Peek(5) == "01234");
    CHECK(bytes.Seek(-2, SEEK_END) == 8);
    CHECK(bytes.Peek(5) == "89");
    CHECK(bytes.Seek(0, SEEK_SET) == 0);
    CHECK(bytes.Peek(1) == "0");
    CHECK(bytes.Seek(11, SEEK_SET) == -1);
}
