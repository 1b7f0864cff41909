// The calendar: days, weeks, months, seasons and years as intervals of ISO 8601 days, reckoned from an article's date.
//
// Weeks begin on Monday. A season of the winter sports (football) runs from July to June and is named by both years
// ("2018-19"); one of the summer sports is a calendar year.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pressbox {

// Is this a day of the calendar, written YYYY-MM-DD?
bool IsIsoDate(std::string_view text);

struct Interval {
    std::string from;  // first day, YYYY-MM-DD; both empty when it cannot be told
    std::string to;    // last day
};

enum class Period { kDay, kWeekend, kWeek, kMonth, kYear };
// The latest that is not ahead, the next that is not behind (of a day: when it is within half a year), or the nearest.
enum class Direction { kBack, kAhead, kNearest };

class Calendar {
  public:
    explicit Calendar(std::string_view today);  // empty, or no date: only what tells its year is known

    // Months from 1. Without a year the one nearest in the direction is meant.
    Interval Day(int month, int day, std::optional<int> year, Direction direction) const;
    Interval Month(int month, std::optional<int> year, Direction direction) const;
    Interval Year(int year) const;
    Interval Years(int first, int last) const;
    Interval Season(int first_year) const;                  // "2018-19": 2018
    Interval Quarter(int first_month, int offset) const;    // three months: the summer of this year (0), of last year (-1)
    Interval Weekday(int weekday, Direction direction) const;  // 0 is Monday
    // The period that holds today, shifted: the day before (-1), the next month (1).
    Interval Shifted(Period period, int by) const;
    std::optional<int> CurrentYear() const;
    std::optional<int> CurrentSeason() const;               // its first year

  private:
    std::optional<std::chrono::year_month_day> today_;
};

}  // namespace pressbox
