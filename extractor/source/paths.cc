#include "extractor/source/paths.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "extractor/source/stream.h"

namespace pressbox {
namespace {

constexpr uint64_t kMaxPathBytes = 1u << 16;

// The names in a folder, last first, so that they can be taken off the end. False with errno when it cannot be listed.
bool ListFolder(const std::string& path, std::vector<std::string>& names) {
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), ::closedir);
    if (folder == nullptr) return false;
    errno = 0;
    while (const dirent* entry = ::readdir(folder.get())) {
        std::string name = entry->d_name;
        if (name == "." || name == "..") continue;
        struct stat status{};
        if (::stat((path + name).c_str(), &status) != 0) status.st_mode = 0;  // a link that leads nowhere
        errno = 0;
        if (S_ISDIR(status.st_mode)) names.push_back(name + "/");
        else if (S_ISREG(status.st_mode)) names.push_back(std::move(name));
    }
    std::sort(names.rbegin(), names.rend());
    return errno == 0;
}

}  // namespace

PathWalker::PathWalker(std::vector<std::string> paths, const ReaderOptions& options, const GlobFilter& filter)
    : paths_(std::make_move_iterator(paths.begin()), std::make_move_iterator(paths.end())), list_name_(options.files_from), filter_(filter) {}

ReadResult PathWalker::Next(std::string& path, Failure& failure) {
    for (;;) {
        ReadResult result = folders_.empty() ? NextNamed(path, failure) : NextInFolder(path, failure);
        if (result == ReadResult::kArticle && path != "-" && !path.empty()) {
            struct stat status{};
            if (::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) {
                if (folders_.empty()) seen_.clear(), found_ = false;
                result = Enter(path, failure);
                if (result == ReadResult::kArticle) continue;
            }
        }
        if (result != ReadResult::kEnd || (folders_.empty() && paths_.empty() && list_ == nullptr && list_name_.empty())) return result;
    }
}

ReadResult PathWalker::NextNamed(std::string& path, Failure& failure) {
    if (!paths_.empty()) {
        path = std::move(paths_.front());
        paths_.pop_front();
        return ReadResult::kArticle;
    }
    if (list_ == nullptr) {
        if (list_name_.empty()) return ReadResult::kEnd;
        const int descriptor = list_name_ == "-" ? STDIN_FILENO : ::open(list_name_.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0) {
            const std::string name = std::exchange(list_name_, "");
            return Fail(failure, name, std::string("the list of files cannot be read: ") + std::strerror(errno) + "; name one that is there with --files-from", "");
        }
        list_ = std::make_unique<ByteReader>(std::make_unique<FileBytes>(descriptor, &unused_));
    }
    for (;;) {
        const ByteReader::Line line = list_->ReadLine(path, kMaxPathBytes);
        ++list_line_;
        if (!path.empty() && path.back() == '\r') path.pop_back();
        if (line == ByteReader::Line::kWhole && !path.empty()) return ReadResult::kArticle;
        if (line == ByteReader::Line::kTooLong) return Fail(failure, list_name_ + ":" + std::to_string(list_line_), "longer than any path; the list has one path a line", "");
        if (line == ByteReader::Line::kWhole) continue;
        const std::string error = list_->Error();
        const std::string name = std::exchange(list_name_, "");
        list_.reset();
        return error.empty() ? ReadResult::kEnd : Fail(failure, name, error, "");
    }
}

ReadResult PathWalker::NextInFolder(std::string& path, Failure& failure) {
    while (!folders_.empty()) {
        Folder& folder = folders_.back();
        if (folder.names.empty()) {
            const std::string ended = std::move(folder.path);
            folders_.pop_back();
            if (!folders_.empty() || found_) continue;
            return Fail(failure, ended.substr(0, ended.size() - 1), std::string("no articles in this folder; pressbox looks for ") + kArticleNames, "");
        }
        path = folder.path + folder.names.back();
        folder.names.pop_back();
        if (path.back() == '/') {
            path.pop_back();
            if (!filter_.ExcludesFolder(Relative(path))) return ReadResult::kArticle;
        } else if (IsArticleName(path) && filter_.Takes(Relative(path))) {
            return found_ = true, ReadResult::kArticle;
        }
    }
    return ReadResult::kEnd;
}

ReadResult PathWalker::Enter(const std::string& path, Failure& failure) {
    Folder folder{path.back() == '/' ? path : path + "/", {}};
    struct stat status{};
    if (::stat(path.c_str(), &status) == 0 && !seen_.emplace(status.st_dev, status.st_ino).second) return ReadResult::kArticle;
    if (!ListFolder(folder.path, folder.names)) {
        found_ = true;
        return Fail(failure, path, std::string("cannot be listed: ") + std::strerror(errno) + "; its files are left out", "");
    }
    folders_.push_back(std::move(folder));
    return ReadResult::kArticle;
}

std::string_view PathWalker::Relative(const std::string& path) const { return std::string_view(path).substr(folders_.front().path.size()); }

}  // namespace pressbox
