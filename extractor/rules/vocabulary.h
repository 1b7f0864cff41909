// The symbols that patterns speak of (skeleton.h), by number: words, pairs of words, marks and runs of marks. Numbers begin at 1; 0 is a
// symbol of no pattern.
//
// Words are found by the hash that every token has already (HashToken): half of it tells the place in a table, the other half
// stands there beside the number. Two symbols that are taken for each other share a number: then a pattern is tried that need
// not be, no more.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extractor/text/fold.h"

namespace pressbox {

class Vocabulary {
  public:
    struct Word {
        uint32_t id : 30 = 0;
        uint32_t begins_pair : 1 = 0;
        uint32_t ends_pair : 1 = 0;
        bool known() const { return (id | begins_pair | ends_pair) != 0; }
    };

    // The symbol's number, a new one if need be.
    uint32_t Add(std::string_view symbol);
    uint32_t size() const { return size_; }  // numbers are below it

    Word Find(uint64_t hash) const { return words_.Find(hash); }
    // Says that the word will be asked for soon.
    void Prefetch(uint64_t hash) const { words_.Prefetch(hash); }
    uint32_t FindPair(uint64_t first, uint64_t second) const { return pairs_.Find(Paired(first, second)).id; }
    uint32_t FindRun(std::string_view run) const { return runs_.Find(HashToken(run)).id; }
    bool EndsRun(char c) const { return ends_run_[static_cast<uint8_t>(c) & 127]; }
    uint32_t OfMark(char c) const { return static_cast<uint8_t>(c) < 128 ? marks_[static_cast<uint8_t>(c)] : 0; }

  private:
    class Table {
      public:
        Word Find(uint64_t hash) const { return slots_[SlotOf(hash)].word; }
        void Prefetch(uint64_t hash) const { __builtin_prefetch(&slots_[hash & mask_]); }
        // For the caller to make it a known one.
        Word& Add(uint64_t hash);

      private:
        struct Slot {
            uint32_t check = 0;
            Word word;
        };
        // The hash's slot, or the free one where it would be.
        size_t SlotOf(uint64_t hash) const {
            const auto check = static_cast<uint32_t>(hash >> 32);
            size_t s = hash & mask_;
            while ((int{slots_[s].word.known()} & int{slots_[s].check != check}) != 0) s = (s + 1) & mask_;
            return s;
        }
        void Grow();

        static constexpr size_t kLeast = 64;
        std::vector<Slot> slots_ = std::vector<Slot>(kLeast);  // a power of two of them
        std::vector<uint64_t> hashes_;                         // of all words, for growth
        size_t mask_ = kLeast - 1;
    };

    uint32_t Number(Word& word);
    static uint64_t Paired(uint64_t first, uint64_t second) { return token_hash::Mix(first * 3, second); }

    Table words_;
    Table pairs_;
    Table runs_;
    bool ends_run_[128] = {};
    uint32_t marks_[128] = {};
    uint32_t size_ = 1;
};

}  // namespace pressbox
