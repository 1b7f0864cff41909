#include "extractor/sink/json_lines.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace pressbox {
namespace {

// A device or pipe, which is written to and not replaced.
bool IsStream(const std::string& path) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) && !std::filesystem::is_directory(status);
}

}  // namespace

std::unique_ptr<JsonLinesSink> JsonLinesSink::Open(const std::string& path, std::string& error) {
    std::unique_ptr<JsonLinesSink> sink(new JsonLinesSink());
    if (path.empty()) {
        sink->file_ = stdout;
        return sink;
    }
    sink->path_ = path;
    if (!IsStream(path)) sink->temporary_ = path + ".part-" + std::to_string(::getpid());
    sink->file_ = std::fopen(sink->temporary_.empty() ? path.c_str() : sink->temporary_.c_str(), "wb");
    if (sink->file_ == nullptr) {
        error = path + ": cannot be written: " + std::strerror(errno) + "; name another file with -o";
        return nullptr;
    }
    return sink;
}

JsonLinesSink::~JsonLinesSink() {
    if (file_ == nullptr || path_.empty()) return;
    std::fclose(file_);
    if (!temporary_.empty()) std::remove(temporary_.c_str());
}

Packed JsonLinesSink::Pack(const Article&, const std::vector<Fact>& facts) const {
    Packed packed;
    for (const Fact& fact : facts) {
        AppendJson(fact, packed.bytes);
        packed.bytes.push_back('\n');
    }
    return packed;
}

bool JsonLinesSink::Write(Packed packed, std::string& error) {
    if (std::fwrite(packed.bytes.data(), 1, packed.bytes.size(), file_) == packed.bytes.size()) return true;
    error = (path_.empty() ? "standard output" : path_) + ": cannot be written: " + std::strerror(errno);
    return false;
}

bool JsonLinesSink::Close(std::string& error) {
    std::FILE* file = file_;
    file_ = nullptr;
    bool good = std::fflush(file) == 0;
    if (!path_.empty()) {
        good = good && (temporary_.empty() || ::fsync(::fileno(file)) == 0);
        good = std::fclose(file) == 0 && good;
        good = good && (temporary_.empty() || std::rename(temporary_.c_str(), path_.c_str()) == 0);
    }
    if (good) return true;
    error = (path_.empty() ? "standard output" : path_) + ": cannot be written: " + std::strerror(errno);
    if (!temporary_.empty()) std::remove(temporary_.c_str());
    return false;
}

}  // namespace pressbox
