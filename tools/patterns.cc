// pressbox patterns: the rules listed, and their examples run.
#include <cstdio>

#include "command.h"

namespace pressbox {

int ListPatterns(const Settings& settings) {
    const auto knowledge = LoadKnowledge(settings);
    if (knowledge == nullptr) return kNothingDone;
    for (const Rule& rule : knowledge->packs.rules) {
        const std::string_view what = rule.act ? "act" : rule.emits != nullptr ? rule.emits->name : rule.learns ? "attributes" : NameOf(rule.makes);
        std::printf("%-32s %s %-12s rank %2d  %2zu examples  %s:%u\n", rule.id.c_str(), rule.act ? "marks" : rule.emits != nullptr ? "emits" : rule.learns ? "learn" : "makes",
                    std::string(what).c_str(), rule.rank, rule.examples.size(), rule.file.c_str(), rule.line);
    }
    return kFine;
}

int TestPatterns(const Settings& settings) {
    const std::string folder = PatternsFolder(settings);
    const auto knowledge = Knowledge::Load(folder, {settings.lexicons.begin(), settings.lexicons.end()});
    for (const Diagnostic& d : knowledge->diagnostics) Complain(d.ToString());
    Extractor extractor(knowledge);
    size_t examples = 0;
    size_t failures = 0;
    for (const Rule& rule : knowledge->packs.rules) {
        examples += rule.examples.size();
        for (const Diagnostic& d : extractor.CheckExamples(rule)) {
            Complain(d.ToString());
            ++failures;
        }
    }
    for (const PackExample& example : knowledge->packs.examples) {
        ++examples;
        const std::vector<Diagnostic> lines = extractor.CheckExample(example);
        for (const Diagnostic& d : lines) Complain(d.ToString());
        failures += !lines.empty();
    }
    std::printf("%zu rules, %zu examples, %zu failing, %zu mistakes\n", knowledge->packs.rules.size(), examples, failures, knowledge->diagnostics.size());
    return knowledge->packs.rules.empty() ? kNothingDone : failures + knowledge->diagnostics.size() > 0 ? kSomeFailed : kFine;
}

}  // namespace pressbox
