// What the commands of pressbox share: the settings that the command line filled, exit codes, messages, the patterns.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"

namespace pressbox {

// kNothingDone also when a run broke off: the disk was full, or --strict met a failure. A run that a signal stopped ends
// with 128 and the signal's number.
enum Exit { kFine = 0, kSomeFailed = 1, kNothingDone = 2, kSignal = 128 };

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
    std::string progress = "auto";
    double progress_every = 5;  // seconds
    bool dry_run = false;
    bool strict = false;
    uint64_t max_size = 16u << 20;
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

// One line on standard error, without and with the program's name before it; what BeforeMessages was given is called
// before it. What could change the terminal's state is written as an escape (Printable): messages quote names of files and
// words of articles.
void BeforeMessages(std::function<void()> action);
void Tell(const std::string& message);
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
int Stats(const Settings& settings);

}  // namespace pressbox
