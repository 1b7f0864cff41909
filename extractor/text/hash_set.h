// A set of token hashes (HashToken): open addressing, one memory access for most questions, nothing allocated for each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pressbox {

class HashSet {
  public:
    bool contains(uint64_t key) const {
        if (slots_.empty()) return false;
        if (key == 0) return has_zero_;
        for (size_t s = Place(key); slots_[s] != 0; s = (s + 1) & mask_)
            if (slots_[s] == key) return true;
        return false;
    }
    size_t count(uint64_t key) const { return contains(key); }

    // False when it was there already.
    bool insert(uint64_t key) {
        if ((size_ + 1) * 2 > slots_.size()) Resize(slots_.empty() ? 16 : slots_.size() * 2);
        if (key == 0) {
            const bool fresh = !has_zero_;
            has_zero_ = true;
            return fresh;
        }
        size_t s = Place(key);
        for (; slots_[s] != 0; s = (s + 1) & mask_)
            if (slots_[s] == key) return false;
        slots_[s] = key;
        ++size_;
        return true;
    }

  private:
    size_t Place(uint64_t key) const { return (key ^ key >> 32) & mask_; }
    void Resize(size_t size) {
        std::vector<uint64_t> old(size, 0);
        old.swap(slots_);
        mask_ = size - 1;
        for (const uint64_t key : old) {
            if (key == 0) continue;
            size_t s = Place(key);
            while (slots_[s] != 0) s = (s + 1) & mask_;
            slots_[s] = key;
        }
    }

    std::vector<uint64_t> slots_;  // a power of two of them; 0 is free
    size_t mask_ = 0;
    size_t size_ = 0;
    bool has_zero_ = false;
};

}  // namespace pressbox
