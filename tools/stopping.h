// Ending a run before its input's end: at Ctrl-C or SIGTERM cleanly, at a second signal at once; and quietly when nobody
// reads standard output any more.
#pragma once

#include <atomic>
#include <thread>

namespace pressbox {

// While it lives, the first SIGINT or SIGTERM sets `stop()` and the second ends the process as it always does. A write to
// a standard output that was closed at the other end (`| head`) ends the process with 141; one to standard error is lost.
// One object at a time.
class StopSignals {
  public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    void Stop();  // as a signal does
    const std::atomic<bool>& stop() const;
    int signal() const;  // that came first; 0: none
};

// Opens what is closed of the three standard streams, so that no file of ours gets their numbers and our messages.
void HoldStandardStreams();

// Lets a stop end the reading of standard input, which may wait for ever: while it lives, a thread hands on what comes,
// and ends the input when `stop` is set. Does nothing when standard input is a file.
class StandardInputPump {
  public:
    explicit StandardInputPump(const std::atomic<bool>& stop);
    ~StandardInputPump();
    StandardInputPump(const StandardInputPump&) = delete;
    StandardInputPump& operator=(const StandardInputPump&) = delete;

  private:
    void Pump(int from, int to) const;

    const std::atomic<bool>& stop_;
    std::atomic<bool> ended_{false};
    std::thread thread_;
};

}  // namespace pressbox
