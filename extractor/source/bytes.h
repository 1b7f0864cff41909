// Bytes that flow: from a file, a pipe, or out of something packed, a piece at a time, so that no input is ever held
// in memory as a whole.
//
//     FileBytes -> GzipBytes -> ByteReader -> a stream of articles          (each holds one piece of some 64 KB)
//
// A source that ends too early says why in Error(); one that unpacks another passes that one's reason on.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

constexpr size_t kPieceBytes = 1u << 16;

class ByteSource {
  public:
    virtual ~ByteSource() = default;

    // The next bytes, one or more; valid until the next call. Empty at the end.
    virtual std::string_view Read() = 0;

    // After the end: why it came too early, and the mend. Empty when all bytes are there.
    virtual std::string Error() const { return {}; }

    // As lseek(2) with SEEK_SET or SEEK_END: the new position from the beginning; -1 when it cannot be moved.
    virtual int64_t Seek(int64_t /*offset*/, int /*whence*/) { return -1; }
};

// The bytes of a file descriptor, which it closes unless it is standard input. Adds what it reads to `*count`.
class FileBytes final : public ByteSource {
  public:
    FileBytes(int descriptor, uint64_t* count);
    ~FileBytes() override;
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;
    std::string_view Read() override;
    std::string Error() const override { return error_; }
    int64_t Seek(int64_t offset, int whence) override;

  private:
    int descriptor_;
    uint64_t* count_;
    std::vector<char> piece_;
    std::string error_;
};

// Bytes in memory, `piece` of them at a time.
class MemoryBytes final : public ByteSource {
  public:
    explicit MemoryBytes(std::string bytes, size_t piece = kPieceBytes) : bytes_(std::move(bytes)), piece_(piece) {}
    std::string_view Read() override;
    int64_t Seek(int64_t offset, int whence) override;

  private:
    std::string bytes_;
    size_t piece_;
    size_t at_ = 0;
};

// Reads a source by lines and by numbers of bytes, and looks ahead.
class ByteReader final : public ByteSource {
  public:
    explicit ByteReader(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

    std::string_view Read() override;
    std::string Error() const override { return source_->Error(); }
    int64_t Seek(int64_t offset, int whence) override;

    // What is at hand, at least one byte; empty at the end. Valid until any other call.
    std::string_view View();
    void Consume(size_t bytes) { view_.remove_prefix(bytes); }

    // The next `bytes` bytes, fewer at the end, without consuming them.
    std::string_view Peek(size_t bytes);

    // kCut: the bytes ended too early within this line.
    enum class Line : uint8_t { kWhole, kTooLong, kCut, kEnd };
    // The next line without its '\n'. Of one longer than `limit` only the first `limit` bytes are kept.
    Line ReadLine(std::string& line, uint64_t limit);

    // Appends up to `bytes` bytes to `out`, fewer at the end; returns how many.
    uint64_t ReadBytes(uint64_t bytes, std::string& out);
    uint64_t Skip(uint64_t bytes);

  private:
    std::unique_ptr<ByteSource> source_;
    std::string_view view_;  // of the source's piece, or of joined_
    std::string joined_;     // several pieces, when more was peeked than one has
};

}  // namespace pressbox
