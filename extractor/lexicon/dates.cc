#include "extractor/lexicon/dates.h"

#include <cstdio>

namespace pressbox {
namespace {

namespace chrono = std::chrono;
using chrono::sys_days;
using chrono::year_month_day;

constexpr unsigned kSeasonBegins = 7;  // July

std::optional<year_month_day> Parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int parts[3] = {0, 0, 0};
    int part = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7) {
            ++part;
            continue;
        }
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        parts[part] = parts[part] * 10 + (text[i] - '0');
    }
    const year_month_day day{chrono::year(parts[0]), chrono::month(static_cast<unsigned>(parts[1])), chrono::day(static_cast<unsigned>(parts[2]))};
    if (!day.ok()) return std::nullopt;
    return day;
}

std::string Format(const year_month_day& day) {
    const int year = static_cast<int>(day.year());
    if (year < 0 || year > 9999) {  // a thousand years before or behind an article's date
        char buffer[48];
        std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", year, static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
        return buffer;
    }
    std::string out = "0000-00-00";
    const auto two = [&](size_t at, unsigned number) {
        out[at] = static_cast<char>('0' + number / 10);
        out[at + 1] = static_cast<char>('0' + number % 10);
    };
    two(0, static_cast<unsigned>(year) / 100);
    two(2, static_cast<unsigned>(year) % 100);
    two(5, static_cast<unsigned>(day.month()));
    two(8, static_cast<unsigned>(day.day()));
    return out;
}

year_month_day At(int year, unsigned month, unsigned day) { return {chrono::year(year), chrono::month(month), chrono::day(day)}; }

Interval From(const year_month_day& first, const year_month_day& last) {
    if (!first.ok() || !last.ok()) return {};
    return {Format(first), Format(last)};
}

// `count` months from the first of that month on.
Interval Months(year_month_day first, int count) {
    first = year_month_day{first.year() / first.month() / chrono::day(1)};
    const year_month_day behind = first + chrono::months(count);
    return From(first, year_month_day(sys_days(behind) - chrono::days(1)));
}

int YearOf(const year_month_day& day) { return static_cast<int>(day.year()); }

}  // namespace

bool IsIsoDate(std::string_view text) { return Parse(text).has_value(); }

Calendar::Calendar(std::string_view today) : today_(Parse(today)) {}

Interval Calendar::Day(int month, int day, std::optional<int> year, Direction direction) const {
    if (!year && !today_) return {};
    const auto at = [&](int y) { return At(y, static_cast<unsigned>(month), static_cast<unsigned>(day)); };
    year_month_day date = at(year ? *year : YearOf(*today_));
    if (!year && direction == Direction::kBack && date > *today_) date = at(YearOf(*today_) - 1);
    if (!year && direction != Direction::kBack && date.ok()) {
        const chrono::days ahead(direction == Direction::kAhead ? 183 : 120);  // news looks back further than ahead
        if (sys_days(date) - sys_days(*today_) > ahead) date = at(YearOf(*today_) - 1);
        else if (sys_days(*today_) - sys_days(date) > chrono::days(365) - ahead) date = at(YearOf(*today_) + 1);
    }
    return From(date, date);
}

Interval Calendar::Month(int month, std::optional<int> year, Direction direction) const {
    if (!year && !today_) return {};
    const unsigned m = static_cast<unsigned>(month);
    int y = year ? *year : YearOf(*today_);
    const unsigned now = today_ ? static_cast<unsigned>(today_->month()) : 0;
    if (!year && direction == Direction::kBack && m > now) --y;
    if (!year && direction == Direction::kAhead && m < now) ++y;
    return Months(At(y, m, 1), 1);
}

Interval Calendar::Year(int year) const { return Years(year, year); }
Interval Calendar::Years(int first, int last) const { return From(At(first, 1, 1), At(last, 12, 31)); }
Interval Calendar::Season(int first_year) const { return Months(At(first_year, kSeasonBegins, 1), 12); }

Interval Calendar::Quarter(int first_month, int offset) const {
    if (!today_) return {};
    return Months(At(YearOf(*today_) + offset, static_cast<unsigned>(first_month), 1), 3);
}

Interval Calendar::Weekday(int weekday, Direction direction) const {
    if (!today_) return {};
    const sys_days days(*today_);
    const int current = static_cast<int>(chrono::weekday(days).iso_encoding()) - 1;
    const int back = (current - weekday + 7) % 7;
    const year_month_day date(days + chrono::days(direction == Direction::kBack ? -back : (7 - back) % 7));
    return From(date, date);
}

Interval Calendar::Shifted(Period period, int by) const {
    if (!today_) return {};
    const sys_days days(*today_);
    const sys_days monday = days - chrono::days(static_cast<int>(chrono::weekday(days).iso_encoding()) - 1);
    const auto span = [](sys_days first, int length) { return From(year_month_day(first), year_month_day(first + chrono::days(length - 1))); };
    switch (period) {
        case Period::kDay: return span(days + chrono::days(by), 1);
        case Period::kWeekend: return span(monday + chrono::days(5 + 7 * by), 2);
        case Period::kWeek: return span(monday + chrono::days(7 * by), 7);
        case Period::kMonth: return Months(year_month_day{today_->year() / today_->month() / chrono::day(1)} + chrono::months(by), 1);
        case Period::kYear: return Year(YearOf(*today_) + by);
    }
    return {};
}

std::optional<int> Calendar::CurrentYear() const { return today_ ? std::optional<int>(YearOf(*today_)) : std::nullopt; }

std::optional<int> Calendar::CurrentSeason() const {
    if (!today_) return std::nullopt;
    return YearOf(*today_) - (static_cast<unsigned>(today_->month()) < kSeasonBegins ? 1 : 0);
}

}  // namespace pressbox
