// Events: the half that a minute lies in, and the player's side.
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

void FillPeriod(Fields& f, const SportClock& clock) {
    const double* minute = f.number("minute");
    if (f.has("period") || minute == nullptr) return;
    if (clock.half <= 0) {  // no half is shorter than 40 minutes or longer than 45
        if (*minute <= 40 && !f.has("added")) f.set("period", std::string("first_half"));
        if (*minute > 45 && *minute <= 80) f.set("period", std::string("second_half"));
        return;
    }
    if (f.has("added") || *minute > clock.end) f.set("period", std::string("injury_time"));
    else f.set("period", std::string(*minute <= clock.half ? "first_half" : "second_half"));
}

}  // namespace

void SettleEvents(Reading& reading) {
    const auto found = reading.packs->sports.find(reading.analysis.sport);
    const SportClock clock = found == reading.packs->sports.end() ? SportClock{} : found->second;
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "event") continue;
        Fields& f = draft.fields;
        FillPeriod(f, clock);
        const std::string* player = f.text("player");
        if (f.has("team") || player == nullptr) continue;
        const int32_t known = reading.EntityNamed(*player);
        if (known < 0) continue;
        const Entity& entity = reading.entity(known);
        const int32_t side = entity.team >= 0 ? entity.team : entity.nation;
        if (side >= 0) {
            SetName(draft, "team", reading, side);
        } else if (entity.kind == Kind::kTeam || entity.kind == Kind::kNation) {  // a side that scored, not a player
            f.set("team", entity.name);
            f.set("player", Value());
        }
    }
}

}  // namespace pressbox
