#include "extractor/resolve/reading.h"

#include <algorithm>

namespace pressbox {

int32_t Reading::EntityNamed(const std::string& name) const {
    const auto found = by_name_.find(name);
    return found == by_name_.end() ? -1 : found->second;
}

void Reading::IndexNames() {
    by_name_.clear();
    for (size_t i = 0; i < analysis.entities.size(); ++i) by_name_.emplace(analysis.entities[i].name, static_cast<int32_t>(i));
}

void Reading::IndexSentences() {
    const Layers& layers = analysis.layers;
    written_before.resize(layers.sentences.size());
    int32_t last = -1;
    for (size_t s = 0; s < layers.sentences.size(); ++s) {
        written_before[s] = last;
        if (layers.sentences[s].quotation < 0 && !layers.caption[layers.sentences[s].paragraph]) last = static_cast<int32_t>(s);
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

bool Reading::HasRole(const Entity& person, const char* list) const {
    const auto found = packs->lists.find(list);
    return found != packs->lists.end() && std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string& role) {
        return std::find(found->second.begin(), found->second.end(), role) != found->second.end();
    });
}

bool IsSide(Kind kind) { return kind == Kind::kTeam || kind == Kind::kNation || kind == Kind::kGroup; }

bool IsPersonLike(Kind kind) {
    return kind == Kind::kPerson || kind == Kind::kName || kind == Kind::kDescription || kind == Kind::kPronoun;
}

const SportClock& Reading::Clock() const {
    static const SportClock kUnknown;
    const auto found = packs->sports.find(analysis.sport);
    return found == packs->sports.end() ? kUnknown : found->second;
}

bool Reading::IndividualSport() const { return Clock().individual; }

}  // namespace pressbox
