// Where sentences end, by Unicode's rules (UAX #29, SB1 to SB998) as the linked ICU has them. Only terminators and ends of
// paragraphs are looked at; what a line with characters of other scripts says is asked of ICU.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace pressbox {

// Owns ICU's break iterator: make one a thread and reuse it.
class SentenceBreaker {
  public:
    SentenceBreaker();
    ~SentenceBreaker();
    SentenceBreaker(SentenceBreaker&&) noexcept;

    // Overwrites `breaks` with the bytes at which a sentence ends, in order; the text's end is the last. `text` must be
    // valid UTF-8, `marks` are its (FindMarks).
    void Find(std::string_view text, const std::vector<uint32_t>& marks, std::vector<uint32_t>& breaks);
    // The same by ICU alone.
    void FindPlain(std::string_view text, std::vector<uint32_t>& breaks);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace pressbox
