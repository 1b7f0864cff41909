#include "extractor/lexicon/gazetteer.h"

#include <algorithm>

namespace pressbox {

namespace {

uint64_t Combine(uint64_t sequence, uint64_t token) {
    uint64_t x = (sequence ^ token) * 0x9E3779B97F4A7C15ull;
    x ^= x >> 29;
    return x + token;
}

size_t PowerOfTwoFor(size_t least) {
    size_t size = 64;
    while (size < least) size *= 2;
    return size;
}

// Filters are blocked: a key has three bits in one word, so asking costs one memory access. With eight bits for each key
// one in thirty of the other sequences passes.
constexpr size_t kBitsForEach = 8;

// Bits that neither the table's place nor the slot's check uses first.
size_t WordOf(uint64_t key, size_t words) { return (key >> 20) & (words - 1); }
uint64_t BitsOf(uint64_t key) { return uint64_t{1} << (key >> 58) | uint64_t{1} << (key >> 52 & 63) | uint64_t{1} << (key >> 46 & 63); }

bool Has(const FlatArray<uint64_t>& filter, uint64_t key) {
    const uint64_t bits = BitsOf(key);
    return (filter[WordOf(key, filter.size())] & bits) == bits;
}

template <class Keys, class KeyOf>
FlatArray<uint64_t> FilterOf(const Keys& keys, KeyOf key_of) {
    std::vector<uint64_t> filter(PowerOfTwoFor(keys.size() * kBitsForEach / 64), 0);
    for (const auto& item : keys) filter[WordOf(key_of(item), filter.size())] |= BitsOf(key_of(item));
    return FlatArray(std::move(filter));
}

}  // namespace

Gazetteer::Gazetteer(FlatArray<Slot> slots, FlatArray<uint64_t> firsts, FlatArray<uint64_t> beginnings, FlatArray<uint64_t> names, FlatArray<Alias> aliases, FlatArray<Sense> senses)
    : slots_(std::move(slots)), firsts_(std::move(firsts)), beginnings_(std::move(beginnings)), names_(std::move(names)), aliases_(std::move(aliases)), senses_(std::move(senses)) {}

uint32_t Gazetteer::AliasOf(uint64_t key) const {
    const size_t mask = slots_.size() - 1;
    const auto check = static_cast<uint32_t>(key >> 32);
    size_t s = key & mask;
    while (slots_[s].alias != kFree && slots_[s].check != check) s = (s + 1) & mask;
    return slots_[s].alias;
}

Gazetteer::Match Gazetteer::Longest(const uint64_t* hashes, size_t at, size_t end) const {
    if (slots_.empty() || at >= end || !Has(firsts_, Combine(0, hashes[at]))) return {};
    end = std::min(end, at + kLongestName);
    uint64_t candidates[kLongestName];
    uint32_t lengths[kLongestName];
    size_t count = 0;
    uint64_t key = 0;
    for (size_t i = at; i < end; ++i) {
        key = Combine(key, hashes[i]);
        if (Has(names_, key)) candidates[count] = key, lengths[count++] = static_cast<uint32_t>(i - at + 1);
        if (!Has(beginnings_, key)) break;
    }
    while (count-- > 0) {
        const uint32_t alias = AliasOf(candidates[count]);
        if (alias != kFree) return {lengths[count], alias};
    }
    return {};
}

void GazetteerBuilder::Add(const std::vector<uint64_t>& tokens, Sense sense, bool caps, bool own, uint16_t capitals) {
    uint64_t key = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        key = Combine(key, tokens[i]);
        if (i == 0) firsts_.insert(key);
        if (i + 1 < tokens.size()) beginnings_.insert(key);
    }
    const auto [known, fresh] = alias_of_.emplace(key, static_cast<uint32_t>(aliases_.size()));
    if (fresh) aliases_.push_back({{}, caps, own, capitals});
    Draft& draft = aliases_[known->second];
    if (own && !draft.own) draft = {{}, caps, true, capitals};
    if (draft.own && !own) return;
    draft.capitals &= capitals;
    const auto same = [&](const Sense& s) { return s.entry == sense.entry; };
    if (std::none_of(draft.senses.begin(), draft.senses.end(), same)) draft.senses.push_back(sense);
}

Gazetteer GazetteerBuilder::Build() const {
    std::vector<Gazetteer::Slot> slots(PowerOfTwoFor(alias_of_.size() * 2), {0, Gazetteer::kFree});
    const size_t mask = slots.size() - 1;
    for (const auto& [key, alias] : alias_of_) {
        size_t s = key & mask;
        while (slots[s].alias != Gazetteer::kFree) s = (s + 1) & mask;
        slots[s] = {static_cast<uint32_t>(key >> 32), alias};
    }
    std::vector<Gazetteer::Alias> aliases;
    std::vector<Sense> senses;
    for (const Draft& draft : aliases_) {
        aliases.push_back({static_cast<uint32_t>(senses.size()), static_cast<uint16_t>(draft.senses.size()), static_cast<uint8_t>(draft.caps), static_cast<uint8_t>(draft.own), draft.capitals, 0});
        senses.insert(senses.end(), draft.senses.begin(), draft.senses.end());
    }
    const auto itself = [](uint64_t key) { return key; };
    return Gazetteer(FlatArray(std::move(slots)), FilterOf(firsts_, itself), FilterOf(beginnings_, itself),
                     FilterOf(alias_of_, [](const auto& item) { return item.first; }), FlatArray(std::move(aliases)), FlatArray(std::move(senses)));
}

}  // namespace pressbox
