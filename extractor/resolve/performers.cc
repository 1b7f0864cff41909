// In this order: who owns the figure by name ("Wales' first win"), who stands behind it ("a hat-trick from Joao"), who was
// led to it ("coached James to two titles"), in somebody's words "I" and "we"; else the subject of the nearest clause that
// can have done it: a person for "his", a side for "their", no manager for a goal. The words are data
// (patterns/rules/metrics.toml).
#include "extractor/resolve/performers.h"

#include <algorithm>

#include "extractor/resolve/clauses.h"
#include "extractor/resolve/figures.h"

namespace pressbox {
namespace {

enum class Wanted { kAny, kPerson, kSide };

class PerformerFinder {
  public:
    PerformerFinder(const Reading& r, const Performance& p) : r_(r), a_(r.analysis), p_(p), sentence_(a_.layers.sentences[p.sentence]) {}

    std::vector<int32_t> Find() {
        const int32_t one = FindOne();
        if (joined_.size() > 1) return joined_;
        return one < 0 ? std::vector<int32_t>() : std::vector<int32_t>{one};
    }

  private:
    int32_t FindOne() {
        ReadOwner();
        if (owner_ >= 0) return Sided(owner_);
        if (const int32_t doer = Behind(); doer >= 0) return doer;
        if (const int32_t led = Led(); led >= 0) return Sided(led);
        if (!p_.listed.empty()) {
            joined_ = p_.listed;
            return p_.listed.front();
        }
        if (const int32_t one = FormerOrLatter(); one >= 0) return one;
        if (wanted_ != Wanted::kSide)
            if (const int32_t speaker = FirstPerson(r_, sentence_, p_.first_token); speaker >= 0) return Sided(speaker);
        if (const int32_t subject = Subject(); subject >= 0) return Sided(subject);
        return Earlier();
    }

    bool In(uint32_t t, ListName list) const { return r_.In(t, list); }
    bool Outside(uint32_t t) const { return sentence_.quotation < 0 && a_.layers.token_quotation[t] >= 0; }

    // "his 50th", "Spurs's second", "her side's third": reads back over the words of the figure's phrase.
    void ReadOwner() {
        constexpr uint32_t kFar = 5;  // tokens
        const uint32_t opening = p_.first_token;
        if (opening >= sentence_.first_token + 2 && a_.word(opening - 1) == "(" && a_.mention_at[opening - 2] >= 0) {  // "Kyle Korver (18 points)"
            owner_ = r_.mention(a_.mention_at[opening - 2]).entity;
            return;
        }
        uint32_t from = p_.first_token;
        if (from >= sentence_.first_token + 2 && a_.hashes[from - 1] == kOf && In(from - 2, "stat_tally")) --from;  // "Schumacher's record of seven titles"
        for (uint32_t t = from; t-- > sentence_.first_token && p_.first_token - t <= kFar;) {
            if (In(t, "his_or_her")) return void(wanted_ = Wanted::kPerson);
            if (In(t, "their_or_its")) return void(wanted_ = Wanted::kSide);
            if (In(t, "first_person") || In(t, "first_person_plural")) return;
            if (a_.layers.tokens[t].is(Token::kPossessive) && t > sentence_.first_token) {
                if (a_.mention_at[t - 1] < 0) return void(wanted_ = Wanted::kSide);
                const Mention& m = r_.mention(a_.mention_at[t - 1]);
                if (IsPersonLike(m.kind) || IsSide(m.kind) || m.kind == Kind::kOrganisation || m.kind == Kind::kNationality) owner_ = m.entity;
                return;
            }
            const bool goes_on = a_.layers.tokens[t].is(Token::kWord) && !r_.Can(t, kPreposition | kSubordinator);
            if (!goes_on || In(t, "stat_verb") || In(t, "stat_scoring_verb")) return;
        }
    }

    // "a brace from Tristan Abrahams", "three wickets each for Benny Howell", "a hat-trick by the captain"
    int32_t Behind() {
        constexpr uint32_t kFar = 7;  // tokens
        uint32_t t = p_.last_token;
        const bool each = t < sentence_.last_token && a_.hashes[t] == kEach;
        if (each) ++t;
        if (t >= sentence_.last_token || !In(t, "stat_doer")) return -1;
        for (const uint32_t first = ++t; t < sentence_.last_token && t < first + kFar; ++t) {
            const int32_t at = a_.mention_at[t];
            if (at < 0) {
                if (!a_.layers.tokens[t].is(Token::kWord) || r_.Can(t, kPreposition | kSubordinator)) return -1;
                continue;
            }
            const Mention& m = r_.mention(at);
            const bool owner = m.last_token < sentence_.last_token && a_.layers.tokens[m.last_token].is(Token::kPossessive);
            if (m.entity >= 0 && r_.entity(m.entity).kind == Kind::kPerson && IsPersonLike(m.kind)) {
                if (owner || !MayHave(m)) return -1;
                const auto [one, other] = PairBefore(r_, sentence_, std::min(sentence_.last_token, m.last_token + kFar));
                if (each && one == m.entity) joined_ = {one, other};
                return m.entity;
            }
            t = m.last_token - 1;
        }
        return -1;
    }

    // "coached LeBron to two titles", "helped Chelsea to a third win"
    int32_t Led() const {
        uint32_t t = p_.first_token;
        while (t > sentence_.first_token && (In(t - 1, "possessive") || In(t - 1, "stat_article"))) --t;
        if (t < sentence_.first_token + 2 || a_.hashes[t - 1] != kTo || a_.mention_at[t - 2] < 0) return -1;
        const Mention& m = r_.mention(a_.mention_at[t - 2]);
        return m.place == Place::kObject || m.place == Place::kAside ? m.entity : -1;
    }

    // "Young and Lopez both scored, the former adding 11 assists"
    int32_t FormerOrLatter() const {
        for (uint32_t t = p_.first_token; t-- > sentence_.first_token + 1;) {
            if (a_.mention_at[t] >= 0) {
                if (IsPersonLike(r_.mention(a_.mention_at[t]).kind) && r_.mention(a_.mention_at[t]).place <= Place::kLowerSubject) return -1;
                continue;
            }
            const bool former = a_.hashes[t] == kFormer;
            if ((!former && a_.hashes[t] != kLatter) || a_.hashes[t - 1] != kThe) continue;
            auto pair = PairBefore(r_, sentence_, t);
            const int32_t before = r_.written_before[p_.sentence];
            if (pair.first < 0 && before >= 0) pair = PairBefore(r_, a_.layers.sentences[static_cast<size_t>(before)], a_.layers.sentences[static_cast<size_t>(before)].last_token);
            return former ? pair.first : pair.second;
        }
        return -1;
    }

    // Could the one named have done it?
    bool MayHave(const Mention& m) const {
        if (m.entity < 0) return false;
        const Entity& e = r_.entity(m.entity);
        if (e.kind == Kind::kCompetition || m.kind == Kind::kCompetition || m.kind == Kind::kPlace) return false;
        if (wanted_ == Wanted::kPerson) return IsPersonLike(m.kind) && !IsSide(e.kind) && Plays(e);
        return (IsPersonLike(m.kind) || IsSide(m.kind)) && Plays(e);
    }

    bool Plays(const Entity& e) const {
        if (p_.word == nullptr || wanted_ == Wanted::kSide || TeamsOwn() || r_.lists->Holds("stat_of_managers", p_.word->metric)) return true;
        return !r_.HasRole(e, "not_playing");
    }

    // The nearest clause's subject that fits; else whom the sentence names first.
    int32_t Subject() {
        int32_t person = -1;
        for (const int32_t at : SubjectsBefore(r_, sentence_, p_.first_token)) {
            const Mention& m = r_.mention(at);
            if (m.entity < 0 && m.last_token <= p_.first_token && (IsPersonLike(m.kind) || IsSide(m.kind))) return -1;  // somebody, but who?
            if (!MayHave(m)) continue;
            if (wanted_ != Wanted::kSide || IsSide(r_.entity(m.entity).kind)) {
                if (wanted_ == Wanted::kAny && m.last_token <= p_.first_token) Join(m);
                return m.entity;
            }
            if (person < 0) person = m.entity;
        }
        for (uint32_t t = p_.first_token; wanted_ == Wanted::kSide && t-- > sentence_.first_token;)  // "handed Blues their first win"
            if (const int32_t at = a_.mention_at[t]; at >= 0 && !Outside(t) && MayHave(r_.mention(at)) && IsSide(r_.entity(r_.mention(at).entity).kind)) return r_.mention(at).entity;
        if (person >= 0) return person;
        for (uint32_t t = sentence_.first_token; t < sentence_.last_token; ++t) {
            const int32_t at = a_.mention_at[t];
            if (at < 0 || Outside(t) || r_.mention(at).first_token != t) continue;
            const Mention& m = r_.mention(at);
            if (MayHave(m) && (t < p_.first_token || IsPersonLike(m.kind)) && (wanted_ != Wanted::kSide || IsSide(r_.entity(m.entity).kind))) return m.entity;
        }
        return -1;
    }

    // All of "Walsh, Mbeki and Hall", whose last is m.
    void Join(const Mention& m) {
        static constexpr uint64_t kAnd = HashOfWord("and");
        if (!IsPersonLike(m.kind) || r_.entity(m.entity).kind != Kind::kPerson) return;
        joined_.assign(1, m.entity);
        uint32_t t = m.first_token;
        while (t >= sentence_.first_token + 2 && (a_.hashes[t - 1] == kAnd || (a_.word(t - 1) == "," && joined_.size() > 1))) {
            const int32_t at = a_.mention_at[t - 2];
            if (at < 0 || !IsPersonLike(r_.mention(at).kind) || r_.mention(at).entity < 0 || r_.mention(at).entity == joined_.front() || r_.entity(r_.mention(at).entity).kind != Kind::kPerson) return;
            if (r_.mention(at).place > Place::kLowerSubject) return;
            joined_.insert(joined_.begin(), r_.mention(at).entity);
            t = r_.mention(at).first_token;
        }
    }

    // "It was his 20th defeat": whom the sentence before speaks of.
    int32_t Earlier() const {
        const int32_t before = r_.written_before[p_.sentence];
        if (wanted_ == Wanted::kAny || before < 0) return -1;
        if (wanted_ == Wanted::kPerson) {
            const int32_t subject = r_.roles[static_cast<size_t>(before)].subject;
            return subject >= 0 && r_.entity(subject).kind == Kind::kPerson && Plays(r_.entity(subject)) ? subject : -1;
        }
        const Sentence& sentence = a_.layers.sentences[static_cast<size_t>(before)];
        for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t)
            if (const int32_t at = a_.mention_at[t]; at >= 0 && r_.mention(at).entity >= 0 && IsSide(r_.entity(r_.mention(at).entity).kind) && r_.mention(at).place <= Place::kLowerSubject) return r_.mention(at).entity;
        return -1;
    }

    bool TeamsOwn() const { return p_.word != nullptr && p_.word->of_side; }

    // "the second goal" is the side's, "his second goal" the player's; league points are the side's.
    int32_t Sided(int32_t who) const {
        if (who < 0 || IsSide(r_.entity(who).kind)) return who;
        const bool article = p_.first_token > sentence_.first_token && In(p_.first_token - 1, "stat_article");
        const bool running_count = p_.ordinal && article && p_.word != nullptr && p_.word->of_side_in_order;
        if (!TeamsOwn() && !running_count && !(wanted_ == Wanted::kSide && r_.SideOf(r_.entity(who)) >= 0 && !r_.IndividualSport())) return who;
        int32_t side = r_.SideOf(r_.entity(who));
        if (const auto event = r_.event_sides.find(r_.entity(who).name); side < 0 && event != r_.event_sides.end()) side = event->second;
        return side >= 0 ? side : who;
    }

    static inline const uint64_t kEach = HashToken("each");
    static inline const uint64_t kOf = HashToken("of");
    static inline const uint64_t kThe = HashToken("the");
    static inline const uint64_t kFormer = HashToken("former");
    static inline const uint64_t kLatter = HashToken("latter");
    static inline const uint64_t kTo = HashToken("to");

    const Reading& r_;
    const Analysis& a_;
    const Performance& p_;
    const Sentence& sentence_;
    Wanted wanted_ = Wanted::kAny;
    int32_t owner_ = -1;
    std::vector<int32_t> joined_;  // who did it together
};

}  // namespace

std::pair<int32_t, int32_t> PairBefore(const Reading& r, const Sentence& sentence, uint32_t token) {
    static constexpr uint64_t kAnd = HashOfWord("and");
    const Analysis& a = r.analysis;
    const auto person = [&](uint32_t t) {
        const int32_t at = a.mention_at[t];
        const bool named = at >= 0 && r.mention(at).entity >= 0 && IsPersonLike(r.mention(at).kind);
        return named && r.entity(r.mention(at).entity).kind == Kind::kPerson ? r.mention(at).entity : -1;
    };
    for (uint32_t t = token; t-- > sentence.first_token + 1;) {
        if (a.hashes[t] != kAnd || t + 1 >= token) continue;
        const int32_t one = person(t - 1);
        const int32_t other = person(t + 1);
        if (one >= 0 && other >= 0 && one != other) return {one, other};
    }
    return {-1, -1};
}

std::vector<int32_t> PerformersOf(const Reading& reading, const Performance& performance) { return PerformerFinder(reading, performance).Find(); }

}  // namespace pressbox
