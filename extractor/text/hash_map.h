// A map from token hashes (HashToken) or other numbers to small values: open addressing, nothing allocated for each, and
// its memory is kept from one article to the next.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

namespace pressbox {

template <class Value>
class HashMap {
  public:
    // Forgets all, but keeps place for as many as there were; what one large article needed and others will not is freed.
    void clear() {
        if (keys_.size() > kKept) *this = {};
        else if (size_ > 0) Free(std::max(kLeast, std::bit_ceil(size_ * 3)));
        size_ = 0;
    }
    bool empty() const { return size_ == 0; }

    const Value* find(uint64_t key) const {
        if (size_ == 0) return nullptr;
        key += key == 0;
        const size_t s = SlotOf(key);
        return keys_[s] == key ? &values_[s].value : nullptr;
    }
    Value* find(uint64_t key) { return const_cast<Value*>(std::as_const(*this).find(key)); }

    // The key's value, which is `value` when it had none, and whether that was so. Valid until the next one is added.
    std::pair<Value&, bool> emplace(uint64_t key, const Value& value) {
        if ((size_ + 1) * 3 > keys_.size()) Grow();
        key += key == 0;
        const size_t s = SlotOf(key);
        if (keys_[s] == key) return {values_[s].value, false};
        keys_[s] = key;
        values_[s].value = value;
        ++size_;
        return {values_[s].value, true};
    }

  private:
    struct Held {  // so that no vector is one of bool
        Value value{};
    };
    static constexpr size_t kLeast = 64;
    static constexpr size_t kKept = 4096;

    // The key's slot, or the free one where it would be.
    size_t SlotOf(uint64_t key) const {
        const uint64_t* keys = keys_.data();
        const size_t mask = keys_.size() - 1;
        size_t s = (key ^ key >> 32) & mask;
        while ((keys[s] != 0) & (keys[s] != key)) s = (s + 1) & mask;
        return s;
    }
    // So many slots, all of them free; the values in them are nobody's.
    void Free(size_t slots) {
        keys_.resize(slots);
        std::memset(keys_.data(), 0, slots * sizeof(uint64_t));
        values_.resize(slots);
    }
    void Grow() {
        spare_keys_.swap(keys_);
        spare_values_.swap(values_);
        Free(spare_keys_.empty() ? kLeast : spare_keys_.size() * 2);
        for (size_t old = 0; old < spare_keys_.size(); ++old) {
            if (spare_keys_[old] == 0) continue;
            const size_t s = SlotOf(spare_keys_[old]);
            keys_[s] = spare_keys_[old];
            values_[s] = spare_values_[old];
        }
        spare_keys_.clear();
        spare_values_.clear();
    }

    // A power of two of slots; their keys stand apart, so that to free all is to clear little memory.
    std::vector<uint64_t> keys_;  // 0: free; the key 0 is taken for 1
    std::vector<Held> values_;
    std::vector<uint64_t> spare_keys_;  // empty, as are their values: memory for the next growth
    std::vector<Held> spare_values_;
    size_t size_ = 0;
};

}  // namespace pressbox
