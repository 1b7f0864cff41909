#include "progress.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace pressbox {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kRedraw{100};
constexpr size_t kBarWidth = 20;

std::string Grouped(uint64_t number) {
    std::string out = std::to_string(number);
    for (size_t at = out.size(); at > 3;) out.insert(at -= 3, ",");
    return out;
}

std::string Decimal(double value) {
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%.1f", value);
    return buffer;
}

std::string MinutesAndSeconds(double seconds) {
    const auto whole = static_cast<uint64_t>(seconds + 0.5);
    char buffer[48];
    if (whole >= 3600) std::snprintf(buffer, sizeof buffer, "%llu:%02llu:%02llu", whole / 3600ull, whole / 60ull % 60, whole % 60ull);
    else std::snprintf(buffer, sizeof buffer, "%llu:%02llu", whole / 60ull, whole % 60ull);
    return buffer;
}

std::string Bar(double share) {
    const auto full = static_cast<size_t>(share * kBarWidth);
    std::string bar = "[" + std::string(full, '=');
    if (full < kBarWidth) bar += ">" + std::string(kBarWidth - full - 1, ' ');
    return bar + "]";
}

// Columns of the terminal behind `file`; a line as wide as that would wrap.
size_t WidthOf(std::FILE* file) {
    winsize size{};
    if (::ioctl(::fileno(file), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
    return size.ws_col;
}

std::optional<uint64_t> FileBytes(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    const uint64_t bytes = fs::file_size(path, error);
    return error ? std::nullopt : std::optional<uint64_t>(bytes);
}

std::optional<uint64_t> FolderBytes(const fs::path& path) {
    uint64_t bytes = 0;
    std::error_code error;
    auto item = fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && item != fs::recursive_directory_iterator(); item.increment(error)) {
        if (IsArticleName(item->path().filename().string())) bytes += FileBytes(item->path()).value_or(0);
    }
    return bytes;
}

// The size of one input; 0 of one that is not there, none of one whose size is not known.
std::optional<uint64_t> InputBytes(const std::string& path) {
    std::error_code error;
    if (path == "-") return std::nullopt;
    if (fs::is_directory(path, error)) return FolderBytes(path);
    return fs::exists(path, error) ? FileBytes(path) : 0;
}

}  // namespace

ProgressMode ModeNamed(const std::string& name, bool facts_on_terminal) {
    if (name == "bar") return ProgressMode::kBar;
    if (name == "plain") return ProgressMode::kPlain;
    if (name == "json") return ProgressMode::kJson;
    const char* terminal = std::getenv("TERM");
    const bool can_redraw = ::isatty(STDERR_FILENO) != 0 && (terminal == nullptr || std::strcmp(terminal, "dumb") != 0);
    return name == "auto" && can_redraw && !facts_on_terminal ? ProgressMode::kBar : ProgressMode::kNone;
}

std::optional<uint64_t> TotalBytes(const std::vector<std::string>& paths) {
    uint64_t total = 0;
    for (const std::string& path : paths) {
        const std::optional<uint64_t> bytes = InputBytes(path);
        if (!bytes) return std::nullopt;
        total += *bytes;
    }
    return total;
}

Progress::Progress(ProgressMode mode, std::optional<uint64_t> total, double every, std::FILE* err)
    : mode_(mode), total_(total), err_(err), interval_(std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(every))) {
    if (mode_ == ProgressMode::kBar) interval_ = kRedraw;
    next_ = start_ + interval_;
}

double Progress::seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }

double Progress::MegabytesPerSecond(const RunSummary& summary) const {
    return static_cast<double>(summary.bytes) / 1e6 / std::max(seconds(), 1e-3);
}

std::optional<double> Progress::Share(const RunSummary& summary) const {
    if (!total_ || *total_ == 0) return std::nullopt;
    return std::min(1.0, static_cast<double>(summary.read) / static_cast<double>(*total_));
}

std::optional<double> Progress::SecondsLeft(const RunSummary& summary) const {
    const std::optional<double> share = Share(summary);
    if (!share || *share <= 0) return std::nullopt;
    return seconds() * (1 - *share) / *share;
}

void Progress::Update(const RunSummary& summary) {
    if (mode_ == ProgressMode::kNone) return;
    const Clock::time_point now = Clock::now();
    if (now < next_) return;
    next_ = now + interval_;
    if (mode_ == ProgressMode::kJson) WriteJson(summary, "progress");
    else Draw(summary);
}

void Progress::Draw(const RunSummary& summary) {
    const bool bar = mode_ == ProgressMode::kBar;
    const std::optional<double> share = Share(summary);
    const std::optional<double> left = SecondsLeft(summary);
    const char* gap = bar ? "  " : ", ";
    const auto number = [bar](uint64_t value) { return bar ? Grouped(value) : std::to_string(value); };
    std::string line;
    if (share) line += (bar ? Bar(*share) + "  " : "") + std::to_string(static_cast<int>(*share * 100)) + "%" + gap;
    line += number(summary.articles + summary.unchanged) + " articles" + gap + Decimal(MegabytesPerSecond(summary)) + " MB/s" + gap;
    line += number(summary.facts) + " facts";
    if (summary.failures > 0) line += gap + number(summary.failures) + " failed";
    if (left) line += gap + (bar ? MinutesAndSeconds(*left) : Decimal(*left) + " s") + " left";
    if (!bar) {
        std::fprintf(err_, "pressbox: %s\n", line.c_str());
        return;
    }
    line.resize(std::min(line.size(), WidthOf(err_) - 1));
    std::fprintf(err_, "\r%s\x1b[K", line.c_str());
    std::fflush(err_);
    drawn_ = true;
}

void Progress::WriteJson(const RunSummary& summary, const char* event) {
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    nlohmann::ordered_json line = {{"event", event}, {"articles", summary.articles}, {"unchanged", summary.unchanged}, {"facts", summary.facts},
                                   {"failures", summary.failures}, {"bytes", summary.bytes}, {"total_bytes", nullptr},
                                   {"seconds", rounded(seconds())}, {"mb_per_second", rounded(MegabytesPerSecond(summary))}};
    if (total_) line["total_bytes"] = *total_;
    if (std::strcmp(event, "end") == 0) {
        line["stopped"] = summary.stopped;
    } else {
        line["seconds_left"] = nullptr;
        if (const auto left = SecondsLeft(summary)) line["seconds_left"] = rounded(*left);
    }
    std::fprintf(err_, "%s\n", line.dump().c_str());
    std::fflush(err_);
}

void Progress::Erase() {
    if (!drawn_) return;
    std::fputs("\r\x1b[K", err_);
    std::fflush(err_);
    drawn_ = false;
}

void Progress::End(const RunSummary& summary) {
    Erase();
    if (mode_ == ProgressMode::kJson) WriteJson(summary, "end");
}

std::string SummaryLine(const RunSummary& summary, const std::string& target, double seconds) {
    std::string line = Grouped(summary.facts) + " facts from " + Grouped(summary.articles) + " articles";
    if (!target.empty()) line += " in " + target;
    if (summary.unchanged > 0) line += "; " + Grouped(summary.unchanged) + " unchanged";
    if (summary.failures > 0) line += (summary.unchanged > 0 ? ", " : "; ") + Grouped(summary.failures) + " failed";
    return line + "; " + Decimal(seconds) + " s, " + Decimal(static_cast<double>(summary.bytes) / 1e6 / std::max(seconds, 1e-3)) + " MB/s";
}

}  // namespace pressbox
