#include "extractor/text/quotations.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "extractor/text/marks.h"
#include "extractor/text/tokens.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

enum class Family : uint8_t { kSingle, kDouble, kGuillemet };

// One quotation mark with what its neighbours allow it to be.
struct Mark {
    Span span;
    Family family = Family::kDouble;
    bool may_open = false;
    bool may_close = false;
    bool strong_close = false;  // closes and follows punctuation: hardly ever an apostrophe
    bool after_s = false;       // 's' before it: perhaps a plural's possessive
    bool dangling = false;      // opens, but its words are in the next paragraph
    bool curly = false;         // the character itself says on which side it belongs
};

char32_t Before(std::string_view text, Span paragraph, uint32_t at) {
    return at <= paragraph.begin ? 0 : DecodeAt(text, PreviousCodePoint(text, at)).value;
}

char32_t At(std::string_view text, Span paragraph, uint32_t at) {
    return at >= paragraph.end ? 0 : DecodeAt(text, at).value;
}

bool IsBlank(char32_t c) { return c == 0 || c == ' ' || u_isUWhiteSpace(static_cast<UChar32>(c)); }
bool IsAlnum(char32_t c) { return c != 0 && u_isalnum(static_cast<UChar32>(c)); }
bool IsDigit(char32_t c) { return c >= '0' && c <= '9'; }
bool IsQuoteChar(char32_t c) {
    return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB;
}
bool OpensBefore(char32_t c) {  // characters behind which a quotation may begin
    return IsBlank(c) || c == '(' || c == '[' || c == '{' || c == '-' || c == 0x2013 || c == 0x2014 || c == ':' ||
           c == '/' || c == '>' || c == '*';
}
bool EndsSpeech(char32_t c) { return c == '.' || c == ',' || c == '!' || c == '?' || c == 0x2026 || c == ';'; }

// Marks of left-out letters that look like an opening quotation mark.
bool IsElision(std::string_view rest) {
    if (rest.size() >= 2 && IsDigit(static_cast<uint8_t>(rest[0])) && IsDigit(static_cast<uint8_t>(rest[1]))) {
        return rest.size() == 2 || !IsDigit(static_cast<uint8_t>(rest[2]));  // '90s, '66
    }
    const std::string lower = Fold(rest.substr(0, std::min<size_t>(rest.size(), 9)));  // 'Twas
    rest = lower;
    static constexpr std::string_view kWords[] = {"n'", "n\u2019", "em", "til", "tis", "twas", "cause", "bout",
                                                  "round", "keeper", "keepers", "n", "cos", "ello"};
    for (const std::string_view word : kWords) {
        if (rest.substr(0, word.size()) != word) continue;
        if (rest.size() == word.size() || !IsAlnum(DecodeAt(rest, word.size()).value)) return true;
    }
    return false;
}

// The bytes at which a mark may begin: ASCII marks, and the first bytes of all others.
constexpr ByteSet kMarkBegins = {'"', '\'', '`', 0xC2, 0xE2};

// The mark at byte `at`, if there is one: its length in bytes and family.
bool ReadMark(std::string_view text, Span paragraph, uint32_t at, Mark& mark) {
    const CodePoint c = DecodeAt(text, at);
    mark = Mark{};
    mark.span = {at, at + c.length};
    switch (c.value) {
        case '"':
            mark.family = Family::kDouble;
            if (At(text, paragraph, at + 1) == '"' && IsBlank(Before(text, paragraph, at)) != IsBlank(At(text, paragraph, at + 2))) ++mark.span.end;  // doubled by scraping
            return true;
        case 0x201C: case 0x201D: case 0x201E: case 0x201F:
            mark.family = Family::kDouble;
            mark.curly = true;
            return true;
        case 0xAB: case 0xBB:
            mark.family = Family::kGuillemet;
            mark.curly = true;
            return true;
        case '\'': case '`': case 0x2018: case 0x2019: case 0x201A: case 0x201B: break;
        default: return false;
    }
    if (At(text, paragraph, at + c.length) == c.value) {  // '' and `` stand for a double mark
        mark.span.end += c.length;
        mark.family = Family::kDouble;
        return true;
    }
    if (c.value == '`') return false;
    mark.family = Family::kSingle;
    mark.curly = c.value != '\'';
    return true;
}

void ShapeDouble(std::string_view text, char32_t self, char32_t before, char32_t after, Mark& mark) {
    const size_t window = mark.span.begin < 3 ? mark.span.begin : 3;
    const std::string_view feet = text.substr(mark.span.begin - window, window);
    const bool inches = IsDigit(before) && feet.find('\'') != std::string_view::npos;  // 6'2"
    if (inches) return;
    mark.may_open = OpensBefore(before) || IsQuoteChar(before);
    mark.may_close = !IsBlank(before) || IsBlank(after);
    if (!mark.may_open && IsAlnum(after) && EndsSpeech(before)) mark.may_open = true;  // …done."We go on
    if (mark.may_open && !IsBlank(after) && !IsQuoteChar(before) && before != '-' && before != 0x2014) mark.may_close = false;
    if (!OpensBefore(before) && IsAlnum(after) && EndsSpeech(before)) mark.may_close = true;
    if (self == 0x201C && !IsBlank(after)) mark.may_open = true, mark.may_close = mark.may_close && !OpensBefore(before);
    if (self == 0x201D && !IsBlank(before)) mark.may_open = false, mark.may_close = true;
    mark.strong_close = mark.may_close && (EndsSpeech(before) || IsQuoteChar(before));
}

// Of a mark between spaces that was torn from its words: are these behind it (… he said. ' We go on.) or before it
// (We go on, ' he said)?
enum class Torn : uint8_t { kNothing, kBegin, kEnd };

Torn TornFrom(std::string_view text, Span paragraph, Span mark) {
    uint32_t before = mark.begin;
    while (before > paragraph.begin && IsBlank(Before(text, paragraph, before))) before = static_cast<uint32_t>(PreviousCodePoint(text, before));
    uint32_t after = mark.end;
    while (after < paragraph.end && IsBlank(At(text, paragraph, after))) after += DecodeAt(text, after).length;
    const char32_t end = Before(text, paragraph, before);
    const char32_t next = At(text, paragraph, after);
    if (!EndsSpeech(end) && end != ':') return Torn::kNothing;
    if (u_isupper(static_cast<UChar32>(next))) return Torn::kBegin;
    return end != ':' && u_islower(static_cast<UChar32>(next)) ? Torn::kEnd : Torn::kNothing;
}

void ShapeSingle(std::string_view text, Span paragraph, char32_t self, char32_t before, char32_t after, Mark& mark) {
    if (IsAlnum(before) && IsAlnum(after)) return;  // don't
    const std::string_view rest = text.substr(mark.span.end, paragraph.end - mark.span.end);
    const bool starts = (OpensBefore(before) || IsQuoteChar(before)) && !IsBlank(after) && after != ',' && after != '.';
    const bool dots = after == '.' && rest.substr(0, 3) == "...";
    mark.may_open = (starts || (OpensBefore(before) && dots)) && !IsElision(rest);
    const Torn torn = IsBlank(before) && IsBlank(after) ? TornFrom(text, paragraph, mark.span) : Torn::kNothing;
    if (torn == Torn::kBegin) mark.may_open = true;
    if (self == 0x2019 && mark.may_open) mark.may_open = after != 0 && u_isupper(static_cast<UChar32>(after));
    mark.may_close = !IsBlank(before) && !IsAlnum(after) && self != 0x2018;
    if (mark.may_close && IsDigit(before) && IsDigit(after)) mark.may_close = false;
    mark.strong_close = mark.may_close && (EndsSpeech(before) || before == ')' || IsQuoteChar(before));
    if (torn == Torn::kEnd) mark.may_close = mark.strong_close = true;
    mark.after_s = before == 's' || before == 'S' || before == 'n' || before == 'z' || before == 'x';
}

void CollectMarks(std::string_view text, Span paragraph, MarkCursor& cursor, std::vector<Mark>& marks) {
    marks.clear();
    Mark mark;
    for (uint32_t at = paragraph.begin; (at = static_cast<uint32_t>(cursor.Next(kMarkBegins, at, paragraph.end))) < paragraph.end;) {
        if (!ReadMark(text, paragraph, at, mark)) {
            at += DecodeAt(text, at).length;
            continue;
        }
        const char32_t self = DecodeAt(text, at).value;
        const char32_t before = Before(text, paragraph, mark.span.begin);
        const char32_t after = At(text, paragraph, mark.span.end);
        if (mark.family == Family::kGuillemet) {
            mark.may_open = self == 0xAB;
            mark.may_close = self == 0xBB;
        } else if (mark.family == Family::kDouble) {
            ShapeDouble(text, self, before, after, mark);
        } else {
            ShapeSingle(text, paragraph, self, before, after, mark);
        }
        const bool last = IsBlank(after) && At(text, paragraph, mark.span.end) == 0;
        mark.dangling = last && IsBlank(before) && (self == 0x2018 || self == 0x201C);
        if (mark.may_open || mark.may_close || mark.dangling) marks.push_back(mark);
        at = mark.span.end;
    }
}

// For each single mark: is there, before the next opening one, a mark that closes and is no possessive?
void MarkRealClosersAhead(const std::vector<Mark>& marks, std::vector<bool>& ahead) {
    ahead.assign(marks.size() + 1, false);
    bool closer = false;
    for (size_t i = marks.size(); i-- > 0;) {
        ahead[i] = closer;
        if (marks[i].family != Family::kSingle) continue;
        if (marks[i].may_open) closer = false;
        if (marks[i].may_close && (marks[i].strong_close || !marks[i].after_s)) closer = true;
    }
}

class ParagraphScanner {
  public:
    ParagraphScanner(std::string_view text, const std::vector<uint32_t>& marks, std::vector<Quotation>& out) : text_(text), cursor_(text, marks), out_(out) {}

    // `next_opens`: the paragraph behind begins with a quotation mark, so that a quotation may go on there.
    void Scan(Span paragraph, uint32_t number, bool next_opens) {
        next_opens_ = next_opens;
        CollectMarks(text_, paragraph, cursor_, marks_);
        if (marks_.empty()) {
            const CodePoint last = DecodeAt(text_, PreviousCodePoint(text_, paragraph.end));
            left_open_ = left_open_ && IsAlnum(last.value);  // a caption may stand between two paragraphs of a quotation
            return;
        }
        MarkRealClosersAhead(marks_, real_closer_ahead_);
        paragraph_ = paragraph;
        number_ = number;
        const size_t first_new = out_.size();
        size_t open = kNone;
        for (size_t i = 0; i < marks_.size(); ++i) Step(i, open, first_new);
        if (open != kNone) FinishOpen(open);
        left_open_ = !out_.empty() && out_.size() > first_new && !out_.back().closed;
        left_family_ = last_family_;
        if (const Mark& last = marks_.back(); last.dangling) left_open_ = true, left_family_ = last.family;
    }

  private:
    static constexpr size_t kNone = static_cast<size_t>(-1);

    void Step(size_t i, size_t& open, size_t first_new) {
        const Mark& mark = marks_[i];
        if (open == kNone) {
            if (mark.may_open) {
                Open(i, open);
            } else if (mark.strong_close && left_open_ && mark.family == left_family_ && out_.size() == first_new) {
                Emit({paragraph_.begin, mark.span.begin}, {paragraph_.begin, mark.span.end}, true, true);
            }
            return;
        }
        const Mark& opening = marks_[open];
        if (mark.family != opening.family) return;  // nested
        const bool goes_on = next_opens_ && introduced_;  // nothing need close it here
        const bool possessive = mark.family == Family::kSingle && mark.after_s && !mark.strong_close && (real_closer_ahead_[i] || goes_on);
        if (inner_open_) {  // of a quotation inside the quotation
            inner_open_ = !(mark.may_close && !possessive);
            return;
        }
        if (goes_on && mark.curly && mark.may_open && !mark.may_close && real_closer_ahead_[i]) {
            inner_open_ = true;
            return;
        }
        if (mark.may_close && !possessive) {
            Emit({opening.span.end, mark.span.begin}, {opening.span.begin, mark.span.end}, true, Continues(open));
            open = kNone;
        } else if (mark.may_open && !mark.may_close) {  // paragraphs run together: the new mark starts a new stretch
            Emit({opening.span.end, mark.span.begin}, {opening.span.begin, mark.span.begin}, false, Continues(open));
            Open(i, open);
        }
    }

    void Open(size_t i, size_t& open) {
        open = i;
        introduced_ = Introduced(marks_[i]);
    }

    // Does the mark open its paragraph, or stand behind a colon or a comma, as speech does?
    bool Introduced(const Mark& mark) const {
        uint32_t at = mark.span.begin;
        while (at > paragraph_.begin && IsBlank(Before(text_, paragraph_, at))) at = static_cast<uint32_t>(PreviousCodePoint(text_, at));
        const char32_t before = Before(text_, paragraph_, at);
        return before == 0 || before == ':' || before == ',';
    }

    // A mark that nothing closes. A single one with whole double-marked quotations behind it was no quotation mark.
    void FinishOpen(size_t open) {
        const Mark opening = marks_[open];
        inner_open_ = false;
        if (opening.family == Family::kSingle && !introduced_) {
            size_t inner = kNone;
            bool found = false;
            for (size_t i = open + 1; i < marks_.size(); ++i) {
                const Mark& mark = marks_[i];
                if (mark.family != Family::kDouble) continue;
                if (inner == kNone && mark.may_open) {
                    inner = i;
                } else if (inner != kNone && mark.may_close) {
                    Emit({marks_[inner].span.end, mark.span.begin}, {marks_[inner].span.begin, mark.span.end}, true, false);
                    inner = kNone;
                    found = true;
                }
            }
            if (found) return;
        }
        Emit({opening.span.end, paragraph_.end}, {opening.span.begin, paragraph_.end}, false, Continues(open));
        last_family_ = opening.family;
    }

    bool Continues(size_t open) const {
        return left_open_ && open == 0 && marks_[0].family == left_family_ && marks_[0].span.begin == paragraph_.begin;
    }

    void Emit(Span content, Span outer, bool closed, bool continues) {
        while (content.begin < content.end && IsBlank(DecodeAt(text_, content.begin).value)) {
            content.begin += DecodeAt(text_, content.begin).length;
        }
        while (content.end > content.begin) {
            const size_t last = PreviousCodePoint(text_, content.end);
            if (!IsBlank(DecodeAt(text_, last).value)) break;
            content.end = static_cast<uint32_t>(last);
        }
        if (content.begin >= content.end) return;
        outer.end = std::max(outer.end, content.end);
        if (!closed) outer.end = content.end;
        out_.push_back({content, outer, number_, closed, continues});
    }

    std::string_view text_;
    MarkCursor cursor_;
    std::vector<Quotation>& out_;
    std::vector<Mark> marks_;
    std::vector<bool> real_closer_ahead_;
    Span paragraph_;
    uint32_t number_ = 0;
    bool next_opens_ = false;
    bool introduced_ = false;  // the quotation that is open
    bool inner_open_ = false;  // inside it
    bool left_open_ = false;  // the paragraph before ended inside a quotation
    Family left_family_ = Family::kDouble;
    Family last_family_ = Family::kDouble;
};

}  // namespace

void FindQuotations(std::string_view text, const std::vector<uint32_t>& marks, const std::vector<Span>& paragraphs, std::vector<Quotation>& quotations) {
    quotations.clear();
    ParagraphScanner scanner(text, marks, quotations);
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const bool next_opens = i + 1 < paragraphs.size() && IsQuoteChar(DecodeAt(text, paragraphs[i + 1].begin).value);
        scanner.Scan(paragraphs[i], static_cast<uint32_t>(i), next_opens);
    }
}

}  // namespace pressbox
