// The pressbox command: extract, patterns, explain, eval, schema.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

#include "evaluation.h"
#include "extractor/batch/run.h"
#include "extractor/lexicon/compiled.h"
#include "extractor/sink/json_lines.h"
#include "extractor/sink/sqlite.h"
#include "extractor/text/utf8.h"

namespace {

namespace fs = std::filesystem;
using namespace pressbox;

enum Exit { kFine = 0, kSomeFailed = 1, kNothingDone = 2 };

void Complain(const std::string& message) { std::fprintf(stderr, "pressbox: %s\n", message.c_str()); }

struct Settings {
    std::vector<std::string> paths;
    std::vector<std::string> types;
    std::vector<std::string> lexicons;
    std::string patterns;
    std::string output;
    std::string database;
    std::string date;
    std::string encoding = "utf-8";
    std::string articles;
    std::string gold;
    std::string learn;
    uint64_t max_size = 16u << 20;
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

// The patterns beside the checkout's or the installed executable, unless the user names a folder.
std::string PatternsFolder(const Settings& settings) {
    if (!settings.patterns.empty()) return settings.patterns;
    std::error_code ignored;
    const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    for (const fs::path& candidate : {folder / "../share/pressbox/patterns", folder / "../../patterns", fs::path(PRESSBOX_INSTALLED_PATTERNS)})
        if (fs::is_directory(candidate, ignored)) return candidate.lexically_normal().string();
    return PRESSBOX_SOURCE_PATTERNS;
}

// Null, after telling why, when the patterns have mistakes: facts by half the rules would be wrong silently.
std::shared_ptr<const Knowledge> LoadKnowledge(const Settings& settings) {
    const std::string folder = PatternsFolder(settings);
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        Complain(folder + ": no such folder; name the folder of lexicons and rule packs with --patterns");
        return nullptr;
    }
    auto knowledge = Knowledge::Load(folder, {settings.lexicons.begin(), settings.lexicons.end()}, DefaultCacheFolder());
    for (const Diagnostic& d : knowledge->diagnostics) Complain(d.ToString());
    return knowledge->diagnostics.empty() ? knowledge : nullptr;
}

ReaderOptions ReadOptions(const Settings& settings) {
    ReaderOptions options;
    options.date = settings.date;
    options.max_article_bytes = settings.max_size;
    options.encoding = settings.encoding == "auto" ? Encoding::kDetect : Encoding::kUtf8;
    return options;
}

// Where facts go: JSON Lines, a database, or both.
class Output {
  public:
    bool Open(const Settings& settings) {
        std::string error;
        if (!settings.database.empty() && (database_ = SqliteSink::Open(settings.database, error)) == nullptr) return Fail(error);
        if (settings.database.empty() || !settings.output.empty())
            if ((lines_ = JsonLinesSink::Open(settings.output, error)) == nullptr) return Fail(error);
        return true;
    }
    bool Write(const Article& article, const std::vector<Fact>& facts) {
        std::string error;
        if (lines_ != nullptr && !lines_->Write(facts, error)) return Fail(error);
        if (database_ == nullptr) return true;
        if (!database_->Write(article, facts, error)) return Fail(error);
        if (++in_batch_ < kBatch) return true;
        in_batch_ = 0;
        return database_->Commit(error) || Fail(error);
    }
    bool Close() {
        std::string error;
        if (database_ != nullptr && !database_->Commit(error)) return Fail(error);
        return lines_ == nullptr || lines_->Close(error) || Fail(error);
    }

  private:
    static bool Fail(const std::string& error) {
        Complain(error);
        return false;
    }
    static constexpr int kBatch = 500;  // articles in one transaction
    std::unique_ptr<JsonLinesSink> lines_;
    std::unique_ptr<SqliteSink> database_;
    int in_batch_ = 0;
};

int Extract(const Settings& settings) {
    const auto knowledge = LoadKnowledge(settings);
    Output output;
    if (knowledge == nullptr || !output.Open(settings)) return kNothingDone;
    ArticleReader reader(settings.paths, ReadOptions(settings));
    RunOptions options;
    options.jobs = settings.jobs;
    options.extract.types.insert(settings.types.begin(), settings.types.end());
    bool good = true;
    RunHandlers handlers;
    handlers.on_article = [&](const Article& article, const std::vector<Fact>& facts) { return good = output.Write(article, facts); };
    handlers.on_failure = [](const Failure& failure) {
        Complain(failure.place + ": " + failure.message);
        return true;
    };
    const RunSummary summary = Run(reader, knowledge, options, handlers);
    if (!good || !output.Close()) return kNothingDone;
    if (!settings.database.empty() || ::isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "%llu facts from %llu articles%s\n", static_cast<unsigned long long>(summary.facts),
                     static_cast<unsigned long long>(summary.articles), settings.database.empty() ? "" : (" in " + settings.database).c_str());
    if (summary.failures == 0) return kFine;
    return summary.articles == 0 ? kNothingDone : kSomeFailed;
}

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

// `printed`: the facts so far; one inside a quotation belongs to two sentences.
void PrintTrace(const SentenceTrace& trace, const std::vector<Fact>& facts, std::set<std::string>& printed) {
    std::printf("\n%s\n  view     %s\n", trace.text.c_str(), trace.view.c_str());
    for (const MentionTrace& m : trace.mentions) {
        std::printf("  mention  %s [%s]%s%s%s\n", std::string(NameOf(m.kind)).c_str(), m.text.c_str(), m.entity.empty() ? "" : " = ", m.entity.c_str(), m.about.c_str());
        if (!m.why.empty()) std::printf("           because %s\n", m.why.c_str());
    }
    for (const std::string& match : trace.matches) std::printf("  matched  %s\n", match.c_str());
    std::string misses;
    for (const std::string& miss : trace.near_misses) misses += " " + miss;
    if (!misses.empty()) std::printf("  tried   %s\n", misses.c_str());
    for (const Fact& fact : facts) {
        if (fact.byte_start < trace.byte_start || fact.byte_start >= trace.byte_end || !printed.insert(fact.id).second) continue;
        std::string fields;
        AppendFieldsJson(fact.fields, fields);
        std::printf("  FACT     %s [%s] %s  by %s\n", fact.type.c_str(), fact.text.c_str(), fields.c_str(), fact.rule.c_str());
    }
}

int Explain(const Settings& settings) {
    const auto knowledge = LoadKnowledge(settings);
    if (knowledge == nullptr) return kNothingDone;
    ArticleReader reader(settings.paths, ReadOptions(settings));
    Extractor extractor(knowledge);
    Article article;
    Failure failure;
    int failures = 0;
    int articles = 0;
    for (;;) {
        const ArticleReader::Result result = reader.Next(article, failure);
        if (result == ArticleReader::Result::kEnd) break;
        if (result == ArticleReader::Result::kFailure) {
            Complain(failure.place + ": " + failure.message);
            ++failures;
            continue;
        }
        ++articles;
        std::vector<SentenceTrace> traces;
        ExtractOptions options;
        options.types.insert(settings.types.begin(), settings.types.end());
        options.trace = &traces;
        const std::vector<Fact> facts = extractor.Extract(article, options);
        std::printf("== %s  %s  %s\n", article.id.c_str(), article.date.c_str(), article.title.c_str());
        std::set<std::string> printed;
        for (const SentenceTrace& trace : traces) PrintTrace(trace, facts, printed);
    }
    return failures == 0 ? kFine : articles == 0 ? kNothingDone : kSomeFailed;
}

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
    handlers.on_article = [&](const Article& article, const std::vector<Fact>& facts) {
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

std::string KnownTypes(const std::string& type) {
    std::string known;
    for (const TypeSpec& spec : FactTypes()) {
        if (spec.name == type) return "";
        known += (known.empty() ? "" : ", ") + std::string(spec.name);
    }
    return "'" + type + "' is no fact type; known are " + known;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("pressbox reads news articles and writes down what they state: scores, events, quotes, counted performances, percentages, ratios, money, ages, dates.");
    app.set_version_flag("--version", "pressbox " PRESSBOX_VERSION);
    app.require_subcommand(1);
    app.footer("Examples:\n  pressbox extract article.txt\n  pressbox extract articles/ --db facts.db\n  pressbox explain article.txt\nEach command has its own --help. Exit codes: 0 fine, 1 some articles failed, 2 nothing could be done.");
    Settings s;
    int result = kFine;
    const auto common = [&](CLI::App* command) {
        command->add_option("--patterns", s.patterns, "folder of lexicons and rule packs, instead of the shipped one");
        command->add_option("--lexicon", s.lexicons, "your own names (.lex file): they win over the shipped ones; may be given again")->allow_extra_args(false)->check(CLI::ExistingFile);
    };
    const auto reading = [&](CLI::App* command) {
        common(command);
        command->add_option("--types", s.types, "only these fact types, between commas")->allow_extra_args(false)->delimiter(',')->check(KnownTypes);
        command->add_option("--date", s.date, "date of articles that carry none, as 2024-03-16");
        command->add_option("--encoding", s.encoding, "of plain text: utf-8, or auto to detect it")->check(CLI::IsMember({"utf-8", "auto"}));
        command->add_option("--max-size", s.max_size, "largest article in bytes; a larger one is reported and left out")->check(CLI::PositiveNumber);
    };
    CLI::App* extract = app.add_subcommand("extract", "Extract the facts of articles, as JSON Lines or into a database");
    extract->add_option("PATH", s.paths, "text files, .jsonl files, folders, or - for standard input")->required();
    extract->add_option("-o,--output", s.output, "write JSON Lines to this file instead of standard output");
    extract->add_option("--db", s.database, "load the facts into this SQLite database; made if it is not there");
    extract->add_option("--jobs", s.jobs, "threads")->check(CLI::Range(1u, 256u));
    reading(extract);
    extract->footer("Examples:\n  pressbox extract report.txt\n  pressbox extract articles/ more.jsonl --db facts.db\n  cat report.txt | pressbox extract - --types quote,score\nA plain text may begin with a line 'date 2024-03-16' and a line 'title …'; .jsonl lines have id, title, date, text.");
    extract->callback([&] { result = Extract(s); });

    CLI::App* patterns = app.add_subcommand("patterns", "List the rules, or run their examples");
    patterns->require_subcommand(1);
    CLI::App* list = patterns->add_subcommand("list", "One line a rule: id, what it makes, rank, examples, place");
    common(list);
    list->callback([&] { result = ListPatterns(s); });
    CLI::App* test = patterns->add_subcommand("test", "Run every rule's examples and report all mistakes");
    common(test);
    test->callback([&] { result = TestPatterns(s); });

    CLI::App* explain = app.add_subcommand("explain", "Show what each rule saw in an article's sentences, and what became of it");
    explain->add_option("FILE", s.paths, "the article")->required();
    reading(explain);
    explain->callback([&] { result = Explain(s); });

    CLI::App* eval = app.add_subcommand("eval", "Compare extracted facts with annotated ones: precision, recall, F1");
    eval->add_option("ARTICLES", s.articles, "articles: a file or a folder")->required();
    eval->add_option("GOLD", s.gold, "annotated facts: a JSON Lines file, or a folder of .facts files")->required();
    eval->add_option("--learn", s.learn, "write each rule's share of right findings to this pack: the records' confidence");
    eval->add_option("--jobs", s.jobs, "threads")->check(CLI::Range(1u, 256u));
    common(eval);
    eval->callback([&] { result = Evaluate(s); });

    CLI::App* schema = app.add_subcommand("schema", "Print the JSON Schema of a record");
    schema->callback([] { std::printf("%s\n", RecordSchema().dump(2).c_str()); });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kFine : kNothingDone;
    }
    return result;
}
