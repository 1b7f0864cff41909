#include "extractor/resolve/reading.h"

#include <algorithm>

namespace pressbox {

int32_t Reading::EntityNamed(std::string_view name) const {
    if (by_name_.empty()) return -1;
    for (size_t slot = HashToken(name);; ++slot) {
        const int32_t index = by_name_[slot & (by_name_.size() - 1)];
        if (index < 0 || entity(index).name == name) return index;
    }
}

void Reading::IndexNames() {
    size_t size = 16;
    while (size < analysis.entities.size() * 2) size *= 2;
    by_name_.assign(size, -1);
    for (size_t i = 0; i < analysis.entities.size(); ++i) {
        const std::string& name = analysis.entities[i].name;
        size_t slot = HashToken(name) & (size - 1);
        while (by_name_[slot] >= 0 && entity(by_name_[slot]).name != name) slot = (slot + 1) & (size - 1);
        if (by_name_[slot] < 0) by_name_[slot] = static_cast<int32_t>(i);  // of one name the first
    }
}

void Reading::IndexText(const WordLists& words) {
    lists = &words;
    const auto count = static_cast<uint32_t>(analysis.hashes.size());
    word_sets.resize(count);
    words.LookUp(analysis.hashes.data(), count, word_sets.data());
    const WordLists::Set* sets = word_sets.data();
    for (uint32_t t = 0; t < count; ++t)
        if (sets[t] != 0 && words.Has(sets[t], "date_word")) date_words.push_back(t);
    number_at.assign(count, -1);
    for (size_t i = 0; i < analysis.numbers.size(); ++i) number_at[analysis.numbers[i].first_token] = static_cast<int32_t>(i);
    IndexSentences();
}

void Reading::IndexSentences() {
    const Layers& layers = analysis.layers;
    written_before.resize(layers.sentences.size());
    int32_t last = -1;
    for (size_t s = 0; s < layers.sentences.size(); ++s) {
        const Sentence& sentence = layers.sentences[s];
        written_before[s] = last;
        if (sentence.quotation < 0 && !layers.caption[sentence.paragraph]) last = static_cast<int32_t>(s);
    }
    sentence_of.assign(layers.tokens.size(), -1);
    for (size_t s = 0; s < layers.sentences.size(); ++s) {  // a writer's sentence comes before those inside it
        const Sentence& sentence = layers.sentences[s];
        std::fill(sentence_of.begin() + sentence.first_token, sentence_of.begin() + sentence.last_token, static_cast<int32_t>(s));
    }
}

int32_t Reading::SideOf(const Entity& person) const {
    if (person.team >= 0 && (person.team == home || person.team == away)) return person.team;
    if (person.nation >= 0 && (person.nation == home || person.nation == away)) return person.nation;
    if (person.team >= 0) return person.team;
    const bool clubs = home >= 0 && away >= 0 && entity(home).kind == Kind::kTeam && entity(away).kind == Kind::kTeam;
    return clubs ? -1 : person.nation;  // in a match of clubs nobody plays for his country
}

std::vector<DateSpan>::const_iterator Reading::DatesFrom(uint32_t token) const {
    return std::lower_bound(dates.begin(), dates.end(), token, [](const DateSpan& date, uint32_t t) { return date.first_token < t; });
}

bool Reading::HasRole(const Entity& person, ListName list) const {
    return std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string& role) { return lists->Holds(list, role); });
}

const SportClock& Reading::Clock() const {
    static const SportClock kUnknown;
    const auto found = packs->sports.find(analysis.sport);
    return found == packs->sports.end() ? kUnknown : found->second;
}

bool Reading::IndividualSport() const { return Clock().individual; }

}  // namespace pressbox
