// What the commands of pressbox share: the settings that the command line filled, exit codes, messages, the patterns.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
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
    std::string date;
    std::string encoding = "utf-8";
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

// One line on standard error; what BeforeMessages was given is called before it.
void BeforeMessages(std::function<void()> action);
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
