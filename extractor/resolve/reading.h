// One article while its facts are being settled: the analysis, the two sides of its match, and the drafts.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extractor/lexicon/analysis.h"
#include "extractor/resolve/word_lists.h"
#include "extractor/rules/pack.h"
#include "extractor/source/article.h"

namespace pressbox {

// A fact before it is final. Rules write drafts; resolution fills in what other sentences tell, and drops some. Views are of
// what outlives the article: packs, schema, literals.
struct Draft {
    const TypeSpec* type = nullptr;
    Span evidence;            // bytes
    uint32_t first_token = 0; // of the anchor
    uint32_t last_token = 0;
    uint32_t sentence = 0;    // index of the writer's or the quotation's sentence it stands in
    int32_t quotation = -1;   // of a quote
    int names = 0;            // how many name fields its rule captured
    int32_t first_name = -1;  // the first mention that the rule took for one of the name fields, or -1
    std::string_view first_field;  // that field
    bool aside = false;       // and it stands aside in its clause: no subject
    bool wants_subject = false;  // the rule means the sentence's subject
    std::string_view subject_fills;   // a name field that the clause's subject fills when the rule did not capture it
    std::string_view winner_is;       // of a score: the field whose side won, by its rule
    bool aside_is_right = false; // the rule means somebody who stands aside
    bool unnamed = false;     // … or somebody whom the article does not name
    bool details = false;     // only adds fields to the draft of the same evidence
    Fields fields;
    std::string_view rule;    // its id
    std::optional<double> confidence;
    int rank = 0;
    uint32_t act_first = 0;   // of an event: the words that tell the act; none when act_last is 0
    uint32_t act_last = 0;
    uint32_t act_sentence = 0;  // where they stand
    int32_t second_act = -1;  // index of reading.acts: what happened at the same time besides
    uint32_t length = 0;      // tokens that the match spans: of two equal ranks the tighter one wins
};

// What a rule saw happen in a match, before it is known when (resolve/acts.h).
struct Act {
    uint32_t sentence = 0;
    uint32_t first_token = 0;  // of the words that the rule matched
    uint32_t last_token = 0;
    int rank = 0;
    const Rule* rule = nullptr;
    Fields fields;             // kind, what was captured
};

// A stretch of time that the text names (resolve/dates.h).
struct DateSpan {
    uint32_t first_token = 0;
    uint32_t last_token = 0;
    std::string from;  // ISO 8601 days
    std::string to;
    std::string_view precision;
};

// Who does what in a writer's sentence: entities of people, or -1.
struct SentenceRoles {
    int32_t speaker = -1;  // the subject of a verb of speech
    int32_t subject = -1;  // the subject of the (first) main clause, else of the first clause that has one
};

struct Reading {
    const Article* article = nullptr;
    const RulePacks* packs = nullptr;
    const WordLists* lists = nullptr;
    Analysis analysis;
    std::unordered_map<int32_t, int> at_home;  // of a side: what speaks for it playing at home, less what speaks against
    bool sporting = false;  // does the article speak of sport?
    bool perhaps_sporting = false;  // … or may it, being short?
    int32_t home = -1;  // entities of the two sides the article is about, home or first-named side first; or -1
    int32_t away = -1;
    std::vector<SentenceRoles> roles;  // of each sentence; filled by ResolveReferences
    // These five by IndexText.
    std::vector<int32_t> written_before;    // of each sentence: the writer's before it, captions left out, or -1
    std::vector<int32_t> sentence_of;       // of each token, or -1: a quotation's sentence within the writer's
    std::vector<int32_t> number_at;         // for each token: the one of analysis.numbers that begins there, or -1
    std::vector<WordLists::Set> word_sets;  // of each token
    std::vector<uint32_t> date_words;       // tokens of the list "date_word"
    std::vector<int32_t> speakers;     // of each quotation: an entity, or -1; filled by SettleQuotes
    std::vector<DateSpan> dates;       // by token; filled by FindDates
    std::unordered_map<uint32_t, std::string> reasons;  // of each reference that was settled, by its first token: what spoke for its entity; only when tracing
    std::unordered_map<std::string, int32_t> event_sides;  // of each player of an event, the side it has him on; by FindStats
    std::vector<Draft> drafts;
    std::unordered_set<uint32_t> running_scores;  // first tokens of the scores told as standing during play; by SettleScores
    std::vector<Act> acts;             // by sentence and token
    std::unordered_set<uint32_t> next_opponents;  // first tokens of sides whom somebody is only going to meet; by AttachActs

    // Is the token a word of the list, or the word?
    bool In(uint32_t token, ListName list) const { return lists->Has(word_sets[token], list); }
    // Can it be a word of one of these classes (WordClass)?
    bool Can(uint32_t token, uint32_t classes) const { return (analysis.classes[token] & classes) != 0; }
    bool Is(uint32_t token, WordName word) const { return analysis.hashes[token] == word.hash; }
    const Entity& entity(int32_t index) const { return analysis.entities[static_cast<size_t>(index)]; }
    const Mention& mention(int32_t index) const { return analysis.mentions[static_cast<size_t>(index)]; }
    // The other side of the article's match, or -1.
    int32_t OpponentOf(int32_t side) const { return side < 0 ? -1 : side == home ? away : side == away ? home : -1; }
    // A person's side: of the match where that is known, else the team, else the nation; or -1.
    int32_t SideOf(const Entity& person) const;
    // Has the person one of the roles that a list of the packs names?
    bool HasRole(const Entity& person, ListName list) const;
    // What the packs say of the article's sport.
    const SportClock& Clock() const;
    // Are the sides of the article's sport people?
    bool IndividualSport() const;
    // The first of `dates` that begins at or behind the token.
    std::vector<DateSpan>::const_iterator DatesFrom(uint32_t token) const;
    // The entity of that name, or -1. Needs IndexNames after the last change of the entities.
    int32_t EntityNamed(std::string_view name) const;
    void IndexNames();
    void IndexText(const WordLists& words);

  private:
    void IndexSentences();

    std::vector<int32_t> by_name_;  // open addressing by the hash of the name: entities, -1 is free; a power of two of them
};

// Is this an entity that plays: a team, a nation, or one of whom only the name is known?
constexpr bool IsSide(Kind kind) { return kind == Kind::kTeam || kind == Kind::kNation || kind == Kind::kGroup; }
constexpr bool IsPersonLike(Kind kind) { return kind >= Kind::kPerson && kind <= Kind::kPronoun; }  // and names, descriptions

}  // namespace pressbox
