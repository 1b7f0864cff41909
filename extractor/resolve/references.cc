#include "extractor/resolve/references.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "extractor/resolve/clauses.h"

namespace pressbox {
namespace {

// What the article has named so far, as far back as a reader remembers.
struct Known {
    int32_t entity = -1;
    uint32_t last_sentence = 0;
    Place last_place = Place::kObject;
    uint32_t count = 0;
    bool spoke = false;
};

struct Memory {
    Memory() { known.reserve(kSize); }

    std::vector<Known> known;
    int32_t last_subject = -1;
    int32_t last_later_subject = -1;
    uint32_t last_subject_sentence = 0;
    int32_t last_speaker = -1;
    int32_t last_named = -1;  // at the end of the last sentence that named somebody, when it is not that one's subject

    Known& Of(int32_t entity) {
        for (Known& k : known)
            if (k.entity == entity) return k;
        if (known.size() >= kSize) {
            const auto oldest = std::min_element(known.begin(), known.end(), [](const Known& a, const Known& b) { return a.last_sentence < b.last_sentence; });
            known.erase(oldest);
        }
        known.push_back({});
        known.back().entity = entity;
        return known.back();
    }
    static constexpr size_t kSize = 48;
};

// What has been named in the sentence so far.
struct Here {
    int32_t entity = -1;
    Place place = Place::kObject;
    bool joined = false;  // to the name before
    uint32_t last_token = 0;
    bool leads = false;   // a side: "Klopp's Liverpool"
};

struct Wanted {
    int32_t team = -1;
    bool former = false;
    int32_t nation = -1;
    std::string role;
    bool manages = false;  // the role is a manager's
    int age = -1;
    char gender = 0;
    bool speaks = false;
    bool description = false;
    uint32_t first_token = 0;  // of the reference
    uint32_t last_token = 0;
};

class ReferenceResolver {
  public:
    ReferenceResolver(const ReferenceWeights& weights, bool explain, Reading& reading)
        : weights_(weights), explain_(explain), r_(reading), a_(reading.analysis) {}

    void Run() {
        r_.roles.assign(a_.layers.sentences.size(), {});
        CollectSideRoles();
        Memory people_before;
        Memory sides_before;
        for (uint32_t s = 0; s < a_.layers.sentences.size(); ++s) {
            const Sentence& sentence = a_.layers.sentences[s];
            const bool caption = a_.layers.caption[sentence.paragraph];
            const bool was_caption = s > 0 && a_.layers.caption[a_.layers.sentences[s - 1].paragraph];
            if (caption && !was_caption) people_before = people_, sides_before = sides_;
            if (!caption && was_caption) people_ = people_before, sides_ = sides_before;
            Read(s, sentence);
        }
    }

  private:
    void Read(uint32_t index, const Sentence& sentence) {
        sentence_ = index;
        people_here_.clear();
        sides_here_.clear();
        speaker_here_ = -1;
        const bool by_writer = sentence.quotation < 0;
        ClauseReader clauses(r_, sentence);
        // a writer's sentence holds tokens of quotations too: those are left to their own sentences
        for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
            const int32_t at = a_.mention_at[t];
            if (at < 0 && !ClauseReader::MayTurn(r_, t)) continue;
            if (by_writer && a_.layers.token_quotation[t] >= 0) continue;
            const Mention* m = at < 0 ? nullptr : &a_.mentions[static_cast<size_t>(at)];
            if (m == nullptr || !IsName(m->kind)) {
                clauses.Word(t);
                continue;
            }
            if (m->first_token != t) continue;
            const Place place = clauses.Name(*m);
            Visit(a_.mentions[static_cast<size_t>(at)], place, clauses.joined(), by_writer);
            t = m->last_token - 1;
        }
        if (by_writer) EndSentence();
    }

    static bool IsName(Kind kind) {
        constexpr auto bit = [](Kind of) { return uint32_t{1} << static_cast<uint32_t>(of); };
        constexpr uint32_t kNames = bit(Kind::kPerson) | bit(Kind::kName) | bit(Kind::kDescription) | bit(Kind::kPronoun) | bit(Kind::kTeam) | bit(Kind::kNation) |
                                    bit(Kind::kGroup) | bit(Kind::kOrganisation) | bit(Kind::kCompetition);
        return (bit(kind) & kNames) != 0;
    }

    void Visit(Mention& m, Place place, bool joined, bool by_writer) {
        std::string* why = explain_ ? &r_.reasons[m.first_token] : nullptr;
        m.place = place;
        const bool speaks = by_writer && (place == Place::kSubject || place == Place::kLowerSubject) && Speaks(m);
        switch (m.kind) {
            case Kind::kPronoun: m.entity = by_writer ? ResolvePronoun(m, speaks, why) : -1; break;
            case Kind::kDescription: ResolveDescription(m, speaks, why); break;
            case Kind::kGroup: ResolveGroup(m, by_writer, why); break;
            default: break;
        }
        if (m.entity < 0) return;
        const bool person = IsPersonLike(m.kind) && (m.kind != Kind::kName || EntityAt(m.entity).kind == Kind::kPerson);
        if (person) Remember(people_, people_here_, {m.entity, place, joined, m.last_token, place == Place::kOwner && NamesSide(m.last_token + 1)}, by_writer);
        if (IsSide(m.kind) && m.kind != Kind::kName) Remember(sides_, sides_here_, {m.entity, place, joined, m.last_token, false}, by_writer);
        if (speaks && IsPersonLike(m.kind)) {
            speaker_here_ = m.entity;
            people_.Of(m.entity).spoke = true;
        }
    }

    bool NamesSide(uint32_t t) const {
        const int32_t index = t < a_.mention_at.size() ? a_.mention_at[t] : -1;
        return index >= 0 && IsSide(a_.mentions[static_cast<size_t>(index)].kind);
    }

    const Entity& EntityAt(int32_t entity) const { return a_.entities[static_cast<size_t>(entity)]; }

    void Remember(Memory& memory, std::vector<Here>& here, const Here& named, bool by_writer) {
        Known& known = memory.Of(named.entity);
        if (by_writer) {
            const auto before = std::find_if(here.begin(), here.end(), [&](const Here& h) { return h.entity == named.entity; });
            if (before == here.end()) here.push_back(named);
            else before->place = std::min(before->place, named.place);
            if (known.last_sentence != sentence_ || known.count == 0 || named.place < known.last_place) known.last_place = named.place;
            known.last_sentence = sentence_;
        }
        ++known.count;
    }

    // Does a verb of speech follow, or stand before it behind a quotation?
    bool Speaks(const Mention& m) const {
        const auto is_cue = [&](uint32_t t) { return t < a_.hashes.size() && r_.In(t, "cue"); };
        if (is_cue(m.last_token) || (m.first_token > 1 && is_cue(m.first_token - 1) && a_.layers.token_quotation[m.first_token - 2] >= 0)) return true;
        uint32_t verb = BehindApposition(m.last_token);
        for (int adverbs = 0; adverbs < 2 && verb < a_.hashes.size() && IsAdverb(verb); ++adverbs) ++verb;
        return is_cue(verb);
    }

    bool IsAdverb(uint32_t t) const {
        const std::string_view word = a_.word(t);
        return (word.size() > 2 && word.substr(word.size() - 2) == "ly") || r_.In(t, "before_cue");
    }

    // The token behind what stands in brackets or between commas at token t: "Walsh, a former captain, said".
    uint32_t BehindApposition(uint32_t t) const {
        constexpr uint32_t kLongest = 30;  // tokens
        const uint32_t end = std::min<uint32_t>(a_.layers.sentences[sentence_].last_token, t + kLongest);
        if (t >= end) return t;
        const std::string_view opening = a_.word(t);
        if (opening != "," && opening != "(") return t;
        for (uint32_t i = t + 1; i < end && a_.layers.token_quotation[i] < 0; ++i)
            if (a_.word(i) == (opening == "," ? "," : ")")) return i + 1;
        return t;
    }

    void EndSentence() {
        SentenceRoles& roles = r_.roles[sentence_];
        roles.speaker = speaker_here_;
        for (const Here& h : people_here_)
            if (h.place == Place::kSubject && roles.subject < 0) roles.subject = h.entity;
        for (const Here& h : people_here_)
            if (h.place == Place::kLowerSubject && roles.subject < 0) roles.subject = h.entity;
        EndSentence(people_, people_here_);
        EndSentence(sides_, sides_here_);
        if (speaker_here_ < 0) return;
        people_.last_speaker = speaker_here_;
        people_.last_subject = people_.last_later_subject = speaker_here_;
        people_.last_subject_sentence = sentence_;
    }

    void EndSentence(Memory& memory, const std::vector<Here>& here) const {
        if (here.empty()) return;
        const auto is_subject = [](const Here& h) { return h.place == Place::kSubject; };
        const auto first = std::find_if(here.begin(), here.end(), is_subject);
        const auto last = std::find_if(here.rbegin(), here.rend(), [&](const Here& h) { return is_subject(h) && !h.joined; });
        memory.last_subject = (first == here.end() ? here.front() : *first).entity;  // a sentence without a subject is about whom it names first
        memory.last_later_subject = first == here.end() || last == here.rend() ? memory.last_subject : last->entity;
        memory.last_subject_sentence = sentence_;
        constexpr uint32_t kAtEnd = 2;  // tokens behind the name
        const bool ends = here.back().last_token + kAtEnd >= a_.layers.sentences[sentence_].last_token;
        memory.last_named = !ends || here.back().place <= Place::kLowerSubject ? -1 : here.back().entity;
    }

    char PronounGender(const Mention& m) const {
        const uint32_t t = m.first_token;
        if (m.last_token != t + 1) return 0;
        return r_.Is(t, "she") || r_.Is(t, "her") ? 'f' : r_.Is(t, "he") || r_.Is(t, "him") || r_.Is(t, "his") ? 'm' : '\0';
    }

    // "the Frenchwoman", "the Dutchman"; a sport's "batsman" may be anybody.
    static char GenderOfNoun(std::string_view noun) {
        const auto ends = [&](std::string_view with) { return noun.size() > with.size() && noun.substr(noun.size() - with.size()) == with; };
        if (ends("woman")) return 'f';
        return ends("chman") || ends("shman") ? 'm' : '\0';
    }

    static bool Fits(const Entity& e, const Wanted& wanted) {
        if (wanted.gender != 0 && e.gender != 0 && e.gender != wanted.gender) return false;
        return wanted.age < 0 || e.age < 0 || std::abs(e.age - wanted.age) <= 1;
    }

    static bool Has(const std::vector<int32_t>& list, int32_t item) { return std::find(list.begin(), list.end(), item) != list.end(); }

    static void AddHere(const std::vector<Here>& here, bool aged, const Weights& weights, Score& score) {
        for (const Here& h : here) {
            if (h.entity != score.entity || (aged && h.leads)) continue;
            const Evidence e = h.place == Place::kSubject        ? Evidence::kSubjectHere
                               : h.place == Place::kLowerSubject ? Evidence::kLowerSubjectHere
                               : aged                            ? Evidence::kDescribedHere
                                                                 : Evidence::kNamedHere;
            score.Add(e, 1, weights);
        }
    }

    void AddMemory(const Memory& memory, const Known& known, const Weights& weights, Score& score) const {
        const double since = static_cast<double>(sentence_ - memory.last_subject_sentence);
        if (memory.last_subject == known.entity) score.Add(Evidence::kLastSubject, 1 / (1 + 0.35 * std::max(0.0, since - 1)), weights);
        if (memory.last_later_subject == known.entity && memory.last_subject != memory.last_later_subject) score.Add(Evidence::kLastLaterSubject, 1, weights);
        score.Add(Evidence::kRecency, 1 / (1 + 0.5 * static_cast<double>(sentence_ - known.last_sentence)), weights);
        if (known.last_place == Place::kSubject) score.Add(Evidence::kWasSubject, 1, weights);
        if (known.last_place >= Place::kAside) score.Add(Evidence::kWasAside, 1, weights);
        score.Add(Evidence::kFrequency, kLogarithm[std::min<size_t>(known.count, kLogarithm.size() - 1)], weights);
        if (EntityAt(known.entity).in_title) score.Add(Evidence::kInTitle, 1, weights);
    }

    // Of 1 + n.
    static inline const std::array<double, 33> kLogarithm = [] {
        std::array<double, 33> out{};
        for (size_t n = 0; n < out.size(); ++n) out[n] = std::log2(1.0 + static_cast<double>(n));
        return out;
    }();

    static constexpr int kYoung = 36;  // years; younger managers and chairmen are rare

    void AddAttributes(const Entity& e, const Wanted& wanted, Score& score) const {
        const auto count = [&](bool yes, Evidence evidence) {
            if (yes) score.Add(evidence, 1, weights_.person);
        };
        if (wanted.team >= 0) {
            const bool current = e.team == wanted.team;
            const bool former = Has(e.former_teams, wanted.team);
            count(wanted.former ? former : current, Evidence::kTeam);
            count(wanted.former ? current : former, Evidence::kFormerTeam);
            count(!current && !former && e.team >= 0 && !wanted.former, Evidence::kOtherTeam);
        }
        if (wanted.nation >= 0) {
            count(e.nation == wanted.nation, Evidence::kNation);
            count(e.nation >= 0 && e.nation != wanted.nation, Evidence::kOtherNation);
        }
        if (!wanted.role.empty()) {
            const bool same = std::find(e.roles.begin(), e.roles.end(), wanted.role) != e.roles.end();
            const bool has = same || (wanted.manages && r_.HasRole(e, "manages"));
            count(has, Evidence::kRole);
            count(!has && !e.roles.empty(), Evidence::kOtherRole);
        }
        count(wanted.age >= 0 && e.age >= 0, Evidence::kAge);
        count(wanted.age >= 0 && wanted.age < kYoung && e.age < 0 && r_.HasRole(e, "not_playing"), Evidence::kTooYoung);
        count(wanted.gender != 0 && e.gender == wanted.gender, Evidence::kGender);
    }

    int32_t ChoosePerson(const Wanted& wanted, std::string* why) {
        ClearScores();
        FindNamedFrom(wanted.last_token);
        FindNamedInQuotation(wanted);
        for (const Known& known : people_.known) {
            const Entity& e = EntityAt(known.entity);
            if (e.kind != Kind::kPerson || !Fits(e, wanted)) continue;
            // "Walsh praised the striker": nobody is described in the clause whose subject he is
            const bool subject_here = std::any_of(people_here_.begin(), people_here_.end(), [&](const Here& h) { return h.entity == known.entity && h.place <= Place::kLowerSubject; });
            if (wanted.description && subject_here) continue;
            Score& score = NewScore(known.entity);
            AddHere(people_here_, wanted.age >= 0 && !wanted.speaks, weights_.person, score);
            AddMemory(people_, known, weights_.person, score);
            AddAttributes(e, wanted, score);
            if (wanted.age >= 0 && people_here_.empty() && people_.last_named == known.entity) score.Add(Evidence::kLastNamed, 1, weights_.person);
            if (Has(later_, known.entity)) score.Add(Evidence::kNamedLater, 1, weights_.person);
            if (wanted.speaks && known.spoke) score.Add(Evidence::kSpoke, 1, weights_.person);
            if (wanted.speaks && people_.last_speaker == known.entity) score.Add(Evidence::kSpokeLast, 1, weights_.person);
            if (wanted.description && !wanted.speaks && people_.last_speaker == known.entity && people_.last_subject == known.entity) score.Add(Evidence::kReported, 1, weights_.person);
            if (wanted.speaks && Has(in_quotation_, known.entity)) score.Add(Evidence::kInQuotation, 1, weights_.person);
        }
        // whose age is told was named before: somebody must be meant
        return BestOf(scores_, weights_.person, weights_.person[wanted.age >= 0 ? Evidence::kLeastAged : Evidence::kLeast], a_.entities, why);
    }

    void ClearScores() {
        scores_.clear();
        amounts_.clear();
        if (explain_) amounts_.reserve(Memory::kSize);
    }

    Score& NewScore(int32_t entity) {
        scores_.push_back({entity, 0, explain_ ? &amounts_.emplace_back() : nullptr});
        return scores_.back();
    }

    // The people whom the rest of the sentence names.
    void FindNamedFrom(uint32_t token) {
        later_.clear();
        const Sentence& sentence = a_.layers.sentences[sentence_];
        for (uint32_t t = token; t < sentence.last_token && later_.size() < 16; ++t) {
            const int32_t index = a_.mention_at[t];
            if (index < 0 || (sentence.quotation < 0 && a_.layers.token_quotation[t] >= 0)) continue;
            const Mention& m = a_.mentions[static_cast<size_t>(index)];
            if (m.first_token == t && m.kind == Kind::kPerson) later_.push_back(m.entity);
        }
    }

    // The people whom the quotation beside the speaker names: nobody calls himself by his name.
    void FindNamedInQuotation(const Wanted& wanted) {
        constexpr uint32_t kFar = 120;  // tokens
        in_quotation_.clear();
        if (!wanted.speaks) return;
        const std::vector<int32_t>& quotation = a_.layers.token_quotation;
        const Sentence& sentence = a_.layers.sentences[sentence_];
        uint32_t at = wanted.first_token;
        while (at > sentence.first_token && quotation[at - 1] < 0) --at;
        if (at > sentence.first_token) --at;
        else
            for (at = wanted.last_token; at < sentence.last_token && quotation[at] < 0;) ++at;
        if (at >= quotation.size() || quotation[at] < 0) return;
        const auto add = [&](uint32_t t) {
            const int32_t index = a_.mention_at[t];
            if (index >= 0 && a_.mentions[static_cast<size_t>(index)].kind == Kind::kPerson) in_quotation_.push_back(a_.mentions[static_cast<size_t>(index)].entity);
        };
        for (uint32_t t = at; t < quotation.size() && t < at + kFar && quotation[t] == quotation[at]; ++t) add(t);
        for (uint32_t t = at; t > 0 && t + kFar > at && quotation[t] == quotation[at]; --t) add(t);
    }

    int32_t ResolvePronoun(const Mention& m, bool speaks, std::string* why) {
        Wanted wanted;
        wanted.gender = PronounGender(m);
        wanted.first_token = m.first_token;
        wanted.last_token = m.last_token;
        wanted.speaks = speaks;
        const int32_t entity = ChoosePerson(wanted, why);
        if (entity >= 0 && a_.entities[static_cast<size_t>(entity)].gender == 0) a_.entities[static_cast<size_t>(entity)].gender = wanted.gender;  // "she" tells it
        return entity;
    }

    void ResolveDescription(Mention& m, bool speaks, std::string* why) {
        if (m.fields.find("indefinite") != nullptr) {
            const int32_t person = NamedBehindOpening(m);
            m.entity = person >= 0 ? person : Unnamed(m);
            if (why != nullptr) *why = person >= 0 ? "opens the sentence before the name" : "somebody unnamed";
            return;
        }
        if (const int32_t person = Apposition(m); person >= 0) {
            m.entity = person;
            if (why != nullptr) *why = "stands beside the name";
            return;
        }
        Wanted wanted;
        wanted.team = m.team;
        wanted.nation = m.nation;
        wanted.former = m.former;
        wanted.first_token = m.first_token;
        wanted.last_token = m.last_token;
        wanted.speaks = speaks;
        wanted.description = true;
        wanted.gender = GenderOfNoun(Fold(a_.word(m.last_token - 1)));
        if (const std::string* role = m.fields.text("role")) {
            wanted.role = Fold(*role);
            wanted.manages = r_.lists->Holds("manages", wanted.role);
        }
        if (const double* age = m.fields.number("age")) wanted.age = static_cast<int>(*age);
        m.entity = ChoosePerson(wanted, why);
    }

    // "Walsh, the striker, …", "The striker, Aaron Walsh, …" and "the 28-year-old Walsh": the person beside whose name the description stands.
    int32_t Apposition(const Mention& m) const {
        const auto comma = [&](uint32_t t) { return t < a_.hashes.size() && a_.word(t) == ","; };
        const auto person_at = [&](uint32_t t) {
            const int32_t index = t < a_.mention_at.size() ? a_.mention_at[t] : -1;
            if (index < 0) return -1;
            const Mention& other = a_.mentions[static_cast<size_t>(index)];
            return other.kind == Kind::kPerson ? other.entity : -1;
        };
        const Sentence& sentence = a_.layers.sentences[sentence_];
        const uint32_t behind = m.last_token;
        if (const int32_t person = m.fields.has("age") && behind < sentence.last_token ? person_at(behind) : -1; person >= 0) return person;
        const bool closed = behind >= sentence.last_token || !a_.layers.tokens[behind].is(Token::kWord);
        if (closed && m.first_token >= sentence.first_token + 2 && comma(m.first_token - 1)) {
            if (const int32_t person = person_at(m.first_token - 2); person >= 0) return person;
            const bool age = m.first_token >= sentence.first_token + 4 && comma(m.first_token - 3);  // "Walsh, 30, the striker,"
            if (const int32_t person = age ? person_at(m.first_token - 4) : -1; person >= 0) return person;
        }
        if (comma(behind) && behind + 1 < sentence.last_token) {
            const int32_t person = person_at(behind + 1);
            if (person < 0) return -1;
            const uint32_t end = a_.mentions[static_cast<size_t>(a_.mention_at[behind + 1])].last_token;
            if (end >= sentence.last_token || comma(end)) return person;
        }
        return -1;
    }

    // "A Leeds fan as a boy, Walsh …": whom the sentence names behind the comma that ends its opening phrase; or -1.
    int32_t NamedBehindOpening(const Mention& m) const {
        constexpr uint32_t kLongest = 6;  // tokens behind the mention
        const Sentence& sentence = a_.layers.sentences[sentence_];
        if (m.first_token != sentence.first_token) return -1;
        const uint32_t end = std::min(sentence.last_token, m.last_token + kLongest);
        for (uint32_t t = m.last_token; t + 1 < end; ++t) {
            if (a_.mention_at[t] >= 0 || r_.In(t, "cue")) return -1;
            if (a_.word(t) != ",") continue;
            const int32_t index = a_.mention_at[t + 1];
            const Mention* named = index < 0 ? nullptr : &a_.mentions[static_cast<size_t>(index)];
            return named != nullptr && named->kind == Kind::kPerson ? named->entity : -1;
        }
        return -1;
    }

    // "a spokesman" is an entity by the article's words.
    int32_t Unnamed(const Mention& m) {
        std::string_view words = a_.words(m.first_token, m.last_token);
        for (const std::string_view article : {"a ", "an ", "A ", "An "})
            if (words.substr(0, article.size()) == article) {
                words.remove_prefix(article.size());
                break;
            }
        Entity entity;
        entity.name = std::string(words);
        entity.kind = Kind::kPerson;
        entity.roles.push_back(Fold(a_.word(m.last_token - 1)));  // later "the source" means "a source"
        a_.entities.push_back(std::move(entity));
        return static_cast<int32_t>(a_.entities.size() - 1);
    }

    void ResolveGroup(Mention& m, bool by_writer, std::string* why) {
        const auto settle = [&](int32_t entity, const char* reason) {
            m.entity = entity;
            if (why != nullptr) *why = reason;
        };
        if (m.entity >= 0) {  // "Dean Smith's side": the rule captured the person
            const Entity& named = EntityAt(m.entity);
            if (named.kind != Kind::kPerson && named.kind != Kind::kName) return;
            const int32_t side = r_.SideOf(named);
            settle(side, "the side of the person");
            if (side < 0) m.entity = ChooseSide(why);
            return;
        }
        const std::string* which = m.fields.text("which");
        if (which != nullptr && *which == "home") return settle(r_.home, "the match's home side");
        if (which != nullptr && *which == "away") return settle(r_.away, "the match's away side");
        if (const std::string* role = m.fields.text("role")) {
            const int32_t side = SideWithRole(*role);
            if (side >= 0) return settle(side, "the side that the article calls so");
            const bool one = sides_here_.size() == 1;  // "Leeds lost as the champions struck late"
            return settle(one ? r_.OpponentOf(sides_here_.front().entity) : -1, "the other side of the match");
        }
        if (which != nullptr && *which == "his") {
            const int32_t owner = Owner();
            settle(owner < 0 ? -1 : r_.SideOf(EntityAt(owner)), "the side of the sentence's subject");
            if (m.entity >= 0 || !by_writer) return;
        }
        if (by_writer) m.entity = ChooseSide(why);
    }

    // The one side of which the article says that it is that ("champions"); -1 when there is none or another.
    int32_t SideWithRole(const std::string& role) const {
        const auto found = side_by_role_.find(role);
        return found == side_by_role_.end() ? -1 : found->second;
    }

    void CollectSideRoles() {
        for (size_t i = 0; i < a_.entities.size(); ++i) {
            if (a_.entities[i].kind != Kind::kTeam && a_.entities[i].kind != Kind::kNation) continue;
            for (const std::string& role : a_.entities[i].roles) {
                const auto [known, fresh] = side_by_role_.emplace(role, static_cast<int32_t>(i));
                if (!fresh) known->second = -1;
            }
        }
    }

    // Whose "his side" is: the last subject so far, else the one of the sentences before.
    int32_t Owner() const {
        for (const Place place : {Place::kSubject, Place::kLowerSubject})
            for (auto h = people_here_.rbegin(); h != people_here_.rend(); ++h)
                if (h->place == place) return h->entity;
        return people_here_.empty() ? people_.last_subject : people_here_.front().entity;
    }

    int32_t ChooseSide(std::string* why) {
        ClearScores();
        for (const Known& known : sides_.known) {
            Score& score = NewScore(known.entity);
            AddHere(sides_here_, false, weights_.side, score);
            AddMemory(sides_, known, weights_.side, score);
            if (known.entity == r_.home || known.entity == r_.away) score.Add(Evidence::kOfMatch, 1, weights_.side);
        }
        return BestOf(scores_, weights_.side, weights_.side[Evidence::kLeast], a_.entities, why);
    }

    const ReferenceWeights& weights_;
    const bool explain_;
    Reading& r_;
    Analysis& a_;
    std::unordered_map<std::string, int32_t> side_by_role_;  // -1: several sides have the role
    uint32_t sentence_ = 0;
    Memory people_;
    Memory sides_;
    std::vector<Here> people_here_;
    std::vector<Here> sides_here_;
    std::vector<Score> scores_;      // of the reference in hand
    std::vector<Amounts> amounts_;   // beside them, when explaining
    std::vector<int32_t> later_;     // the people named behind it
    std::vector<int32_t> in_quotation_;  // the people named in what it says
    int32_t speaker_here_ = -1;  // the person of the sentence that a verb of speech follows
};

}  // namespace

void ResolveReferences(const ReferenceWeights& weights, bool explain, Reading& reading) { ReferenceResolver(weights, explain, reading).Run(); }

}  // namespace pressbox
