// Globs over paths, as ripgrep and git have them: `*` and `?` stay within one name, `**` crosses folders, `[a-z]` and
// `{txt,html}` stand for one of several. One without a slash is about names, wherever they are; one with a slash is about
// the whole path. One that takes a folder takes everything in it.
#pragma once

#include <re2/re2.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

class GlobFilter {
  public:
    // The globs must be right.
    GlobFilter(const std::vector<std::string>& include, const std::vector<std::string>& exclude);

    // Is a file, at a path relative to its folder or archive, included and not excluded?
    bool Takes(std::string_view path) const;
    // Is all that lies in this folder excluded?
    bool ExcludesFolder(std::string_view path) const { return Matches(exclude_, path); }

  private:
    using Globs = std::vector<std::unique_ptr<re2::RE2>>;
    static bool Matches(const Globs& globs, std::string_view path);
    Globs include_;
    Globs exclude_;
};

}  // namespace pressbox
