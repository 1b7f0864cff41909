#include "extractor/rules/vocabulary.h"

#include "extractor/text/fold.h"

namespace pressbox {

uint32_t Vocabulary::Add(std::string_view symbol) {
    const char c = symbol[0];
    const size_t space = symbol.find(' ');
    if (space == std::string_view::npos || space == 0) {
        if (c >= 'a' && c <= 'z') return Number(words_.Add(HashToken(symbol)));
        if (symbol.size() > 1) {
            ends_run_[static_cast<uint8_t>(symbol.back()) & 127] = true;
            return Number(runs_.Add(HashToken(symbol)));
        }
        uint32_t& mark = marks_[static_cast<uint8_t>(c) & 127];
        if (mark == 0) mark = size_++;
        return mark;
    }
    const uint64_t first = HashToken(symbol.substr(0, space));
    const uint64_t second = HashToken(symbol.substr(space + 1));
    words_.Add(first).begins_pair = true;
    words_.Add(second).ends_pair = true;
    return Number(pairs_.Add(Paired(first, second)));
}

uint32_t Vocabulary::Number(Word& word) {
    if (word.id == 0) word.id = size_++ & 0x3FFFFFFF;
    return word.id;
}

Vocabulary::Word& Vocabulary::Table::Add(uint64_t hash) {
    if ((hashes_.size() + 1) * 3 > slots_.size()) Grow();
    Slot& slot = slots_[SlotOf(hash)];
    if (!slot.word.known()) {
        hashes_.push_back(hash);
        slot.check = static_cast<uint32_t>(hash >> 32);
    }
    return slot.word;
}

void Vocabulary::Table::Grow() {
    const Table old = *this;
    slots_.assign(slots_.size() * 2, {});
    mask_ = slots_.size() - 1;
    for (const uint64_t hash : hashes_) slots_[SlotOf(hash)] = old.slots_[old.SlotOf(hash)];
}

}  // namespace pressbox
