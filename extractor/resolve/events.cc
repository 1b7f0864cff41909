// Events: the half that a minute lies in, and the player's side.
#include <algorithm>
#include <cmath>
#include <map>
#include <type_traits>
#include <unordered_set>

#include "extractor/resolve/clauses.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

constexpr double kLongestAdded = 3;  // minutes beyond the end that are no extra time yet where the article speaks of one
constexpr int kPlainRank = 56;  // of an act whose words alone say that something happened

// `extra_time`: does the article speak of it?
void FillPeriod(Fields& f, const SportClock& clock, bool extra_time) {
    constexpr double kPeriod = 20;  // minutes
    const std::string* told = f.text("period");
    const bool half = told != nullptr && (*told == "first_half" || *told == "second_half");
    if (half && clock.segment == "period") f.set("period", Value());  // "the opening minutes" of what has no halves
    if (f.has("period") || !f.has("minute")) return;
    const double minute = *f.number("minute");
    if (clock.individual) return;  // their minutes are lengths
    if (clock.segment == "period") return f.set("period", "period_" + std::to_string(std::max(1, static_cast<int>(std::ceil(minute / kPeriod)))));
    if (clock.segment == "quarter") {
        const int quarter = static_cast<int>(std::ceil(minute / (clock.end / 4)));
        f.set("period", quarter <= 4 ? "quarter_" + std::to_string(std::max(1, quarter)) : std::string("extra_time"));
        return;
    }
    if (clock.half <= 0) {  // no half is shorter than 40 minutes or longer than 45
        if (minute <= 40 && !f.has("added")) f.set("period", std::string("first_half"));
        if (minute > 45 && minute <= 80) f.set("period", std::string("second_half"));
        return;
    }
    if (f.has("added") || minute > clock.end) f.set("period", std::string(extra_time && !f.has("added") && minute > clock.end + kLongestAdded ? "extra_time" : "injury_time"));
    else f.set("period", std::string(minute <= clock.half ? "first_half" : "second_half"));
}

// The mention that begins at token t and belongs to the sentence, not to a quotation within it; or null.
const Mention* MentionAtAny(const Reading& r, const Sentence& sentence, uint32_t t) {
    const Analysis& a = r.analysis;
    const int32_t index = a.mention_at[t];
    if (index < 0 || (sentence.quotation < 0 && a.layers.token_quotation[t] >= 0)) return nullptr;
    const Mention& m = r.mention(index);
    return m.first_token == t ? &m : nullptr;
}

// … and is somebody.
const Mention* MentionAt(const Reading& r, const Sentence& sentence, uint32_t t) {
    const Mention* m = MentionAtAny(r, sentence, t);
    return m != nullptr && m->entity >= 0 ? m : nullptr;
}

// What the article tells of teams, read once for all its events.
struct Teams {
    std::unordered_set<int32_t> playing;    // the sides of its matches, by its title and its scores
    std::vector<int32_t> header;            // of each sentence: the side whose line-up or scorers it lists, or -1
};

// "Everton XI: Pickford, Kenny …", and what follows until the next such list: "Goals: Richarlison 22".
Teams ReadTeams(const Reading& r) {
    Teams teams;
    if (r.home >= 0) teams.playing.insert(r.home);
    if (r.away >= 0) teams.playing.insert(r.away);
    for (const Draft& draft : r.drafts) {
        if (draft.type->name != "score") continue;
        for (const std::string_view field : {"team_a", "team_b"})
            if (const std::string* name = draft.fields.text(field); name != nullptr && r.EntityNamed(*name) >= 0) teams.playing.insert(r.EntityNamed(*name));
    }
    constexpr uint32_t kHeader = 8;    // tokens before the colon
    constexpr uint32_t kSentences = 8; // that a list reaches
    const Analysis& a = r.analysis;
    int32_t side = -1;
    uint32_t since = 0;
    for (const Sentence& sentence : a.layers.sentences) {
        const int32_t index = a.mention_at[sentence.first_token];
        const uint32_t end = std::min(sentence.last_token, sentence.first_token + kHeader);
        bool colon = false;
        for (uint32_t t = sentence.first_token; t < end; ++t) colon = colon || a.word(t) == ":";
        if (index >= 0 && colon && r.mention(index).entity >= 0 && IsSide(r.mention(index).kind)) side = r.mention(index).entity, since = 0;
        else if (++since > kSentences) side = -1;
        teams.header.push_back(side);
    }
    return teams;
}

bool IsOpponent(const Reading& r, const Mention& m) {
    return m.first_token > 0 && r.In(m.first_token - 1, "against");
}

// Whose act a sentence tells when the player's side is not known: its first side that is a subject, else the owner or the
// side "for" which it was, else the other one than that "against" which. -1 when it names none that plays.
int32_t ActingSide(const Reading& r, const Teams& teams, const Sentence& sentence) {
    constexpr uint32_t kFar = 120;  // tokens
    const uint32_t last = std::min(sentence.last_token, sentence.first_token + kFar);
    int32_t aside = -1;
    for (uint32_t t = sentence.first_token; t < last; ++t) {
        const Mention* m = MentionAt(r, sentence, t);
        if (m == nullptr || !IsSide(m->kind) || (!teams.playing.empty() && teams.playing.count(m->entity) == 0)) continue;
        if (m->place <= Place::kLowerSubject) return m->entity;
        const int32_t side = IsOpponent(r, *m) ? r.OpponentOf(m->entity) : m->entity;
        if (aside < 0) aside = side;
    }
    return aside;
}

// The side that the writer spoke of last, before the sentence.
int32_t SideBefore(const Reading& r, const Teams& teams, uint32_t sentence) {
    int32_t s = r.written_before[sentence];
    for (int steps = 0; s >= 0 && steps < 3; s = r.written_before[static_cast<size_t>(s)], ++steps)
        if (const int32_t side = ActingSide(r, teams, r.analysis.layers.sentences[static_cast<size_t>(s)]); side >= 0) return side;
    return -1;
}

// Whose list a name stands in: the side named last before it in its sentence, else the list's.
int32_t ListedSide(const Reading& r, const Draft& draft, int32_t header) {
    constexpr uint32_t kFar = 120;  // tokens
    const Sentence& sentence = r.analysis.layers.sentences[draft.sentence];
    for (uint32_t t = draft.first_token; t-- > sentence.first_token && draft.first_token - t < kFar;)
        if (const Mention* m = MentionAt(r, sentence, t); m != nullptr && IsSide(m->kind)) return m->entity;
    return header;
}

// A list of scorers names them as a line-up names who came on.
void FixListed(Draft& draft, const Reading& r) {
    const std::string* kind = draft.fields.text("kind");
    if (draft.act_last != 0 || kind == nullptr || *kind != "substitution") return;
    const uint32_t first = r.analysis.layers.sentences[draft.sentence].first_token;
    if (r.In(first, "scorer_heading")) draft.fields.set("kind", std::string("goal"));
    if (r.In(first, "try_heading")) draft.fields.set("kind", std::string("try"));
}

bool Scores(const Fields& f) {
    const std::string* kind = f.text("kind");
    return kind != nullptr && (*kind == "goal" || *kind == "penalty_goal" || *kind == "try");
}

// The other side, when the side scored nothing at all: by a result in the act's sentence, else by the article's match.
int32_t WhoScored(const Draft& act, const Reading& r, int32_t side) {
    int32_t elsewhere = side;
    for (const Draft& draft : r.drafts) {
        const Fields& f = draft.fields;
        if (draft.type->name != "score" || f.get("status") != Value(std::string("final")) || !f.has("team_a") || !f.has("team_b")) continue;
        const int32_t a = r.EntityNamed(*f.text("team_a"));
        const int32_t b = r.EntityNamed(*f.text("team_b"));
        const double* points = f.number(a == side ? "points_a" : "points_b");
        if ((a != side && b != side) || a < 0 || b < 0 || points == nullptr) continue;
        const int32_t scored = *points > 0 ? side : a == side ? b : a;
        if (draft.sentence == act.sentence) return scored;
        const bool of_match = (a == r.home && b == r.away) || (a == r.away && b == r.home);
        if (of_match) elsewhere = scored;
    }
    return elsewhere;
}

// The player's side: as the article tells it, else whose list he stands in, else the acting side.
void FillTeam(Draft& draft, const Reading& r, const Teams& teams) {
    Fields& f = draft.fields;
    if (r.IndividualSport()) return f.set("team", Value());
    const std::string* kind = f.text("kind");
    if (kind != nullptr && *kind == "stoppage") return;
    if (f.has("team")) return;
    const std::string* player = f.text("player");
    const int32_t known = player == nullptr ? -1 : r.EntityNamed(*player);
    int32_t side = -1;
    if (known >= 0) {
        const Entity& entity = r.entity(known);
        if (entity.kind == Kind::kTeam || entity.kind == Kind::kNation) {  // a side that scored, not a player
            f.set("team", entity.name);
            f.set("player", Value());
            return;
        }
        side = r.SideOf(entity);
    }
    if (teams.playing.count(side) == 0) {
        const bool listed = draft.act_last == 0 && teams.header[draft.sentence] >= 0;
        int32_t acting = listed ? ListedSide(r, draft, teams.header[draft.sentence]) : ActingSide(r, teams, r.analysis.layers.sentences[draft.sentence]);
        if (acting < 0 && side < 0) acting = SideBefore(r, teams, draft.sentence);
        if (acting >= 0) side = Scores(f) ? WhoScored(draft, r, acting) : acting;
    }
    SetName(draft, "team", r, side);
}

// A player has one side in an article: of several guesses the one made most often.
void AgreeOnTeams(std::vector<Draft>& drafts) {
    std::map<std::string, std::map<std::string, int>> votes;
    for (const Draft& draft : drafts)
        if (draft.type->name == "event" && draft.fields.has("player") && draft.fields.has("team")) ++votes[*draft.fields.text("player")][*draft.fields.text("team")];
    for (Draft& draft : drafts) {
        if (draft.type->name != "event" || !draft.fields.has("player")) continue;
        const auto found = votes.find(*draft.fields.text("player"));
        if (found == votes.end()) continue;
        const auto most = [](const auto& x, const auto& y) { return x.second < y.second; };
        draft.fields.set("team", std::max_element(found->second.begin(), found->second.end(), most)->first);
    }
}

// Managers play no part in a match, and goalkeepers hardly score.
bool MayPlay(const Reading& r, const Entity& person, bool scores) {
    return person.kind == Kind::kPerson && !r.HasRole(person, "not_playing") && !(scores && r.HasRole(person, "not_scoring"));
}

void SetPlayer(Draft& draft, const Reading& r, const Mention& m) {
    SetName(draft, "player", r, m.entity);
    draft.fields.set("player_text", std::string(r.analysis.words(m.first_token, m.last_token)));
}

bool CanBePlayer(const Reading& r, const Mention& m, bool scores) {
    return m.entity >= 0 && IsPersonLike(m.kind) && MayPlay(r, r.entity(m.entity), scores);
}

// The nearest person of the sentence, a subject before others. Or null.
const Mention* NearestPlayer(const Reading& r, const Draft& draft, uint32_t index) {
    constexpr uint32_t kFar = 60;  // tokens
    const Sentence& sentence = r.analysis.layers.sentences[index];
    const uint32_t first = std::max(sentence.first_token, draft.first_token - std::min(draft.first_token, kFar));
    const uint32_t last = std::min(sentence.last_token, draft.last_token + kFar);
    const Mention* best = nullptr;
    int best_score = 0;
    for (uint32_t t = first; t < last; ++t) {
        const Mention* m = MentionAt(r, sentence, t);
        if (m == nullptr || !CanBePlayer(r, *m, Scores(draft.fields)) || m->entity == r.roles[index].speaker) continue;
        if (draft.act_last != 0 && m->place == Place::kAside) continue;
        const uint32_t distance = t > draft.first_token ? t - draft.first_token : draft.first_token - t;
        const int score = 100 - static_cast<int>(distance) + (m->place <= Place::kLowerSubject ? 15 : 0);
        if (score > best_score) best_score = score, best = m;
    }
    return best;
}

// The acts of one sentence.
std::pair<const Act*, const Act*> ActsOf(const Reading& r, uint32_t sentence) {
    const auto range = std::equal_range(r.acts.begin(), r.acts.end(), sentence, [](const auto& x, const auto& y) {
        if constexpr (std::is_same_v<std::decay_t<decltype(x)>, Act>) return x.sentence < y;
        else return x < y.sentence;
    });
    return {r.acts.data() + (range.first - r.acts.begin()), r.acts.data() + (range.second - r.acts.begin())};
}

// Takes the player from an act of the same kind: whom its rule captured, else its subject. Says whether there was one.
bool FillFromAct(Draft& draft, const Reading& r, const Act& act) {
    const std::string* kind = draft.fields.text("kind");
    const std::string* other = act.fields.text("kind");
    if (kind == nullptr || other == nullptr || *kind != *other) return false;
    if (const std::string* player = act.fields.text("player")) {
        draft.fields.set("player", *player);
        draft.fields.set("player_text", act.fields.get("player_text"));
        return true;
    }
    for (const int32_t subject : SubjectsBefore(r, r.analysis.layers.sentences[act.sentence], act.first_token)) {
        const Mention& m = r.mention(subject);
        if (!CanBePlayer(r, m, Scores(draft.fields))) return false;
        SetPlayer(draft, r, m);
        return true;
    }
    return false;
}

// "Rovers went ahead in the 20th minute when Mbeki tapped in", "… . Walsh crossed and Mbeki tapped in.": who did it is told
// behind the time, in the same sentence or the next ones.
void FillFromLater(Draft& draft, const Reading& r) {
    const std::vector<Sentence>& sentences = r.analysis.layers.sentences;
    const auto [first, last] = ActsOf(r, draft.act_sentence);
    const Act* best = nullptr;
    for (const Act* act = first; act != last; ++act)
        if (act->first_token >= draft.last_token && act->first_token >= draft.act_last && (best == nullptr || act->rank > best->rank) && act->rank > 48) best = act;
    if (best != nullptr && FillFromAct(draft, r, *best)) return;
    for (uint32_t next = draft.act_sentence + 1, steps = 0; steps < 2 && next < sentences.size(); ++next, ++steps) {
        if (sentences[next].quotation >= 0 || r.analysis.layers.caption[sentences[next].paragraph]) return;
        if (sentences[next].paragraph > sentences[draft.act_sentence].paragraph + 1) return;
        const auto [begin, end] = ActsOf(r, next);
        for (const Act* act = end; act-- != begin;)
            if (FillFromAct(draft, r, *act)) return;
    }
}

// The name that ends right before the act, but for words such as "was" and "then"; or null.
const Mention* RightBefore(const Reading& r, uint32_t act, uint32_t index) {
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[index];
    uint32_t t = act;
    for (int skipped = 0; skipped < 3 && t > sentence.first_token && a.mention_at[t - 1] < 0; ++skipped, --t) {
        const std::string_view word = a.word(t - 1);
        const bool adverb = word.size() > 3 && word.substr(word.size() - 2) == "ly";
        if (!adverb && !r.In(t - 1, "auxiliary")) return nullptr;
    }
    if (t == sentence.first_token || a.mention_at[t - 1] < 0) return nullptr;
    const Mention& m = r.mention(a.mention_at[t - 1]);
    return m.entity >= 0 && m.place != Place::kAside && m.place != Place::kOwner ? &m : nullptr;
}

// "…, before adding a second": what a participle tells is the main clause's subject's.
bool IsParticiple(const Reading& r, uint32_t act) {
    const std::string_view word = r.analysis.word(act);
    return act > 0 && word.size() > 4 && word.substr(word.size() - 3) == "ing" && r.Can(act - 1, kSubordinator);
}

// "Walsh was stopped in the seventh round": the other one did it.
void SetOpponent(Draft& draft, const Reading& r, int32_t subject) {
    const int32_t opponent = r.OpponentOf(subject);
    if (opponent >= 0 && r.entity(opponent).kind == Kind::kPerson) SetName(draft, "player", r, opponent);
}

// Who did it: whom the act's rule captured, else the subject of its clause; a side that is the subject is the team, and the
// player is told by the next sentences. Without an act, the nearest person.
void FillPlayer(Draft& draft, const Reading& r) {
    Fields& f = draft.fields;
    if (const std::string* player = f.text("player")) {
        const int32_t entity = r.EntityNamed(*player);
        if (draft.act_last == 0 || entity < 0 || r.entity(entity).kind != Kind::kPerson || MayPlay(r, r.entity(entity), Scores(f))) return;
        f.set("player", Value());
    }
    const std::string* actor = f.text("_actor");
    if (actor != nullptr && *actor == "none") return;
    if (draft.act_last == 0) {
        const Mention* m = NearestPlayer(r, draft, draft.sentence);
        const bool fits = m != nullptr && (draft.subject_fills != "player" || m->place <= Place::kLowerSubject);
        if (fits) SetPlayer(draft, r, *m);
        else if (draft.subject_fills == "player") f.set("_dropped", true);  // a time at which nobody does anything
        return;
    }
    if (const Mention* m = RightBefore(r, draft.act_first, draft.act_sentence); m != nullptr && actor == nullptr && CanBePlayer(r, *m, Scores(f))) return SetPlayer(draft, r, *m);
    const bool participle = IsParticiple(r, draft.act_first);
    const bool opponent_acts = actor != nullptr && *actor == "opponent";
    const bool side_acts = actor != nullptr && *actor == "side";
    for (const int32_t subject : SubjectsBefore(r, r.analysis.layers.sentences[draft.act_sentence], draft.act_first)) {
        const Mention& m = r.mention(subject);
        if (participle && m.place == Place::kLowerSubject && draft.act_sentence == draft.sentence) continue;
        if (m.entity < 0 && !IsSide(m.kind)) return;  // somebody of whom it is not known who
        if (m.entity < 0) continue;
        if (opponent_acts) return SetOpponent(draft, r, m.entity);
        if (IsSide(m.kind)) {
            if (!f.has("team")) SetName(draft, "team", r, m.entity);
            return FillFromLater(draft, r);
        }
        if (side_acts || !CanBePlayer(r, m, Scores(f))) continue;
        return SetPlayer(draft, r, m);
    }
    if (side_acts) return FillFromLater(draft, r);
    if (const Mention* m = NearestPlayer(r, draft, draft.sentence)) SetPlayer(draft, r, *m);
}

// What happened at the same time besides.
void AddSecondAct(const Draft& draft, const Reading& r, std::vector<Draft>& more) {
    if (draft.second_act < 0) return;
    const Act& act = r.acts[static_cast<size_t>(draft.second_act)];
    Draft second = draft;
    second.second_act = -1;
    second.rule = act.rule->id;
    second.rank = act.rank;
    second.confidence = act.rule->confidence;
    second.act_first = act.first_token;
    second.act_last = act.last_token;
    second.act_sentence = act.sentence;
    for (const std::string_view field : {"player", "player_text", "team", "assist", "_actor", "action", "_also"}) second.fields.set(field, Value());
    for (const auto& [name, value] : act.fields) second.fields.set(name, value);
    FillPlayer(second, r);
    if (second.fields.has("player")) more.push_back(std::move(second));
}

// "goals from Walsh and Mbeki": one time, two acts. In "each half" they are one in each.
void AddSecond(Draft& draft, std::vector<Draft>& more) {
    Fields& f = draft.fields;
    const std::string* also = f.text("_also");
    if (also == nullptr || f.text("player") == nullptr || *also == *f.text("player")) return;
    Draft second = draft;
    second.fields.set("player", *also);
    second.fields.set("player_text", f.get("_also_text"));
    second.fields.set("team", Value());
    if (f.find("_each") != nullptr) second.fields.set("period", std::string("second_half"));
    more.push_back(std::move(second));
}

std::string HalfOf(const Fields& f) {
    const std::string* period = f.text("period");
    return period == nullptr ? std::string() : *period == "injury_time" ? std::string("second_half") : *period;
}

// The minute that the article states elsewhere for the same: the same player did the same once, in the same half.
void FillMinutes(std::vector<Draft>& drafts) {
    std::map<std::pair<std::string, std::string>, std::vector<const Draft*>> timed;
    for (const Draft& draft : drafts) {
        const Fields& f = draft.fields;
        if (draft.type->name == "event" && f.has("minute") && f.has("player") && f.has("kind")) timed[{*f.text("player"), *f.text("kind")}].push_back(&draft);
    }
    std::vector<std::pair<Draft*, const Draft*>> found;
    for (Draft& draft : drafts) {
        Fields& f = draft.fields;
        if (draft.type->name != "event" || f.has("minute") || !f.has("player") || !f.has("kind")) continue;
        const auto same = timed.find({*f.text("player"), *f.text("kind")});
        if (same == timed.end()) continue;
        const Draft* only = nullptr;
        bool several = false;
        for (const Draft* told : same->second) {
            if (!HalfOf(f).empty() && !HalfOf(told->fields).empty() && HalfOf(f) != HalfOf(told->fields)) continue;
            several = several || (only != nullptr && only->fields.get("minute") != told->fields.get("minute"));
            only = told;
        }
        if (only != nullptr && !several) found.emplace_back(&draft, only);
    }
    for (const auto& [draft, told] : found) {
        draft->fields.set("minute", told->fields.get("minute"));
        draft->fields.set("added", told->fields.get("added"));
        if (told->fields.has("period")) draft->fields.set("period", told->fields.get("period"));
    }
}

// The player whom the article names elsewhere for the same kind of act in the same minute.
void FillPlayers(std::vector<Draft>& drafts) {
    std::map<std::pair<double, std::string>, const Draft*> told;
    for (const Draft& draft : drafts) {
        const Fields& f = draft.fields;
        if (draft.type->name != "event" || !f.has("minute") || !f.has("player") || !Scores(f)) continue;
        told.emplace(std::pair(*f.number("minute"), *f.text("kind")), &draft);
    }
    for (Draft& draft : drafts) {
        Fields& f = draft.fields;
        if (draft.type->name != "event" || !f.has("minute") || f.has("player") || !Scores(f)) continue;
        const auto same = told.find({*f.number("minute"), *f.text("kind")});
        if (same == told.end()) continue;
        f.set("player", same->second->fields.get("player"));
        f.set("team", same->second->fields.get("team"));
    }
}

// The assist that is told nearest to the act in its sentence, by somebody else.
void FillAssist(Draft& draft, const Reading& r) {
    Fields& f = draft.fields;
    if (!Scores(f) || f.has("assist") || draft.act_last == 0) return;
    constexpr uint32_t kNear = 25;  // tokens
    const auto [first, last] = ActsOf(r, draft.act_sentence);
    uint32_t nearest = kNear;
    for (const Act* act = first; act != last; ++act) {
        if (act->fields.find("_detail") == nullptr || !act->fields.has("assist") || act->fields.get("assist") == f.get("player")) continue;
        const uint32_t distance = act->first_token > draft.act_first ? act->first_token - draft.act_first : draft.act_first - act->first_token;
        if (distance >= nearest) continue;
        nearest = distance;
        f.set("assist", act->fields.get("assist"));
        f.set("assist_text", act->fields.get("assist_text"));
    }
}

// Does another time stand between the act and token t? What is told there is that time's.
bool OtherTimeBetween(const Reading& r, const Draft& draft, uint32_t act, uint32_t t) {
    for (uint32_t i = std::min(act, t); i < std::max(act, t); ++i) {
        const int32_t index = r.analysis.mention_at[i];
        if (index >= 0 && r.mention(index).kind == Kind::kMinute && r.mention(index).first_token != draft.first_token) return true;
    }
    return false;
}

struct ScoreOwner {
    Draft* draft = nullptr;
    uint32_t distance = 0;  // in tokens
};

// What it led to: the score during play that stands nearest to the act in its sentence; a score that stands nearer to
// another act is that one's. `owners` holds for each score's token whose it is so far, and how far it is from there.
void FillScore(Draft& draft, const Reading& r, std::map<uint32_t, ScoreOwner>& owners) {
    Fields& f = draft.fields;
    if (!Scores(f) && !(f.has("kind") && *f.text("kind") == "own_goal")) return;
    constexpr uint32_t kNear = 15;  // tokens
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.act_last == 0 ? draft.sentence : draft.act_sentence];
    const uint32_t middle = draft.act_last == 0 ? draft.first_token : draft.act_first;
    const uint32_t first = std::max(sentence.first_token, middle - std::min(middle, kNear));
    const uint32_t last = std::min(sentence.last_token, middle + kNear);
    uint32_t nearest = kNear;
    const Mention* score = nullptr;
    for (uint32_t t = first; t < last; ++t) {
        const Mention* m = MentionAtAny(r, sentence, t);
        if (m == nullptr || m->kind != Kind::kScore || r.running_scores.count(t) == 0 || OtherTimeBetween(r, draft, middle, t)) continue;
        const uint32_t distance = t > middle ? t - middle : middle - t;
        if (distance < nearest) nearest = distance, score = m;
    }
    if (score == nullptr) return;
    ScoreOwner& owner = owners[score->first_token];
    if (owner.draft != nullptr && owner.distance < nearest) return;
    if (owner.draft != nullptr && owner.distance > nearest) owner.draft->fields.set("score", Value());
    owner = {&draft, nearest};
    f.set("score", std::string(a.words(score->first_token, score->last_token)));
}

// The article's own words for what no kind names.
void FillAction(Draft& draft, const Reading& r) {
    Fields& f = draft.fields;
    if (f.has("action") || draft.act_last == 0 || !f.has("kind") || *f.text("kind") != "other") return;
    f.set("action", Fold(r.analysis.words(draft.act_first, draft.act_last)));
}

// "in the decider": the last set of the match whose sets the article lists.
void FillSet(Fields& f, const Reading& r) {
    const std::string* clock = f.text("clock");
    if (clock == nullptr || *clock != "set" || f.has("period")) return;
    double sets = 0;
    for (const Mention& m : r.analysis.mentions)
        if (const double* count = m.kind == Kind::kScore ? m.fields.number("_sets") : nullptr; count != nullptr && sets == 0) sets = *count;
    if (sets >= 3) f.set("period", "set_" + std::to_string(static_cast<int>(sets)));
}

}  // namespace

void SettleEvents(Reading& reading) {
    const auto is_event = [](const Draft& draft) { return draft.type->name == "event"; };
    if (std::none_of(reading.drafts.begin(), reading.drafts.end(), is_event)) return;
    if (!reading.sporting) {
        reading.drafts.erase(std::remove_if(reading.drafts.begin(), reading.drafts.end(), is_event), reading.drafts.end());
        return;
    }
    const SportClock& clock = reading.Clock();
    const bool extra_time = std::any_of(reading.analysis.mentions.begin(), reading.analysis.mentions.end(), [&](const Mention& m) {
        return m.kind == Kind::kMinute && reading.analysis.layers.token_quotation[m.first_token] < 0 && m.fields.get("period") == Value(std::string("extra_time"));
    });
    std::vector<Draft> more;
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "event") continue;
        FixListed(draft, reading);
        AddSecondAct(draft, reading, more);
        FillPlayer(draft, reading);
        if (draft.act_last != 0 && draft.rank < kPlainRank && !draft.fields.has("player") && draft.fields.get("_actor") != Value(std::string("none"))) draft.fields.set("_dropped", true);
        AddSecond(draft, more);
    }
    for (Draft& draft : more) reading.drafts.push_back(std::move(draft));
    const Teams teams = ReadTeams(reading);
    std::map<uint32_t, ScoreOwner> owners;
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "event") continue;
        FillSet(draft.fields, reading);
        FillPeriod(draft.fields, clock, extra_time);
        FillTeam(draft, reading, teams);
        FillAssist(draft, reading);
        FillScore(draft, reading, owners);
        FillAction(draft, reading);
    }
    FillMinutes(reading.drafts);
    FillPlayers(reading.drafts);
    AgreeOnTeams(reading.drafts);
    // "late on" is a time only when the article tells the minute
    const auto dropped = [](const Draft& draft) {
        if (draft.type->name != "event") return false;
        return draft.fields.find("_dropped") != nullptr || (draft.fields.find("_vague") != nullptr && !draft.fields.has("minute"));
    };
    reading.drafts.erase(std::remove_if(reading.drafts.begin(), reading.drafts.end(), dropped), reading.drafts.end());
}

}  // namespace pressbox
