#include "extractor/text/sentence_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <stdexcept>
#include <string>

#include "extractor/text/break_classes.h"
#include "extractor/text/marks.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

class LineScanner {
  public:
    LineScanner(const BreakClasses& classes, std::string_view text, size_t end, MarkCursor& marks, std::vector<uint32_t>& breaks)
        : classes_(classes), text_(text), end_(end), marks_(marks), breaks_(breaks) {}

    void Scan(size_t begin) {
        SentenceBreak before = SentenceBreak::kOther;
        for (size_t at = begin; at < end_;) {
            const size_t next = marks_.Next(classes_.may_end_sentence(), at, end_);
            if (next > at) before = classes_.OfAscii(text_[next - 1]).sentence;
            at = next;
            if (at >= end_) return;
            const Read read = At(at);
            if (read.kind == SentenceBreak::kAfterTerm || read.kind == SentenceBreak::kTerm) {
                at = Terminator(at, read, before);
                before = read.kind;
                continue;
            }
            const bool pair = text_[at] == '\r' && at + 1 < end_ && text_[at + 1] == '\n';
            if (read.kind == SentenceBreak::kParagraph && !pair) breaks_.push_back(static_cast<uint32_t>(at + read.length));
            before = read.kind;
            at += read.length;
        }
    }

  private:
    struct Read {
        SentenceBreak kind = SentenceBreak::kParagraph;  // at the line's end
        uint32_t length = 0;
    };

    Read At(size_t at) const {
        if (at >= end_) return {};
        if (static_cast<uint8_t>(text_[at]) < 0x80) return {classes_.OfAscii(text_[at]).sentence, 1};
        const CodePoint c = DecodeAt(text_, at);
        return {classes_.Of(c.value).sentence, c.length};
    }

    size_t Skip(size_t at, SentenceBreak kind) const {
        for (Read read = At(at); at < end_ && read.kind == kind; read = At(at)) at += read.length;
        return at;
    }

    // Breaks behind the terminator, what closes it and the spaces, unless a rule holds it together. Returns where to go on.
    size_t Terminator(size_t at, const Read& terminator, SentenceBreak before) {
        const bool may_be_inside = terminator.kind == SentenceBreak::kAfterTerm;  // a full stop
        const size_t behind = at + terminator.length;
        const size_t next = Skip(Skip(behind, SentenceBreak::kClose), SentenceBreak::kSpace);
        if (next >= end_) return next;
        const Read read = At(next);
        const bool adjoins = next == behind;
        if (read.kind == SentenceBreak::kParagraph) return next;                                       // SB9, SB10
        if (may_be_inside && adjoins && read.kind == SentenceBreak::kNumber) return next;                // SB6
        if (may_be_inside && adjoins && read.kind == SentenceBreak::kUpper && (before == SentenceBreak::kUpper || before == SentenceBreak::kLower)) return next;  // SB7
        if (may_be_inside && LowerFollows(next)) return next;                                           // SB8
        if (read.kind == SentenceBreak::kContinue || read.kind == SentenceBreak::kAfterTerm || read.kind == SentenceBreak::kTerm) return next;  // SB8a
        breaks_.push_back(static_cast<uint32_t>(next));                                                // SB11
        return next;
    }

    // Is the next letter, before any terminator or end of the paragraph, a small one?
    bool LowerFollows(size_t at) const {
        for (; at < end_;) {
            const Read read = At(at);
            switch (read.kind) {
                case SentenceBreak::kLower: return true;
                case SentenceBreak::kLetter: case SentenceBreak::kUpper: case SentenceBreak::kParagraph: case SentenceBreak::kAfterTerm: case SentenceBreak::kTerm: return false;
                default: at += read.length;
            }
        }
        return false;
    }

    const BreakClasses& classes_;
    std::string_view text_;
    size_t end_;  // of the line
    MarkCursor& marks_;
    std::vector<uint32_t>& breaks_;
};

}  // namespace

struct SentenceBreaker::Impl {
    std::unique_ptr<icu::BreakIterator> sentences;
    const BreakClasses& classes = BreakClasses::Get();

    // Breaks of text[begin, end), a whole line.
    void AskIcu(std::string_view text, size_t begin, size_t end, std::vector<uint32_t>& breaks) {
        UErrorCode status = U_ZERO_ERROR;
        UText utext = UTEXT_INITIALIZER;
        utext_openUTF8(&utext, text.data() + begin, static_cast<int64_t>(end - begin), &status);
        sentences->setText(&utext, status);
        if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU: ") + u_errorName(status));
        sentences->first();
        for (int32_t at = sentences->next(); at != icu::BreakIterator::DONE; at = sentences->next()) breaks.push_back(static_cast<uint32_t>(begin) + static_cast<uint32_t>(at));
        utext_close(&utext);
    }
};

SentenceBreaker::SentenceBreaker() : impl_(std::make_unique<Impl>()) {
    UErrorCode status = U_ZERO_ERROR;
    impl_->sentences.reset(icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
    if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no sentence break rules: ") + u_errorName(status));
}
SentenceBreaker::~SentenceBreaker() = default;
SentenceBreaker::SentenceBreaker(SentenceBreaker&&) noexcept = default;

void SentenceBreaker::Find(std::string_view text, const std::vector<uint32_t>& marks, std::vector<uint32_t>& breaks) {
    breaks.clear();
    MarkCursor cursor(text, marks);
    for (size_t begin = 0; begin < text.size();) {
        bool hard = false;
        const size_t end = impl_->classes.StretchEnd(text, begin, hard);
        if (hard) impl_->AskIcu(text, begin, end, breaks);
        else LineScanner(impl_->classes, text, end, cursor, breaks).Scan(begin);
        begin = end;
    }
    if (!text.empty() && (breaks.empty() || breaks.back() != text.size())) breaks.push_back(static_cast<uint32_t>(text.size()));
}

void SentenceBreaker::FindPlain(std::string_view text, std::vector<uint32_t>& breaks) {
    breaks.clear();
    if (!text.empty()) impl_->AskIcu(text, 0, text.size(), breaks);
}

}  // namespace pressbox
