#include "extractor/rules/vocabulary.h"

#include "extractor/text/fold.h"

namespace pressbox {

uint32_t Vocabulary::Add(std::string_view symbol) {
    const char c = symbol[0];
    const size_t space = symbol.find(' ');
    if (space == std::string_view::npos || space == 0) {
        if (c >= 'a' && c <= 'z') return Number(words_.emplace(HashToken(symbol), {}).first);
        if (symbol.size() > 1) {
            ends_run_[static_cast<uint8_t>(symbol.back()) & 127] = true;
            return Number(runs_.emplace(HashToken(symbol), {}).first);
        }
        uint32_t& mark = marks_[static_cast<uint8_t>(c) & 127];
        if (mark == 0) mark = size_++;
        return mark;
    }
    const uint64_t first = HashToken(symbol.substr(0, space));
    const uint64_t second = HashToken(symbol.substr(space + 1));
    words_.emplace(first, {}).first.begins_pair = true;
    words_.emplace(second, {}).first.ends_pair = true;
    return Number(pairs_.emplace(Paired(first, second), {}).first);
}

uint32_t Vocabulary::Number(Word& word) {
    if (word.id == 0) word.id = size_++ & 0x3FFFFFFF;
    return word.id;
}

}  // namespace pressbox
