#include "extractor/rules/vocabulary.h"

#include <utility>

#include "extractor/text/fold.h"

namespace pressbox {

Vocabulary::Word& Vocabulary::Table::operator[](uint64_t hash) {
    if ((size_ + 1) * 2 > slots_.size()) Grow();
    size_t i = hash & mask_;
    while (slots_[i].check != 0 && hashes_[i] != hash) i = (i + 1) & mask_;
    if (slots_[i].check == 0) ++size_;
    slots_[i].check = Check(hash);
    hashes_[i] = hash;
    return slots_[i].word;
}

void Vocabulary::Table::Grow() {
    const std::vector<Slot> slots = std::move(slots_);
    const std::vector<uint64_t> hashes = std::move(hashes_);
    slots_.assign(slots.size() * 4, {});
    hashes_.assign(slots_.size(), 0);
    mask_ = slots_.size() - 1;
    size_ = 0;
    for (size_t i = 0; i < slots.size(); ++i)
        if (slots[i].check != 0) (*this)[hashes[i]] = slots[i].word;
}

uint32_t Vocabulary::Add(std::string_view symbol) {
    const char c = symbol[0];
    const size_t space = symbol.find(' ');
    if (space == std::string_view::npos || space == 0) {
        if (c >= 'a' && c <= 'z') return Number(words_[HashToken(symbol)]);
        if (symbol.size() > 1) {
            ends_run_[static_cast<uint8_t>(symbol.back()) & 127] = true;
            return Number(runs_[HashToken(symbol)]);
        }
        uint32_t& mark = marks_[static_cast<uint8_t>(c) & 127];
        if (mark == 0) mark = size_++;
        return mark;
    }
    const uint64_t first = HashToken(symbol.substr(0, space));
    const uint64_t second = HashToken(symbol.substr(space + 1));
    words_[first].begins_pair = true;
    words_[second].ends_pair = true;
    return Number(pairs_[Paired(first, second)]);
}

uint32_t Vocabulary::Number(Word& word) {
    if (word.id == 0) word.id = size_++ & 0x3FFFFFFF;
    return word.id;
}

}  // namespace pressbox
