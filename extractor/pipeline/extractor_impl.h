// The parts of an Extractor: for the files of this folder only.
#pragma once

#include "extractor/lexicon/analysis.h"
#include "extractor/lexicon/names.h"
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
          names(knowledge->lexicon),
          mention_matcher(knowledge->packs, knowledge->packs.mention_index),
          learning_matcher(knowledge->packs, knowledge->packs.learning_index),
          fact_matcher(knowledge->packs, knowledge->packs.fact_index),
          act_matcher(knowledge->packs, knowledge->packs.act_index),
          text_views(knowledge->packs.vocabulary),
          title_views(knowledge->packs.vocabulary) {}

    const RulePacks& packs() const { return knowledge->packs; }

    void Analyse(std::string_view text, std::string_view title, const std::string& sport, Analysis& a);
    void RunMentionRules(Reading& reading, ViewBuilder& views, const ExtractOptions& options);
    void LearnFromTitle(const Analysis& title, Reading& reading);
    void RunLearningRules(Reading& reading, ViewBuilder& views, const Rule* only = nullptr);
    std::vector<std::pair<std::string, Fields>> Attributes(const Reading& reading) const;
    void RunFactRules(Reading& reading, const ExtractOptions& options);
    void RunActRules(Reading& reading, const ExtractOptions& options);
    void Trace(const Reading& reading, std::vector<SentenceTrace>& traces);
    // Fills `matches`.
    void Match(Matcher& matcher, const View& view, const Sentence& sentence, const ExtractOptions& options);
    // What a rule's match tells; false when it is nothing.
    bool MakeMention(const RuleMatch& match, const View& view, const Constants& constants, Analysis& a, Mention& m);
    bool MakeAct(const RuleMatch& match, const View& view, const Constants& constants, uint32_t sentence, const Reading& reading, Act& act);
    bool MakeDraft(const RuleMatch& match, const View& view, const Constants& constants, uint32_t sentence, const Reading& reading, Draft& draft);
    bool NextSentenceFits(const Rule& rule, uint32_t sentence, const Analysis& a);
    void Finish(Draft& draft, const Reading& reading, const CodePointIndex& code_points, const IdMaker& ids, Fact& fact) const;

    std::shared_ptr<const Knowledge> knowledge;
    LayerBuilder layers;
    NameFinder names;
    Analysis text_analysis;  // of the last article, for their memory
    Analysis title_analysis;
    Tokenizer title_tokenizer;
    TitleWords title_words;
    Matcher mention_matcher;
    Matcher learning_matcher;
    Matcher fact_matcher;
    Matcher act_matcher;
    ViewBuilder text_views;
    ViewBuilder title_views;
    View next_view;
    std::vector<RuleMatch> matches;
};

}  // namespace pressbox
