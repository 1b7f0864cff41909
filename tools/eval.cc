// pressbox eval: extracted facts beside annotated ones, and what share of each rule's findings is right.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "command.h"
#include "evaluation.h"
#include "extractor/batch/run.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

namespace fs = std::filesystem;

// The gold facts of a file, or of all *.facts files of a folder. Offsets are found in the articles' texts.
bool ReadGold(const std::string& path, const std::map<std::string, std::string>& texts, std::vector<SpannedFact>& gold) {
    std::vector<fs::path> files{path};
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        files.clear();
        for (const auto& item : fs::directory_iterator(path))
            if (item.path().extension() == ".facts") files.push_back(item.path());
        std::sort(files.begin(), files.end());
    }
    for (const fs::path& file : files) {
        std::ifstream in(file);
        if (!in) {
            Complain(file.string() + ": cannot be read");
            return false;
        }
        size_t number = 0;
        for (std::string line; std::getline(in, line);) {
            ++number;
            if (line.empty()) continue;
            const std::string place = file.string() + ":" + std::to_string(number);
            const auto json = nlohmann::json::parse(line, nullptr, false);
            if (json.is_discarded() || !json.contains("doc") || !json.contains("type") || !json.contains("evidence") || !json.contains("fields")) {
                Complain(place + ": not a gold fact; a line reads {\"doc\": …, \"type\": …, \"evidence\": …, \"nth\": 1, \"fields\": {…}}");
                return false;
            }
            const auto text = texts.find(json["doc"].get<std::string>());
            const std::string evidence = json["evidence"].get<std::string>();
            size_t at = std::string::npos;
            if (text != texts.end()) {
                at = text->second.find(evidence);
                for (int n = json.value("nth", 1); n > 1 && at != std::string::npos; --n) at = text->second.find(evidence, at + 1);
            }
            if (at == std::string::npos) {
                Complain(place + ": the evidence is not in article '" + json["doc"].get<std::string>() + "'; correct doc, evidence or nth");
                return false;
            }
            const CodePointIndex index(text->second);
            gold.push_back({text->first, json["type"].get<std::string>(), index.AtByte(static_cast<uint32_t>(at)), index.AtByte(static_cast<uint32_t>(at + evidence.size())), json["fields"], "", false, false});
        }
    }
    return true;
}

// Of each rule with enough findings: the share that was right as a whole record. Written as a [confidence] section.
// Rules of types that nobody annotated are left out.
bool WriteConfidence(const std::string& path, const std::vector<SpannedFact>& gold, const std::vector<SpannedFact>& system) {
    constexpr size_t kEnough = 5;
    std::map<std::string, std::pair<size_t, size_t>> rules;  // findings, right ones
    std::set<std::string> annotated;
    for (const SpannedFact& fact : gold) annotated.insert(fact.type);
    for (const SpannedFact& fact : system) {
        if (annotated.count(fact.type) == 0) continue;
        ++rules[fact.rule].first;
        rules[fact.rule].second += fact.record;
    }
    std::ofstream out(path);
    out << "# How often each rule is right: the share of its findings that were right as whole records on annotated articles.\n"
           "# Written by 'pressbox eval --learn'; rules with fewer than " << kEnough << " findings have none.\n\n[confidence]\n";
    for (const auto& [rule, counts] : rules) {
        if (counts.first < kEnough) continue;
        char share[16];
        std::snprintf(share, sizeof share, "%.2f", static_cast<double>(counts.second) / static_cast<double>(counts.first));
        out << '"' << rule << "\" = " << share << '\n';
    }
    out.close();
    if (!out) Complain(path + ": cannot be written");
    return out.good();
}

}  // namespace

int Evaluate(const Settings& settings) {
    const auto knowledge = LoadKnowledge(settings);
    if (knowledge == nullptr) return kNothingDone;
    ArticleReader reader({settings.articles}, ReadOptions(settings));
    std::map<std::string, std::string> texts;
    std::vector<std::string> docs;
    std::vector<SpannedFact> system;
    RunOptions options;
    options.jobs = settings.jobs;
    RunHandlers handlers;
    const auto add = [&](const Article& article, const std::vector<Fact>& facts) {
        // a corpus article's id is its path; its gold facts name it by the file's stem
        const std::string doc = article.id.size() > 4 && article.id.substr(article.id.size() - 4) == ".txt" ? fs::path(article.id).stem().string() : article.id;
        docs.push_back(doc);
        texts[doc] = article.text;
        for (const Fact& fact : facts) {
            std::string fields;
            AppendFieldsJson(fact.fields, fields);
            system.push_back({doc, fact.type, fact.start, fact.end, nlohmann::json::parse(fields), fact.rule, false, false});
        }
        return true;
    };
    handlers.on_article = [&](Article article, std::vector<Fact> facts) -> Turn {
        return [&add, article = std::move(article), facts = std::move(facts)] { return add(article, facts); };
    };
    handlers.on_failure = [](const Failure& failure) {
        Complain(failure.place + ": " + failure.message);
        return true;
    };
    const RunSummary summary = Run(reader, knowledge, options, handlers);
    std::vector<SpannedFact> gold;
    if (summary.articles == 0 || !ReadGold(settings.gold, texts, gold)) return kNothingDone;
    SameNames names;
    names.Load((fs::path(PatternsFolder(settings)) / "eval/same-names.txt").string());
    const Evaluation evaluation = Evaluate(docs, gold, system, names);
    std::fputs(Table(evaluation).c_str(), stdout);
    if (!settings.learn.empty() && !WriteConfidence(settings.learn, gold, system)) return kNothingDone;
    size_t compared = 0;
    size_t right = 0;
    std::printf("\nnames of the facts found\n");
    for (const auto& [field, c] : evaluation.name_fields) {
        std::printf("%-11s%6zu%8zu right   %.3f\n", field.c_str(), c.gold, c.record, static_cast<double>(c.record) / static_cast<double>(std::max<size_t>(1, c.gold)));
        compared += c.gold;
        right += c.record;
    }
    std::printf("%-11s%6zu%8zu right   %.3f\n", "all", compared, right, static_cast<double>(right) / static_cast<double>(std::max<size_t>(1, compared)));
    return summary.failures > 0 ? kSomeFailed : kFine;
}

}  // namespace pressbox
