// Rule packs: the TOML files below patterns/, compiled.
//
//     [macros]
//     side = '[{team}{nation}{group}]'
//
//     [lists]
//     beat = ["beat", "defeated", "saw off"]
//
//     [[rule]]
//     id = "score.beat"
//     emits = "score"                      # a fact; or  makes = "minute"  for a mention that other rules can use;
//                                          # or  learns = "attributes"  of the people and sides it names
//                                          # or  marks = "act"  that an event tells, whose time is found later
//     match = '{side:team_a} {beat} {side:team_b} {score}'
//     set = { status = "final", winner = "$team_a" }
//     examples = [ { text = "Leeds beat Hull City 2-1.", fields = { points_a = 2, winner = "Leeds United" } } ]
//
// Loading reports everything that is wrong in all files at once, each with file, line and column.
#pragma once

#include <re2/re2.h>

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "extractor/facts/schema.h"
#include "extractor/text/hash_set.h"
#include "extractor/lexicon/mention.h"
#include "extractor/rules/backtracker.h"
#include "extractor/rules/expression.h"
#include "extractor/rules/frequencies.h"
#include "extractor/rules/metrics.h"
#include "extractor/rules/pattern.h"
#include "extractor/rules/rule_index.h"
#include "extractor/rules/skeleton.h"
#include "extractor/rules/vocabulary.h"
#include "extractor/text/diagnostics.h"

namespace pressbox {

// One value of a rule's `set`: a constant, a text with numbers in it ("quarter_{_n}"), "$label", or "= expression".
struct Setter {
    std::string field;
    Value constant;
    bool is_template = false;  // the constant is a text with {label} in it
    std::string label;
    std::optional<Expression> expression;
};

// What an example wants of some fields, by their names.
using WantedFields = std::vector<std::pair<std::string, Value>>;

struct Example {
    std::string text;
    std::string span;   // of a mention rule: the words it should find
    std::string sport;  // the match clock to use
    WantedFields fields;  // must all be so
    bool none = false;  // the rule must find nothing
    uint32_t line = 0;
};

// An example of a whole pack: all facts that a text states, of the types that the pack's examples are about.
//
//     sport = "cricket"                 # of all examples of the file
//
//     [[example]]
//     text = "England slumped to 45-6."
//     facts = [ { type = "score", text = "45-6", fields = { points_a = 45 } } ]
struct PackExample {
    struct Wanted {
        const TypeSpec* type = nullptr;
        std::string text;  // the evidence, or words that overlap with it
        WantedFields fields;  // must all be so
    };
    std::string file;
    uint32_t line = 0;
    std::string text;
    std::string title;
    std::string date;
    std::string sport;
    bool wrong = false;  // known to come out otherwise; reported when it comes right
    std::vector<Wanted> facts;
    std::vector<const TypeSpec*> types;
};

// A regex that is compiled at its first use, by whichever thread comes first.
class LazyRegex {
  public:
    explicit LazyRegex(std::string text) : text_(std::move(text)) {}
    const std::string& text() const { return text_; }
    const RE2& re2() const;
    // For short texts; null when only RE2 can read the regex.
    const RegexProgram* program() const {
        if (!has_program_.load(std::memory_order_acquire)) Compile();
        return program_.get();
    }

  private:
    void Compile() const;

    std::string text_;
    mutable std::once_flag re2_once_;
    mutable std::unique_ptr<const RE2> re2_;
    mutable std::once_flag program_once_;
    mutable std::atomic<bool> has_program_ = false;  // asked at every use: cheaper than the flag
    mutable std::unique_ptr<const RegexProgram> program_;
};

struct CompiledPattern {
    std::unique_ptr<const LazyRegex> regex;
    std::vector<std::string> labels;  // of capturing group i + 1
    Skeleton skeleton;
};

struct Rule {
    std::string id;
    std::string file;
    uint32_t line = 0;
    uint32_t column = 0;
    const TypeSpec* emits = nullptr;  // a fact of this type …
    Kind makes = Kind::kNone;         // … or a mention of this kind
    bool act = false;                 // … of an event its act only, without the time (resolve/acts.h)
    bool learns = false;              // … or what the article says of a person or side (resolve/attributes.h)
    Scope scope = Scope::kAny;
    bool subject = false;             // the first name it captures is the sentence's subject, whoever else stands nearer
    bool aside = false;               // the first name it captures may stand behind a preposition: "according to Walsh"
    bool unnamed = false;             // it knows that the article does not tell who: what it does not capture stays null
    std::string subject_fills;        // a name field that it does not capture: the subject of the clause
    bool details = false;             // it only adds fields to what other rules find
    int rank = 50;                    // where rules compete for one thing, the higher wins
    std::vector<CompiledPattern> patterns;
    std::vector<Setter> set;
    std::vector<Expression> where;    // all must hold
    std::vector<std::string> sports;  // only in articles about one of these ("" when the sport is unknown); empty: in all
    std::unique_ptr<RE2> evidence;    // a fact's words must match it, as the article writes them
    std::unique_ptr<RE2> then;        // must match the view of the writer's next sentence, when there is one
    std::vector<Example> examples;
    std::optional<double> confidence;
};

// The clock of a sport's match, in minutes; what "half" and "end" mean in expressions.
struct SportClock {
    double half = 0;
    double end = 0;
    bool individual = false;  // one against one: the sides are people
    bool series = false;      // a pair of figures tells a series of matches, not one
    std::string segment;  // what "third" means in "the third": half, quarter, inning, period …
};

// One line of a [weights.<group>] section; what it weighs is known to its user.
struct Weight {
    std::string group;
    std::string name;
    double value = 0;
    Diagnostic place;  // without a message
};

struct RulePacks {
    std::vector<Rule> rules;    // mention rules, then learning rules, fact rules and act rules; each by file and place
    std::map<std::string, double, std::less<>> confidence;  // of each rule that was measured, those of C++ (stat.count) too
    std::vector<PackExample> examples;
    size_t mention_rules = 0;   // rules[0, mention_rules) make mentions
    size_t learning_rules = 0;  // rules[mention_rules, learning_rules) learn
    size_t fact_rules = 0;      // rules[learning_rules, fact_rules) emit facts, or mark what scores ask for; those behind them mark acts
    Frequencies frequencies;
    Vocabulary vocabulary;      // of all rules
    RuleIndex mention_index;
    RuleIndex learning_index;
    RuleIndex fact_index;
    RuleIndex act_index;
    std::vector<Weight> weights;
    Metrics metrics;
    HashSet formers;  // hashes of the words in the list "former": what follows is past
    Macros macros;
    std::unordered_map<std::string, std::vector<std::string>> lists;
    std::unordered_map<std::string, SportClock> sports;
};

// Loads every .toml file below `folder`. With a `cache` folder, what was read from the regexes is kept there.
void LoadPacks(const std::filesystem::path& folder, const std::filesystem::path& cache, RulePacks& packs, Diagnostics& diagnostics);

}  // namespace pressbox
