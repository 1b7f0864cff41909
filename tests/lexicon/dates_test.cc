#include "extractor/lexicon/dates.h"

#include "catch.h"

using namespace pressbox;

namespace {

const Calendar kCalendar("2020-10-21");  // a Wednesday

std::string Text(const Interval& interval) { return interval.from + " " + interval.to; }

}  // namespace

TEST_CASE("days without a year are the nearest, or the next or last where the text says so", "[dates]") {
    CHECK(Text(kCalendar.Day(10, 14, std::nullopt, Direction::kNearest)) == "2020-10-14 2020-10-14");
    CHECK(kCalendar.Day(12, 1, std::nullopt, Direction::kNearest).from == "2020-12-01");
    CHECK(kCalendar.Day(5, 1, std::nullopt, Direction::kNearest).from == "2020-05-01");
    CHECK(kCalendar.Day(12, 1, std::nullopt, Direction::kBack).from == "2019-12-01");
    CHECK(kCalendar.Day(3, 1, std::nullopt, Direction::kAhead).from == "2021-03-01");
    CHECK(kCalendar.Day(9, 1, std::nullopt, Direction::kAhead).from == "2020-09-01");  // not in ten months
    CHECK(kCalendar.Day(2, 29, 2020, Direction::kBack).from == "2020-02-29");
    CHECK(kCalendar.Day(2, 29, 2021, Direction::kBack).from.empty());
    CHECK(kCalendar.Day(1, 1, std::nullopt, Direction::kNearest).from == "2021-01-01");  // ten weeks ahead, ten months back
}

TEST_CASE("weekdays, weeks and weekends are reckoned from the article's day", "[dates]") {
    CHECK(kCalendar.Weekday(2, Direction::kBack).from == "2020-10-21");
    CHECK(kCalendar.Weekday(5, Direction::kBack).from == "2020-10-17");
    CHECK(kCalendar.Weekday(5, Direction::kAhead).from == "2020-10-24");
    CHECK(Text(kCalendar.Shifted(Period::kWeekend, 0)) == "2020-10-24 2020-10-25");
    CHECK(Text(kCalendar.Shifted(Period::kWeek, -1)) == "2020-10-12 2020-10-18");
    CHECK(Text(kCalendar.Shifted(Period::kMonth, 1)) == "2020-11-01 2020-11-30");
    CHECK(Text(kCalendar.Shifted(Period::kMonth, -10)) == "2019-12-01 2019-12-31");
    CHECK(Text(kCalendar.Shifted(Period::kYear, -1)) == "2019-01-01 2019-12-31");
    CHECK(kCalendar.Shifted(Period::kDay, -21).from == "2020-09-30");
}

TEST_CASE("seasons run from July to June, and months have their length", "[dates]") {
    CHECK(Text(kCalendar.Season(2018)) == "2018-07-01 2019-06-30");
    CHECK(kCalendar.CurrentSeason() == 2020);
    CHECK(Calendar("2020-06-30").CurrentSeason() == 2019);
    CHECK(Text(kCalendar.Month(2, 2020, Direction::kBack)) == "2020-02-01 2020-02-29");
    CHECK(Text(kCalendar.Month(2, 1900, Direction::kBack)) == "1900-02-01 1900-02-28");
    CHECK(kCalendar.Month(11, std::nullopt, Direction::kBack).from == "2019-11-01");
    CHECK(kCalendar.Month(3, std::nullopt, Direction::kAhead).from == "2021-03-01");
    CHECK(Text(kCalendar.Quarter(12, -1)) == "2019-12-01 2020-02-29");
}

TEST_CASE("every day is one day before the next, over four hundred years", "[dates]") {
    std::string last = "1799-12-31";
    for (int year = 1800; year < 2200; ++year) {
        const Calendar calendar(std::to_string(year) + "-01-01");
        for (int day = 0; day < 365; day += 7) {
            const Interval now = calendar.Shifted(Period::kDay, day);
            REQUIRE(now.from == now.to);
            REQUIRE(now.from > last);
            last = now.from;
            REQUIRE(Calendar(now.from).Shifted(Period::kDay, -day).from == std::to_string(year) + "-01-01");
        }
    }
}

TEST_CASE("without the article's day only what tells its year is known", "[dates]") {
    const Calendar unknown("");
    CHECK(unknown.Day(10, 14, std::nullopt, Direction::kBack).from.empty());
    CHECK(unknown.Day(10, 14, 2020, Direction::kBack).from == "2020-10-14");
    CHECK(unknown.Weekday(0, Direction::kBack).from.empty());
    CHECK(unknown.Shifted(Period::kDay, 1).from.empty());
    CHECK(unknown.Season(2018).from == "2018-07-01");
    CHECK_FALSE(unknown.CurrentSeason().has_value());
    CHECK_FALSE(IsIsoDate("2021-02-29"));
    CHECK(IsIsoDate("2020-02-29"));
}
