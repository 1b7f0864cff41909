#include "extractor/lexicon/lexicon.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "catch.h"
#include "extractor/lexicon/compiled.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"
#include "extractor/text/utf8.h"

using namespace pressbox;

namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;
using Paths = std::vector<fs::path>;

// A folder of this test's own, gone at its end.
class Folder {
  public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "pressbox-lexicon-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
        ::chmod(path_.c_str(), 0755);  // for the child that is nobody's
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    // Each time it is written a file is a second older: times of change may be too coarse to tell two writes apart.
    fs::path Write(const std::string& name, const std::string& content) {
        const fs::path file = path_ / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::seconds(++writes_));
        return file;
    }
    fs::path path(const std::string& name = "") const { return name.empty() ? path_ : path_ / name; }

  private:
    fs::path path_;
    int writes_ = 0;
};

std::string ContentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

Paths FilesIn(const fs::path& folder) {
    Paths files;
    if (!fs::exists(folder)) return files;
    for (const auto& item : fs::directory_iterator(folder)) files.push_back(item.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string Joined(const Diagnostics& diagnostics) {
    std::string out;
    for (const Diagnostic& d : diagnostics) out += d.ToString() + '\n';
    return out;
}

// Without mistakes.
Lexicon Load(const fs::path& folder, const Paths& own = {}, const fs::path& cache = {}) {
    Diagnostics diagnostics;
    Lexicon lexicon = LoadLexicons(folder, own, cache, diagnostics);
    INFO(Joined(diagnostics));
    CHECK(diagnostics.empty());
    return lexicon;
}

struct Mistake {
    uint32_t line;
    std::string message;  // a part of it
};

Lexicon LoadOwn(Folder& folder, const std::string& content, Diagnostics& diagnostics) {
    return LoadLexicons(folder.path("none"), {folder.Write("own.lex", content)}, {}, diagnostics);
}

// Exactly these are found in a lexicon of that content.
void CheckMistakes(const std::string& content, const std::vector<Mistake>& mistakes) {
    Folder folder;
    Diagnostics found;
    LoadOwn(folder, content, found);
    INFO(content << "---\n" << Joined(found));
    REQUIRE(found.size() == mistakes.size());
    for (size_t i = 0; i < found.size(); ++i) {
        CHECK(found[i].file == folder.path("own.lex").string());
        CHECK(found[i].line == mistakes[i].line);
        CHECK(found[i].message.find(mistakes[i].message) != std::string::npos);
    }
}

std::string MeaningOf(const Lexicon& lexicon, const Sense& sense) {
    const LexiconEntry entry = lexicon.entry(sense.entry);
    std::string out = (sense.doubtful != 0 ? "?" : "") + std::string(NameOf(entry.kind)) + ' ' + std::string(entry.name);
    if (!entry.sport.empty()) out += " (" + std::string(entry.sport) + ')';
    return out;
}

// What a whole name can mean: "team Chelsea (football)", with a '?' before it when it is doubtful.
Strings Meanings(const Lexicon& lexicon, const std::string& name) {
    static Tokenizer tokenizer;
    std::vector<Token> tokens;
    tokenizer.Tokenize(name, tokens);
    std::vector<uint64_t> hashes;
    for (const Token& t : tokens) hashes.push_back(HashToken(Fold(std::string_view(name).substr(t.begin, t.end - t.begin))));
    const Gazetteer::Match match = lexicon.gazetteer.Longest(hashes.data(), 0, hashes.size());
    Strings out;
    if (match.tokens == 0 || match.tokens != hashes.size()) return out;
    for (const Sense& sense : lexicon.gazetteer.senses(match.alias)) out.push_back(MeaningOf(lexicon, sense));
    return out;
}

uint32_t ClassesOf(const Lexicon& lexicon, const std::string& folded) { return lexicon.words.classes(HashToken(folded)); }

template <class Map, class Show>
void DumpSorted(const std::string& title, const Map& map, Strings& out, Show show) {
    Strings lines;
    for (const auto& item : map) lines.push_back(title + show(item));
    std::sort(lines.begin(), lines.end());
    out.insert(out.end(), lines.begin(), lines.end());
}

// All that a lexicon knows.
Strings Dump(const Lexicon& lexicon) {
    Strings out;
    for (uint32_t i = 0; i < lexicon.entries.size(); ++i) out.push_back("entry " + MeaningOf(lexicon, {i, 0}));
    const Gazetteer& g = lexicon.gazetteer;
    for (size_t i = 0; i < g.slots().size(); ++i) {
        const Gazetteer::Slot& slot = g.slots()[i];
        if (slot.alias == Gazetteer::kFree) continue;
        std::string line = "name " + std::to_string(i) + ' ' + std::to_string(slot.check);
        if (g.caps(slot.alias)) line += " caps";
        if (g.own(slot.alias)) line += " own";
        for (const Sense& sense : g.senses(slot.alias)) line += " | " + MeaningOf(lexicon, sense);
        out.push_back(line);
    }
    for (const FlatArray<uint64_t>* filter : {&g.firsts(), &g.beginnings(), &g.names()}) {
        std::string line = "filter";
        for (size_t i = 0; i < filter->size(); ++i) line += ' ' + std::to_string((*filter)[i]);
        out.push_back(line);
    }
    for (size_t i = 0; i < lexicon.words.slots().size(); ++i) {
        const WordTable::Slot& slot = lexicon.words.slots()[i];
        if (slot.classes != 0) out.push_back("word " + std::to_string(slot.check) + ' ' + std::to_string(slot.classes));
    }
    const auto number = [](const auto& item) { return item.first + ' ' + std::to_string(item.second); };
    const auto itself = [](const std::string& word) { return word; };
    DumpSorted("number ", lexicon.number_words, out, number);
    DumpSorted("ordinal ", lexicon.ordinal_words, out, number);
    DumpSorted("scale ", lexicon.scale_words, out, number);
    DumpSorted("sport ", lexicon.sport_words, out, [](const auto& item) {
        std::string line = item.first;
        for (const std::string& sport : item.second) line += " | " + sport;
        return line;
    });
    DumpSorted("abbreviation ", lexicon.abbreviations.before_word, out, itself);
    DumpSorted("number abbreviation ", lexicon.abbreviations.before_number, out, itself);
    for (const Lexicon::ListWord& w : lexicon.list_words) out.push_back("list " + w.kind + " | " + w.value + " | " + w.word);
    return out;
}

bool Mapped(const Lexicon& lexicon) { return lexicon.memory != nullptr; }

// A lexicon that has something of everything, the mapped file of which is small.
constexpr const char* kTeams = "kind: team\nsport: football\n\nHarborough Town | ?Harborough | Lightermen\nSt. Osyth Rovers | SOR\n";
constexpr const char* kNumbers = "kind: number\n\n12 | twelve | dozen\n";
constexpr const char* kGiven = "kind: given_name\ngender: f\n\nAda | ?May\n";
constexpr const char* kSports = "kind: sport\n\nfootball | striker\nice hockey | puck\n";
constexpr const char* kAbbreviations = "kind: abbreviation\n\nSt. | Dr.\n";

void WriteSome(Folder& folder) {
    folder.Write("lex/teams.lex", kTeams);
    folder.Write("lex/numbers.lex", kNumbers);
    folder.Write("lex/words/given.lex", kGiven);
    folder.Write("lex/words/sports.lex", kSports);
    folder.Write("lex/words/abbreviations.lex", kAbbreviations);
}

std::shared_ptr<const Knowledge> Shipped() {
    static const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    return knowledge;
}

const Lexicon& ShippedLexicon() { return Shipped()->lexicon; }

std::shared_ptr<const Knowledge> ShippedWith(const Paths& own) { return Knowledge::Load(PRESSBOX_ROOT "/patterns", own); }

Paths ShippedFiles() {
    Paths files;
    for (const auto& item : fs::recursive_directory_iterator(PRESSBOX_ROOT "/patterns"))
        if (item.path().extension() == ".lex") files.push_back(item.path());
    std::sort(files.begin(), files.end());
    return files;
}

// What is mentioned, as "Spurs: team Tottenham Hotspur".
Strings Mentions(const std::shared_ptr<const Knowledge>& knowledge, const std::string& text) {
    Extractor extractor(knowledge);
    std::vector<SentenceTrace> trace;
    ExtractOptions options;
    options.trace = &trace;
    extractor.Extract({"t", "", "2024-06-15", text}, options);
    Strings out;
    for (const SentenceTrace& sentence : trace)
        for (const MentionTrace& m : sentence.mentions) out.push_back(m.text + ": " + std::string(NameOf(m.kind)) + (m.entity.empty() ? "" : ' ' + m.entity));
    return out;
}

bool Has(const Strings& strings, const std::string& wanted) { return std::find(strings.begin(), strings.end(), wanted) != strings.end(); }

// Runs `check` in a process of its own, which may crash or never end, and is nobody's when ours is root's, for whom
// nothing is unreadable.
bool HoldsInChild(const std::function<bool()>& check) {
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit seconds{5, 5};
        ::setrlimit(RLIMIT_CPU, &seconds);
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        for (const int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE}) ::signal(signal, SIG_DFL);  // Catch's would report a failure of its own
        if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(2);
        try {
            ::_exit(check() ? 0 : 1);
        } catch (...) {
            ::_exit(3);
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("a lexicon's names, aliases and doubts", "[lexicon]") {
    Folder folder;
    Diagnostics diagnostics;
    const Lexicon lexicon = LoadOwn(folder,
                                    "# Clubs of the Harbour League.\nkind: team\nsport: football\ncountry: Nowhere\nsource: its own list\n\n"
                                    "Harborough Town|?Harborough  |  Lightermen\n\n# the others\n?Point | Côte d'Or | SOR\nSt. Osyth | 1. FC Quay",
                                    diagnostics);
    CHECK(Joined(diagnostics) == "");
    CHECK(Meanings(lexicon, "Harborough Town") == Strings{"team Harborough Town (football)"});
    CHECK(Meanings(lexicon, "HARBOROUGH") == Strings{"?team Harborough Town (football)"});
    CHECK(Meanings(lexicon, "Lightermen") == Strings{"team Harborough Town (football)"});
    CHECK(Meanings(lexicon, "Point") == Strings{"?team Point (football)"});
    CHECK(Meanings(lexicon, "Cote d’Or") == Strings{"team Point (football)"});
    CHECK(Meanings(lexicon, "St. Osyth") == Strings{"team St. Osyth (football)"});
    CHECK(Meanings(lexicon, "St Osyth") == Strings{"team St. Osyth (football)"});
    CHECK(Meanings(lexicon, "1. FC Quay") == Strings{"team St. Osyth (football)"});
    CHECK(Meanings(lexicon, "Town").empty());
    CHECK(Meanings(lexicon, "the others").empty());
    CHECK(lexicon.entries.size() == 3);
}

TEST_CASE("a file with Windows line ends is read like any other", "[lexicon]") {
    Folder folder;
    Diagnostics diagnostics;
    const Lexicon lexicon = LoadOwn(folder, "# Clubs\r\nkind: team\r\n\r\nHarborough Town | Lightermen\r\n", diagnostics);
    CHECK(Joined(diagnostics) == "");
    CHECK(Meanings(lexicon, "Lightermen") == Strings{"team Harborough Town"});
}

TEST_CASE("a nationality's canonical name is its nation's and no alias", "[lexicon]") {
    Folder folder;
    folder.Write("lex/nationalities.lex", "kind: nationality\n\nHarbourland | Harbourian\nHarbourland | ?Quaysider\n");
    const Lexicon lexicon = Load(folder.path("lex"));
    CHECK(lexicon.entries.size() == 1);
    CHECK(Meanings(lexicon, "Harbourland").empty());
    CHECK(Meanings(lexicon, "Harbourian") == Strings{"nationality Harbourland"});
    CHECK(Meanings(lexicon, "Quaysider") == Strings{"?nationality Harbourland"});
}

TEST_CASE("files of one kind and sport add up", "[lexicon]") {
    Folder folder;
    folder.Write("lex/a.lex", "kind: team\nsport: football\n\nHarborough Town | Lightermen\n");
    folder.Write("lex/b/c.lex", "kind: team\nsport: football\n\nHarborough Town | Dockers\n");
    folder.Write("lex/d.lex", "kind: team\nsport: cricket\n\nHarborough Town | Dockers\n");
    folder.Write("lex/no-lexicon.txt", "kind: team\n\nSailors\n");
    const Lexicon lexicon = Load(folder.path("lex"));
    CHECK(lexicon.entries.size() == 2);
    CHECK(Meanings(lexicon, "Lightermen") == Strings{"team Harborough Town (football)"});
    CHECK(Meanings(lexicon, "Dockers") == Strings{"team Harborough Town (football)", "team Harborough Town (cricket)"});
    CHECK(Meanings(lexicon, "Sailors").empty());
}

TEST_CASE("word lists", "[lexicon]") {
    Folder folder;
    WriteSome(folder);
    folder.Write("lex/titles.lex", "kind: title\ngender: m\n\nSir | Mr.\n");
    const Lexicon lexicon = Load(folder.path("lex"));
    CHECK(ClassesOf(lexicon, "ada") == (kGivenName | kSureGivenName | kFemaleName));
    CHECK(ClassesOf(lexicon, "may") == (kGivenName | kFemaleName));
    CHECK(ClassesOf(lexicon, "mr") == (kTitleWord | kMaleName));
    CHECK(ClassesOf(lexicon, "harborough") == 0);
    CHECK(lexicon.number_words.at("dozen") == 12);
    CHECK(lexicon.sport_words.at("puck") == Strings{"ice hockey"});
    CHECK(lexicon.abbreviations.before_word.count("st.") == 1);
}

TEST_CASE("mistakes in names are told with their line", "[lexicon][mistakes]") {
    CheckMistakes("kind: team\n\nQuay | Q\nPoint\n# more\nQuay | Quayside\n", {{6, "'Quay' is a canonical name twice"}});
    CheckMistakes("kind: team\n\nQuay | | Q\n", {{3, "an empty name"}});
    CheckMistakes("kind: team\n\nQuay |\n| Point\n||\n", {{3, "an empty name"}, {4, "an empty name"}, {5, "an empty name"}});
    CheckMistakes("kind: team\n\nQuay | ?\n?\n", {{3, "an empty name"}, {4, "an empty name"}});
    CheckMistakes("kind: team\n\na b c d e f g h i j k l m n o p\n1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17\n", {{4, "has more than 16 words"}});
    CheckMistakes("kind: team\n\nQuay\n\nPoint | ?Quay\n", {});  // one alias may mean two
    CheckMistakes("kind: nationality\n\nEngland | English\nEngland | Saxon\n", {});
    CheckMistakes("kind: role\n\ncaptain | skipper\ncaptain\n", {});
}

TEST_CASE("mistakes in the header are told with their line", "[lexicon][mistakes]") {
    CheckMistakes("# Clubs\nkind team\nkind: team\n\nQuay\n", {{2, "a header line reads 'kind: team'"}});
    CheckMistakes("kind: team\nsprot: football\n\nQuay\n", {{2, "unknown header 'sprot'"}});
    CheckMistakes("kind: team\nQuay | Q\nPoint\n\nHead\n", {{2, "a blank line ends the header"}, {3, "a blank line ends the header"}});
    CheckMistakes("", {{0, "no 'kind:' line"}});
    CheckMistakes("sport: football\n", {{1, "no 'kind:' line"}});
}

TEST_CASE("a file with entries and no kind is told", "[lexicon][mistakes]") {
    for (const std::string content : {"sport: football\n\nQuay | Q\n", "Quay | Q\nPoint\n", "kind:\n\nQuay\n"}) {
        Folder folder;
        Diagnostics found;
        const Lexicon lexicon = LoadOwn(folder, content, found);
        INFO(Joined(found));
        CHECK(std::any_of(found.begin(), found.end(), [](const Diagnostic& d) { return d.message.find("no 'kind:' line at the top") != std::string::npos; }));
        CHECK(lexicon.entries.empty());
    }
}

TEST_CASE("an unknown kind is told once", "[lexicon][mistakes]") {
    for (const std::string kind : {"tema", "Team", "teams", "none"}) {
        Folder folder;
        Diagnostics found;
        const Lexicon lexicon = LoadOwn(folder, "kind: " + kind + "\n\nQuay | Q\nPoint\n", found);
        INFO(Joined(found));
        REQUIRE(found.size() == 1);
        CHECK(found[0].file == folder.path("own.lex").string());
        CHECK(found[0].message.find("unknown kind '" + kind + "'") != std::string::npos);
        CHECK(lexicon.entries.empty());
    }
}

TEST_CASE("mistakes in lists of values are told with their line", "[lexicon][mistakes]") {
    for (const std::string kind : {"number", "ordinal", "scale"})
        CheckMistakes("kind: " + kind + "\n\n1 | one\ntwo | 2\n3\n4x | four\n1,000 | grand\n1.5 | more\n-1 | less\n",
                      {{4, "reads 'value | word'"}, {5, "reads 'value | word'"}, {6, "reads 'value | word'"}, {7, "reads 'value | word'"}});
    CheckMistakes("kind: sport\n\nfootball | striker\ntennis\n", {{4, "reads 'sport | word'"}});
}

TEST_CASE("bytes that are no UTF-8 are told with their line", "[lexicon][mistakes]") {
    CheckMistakes("# M\xfcller\nkind: team\n\nQuay\n", {{1, "not UTF-8"}});
    CheckMistakes("kind: team\n\nQuay\nAtl\xe9tico | Caf\xe9\nK\xf6ln\n", {{4, "not UTF-8"}});
    CheckMistakes("kind: team\n\nQuay\nAtl\xe9", {{4, "not UTF-8"}});
    CheckMistakes("\xff\xfek\0i\0n\0d\0", {{1, "not UTF-8"}});
    CheckMistakes("kind: team\n\nAtlético | 日本\n", {});
}

TEST_CASE("all mistakes of all files are told in one run, and what is good is loaded", "[lexicon][mistakes]") {
    Folder folder;
    const fs::path a = folder.Write("lex/a.lex", "kind: team\nsprot: football\n\nQuay | Q\nQuay\nPoint | | P\nHead\n");
    const fs::path b = folder.Write("lex/b.lex", "kind: number\n\nsix | 6\n7 | seven\n");
    const fs::path c = folder.Write("lex/c.lex", "kind: team\n\nCaf\xe9\n");
    const fs::path d = folder.Write("lex/d.lex", "kind: place\n\nBay | a b c d e f g h i j k l m n o p q | Cove\n");
    const fs::path own = folder.Write("own.lex", "kind: competition\n\nHarbour Cup |\nQuay Cup\n");
    Diagnostics found;
    const Lexicon lexicon = LoadLexicons(folder.path("lex"), {own, folder.path("none.lex")}, {}, found);
    Strings places;
    for (const Diagnostic& x : found) places.push_back(fs::path(x.file).filename().string() + ':' + std::to_string(x.line));
    CHECK(places == Strings{"a.lex:2", "a.lex:5", "a.lex:6", "b.lex:3", "c.lex:3", "d.lex:3", "own.lex:3", "none.lex:0"});
    CHECK(Meanings(lexicon, "Q") == Strings{"team Quay"});
    CHECK(Meanings(lexicon, "Head") == Strings{"team Head"});
    CHECK(Meanings(lexicon, "Cove") == Strings{"place Bay"});
    CHECK(Meanings(lexicon, "Quay Cup") == Strings{"competition Quay Cup"});
    CHECK(Meanings(lexicon, "P").empty());
    CHECK(Meanings(lexicon, "Harbour Cup").empty());
    CHECK(lexicon.number_words.at("seven") == 7);
    CHECK(lexicon.number_words.count("6") == 0);
}

TEST_CASE("a lexicon that is not there, or a folder, is told; the others are loaded", "[lexicon][mistakes]") {
    Folder folder;
    const fs::path good = folder.Write("good.lex", kTeams);
    for (const fs::path& bad : {folder.path("none.lex"), folder.path(), folder.path("none/none.lex")}) {
        Diagnostics found;
        const Lexicon lexicon = LoadLexicons(folder.path("lex"), {bad, good}, {}, found);
        REQUIRE(found.size() == 1);
        CHECK(found[0].file == bad.string());
        CHECK(found[0].line == 0);
        CHECK(found[0].message.find("can be read") != std::string::npos);
        CHECK(Meanings(lexicon, "Lightermen") == Strings{"team Harborough Town (football)"});
    }
    const auto knowledge = ShippedWith({folder.path("none.lex")});
    const auto of_it = [&](const Diagnostic& d) { return d.file == folder.path("none.lex").string(); };
    CHECK(std::count_if(knowledge->diagnostics.begin(), knowledge->diagnostics.end(), of_it) == 1);
    CHECK(Meanings(knowledge->lexicon, "Chelsea").size() == 1);
}

TEST_CASE("a lexicon that may not be read is told", "[lexicon][mistakes]") {
    Folder folder;
    const fs::path shipped = folder.Write("lex/shipped.lex", kTeams);
    const fs::path own = folder.Write("own.lex", kTeams);
    for (const fs::path& file : {shipped, own}) {
        ::chmod(file.c_str(), 0);
        CHECK(HoldsInChild([&] {
            Diagnostics found;
            const Lexicon lexicon = LoadLexicons(folder.path("lex"), {own}, {}, found);
            return found.size() == 1 && found[0].file == file.string() && found[0].message.find("can be read") != std::string::npos &&
                   Meanings(lexicon, "Lightermen").size() == 1;
        }));
        ::chmod(file.c_str(), 0644);
    }
}

TEST_CASE("a name of the user's own means what they say", "[lexicon][own]") {
    Folder folder;
    const auto knowledge = ShippedWith({folder.Write("own.lex", "kind: place\n\nChelsea\n")});
    const std::string text = "Chelsea beat Leeds United 2-1. Arsenal lost.";
    CHECK(Has(Mentions(Shipped(), text), "Chelsea: team Chelsea"));
    CHECK(Has(Mentions(knowledge, text), "Chelsea: place Chelsea"));
    CHECK(Has(Mentions(knowledge, text), "Arsenal: team Arsenal"));
    CHECK(Meanings(ShippedLexicon(), "Chelsea") == Strings{"team Chelsea (football)"});
    CHECK(Meanings(knowledge->lexicon, "Chelsea") == Strings{"place Chelsea"});
    CHECK(Meanings(knowledge->lexicon, "Chelsea FC") == Strings{"team Chelsea (football)"});
    CHECK(Meanings(knowledge->lexicon, "Arsenal") == Meanings(ShippedLexicon(), "Arsenal"));
}

TEST_CASE("a new club is found in a text by its name and its nickname", "[lexicon][own]") {
    Folder folder;
    const auto knowledge = ShippedWith({folder.Write("own.lex", "kind: team\nsport: football\n\nQuayside Rovers | Lightermen | ?Quayside\n")});
    const std::string text = "Quayside Rovers beat Leeds United 2-1 on Saturday. The Lightermen led at the break. Quayside have won four in a row.";
    const Strings mentions = Mentions(knowledge, text);
    CHECK(Has(mentions, "Quayside Rovers: team Quayside Rovers"));
    CHECK(Has(mentions, "Lightermen: team Quayside Rovers"));
    CHECK(Has(mentions, "Quayside: team Quayside Rovers"));
    CHECK_FALSE(Has(Mentions(Shipped(), text), "Lightermen: team Quayside Rovers"));

    Extractor extractor(knowledge);
    const std::vector<Fact> facts = extractor.Extract({"t", "", "", "The Lightermen beat Leeds United 2-1."});
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].fields.get("winner") == Value(std::string("Quayside Rovers")));
}

TEST_CASE("a file of the user's own adds aliases to a shipped name", "[lexicon][own]") {
    Folder folder;
    for (const std::string sport : {"sport: football\n", ""}) {
        const Lexicon lexicon = Load(PRESSBOX_ROOT "/patterns", {folder.Write("own.lex", "kind: team\n" + sport + "\nChelsea | Fulham Roaders\n")});
        INFO(sport);
        CHECK(Meanings(lexicon, "Fulham Roaders") == Strings{"team Chelsea (football)"});
        CHECK(Meanings(lexicon, "Chelsea") == Strings{"team Chelsea (football)"});
        CHECK(Meanings(lexicon, "Chelsea FC") == Strings{"team Chelsea (football)"});
        CHECK(lexicon.entries.size() == ShippedLexicon().entries.size());
    }
}

TEST_CASE("files of the user's own stand beside each other", "[lexicon][own]") {
    Folder folder;
    const fs::path a = folder.Write("a.lex", "kind: place\n\nChelsea\n");
    const fs::path b = folder.Write("b.lex", "kind: team\nsport: cricket\n\nChelsea Mariners | ?Chelsea\n");
    const Lexicon lexicon = Load(PRESSBOX_ROOT "/patterns", {a, b});
    CHECK(Meanings(lexicon, "Chelsea") == Strings{"place Chelsea", "?team Chelsea Mariners (cricket)"});
}

TEST_CASE("number words of the user's own win", "[lexicon][own]") {
    Folder folder;
    const Lexicon lexicon = Load(PRESSBOX_ROOT "/patterns", {folder.Write("own.lex", "kind: number\n\n12 | dozen\n0 | love\n13 | twelve\n")});
    CHECK(lexicon.number_words.at("dozen") == 12);
    CHECK(lexicon.number_words.at("twelve") == 13);
    CHECK(lexicon.number_words.at("eleven") == 11);
}

TEST_CASE("every name of the shipped lexicons is known as what its file says", "[lexicon][shipped]") {
    const Strings kNameKinds = {"team", "nation", "nationality", "competition", "place", "organisation", "role"};
    size_t names = 0;
    for (const fs::path& file : ShippedFiles()) {
        std::istringstream lines(ContentOf(file));
        std::string kind;
        std::string sport;
        for (std::string line; std::getline(lines, line);) {
            if (line.empty() || line[0] == '#') continue;
            if (line.rfind("kind: ", 0) == 0) kind = line.substr(6);
            else if (line.rfind("sport: ", 0) == 0) sport = " (" + line.substr(7) + ')';
            if (!Has(kNameKinds, kind) || (line.find(": ") != std::string::npos && line.find('|') == std::string::npos)) continue;
            std::istringstream parts(line);
            std::string canonical;
            for (std::string name; std::getline(parts, name, '|');) {
                name.erase(0, name.find_first_not_of(" ?"));
                name.erase(name.find_last_not_of(' ') + 1);
                const bool first = canonical.empty();
                if (first) canonical = name;
                if (first && kind == "nationality") continue;
                const Strings meanings = Meanings(ShippedLexicon(), name);
                const std::string wanted = kind + ' ' + canonical + sport;
                INFO(file.string() << ": " << name << ": " << wanted);
                REQUIRE((Has(meanings, wanted) || Has(meanings, '?' + wanted)));
                ++names;
            }
        }
    }
    CHECK(names > 10000);
}

TEST_CASE("a mapped lexicon is the one that was built", "[lexicon][compiled]") {
    Folder folder;
    const Lexicon built = Load(PRESSBOX_ROOT "/patterns", {}, folder.path("cache"));
    const Lexicon mapped = Load(PRESSBOX_ROOT "/patterns", {}, folder.path("cache"));
    REQUIRE_FALSE(Mapped(built));
    REQUIRE(Mapped(mapped));
    CHECK(mapped.entries.size() > 5000);
    CHECK(mapped.gazetteer.size() == built.gazetteer.size());
    const Strings expected = Dump(built);
    CHECK(expected.size() > 20000);
    CHECK((Dump(mapped) == expected));  // in brackets: too long to be shown
    CHECK((Dump(Load(PRESSBOX_ROOT "/patterns")) == expected));
    for (const std::string name : {"Chelsea", "Spurs", "Reading", "English", "goalkeeper", "Premier League", "St Lucia", "no such name"})
        CHECK(Meanings(mapped, name) == Meanings(built, name));
    for (const std::string word : {"harry", "sir", "van", "united", "beat", "wednesday", "jr", "xyzzy"})
        CHECK(ClassesOf(mapped, word) == ClassesOf(built, word));
    CHECK(ClassesOf(mapped, "harry") != 0);
}

TEST_CASE("facts are the same with a compiled lexicon", "[lexicon][compiled]") {
    Folder folder;
    const Paths own = {folder.Write("own.lex", "kind: team\nsport: football\n\nHarborough Town | Lightermen\n")};
    const auto lines = [&](const fs::path& cache) {
        Extractor extractor(Knowledge::Load(PRESSBOX_ROOT "/patterns", own, cache));
        ArticleReader reader({PRESSBOX_ROOT "/corpus"}, {});
        Article article;
        Failure failure;
        Strings out;
        while (reader.Next(article, failure) == ArticleReader::Result::kArticle)
            for (const Fact& fact : extractor.Extract(article)) AppendJson(fact, out.emplace_back());
        return out;
    };
    const Strings plain = lines("");
    CHECK(plain.size() > 50);
    CHECK((lines(folder.path("cache")) == plain));
    REQUIRE(FilesIn(folder.path("cache")).size() == 2);  // the lexicon's, and the rules' skeletons
    CHECK((lines(folder.path("cache")) == plain));
}

TEST_CASE("a mapped lexicon outlives its file and moves", "[lexicon][compiled]") {
    Folder folder;
    WriteSome(folder);
    const Strings expected = Dump(Load(folder.path("lex"), {}, folder.path("cache")));
    Lexicon mapped = Load(folder.path("lex"), {}, folder.path("cache"));
    REQUIRE(Mapped(mapped));
    fs::remove_all(folder.path("cache"));
    const Lexicon moved = std::move(mapped);
    CHECK(Dump(moved) == expected);
    CHECK(Meanings(moved, "Lightermen") == Strings{"team Harborough Town (football)"});
}

TEST_CASE("an empty lexicon can be compiled", "[lexicon][compiled]") {
    Folder folder;
    fs::create_directories(folder.path("lex"));
    const Lexicon built = Load(folder.path("lex"), {}, folder.path("cache"));
    const Lexicon mapped = Load(folder.path("lex"), {}, folder.path("cache"));
    CHECK(Mapped(mapped));
    CHECK(Dump(mapped) == Dump(built));
    CHECK(Meanings(mapped, "Chelsea").empty());
}

TEST_CASE("the cache is made anew when a file changes, comes or goes", "[lexicon][compiled]") {
    Folder folder;
    WriteSome(folder);
    const fs::path own = folder.Write("own.lex", "kind: team\n\nQuay | Q\n");
    const auto load = [&] { return Load(folder.path("lex"), {own}, folder.path("cache")); };
    CHECK_FALSE(Mapped(load()));
    REQUIRE(Mapped(load()));

    const auto changed = [&] {
        const Lexicon built = load();
        CHECK_FALSE(Mapped(built));
        const Lexicon mapped = load();
        CHECK(Mapped(mapped));
        CHECK(Dump(mapped) == Dump(built));
        CHECK(Dump(mapped) == Dump(Load(folder.path("lex"), {own})));
        CHECK(FilesIn(folder.path("cache")).size() == 1);
        return load();
    };
    folder.Write("lex/teams.lex", "kind: team\n\nHarborough Town | Dockers\n");
    CHECK(Meanings(changed(), "Dockers") == Strings{"team Harborough Town"});
    folder.Write("lex/teams.lex", "kind: team\n\nHarborough Town | Sailors\n");  // as long as before
    CHECK(Meanings(changed(), "Sailors") == Strings{"team Harborough Town"});
    folder.Write("lex/more/more.lex", "kind: place\n\nBay\n");
    CHECK(Meanings(changed(), "Bay") == Strings{"place Bay"});
    fs::remove(folder.path("lex/more/more.lex"));
    CHECK(Meanings(changed(), "Bay").empty());
    fs::rename(folder.path("lex/teams.lex"), folder.path("lex/clubs.lex"));
    CHECK(Meanings(changed(), "Sailors") == Strings{"team Harborough Town"});
    folder.Write("own.lex", "kind: team\n\nQuay | QQ\n");
    CHECK(Meanings(changed(), "QQ") == Strings{"team Quay"});
}

TEST_CASE("a stamp tells files by their path, size and time of change", "[lexicon][compiled]") {
    Folder folder;
    const fs::path a = folder.Write("a.lex", kTeams);
    const fs::path b = folder.Write("b.lex", kTeams);
    const auto at = [&](const fs::path& file, std::chrono::nanoseconds time) {
        fs::last_write_time(file, fs::file_time_type(std::chrono::duration_cast<fs::file_time_type::duration>(time)));
        return StampOf({file});
    };
    const uint64_t stamp = at(a, std::chrono::seconds(1000));
    CHECK(at(b, std::chrono::seconds(1000)) != stamp);
    CHECK(at(a, std::chrono::seconds(1001)) != stamp);
    CHECK(at(a, std::chrono::seconds(1000) + std::chrono::nanoseconds(1)) != stamp);
    CHECK(at(a, std::chrono::seconds(1000)) == stamp);
    std::ofstream(a, std::ios::app) << '\n';
    CHECK(at(a, std::chrono::seconds(1000)) != stamp);
    CHECK(StampOf({a, b}) != StampOf({b, a}));
    CHECK(StampOf({a, b}) != StampOf({a}));
}

TEST_CASE("each set of lexicons has a cache file of its own", "[lexicon][compiled]") {
    Folder folder;
    WriteSome(folder);
    folder.Write("other/teams.lex", "kind: team\n\nQuay | Lightermen\n");
    const fs::path a = folder.Write("a.lex", "kind: place\n\nLightermen\n");
    const fs::path b = folder.Write("b.lex", "kind: competition\n\nLightermen\n");
    struct Set {
        std::string folder;
        Paths own;
        Strings meanings;
    };
    const std::vector<Set> sets = {{"lex", {}, {"team Harborough Town (football)"}},
                                   {"other", {}, {"team Quay"}},
                                   {"lex", {a}, {"place Lightermen"}},
                                   {"lex", {b}, {"competition Lightermen"}},
                                   {"lex", {a, b}, {"place Lightermen", "competition Lightermen"}},
                                   {"other", {a}, {"place Lightermen"}}};
    for (const bool mapped : {false, true}) {
        for (const Set& set : sets) {
            const Lexicon lexicon = Load(folder.path(set.folder), set.own, folder.path("cache"));
            CHECK(Mapped(lexicon) == mapped);
            CHECK(Meanings(lexicon, "Lightermen") == set.meanings);
        }
    }
    CHECK(FilesIn(folder.path("cache")).size() == sets.size());
}

TEST_CASE("a damaged cache is made anew", "[lexicon][compiled]") {
    Folder folder;
    WriteSome(folder);
    const Strings expected = Dump(Load(folder.path("lex"), {}, folder.path("cache")));
    REQUIRE(FilesIn(folder.path("cache")).size() == 1);
    const fs::path file = FilesIn(folder.path("cache"))[0];
    const std::string good = ContentOf(file);
    const auto damage = [&](const std::string& content) {
        std::ofstream(file, std::ios::binary) << content;
        const Lexicon built = Load(folder.path("lex"), {}, folder.path("cache"));
        CHECK_FALSE(Mapped(built));
        CHECK(Dump(built) == expected);
        CHECK((ContentOf(file) == good));
        CHECK(Mapped(Load(folder.path("lex"), {}, folder.path("cache"))));
    };
    for (const size_t size : {size_t{0}, size_t{1}, size_t{31}, size_t{100}, good.size() / 2, good.size() - 8, good.size() - 1}) damage(good.substr(0, size));
    damage(good + '\0');
    damage(good + good);
    damage(std::string(good.size(), '\0'));
    damage("no lexicon at all");
    for (const size_t at : {size_t{0}, size_t{8}, size_t{16}, size_t{24}, good.size() / 2, good.size() - 1}) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        damage(bad);
    }
    fs::remove(file);
    fs::create_directory(file);
    CHECK(Dump(Load(folder.path("lex"), {}, folder.path("cache"))) == expected);
}

namespace {

// Flips each byte of a compiled lexicon in turn, [first, last) of them; whether none of these files is taken.
bool EveryFlipIsSeen(Folder& folder, size_t first, size_t last) {
    WriteSome(folder);
    Load(folder.path("lex"), {}, folder.path("cache"));
    std::string bytes = ContentOf(FilesIn(folder.path("cache")).at(0));
    uint64_t stamp = 0;
    std::memcpy(&stamp, bytes.data() + 8, 8);
    const fs::path file = folder.path("flipped.bin");
    const auto taken = [&] {
        std::ofstream(file, std::ios::binary) << bytes;
        return MapCompiled(file, stamp).has_value();
    };
    if (!taken() || MapCompiled(file, stamp + 1).has_value()) return false;
    for (size_t i = first; i < std::min(last, bytes.size()); ++i) {
        const char before = bytes[i];
        bytes[i] = static_cast<char>(before ^ (1 << (i % 8)));
        if (taken()) return false;
        bytes[i] = before;
    }
    return true;
}

}  // namespace

TEST_CASE("a cut or a flipped byte anywhere in a compiled lexicon is seen", "[lexicon][compiled]") {
    Folder folder;
    CHECK(EveryFlipIsSeen(folder, 0, 32));
    CHECK(EveryFlipIsSeen(folder, 192, SIZE_MAX));  // behind the header
    const std::string bytes = ContentOf(FilesIn(folder.path("cache")).at(0));
    uint64_t stamp = 0;
    std::memcpy(&stamp, bytes.data() + 8, 8);
    for (size_t size = 0; size < bytes.size(); size += 7) {
        std::ofstream(folder.path("cut.bin"), std::ios::binary) << bytes.substr(0, size);
        REQUIRE_FALSE(MapCompiled(folder.path("cut.bin"), stamp).has_value());
    }
    CHECK_FALSE(MapCompiled(folder.path("none.bin"), stamp).has_value());
    CHECK_FALSE(MapCompiled(folder.path(), stamp).has_value());
}

TEST_CASE("a lexicon with mistakes is not cached: they are told every time", "[lexicon][compiled]") {
    Folder folder;
    WriteSome(folder);
    folder.Write("lex/bad.lex", "kind: team\n\nQuay | |\n");
    for (const Paths& own : {Paths{}, Paths{folder.path("none.lex")}}) {
        for (int round = 0; round < 2; ++round) {
            Diagnostics found;
            const Lexicon lexicon = LoadLexicons(folder.path("lex"), own, folder.path("cache"), found);
            CHECK(found.size() == 1 + own.size());
            CHECK_FALSE(Mapped(lexicon));
        }
    }
    CHECK(FilesIn(folder.path("cache")).empty());
}

TEST_CASE("what other lexicons' mistakes were before changes nothing", "[lexicon][compiled]") {
    Folder folder;
    WriteSome(folder);
    Diagnostics diagnostics = {{"other", 1, 0, "bad"}};
    LoadLexicons(folder.path("lex"), {}, folder.path("cache"), diagnostics);
    CHECK(diagnostics.size() == 1);
    CHECK(FilesIn(folder.path("cache")).size() == 1);
}

TEST_CASE("a cache that cannot be written does no harm", "[lexicon][compiled]") {
    Folder folder;
    WriteSome(folder);
    folder.Write("file", "mine");
    const Strings expected = Dump(Load(folder.path("lex")));
    for (const fs::path& cache : {folder.path("file"), folder.path("file/below")}) {
        for (int round = 0; round < 2; ++round) CHECK(Dump(Load(folder.path("lex"), {}, cache)) == expected);
        CHECK(ContentOf(folder.path("file")) == "mine");
    }
    fs::create_directory(folder.path("locked"));
    ::chmod(folder.path("locked").c_str(), 0555);
    CHECK(HoldsInChild([&] {
        Diagnostics found;
        const Lexicon lexicon = LoadLexicons(folder.path("lex"), {}, folder.path("locked"), found);
        return found.empty() && Dump(lexicon) == expected;
    }));
    CHECK(FilesIn(folder.path("locked")).empty());
}

TEST_CASE("many processes share one cache", "[lexicon][compiled]") {
    Folder folder;
    WriteSome(folder);
    const Strings expected = Dump(Load(folder.path("lex")));
    std::vector<pid_t> children;
    for (int i = 0; i < 6; ++i) {
        const pid_t child = ::fork();
        if (child > 0) {
            children.push_back(child);
            continue;
        }
        bool good = true;
        for (int round = 0; round < 20 && good; ++round) {
            Diagnostics found;
            good = Dump(LoadLexicons(folder.path("lex"), {}, folder.path("cache"), found)) == expected && found.empty();
            std::error_code gone;  // or another process has it
            if (round % 5 == i % 5) fs::remove_all(folder.path("cache"), gone);
        }
        ::_exit(good ? 0 : 1);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }
}

TEST_CASE("a name without a letter or figure is told", "[lexicon][mistakes]") {
    CheckMistakes("kind: team\n\nQuay | ---\n", {{3, "has no letter or figure"}});
}

TEST_CASE("an unknown kind is told at its own line, also before there are entries", "[lexicon][mistakes]") {
    CheckMistakes("kind: tema\n", {{1, "unknown kind 'tema'"}});
}

TEST_CASE("kinds that rules make are no kinds of names", "[lexicon][mistakes]") {
    CheckMistakes("kind: score\n\nQuay\n", {{1, "unknown kind 'score'"}});
}

TEST_CASE("a file without a kind is told once", "[lexicon][mistakes]") {
    CheckMistakes("sport: football\n\nQuay | Q\nPoint\nHead\n", {{1, "no 'kind:' line at the top"}});
}

TEST_CASE("a header line behind the blank line is told", "[lexicon][mistakes]") {
    CheckMistakes("kind: team\n\nsport: football\n\nQuay\n", {{3, "header"}});
}

TEST_CASE("an unknown gender is told", "[lexicon][mistakes]") {
    CheckMistakes("kind: given_name\ngender: female\n\nAda\n", {{2, "gender"}});
}

TEST_CASE("a byte order mark is no part of the header", "[lexicon][mistakes]") {
    CheckMistakes("\xef\xbb\xbfkind: team\n\nQuay\n", {});
}

TEST_CASE("a value is a plain number", "[lexicon][mistakes]") {
    CheckMistakes("kind: number\n\nnan | much\n", {{3, "reads 'value | word'"}});
}

TEST_CASE("a space behind the doubt is no part of the name", "[lexicon]") {
    Folder folder;
    CHECK(Meanings(Load(folder.path(), {folder.Write("own.lex", "kind: team\n\n? Quay\n")}), "Quay") == Strings{"?team Quay"});
}

TEST_CASE("a '?' marks words of lists of values too, or is told", "[lexicon]") {
    Folder folder;
    CHECK(Load(folder.path(), {folder.Write("own.lex", "kind: number\n\n12 | ?dozen\n")}).number_words.count("?dozen") == 0);
}

TEST_CASE("an own name wins whether or not it is written with a stop", "[lexicon][own]") {
    Folder folder;
    const auto knowledge = ShippedWith({folder.Write("own.lex", "kind: place\n\nSt Leger\n")});
    CHECK(Has(Mentions(knowledge, "They met in St. Leger on Friday."), "St. Leger: place St Leger"));
}

TEST_CASE("a name of more than eight words is found where it has small ones", "[lexicon][own]") {
    Folder folder;
    const std::string name = "Society for the Protection of Old Harbour Walls in Lower Quay";
    const auto knowledge = ShippedWith({folder.Write("own.lex", "kind: team\n\n" + name + "\n")});
    CHECK(Has(Mentions(knowledge, name + " beat Leeds United 2-1."), name + ": team " + name));
}

TEST_CASE("a word that the lexicon has small may be small in the text", "[lexicon][own]") {
    Folder folder;
    const auto knowledge = ShippedWith({folder.Write("own.lex", "kind: team\n\nUnion Deportiva desde Quay\n")});
    CHECK(Has(Mentions(knowledge, "Union Deportiva desde Quay beat Leeds United 2-1."), "Union Deportiva desde Quay: team Union Deportiva desde Quay"));
}

TEST_CASE("a name that the lexicon has small is found", "[lexicon][own]") {
    Folder folder;
    const auto knowledge = ShippedWith({folder.Write("own.lex", "kind: team\n\nQuay | quaysiders\n")});
    CHECK(Has(Mentions(knowledge, "On Friday the quaysiders beat Leeds United 2-1."), "quaysiders: team Quay"));
}

TEST_CASE("a name must be capitalised where the lexicon's is", "[lexicon]") {
    CHECK_FALSE(Has(Mentions(Shipped(), "The sun rose over Leeds United."), "The sun: organisation The Sun"));
}

TEST_CASE("a folder that may not be read is told and ends nothing", "[lexicon][mistakes]") {
    Folder folder;
    folder.Write("lex/locked/a.lex", kTeams);
    folder.Write("lex/b.lex", kGiven);
    ::chmod(folder.path("lex/locked").c_str(), 0);
    const bool good = HoldsInChild([&] {
        Diagnostics found;
        const Lexicon lexicon = LoadLexicons(folder.path("lex"), {}, {}, found);
        return found.size() == 1 && ClassesOf(lexicon, "ada") != 0;
    });
    ::chmod(folder.path("lex/locked").c_str(), 0755);
    CHECK(good);
}

TEST_CASE("a flipped byte in a compiled lexicon's header is seen", "[lexicon][compiled]") {
    Folder folder;
    ::chmod(folder.path().c_str(), 0777);
    CHECK(HoldsInChild([&] { return EveryFlipIsSeen(folder, 32, 192); }));
}
