// A read-only array of plain values that owns its memory, or lies in memory that somebody else keeps (a mapped file).
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace pressbox {

template <class T>
class FlatArray {
    static_assert(std::is_trivially_copyable_v<T>);

  public:
    FlatArray() = default;
    explicit FlatArray(std::vector<T> own) : own_(std::move(own)), data_(own_.data()), size_(own_.size()) {}
    FlatArray(const T* data, size_t size) : data_(data), size_(size) {}
    FlatArray(FlatArray&&) noexcept = default;  // a moved vector keeps its place
    FlatArray& operator=(FlatArray&&) noexcept = default;

    const T& operator[](size_t i) const { return data_[i]; }
    const T* data() const { return data_; }
    size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }

  private:
    std::vector<T> own_;
    const T* data_ = nullptr;
    size_t size_ = 0;
};

}  // namespace pressbox
