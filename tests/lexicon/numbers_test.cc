#include "extractor/lexicon/numbers.h"

#include <array>
#include <sstream>
#include <string>
#include <vector>

#include "catch.h"

using namespace pressbox;

namespace {

using Strings = std::vector<std::string>;

const Lexicon& TestLexicon() {
    static const Lexicon lexicon = [] {
        Diagnostics diagnostics;
        Lexicon l = LoadLexicons(PRESSBOX_ROOT "/patterns/words", {}, {}, diagnostics);
        REQUIRE(diagnostics.empty());
        return l;
    }();
    return lexicon;
}

void Prepare(const std::string& text, Analysis& a) {
    static LayerBuilder layers(TestLexicon().abbreviations);
    a.text = text;
    layers.Build(text, a.layers, a.hashes);
    LookUpTokens(TestLexicon().words, a);
    a.IndexMentions();
}

// Each number as "words=value", an ordinal as "words=value th".
Strings Numbers(const std::string& text) {
    Analysis a;
    Prepare(text, a);
    FindNumbers(TestLexicon(), a);
    a.IndexMentions();
    Strings out;
    for (const Mention& m : a.mentions) {
        std::ostringstream line;
        line.precision(15);
        line << a.words(m.first_token, m.last_token) << '=' << m.value << (m.kind == Kind::kOrdinal ? " th" : "");
        out.push_back(line.str());
    }
    return out;
}

std::string Units(int n, bool ordinal) {
    static constexpr std::array<const char*, 20> kNumbers = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static constexpr std::array<const char*, 20> kOrdinals = {"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
    return (ordinal ? kOrdinals : kNumbers)[static_cast<size_t>(n)];
}

// A number below 1000 in words.
std::string Spelled(int n, const std::string& hyphen, const std::string& joint, bool ordinal = false) {
    static constexpr std::array<const char*, 10> kTens = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    if (n >= 100) return Units(n / 100, false) + " hundred" + (n % 100 == 0 ? "" : joint + Spelled(n % 100, hyphen, joint, ordinal));
    if (n < 20) return Units(n, ordinal);
    std::string tens = kTens[static_cast<size_t>(n / 10)];
    if (n % 10 > 0) return tens + hyphen + Units(n % 10, ordinal);
    return ordinal ? tens.substr(0, tens.size() - 1) + "ieth" : tens;
}

}  // namespace

TEST_CASE("figures, with separators and decimals", "[lexicon][numbers]") {
    CHECK(Numbers("54 and 0 and 007") == Strings{"54=54", "0=0", "007=7"});
    CHECK(Numbers("1,000 of 1,234,567") == Strings{"1,000=1000", "1,234,567=1234567"});
    CHECK(Numbers("1.6, 10.05 and 1,234.5") == Strings{"1.6=1.6", "10.05=10.05", "1,234.5=1234.5"});
    CHECK(Numbers("It was 1. They had 2,000, he said.") == Strings{"1=1", "2,000=2000"});
    CHECK(Numbers("2-1, (3) 54% £5 No. 10") == Strings{"2=2", "1=1", "3=3", "54=54", "5=5", "10=10"});
    CHECK(Numbers("").empty());
}

TEST_CASE("figures with a scale", "[lexicon][numbers]") {
    CHECK(Numbers("a £22million deal") == Strings{"22million=22000000"});
    CHECK(Numbers("€1.5m, $3bn, 60k and 2.5MN") == Strings{"1.5m=1500000", "3bn=3000000000", "60k=60000", "2.5MN=2500000"});
    CHECK(Numbers("3 million, 1.5 billion, 20 thousand, 2 trillion, 4 bn") ==
          Strings{"3 million=3000000", "1.5 billion=1500000000", "20 thousand=20000", "2 trillion=2000000000000", "4 bn=4000000000"});
    CHECK(Numbers("from 30 m, 3 k") == Strings{"30=30", "3=3"});  // metres
    CHECK(Numbers("millions, thousand, bn").empty());
}

TEST_CASE("numbers in words", "[lexicon][numbers]") {
    CHECK(Numbers("Nil, ZERO, One and twelve") == Strings{"Nil=0", "ZERO=0", "One=1", "twelve=12"});
    CHECK(Numbers("twenty-six, Twenty Six, ninety-nine") == Strings{"twenty-six=26", "Twenty Six=26", "ninety-nine=99"});
    CHECK(Numbers("one hundred and five, six hundred twenty-six") == Strings{"one hundred and five=105", "six hundred twenty-six=626"});
    CHECK(Numbers("twenty-six hundred") == Strings{"twenty-six hundred=2600"});
    CHECK(Numbers("three million; two hundred thousand, twenty-six bn") ==
          Strings{"three million=3000000", "two hundred thousand=200000", "twenty-six bn=26000000000"});
    CHECK(Numbers("two hundred and") == Strings{"two hundred=200"});
    CHECK(Numbers("twenty-six seven") == Strings{"twenty-six=26", "seven=7"});
    CHECK(Numbers("two nil, ten five, twenty twelve") == Strings{"two=2", "nil=0", "ten=10", "five=5", "twenty=20", "twelve=12"});
    CHECK(Numbers("twenty, six, thirty - six, thirty (six)") == Strings{"twenty=20", "six=6", "thirty=30", "six=6", "thirty=30", "six=6"});
}

TEST_CASE("every number below a thousand is found in words", "[lexicon][numbers][property]") {
    for (int n = 0; n < 1000; ++n) {
        for (const std::string hyphen : {"-", " "}) {
            for (const std::string joint : {" and ", " "}) {
                const std::string words = Spelled(n, hyphen, joint);
                CHECK(Numbers("They had " + words + " of them.") == Strings{words + "=" + std::to_string(n)});
                if (n > 0) CHECK(Numbers("They had " + words + " million of them.") == Strings{words + " million=" + std::to_string(n) + "000000"});
            }
        }
    }
}

TEST_CASE("ordinals in figures", "[lexicon][numbers]") {
    CHECK(Numbers("the 1st, 2nd, 3rd, 54th and 21ST") == Strings{"1st=1 th", "2nd=2 th", "3rd=3 th", "54th=54 th", "21ST=21 th"});
    CHECK(Numbers("his 1,000th game") == Strings{"1,000th=1000 th"});
}

TEST_CASE("every ordinal below a hundred is found in words", "[lexicon][numbers][property]") {
    CHECK(Numbers("the hundredth") == Strings{"hundredth=100 th"});
    CHECK(Numbers("one hundred and twenty-first") == Strings{"one hundred and twenty-first=121 th"});
    for (int n = 1; n < 100; ++n) {
        for (const std::string hyphen : {"-", " "}) {
            const std::string words = Spelled(n, hyphen, " and ", true);
            CHECK(Numbers("It was the " + words + " of them.") == Strings{words + "=" + std::to_string(n) + " th"});
        }
    }
}

TEST_CASE("what is no number", "[lexicon][numbers]") {
    for (const std::string text : {"A4 M25 U21 F1 B2B", "4WD 3D 5G 4x4", "the 90s, the 1980s", "6ft 10pm 5km 60kg 100ml", "1e5 0x10 12abc",
                                   "fifty50 someone often tenfold hundreds", "Ⅷ ٣ ３", "12millionth 3millions", "Sixways, Sevenoaks, Ninewells"}) {
        INFO(text);
        CHECK(Numbers(text).empty());
    }
}

TEST_CASE("what is another mention's is left alone", "[lexicon][numbers]") {
    const std::string text = "The 49 ers and Club 18 million beat twenty six of thirty nine.";
    Analysis a;
    Prepare(text, a);
    const auto cover = [&](uint32_t first, uint32_t last) {
        Mention mention;
        mention.kind = Kind::kTeam;
        mention.first_token = first;
        mention.last_token = last;
        a.mentions.push_back(mention);
    };
    cover(1, 3);    // 49 ers
    cover(6, 7);    // million
    cover(8, 9);    // twenty
    cover(12, 13);  // nine
    a.IndexMentions();
    FindNumbers(TestLexicon(), a);
    a.IndexMentions();
    std::vector<double> values;
    for (const Mention& m : a.mentions) {
        if (m.kind == Kind::kNumber) values.push_back(m.value);
        for (uint32_t t = m.first_token; t < m.last_token; ++t) CHECK(&a.mentions[static_cast<size_t>(a.mention_at[t])] == &m);
    }
    CHECK(a.mentions.size() == 7);
    CHECK(values == std::vector<double>{18, 6, 30});
}

TEST_CASE("numbers do not overlap, whatever words follow each other", "[lexicon][numbers][property]") {
    static constexpr std::array<const char*, 16> kWords = {"one", "six", "twenty", "ninety", "hundred", "and", "-", "million",
                                                           "first", "1,000", "22million", "54th", "3", "bn", "zero", "the"};
    uint32_t state = 12345;
    const auto random = [&](uint32_t below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % below;
    };
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (uint32_t i = 0, count = random(12); i < count; ++i) text += std::string(random(4) == 0 ? "" : " ") + kWords[random(kWords.size())];
        INFO("round " << round << ": " << text);
        Analysis a;
        Prepare(text, a);
        FindNumbers(TestLexicon(), a);
        uint32_t end = 0;
        for (const Mention& m : a.mentions) {
            REQUIRE(m.first_token >= end);
            REQUIRE(m.last_token > m.first_token);
            REQUIRE(m.last_token <= a.layers.tokens.size());
            REQUIRE((m.kind == Kind::kNumber || m.kind == Kind::kOrdinal));
            REQUIRE(m.value >= 0);
            end = m.last_token;
        }
    }
}

TEST_CASE("a number in words ends with its paragraph", "[lexicon][numbers]") {
    CHECK(Numbers("Leeds won by twenty\n\nFour players left.") == Strings{"twenty=20", "Four=4"});
}

TEST_CASE("a number and its scale stand in one paragraph", "[lexicon][numbers]") {
    CHECK(Numbers("Hull City 3\n\nMillion pound man leaves.") == Strings{"3=3"});
}

TEST_CASE("an ordinal below twenty ends a number in words like any other", "[lexicon][numbers]") {
    CHECK(Numbers("the one hundred and first") == Strings{"one hundred and first=101 th"});
}

TEST_CASE("dates and versions are no numbers", "[lexicon][numbers]") {
    CHECK(Numbers("on 12.5.2024").empty());
}

TEST_CASE("commas group thousands and nothing else", "[lexicon][numbers]") {
    CHECK(Numbers("1,5 or 10,20,30 or 1,00").empty());
}

TEST_CASE("a scale counts behind a hyphen", "[lexicon][numbers]") {
    CHECK(Numbers("a three-million-pound deal") == Strings{"three-million=3000000"});
}

TEST_CASE("hundred joins no second hundred", "[lexicon][numbers]") {
    CHECK(Numbers("two hundred and one hundred") == Strings{"two hundred=200", "one hundred=100"});
}

TEST_CASE("figures too long for a number are none", "[lexicon][numbers]") {
    CHECK(Numbers(std::string(400, '9') + "% of the ball").empty());
}

TEST_CASE("articles, dozens and halves", "[lexicon][numbers]") {
    CHECK(Numbers("a hundred and a million") == Strings{"a hundred=100", "a million=1000000"});
    CHECK(Numbers("a dozen; two dozen; half a dozen; half a million") == Strings{"a dozen=12", "two dozen=24", "half a dozen=6", "half a million=500000"});
    CHECK(Numbers("a man, a half, half a goal").empty());
    CHECK(Numbers("two and a half, one-and-a-half, four and three-quarters") == Strings{"two and a half=2.5", "one-and-a-half=1.5", "four and three-quarters=4.75"});
    CHECK(Numbers("two and a half million, 3 and a half") == Strings{"two and a half million=2500000", "3 and a half=3.5"});
    CHECK(Numbers("three-quarters of it, two thirds, one-fifth") == Strings{"three-quarters=0.75", "two thirds=0.666666666666667", "one-fifth=0.2"});
    CHECK(Numbers("the third goal, one third goal") == Strings{"third=3 th", "one=1", "third=3 th"});
}

TEST_CASE("signs of fractions", "[lexicon][numbers]") {
    CHECK(Numbers("2\u00bd hours and \u00be of it") == Strings{"2\u00bd=2.5", "\u00be=0.75"});
}

namespace {

// A whole number in words, the way newspapers and cheques write them.
std::string InWords(uint64_t n, const std::string& hyphen, const std::string& joint) {
    static constexpr std::pair<uint64_t, const char*> kScales[] = {{1000000000000ULL, "trillion"}, {1000000000ULL, "billion"}, {1000000ULL, "million"}, {1000ULL, "thousand"}};
    std::string out;
    for (const auto& [scale, name] : kScales) {
        if (n < scale) continue;
        out += (out.empty() ? "" : " ") + Spelled(static_cast<int>(n / scale), hyphen, joint) + " " + name;
        n %= scale;
    }
    if (n > 0 || out.empty()) out += (out.empty() ? "" : n < 100 ? joint : " ") + Spelled(static_cast<int>(n), hyphen, joint);
    return out;
}

}  // namespace

TEST_CASE("a number reads back from every form it is written in", "[lexicon][numbers][property]") {
    uint64_t state = 20240615;
    const auto next = [&] { return state = state * 6364136223846793005ULL + 1442695040888963407ULL; };
    for (int i = 0; i < 4000; ++i) {
        uint64_t limit = 1;
        for (uint64_t digits = next() >> 32U, d = 0; d <= digits % 12; ++d) limit *= 10;
        const uint64_t n = (next() >> 11U) % limit;
        std::ostringstream value;
        value.precision(15);
        value << static_cast<double>(n);
        std::string grouped = std::to_string(n);
        for (size_t at = grouped.size(); at > 3;) grouped.insert(at -= 3, ",");
        for (const std::string& form : {std::to_string(n), grouped, InWords(n, "-", " and "), InWords(n, " ", " ")}) {
            INFO(form);
            REQUIRE(Numbers("They had " + form + " of them.") == Strings{form + "=" + value.str()});
        }
    }
}

TEST_CASE("decimals read back", "[lexicon][numbers][property]") {
    for (int i = 0; i < 2000; ++i) {
        const std::string form = std::to_string(i * 37 % 1000) + "." + std::to_string(i % 9 + 1);
        std::ostringstream value;
        value.precision(15);
        value << std::strtod(form.c_str(), nullptr);
        REQUIRE(Numbers("It was " + form + " of them.") == Strings{form + "=" + value.str()});
    }
}

TEST_CASE("ordinals read back", "[lexicon][numbers][property]") {
    for (int n = 1; n < 1000; ++n) {
        const int last = n % 10;
        const std::string end = n % 100 / 10 == 1 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
        CHECK(Numbers("the " + std::to_string(n) + end + " cap") == Strings{std::to_string(n) + end + "=" + std::to_string(n) + " th"});
    }
}

TEST_CASE("cues lead from one token to the next that has one", "[lexicon]") {
    std::string text;
    for (int i = 0; i < 40; ++i) {
        Analysis a;
        Prepare(text, a);
        for (const uint8_t cue : {uint8_t{kFigureCue}, uint8_t{kCapitalCue}, uint8_t{kNumberCue | kFractionCue}}) {
            std::vector<uint32_t> found, expected;
            for (uint32_t t = a.NextCue(0, cue); t < a.hashes.size(); t = a.NextCue(t + 1, cue)) found.push_back(t);
            for (uint32_t t = 0; t < a.hashes.size(); ++t)
                if ((a.cues[t] & cue) != 0) expected.push_back(t);
            CHECK(found == expected);
        }
        text += i % 7 == 0 ? " Ada" : i % 5 == 0 ? " 12" : i % 3 == 0 ? " half" : " of";
    }
}
