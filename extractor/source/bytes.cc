#include "extractor/source/bytes.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace pressbox {

FileBytes::FileBytes(int descriptor, uint64_t* count) : descriptor_(descriptor), count_(count), piece_(kPieceBytes) {}

FileBytes::~FileBytes() {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

std::string_view FileBytes::Read() {
    ssize_t got = 0;
    do got = ::read(descriptor_, piece_.data(), piece_.size());
    while (got < 0 && errno == EINTR);
    if (got < 0) error_ = std::string("cannot be read: ") + std::strerror(errno);
    if (got <= 0) return {};
    *count_ += static_cast<uint64_t>(got);
    return {piece_.data(), static_cast<size_t>(got)};
}

int64_t FileBytes::Seek(int64_t offset, int whence) { return ::lseek(descriptor_, offset, whence); }

std::string_view MemoryBytes::Read() {
    const std::string_view piece = std::string_view(bytes_).substr(at_, piece_);
    at_ += piece.size();
    return piece;
}

int64_t MemoryBytes::Seek(int64_t offset, int whence) {
    const int64_t to = offset + (whence == SEEK_END ? static_cast<int64_t>(bytes_.size()) : 0);
    if (to < 0 || to > static_cast<int64_t>(bytes_.size())) return -1;
    at_ = static_cast<size_t>(to);
    return to;
}

std::string_view ByteReader::Read() {
    const std::string_view piece = View();
    view_ = {};
    return piece;
}

int64_t ByteReader::Seek(int64_t offset, int whence) {
    const int64_t at = source_->Seek(offset, whence);
    if (at >= 0) view_ = {};
    return at;
}

std::string_view ByteReader::View() {
    if (view_.empty()) view_ = source_->Read();
    return view_;
}

std::string_view ByteReader::Peek(size_t bytes) {
    if (View().size() >= bytes) return view_.substr(0, bytes);
    std::string joined(view_);
    while (joined.size() < bytes) {
        const std::string_view piece = source_->Read();
        if (piece.empty()) break;
        joined.append(piece);
    }
    joined_ = std::move(joined);
    view_ = joined_;
    return view_.substr(0, bytes);
}

ByteReader::Line ByteReader::ReadLine(std::string& line, uint64_t limit) {
    line.clear();
    if (View().empty()) return Line::kEnd;
    bool too_long = false;
    while (!View().empty()) {
        const size_t newline = view_.find('\n');
        const std::string_view part = view_.substr(0, newline);
        const size_t room = static_cast<size_t>(std::min<uint64_t>(limit - line.size(), part.size()));
        too_long = too_long || room < part.size();
        line.append(part.substr(0, room));
        Consume(newline == std::string_view::npos ? part.size() : newline + 1);
        if (newline != std::string_view::npos) return too_long ? Line::kTooLong : Line::kWhole;
    }
    if (!Error().empty()) return Line::kCut;
    return too_long ? Line::kTooLong : Line::kWhole;
}

uint64_t ByteReader::ReadBytes(uint64_t bytes, std::string& out) {
    uint64_t left = bytes;
    while (left > 0 && !View().empty()) {
        const size_t part = static_cast<size_t>(std::min<uint64_t>(left, view_.size()));
        out.append(view_.substr(0, part));
        Consume(part);
        left -= part;
    }
    return bytes - left;
}

uint64_t ByteReader::Skip(uint64_t bytes) {
    uint64_t left = bytes;
    while (left > 0 && !View().empty()) {
        const size_t part = static_cast<size_t>(std::min<uint64_t>(left, view_.size()));
        Consume(part);
        left -= part;
    }
    return bytes - left;
}

}  // namespace pressbox
