// How far a run is, for people and for programs: a line on a terminal that is redrawn, or plain or JSON lines every few
// seconds; and the closing summary.
//
//     bar    [======>             ]  31%  1,204 articles  2.9 MB/s  8,113 facts  2 failed  0:41 left
//     plain  pressbox: 31%, 1204 articles, 2.9 MB/s, 8113 facts, 2 failed, 41 s left
//     json   {"event":"progress","articles":1204,"unchanged":0,"facts":8113,"failures":2,"bytes":3512044,
//             "total_bytes":11329174,"seconds":1.2,"mb_per_second":2.9,"seconds_left":2.7}
//
// The last JSON line has the event "end" and "stopped", whether the run was stopped before the input's end. Without a
// total there are no percents and no time left (null in JSON).
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "extractor/batch/run.h"

namespace pressbox {

enum class ProgressMode : uint8_t { kNone, kBar, kPlain, kJson };

// What --progress means here. "auto" is the bar where somebody sits before `err` and the facts do not go to the same
// screen, else nothing.
ProgressMode ModeNamed(const std::string& name, bool facts_on_terminal);

// Of all input files together, as they are, packed or not; none when one of them does not tell: standard input, a pipe.
std::optional<uint64_t> TotalBytes(const std::vector<std::string>& paths);

// To be used by one thread. Whatever else writes to `err` calls Erase before.
class Progress {
  public:
    using Clock = std::chrono::steady_clock;

    // `every`: seconds between plain or JSON lines.
    Progress(ProgressMode mode, std::optional<uint64_t> total, double every, std::FILE* err);
    ~Progress() { Erase(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // Draws or writes when it is time to; cheap when it is not.
    void Update(const RunSummary& summary);
    void Erase();
    // The JSON line of the end; in the other modes takes the bar away.
    void End(const RunSummary& summary);

    double seconds() const;

  private:
    void Draw(const RunSummary& summary);
    void WriteJson(const RunSummary& summary, const char* event);
    double MegabytesPerSecond(const RunSummary& summary) const;
    std::optional<double> Share(const RunSummary& summary) const;        // 0 to 1
    std::optional<double> SecondsLeft(const RunSummary& summary) const;

    ProgressMode mode_;
    std::optional<uint64_t> total_;
    std::FILE* err_;
    Clock::duration interval_;
    Clock::time_point start_ = Clock::now();
    Clock::time_point next_;
    bool drawn_ = false;
};

// "8,113 facts from 1,204 articles in facts.db; 12 unchanged, 2 failed; 1.2 s, 2.9 MB/s". `target` may be empty.
std::string SummaryLine(const RunSummary& summary, const std::string& target, double seconds);

}  // namespace pressbox
