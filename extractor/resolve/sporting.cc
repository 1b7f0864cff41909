#include "extractor/resolve/sporting.h"

#include <unordered_set>

namespace pressbox {

bool IsSporting(const Analysis& title, const Reading& reading) {
    const Analysis& a = reading.analysis;
    constexpr size_t kShort = 60;  // tokens
    const int enough = a.layers.tokens.size() < kShort ? 3 : 4;
    const WordSet& words = reading.packs->WordsOf("sporting");
    const WordSet& weak = reading.packs->WordsOf("sporting_weak");
    std::unordered_set<uint64_t> seen;
    int evidence = 0;
    for (const Analysis* text : {&title, &a})
        for (const uint64_t hash : text->hashes) {
            if (words.count(hash) == 0 || !seen.insert(hash).second) continue;
            evidence += weak.count(hash) > 0 ? 1 : 2;
            if (evidence >= enough) return true;
        }
    for (const Mention& m : a.mentions) {
        const bool club = m.kind == Kind::kTeam && m.entity >= 0 && !a.entities[static_cast<size_t>(m.entity)].sport.empty();
        const bool competition = m.kind == Kind::kCompetition && m.entity >= 0;
        if ((club || competition) && seen.insert(HashToken(a.entities[static_cast<size_t>(m.entity)].name)).second) evidence += 2;
        if (m.kind == Kind::kMinute && m.fields.find("_sure") != nullptr) evidence += 2;
        if (evidence >= enough) return true;
    }
    return false;
}

}  // namespace pressbox
