// Mentions: the things that were recognised in a text, each a run of tokens with a kind and a value.
//
// Every kind has one code, a control byte. In a sentence's view (rules/view.h) a mention is replaced by the code of
// its kind, so rules can speak of "a team" or "a number" without knowing which.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/facts/value.h"

namespace pressbox {

enum class Kind : uint8_t {
    kNone = 0,
    kTeam = 1,
    kNation = 2,
    kNationality = 3,   // "English", as an adjective or a noun; its entity is the nation
    kPerson = 4,
    kName = 5,          // a capitalised name of which nothing else is known
    kDescription = 6,   // "the England skipper": a person, resolved or not
    kPronoun = 7,       // he, she
    kGroup = 8,         // "the hosts", "his side", they: a team, resolved or not
    kCompetition = 11,  // 9, 10 and 13 are white space and stay free
    kPlace = 12,
    kOrganisation = 14,
    kRole = 15,
    kNumber = 16,
    kOrdinal = 17,
    kScore = 18,
    kMinute = 19,
    kPercent = 20,
    kQuote = 21,
    kMoney = 22,
    kAge = 23,
    kDate = 24,
    kOther = 25,        // a look-alike that a mention rule took out of the way: a season, odds, a formation
    kStat = 26,         // a counted performance: two goals, 50th cap
    kRatio = 27,        // 17 of his 20 spot-kicks
};
constexpr size_t kKindCount = 28;

// The name a kind has in rules and lexicons: "team", "number" ...
std::string_view NameOf(Kind kind);
std::optional<Kind> KindNamed(std::string_view name);

// Who or what the article speaks of.
struct Entity {
    std::string name;  // the fullest form: the lexicon's canonical name, or the longest one in the article
    Kind kind = Kind::kName;
    std::string sport;         // of a team, when the lexicon tells
    int32_t team = -1;         // of a person: entity of the team, when the article tells
    int32_t nation = -1;       // of a person: entity of the nation
    std::vector<int32_t> former_teams;  // of a person
    int age = -1;              // of a person: years, -1 when the article does not tell
    bool in_title = false;
    bool sure = false;         // of a person: more than two capitals speak for one
    std::vector<std::string> roles;  // of a person: folded, as the article gives them (captain, striker)
    char gender = 0;           // 'm', 'f' or 0
    uint32_t mentions = 0;
};

// Where in its clause somebody is named (resolve/references.h).
enum class Place : uint8_t {
    kSubject,       // of a main clause
    kLowerSubject,  // of a clause below another
    kObject,
    kAside,         // behind a preposition
    kOwner,         // of what follows
};

struct Mention {
    Kind kind = Kind::kNone;
    uint32_t first_token = 0;  // [first_token, last_token)
    uint32_t last_token = 0;
    int32_t entity = -1;       // index of the article's entities, or -1
    double value = 0;          // of numbers and ordinals
    int32_t team = -1;         // entities named inside a phrase that was merged into this mention
    int32_t nation = -1;
    Place place = Place::kObject;
    bool former = false;       // "the former Leeds captain"
    Fields fields;             // what a mention rule said of it: minute, points_a ...
    std::string_view rule;     // the id of the mention rule, if one made it: the pack's
};

}  // namespace pressbox
