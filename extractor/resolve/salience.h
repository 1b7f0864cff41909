// Salience: of the people (or sides) that an article has named so far, who is likely meant by a word that stands for one.
//
// Each candidate is scored by the evidence for it, a weighted sum; the weights are data (patterns/rules/weights.toml). The
// best one is chosen when its score is high enough and no other comes close. Evidence that rules a candidate out (another
// age, the other gender) is not weighed: such candidates are never scored.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/lexicon/mention.h"
#include "extractor/rules/pack.h"

namespace pressbox {

enum class Evidence : uint8_t {
    kSubjectHere,       // subject of this sentence's main clause
    kLowerSubjectHere,  // subject of a clause below it
    kNamedHere,         // named before in this sentence otherwise
    kDescribedHere,     // … and the reference tells an age and does not speak
    kNamedLater,        // named by name later in this sentence
    kLastSubject,       // subject of the last sentence that had one
    kLastLaterSubject,  // … of its last main clause, when that is another one than its first
    kLastNamed,         // the reference tells an age, and the last sentence ended with the name of this one, no subject there
    kRecency,           // 1 in this sentence, falling with every sentence since it was named
    kWasSubject,        // was a subject where it was named last
    kWasAside,          // stood behind a preposition or as an owner there
    kFrequency,         // logarithm of how often it was named
    kInTitle,
    kSpoke,             // is a subject of a verb of speech somewhere before, and the reference is one too
    kSpokeLast,         // … was the last who spoke
    kReported,          // was the last who spoke, and the reference is a description that is no subject of such a verb
    kInQuotation,       // is named in the quotation of which the reference is the speaker
    kTeam,              // attributes that the reference names and the candidate has
    kFormerTeam,
    kOtherTeam,         // … has another one
    kNation,
    kOtherNation,
    kRole,
    kOtherRole,
    kAge,
    kTooYoung,          // the reference tells an age at which hardly anybody has the candidate's role: a manager's
    kGender,            // known and right; unknown is no evidence
    kOfMatch,           // of a side: plays in the article's match
    kLeast,             // not evidence: the score that a choice needs
    kLeastAged,         // not evidence: the same when the reference tells an age
    kMargin,            // not evidence: the lead that it needs over the next one
    kCount
};
constexpr size_t kEvidenceCount = static_cast<size_t>(Evidence::kCount);

struct Weights {  // of one group
    std::array<double, kEvidenceCount> of{};
    double operator[](Evidence evidence) const { return of[static_cast<size_t>(evidence)]; }
};

// The weights of a group: "person" for the section [weights.person]. Those that it does not name are 0; complains of names
// that are unknown.
Weights ReadWeights(const RulePacks& packs, std::string_view group, Diagnostics& diagnostics);

// One candidate's evidence.
using Amounts = std::array<double, kEvidenceCount>;

struct Score {
    int32_t entity = -1;
    double total = 0;
    Amounts* evidence = nullptr;  // only when explaining

    void Add(Evidence e, double amount, const Weights& weights) {
        if (evidence != nullptr) (*evidence)[static_cast<size_t>(e)] += amount;
        total += amount * weights[e];
    }
};

// The entity of the best score, or -1 when none has at least `least`, or the next comes too close. With `why`, says there what decided;
// the scores need their evidence then.
int32_t BestOf(const std::vector<Score>& scores, const Weights& weights, double least, const std::vector<Entity>& entities, std::string* why);

}  // namespace pressbox
