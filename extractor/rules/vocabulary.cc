#include "extractor/rules/vocabulary.h"

#include "extractor/text/fold.h"

namespace pressbox {

Vocabulary::Word& Vocabulary::Table::operator[](uint64_t hash) {
    if ((count_ + 1) * 2 > slots_.size()) Grow();
    size_t i = Place(hash);
    while (slots_[i].taken && slots_[i].hash != hash) i = (i + 1) & (slots_.size() - 1);
    if (!slots_[i].taken) ++count_;
    slots_[i].hash = hash;
    slots_[i].taken = true;
    return slots_[i].word;
}

void Vocabulary::Table::Grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
        if (!slot.taken) continue;
        size_t i = Place(slot.hash);
        while (slots_[i].taken) i = (i + 1) & (slots_.size() - 1);
        slots_[i] = slot;
    }
}

uint32_t Vocabulary::Add(std::string_view symbol) {
    const char c = symbol[0];
    uint32_t* id = nullptr;
    if (const size_t space = symbol.find(' '); space != std::string_view::npos && space > 0) {
        const uint64_t first = HashToken(symbol.substr(0, space));
        const uint64_t second = HashToken(symbol.substr(space + 1));
        words_[first].begins_pair = true;
        words_[second].ends_pair = true;
        id = &pairs_[Paired(first, second)].id;
    } else {
        id = c >= 'a' && c <= 'z' ? &words_[HashToken(symbol)].id : &marks_[static_cast<uint8_t>(c) & 127];
    }
    if (*id == 0) *id = size_++;
    return *id;
}

}  // namespace pressbox
