#include "extractor/lexicon/dates.h"

#include <chrono>
#include <cstdio>

namespace pressbox {
namespace {

using std::chrono::year_month_day;

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
    const year_month_day day{std::chrono::year(parts[0]), std::chrono::month(static_cast<unsigned>(parts[1])), std::chrono::day(static_cast<unsigned>(parts[2]))};
    if (!day.ok()) return std::nullopt;
    return day;
}

std::string Format(const year_month_day& day) {
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return buffer;
}

}  // namespace

bool IsIsoDate(std::string_view text) { return Parse(text).has_value(); }

std::optional<std::string> ResolveDay(int month, int day, std::optional<int> year, std::string_view today) {
    const std::optional<year_month_day> now = Parse(today);
    if (!year && !now) return std::nullopt;
    const auto at = [&](int y) {
        return year_month_day{std::chrono::year(y), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    };
    year_month_day date = at(year ? *year : static_cast<int>(now->year()));
    if (!year && date > *now) date = at(static_cast<int>(now->year()) - 1);
    if (!date.ok()) return std::nullopt;
    return Format(date);
}

std::optional<std::string> ResolveWeekday(int weekday, std::string_view today) {
    const std::optional<year_month_day> now = Parse(today);
    if (!now) return std::nullopt;
    const std::chrono::sys_days days(*now);
    const int current = static_cast<int>(std::chrono::weekday(days).iso_encoding()) - 1;
    return Format(year_month_day(days - std::chrono::days((current - weekday + 7) % 7)));
}

}  // namespace pressbox
