// Events: the half that a minute lies in, and the player's side.
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

void FillPeriod(Fields& f, const SportClock& clock) {
    if (f.has("period") || !f.has("minute")) return;
    const double minute = *f.number("minute");
    if (clock.half <= 0) {  // no half is shorter than 40 minutes or longer than 45
        if (minute <= 40 && !f.has("added")) f.set("period", std::string("first_half"));
        if (minute > 45 && minute <= 80) f.set("period", std::string("second_half"));
        return;
    }
    if (f.has("added") || minute > clock.end) f.set("period", std::string("injury_time"));
    else f.set("period", std::string(minute <= clock.half ? "first_half" : "second_half"));
}

// The side of the article's match that the sentence speaks of, when it names just one of the two; else -1.
int32_t OnlySideOf(const Reading& reading, const Draft& draft) {
    const Analysis& a = reading.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    int32_t only = -1;
    for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
        const int32_t index = a.mention_at[t];
        if (index < 0 || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0)) continue;
        const Mention& m = a.mentions[static_cast<size_t>(index)];
        if (!IsSide(m.kind) || m.entity < 0 || (m.entity != reading.home && m.entity != reading.away)) continue;
        const std::string before = m.first_token == 0 ? "" : Fold(a.word(m.first_token - 1));
        const bool opponent = before == "against" || before == "past" || before == "over" || before == "beat";
        const int32_t side = opponent ? reading.OpponentOf(m.entity) : m.entity;
        if (only >= 0 && side != only) return -1;
        only = side;
    }
    return only;
}

void FillTeam(Draft& draft, const Reading& reading) {
    Fields& f = draft.fields;
    const std::string* player = f.text("player");
    if (f.has("team")) return;
    const int32_t known = player == nullptr ? -1 : reading.EntityNamed(*player);
    int32_t side = -1;
    if (known >= 0) {
        const Entity& entity = reading.entity(known);
        if (entity.kind == Kind::kTeam || entity.kind == Kind::kNation) {  // a side that scored, not a player
            f.set("team", entity.name);
            f.set("player", Value());
            return;
        }
        side = entity.team >= 0 ? entity.team : entity.nation;
    }
    if (side < 0) side = OnlySideOf(reading, draft);
    SetName(draft, "team", reading, side);
}

}  // namespace

void SettleEvents(Reading& reading) {
    const auto found = reading.packs->sports.find(reading.analysis.sport);
    const SportClock clock = found == reading.packs->sports.end() ? SportClock{} : found->second;
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "event") continue;
        FillPeriod(draft.fields, clock);
        FillTeam(draft, reading);
    }
}

}  // namespace pressbox
