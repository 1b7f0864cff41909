// Unpacking gzip (zlib, which verifies each member's checksum) and Zstandard, and the limits on what unpacking may give.
//
// The limits hold for a path as a whole, however much in it is packed within something packed: its Meter counts the
// bytes read from the file and, for each layer, the bytes that came out. Past a limit the layer ends with the reason,
// and the rest of that path is given up.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "extractor/source/bytes.h"

namespace pressbox {

class Meter {
  public:
    // A ratio is looked at only beyond 16 MB: short texts may be packed very small.
    static constexpr uint64_t kRatioFrom = 16u << 20;

    Meter(uint64_t max_unpacked, uint64_t max_ratio) : max_unpacked_(max_unpacked), max_ratio_(max_ratio) {}

    uint64_t* packed() { return &packed_; }

    // Counts bytes that came out of the layer; false, with the reason in error(), when they are too many.
    bool Count(unsigned layer, uint64_t bytes);
    const std::string& error() const { return error_; }
    bool exceeded() const { return !error_.empty(); }

  private:
    uint64_t max_unpacked_;
    uint64_t max_ratio_;
    uint64_t packed_ = 0;
    std::vector<uint64_t> unpacked_;  // by layer
    std::string error_;
};

// What comes out of `packed`. Concatenated members (of gzip) and frames (of Zstandard) are one.
std::unique_ptr<ByteSource> Gunzip(std::unique_ptr<ByteSource> packed);
std::unique_ptr<ByteSource> Unzstd(std::unique_ptr<ByteSource> packed);

// The same bytes, counted as the layer's.
std::unique_ptr<ByteSource> Metered(std::unique_ptr<ByteSource> bytes, Meter& meter, unsigned layer);

}  // namespace pressbox
