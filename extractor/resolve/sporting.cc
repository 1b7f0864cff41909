#include "extractor/resolve/sporting.h"

namespace pressbox {
namespace {

constexpr size_t kShort = 60;  // tokens
constexpr int kEnough = 4;
constexpr int kEnoughOfShort = 3;

int EvidenceOfSport(const Analysis& title, const Reading& reading) {
    const Analysis& a = reading.analysis;
    const WordSet& words = reading.packs->WordsOf("sporting");
    const WordSet& weak = reading.packs->WordsOf("sporting_weak");
    HashSet seen;
    int evidence = 0;
    for (const Analysis* text : {&title, &a})
        for (const uint64_t hash : text->hashes) {
            if (words.count(hash) == 0 || !seen.insert(hash)) continue;
            evidence += weak.count(hash) > 0 ? 1 : 2;
            if (evidence >= kEnough) return evidence;
        }
    for (const Mention& m : a.mentions) {
        const bool club = m.kind == Kind::kTeam && m.entity >= 0 && !a.entities[static_cast<size_t>(m.entity)].sport.empty();
        const bool competition = m.kind == Kind::kCompetition && m.entity >= 0;
        if ((club || competition) && seen.insert(HashToken(a.entities[static_cast<size_t>(m.entity)].name))) evidence += 2;
        if ((m.kind == Kind::kMinute || m.kind == Kind::kOther) && m.fields.find("_sure") != nullptr) evidence += 2;
        if (evidence >= kEnough) return evidence;
    }
    return evidence;
}

}  // namespace

bool IsSporting(const Analysis& title, const Reading& reading) {
    const bool is_short = reading.analysis.layers.tokens.size() < kShort;
    return EvidenceOfSport(title, reading) >= (is_short ? kEnoughOfShort : kEnough);
}

bool IsPerhapsSporting(const Analysis& title, const Reading& reading) {
    return reading.analysis.layers.tokens.size() < kShort && EvidenceOfSport(title, reading) > 0;
}

}  // namespace pressbox
