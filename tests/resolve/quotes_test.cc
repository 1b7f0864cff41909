// Runs the cases of tests/resolve/quotes/*.txt (their form: case_file.h): every quotation of a text that is somebody's words,
// with whose.
//
//       WORDS => SPEAKER       a quote of exactly these words, by that speaker (articles before it do not count)
//       first words … last words => …    a long one, shortened
//       WORDS => A / B         either is right
//       WORDS => null          a quote whose speaker the article does not tell
//       WORDS => none          no quote stands on these words
//       WORDS => SPEAKER | partial=true cue=said medium=Twitter addressee=Carlos Mbeki group=1
//                              these fields too; quotes of a case have one `quotation` if and only if they have one group
//
// No other quote may be found in a case, but where one overlaps the words of what is known to be wrong.
#include <algorithm>
#include <map>
#include <vector>

#include "resolve/case_file.h"
#include "catch.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/text/tokens.h"

using namespace pressbox;

namespace {

struct QuoteExpectation : ExpectationLine {
    std::string speaker;
    std::map<std::string, std::string> fields;
};

// "partial=true addressee=Carlos Mbeki": a value goes on until the next key.
void ReadFields(const std::string& text, QuoteExpectation& e) {
    std::string key;
    for (size_t at = 0; at < text.size();) {
        size_t end = text.find(' ', at);
        if (end == std::string::npos) end = text.size();
        const std::string word = text.substr(at, end - at);
        const size_t equals = word.find('=');
        if (equals != std::string::npos) {
            key = word.substr(0, equals);
            if (key != "partial" && key != "cue" && key != "medium" && key != "addressee" && key != "group") throw std::runtime_error(e.place + ": unknown field " + key);
            e.fields[key] = word.substr(equals + 1);
        } else if (!word.empty()) {
            if (key.empty()) throw std::runtime_error(e.place + ": no field before '" + word + "'");
            e.fields[key] += " " + word;
        }
        at = end + 1;
    }
}

std::vector<QuoteExpectation> Expectations(const CaseText& c) {
    std::vector<QuoteExpectation> expectations;
    for (const ExpectationLine& line : c.expectations) {
        QuoteExpectation e{line, "", {}};
        const size_t bar = line.expected.find(" | ");
        e.speaker = Trimmed(line.expected.substr(0, bar));
        if (bar != std::string::npos) ReadFields(Trimmed(line.expected.substr(bar + 3)), e);
        expectations.push_back(std::move(e));
    }
    return expectations;
}

// Where the expected words stand for the nth time; they may be shortened: "first words … last words".
bool FindWords(const QuoteExpectation& e, const std::string& text, size_t& begin, size_t& end) {
    static const std::string kDots = " \u2026 ";
    std::string first = e.words;
    std::string last;
    if (text.find(e.words) == std::string::npos) {
        if (const size_t dots = e.words.find(kDots); dots != std::string::npos) first = e.words.substr(0, dots), last = e.words.substr(dots + kDots.size());
    }
    begin = text.find(first);
    for (int i = 1; i < e.nth && begin != std::string::npos; ++i) begin = text.find(first, begin + 1);
    if (begin == std::string::npos) return false;
    end = begin + first.size();
    if (last.empty()) return true;
    end = text.find(last, end);
    if (end == std::string::npos) return false;
    end += last.size();
    return true;
}

std::string WithoutArticle(const std::string& name) {
    const std::string folded = Fold(name);
    for (const std::string article : {"the ", "a ", "an "})
        if (folded.compare(0, article.size(), article) == 0) return folded.substr(article.size());
    return folded;
}

bool IsOneOf(const std::string& found, const std::string& alternatives) {
    for (size_t at = 0; at <= alternatives.size();) {
        size_t end = alternatives.find(" / ", at);
        if (end == std::string::npos) end = alternatives.size();
        if (WithoutArticle(found) == WithoutArticle(alternatives.substr(at, end - at))) return true;
        at = end + 3;
    }
    return false;
}

std::string Shown(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
    return "null";
}

// What is wrong with the words' quote, or nothing. `found`: the quote.
std::string CheckQuote(const QuoteExpectation& e, const std::string& text, const std::vector<Fact>& quotes, const Fact*& found) {
    size_t begin = 0;
    size_t end = 0;
    if (!FindWords(e, text, begin, end)) throw std::runtime_error(e.place + ": these words are not in the text");
    const Fact* overlapping = nullptr;
    for (const Fact& fact : quotes) {
        if (fact.byte_start >= end || fact.byte_end <= begin) continue;
        overlapping = &fact;
        if (fact.byte_start == begin && fact.byte_end == end) found = &fact;
    }
    if (e.speaker == "none") return overlapping == nullptr ? "" : "is a quote: [" + overlapping->text + "]  " + overlapping->rule;
    if (found == nullptr) return overlapping == nullptr ? "is no quote" : "is another stretch: [" + overlapping->text + "]";
    if (!IsOneOf(Shown(found->fields.get("speaker")), e.speaker)) return "is by " + Shown(found->fields.get("speaker")) + "  " + found->rule;
    for (const auto& [key, value] : e.fields) {
        if (key == "group") continue;
        if (!IsOneOf(Shown(found->fields.get(key)), value)) return "has " + key + " " + Shown(found->fields.get(key)) + ", not " + value + "  " + found->rule;
    }
    return "";
}

// Has this quote the same `quotation` as those before it that have the same group, and no other one?
std::string CheckGroup(const QuoteExpectation& e, const Fact* found, const std::vector<std::pair<std::string, const Fact*>>& earlier) {
    const auto group = e.fields.find("group");
    if (group == e.fields.end() || found == nullptr) return "";
    for (const auto& [other_group, other] : earlier) {
        const bool same = Shown(other->fields.get("quotation")) == Shown(found->fields.get("quotation"));
        if (same != (other_group == group->second)) return std::string("has ") + (same ? "the" : "not the") + " quotation of [" + other->text + "]  " + found->rule;
    }
    return "";
}

bool Excused(const Fact& fact, const std::string& text, const std::vector<QuoteExpectation>& expectations) {
    for (const QuoteExpectation& e : expectations) {
        size_t begin = 0;
        size_t end = 0;
        if (FindWords(e, text, begin, end) && fact.byte_start < end && fact.byte_end > begin) return true;  // told there, or known
    }
    return false;
}

}  // namespace

TEST_CASE("quotes in cases", "[quotes]") {
    const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    Extractor extractor(knowledge);
    int cases = 0;
    int right = 0;
    int known_wrong = 0;
    for (const CaseText& c : ReadCases(PRESSBOX_ROOT "/tests/resolve/quotes")) {
        ++cases;
        std::vector<Fact> quotes = extractor.Extract({"case", c.title, "2024-06-15", c.text});
        quotes.erase(std::remove_if(quotes.begin(), quotes.end(), [](const Fact& fact) { return fact.type != "quote"; }), quotes.end());
        const std::vector<QuoteExpectation> expectations = Expectations(c);
        if (expectations.empty()) FAIL_CHECK("'" << c.name << "' expects nothing");
        std::vector<std::pair<std::string, const Fact*>> grouped;
        for (const QuoteExpectation& e : expectations) {
            const Fact* found = nullptr;
            std::string wrong = CheckQuote(e, c.text, quotes, found);
            if (wrong.empty()) wrong = CheckGroup(e, found, grouped);
            if (found != nullptr && e.fields.count("group") > 0 && !e.known_wrong) grouped.emplace_back(e.fields.at("group"), found);
            if (wrong.empty() == e.known_wrong) FAIL_CHECK(e.place << ": '" << c.name << "': " << e.words << " => " << e.speaker << (e.known_wrong ? ": right now, take the mark away" : ": " + wrong));
            right += wrong.empty();
            known_wrong += e.known_wrong;
        }
        for (const Fact& fact : quotes)
            if (!Excused(fact, c.text, expectations)) FAIL_CHECK("'" << c.name << "': not expected: [" << fact.text << "] by " << Shown(fact.fields.get("speaker")) << "  " << fact.rule);
    }
    CHECK(cases >= 300);
    WARN(cases << " cases, " << right << " expectations met, " << known_wrong << " known to be wrong");
}
