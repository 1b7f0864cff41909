// Dates come in two ways: days ("December 10", "Saturday") are mentions that rules find and other rules see; longer and
// relative ones ("last season", "2018-19", "in 2017", "two years ago") are read here from the tokens, so that no rule's text
// changes for them. The words are data (patterns/rules/dates.toml).
#include "extractor/resolve/dates.h"

#include <algorithm>
#include <array>

#include "extractor/lexicon/dates.h"
#include "extractor/resolve/figures.h"

namespace pressbox {
namespace {

class DateFinder : FigureScan {
  public:
    explicit DateFinder(Reading& reading)
        : FigureScan(reading, "date"), calendar_(reading.article->date), winter_(!reading.lists->Holds("date_calendar_year_sports", reading.analysis.sport)) {}

    void Run() {
        MarkBeginnings();
        const auto count = static_cast<uint32_t>(a_.layers.tokens.size());
        for (uint32_t t = NextBeginning(0); t < count; t = NextBeginning(t)) {
            const int32_t s = r_.sentence_of[t];
            if (s < 0) {
                ++t;
                continue;
            }
            sentence_ = static_cast<uint32_t>(s);
            first_ = a_.layers.sentences[sentence_].first_token;
            last_ = a_.layers.sentences[sentence_].last_token;
            t = std::max(t + 1, Look(t));
        }
    }

  private:
    // Most tokens begin no date: a figure or a number's word, a day that a rule found, or one of a few words does.
    void MarkBeginnings() {
        begins_.assign(a_.layers.tokens.size() + 8, 0);
        for (uint32_t t = a_.NextCue(0, kFigureCue); t < a_.hashes.size(); t = a_.NextCue(t + 1, kFigureCue)) begins_[t] = 1;
        for (const Mention& number : a_.numbers) begins_[number.first_token] = 1;
        for (const Mention& m : a_.mentions)
            if (m.kind == Kind::kDate) begins_[m.first_token] = 1;
        for (const uint32_t t : r_.date_words) {
            const uint32_t before = r_.Is(t, "ago") ? 2 : r_.In(t, "date_weekend") ? 1 : 0;
            if (t >= before) begins_[t - before] = 1;
        }
    }

    uint32_t NextBeginning(uint32_t from) const {
        for (size_t at = from; at + 8 <= begins_.size(); at += 8)
            if (const uint64_t eight = eight_bytes::Load(begins_.data() + at); eight != 0) return static_cast<uint32_t>(at + eight_bytes::FirstOf(eight));
        return static_cast<uint32_t>(a_.layers.tokens.size());
    }

    // Finds a date that begins at token t; returns the token behind it, or t.
    uint32_t Look(uint32_t t) {
        if (const Mention* m = Covering(t); m != nullptr && m->kind == Kind::kDate) return m->first_token == t ? Mentioned(*m) : t;
        if (a_.layers.tokens[t].is(Token::kDigits))
            if (const uint32_t end = SeasonOrYear(t); end > t) return end;
        if (const uint32_t end = MonthAlone(t); end > t) return end;
        if (const uint32_t end = Named(t); end > t) return end;
        if (const uint32_t end = Relative(t); end > t) return end;
        return Ago(t);
    }

    int IndexIn(const char* list, std::string_view word) const {
        const auto found = r_.packs->lists.find(list);
        if (found == r_.packs->lists.end()) return -1;
        const auto at = std::find(found->second.begin(), found->second.end(), word);
        return at == found->second.end() ? -1 : static_cast<int>(at - found->second.begin());
    }

    int MonthOf(std::string_view word) const {
        const std::string folded = Fold(word);
        const int number = IndexIn("month_name", folded);
        return number >= 0 || folded.size() < 3 ? number : IndexIn("month_short", folded.substr(0, 3));
    }

    // Is the clause's verb in the future? "will face Spain on Saturday"
    Direction DirectionAt(uint32_t t) const {
        if (t > first_ && In(t - 1, "date_next")) return Direction::kAhead;
        if (t > first_ && In(t - 1, "date_last")) return Direction::kBack;
        for (uint32_t i = t; i-- > first_;)
            if (In(i, "date_future")) return Direction::kAhead;
        return Direction::kBack;
    }

    // A day of a month without a year is the nearest such day.
    Direction DayDirection(uint32_t t) const { return DirectionAt(t) == Direction::kAhead ? Direction::kAhead : t > first_ && In(t - 1, "date_last") ? Direction::kBack : Direction::kNearest; }

    // A day that a mention rule found: its date is set there too, for the facts that stand near.
    uint32_t Mentioned(const Mention& m) {
        const double* day = m.fields.number("day");
        const double* year = m.fields.number("year");
        Interval interval;
        uint32_t begin = m.first_token;
        if (const std::string* month = m.fields.text("month")) {
            const int number = MonthOf(*month);
            if (number >= 0 && day != nullptr) interval = calendar_.Day(number + 1, static_cast<int>(*day), year == nullptr ? std::nullopt : std::optional<int>(static_cast<int>(*year)), DayDirection(begin));
        } else if (const std::string* weekday = m.fields.text("weekday")) {
            const int number = IndexIn("weekday_name", Fold(*weekday));
            if (begin > first_ && (In(begin - 1, "date_next") || In(begin - 1, "date_last"))) --begin;
            if (number >= 0) interval = calendar_.Weekday(number, DirectionAt(m.first_token));
        }
        Add("date.day", begin, m.last_token, interval, "day");
        const uint32_t end = m.last_token;
        if (!interval.from.empty()) r_.analysis.mentions[static_cast<size_t>(a_.mention_at[m.first_token])].fields.set("date", interval.from);
        return end;
    }

    bool IsYear(uint32_t t) const {
        if (t >= last_ || !a_.layers.tokens[t].is(Token::kDigits)) return false;
        const std::string_view word = a_.word(t);
        return word.size() == 4 && (word.substr(0, 2) == "19" || word.substr(0, 2) == "20") && word[2] >= '0' && word[2] <= '9' && word[3] >= '0' && word[3] <= '9';
    }

    int YearAt(uint32_t t) const { return std::stoi(std::string(a_.word(t))); }

    bool IsFree(uint32_t t) const {
        const Mention* m = Covering(t);
        if (m == nullptr) return true;
        return m->kind == Kind::kNumber || m->kind == Kind::kCompetition || m->kind == Kind::kOther || m->kind == Kind::kName;
    }

    // "2018-19", "2018/2019", "in 2017", "the 2022 World Cup", "the 1990s"
    uint32_t SeasonOrYear(uint32_t t) {
        if (!IsYear(t) || (t > first_ && Glued(t))) return Decade(t);
        const int year = YearAt(t);
        const bool joined = t + 2 < last_ && (IsHyphen(t + 1) || a_.word(t + 1) == "/" || a_.word(t + 1) == "\u2013") && Glued(t + 1) && Glued(t + 2);
        if (joined && a_.layers.tokens[t + 2].is(Token::kDigits)) {
            const std::string_view second = a_.word(t + 2);
            const bool follows = (second.size() == 2 || second.size() == 4) && std::stoi(std::string(second)) % 100 == (year + 1) % 100;
            return follows ? Add("date.season", t, t + 3, calendar_.Season(year), "season") : t;
        }
        if (joined || !IsFree(t)) return t;
        const Mention* behind = Covering(t + 1);
        const bool event = behind != nullptr && behind->kind == Kind::kCompetition;
        const bool inside = Covering(t) != nullptr && Covering(t)->kind == Kind::kCompetition;
        const bool told = t > first_ && In(t - 1, "date_before_year");
        const bool bracketed = t > first_ && a_.word(t - 1) == "(" && t + 1 < last_ && a_.word(t + 1) == ")";
        const bool noun = In(t + 1, "date_behind_year");
        if (!event && !inside && !told && !bracketed && !noun) return t;
        if (told && !event && t + 1 < last_ && a_.layers.tokens[t + 1].is(Token::kWord) && Covering(t + 1) == nullptr && !EndsPhrase(t + 1) && !noun && !Closes(t + 1)) return t;  // "of 2019 people"
        return Add("date.year", t, t + 1, calendar_.Year(year), "year");
    }

    bool Closes(uint32_t t) const { return In(t, "date_behind"); }

    // "the 1990s", "the '90s"
    uint32_t Decade(uint32_t t) {
        const std::string_view word = t < last_ ? a_.word(t) : std::string_view();
        if (word.size() != 5 || word.back() != 's' || word[3] != '0' || (word.substr(0, 2) != "19" && word.substr(0, 2) != "20")) return t;
        const int year = std::stoi(std::string(word.substr(0, 4)));
        return Add("date.decade", t, t + 1, calendar_.Years(year, year + 9), "decade");
    }

    // "in October", "October 2019", "last March"
    uint32_t MonthAlone(uint32_t t) {
        if (!In(t, "month_name") || !a_.layers.tokens[t].is(Token::kUpper)) return t;
        const int month = IndexIn("month_name", Fold(a_.word(t)));
        if (month < 0) return t;
        const bool year = IsYear(t + 1);
        const bool said = t > first_ && (In(t - 1, "date_before_month") || In(t - 1, "date_next") || In(t - 1, "date_last"));
        if (!year && !said) return t;
        if (Covering(t) != nullptr && Covering(t)->kind == Kind::kPerson) return t;
        const bool with_word = t > first_ && (In(t - 1, "date_next") || In(t - 1, "date_last"));
        const uint32_t begin = with_word ? t - 1 : t;
        return Add("date.month", begin, year ? t + 2 : t + 1, calendar_.Month(month + 1, year ? std::optional<int>(YearAt(t + 1)) : std::nullopt, DirectionAt(t)), "month");
    }

    // "yesterday", "tonight", "last night"
    uint32_t Named(uint32_t t) {
        if (Is(t, "yesterday")) return Add("date.named", t, t + 1, calendar_.Shifted(Period::kDay, -1), "day");
        if (Is(t, "tomorrow")) return Add("date.named", t, t + 1, calendar_.Shifted(Period::kDay, 1), "day");
        if (Is(t, "today") || Is(t, "tonight")) return Add("date.named", t, t + 1, calendar_.Shifted(Period::kDay, 0), "day");
        if (Is(t, "last") && Is(t + 1, "night")) return Add("date.named", t, t + 2, calendar_.Shifted(Period::kDay, -1), "day");
        return t;
    }

    // "last season", "next month", "this summer", "the weekend"
    uint32_t Relative(uint32_t t) {
        const bool last = In(t, "date_last");
        const bool next = In(t, "date_next");
        const bool current = In(t, "date_this");
        if (!last && !next && !current) return t;
        int by = last ? -1 : next ? 1 : 0;
        if (In(t + 1, "date_weekend")) {
            const bool begun = calendar_.Shifted(Period::kWeekend, 0).from <= r_.article->date;
            if (Is(t, "the") && DirectionAt(t) == Direction::kBack && !begun) by = -1;  // "at the weekend" in a report
            return Add("date.relative", t, t + 2, calendar_.Shifted(Period::kWeekend, by), "weekend");
        }
        if (Is(t, "the")) return t;
        if (In(t + 1, "date_season")) return Season(t, next && IsEarlyInSeason() && In(t, "date_coming") ? 0 : by);
        struct Unit { WordName word; Period period; const char* precision; };
        static constexpr std::array<Unit, 3> kUnits = {{{"week", Period::kWeek, "week"}, {"month", Period::kMonth, "month"}, {"year", Period::kYear, "year"}}};
        for (const Unit& unit : kUnits)
            if (Is(t + 1, unit.word) && !IsHyphen(t + 2)) return Add("date.relative", t, t + 2, calendar_.Shifted(unit.period, by), unit.precision);
        return Quarter(t, by);
    }

    uint32_t Season(uint32_t t, int by) {
        const auto current = winter_ ? calendar_.CurrentSeason() : calendar_.CurrentYear();
        Interval interval;
        if (current) interval = winter_ ? calendar_.Season(*current + by) : calendar_.Year(*current + by);
        return Add("date.season", t, t + 2, interval, "season");
    }

    // "the coming season" is one that has just begun, or is about to.
    bool IsEarlyInSeason() const {
        constexpr std::string_view kLast = "10-01";
        const auto season = calendar_.CurrentSeason();
        return winter_ && season && r_.article->date < std::to_string(*season) + "-" + std::string(kLast);
    }

    // "last summer": the latest that is over.
    uint32_t Quarter(uint32_t t, int by) {
        struct Part { ListName list; int month; };
        static constexpr std::array<Part, 4> kParts = {{{"date_spring", 3}, {"date_summer", 6}, {"date_autumn", 9}, {"date_winter", 12}}};
        for (const Part& part : kParts) {
            if (!In(t + 1, part.list)) continue;
            Interval interval = calendar_.Quarter(part.month, 0);
            const std::string& today = r_.article->date;
            if (by < 0 && interval.to >= today) interval = calendar_.Quarter(part.month, -1);
            if (by > 0 && interval.from <= today) interval = calendar_.Quarter(part.month, 1);
            return Add("date.quarter", t, t + 2, interval, "quarter");
        }
        return t;
    }

    // "two years ago", "a week ago"
    uint32_t Ago(uint32_t t) {
        constexpr double kMost = 1000;
        const Mention* number = t < last_ ? NumberAt(t) : nullptr;
        const bool one = Is(t, "a") || Is(t, "an");
        if (number == nullptr && !one) return t;
        const uint32_t unit = one ? t + 1 : number->last_token;
        if (!Is(unit + 1, "ago")) return t;
        const double value = one ? 1 : number->value;
        if (value > kMost || value < 1) return t;
        const int by = -static_cast<int>(value);
        if (Is(unit, "day") || Is(unit, "days")) return Add("date.ago", t, unit + 2, calendar_.Shifted(Period::kDay, by), "day");
        if (Is(unit, "week") || Is(unit, "weeks")) return Add("date.ago", t, unit + 2, calendar_.Shifted(Period::kWeek, by), "week");
        if (Is(unit, "month") || Is(unit, "months")) return Add("date.ago", t, unit + 2, calendar_.Shifted(Period::kMonth, by), "month");
        if (Is(unit, "year") || Is(unit, "years")) return Add("date.ago", t, unit + 2, calendar_.Shifted(Period::kYear, by), "year");
        return t;
    }

    uint32_t Add(const char* rule, uint32_t begin, uint32_t end, const Interval& interval, const char* precision) {
        Draft draft = NewDraft(rule, sentence_, begin, end);
        const auto value = [](const std::string& day) { return day.empty() ? Value() : Value(day); };
        draft.fields.add("from", value(interval.from));
        draft.fields.add("to", value(interval.to));
        draft.fields.add("precision", std::string(precision));
        r_.drafts.push_back(std::move(draft));
        if (!interval.from.empty()) r_.dates.push_back({begin, end, interval.from, interval.to, precision});
        return end;
    }

    std::vector<char> begins_;  // of each token, and eight behind: may a date begin there?
    const Calendar calendar_;
    const bool winter_;  // do the sport's seasons go over the new year?
    uint32_t sentence_ = 0;
};

}  // namespace

void FindDates(Reading& reading) { DateFinder(reading).Run(); }

}  // namespace pressbox
