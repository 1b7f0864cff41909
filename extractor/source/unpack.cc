#include "extractor/source/unpack.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstdio>

namespace pressbox {
namespace {

std::string Size(uint64_t bytes) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, bytes < 1'000'000'000 ? "%.1f MB" : "%.1f GB", static_cast<double>(bytes) / (bytes < 1'000'000'000 ? 1e6 : 1e9));
    return buffer;
}

// What both have in common: packed pieces go in, and one buffer of unpacked bytes comes out.
class Unpacker : public ByteSource {
  public:
    explicit Unpacker(std::unique_ptr<ByteSource> packed) : packed_(std::move(packed)), piece_(kPieceBytes) {}

    std::string_view Read() final {
        size_t produced = 0;
        while (produced == 0 && !ended_) {
            const bool more_inside = filled_ && !IsWhole();  // the library may hold back what had no room
            if (input_.empty() && !more_inside) input_ = packed_->Read();
            if (input_.empty() && !more_inside) End(packed_->Error(), IsWhole());
            else produced = Unpack();
            filled_ = produced == piece_.size();
        }
        unpacked_ += produced;
        return {piece_.data(), produced};
    }
    std::string Error() const final { return error_; }

  protected:
    // Takes from input_, gives bytes into piece_ and returns their number, perhaps 0.
    virtual size_t Unpack() = 0;
    virtual bool IsWhole() const = 0;  // may the input end here?
    virtual const char* Name() const = 0;

    void Damaged(const std::string& how) {
        ended_ = true;
        error_ = std::string("the ") + Name() + " data are damaged (" + how + ") after " + Size(unpacked_) + " unpacked; get the file again; articles before that are kept";
    }

    std::unique_ptr<ByteSource> packed_;
    std::string_view input_;  // what is left of the packed piece
    std::vector<char> piece_;

  private:
    void End(std::string reason, bool whole) {
        ended_ = true;
        error_ = std::move(reason);
        if (error_.empty() && !whole) error_ = std::string("the ") + Name() + " data end too early, after " + Size(unpacked_) + " unpacked; get the file again; articles before that are kept";
    }
    bool ended_ = false;
    bool filled_ = false;
    uint64_t unpacked_ = 0;
    std::string error_;
};

class GzipBytes final : public Unpacker {
  public:
    explicit GzipBytes(std::unique_ptr<ByteSource> packed) : Unpacker(std::move(packed)) { inflateInit2(&z_, 16 + MAX_WBITS); }
    ~GzipBytes() override { inflateEnd(&z_); }

  private:
    size_t Unpack() override {
        if (between_ && any_ && input_[0] == '\0') {  // tapes and block devices fill up with zeros
            const size_t zeros = input_.find_first_not_of('\0');
            input_.remove_prefix(zeros == std::string_view::npos ? input_.size() : zeros);
            padded_ = true;
            return 0;
        }
        if (padded_) return Damaged("no gzip member follows the last"), 0;
        between_ = false;
        any_ = true;
        z_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input_.data()));
        z_.avail_in = static_cast<uInt>(input_.size());
        z_.next_out = reinterpret_cast<Bytef*>(piece_.data());
        z_.avail_out = static_cast<uInt>(piece_.size());
        const int result = inflate(&z_, Z_NO_FLUSH);
        input_.remove_prefix(input_.size() - z_.avail_in);
        const size_t produced = piece_.size() - z_.avail_out;
        if (result == Z_STREAM_END) {
            between_ = true;
            inflateReset(&z_);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            Damaged(z_.msg == nullptr ? "not gzip" : z_.msg);
        }
        return produced;
    }
    bool IsWhole() const override { return between_ && any_; }
    const char* Name() const override { return "gzip"; }

    z_stream z_{};
    bool between_ = true;  // members
    bool any_ = false;
    bool padded_ = false;
};

class ZstdBytes final : public Unpacker {
  public:
    explicit ZstdBytes(std::unique_ptr<ByteSource> packed) : Unpacker(std::move(packed)), stream_(ZSTD_createDStream(), ZSTD_freeDStream) { piece_.resize(ZSTD_DStreamOutSize()); }

  private:
    // A call of zstd that fails gives nothing, even of blocks that it has unpacked before in the same call. So it gets one
    // block at a time: what it asks for is a block and the 3 bytes of the next one's header.
    size_t Unpack() override {
        ZSTD_inBuffer in{input_.data(), std::min(input_.size(), asked_ > 3 ? asked_ - 3 : size_t{1}), 0};
        ZSTD_outBuffer out{piece_.data(), piece_.size(), 0};
        asked_ = ZSTD_decompressStream(stream_.get(), &out, &in);
        input_.remove_prefix(in.pos);
        if (ZSTD_isError(asked_) != 0) Damaged(ZSTD_getErrorName(asked_));
        return out.pos;
    }
    bool IsWhole() const override { return asked_ == 0; }
    const char* Name() const override { return "Zstandard"; }

    std::unique_ptr<ZSTD_DStream, size_t (*)(ZSTD_DStream*)> stream_;
    size_t asked_ = 1;  // 0: between frames
};

class MeteredBytes final : public ByteSource {
  public:
    MeteredBytes(std::unique_ptr<ByteSource> bytes, Meter& meter, unsigned layer) : bytes_(std::move(bytes)), meter_(meter), layer_(layer) {}
    std::string_view Read() override {
        if (meter_.exceeded()) return {};
        const std::string_view piece = bytes_->Read();
        return meter_.Count(layer_, piece.size()) ? piece : std::string_view();
    }
    std::string Error() const override { return meter_.exceeded() ? meter_.error() : bytes_->Error(); }

  private:
    std::unique_ptr<ByteSource> bytes_;
    Meter& meter_;
    unsigned layer_;
};

}  // namespace

bool Meter::Count(unsigned layer, uint64_t bytes) {
    if (layer >= unpacked_.size()) unpacked_.resize(layer + 1);
    const uint64_t unpacked = unpacked_[layer] += bytes;
    if (unpacked > max_unpacked_)
        error_ = "unpacks to more than " + Size(max_unpacked_) + "; the rest of it is left out; raise --max-unpacked if you trust it";
    else if (unpacked > kRatioFrom && unpacked / max_ratio_ > packed_)
        error_ = "unpacks to more than " + std::to_string(max_ratio_) + " times its size, as a compression bomb does; the rest of it is left out; raise --max-ratio if you trust it";
    return error_.empty();
}

std::unique_ptr<ByteSource> Gunzip(std::unique_ptr<ByteSource> packed) { return std::make_unique<GzipBytes>(std::move(packed)); }
std::unique_ptr<ByteSource> Unzstd(std::unique_ptr<ByteSource> packed) { return std::make_unique<ZstdBytes>(std::move(packed)); }
std::unique_ptr<ByteSource> Metered(std::unique_ptr<ByteSource> bytes, Meter& meter, unsigned layer) { return std::make_unique<MeteredBytes>(std::move(bytes), meter, layer); }

}  // namespace pressbox
