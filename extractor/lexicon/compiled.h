// Compiled lexicons: a lexicon's tables as one file that is mapped into memory instead of being read and built.
//
// The file is a header, then the arrays of the lexicon, each on an 8-byte boundary, in this machine's byte order. It is
// a cache: it carries a stamp of what it was made from and a checksum, and is made anew when either does not fit.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "extractor/lexicon/lexicon.h"

namespace pressbox {

// A hash of the files' paths, sizes and times of change, and of the format's version.
uint64_t StampOf(const std::vector<std::filesystem::path>& files);

// Nothing when there is no such file, or it is stale or damaged.
std::optional<Lexicon> MapCompiled(const std::filesystem::path& file, uint64_t stamp);

// Written beside it and renamed: a reader sees the old file or the new one. Returns whether it was written.
bool WriteCompiled(const Lexicon& lexicon, uint64_t stamp, const std::filesystem::path& file);

// pressbox's folder below $XDG_CACHE_HOME, or below ~/.cache; empty when there is neither.
std::filesystem::path DefaultCacheFolder();

}  // namespace pressbox
