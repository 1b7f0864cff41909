// pressbox's front door: articles in, facts out.
//
//     auto knowledge = pressbox::Knowledge::Load("patterns");     // once; shared by all threads
//     pressbox::Extractor extractor(knowledge);                   // one a thread
//     std::vector<pressbox::Fact> facts = extractor.Extract(article);
//
// Extract is a pure function of the article and the knowledge: no state is carried from one article to the next, so
// the same article gives the same facts alone, in a batch, and on any number of threads.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "extractor/facts/fact.h"
#include "extractor/lexicon/lexicon.h"
#include "extractor/rules/pack.h"
#include "extractor/resolve/references.h"
#include "extractor/source/article.h"

namespace pressbox {

// Lexicons and rule packs. Immutable after loading, safe to share.
struct Knowledge {
    Lexicon lexicon;
    RulePacks packs;
    WordLists lists;          // of the packs and the lexicon
    ReferenceWeights weights;
    Diagnostics diagnostics;  // what is wrong with the files; rules with mistakes are left out
    std::string version;      // of the program, and a hash of all these files: "0.1.0/1f3870be274f6c49"

    // `own_lexicons`: the user's, which win over the shipped ones. `cache`: a folder for compiled lexicons, or empty.
    static std::shared_ptr<const Knowledge> Load(const std::filesystem::path& patterns,
                                                 const std::vector<std::filesystem::path>& own_lexicons = {},
                                                 const std::filesystem::path& cache = {});
};

// One mention, for `pressbox explain`.
struct MentionTrace {
    uint32_t byte_start = 0;
    uint32_t byte_end = 0;
    Kind kind = Kind::kNone;
    std::string text;
    std::string entity;  // the name of whom or what it means, or empty
    std::string about;   // number, fields, the rule that made it
    std::string why;     // of a reference: what spoke for its entity
};

// What happened to one sentence, for `pressbox explain`.
struct SentenceTrace {
    std::string text;
    std::string view;                    // readable
    std::vector<MentionTrace> mentions;
    std::vector<std::string> matches;    // rule id, the words it matched, its captures
    std::vector<std::string> near_misses;  // rules that the prefilter let through and that did not match
    uint32_t byte_start = 0;
    uint32_t byte_end = 0;
};

// Where the time goes: nanoseconds of each stage, in the order of the way, added up over articles.
struct StageTimes {
    std::vector<std::pair<const char*, uint64_t>> stages;
};

struct ExtractOptions {
    std::unordered_set<std::string> types;        // empty: all
    bool prefilter = true;                        // off: every rule tries every sentence (for tests)
    std::string sport;                            // empty: found out from the article
    std::vector<SentenceTrace>* trace = nullptr;  // filled when set
    StageTimes* times = nullptr;                  // added to when set
};

class Extractor {
  public:
    explicit Extractor(std::shared_ptr<const Knowledge> knowledge);
    ~Extractor();
    Extractor(Extractor&&) noexcept;

    // The article's facts by their place in the text. The text must be valid UTF-8.
    std::vector<Fact> Extract(const Article& article, const ExtractOptions& options = {});

    // Runs one rule's examples. Returns a line for each that fails, empty when all pass.
    std::vector<Diagnostic> CheckExamples(const Rule& rule);

    // Runs one example of a pack. Returns a line for each fact that is missing, wrong or one too many; of an example that is
    // known to be wrong, one line when it comes right.
    std::vector<Diagnostic> CheckExample(const PackExample& example);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace pressbox
