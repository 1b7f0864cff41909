// The pressbox command: its options and help. What each command does is in the file of its name.
#include <CLI/CLI.hpp>
#include <cstdio>

#include "command.h"
#include "extractor/facts/schema.h"

namespace {

using namespace pressbox;

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
    app.footer("Examples:\n  pressbox extract article.txt\n  pressbox extract articles/ --db facts.db\n  pressbox explain article.txt\nEach command has its own --help. Exit codes: 0 fine, 1 some articles failed, 2 nothing could be done or the run broke off, 130 and 143 stopped by a signal.");
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
        command->add_option("--encoding", s.encoding, "of text that does not tell its own: utf-8, or auto to detect it")->check(CLI::IsMember({"utf-8", "auto"}));
        command->add_option("--include", s.include, "of folders and archives, read only files whose path matches this glob, as '*.html' or '2024/**/a*.txt'; may be given again")->allow_extra_args(false)->check(GlobError);
        command->add_option("--exclude", s.exclude, "leave out files and folders that match this glob; may be given again")->allow_extra_args(false)->check(GlobError);
        command->add_option("--csv-columns", s.csv_columns, "columns of CSV files that have other names than usual, as text=body,title=headline,id=url,date=published; standard input is then taken for CSV")->check(CsvColumnsError);
        command->add_option("--max-size", s.max_size, "largest article in bytes; a larger one is reported and left out")->check(CLI::PositiveNumber)->capture_default_str();
        command->add_option("--max-unpacked", s.max_unpacked, "most bytes that one packed file or archive may unpack to")->check(CLI::PositiveNumber)->capture_default_str();
        command->add_option("--max-ratio", s.max_ratio, "how many times larger than it is that may be, beyond 16 MB")->check(CLI::PositiveNumber)->capture_default_str();
        command->add_option("--max-nesting", s.max_nesting, "how deep JSON values, HTML elements or archives may be within one another")->check(CLI::Range(1u, 1000u))->capture_default_str();
    };
    CLI::App* extract = app.add_subcommand("extract", "Extract the facts of articles, as JSON Lines or into a database");
    extract->add_option("PATH", s.paths, "files, archives, folders, or - for standard input");
    extract->add_option("--files-from", s.files_from, "read also the paths in this file, one a line; - is standard input");
    extract->add_option("-o,--output", s.output, "write JSON Lines to this file instead of standard output");
    extract->add_option("--csv", s.csv, "write CSV files into this folder, one for each fact type; an older such folder is replaced");
    extract->add_option("--db", s.database, "load the facts into this database: an SQLite file, or postgresql://host/database; made if it is not there");
    extract->add_option("--batch", s.batch, "articles that are stored in one transaction")->check(CLI::Range(size_t{1}, size_t{100000}));
    extract->add_option("--retry", s.retry, "seconds to wait for a PostgreSQL server that went away");
    extract->add_flag("--reload", s.reload, "extract also what is in the database unchanged");
    extract->add_option("--jobs", s.jobs, "threads")->check(CLI::Range(1u, 256u));
    extract->add_flag("--dry-run", s.dry_run, "read and extract, write nothing, and print how many facts of each type there would be");
    extract->add_flag("--strict", s.strict, "the first article that fails ends the run with exit code 2; what was finished before it is written");
    extract->add_option("--progress", s.progress, "bar: one line, redrawn; plain or json: a line every few seconds; none: not the closing summary either; auto: the bar on a terminal")->check(CLI::IsMember({"auto", "bar", "plain", "json", "none"}));
    extract->add_option("--progress-every", s.progress_every, "seconds between the lines of plain and json progress")->check(CLI::Range(0.0, 86400.0));
    reading(extract);
    extract->footer(
        "Examples:\n  pressbox extract report.txt\n  pressbox extract articles/ more.jsonl.gz --db facts.db\n  pressbox extract articles/ --db postgresql://localhost/facts\n  pressbox extract archive.zip --include '2024/**/*.html'\n  pressbox extract export.csv --csv-columns text=body,title=headline\n"
        "  find . -name '*.txt' | pressbox extract --files-from -\n  cat report.txt | pressbox extract - --types quote,score\n"
        "Read are .txt (may begin with a line 'date 2024-03-16' and a line 'title …'), .jsonl and .ndjson (lines with id, title, date, text), .csv and .tsv (a header line), .html, and web archives (.warc, .wet);\n"
        "each also as .gz or .zst, or in .tar and .zip archives. Of standard input, and of files with other names, the first bytes tell which it is.\n"
        "Ctrl-C or SIGTERM ends the run cleanly: what was finished is written, and the exit code is 130 or 143. A second one ends it at once.\n"
        "A database is safe to load again: articles that are there unchanged are left out, others replaced. A password for PostgreSQL belongs into PGPASSWORD or ~/.pgpass.");
    extract->callback([&] {
        const bool list_is_stdin = s.files_from == "-";
        if (s.paths.empty() && s.files_from.empty()) throw CLI::ValidationError("extract", "name files or folders to read, - for standard input, or a list of them with --files-from");
        if (list_is_stdin && std::find(s.paths.begin(), s.paths.end(), "-") != s.paths.end()) throw CLI::ValidationError("extract", "standard input is either an article or the list of files; give one of them as a file");
        result = Extract(s);
    });

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

    CLI::App* stats = app.add_subcommand("stats", "Count what a database holds: articles and facts by type, source and day, and failures");
    stats->add_option("DB", s.database, "the database: an SQLite file, or postgresql://host/database")->required();
    stats->add_flag("--json", s.json, "as JSON, with all sources and days");
    stats->footer("Examples:\n  pressbox stats facts.db\n  pressbox stats postgresql://localhost/facts --json\nIn a pipe every line begins with what it counts: pressbox stats facts.db | grep ^type");
    stats->callback([&] { result = Stats(s); });

    CLI::App* schema = app.add_subcommand("schema", "Print the JSON Schema of a record");
    schema->callback([] { std::printf("%s\n", RecordSchema().dump(2).c_str()); });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kFine : kNothingDone;
    }
    return result;
}
