// What the commands of pressbox share: the settings that the command line filled, exit codes, messages, the patterns.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"

namespace pressbox {

enum Exit { kFine = 0, kSomeFailed = 1, kNothingDone = 2 };

struct Settings {
    std::vector<std::string> paths;
    std::vector<std::string> types;
    std::vector<std::string> lexicons;
    std::string patterns;
    std::string output;
    std::string database;
    std::string date;
    std::string encoding = "utf-8";
    std::string files_from;
    std::string csv_columns;
    std::vector<std::string> include;
    std::vector<std::string> exclude;
    uint64_t max_unpacked = ReaderOptions().max_unpacked_bytes;
    uint64_t max_ratio = ReaderOptions().max_ratio;
    unsigned max_nesting = ReaderOptions().max_nesting;
    std::string articles;
    std::string gold;
    std::string learn;
    uint64_t max_size = 16u << 20;
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

// One line on standard error.
void Complain(const std::string& message);

// The patterns beside the checkout's or the installed executable, unless the user names a folder.
std::string PatternsFolder(const Settings& settings);

// Null, after telling why, when the patterns have mistakes: facts by half the rules would be wrong silently.
std::shared_ptr<const Knowledge> LoadKnowledge(const Settings& settings);

ReaderOptions ReadOptions(const Settings& settings);

// The commands; each returns an Exit.
int Extract(const Settings& settings);
int ListPatterns(const Settings& settings);
int TestPatterns(const Settings& settings);
int Explain(const Settings& settings);
int Evaluate(const Settings& settings);

}  // namespace pressbox
