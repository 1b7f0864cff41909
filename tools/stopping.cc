#include "stopping.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace pressbox {
namespace {

constexpr int kClosedPipeExit = 128 + SIGPIPE;
constexpr int kLookMilliseconds = 100;  // how long a stop may wait for the pump

std::atomic<bool> stop_wanted{false};
std::atomic<int> stop_signal{0};
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free, "a signal handler may set them");

void Handle(int signal, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

void OnStop(int signal) {
    Handle(SIGINT, SIG_DFL);
    Handle(SIGTERM, SIG_DFL);
    stop_signal.store(signal);
    stop_wanted.store(true);
}

void OnClosedPipe(int) {
    const int saved = errno;
    pollfd out{STDOUT_FILENO, POLLOUT, 0};
    if (::poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0) {
        if (::isatty(STDERR_FILENO) != 0 && ::write(STDERR_FILENO, "\r\x1b[K", 4) < 0) errno = 0;  // a progress bar goes
        ::_exit(kClosedPipeExit);
    }
    errno = saved;
}

bool WriteAll(int to, const char* data, size_t size) {
    while (size > 0) {
        const ssize_t written = ::write(to, data, size);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        data += written;
        size -= static_cast<size_t>(written);
    }
    return true;
}

}  // namespace

StopSignals::StopSignals() {
    stop_wanted = false;
    stop_signal = 0;
    Handle(SIGPIPE, OnClosedPipe);
    for (const int signal : {SIGINT, SIGTERM}) {
        struct sigaction present {};
        ::sigaction(signal, nullptr, &present);
        if (present.sa_handler != SIG_IGN) Handle(signal, OnStop);  // nohup, or a shell's background job
    }
}

StopSignals::~StopSignals() {
    for (const int signal : {SIGINT, SIGTERM}) {
        struct sigaction present {};
        ::sigaction(signal, nullptr, &present);
        if (present.sa_handler == OnStop) Handle(signal, SIG_DFL);
    }
}

void StopSignals::Stop() { stop_wanted = true; }
const std::atomic<bool>& StopSignals::stop() const { return stop_wanted; }
int StopSignals::signal() const { return stop_signal; }

void HoldStandardStreams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) == -1 && ::open("/dev/null", O_RDONLY) == -1) return;  // for reading: what is written there fails and is told
}

StandardInputPump::StandardInputPump(const std::atomic<bool>& stop) : stop_(stop) {
    struct stat status {};
    int ends[2];
    if (::fstat(STDIN_FILENO, &status) != 0 || S_ISREG(status.st_mode) || ::pipe2(ends, O_CLOEXEC) != 0) return;
    const int from = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
    thread_ = std::thread([this, from, to = ends[1]] { Pump(from, to); });
}

StandardInputPump::~StandardInputPump() {
    if (!thread_.joinable()) return;
    ended_ = true;
    ::close(STDIN_FILENO);  // a pump that waits for room in the pipe goes on, and fails
    HoldStandardStreams();
    thread_.join();
}

void StandardInputPump::Pump(int from, int to) const {
    char buffer[1 << 16];
    while (!stop_ && !ended_) {
        pollfd in{from, POLLIN, 0};
        const int ready = ::poll(&in, 1, kLookMilliseconds);
        if (ready == 0 || (ready < 0 && errno == EINTR)) continue;
        const ssize_t count = ::read(from, buffer, sizeof buffer);
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (count <= 0 || !WriteAll(to, buffer, static_cast<size_t>(count))) break;
    }
    ::close(to);
    ::close(from);
}

}  // namespace pressbox
