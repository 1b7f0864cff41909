// The symbols that patterns speak of (skeleton.h), by number: words, pairs of words, marks and runs of marks. Numbers begin at 1; 0 is a
// symbol of no pattern.
//
// Words are found by the hash that every token has already (HashToken), in an open-addressing table that is made once and
// then only read. A slot is 8 bytes: half of the hash, which with the place in the table tells two words apart but for one in
// some 10^13 pairs (then a pattern is tried that need not be, no more), beside what is known of the word.
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
    };

    // The symbol's number, a new one if need be.
    uint32_t Add(std::string_view symbol);
    uint32_t size() const { return size_; }  // numbers are below it

    Word Find(uint64_t hash) const { return words_.Find(hash); }
    uint32_t FindPair(uint64_t first, uint64_t second) const { return pairs_.Find(Paired(first, second)).id; }
    uint32_t FindRun(std::string_view run) const { return runs_.Find(HashToken(run)).id; }
    bool EndsRun(char c) const { return ends_run_[static_cast<uint8_t>(c) & 127]; }
    uint32_t OfMark(char c) const { return static_cast<uint8_t>(c) < 128 ? marks_[static_cast<uint8_t>(c)] : 0; }

  private:
    class Table {
      public:
        Word& operator[](uint64_t hash);
        Word Find(uint64_t hash) const {
            for (size_t i = hash & mask_;; i = (i + 1) & mask_) {
                if (slots_[i].check == Check(hash)) return slots_[i].word;
                if (slots_[i].check == 0) return {};
            }
        }

      private:
        struct Slot {
            uint32_t check = 0;  // 0: free
            Word word;
        };
        static uint32_t Check(uint64_t hash) { return static_cast<uint32_t>(hash >> 32) | 1; }

        void Grow();

        std::vector<Slot> slots_ = std::vector<Slot>(1);  // a power of two, at least half of them free
        std::vector<uint64_t> hashes_ = {0};              // of each slot, for when it must move
        size_t mask_ = 0;
        size_t size_ = 0;
    };
    uint32_t Number(Word& word);
    static uint64_t Paired(uint64_t first, uint64_t second) { return first * 0x9E3779B97F4A7C15ull ^ second; }

    Table words_;
    Table pairs_;
    Table runs_;
    bool ends_run_[128] = {};
    uint32_t marks_[128] = {};
    uint32_t size_ = 1;
};

}  // namespace pressbox
