#include "extractor/resolve/sporting.h"

namespace pressbox {
namespace {

constexpr size_t kShort = 60;  // tokens
constexpr int kEnough = 4;
constexpr int kEnoughOfShort = 3;

int EvidenceOfSport(const Analysis& title, const Reading& reading) {
    const Analysis& a = reading.analysis;
    HashSet seen;
    int evidence = 0;
    const auto add = [&](uint64_t hash, WordLists::Set set) {
        if (reading.lists->Has(set, "sporting") && seen.insert(hash)) evidence += reading.lists->Has(set, "sporting_weak") ? 1 : 2;
        return evidence >= kEnough;
    };
    for (const uint64_t hash : title.hashes)
        if (add(hash, reading.lists->SetOf(hash))) return evidence;
    for (size_t t = 0; t < a.hashes.size(); ++t)
        if (add(a.hashes[t], reading.word_sets[t])) return evidence;
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
