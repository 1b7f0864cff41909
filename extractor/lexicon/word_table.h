// Word table: what single words can be, as a set of classes for the hash of each folded word.
//
// It is asked once for each token of a text (analysis.h); who reads a text looks at the classes first, and at the word only
// where they say that it may be one of his. A slot is 8 bytes: 32 bits of the hash beside the classes; with the place in the
// table two words are taken for each other once in 10^14.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extractor/lexicon/flat_array.h"

namespace pressbox {

enum WordClass : uint32_t {
    kGivenName = 1 << 0,
    kSureGivenName = 1 << 1,  // and hardly anything else (not marked '?')
    kMaleName = 1 << 2,
    kFemaleName = 1 << 3,
    kTitleWord = 1 << 4,      // mr, sir, dr
    kParticle = 1 << 5,       // van, de, al
    kCommonWord = 1 << 6,     // starts sentences and is no name
    kThingWord = 1 << 7,      // last word of names that are no people: Cup, Road, Award
    kTeamWord = 1 << 8,       // last word of clubs' names: United, Rovers
    kBeforeTeam = 1 << 9,     // before a name it speaks for a team: beat, against
    kAfterTeam = 1 << 10,     // … and behind it: boss, won
    kBeforePlace = 1 << 11,   // in, near
    kBeforePerson = 1 << 12,  // behind it a name is a person's: striker, says
    kAfterPerson = 1 << 13,   // said, scored
    kPreposition = 1 << 14,   // behind it a name is not the clause's subject: of, against
    kSubordinator = 1 << 15,  // opens a clause below another: when, who
    kEnglishWord = 1 << 16,   // a word of the language; at a sentence's start it need not be a name
    kDateWord = 1 << 17,      // May, Wednesday
    kBehindTown = 1 << 20,    // joined to a town's name: -born, -based
    kWeightWord = 1 << 22,   // beside it pounds are a weight
    kSharedTeamWord = 1 << 21,  // United, City: so many clubs have it that alone it means none
    kNameSuffix = 1 << 19,    // Jr, III
    kBeforeDate = 1 << 18,    // in, since, last: behind it a date word is a date
    // Of these the lexicon's lists (lexicon.h) tell more:
    kNumberWord = 1 << 23,    // seven
    kOrdinalWord = 1 << 24,   // seventh
    kScaleWord = 1 << 25,     // million, bn, k
    kFractionWord = 1 << 26,  // half, quarters, ½
    kNumberStart = 1 << 27,   // first word of a number written out: number and ordinal words, a, half
    kSportWord = 1 << 28,     // striker, innings
    kCurrencyWord = 1 << 29,  // first word of a currency's or its part's name, or its sign
    kBeginsRole = 1 << 30,    // first word of a role, or of a user's own name
    kThingSurname = 1u << 31,  // of the thing words, those that are surnames too: Hill, Bridge
};

class WordTable {
  public:
    struct Slot {
        uint32_t check = 0;
        uint32_t classes = 0;  // 0: free
    };
    WordTable() = default;
    explicit WordTable(FlatArray<Slot> slots) : slots_(std::move(slots)) {}  // a power of two of them
    explicit WordTable(const std::unordered_map<uint64_t, uint32_t>& classes) {
        size_t size = 64;
        while (size * 3 < classes.size() * 4) size *= 2;
        std::vector<Slot> slots(size);
        for (const auto& [key, value] : classes) {
            size_t s = key & (size - 1);
            while (slots[s].classes != 0) s = (s + 1) & (size - 1);
            slots[s] = {static_cast<uint32_t>(key >> 32), value};
        }
        slots_ = FlatArray(std::move(slots));
    }
    // The classes of the word with that hash (HashToken), 0 when it is unknown.
    uint32_t classes(uint64_t key) const { return slots_.empty() ? 0 : Find(slots_.data(), slots_.size() - 1, key).classes; }
    // The same of many words; each is fetched into the cache some words before it is asked.
    void LookUp(const uint64_t* keys, size_t count, uint32_t* classes_of) const {
        constexpr size_t kAhead = 16;
        if (slots_.empty()) return std::fill_n(classes_of, count, 0u), void();
        const Slot* slots = slots_.data();
        const size_t mask = slots_.size() - 1;
        const size_t fetched = count - std::min(count, kAhead);
        for (size_t i = 0; i < fetched; ++i) {
            __builtin_prefetch(&slots[keys[i + kAhead] & mask]);
            classes_of[i] = Find(slots, mask, keys[i]).classes;
        }
        for (size_t i = fetched; i < count; ++i) classes_of[i] = Find(slots, mask, keys[i]).classes;
    }
    const FlatArray<Slot>& slots() const { return slots_; }

  private:
    static const Slot& Find(const Slot* slots, size_t mask, uint64_t key) {
        const auto check = static_cast<uint32_t>(key >> 32);
        size_t s = key & mask;
        while ((slots[s].classes != 0) & (slots[s].check != check)) s = (s + 1) & mask;
        return slots[s];
    }

    FlatArray<Slot> slots_;
};

}  // namespace pressbox
