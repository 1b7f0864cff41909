// The parts of an Extractor: for the files of this folder only.
#pragma once

#include "extractor/lexicon/analysis.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/resolve/reading.h"
#include "extractor/rules/apply.h"
#include "extractor/rules/matcher.h"
#include "extractor/text/layers.h"
#include "extractor/text/utf8.h"

namespace pressbox {

struct Extractor::Impl {
    explicit Impl(std::shared_ptr<const Knowledge> k)
        : knowledge(std::move(k)),
          layers(knowledge->lexicon.abbreviations),
          mention_matcher(knowledge->packs, 0, knowledge->packs.mention_rules),
          learning_matcher(knowledge->packs, knowledge->packs.mention_rules, knowledge->packs.learning_rules),
          fact_matcher(knowledge->packs, knowledge->packs.learning_rules, knowledge->packs.rules.size()) {}

    const RulePacks& packs() const { return knowledge->packs; }

    void Analyse(std::string_view text, std::string_view title, const std::string& sport, Analysis& a);
    void RunMentionRules(Reading& reading, const ExtractOptions& options);
    void LearnFromTitle(const Analysis& title, Reading& reading);
    void RunLearningRules(Reading& reading, const Rule* only = nullptr);
    std::vector<std::pair<std::string, Fields>> Attributes(const Reading& reading) const;
    void RunFactRules(Reading& reading, const ExtractOptions& options);
    void AddAct(const RuleMatch& match, uint32_t sentence, Reading& reading);  // match: of `view`
    void AddDraft(const RuleMatch& match, uint32_t sentence, Reading& reading);  // match: of `view`
    bool NextSentenceFits(const Rule& rule, uint32_t sentence, const Analysis& a);
    Constants ConstantsFor(const Reading& reading, const std::optional<double>& previous_minute) const;
    Fact Finish(Draft& draft, const Reading& reading, const CodePointIndex& code_points, IdMaker& ids) const;

    std::shared_ptr<const Knowledge> knowledge;
    LayerBuilder layers;
    Tokenizer title_words;
    std::vector<Token> title_tokens;
    Matcher mention_matcher;
    Matcher learning_matcher;
    Matcher fact_matcher;
    View view;
    View next_view;
    std::vector<RuleMatch> matches;
};

}  // namespace pressbox
