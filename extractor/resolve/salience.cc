#include "extractor/resolve/salience.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pressbox {
namespace {

constexpr std::array<std::string_view, kEvidenceCount> kNames = {
    "subject_here", "lower_subject_here", "named_here", "last_subject", "last_later_subject", "recency", "was_subject", "was_aside",
    "frequency", "in_title", "spoke", "spoke_last", "team", "former_team", "other_team", "nation", "other_nation", "role", "other_role",
    "age", "gender", "of_match", "least", "margin",
};
constexpr std::string_view kGroup = "reference.";

// "Harry Kane 6.2: last_subject +3.0, role +2.5"
std::string Describe(const Score& score, const Weights& weights, const std::vector<Entity>& entities) {
    char number[32];
    std::snprintf(number, sizeof number, " %.1f", score.total);
    std::string out = entities[static_cast<size_t>(score.entity)].name + number;
    std::vector<std::pair<double, size_t>> parts;
    for (size_t i = 0; i < kEvidenceCount; ++i)
        if (const double part = score.evidence[i] * weights.of[i]; std::fabs(part) >= 0.05) parts.emplace_back(part, i);
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return std::fabs(a.first) > std::fabs(b.first); });
    std::string_view joint = ": ";
    for (const auto& [part, i] : parts) {
        std::snprintf(number, sizeof number, " %+.1f", part);
        out += std::string(joint) + std::string(kNames[i]) + number;
        joint = ", ";
    }
    return out;
}

}  // namespace

std::string_view NameOf(Evidence evidence) { return kNames[static_cast<size_t>(evidence)]; }

Weights ReadWeights(const RulePacks& packs, Diagnostics& diagnostics) {
    Weights weights;
    std::array<bool, kEvidenceCount> known{};
    for (const Weight& weight : packs.weights) {
        if (weight.name.compare(0, kGroup.size(), kGroup) != 0) continue;
        const auto at = std::find(kNames.begin(), kNames.end(), std::string_view(weight.name).substr(kGroup.size()));
        if (at == kNames.end()) {
            Diagnostic d = weight.place;
            d.message = "unknown weight '" + weight.name.substr(kGroup.size()) + "' of [weights.reference]";
            diagnostics.push_back(std::move(d));
            continue;
        }
        const auto index = static_cast<size_t>(at - kNames.begin());
        weights.of[index] = weight.value;
        known[index] = true;
    }
    if (packs.rules.empty()) return weights;
    for (size_t i = 0; i < kEvidenceCount; ++i)
        if (!known[i]) diagnostics.push_back({"patterns", 0, 0, "[weights.reference] lacks '" + std::string(kNames[i]) + "'"});
    return weights;
}

int32_t BestOf(const std::vector<Score>& scores, const Weights& weights, const std::vector<Entity>& entities, std::string* why) {
    const Score* best = nullptr;
    const Score* next = nullptr;
    for (const Score& score : scores) {
        if (best == nullptr || score.total > best->total) next = best, best = &score;
        else if (next == nullptr || score.total > next->total) next = &score;
    }
    const bool enough = best != nullptr && best->total >= weights[Evidence::kLeast];
    const bool clear = next == nullptr || (best != nullptr && best->total - next->total >= weights[Evidence::kMargin]);
    if (why != nullptr) {
        if (best == nullptr) *why = "nobody fits";
        else *why = std::string(!enough ? "not enough for " : !clear ? "undecided: " : "") + Describe(*best, weights, entities);
        if (next != nullptr) *why += "; before " + Describe(*next, weights, entities);
    }
    return enough && clear ? best->entity : -1;
}

}  // namespace pressbox
