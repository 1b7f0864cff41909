#include "extractor/resolve/salience.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pressbox {
namespace {

constexpr std::array<std::string_view, kEvidenceCount> kNames = {
    "subject_here", "lower_subject_here", "named_here", "described_here", "named_later", "last_subject", "last_later_subject", "last_named", "recency", "was_subject", "was_aside",
    "frequency", "in_title", "spoke", "spoke_last", "reported", "in_quotation", "team", "former_team", "other_team", "nation", "other_nation", "role", "other_role",
    "age", "too_young", "gender", "of_match", "least", "least_aged", "margin",
};

// "Harry Kane 6.2: last_subject +3.0, role +2.5"
std::string Describe(const Score& score, const Weights& weights, const std::vector<Entity>& entities) {
    char number[32];
    std::snprintf(number, sizeof number, " %.1f", score.total);
    std::string out = entities[static_cast<size_t>(score.entity)].name + number;
    std::vector<std::pair<double, size_t>> parts;
    for (size_t i = 0; i < kEvidenceCount; ++i)
        if (const double part = (*score.evidence)[i] * weights.of[i]; std::fabs(part) >= 0.05) parts.emplace_back(part, i);
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

Weights ReadWeights(const RulePacks& packs, std::string_view group, Diagnostics& diagnostics) {
    Weights weights;
    for (const Weight& weight : packs.weights) {
        if (weight.group != group) continue;
        const auto at = std::find(kNames.begin(), kNames.end(), weight.name);
        if (at != kNames.end()) {
            weights.of[static_cast<size_t>(at - kNames.begin())] = weight.value;
            continue;
        }
        Diagnostic d = weight.place;
        d.message = "unknown weight '" + weight.name + "' of [weights." + std::string(group) + "]";
        diagnostics.push_back(std::move(d));
    }
    return weights;
}

int32_t BestOf(const std::vector<Score>& scores, const Weights& weights, double least, const std::vector<Entity>& entities, std::string* why) {
    const Score* best = nullptr;
    const Score* next = nullptr;
    for (const Score& score : scores) {
        if (best == nullptr || score.total > best->total) next = best, best = &score;
        else if (next == nullptr || score.total > next->total) next = &score;
    }
    const bool enough = best != nullptr && best->total >= least;
    const bool clear = next == nullptr || (best != nullptr && best->total - next->total >= weights[Evidence::kMargin]);
    if (why != nullptr) {
        if (best == nullptr) *why = "nobody fits";
        else *why = std::string(!enough ? "not enough for " : !clear ? "undecided: " : "") + Describe(*best, weights, entities);
        if (next != nullptr) *why += "; before " + Describe(*next, weights, entities);
    }
    return enough && clear ? best->entity : -1;
}

}  // namespace pressbox
