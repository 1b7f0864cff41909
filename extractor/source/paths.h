// The files to read, one after the other in a fixed order: those named, those of a list, and those in folders by name.
//
// Folders are walked as they come: only the names of the folders from the first down to the present one are in memory.
// A folder is entered once, so that symbolic links to one already seen lead nowhere and loops end.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "extractor/source/bytes.h"
#include "extractor/source/glob.h"
#include "extractor/source/reader.h"

namespace pressbox {

class PathWalker {
  public:
    PathWalker(std::vector<std::string> paths, const ReaderOptions& options, const GlobFilter& filter);

    // The next file, or "-". kArticle stands for a path here.
    ReadResult Next(std::string& path, Failure& failure);

  private:
    struct Folder {
        std::string path;                // with a slash at its end
        std::vector<std::string> names;  // the last is next; those of folders end with a slash
    };
    ReadResult NextNamed(std::string& path, Failure& failure);
    ReadResult NextInFolder(std::string& path, Failure& failure);
    ReadResult Enter(const std::string& path, Failure& failure);
    std::string_view Relative(const std::string& path) const;

    std::deque<std::string> paths_;
    std::unique_ptr<ByteReader> list_;  // of --files-from
    std::string list_name_;
    uint64_t list_line_ = 0;
    uint64_t unused_ = 0;
    const GlobFilter& filter_;
    std::vector<Folder> folders_;                   // from the one that was named down to the present one
    std::set<std::pair<uint64_t, uint64_t>> seen_;  // device and inode of each folder within the named one
    bool found_ = false;                            // anything in the folder that was named
};

}  // namespace pressbox
