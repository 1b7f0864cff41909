// Quotation spans: the stretches of a text that stand between quotation marks.
//
//   'It was hard,' he said. 'But we won.'      two quotations, each closed
//   “We started well.                          a quotation left open: the paragraph's end ends it
//   “Then we stopped.”                         and the next paragraph's one continues it
//
// Works paragraph by paragraph, in linear time, so a stray mark spoils its own paragraph at most. Marks inside a
// quotation are not quotations of their own. Whether a quotation is somebody's speech is decided later.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace pressbox {

struct Span {
    uint32_t begin = 0;  // bytes
    uint32_t end = 0;
};

struct Quotation {
    Span content;       // the words, without marks and without outer white space
    Span outer;         // with the marks that are there
    uint32_t paragraph = 0;
    bool closed = false;     // has its closing mark
    bool continues = false;  // opens a paragraph while the quotation of the paragraph before was left open
};

// `paragraphs` are in order and do not overlap, `marks` are the text's (FindMarks). Quotations come in order and do not overlap.
void FindQuotations(std::string_view text, const std::vector<uint32_t>& marks, const std::vector<Span>& paragraphs, std::vector<Quotation>& quotations);

}  // namespace pressbox
