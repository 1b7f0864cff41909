// Ages: numbers that the words beside them make somebody's age, and whose.
//
//     the 28-year-old   Walker, 30,   aged 53   at the age of 19   turned 40   was only 15 when   Biden (81)   39 years old
//
// They are read from the tokens, for a number often lies inside a longer mention ("the 28-year-old"). The words are data
// (patterns/rules/age.toml).
#include "extractor/resolve/figures.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

constexpr double kOldest = 120;

class AgeFinder : FigureScan {
  public:
    explicit AgeFinder(Reading& reading) : FigureScan(reading, "age") {}

    void Run() {
        EachNumber([&](const Mention& number, uint32_t s) {
            if (number.kind == Kind::kNumber && number.value >= 1 && number.value <= kOldest && number.value == static_cast<int>(number.value)) Look(number, s);
        });
    }

  private:
    // The token before t, adverbs left out: "at just 17".
    uint32_t Before(uint32_t t) const {
        while (t > first_ && In(t - 1, "age_adverb")) --t;
        return t;
    }

    void Look(const Mention& number, uint32_t s) {
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        if (const uint32_t old = YearsOld(j); old > j) return YearOld(number, s, old);
        if (number.value < 2 || (Is(j, "years") && Is(j + 1, "ago"))) return;
        const uint32_t before = Before(i);
        if (before > first_ && Is(before - 1, "aged")) return Add("age.aged", number, s, before - 1, j, Named(before - 1, s));
        if (before >= first_ + 2 && Is(before - 1, "of") && Is(before - 2, "age")) return Add("age.age-of", number, s, i, j, Person(s, i));
        if (before > first_ && In(before - 1, "age_turn") && !a_.layers.tokens[before - 1].is(Token::kUpper) && number.value > 4 && EndsHere(j)) return Add("age.turned", number, s, i, j, Person(s, i));
        if (Apposed(number, s, before)) return;
        if (Bracketed(number, s)) return;
        const bool cricket = a_.sport == "cricket";
        if (before > first_ && In(before - 1, "age_be") && EndsHere(j) && !cricket) {
            uint32_t verb = before - 1;
            while (verb > first_ + 1 && (In(verb - 1, "verb_be_have") || Is(verb - 1, "only"))) --verb;  // "will be 39"
            const Mention* subject = verb > first_ ? Covering(verb - 1) : nullptr;
            const bool first_person = Is(before - 1, "i'm") || (verb > first_ && Is(verb - 1, "i"));
            const bool when = verb > first_ + 1 && Is(verb - 2, "when");
            const bool said = when || Is(j, "when") || Is(j, "now") || Is(j, "next") || Is(j, "by") || number.value >= 14;
            if (said && ((subject != nullptr && subject->kind != Kind::kName && IsPersonLike(subject->kind)) || first_person)) return Add("age.was", number, s, i, j, Person(s, i));
        }
        const bool aside = before >= first_ + 3 && Is(before - 1, "at") && a_.word(before - 2) == "," && j < last_ && a_.word(j) == ",";
        if (aside)
            if (const int32_t person = PersonEnding(before - 2); person >= 0) return Add("age.at", number, s, i, j, person);  // "Pelosi, at 82,"
        if (before > first_ && Is(before - 1, "at") && EndsHere(j) && number.value >= 13 && (before - 1 == first_ || VerbBefore(before - 1) || before < i)) Add("age.at", number, s, i, j, Person(s, i));
    }

    bool EndsHere(uint32_t t) const { return t >= last_ || r_.In(t, "age_behind"); }

    bool VerbBefore(uint32_t t) const {
        constexpr uint32_t kNear = 7;
        for (uint32_t i = t; i-- > first_ && t - i <= kNear;)
            if (In(i, "age_at")) return true;
        return false;
    }

    // The token behind "-year-old" or " years old" that begins at t; t when there is none.
    uint32_t YearsOld(uint32_t t) const {
        uint32_t at = IsHyphen(t) ? t + 1 : t;
        const bool years = Is(at, "years");
        if (!years && !Is(at, "year")) return t;
        ++at;
        if (IsHyphen(at)) ++at;
        if (years && Is(at, "of") && Is(at + 1, "age")) return at + 2;
        return Is(at, "old") ? at + 1 : t;
    }

    void YearOld(const Mention& number, uint32_t s, uint32_t end) {
        if (In(end, "age_of_things") || (end + 1 < last_ && In(end + 1, "age_of_things") && Covering(end) == nullptr)) return;
        const bool phrase = Is(end - 1, "old") && !Is(end - 2, "years");
        Add("age.year-old", number, s, number.first_token, end, phrase ? Whose(number.first_token, end, s) : Person(s, number.first_token));
    }

    // Whose the age of a phrase is; somebody whom the article does not name is called by the noun.
    int32_t Whose(uint32_t begin, uint32_t end, uint32_t s) {
        if (const int32_t person = PersonOfPhrase(begin, end); person >= 0) return person;
        noun_ = begin > first_ && Is(begin - 1, "the") && !In(end, "age_people") ? std::string() : NounAt(end);
        return noun_.empty() ? Person(s, begin) : -1;
    }

    // "a 16-year-old girl": somebody whom the article does not name is called by the noun.
    std::string NounAt(uint32_t t) const {
        const bool known = t < last_ && Covering(t) != nullptr && !(Covering(t)->kind == Kind::kRole && In(t, "age_people"));
        if (t >= last_ || known || !a_.layers.tokens[t].is(Token::kWord)) return {};
        if (EndsPhrase(t) || In(t, "age_behind")) return {};
        return std::string(a_.word(t));
    }

    // ", aged 53": the name before the comma, else the clause's person.
    int32_t Named(uint32_t t, uint32_t s) {
        const bool comma = t > first_ && a_.word(t - 1) == ",";
        const uint32_t end = comma ? t - 1 : t;
        const int32_t person = PersonEnding(end);
        if (person < 0 && In(end - 1, "age_people")) noun_ = std::string(a_.word(end - 1));
        return person >= 0 || !noun_.empty() ? person : Person(s, t);
    }

    // "Walker, 30,", "Modric, now 37,", "Mary Shaw, who is 81,", "Taylor and Jones, both 24,"
    bool Apposed(const Mention& number, uint32_t s, uint32_t before) {
        uint32_t t = before;
        if (t >= first_ + 2 && In(t - 1, "age_be") && Is(t - 2, "who")) t -= 2;
        if (t <= first_ || a_.word(t - 1) != ",") return false;
        const uint32_t j = number.last_token;
        if (j < last_ && a_.word(j) != "," && a_.word(j) != "." && a_.word(j) != ")" && !Is(j, "and") && !Is(j, "of") && !Is(j, "from") && !Is(j, "was") && a_.word(j) != ";") return false;
        const int32_t person = PersonEnding(t - 1);
        if (person < 0 && t > first_ + 1 && In(t - 2, "age_people")) noun_ = std::string(a_.word(t - 2));
        if ((person < 0 && noun_.empty()) || number.value < 3) return false;
        Add("age.comma", number, s, number.first_token, j, person);
        if (before < number.first_token && Is(number.first_token - 1, "both")) {
            const Mention* last = Covering(t - 2);
            const uint32_t and_at = last == nullptr ? first_ : last->first_token - 1;
            if (last != nullptr && and_at > first_ && Is(and_at, "and"))
                if (const int32_t other = PersonEnding(and_at); other >= 0) Add("age.comma", number, s, number.first_token, j, other);
        }
        return true;
    }

    bool Bracketed(const Mention& number, uint32_t s) {
        constexpr double kYoungest = 16;
        constexpr double kOldestPlaying = 55;  // in sport, what is above it is a rating or a minute: "Messi (93)"
        const uint32_t i = number.first_token;
        const uint32_t j = number.last_token;
        if (i < first_ + 2 || j >= last_ || a_.word(i - 1) != "(" || a_.word(j) != ")" || number.value < kYoungest || (number.value > kOldestPlaying && !a_.sport.empty())) return false;
        const int32_t person = PersonEnding(i - 1);
        uint32_t brackets = 0;
        for (uint32_t t = first_; t < last_; ++t) brackets += a_.word(t) == "(";
        if (person < 0 || brackets > 2) return false;
        Add("age.brackets", number, s, i, j, person);
        return true;
    }

    int32_t Person(uint32_t s, uint32_t token) const {
        const int32_t whose = WhoseFigure(r_, s, token);
        if (whose >= 0 && r_.entity(whose).kind == Kind::kPerson) return whose;
        if (whose >= 0 && r_.entity(whose).kind == Kind::kName) return whose;
        const Sentence& sentence = a_.layers.sentences[s];
        for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t)
            if (const Mention* m = Covering(t); m != nullptr && m->entity >= 0 && r_.entity(m->entity).kind == Kind::kPerson) return m->entity;
        int32_t before = r_.written_before[s];  // "The confident 23-year-old is …"
        for (int steps = 0; before >= 0 && steps < 2; ++steps, before = r_.written_before[static_cast<size_t>(before)])
            if (const int32_t subject = r_.roles[static_cast<size_t>(before)].subject; subject >= 0 && r_.entity(subject).kind == Kind::kPerson) return subject;
        return -1;
    }

    void Add(const char* rule, const Mention& number, uint32_t s, uint32_t begin, uint32_t end, int32_t person) {
        Draft draft = NewDraft(rule, s, begin, end);
        draft.fields.set("person", Value());
        draft.fields.set("age", number.value);
        if (person >= 0) SetName(draft, "person", r_, person);
        else if (!noun_.empty()) draft.fields.set("person", noun_);
        noun_.clear();
        r_.drafts.push_back(std::move(draft));
    }

    std::string noun_;    // what somebody unnamed is called
};

}  // namespace

void FindAges(Reading& reading) { AgeFinder(reading).Run(); }

}  // namespace pressbox
