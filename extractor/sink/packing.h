// Values one behind the other in a string of bytes: how a sink packs an article with its facts (sink.h). They are read in
// the order in which they were written, in the same process: bytes are as this machine has them, and nothing is checked.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extractor/sink/sink.h"

namespace pressbox {

// What every sink for tables begins with: all but the bytes. It objects to an article that a database or its reader would
// not take, and to one with a fact that has a field or value that is not its type's.
Packed PackedWithoutBytes(const Article& article, const std::vector<Fact>& facts);

class Packer {
  public:
    void Byte(uint8_t byte) { bytes_ += static_cast<char>(byte); }
    void Integer(int64_t number) { Append(&number, sizeof number); }
    void Number(double number) { Append(&number, sizeof number); }
    void Text(std::string_view text) {
        Integer(static_cast<int64_t>(text.size()));
        bytes_ += text;
    }
    std::string Take() { return std::exchange(bytes_, {}); }

  private:
    void Append(const void* bytes, size_t size) { bytes_.append(static_cast<const char*>(bytes), size); }

    std::string bytes_;
};

// The bytes must outlive the texts that it returns.
class Unpacker {
  public:
    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    bool done() const { return rest_.empty(); }
    uint8_t Byte() { return static_cast<uint8_t>(Take(1)[0]); }
    int64_t Integer() { return Read<int64_t>(); }
    double Number() { return Read<double>(); }
    std::string_view Text() { return Take(static_cast<size_t>(Integer())); }

  private:
    std::string_view Take(size_t size) {
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }
    template <class Value>
    Value Read() {
        Value value;
        std::memcpy(&value, Take(sizeof value).data(), sizeof value);
        return value;
    }

    std::string_view rest_;
};

}  // namespace pressbox
