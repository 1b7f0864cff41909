#include "extractor/resolve/attributes.h"

#include <algorithm>

#include "extractor/rules/apply.h"

namespace pressbox {
namespace {

template <class T>
void AddOnce(std::vector<T>& list, const T& item) {
    if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

bool IsSideKind(Kind kind) { return kind == Kind::kTeam || kind == Kind::kNation; }

Entity& EntityAt(Analysis& a, int32_t entity) { return a.entities[static_cast<size_t>(entity)]; }

void SetTeam(Analysis& a, int32_t person, int32_t side, bool former) {
    Entity& e = EntityAt(a, person);
    if (EntityAt(a, side).kind == Kind::kTeam) {
        if (former) AddOnce(e.former_teams, side);
        else if (e.team < 0) e.team = side;
        else if (e.team != side) AddOnce(e.former_teams, side);
    } else if (e.nation < 0) {
        e.nation = side;
    }
}

void BecomePerson(Entity& entity) {
    if (entity.kind == Kind::kName) entity.kind = Kind::kPerson;
}

// Who plays is a person in sports of one against one; elsewhere two capitals alone make no person of a side.
void BecomeSide(Entity& entity, bool individual) {
    if (individual) BecomePerson(entity);
    else if (entity.kind == Kind::kName || (entity.kind == Kind::kPerson && !entity.sure)) entity.kind = Kind::kTeam;
}

// "Former Leeds and [Hull striker Walsh]": is the side that the phrase is joined to a former one?
bool FormerBefore(const RulePacks& packs, const Analysis& a, uint32_t first) {
    static constexpr uint64_t kAnd = HashOfWord("and");
    static constexpr uint64_t kComma = HashOfWord(",");
    uint32_t t = first;
    while (t >= 2 && (a.hashes[t - 1] == kAnd || a.hashes[t - 1] == kComma) && a.mention_at[t - 2] >= 0) {
        const Mention& side = a.mentions[static_cast<size_t>(a.mention_at[t - 2])];
        if (!IsSideKind(side.kind)) return false;
        t = side.first_token;
    }
    return t < first && t > 0 && packs.formers.count(a.hashes[t - 1]) > 0;
}

}  // namespace

void LearnFromPhrase(const RulePacks& packs, Analysis& a, uint32_t first, uint32_t last, int32_t person) {
    if (person < 0) return;
    BecomePerson(EntityAt(a, person));
    EntityAt(a, person).sure = true;
    bool former = FormerBefore(packs, a, first);
    for (uint32_t t = first; t < last; ++t) {
        former = former || packs.formers.count(a.hashes[t]) > 0;
        if (a.mention_at[t] < 0) continue;
        const Mention& m = a.mentions[static_cast<size_t>(a.mention_at[t])];
        if (m.entity == person || m.first_token != t) continue;
        if (m.entity >= 0 && (IsSideKind(m.kind) || m.kind == Kind::kNationality)) SetTeam(a, person, m.entity, former);
        if (m.kind == Kind::kRole) {
            AddOnce(EntityAt(a, person).roles, Fold(a.words(m.first_token, m.last_token)));
            former = false;  // "former England striker and Leeds manager"
        }
    }
}

void LearnPossessives(Analysis& a) {
    for (size_t i = 0; i + 1 < a.mentions.size(); ++i) {
        const Mention& owner = a.mentions[i];
        const Mention& owned = a.mentions[i + 1];
        if (!IsSideKind(owner.kind) || owned.kind != Kind::kPerson || owned.entity < 0) continue;
        const uint32_t gap = owned.first_token - owner.last_token;
        if (gap == 1 && a.layers.tokens[owner.last_token].is(Token::kPossessive)) SetTeam(a, owned.entity, owner.entity, false);
    }
}

namespace {

// "Walsh, the former England striker,"
void LearnFromDescription(Analysis& a, const Capture& capture, int32_t person) {
    const int32_t index = a.mention_at[capture.first_token];
    if (index < 0) return;
    const Mention& m = a.mentions[static_cast<size_t>(index)];
    if (m.team >= 0) SetTeam(a, person, m.team, m.former);
    if (m.nation >= 0) SetTeam(a, person, m.nation, m.former);
    if (const std::string* role = m.fields.text("role")) AddOnce(EntityAt(a, person).roles, Fold(*role));
    if (const double* age = m.fields.number("age"); age != nullptr && EntityAt(a, person).age < 0) EntityAt(a, person).age = static_cast<int>(*age);
}

void LearnOf(const Rule& rule, const RuleMatch& match, int32_t person, Reading& reading) {
    Analysis& a = reading.analysis;
    if (person < 0) return;
    BecomePerson(EntityAt(a, person));
    if (EntityAt(a, person).kind != Kind::kPerson) return;
    EntityAt(a, person).sure = true;
    for (const Capture& capture : match.captures()) {
        const std::string& label = *capture.label;
        if (label == "description") {
            LearnFromDescription(a, capture, person);
        } else if (label == "team" || label == "former_team") {
            bool former = label == "former_team";
            for (uint32_t t = match.first_token; t < capture.first_token; ++t) former = former || reading.packs->formers.count(a.hashes[t]) > 0;
            const int32_t side = EntityOf(a, capture);
            if (side >= 0 && IsSideKind(EntityAt(a, side).kind)) SetTeam(a, person, side, former);
        } else if (label == "role") {
            AddOnce(EntityAt(a, person).roles, Fold(a.words(capture.first_token, capture.last_token)));
        } else if (label == "age") {
            for (uint32_t t = capture.first_token; t < capture.last_token; ++t) {
                const int32_t index = a.mention_at[t];
                if (index < 0 || a.mentions[static_cast<size_t>(index)].kind != Kind::kNumber) continue;
                const double age = a.mentions[static_cast<size_t>(index)].value;
                if (age >= 5 && age <= 105 && EntityAt(a, person).age < 0) EntityAt(a, person).age = static_cast<int>(age);
            }
        }
    }
    for (const Setter& setter : rule.set)
        if (setter.field == "gender")
            if (const std::string* gender = std::get_if<std::string>(&setter.constant)) EntityAt(a, person).gender = (*gender)[0];
}

}  // namespace

namespace {

// What a side holds, by set = { role = "champions" } or by the group that is captured as "called".
std::string RoleOf(const Rule& rule, const RuleMatch& match, const Analysis& a) {
    if (const Capture* called = match.capture("called"); called != nullptr && a.mention_at[called->first_token] >= 0)
        if (const std::string* role = a.mentions[static_cast<size_t>(a.mention_at[called->first_token])].fields.text("role")) return *role;
    for (const Setter& setter : rule.set)
        if (const std::string* role = std::get_if<std::string>(&setter.constant); setter.field == "role" && role != nullptr) return *role;
    return {};
}

}  // namespace

void LearnFromMatch(const Rule& rule, const RuleMatch& match, const Sentence& sentence, Reading& reading) {
    Analysis& a = reading.analysis;
    for (const Capture& capture : match.captures()) {
        const int32_t entity = EntityOf(a, capture);
        if (entity < 0) continue;
        if (*capture.label == "person") LearnOf(rule, match, entity, reading);
        if (*capture.label == "holder" && !RoleOf(rule, match, a).empty()) AddOnce(EntityAt(a, entity).roles, RoleOf(rule, match, a));
        if (*capture.label == "home") ++reading.at_home[entity];
        if (*capture.label == "away") --reading.at_home[entity];
        if (*capture.label == "side") BecomeSide(EntityAt(a, entity), reading.IndividualSport());
    }
    const bool all = std::any_of(rule.set.begin(), rule.set.end(), [](const Setter& s) { return s.field == "all"; });
    if (!all) return;
    for (uint32_t t = match.first_token; t < sentence.last_token; ++t) {
        if (a.mention_at[t] < 0) continue;
        const Mention& m = a.mentions[static_cast<size_t>(a.mention_at[t])];
        if (m.first_token == t && (m.kind == Kind::kPerson || m.kind == Kind::kName)) LearnOf(rule, match, m.entity, reading);
    }
}

void SettleKinds(Analysis& a) {
    for (Mention& m : a.mentions) {
        if ((m.kind != Kind::kName && m.kind != Kind::kPerson) || m.entity < 0) continue;
        const Kind kind = EntityAt(a, m.entity).kind;
        if (kind == Kind::kPerson || kind == Kind::kTeam) m.kind = kind;
    }
}

namespace {

bool Plays(Kind kind, bool individual) { return individual ? kind == Kind::kPerson : IsSideKind(kind); }

// "Rangers" means in the title whom it means in the text. An entity, or -1.
int32_t SideCalled(const std::string& folded, const Analysis& a, bool individual) {
    for (const Mention& m : a.mentions)
        if (Plays(m.kind, individual) && m.entity >= 0 && FoldsTo(a.words(m.first_token, m.last_token), folded)) return m.entity;
    return -1;
}

// Whom the title's mention means in the text, or -1.
int32_t InText(const Analysis& title, const Mention& m, const Analysis& a, bool individual) {
    if (Plays(m.kind, individual))
        if (const int32_t side = SideCalled(Fold(title.words(m.first_token, m.last_token)), a, individual); side >= 0) return side;
    const Entity& named = title.entities[static_cast<size_t>(m.entity)];
    const auto same = std::find_if(a.entities.begin(), a.entities.end(), [&](const Entity& e) { return e.kind == named.kind && e.name == named.name; });
    return same == a.entities.end() ? -1 : static_cast<int32_t>(same - a.entities.begin());
}

}  // namespace

void FindSides(const Analysis& title, Reading& reading) {
    Analysis& a = reading.analysis;
    const bool individual = reading.IndividualSport();
    std::vector<int32_t> sides;
    constexpr size_t kMostNamed = 100;  // each is looked for in the whole text
    for (size_t i = 0; i < std::min(kMostNamed, title.mentions.size()); ++i) {
        const Mention& m = title.mentions[i];
        if (m.entity < 0) continue;
        const bool plays = Plays(m.kind, individual);
        int32_t entity = InText(title, m, a, individual);
        if (entity < 0 && !plays) continue;
        if (entity < 0) {  // the text only speaks of "the hosts"
            entity = static_cast<int32_t>(a.entities.size());
            a.entities.push_back(title.entities[static_cast<size_t>(m.entity)]);
        }
        EntityAt(a, entity).in_title = true;
        if (plays) AddOnce(sides, entity);
    }
    // the text's sides, the most spoken of first; of equals the one named first
    std::vector<uint32_t> mentioned(a.entities.size(), 0);
    std::vector<int32_t> order;
    for (const Mention& m : a.mentions)
        if (Plays(m.kind, individual) && m.entity >= 0 && mentioned[static_cast<size_t>(m.entity)]++ == 0) order.push_back(m.entity);
    std::stable_sort(order.begin(), order.end(), [&](int32_t x, int32_t y) { return mentioned[static_cast<size_t>(x)] > mentioned[static_cast<size_t>(y)]; });
    for (const int32_t entity : order)
        if (sides.size() < 2) AddOnce(sides, entity);
    const auto at_home = [&](int32_t side) {
        const auto found = reading.at_home.find(side);
        return found == reading.at_home.end() ? 0 : found->second;
    };
    if (sides.size() > 1 && at_home(sides[1]) > at_home(sides[0])) std::swap(sides[0], sides[1]);
    if (!sides.empty()) reading.home = sides[0];
    if (sides.size() > 1) reading.away = sides[1];
}

}  // namespace pressbox
