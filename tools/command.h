// What the commands of pressbox share: the settings that the command line filled, exit codes, messages, the patterns.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
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
    std::string csv;
    size_t batch = 500;   // articles in one transaction
    unsigned retry = 60;  // seconds that a database that went away is waited for
    bool json = false;    // of stats
    bool reload = false;  // extract what is unchanged in the database, too
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

// One line on standard error, without and with the program's name before it. What could change the terminal's state is
// written as an escape: messages quote names of files and words of articles.
void Tell(const std::string& message);
void Complain(const std::string& message);

// Control characters, marks that turn the direction of writing, and bytes that are no UTF-8, as \n, \x1b, \u202e.
std::string Printable(std::string_view text);

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
int Stats(const Settings& settings);

}  // namespace pressbox
