// Events: the half that a minute lies in, and the player's side.
#include <algorithm>

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

const Mention* MentionAt(const Reading& r, const Sentence& sentence, uint32_t t) {
    const Analysis& a = r.analysis;
    const int32_t index = a.mention_at[t];
    if (index < 0 || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0)) return nullptr;
    const Mention& m = a.mentions[static_cast<size_t>(index)];
    return m.first_token == t && m.entity >= 0 ? &m : nullptr;
}

bool IsOpponent(const Analysis& a, const Mention& m) {
    const std::string before = m.first_token == 0 ? "" : Fold(a.word(m.first_token - 1));
    return before == "against" || before == "past" || before == "over" || before == "beat";
}

// Whose act a sentence tells when the player's side is not known: its first side that is a subject, else the owner or the
// side "for" which it was, else the other one than that "against" which. -1 when it names none.
int32_t ActingSide(const Reading& r, const Sentence& sentence) {
    int32_t aside = -1;
    for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
        const Mention* m = MentionAt(r, sentence, t);
        if (m == nullptr || (m->kind != Kind::kTeam && m->kind != Kind::kNation && m->kind != Kind::kGroup)) continue;
        if (m->place <= Place::kLowerSubject) return m->entity;
        const int32_t side = IsOpponent(r.analysis, *m) ? r.OpponentOf(m->entity) : m->entity;
        if (aside < 0) aside = side;
    }
    return aside;
}

// The side that the writer spoke of last, before the sentence.
int32_t SideBefore(const Reading& r, uint32_t sentence) {
    int32_t s = r.written_before[sentence];
    for (int steps = 0; s >= 0 && steps < 3; s = r.written_before[static_cast<size_t>(s)], ++steps)
        if (const int32_t side = ActingSide(r, r.analysis.layers.sentences[static_cast<size_t>(s)]); side >= 0) return side;
    return -1;
}

void FillTeam(Draft& draft, const Reading& reading) {
    Fields& f = draft.fields;
    if (f.has("team")) return;
    const std::string* player = f.text("player");
    const int32_t known = player == nullptr ? -1 : reading.EntityNamed(*player);
    int32_t side = -1;
    if (known >= 0) {
        const Entity& entity = reading.entity(known);
        if (entity.kind == Kind::kTeam || entity.kind == Kind::kNation) {  // a side that scored, not a player
            f.set("team", entity.name);
            f.set("player", Value());
            return;
        }
        side = reading.SideOf(entity);
    }
    const bool of_match = side >= 0 && (side == reading.home || side == reading.away);
    if (!of_match) {
        int32_t acting = ActingSide(reading, reading.analysis.layers.sentences[draft.sentence]);
        if (acting < 0 && side < 0) acting = SideBefore(reading, draft.sentence);
        if (acting >= 0) side = acting;
    }
    SetName(draft, "team", reading, side);
}

bool HasRole(const Reading& r, const Entity& person, const char* list) {
    const auto found = r.packs->lists.find(list);
    return found != r.packs->lists.end() && std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string& role) {
        return std::find(found->second.begin(), found->second.end(), role) != found->second.end();
    });
}

// Managers play no part in a match, and goalkeepers hardly score.
bool MayPlay(const Reading& r, const Entity& person, bool scores) {
    return person.kind == Kind::kPerson && !HasRole(r, person, "not_playing") && !(scores && HasRole(r, person, "not_scoring"));
}

// Who did it, when the rule did not see it: the nearest person of the sentence, a subject before others; in a sentence
// without people the subject of the next one.
void FillPlayer(Draft& draft, const Reading& r) {
    if (draft.fields.has("player")) return;
    const std::vector<Sentence>& sentences = r.analysis.layers.sentences;
    const std::string* kind = draft.fields.text("kind");
    const bool scores = kind != nullptr && (*kind == "goal" || *kind == "penalty_goal" || *kind == "try");
    const auto choose = [&](uint32_t index) {
        const Sentence& sentence = sentences[index];
        const Mention* best = nullptr;
        int best_score = 0;
        for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
            const Mention* m = MentionAt(r, sentence, t);
            if (m == nullptr || !IsPersonLike(m->kind) || !MayPlay(r, r.entity(m->entity), scores) || m->entity == r.roles[index].speaker) continue;
            const uint32_t distance = t > draft.first_token ? t - draft.first_token : draft.first_token - t;
            const int score = 100 - static_cast<int>(std::min<uint32_t>(distance, 60)) + (m->place <= Place::kLowerSubject ? 15 : 0);
            if (score > best_score) best_score = score, best = m;
        }
        return best;
    };
    const Mention* m = choose(draft.sentence);
    if (m == nullptr && draft.sentence + 1 < sentences.size() && sentences[draft.sentence + 1].paragraph == sentences[draft.sentence].paragraph) m = choose(draft.sentence + 1);
    if (m == nullptr) return;
    SetName(draft, "player", r, m->entity);
    draft.fields.set("player_text", std::string(r.analysis.words(m->first_token, m->last_token)));
}

}  // namespace

void SettleEvents(Reading& reading) {
    const auto found = reading.packs->sports.find(reading.analysis.sport);
    const SportClock clock = found == reading.packs->sports.end() ? SportClock{} : found->second;
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "event") continue;
        FillPeriod(draft.fields, clock);
        FillPlayer(draft, reading);
        FillTeam(draft, reading);
    }
}

}  // namespace pressbox
