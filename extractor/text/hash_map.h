// A map from token hashes (HashToken) or other numbers to small values: open addressing, nothing allocated for each, and
// its memory is kept from one article to the next.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace pressbox {

template <class Value>
class HashMap {
  public:
    // Forgets all, but keeps place for as many as there were; what one large article needed and others will not is freed.
    void clear() {
        if (slots_.size() > kKept) slots_ = {}, spare_ = {};
        else if (size_ > 0) slots_.assign(std::max(kLeast, std::bit_ceil(size_ * 3)), Slot{});
        size_ = 0;
    }
    bool empty() const { return size_ == 0; }

    const Value* find(uint64_t key) const {
        if (size_ == 0) return nullptr;
        key += key == 0;
        const size_t s = SlotOf(key);
        return slots_[s].key == key ? &slots_[s].value : nullptr;
    }
    Value* find(uint64_t key) { return const_cast<Value*>(std::as_const(*this).find(key)); }

    // The key's value, which is `value` when it had none, and whether that was so. Valid until the next one is added.
    std::pair<Value&, bool> emplace(uint64_t key, const Value& value) {
        if ((size_ + 1) * 3 > slots_.size()) Grow();
        key += key == 0;
        const size_t s = SlotOf(key);
        if (slots_[s].key == key) return {slots_[s].value, false};
        slots_[s] = {key, value};
        ++size_;
        return {slots_[s].value, true};
    }

  private:
    struct Slot {
        uint64_t key = 0;  // 0: free; the key 0 is taken for 1
        Value value{};
    };
    static constexpr size_t kLeast = 64;
    static constexpr size_t kKept = 4096;

    size_t Place(uint64_t key) const { return (key ^ key >> 32) & (slots_.size() - 1); }
    // The key's slot, or the free one where it would be.
    size_t SlotOf(uint64_t key) const {
        size_t s = Place(key);
        while ((slots_[s].key != 0) & (slots_[s].key != key)) s = (s + 1) & (slots_.size() - 1);
        return s;
    }
    void Grow() {
        spare_.swap(slots_);
        slots_.assign(spare_.empty() ? kLeast : spare_.size() * 2, Slot{});
        for (const Slot& slot : spare_) {
            if (slot.key == 0) continue;
            slots_[SlotOf(slot.key)] = slot;
        }
        spare_.clear();
    }

    std::vector<Slot> slots_;  // a power of two of them
    std::vector<Slot> spare_;  // empty: memory for the next growth
    size_t size_ = 0;
};

}  // namespace pressbox
