// Meetings: which sides play each other in an article, and where it says so. "Leeds v Hull", "Leeds' trip to face Hull",
// "Leeds beat Hull 2-1": a score that is told without its sides belongs to the meeting told nearest.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "extractor/resolve/reading.h"

namespace pressbox {

struct Meeting {
    uint32_t token = 0;  // where the article tells it
    int32_t first = -1;  // entities, in the order in which they are named
    int32_t second = -1;
};

class Meetings {
  public:
    // Reads the text for sides that are named against each other, and the score drafts whose rules captured both sides.
    explicit Meetings(const Reading& reading);

    // The opponent in that meeting of `side` which is told nearest to the token; or -1.
    int32_t OpponentOf(int32_t side, uint32_t token) const;

    // The opponent of `side` in the one meeting that ended with these figures, by a score whose rule saw both sides; or -1.
    int32_t OpponentByScore(int32_t side, const Value& points_a, const Value& points_b) const;

    // The one meeting that ended with these figures, its winner first; or null.
    const Meeting* ByScore(const Value& points_a, const Value& points_b) const;

    // The last meeting told before the token and not before `earliest`; or null.
    const Meeting* LastBefore(uint32_t token, uint32_t earliest) const;

  private:
    void ReadText();
    void ReadDrafts();
    void Add(uint32_t token, int32_t first, int32_t second);
    bool Plays(int32_t entity) const;

    const Reading& r_;
    bool individual_;
    static std::string Figures(const Value& points_a, const Value& points_b);

    std::vector<Meeting> all_;  // by token
    std::map<std::string, Meeting> by_figures_;  // first is -1 when there are several
    std::map<std::pair<int32_t, std::string>, int32_t> by_score_;  // side and figures: the opponent, or -1 when there are several
    std::unordered_map<int32_t, std::vector<std::pair<uint32_t, int32_t>>> opponents_;  // of a side: token, opponent; by token
};

}  // namespace pressbox
