// The symbols that patterns speak of (skeleton.h), by number: words, pairs of words and marks. Numbers begin at 1; 0 is a
// symbol of no pattern.
//
// Words are found by the hash that every token has already (HashToken), in an open-addressing table that is made once and
// then only read. Two words of one hash would share a number: then a pattern is tried that need not be, no more.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

class Vocabulary {
  public:
    struct Word {
        uint32_t id = 0;
        bool begins_pair = false;
        bool ends_pair = false;

        bool is_known() const { return id != 0 || begins_pair || ends_pair; }
    };

    // The symbol's number, a new one if need be.
    uint32_t Add(std::string_view symbol);
    uint32_t size() const { return size_; }  // numbers are below it

    Word Find(uint64_t hash) const {
        const Slot* slot = words_.Find(hash);
        return slot == nullptr ? Word{} : slot->word;
    }
    uint32_t FindPair(uint64_t first, uint64_t second) const {
        const Slot* slot = pairs_.Find(Paired(first, second));
        return slot == nullptr ? 0 : slot->word.id;
    }
    uint32_t OfMark(char c) const { return static_cast<uint8_t>(c) < 128 ? marks_[static_cast<uint8_t>(c)] : 0; }

  private:
    struct Slot {
        uint64_t hash = 0;
        Word word;
        bool taken = false;
    };
    class Table {
      public:
        Word& operator[](uint64_t hash);
        const Slot* Find(uint64_t hash) const {
            if (slots_.empty()) return nullptr;
            for (size_t i = Place(hash);; i = (i + 1) & (slots_.size() - 1)) {
                if (!slots_[i].taken) return nullptr;
                if (slots_[i].hash == hash) return &slots_[i];
            }
        }

      private:
        size_t Place(uint64_t hash) const { return (hash ^ hash >> 29) & (slots_.size() - 1); }
        void Grow();

        std::vector<Slot> slots_;  // a power of two
        size_t count_ = 0;
    };
    static uint64_t Paired(uint64_t first, uint64_t second) { return first * 0x9E3779B97F4A7C15ull + second; }

    Table words_;
    Table pairs_;
    uint32_t marks_[128] = {};
    uint32_t size_ = 1;
};

}  // namespace pressbox
