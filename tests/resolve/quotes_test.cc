// Runs the cases of tests/resolve/quotes/*.txt: texts, and every quotation in them that is somebody's words, with whose.
//
//     ## a name
//     title: …          optional
//     text: a paragraph (more lines, more paragraphs)
//       WORDS => SPEAKER       a quote of exactly these words, by that speaker (articles before it do not count)
//       WORDS#2 => …           where the words stand for the second time
//       first words … last words => …    a long one, shortened
//       WORDS => A / B         either is right
//       WORDS => null          a quote whose speaker the article does not tell
//       WORDS => none          no quote stands on these words
//       WORDS => SPEAKER | partial=true cue=said medium=Twitter addressee=Carlos Mbeki group=1
//                              these fields too; quotes of a case have one `quotation` if and only if they have one group
//       - WORDS => …           known to be wrong today; fails as soon as it is right, so that the mark goes
//
// No other quote may be found in a case, but where one overlaps the words of what is known to be wrong.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <vector>

#include "catch.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/text/tokens.h"

using namespace pressbox;

namespace {

struct QuoteExpectation {
    std::string words, speaker, place;
    std::map<std::string, std::string> fields;
    int nth = 1;
    bool known_wrong = false;
};

struct QuoteCase {
    std::string name, title, text;
    std::vector<QuoteExpectation> expectations;
};

std::string Trim(const std::string& text) {
    const size_t begin = text.find_first_not_of(" \t");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

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

QuoteExpectation ReadExpectation(const std::string& line, const std::string& place) {
    const size_t arrow = line.rfind(" => ");
    if (arrow == std::string::npos) throw std::runtime_error(place + ": neither 'text:' nor 'WORDS => SPEAKER'");
    QuoteExpectation e;
    e.place = place;
    e.words = Trim(line.substr(0, arrow));
    if (e.words.compare(0, 2, "- ") == 0) e.known_wrong = true, e.words = Trim(e.words.substr(2));
    const size_t mark = e.words.rfind('#');
    if (mark != std::string::npos && mark + 1 < e.words.size() && e.words.find_first_not_of("0123456789", mark + 1) == std::string::npos) {
        e.nth = std::stoi(e.words.substr(mark + 1));
        e.words.resize(mark);
    }
    std::string right = line.substr(arrow + 4);
    if (const size_t bar = right.find(" | "); bar != std::string::npos) {
        ReadFields(Trim(right.substr(bar + 3)), e);
        right.resize(bar);
    }
    e.speaker = Trim(right);
    if (e.words.empty() || e.speaker.empty()) throw std::runtime_error(place + ": words or speaker are missing");
    return e;
}

std::vector<QuoteCase> ReadQuoteCases(const std::filesystem::path& file) {
    std::vector<QuoteCase> cases;
    std::ifstream in(file);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const std::string place = file.filename().string() + ":" + std::to_string(number);
        const auto value = [&](const std::string& key) { return line.compare(0, key.size(), key) == 0; };
        if (value("## ")) cases.push_back({line.substr(3), "", "", {}});
        else if (Trim(line).empty() || line[0] == '#') continue;
        else if (cases.empty()) throw std::runtime_error(place + ": a line before the first '## '");
        else if (value("title:")) cases.back().title = Trim(line.substr(6));
        else if (value("text:")) cases.back().text += (cases.back().text.empty() ? "" : "\n\n") + Trim(line.substr(5));
        else cases.back().expectations.push_back(ReadExpectation(line, place));
    }
    return cases;
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

bool Excused(const Fact& fact, const QuoteCase& c) {
    for (const QuoteExpectation& e : c.expectations) {
        size_t begin = 0;
        size_t end = 0;
        if (FindWords(e, c.text, begin, end) && fact.byte_start < end && fact.byte_end > begin) return true;  // told there, or known
    }
    return false;
}

}  // namespace

TEST_CASE("quotes in cases", "[quotes]") {
    const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    Extractor extractor(knowledge);
    std::vector<std::filesystem::path> files;
    for (const auto& item : std::filesystem::directory_iterator(PRESSBOX_ROOT "/tests/resolve/quotes")) files.push_back(item.path());
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() >= 5);
    int cases = 0;
    int right = 0;
    int known_wrong = 0;
    for (const auto& file : files) {
        for (const QuoteCase& c : ReadQuoteCases(file)) {
            ++cases;
            std::vector<Fact> quotes = extractor.Extract({"case", c.title, "2024-06-15", c.text});
            quotes.erase(std::remove_if(quotes.begin(), quotes.end(), [](const Fact& fact) { return fact.type != "quote"; }), quotes.end());
            if (c.expectations.empty()) FAIL_CHECK(file.filename().string() << ": '" << c.name << "' expects nothing");
            std::vector<std::pair<std::string, const Fact*>> grouped;
            for (const QuoteExpectation& e : c.expectations) {
                const Fact* found = nullptr;
                std::string wrong = CheckQuote(e, c.text, quotes, found);
                if (wrong.empty()) wrong = CheckGroup(e, found, grouped);
                if (found != nullptr && e.fields.count("group") > 0 && !e.known_wrong) grouped.emplace_back(e.fields.at("group"), found);
                if (wrong.empty() == e.known_wrong) FAIL_CHECK(e.place << ": '" << c.name << "': " << e.words << " => " << e.speaker << (e.known_wrong ? ": right now, take the mark away" : ": " + wrong));
                right += wrong.empty();
                known_wrong += e.known_wrong;
            }
            for (const Fact& fact : quotes)
                if (!Excused(fact, c)) FAIL_CHECK(file.filename().string() << ": '" << c.name << "': not expected: [" << fact.text << "] by " << Shown(fact.fields.get("speaker")) << "  " << fact.rule);
        }
    }
    CHECK(cases >= 300);
    WARN(cases << " cases, " << right << " expectations met, " << known_wrong << " known to be wrong");
}
