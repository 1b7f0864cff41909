#include "extractor/resolve/references.h"

#include <algorithm>
#include <map>

namespace pressbox {
namespace {

bool Contains(const std::vector<std::string>& list, const std::string& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

// What the words of a phrase say of a person.
struct Attributes {
    int32_t team = -1;
    int32_t nation = -1;
    std::vector<std::string> roles;
};

Attributes ReadAttributes(const Analysis& a, uint32_t first, uint32_t last) {
    Attributes out;
    for (uint32_t t = first; t < last; ++t) {
        if (a.mention_at[t] < 0) continue;
        const Mention& m = a.mentions[static_cast<size_t>(a.mention_at[t])];
        if (m.kind == Kind::kTeam) out.team = m.entity;
        if (m.kind == Kind::kNation || m.kind == Kind::kNationality) out.nation = m.entity;
        if (m.kind == Kind::kRole) {
            const std::string role = Fold(a.words(m.first_token, m.last_token));
            if (!Contains(out.roles, role)) out.roles.push_back(role);
        }
    }
    return out;
}

}  // namespace

void LearnAttributes(Analysis& a, uint32_t first, uint32_t last, int32_t person) {
    if (person < 0) return;
    Attributes found = ReadAttributes(a, first, last);
    Entity& entity = a.entities[static_cast<size_t>(person)];
    if (entity.kind == Kind::kName) entity.kind = Kind::kPerson;
    if (found.team >= 0 && entity.team < 0) entity.team = found.team;
    if (found.nation >= 0 && entity.nation < 0) entity.nation = found.nation;
    for (std::string& role : found.roles)
        if (!Contains(entity.roles, role)) entity.roles.push_back(std::move(role));
}

void LearnPossessives(Analysis& a) {
    for (size_t i = 0; i + 1 < a.mentions.size(); ++i) {
        const Mention& owner = a.mentions[i];
        const Mention& owned = a.mentions[i + 1];
        if (owner.kind != Kind::kTeam && owner.kind != Kind::kNation) continue;
        if (owned.kind != Kind::kPerson || owned.entity < 0) continue;
        const uint32_t gap = owned.first_token - owner.last_token;
        if (gap != 1 || !a.layers.tokens[owner.last_token].is(Token::kPossessive)) continue;
        Entity& person = a.entities[static_cast<size_t>(owned.entity)];
        int32_t& slot = owner.kind == Kind::kTeam ? person.team : person.nation;
        if (slot < 0) slot = owner.entity;
    }
}

namespace {

// The entity of the text that has the name of a title's entity.
int32_t InText(const Entity& entity, const Reading& reading) {
    for (size_t i = 0; i < reading.analysis.entities.size(); ++i) {
        const Entity& e = reading.analysis.entities[i];
        if (e.kind == entity.kind && e.name == entity.name) return static_cast<int32_t>(i);
    }
    return -1;
}

}  // namespace

void FindSides(const Analysis& title, Reading& reading) {
    std::vector<int32_t> sides;
    for (const Mention& m : title.mentions) {
        if ((m.kind != Kind::kTeam && m.kind != Kind::kNation) || m.entity < 0) continue;
        const int32_t entity = InText(title.entities[static_cast<size_t>(m.entity)], reading);
        if (entity >= 0 && std::find(sides.begin(), sides.end(), entity) == sides.end()) sides.push_back(entity);
    }
    // the text's teams, the most spoken of first; of equals the one named first
    const bool individual = reading.IndividualSport();
    std::vector<std::pair<uint32_t, int32_t>> counts;
    std::vector<uint32_t> mentioned(reading.analysis.entities.size(), 0);
    std::vector<int32_t> order;
    for (const Mention& m : reading.analysis.mentions) {
        const bool side = individual ? m.kind == Kind::kPerson : (m.kind == Kind::kTeam || m.kind == Kind::kNation);
        if (!side || m.entity < 0) continue;
        if (mentioned[static_cast<size_t>(m.entity)]++ == 0) order.push_back(m.entity);
    }
    std::stable_sort(order.begin(), order.end(), [&](int32_t x, int32_t y) { return mentioned[static_cast<size_t>(x)] > mentioned[static_cast<size_t>(y)]; });
    for (const int32_t entity : order) {
        if (sides.size() >= 2) break;
        if (std::find(sides.begin(), sides.end(), entity) == sides.end()) sides.push_back(entity);
    }
    if (!sides.empty()) reading.home = sides[0];
    if (sides.size() > 1) reading.away = sides[1];
}

namespace {

class ReferenceResolver {
  public:
    explicit ReferenceResolver(Reading& reading) : r_(reading), a_(reading.analysis) {}

    void Run() {
        for (uint32_t s = 0; s < a_.layers.sentences.size(); ++s) {
            const Sentence& sentence = a_.layers.sentences[s];
            sentence_ = s;
            first_here_ = speaker_here_ = -1;
            first_side_here_ = -1;
            // a writer's sentence holds tokens of quotations too: those are left to their own sentences
            for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
                const int32_t index = a_.mention_at[t];
                if (index < 0 || a_.mentions[static_cast<size_t>(index)].first_token != t) continue;
                if (sentence.quotation < 0 && a_.layers.token_quotation[t] >= 0) continue;
                Visit(a_.mentions[static_cast<size_t>(index)], sentence.quotation < 0);
            }
            if (sentence.quotation < 0) EndSentence();
        }
    }

  private:
    struct Person {
        int32_t entity = -1;
        uint32_t last_sentence = 0;
        uint32_t count = 0;
    };

    void Visit(Mention& m, bool by_writer) {
        switch (m.kind) {
            case Kind::kPronoun: m.entity = ResolvePronoun(m, by_writer); break;
            case Kind::kDescription: ResolveDescription(m); break;
            case Kind::kGroup: ResolveGroup(m, by_writer); break;
            default: break;
        }
        if (m.entity < 0) return;
        if (IsPersonLike(m.kind)) Remember(m.entity, by_writer, m.kind);
        if (by_writer && IsPersonLike(m.kind) && Speaks(m)) speaker_here_ = m.entity;
        if (IsSide(m.kind) && by_writer && first_side_here_ < 0) first_side_here_ = m.entity;
    }

    const Entity& Known(int32_t entity) const { return a_.entities[static_cast<size_t>(entity)]; }

    void Remember(int32_t entity, bool by_writer, Kind kind) {
        if (by_writer && first_here_ < 0 && kind != Kind::kName) first_here_ = entity;
        for (Person& person : people_) {
            if (person.entity != entity) continue;
            person.last_sentence = sentence_;
            ++person.count;
            return;
        }
        if (people_.size() >= kMemory) people_.erase(people_.begin());
        people_.push_back({entity, sentence_, 1});
    }

    // Does a verb of speech follow the mention? Then it is the sentence's subject, whoever is named before.
    bool Speaks(const Mention& m) const {
        const auto cues = r_.packs->lists.find("cue");
        if (cues == r_.packs->lists.end() || m.last_token >= a_.layers.tokens.size()) return false;
        return std::find(cues->second.begin(), cues->second.end(), Fold(a_.word(m.last_token))) != cues->second.end();
    }

    void EndSentence() {
        if (speaker_here_ >= 0) first_here_ = speaker_here_;
        if (first_here_ >= 0) last_subject_ = first_here_, last_subject_sentence_ = sentence_;
        if (first_side_here_ >= 0) last_side_subject_ = first_side_here_;
    }

    char PronounGender(const Mention& m) const {
        const std::string word = Fold(a_.words(m.first_token, m.last_token));
        return word == "she" || word == "her" ? 'f' : word == "he" || word == "him" || word == "his" ? 'm' : 0;
    }

    bool Fits(int32_t entity, char gender) const {
        const char has = Known(entity).gender;
        return has == 0 || gender == 0 || has == gender;
    }

    int32_t ResolvePronoun(const Mention& m, bool by_writer) {
        const char gender = PronounGender(m);
        if (!by_writer) return -1;
        if (first_here_ >= 0 && Fits(first_here_, gender)) return Settle(first_here_, gender);
        if (last_subject_ >= 0 && Fits(last_subject_, gender) && sentence_ - last_subject_sentence_ < 12) return Settle(last_subject_, gender);
        int32_t best = -1;
        uint32_t latest = 0;
        for (const Person& person : people_) {
            if (!Fits(person.entity, gender) || Known(person.entity).kind != Kind::kPerson) continue;
            if (best < 0 || person.last_sentence >= latest) best = person.entity, latest = person.last_sentence;
        }
        return best < 0 ? -1 : Settle(best, gender);
    }

    // "she" tells the gender of whom it means.
    int32_t Settle(int32_t entity, char gender) {
        char& known = a_.entities[static_cast<size_t>(entity)].gender;
        if (known == 0) known = gender;
        return entity;
    }

    void ResolveDescription(Mention& m) {
        if (m.fields.find("indefinite") != nullptr) {  // "a spokesman": somebody unnamed
            std::string_view words = a_.words(m.first_token, m.last_token);
            for (const std::string_view article : {"a ", "an ", "A ", "An "})
                if (words.substr(0, article.size()) == article) {
                    words.remove_prefix(article.size());
                    break;
                }
            Entity entity;
            entity.name = std::string(words);
            entity.kind = Kind::kPerson;
            m.entity = static_cast<int32_t>(a_.entities.size());
            a_.entities.push_back(std::move(entity));
            return;
        }
        m.entity = BestPerson(AttributesOf(m));
    }

    Attributes AttributesOf(const Mention& m) const {
        Attributes out;
        out.team = m.team;
        out.nation = m.nation;
        if (const std::string* role = m.fields.text("role")) out.roles.push_back(Fold(*role));
        return out;
    }

    int32_t BestPerson(const Attributes& wanted) const {
        int32_t best = -1;
        double best_score = 0;
        for (const Person& person : people_) {
            const Entity& e = Known(person.entity);
            if (e.kind != Kind::kPerson) continue;
            const uint32_t distance = sentence_ - person.last_sentence;
            if (distance > 40) continue;
            double score = 3.0 / (1 + distance) + 0.25 * std::min<uint32_t>(person.count, 12);
            if (person.entity == last_subject_ || person.entity == first_here_) score += 0.75;
            if (wanted.team >= 0) score += e.team == wanted.team ? 5 : e.team >= 0 ? -6 : 0;
            if (wanted.nation >= 0) score += e.nation == wanted.nation ? 5 : e.nation >= 0 ? -6 : 0;
            for (const std::string& role : wanted.roles) score += Contains(e.roles, role) ? 3 : e.roles.empty() ? 0 : -0.5;
            if (score > best_score) best_score = score, best = person.entity;
        }
        return best_score >= 0.8 ? best : -1;
    }

    void ResolveGroup(Mention& m, bool by_writer) {
        if (m.entity >= 0) {  // "Dean Smith's side": the rule captured the person; the side is his team
            const Entity& named = Known(m.entity);
            if (named.kind == Kind::kPerson || named.kind == Kind::kName) m.entity = named.team >= 0 ? named.team : named.nation;
            if (m.entity >= 0) return;
        }
        const std::string* which = m.fields.text("which");
        if (which != nullptr && *which == "home") m.entity = r_.home;
        else if (which != nullptr && *which == "away") m.entity = r_.away;
        else if (which != nullptr && *which == "his") m.entity = SideOf(first_here_ >= 0 ? first_here_ : last_subject_);
        else if (by_writer) m.entity = first_side_here_ >= 0 ? first_side_here_ : last_side_subject_;
    }

    int32_t SideOf(int32_t person) const {
        if (person < 0) return -1;
        const Entity& e = Known(person);
        if (e.team >= 0 && (e.team == r_.home || e.team == r_.away)) return e.team;
        if (e.nation >= 0 && (e.nation == r_.home || e.nation == r_.away)) return e.nation;
        return e.team >= 0 ? e.team : e.nation;
    }

    static constexpr size_t kMemory = 48;  // people that are kept in mind

    Reading& r_;
    Analysis& a_;
    uint32_t sentence_ = 0;
    std::vector<Person> people_;
    int32_t first_here_ = -1;         // the sentence's first person
    int32_t speaker_here_ = -1;       // the person of the sentence that a verb of speech follows
    int32_t first_side_here_ = -1;
    int32_t last_subject_ = -1;       // the first person of the last writer's sentence that had one
    uint32_t last_subject_sentence_ = 0;
    int32_t last_side_subject_ = -1;
};

}  // namespace

void ResolveReferences(Reading& reading) { ReferenceResolver(reading).Run(); }

}  // namespace pressbox
