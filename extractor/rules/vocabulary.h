// The symbols that patterns speak of (skeleton.h), by number: words, pairs of words, marks and runs of marks. Numbers begin at 1; 0 is a
// symbol of no pattern.
//
// Words are found by the hash that every token has already (HashToken). Two symbols of one hash would share a number: then a
// pattern is tried that need not be, no more.
#pragma once

#include <cstdint>
#include <string_view>

#include "extractor/text/fold.h"
#include "extractor/text/hash_map.h"

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

    Word Find(uint64_t hash) const { return Known(words_, hash); }
    uint32_t FindPair(uint64_t first, uint64_t second) const { return Known(pairs_, Paired(first, second)).id; }
    uint32_t FindRun(std::string_view run) const { return Known(runs_, HashToken(run)).id; }
    bool EndsRun(char c) const { return ends_run_[static_cast<uint8_t>(c) & 127]; }
    uint32_t OfMark(char c) const { return static_cast<uint8_t>(c) < 128 ? marks_[static_cast<uint8_t>(c)] : 0; }

  private:
    using Table = HashMap<Word>;
    static Word Known(const Table& table, uint64_t hash) {
        const Word* word = table.find(hash);
        return word == nullptr ? Word{} : *word;
    }
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
