// Words of small letters by number: an open-addressing table of 64-bit hashes, made once and then only read.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace pressbox {

class WordIds {
  public:
    // FNV-1a, taken up letter by letter while a text is read.
    static constexpr uint64_t kSeed = 0xCBF29CE484222325;
    static uint64_t Add(uint64_t hash, char c) { return (hash ^ static_cast<uint8_t>(c)) * 0x100000001B3; }

    // Ids begin at 1. Two words of one hash would share an id: then a pattern is tried that need not be, no more.
    void Insert(std::string_view word, uint32_t id) {
        if ((count_ + 1) * 2 > slots_.size()) Grow();
        uint64_t hash = kSeed;
        for (const char c : word) hash = Add(hash, c);
        Put(hash, id);
        ++count_;
    }

    // 0 when the word is unknown.
    uint32_t Find(uint64_t hash) const {
        if (slots_.empty()) return 0;
        for (size_t i = Place(hash);; i = (i + 1) & (slots_.size() - 1)) {
            if (slots_[i].id == 0 || slots_[i].hash == hash) return slots_[i].id;
        }
    }

  private:
    struct Slot {
        uint64_t hash = 0;
        uint32_t id = 0;
    };
    size_t Place(uint64_t hash) const { return (hash ^ hash >> 29) & (slots_.size() - 1); }
    void Put(uint64_t hash, uint32_t id) {
        size_t i = Place(hash);
        while (slots_[i].id != 0 && slots_[i].hash != hash) i = (i + 1) & (slots_.size() - 1);
        slots_[i] = {hash, id};
    }
    void Grow() {
        std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
        old.swap(slots_);
        for (const Slot& slot : old)
            if (slot.id != 0) Put(slot.hash, slot.id);
    }

    std::vector<Slot> slots_;  // a power of two
    size_t count_ = 0;
};

}  // namespace pressbox
