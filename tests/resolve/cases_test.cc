// Runs the cases of tests/resolve/cases/*.txt (their form: case_file.h): for words of a text what they are and whom they mean.
//
//       WORDS => KIND NAME     the mention that covers these whole words; KIND may be several (person/name) or *
//       WORDS => none          no name and no reference stands there
//       WORDS => KIND ?        a reference that stays open
#include <string>
#include <vector>

#include "resolve/case_file.h"
#include "catch.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/text/tokens.h"

using namespace pressbox;

namespace {

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
std::string Check(const ExpectationLine& e, const std::string& text, const std::vector<SentenceTrace>& traces) {
    const size_t space = e.expected.find(' ');
    const std::string kinds = e.expected.substr(0, space);
    const std::string name = space == std::string::npos ? "" : Trimmed(e.expected.substr(space));
    const size_t begin = Find(text, e.words, e.nth);
    if (begin == std::string::npos) return "'" + e.words + "' is not in the text so often";
    const size_t end = begin + e.words.size();
    const MentionTrace* best = nullptr;
    for (const SentenceTrace& trace : traces)
        for (const MentionTrace& m : trace.mentions) {
            const bool covers = m.byte_start <= begin && m.byte_end >= end;
            const bool overlaps = m.byte_start < end && m.byte_end > begin;
            if (!IsNameOrReference(m.kind) || !(kinds == "none" ? overlaps : covers)) continue;
            if (best == nullptr || m.byte_end - m.byte_start < best->byte_end - best->byte_start) best = &m;
        }
    if (kinds == "none") return best == nullptr ? "" : "is " + std::string(NameOf(best->kind)) + " [" + best->text + "] " + best->entity;
    if (best == nullptr) return "is nothing";
    const std::string found = "is " + std::string(NameOf(best->kind)) + " [" + best->text + "] " + best->entity + "  " + best->why;
    if (!Among(kinds, NameOf(best->kind))) return found;
    if (name == "?" ? !best->entity.empty() : Fold(best->entity) != Fold(name)) return found;
    return "";
}

}  // namespace

TEST_CASE("names and references in cases", "[cases]") {
    const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    Extractor extractor(knowledge);
    int right = 0;
    int known_wrong = 0;
    for (const CaseText& c : ReadCases(PRESSBOX_ROOT "/tests/resolve/cases")) {
        std::vector<SentenceTrace> traces;
        ExtractOptions options;
        options.sport = c.sport;
        options.trace = &traces;
        extractor.Extract({"case", c.title, "2024-06-15", c.text}, options);
        for (const ExpectationLine& e : c.expectations) {
            const std::string wrong = Check(e, c.text, traces);
            if (wrong.empty() == e.known_wrong) FAIL_CHECK(e.place << ": '" << c.name << "': " << e.words << " => " << e.expected << (e.known_wrong ? ": right now, take the mark away" : ": " + wrong));
            right += wrong.empty();
            known_wrong += e.known_wrong;
        }
    }
    CHECK(right > 700);
    WARN(right << " expectations met, " << known_wrong << " known to be wrong");
}
