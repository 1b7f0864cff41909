// Dates as ISO 8601 days, reckoned from an article's date.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pressbox {

// Is this a day of the calendar, written YYYY-MM-DD?
bool IsIsoDate(std::string_view text);

// The latest such day that is not after `today` (any year), or of `year` when it is given. Months from 1.
std::optional<std::string> ResolveDay(int month, int day, std::optional<int> year, std::string_view today);

// The latest such weekday before or on `today`; weekday 0 is Monday.
std::optional<std::string> ResolveWeekday(int weekday, std::string_view today);

}  // namespace pressbox
