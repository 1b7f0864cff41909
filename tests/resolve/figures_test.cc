// Figures: counted once, whole wherever they stand, and the same amount in any of its forms.
#include "extractor/resolve/figures.h"

#include <cmath>
#include <sstream>

#include "catch.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"

using namespace pressbox;

namespace {

std::vector<Fact> FactsOf(const std::string& text, const std::string& sport = "") {
    static const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    Extractor extractor(knowledge);
    ExtractOptions options;
    options.sport = sport;
    return extractor.Extract({"t", "", "2024-06-15", text}, options);
}

const Fact* FirstOf(const std::vector<Fact>& facts, std::string_view type) {
    for (const Fact& fact : facts)
        if (fact.type == type) return &fact;
    return nullptr;
}

std::string Plain(double value) {
    std::ostringstream out;
    out.precision(15);
    out << value;
    return out.str();
}

// 1234567 -> 1,234,567
std::string Grouped(long long value) {
    std::string digits = std::to_string(value);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<size_t>(at), ",");
    return digits;
}

}  // namespace

TEST_CASE("an amount is the same in every form of writing it", "[money]") {
    const std::vector<long long> values = {1, 7, 20, 99, 100, 210, 999, 1000, 1500, 12345, 100000, 999999, 1000000, 2500000, 40000000, 1200000000, 999999999999};
    for (const long long value : values) {
        const std::string digits = std::to_string(value);
        for (const std::string& form : {"£" + digits, "£" + Grouped(value), "£ " + Grouped(value), "GBP " + digits, digits + " pounds sterling", Grouped(value) + " GBP"}) {
            INFO(form);
            const auto facts = FactsOf("The council spent " + form + " on the bridge.");
            const Fact* money = FirstOf(facts, "money");
            REQUIRE(money != nullptr);
            CHECK(*money->fields.number("value") == static_cast<double>(value));
            CHECK(*money->fields.text("currency") == "GBP");
        }
        if (value % 100000 != 0) continue;
        const double millions = static_cast<double>(value) / 1e6;
        for (const std::string& form : {"$" + Plain(millions) + "m", "$" + Plain(millions) + " million", "$" + Plain(millions) + "million", Plain(millions) + " million dollars", Plain(millions) + "m US dollars"}) {
            INFO(form);
            const auto facts = FactsOf("The council spent " + form + " on the bridge.");
            const Fact* money = FirstOf(facts, "money");
            REQUIRE(money != nullptr);
            CHECK(std::abs(*money->fields.number("value") - static_cast<double>(value)) < 0.5);
            CHECK(*money->fields.text("currency") == "USD");
        }
    }
}

TEST_CASE("a count is the same in figures and in words", "[stat]") {
    const std::vector<std::pair<std::string, double>> forms = {{"two", 2}, {"2", 2}, {"twenty-six", 26}, {"26", 26}, {"a hundred", 100}, {"100", 100}, {"1,084", 1084}, {"a dozen", 12}};
    for (const auto& [form, value] : forms) {
        INFO(form);
        const auto facts = FactsOf("Aaron Walsh has scored " + form + " goals for Leeds United.", "football");
        const Fact* stat = FirstOf(facts, "stat");
        REQUIRE(stat != nullptr);
        CHECK(*stat->fields.number("value") == value);
        CHECK(*stat->fields.text("subject") == "Aaron Walsh");
        CHECK(stat->fields.get("ordinal") == Value(false));
    }
    for (const auto& [form, value] : std::vector<std::pair<std::string, double>>{{"50th", 50}, {"fiftieth", 50}, {"102nd", 102}, {"third", 3}}) {
        INFO(form);
        const auto facts = FactsOf("Aaron Walsh won his " + form + " cap.", "football");
        const Fact* stat = FirstOf(facts, "stat");
        REQUIRE(stat != nullptr);
        CHECK(*stat->fields.number("value") == value);
        CHECK(stat->fields.get("ordinal") == Value(true));
    }
}

TEST_CASE("no figure is counted twice in the corpus", "[stat]") {
    ArticleReader reader({PRESSBOX_ROOT "/corpus"}, {});
    static const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    Extractor extractor(knowledge);
    Article article;
    Failure failure;
    size_t figures = 0;
    while (reader.Next(article, failure) == ArticleReader::Result::kArticle) {
        const auto facts = extractor.Extract(article, {});
        const auto figure = [](const Fact& f) { return f.type == "stat" || f.type == "ratio" || f.type == "money" || f.type == "age" || f.type == "percentage" || f.type == "score"; };
        for (size_t i = 0; i < facts.size(); ++i)
            for (size_t k = i + 1; k < facts.size() && figure(facts[i]); ++k) {
                ++figures;
                const bool same = facts[i].byte_start == facts[k].byte_start && facts[i].byte_end == facts[k].byte_end && facts[i].type == facts[k].type;
                if (!figure(facts[k]) || same) continue;
                INFO(article.id << ": " << facts[i].type << " '" << facts[i].text << "', " << facts[k].type << " '" << facts[k].text << "'");
                CHECK((facts[i].byte_end <= facts[k].byte_start || facts[k].byte_end <= facts[i].byte_start));
            }
    }
    CHECK(figures > 100);
}

TEST_CASE("a figure in a score, a time, a date or a sum is no performance", "[stat]") {
    for (const char* text : {"Leeds United beat Hull City 3-2 in the 20th minute of the match on May 3.", "Leeds United paid £20million in 2017 for 40 per cent of the club.", "They play on December 10 at 3pm."}) {
        INFO(text);
        CHECK(FirstOf(FactsOf(text, "football"), "stat") == nullptr);
    }
}

TEST_CASE("a percentage that restates a ratio is linked with it", "[ratio]") {
    const auto facts = FactsOf("Aaron Walsh has converted 17 of his 20 spot-kicks (85% conversion rate) for Leeds United. Hull City won 12 of their last 16 games, and 40 per cent of tickets were sold.", "football");
    int linked = 0;
    for (const Fact& fact : facts)
        if (fact.type == "percentage" && fact.fields.has("ratio")) {
            ++linked;
            CHECK(*fact.fields.text("ratio") == "17 of his 20 spot-kicks");
        }
    CHECK(linked == 1);
}

TEST_CASE("in sport a figure in brackets is an age when somebody can be that old and play", "[age]") {
    for (const int value : {15, 16, 36, 55, 56, 93}) {
        INFO(value);
        const auto facts = FactsOf("The manager praised Aaron Walsh (" + std::to_string(value) + ") after the match.", "football");
        CHECK((FirstOf(facts, "age") != nullptr) == (value >= 16 && value <= 55));
    }
}
