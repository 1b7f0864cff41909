// Gazetteer: the longest known name that starts at a token.
//
// A name is a sequence of token hashes, and has one slot in an open-addressing table. A slot is 8 bytes: 32 bits of the
// sequence's hash beside the alias; with the 20 or so bits of its place in the table two sequences are taken for each
// other once in 10^15. Before the table stand three blocked Bloom filters: of the names' first tokens, which is as
// far as most tokens of a text come; of the sequences that begin a longer name, which tell how far to read on; and of the
// names, which tell what is worth a look into the table. They are small enough for the cache when the table is not, so
// that text without names costs the same however many names there are.
// All arrays are flat: they can be mapped from a file.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extractor/lexicon/flat_array.h"

namespace pressbox {

constexpr uint64_t HashToken(std::string_view folded) {  // FNV-1a, 64 bit
    uint64_t hash = 0xcbf29ce484222325ull;
    for (const char c : folded) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3ull;
    return hash;
}

// One reading of an alias.
struct Sense {
    uint32_t entry = 0;
    uint32_t doubtful = 0;  // marked '?'
};

class Gazetteer {
  public:
    struct Match {
        uint32_t tokens = 0;  // 0: no match
        uint32_t alias = 0;
    };
    struct Senses {
        const Sense* first;
        const Sense* last;
        const Sense* begin() const { return first; }
        const Sense* end() const { return last; }
    };
    struct Slot {
        uint32_t check = 0;
        uint32_t alias = 0;  // kFree, or an index of the aliases
    };
    struct Alias {
        uint32_t first_sense = 0;
        uint16_t senses = 0;
        uint8_t caps = 0;  // short and in capitals: only capitals match it
        uint8_t own = 0;   // from the user's lexicon
        uint16_t capitals = 0;  // bit k: its word k (marks not counted) begins with a capital
        uint16_t unused = 0;
    };
    static constexpr size_t kLongestName = 16;  // tokens
    static constexpr uint32_t kFree = 0xFFFFFFFF;

    Gazetteer() = default;
    // The first four have a power of two of elements.
    Gazetteer(FlatArray<Slot> slots, FlatArray<uint64_t> firsts, FlatArray<uint64_t> beginnings, FlatArray<uint64_t> names, FlatArray<Alias> aliases, FlatArray<Sense> senses);

    // The longest name that starts at hashes[at]; it may not reach `end`.
    Match Longest(const uint64_t* hashes, size_t at, size_t end) const;
    Senses senses(uint32_t alias) const {
        const Alias& a = aliases_[alias];
        return {senses_.data() + a.first_sense, senses_.data() + a.first_sense + a.senses};
    }
    bool caps(uint32_t alias) const { return aliases_[alias].caps != 0; }
    bool own(uint32_t alias) const { return aliases_[alias].own != 0; }
    uint16_t capitals(uint32_t alias) const { return aliases_[alias].capitals; }
    size_t size() const { return aliases_.size(); }

    const FlatArray<Slot>& slots() const { return slots_; }
    const FlatArray<uint64_t>& firsts() const { return firsts_; }
    const FlatArray<uint64_t>& beginnings() const { return beginnings_; }
    const FlatArray<uint64_t>& names() const { return names_; }
    const FlatArray<Alias>& all_aliases() const { return aliases_; }
    const FlatArray<Sense>& all_senses() const { return senses_; }

  private:
    uint32_t AliasOf(uint64_t key) const;

    FlatArray<Slot> slots_;
    FlatArray<uint64_t> firsts_;  // bit sets
    FlatArray<uint64_t> beginnings_;
    FlatArray<uint64_t> names_;
    FlatArray<Alias> aliases_;
    FlatArray<Sense> senses_;
};

class GazetteerBuilder {
  public:
    // `tokens`: the hashes of the alias's folded tokens, at least one. A user's own sense drives out the shipped ones.
    // `capitals`: see Alias; of several spellings a word need only have the capital that all of them have.
    void Add(const std::vector<uint64_t>& tokens, Sense sense, bool caps, bool own, uint16_t capitals = 0);
    Gazetteer Build() const;

  private:
    struct Draft {
        std::vector<Sense> senses;
        bool caps = false;
        bool own = false;
        uint16_t capitals = 0;
    };
    std::unordered_map<uint64_t, uint32_t> alias_of_;  // by the hash of its sequence
    std::unordered_set<uint64_t> firsts_;
    std::unordered_set<uint64_t> beginnings_;
    std::vector<Draft> aliases_;
};

}  // namespace pressbox
