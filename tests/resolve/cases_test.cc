// Runs the cases of tests/resolve/cases/*.txt: texts, and for words in them what they are and whom they mean.
//
//     ## a name
//     title: …          optional, and sport: …
//     text: a paragraph (more lines, more paragraphs)
//       WORDS => KIND NAME     the mention that covers these words; KIND may be several (person/name) or *
//       WORDS#2 => …           the second time that they occur, as whole words
//       WORDS => none          no name and no reference stands there
//       WORDS => KIND ?        a reference that stays open
//       - WORDS => …           known to be wrong today; fails as soon as it is right, so that the mark goes
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <vector>

#include "catch.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/text/tokens.h"

using namespace pressbox;

namespace {

struct Expectation {
    std::string words, kinds, name, place;
    int nth = 1;
    bool known_wrong = false;
};

struct Case {
    std::string name, title, sport, text;
    std::vector<Expectation> expectations;
};

std::string Trimmed(const std::string& text) {
    const size_t begin = text.find_first_not_of(" \t");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

Expectation ReadExpectation(const std::string& line, const std::string& place) {
    const size_t arrow = line.find(" => ");
    if (arrow == std::string::npos) throw std::runtime_error(place + ": neither 'text:' nor 'WORDS => KIND NAME'");
    Expectation e;
    e.place = place;
    e.words = Trimmed(line.substr(0, arrow));
    if (e.words.compare(0, 2, "- ") == 0) e.known_wrong = true, e.words = Trimmed(e.words.substr(2));
    if (const size_t mark = e.words.rfind('#'); mark != std::string::npos && mark + 1 < e.words.size()) {
        e.nth = std::stoi(e.words.substr(mark + 1));
        e.words.resize(mark);
    }
    const std::string right = Trimmed(line.substr(arrow + 4));
    const size_t space = right.find(' ');
    e.kinds = right.substr(0, space);
    if (space != std::string::npos) e.name = Trimmed(right.substr(space));
    return e;
}

std::vector<Case> ReadCases(const std::filesystem::path& file) {
    std::vector<Case> cases;
    std::ifstream in(file);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const auto value = [&](const std::string& key) { return line.compare(0, key.size(), key) == 0; };
        if (value("## ")) cases.push_back({line.substr(3), "", "", "", {}});
        else if (Trimmed(line).empty() || line[0] == '#') continue;
        else if (cases.empty()) throw std::runtime_error(file.string() + ": a line before the first '## '");
        else if (value("title:")) cases.back().title = Trimmed(line.substr(6));
        else if (value("sport:")) cases.back().sport = Trimmed(line.substr(6));
        else if (value("text:")) cases.back().text += (cases.back().text.empty() ? "" : "\n\n") + Trimmed(line.substr(5));
        else cases.back().expectations.push_back(ReadExpectation(line, file.filename().string() + ":" + std::to_string(number)));
    }
    return cases;
}

bool IsApostrophe(const std::string& text, size_t at) { return text.compare(at, 3, "\u2019") == 0; }
bool IsWordByte(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<uint8_t>(c) >= 0x80; }

// Where the words stand for the nth time as whole words, or npos.
size_t Find(const std::string& text, const std::string& words, int nth) {
    for (size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
        const bool starts = at == 0 || !IsWordByte(text[at - 1]) || !IsWordByte(words.front());
        const size_t end = at + words.size();
        const bool ends = end == text.size() || !IsWordByte(text[end]) || IsApostrophe(text, end) || !IsWordByte(words.back());
        if (starts && ends && --nth == 0) return at;
    }
    return std::string::npos;
}

bool IsNameOrReference(Kind kind) { return (kind >= Kind::kTeam && kind <= Kind::kGroup) || kind == Kind::kCompetition || kind == Kind::kPlace || kind == Kind::kOrganisation; }

bool Among(const std::string& kinds, std::string_view kind) {
    return kinds == "*" || ("/" + kinds + "/").find("/" + std::string(kind) + "/") != std::string::npos;
}

// What is wrong, or nothing.
std::string Check(const Expectation& e, const std::string& text, const std::vector<SentenceTrace>& traces) {
    const size_t begin = Find(text, e.words, e.nth);
    if (begin == std::string::npos) return "'" + e.words + "' is not in the text so often";
    const size_t end = begin + e.words.size();
    const MentionTrace* best = nullptr;
    for (const SentenceTrace& trace : traces)
        for (const MentionTrace& m : trace.mentions) {
            const bool covers = m.byte_start <= begin && m.byte_end >= end;
            const bool overlaps = m.byte_start < end && m.byte_end > begin;
            if (!IsNameOrReference(m.kind) || !(e.kinds == "none" ? overlaps : covers)) continue;
            if (best == nullptr || m.byte_end - m.byte_start < best->byte_end - best->byte_start) best = &m;
        }
    if (e.kinds == "none") return best == nullptr ? "" : "is " + std::string(NameOf(best->kind)) + " [" + best->text + "] " + best->entity;
    if (best == nullptr) return "is nothing";
    const std::string found = "is " + std::string(NameOf(best->kind)) + " [" + best->text + "] " + best->entity + "  " + best->why;
    if (!Among(e.kinds, NameOf(best->kind))) return found;
    if (e.name == "?" ? !best->entity.empty() : Fold(best->entity) != Fold(e.name)) return found;
    return "";
}

}  // namespace

TEST_CASE("names and references in cases", "[cases]") {
    const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    Extractor extractor(knowledge);
    std::vector<std::filesystem::path> files;
    for (const auto& item : std::filesystem::directory_iterator(PRESSBOX_ROOT "/tests/resolve/cases")) files.push_back(item.path());
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() >= 5);
    int right = 0;
    int known_wrong = 0;
    for (const auto& file : files) {
        for (const Case& c : ReadCases(file)) {
            std::vector<SentenceTrace> traces;
            ExtractOptions options;
            options.sport = c.sport;
            options.trace = &traces;
            extractor.Extract({"case", c.title, "2024-06-15", c.text}, options);
            for (const Expectation& e : c.expectations) {
                const std::string wrong = Check(e, c.text, traces);
                if (wrong.empty() == e.known_wrong) FAIL_CHECK(e.place << ": '" << c.name << "': " << e.words << " => " << e.kinds << ' ' << e.name << (e.known_wrong ? ": right now, take the mark away" : ": " + wrong));
                right += wrong.empty();
                known_wrong += e.known_wrong;
            }
        }
    }
    CHECK(right > 700);
    WARN(right << " expectations met, " << known_wrong << " known to be wrong");
}
