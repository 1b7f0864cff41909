// Quotes: which quotations are somebody's words, and whose when no cue stands beside them.
//
// In this order: the rule's speaker; the speaker of the quotation that this one continues; of another stretch of the
// same paragraph; of the paragraph before, when this one is nothing but quotation; else nobody.
#include <algorithm>

#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

struct Utterance {
    const Draft* draft = nullptr;  // the rule's, or null
    bool speech = false;
    Value speaker;
    std::string rule;
    std::string cue;
    uint32_t group = 0;            // quotations of one utterance share it
};

class QuoteSettler {
  public:
    explicit QuoteSettler(Reading& reading) : r_(reading), a_(reading.analysis) {}

    void Run() {
        TakeRuleDrafts();
        CountWords();
        FindSentences();
        for (size_t q = 0; q < utterances_.size(); ++q) Decide(q);
        for (size_t q = utterances_.size(); q-- > 0;) BorrowFromNext(q);
        for (size_t q = 0; q < utterances_.size(); ++q) BorrowFromParagraphBefore(q);
        WriteDrafts();
    }

  private:
    const Quotation& quotation(size_t q) const { return a_.layers.quotations[q]; }

    void TakeRuleDrafts() {
        utterances_.resize(a_.layers.quotations.size());
        std::vector<Draft> rest;
        for (Draft& draft : r_.drafts) {
            if (draft.type->name == "quote" && draft.quotation >= 0) rules_.push_back(std::move(draft));
            else rest.push_back(std::move(draft));
        }
        r_.drafts = std::move(rest);
        for (const Draft& draft : rules_) {
            Utterance& u = utterances_[static_cast<size_t>(draft.quotation)];
            if (u.draft != nullptr && u.draft->rank >= draft.rank) continue;
            u.draft = &draft;
        }
    }

    void CountWords() {
        words_.assign(utterances_.size(), 0);
        capitals_.assign(utterances_.size(), 0);
        outside_.assign(a_.layers.paragraphs.size(), 0);
        size_t paragraph = 0;
        for (size_t t = 0; t < a_.layers.tokens.size(); ++t) {
            const Token& token = a_.layers.tokens[t];
            if (!token.is(Token::kWord)) continue;
            while (paragraph + 1 < a_.layers.paragraphs.size() && token.begin >= a_.layers.paragraphs[paragraph].end) ++paragraph;
            const int32_t q = a_.layers.token_quotation[t];
            if (q < 0) {
                ++outside_[paragraph];
                continue;
            }
            ++words_[static_cast<size_t>(q)];
            capitals_[static_cast<size_t>(q)] += token.is(Token::kUpper);
        }
    }

    bool EndsLikeSpeech(size_t q) const {
        const std::string_view text = a_.text.substr(0, quotation(q).content.end);
        const char last = text.back();
        return last == ',' || last == '.' || last == '!' || last == '?' || (text.size() > 2 && text.substr(text.size() - 3) == "\u2026");
    }

    // Capitals on all but the small words: the title of a work, or a nickname.
    bool LooksLikeTitle(size_t q) const { return capitals_[q] * 2 > words_[q] && !EndsLikeSpeech(q); }

    bool FillsParagraph(size_t q) const { return outside_[quotation(q).paragraph] == 0; }

    void Decide(size_t q) {
        Utterance& u = utterances_[q];
        if (words_[q] == 0) return;
        if (u.draft != nullptr && u.draft->rule != "quote.none") {
            u.speech = true;
            u.speaker = u.draft->fields.get("speaker");
            u.rule = u.draft->rule;
            u.group = NewGroup();
        } else if (u.draft != nullptr) {
            return;
        }
        if (u.speech && !IsNull(u.speaker)) return;
        const bool speech = u.speech || FillsParagraph(q) || quotation(q).continues || (words_[q] >= 3 && EndsLikeSpeech(q)) ||
                            (words_[q] >= 6 && !LooksLikeTitle(q));
        if (!speech) return;
        u.speech = true;
        if (q > 0 && utterances_[q - 1].speech) {
            const bool same_paragraph = quotation(q).paragraph == quotation(q - 1).paragraph;
            const bool next_paragraph = quotation(q).paragraph == quotation(q - 1).paragraph + 1;
            if ((quotation(q).continues && next_paragraph) || same_paragraph) {
                Borrow(q, q - 1, quotation(q).continues ? "quote.continued" : "quote.same-paragraph");
                return;
            }
        }
        if (u.rule.empty()) u.rule = "quote.bare";
        u.group = u.group == 0 ? NewGroup() : u.group;
    }

    uint32_t NewGroup() { return ++groups_; }

    void Borrow(size_t q, size_t from, const char* rule) {
        utterances_[q].speaker = utterances_[from].speaker;
        utterances_[q].group = utterances_[from].group;
        utterances_[q].rule = rule;
    }

    // 'One,' … 'Two,' said X.   The first of the paragraph has the speaker of the second.
    void BorrowFromNext(size_t q) {
        Utterance& u = utterances_[q];
        if (!u.speech || !IsNull(u.speaker) || q + 1 >= utterances_.size()) return;
        const Utterance& next = utterances_[q + 1];
        if (!next.speech || IsNull(next.speaker)) return;
        const bool same_paragraph = quotation(q).paragraph == quotation(q + 1).paragraph;
        const bool continued = quotation(q + 1).continues && quotation(q + 1).paragraph == quotation(q).paragraph + 1;
        if (same_paragraph || continued) Borrow(q, q + 1, "quote.same-paragraph");
    }

    // A paragraph of quotation without a cue goes on with the speaker of the one before, a caption between them or not.
    void BorrowFromParagraphBefore(size_t q) {
        Utterance& u = utterances_[q];
        if (!u.speech || !IsNull(u.speaker) || u.draft != nullptr) return;
        if (q > 0 && quotation(q - 1).paragraph == quotation(q).paragraph && utterances_[q - 1].speech) {
            Borrow(q, q - 1, "quote.same-paragraph");
            return;
        }
        const bool opens = quotation(q).outer.begin == a_.layers.paragraphs[quotation(q).paragraph].begin;
        if (!opens) return SubjectOfSentence(q);
        for (size_t p = q; p-- > 0;) {
            if (quotation(q).paragraph - quotation(p).paragraph > kMaxParagraphsCarried) return;
            if (utterances_[p].speech && !IsNull(utterances_[p].speaker)) return Borrow(q, p, "quote.carried-over");
        }
    }

    // A fragment in a sentence of the writer that has one subject and no cue.
    void SubjectOfSentence(size_t q) {
        const Sentence& sentence = a_.layers.sentences[sentence_of_[q]];
        const int32_t subject = SubjectBefore(a_, sentence, sentence.last_token, true);
        if (subject < 0) return;
        utterances_[q].speaker = r_.entity(subject).name;
        utterances_[q].rule = "quote.subject";
    }

    bool IsPartial(size_t q) const {
        const Span content = quotation(q).content;
        const char first = a_.text[content.begin];
        const bool starts_low = first >= 'a' && first <= 'z';
        if (FillsParagraph(q) || quotation(q).continues) return false;
        if (starts_low && words_[q] <= 8) return true;
        return words_[q] < 4 && !EndsLikeSpeech(q);
    }

    void WriteDrafts() {
        const TypeSpec* type = FactType("quote");
        for (size_t q = 0; q < utterances_.size(); ++q) {
            const Utterance& u = utterances_[q];
            if (!u.speech) continue;
            Draft draft;
            if (u.draft != nullptr) draft = *u.draft;
            draft.type = type;
            draft.quotation = static_cast<int32_t>(q);
            draft.evidence = quotation(q).content;
            draft.rule = u.rule;
            draft.confidence = u.draft != nullptr ? u.draft->confidence : std::nullopt;
            draft.fields.set("speaker", u.speaker);
            draft.fields.set("partial", IsPartial(q));
            draft.fields.set("quotation", "q" + std::to_string(u.group));
            draft.sentence = sentence_of_[q];
            r_.drafts.push_back(std::move(draft));
        }
    }

    // The writer's sentence that each quotation stands in.
    void FindSentences() {
        sentence_of_.assign(utterances_.size(), 0);
        uint32_t s = 0;
        const auto reaches = [&](const Sentence& sentence, size_t q) {
            return sentence.quotation < 0 && a_.layers.tokens[sentence.last_token - 1].end >= quotation(q).content.end;
        };
        for (size_t q = 0; q < utterances_.size(); ++q) {
            while (s + 1 < a_.layers.sentences.size() && !reaches(a_.layers.sentences[s], q)) ++s;
            sentence_of_[q] = s;
        }
    }

    static constexpr uint32_t kMaxParagraphsCarried = 3;

    Reading& r_;
    const Analysis& a_;
    std::vector<Draft> rules_;
    std::vector<Utterance> utterances_;
    std::vector<uint32_t> sentence_of_;
    std::vector<uint32_t> words_;
    std::vector<uint32_t> capitals_;
    std::vector<uint32_t> outside_;  // per paragraph: words outside its quotations
    uint32_t groups_ = 0;
};

}  // namespace

void SettleQuotes(Reading& reading) { QuoteSettler(reading).Run(); }

}  // namespace pressbox
