// The skeletons of regexes that an earlier run has read and found good, in a file: what takes longest when rules are
// loaded. A regex that is in it is compiled only when it is first tried.
//
// The file holds the elements, each once, then for each regex two hashes and its chains of numbers of elements, in this
// machine's byte order. It is a cache: one that does not fit this program, or is damaged, is as good as none.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <unordered_map>

#include "extractor/rules/skeleton.h"

namespace pressbox {

class SkeletonCache {
  public:
    // An empty path keeps nothing.
    explicit SkeletonCache(std::filesystem::path file);

    // Null when the regex is not known to be good.
    const Skeleton* Find(std::string_view regex);
    void Add(std::string_view regex, const Skeleton& skeleton);

    // Writes what was found and added, if there is something new, beside the file, and renames it. A folder that cannot be
    // written is no mistake.
    void Save() const;

  private:
    struct Key {
        uint64_t first = 0;
        uint64_t second = 0;
        bool operator==(const Key& other) const { return first == other.first && second == other.second; }
    };
    struct HashKey {
        size_t operator()(const Key& key) const { return key.first; }
    };
    struct Known {
        Skeleton skeleton;
        bool used = false;
    };
    static Key KeyOf(std::string_view regex);
    void Read();

    std::filesystem::path file_;
    std::unordered_map<Key, Known, HashKey> known_;
    bool is_new_ = false;
};

}  // namespace pressbox
