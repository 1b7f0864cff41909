// Quotes: which quotations are somebody's words, and whose when no cue stands beside them.
//
// Quotations with nothing but space between them are one utterance, and have the speaker that a rule found for one of
// them. An utterance without one has, in this order: the speaker of the utterance before, if no sentence of the writer
// stands between; who speaks or acts in the sentence before it; the speaker of the utterance before; else nobody.
#include <algorithm>
#include <unordered_set>

#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

struct Utterance {
    Draft* draft = nullptr;        // the rule's, or null
    bool speech = false;
    Value speaker;
    std::string_view rule;
    std::string cue;
    uint32_t group = 0;            // quotations of one utterance share it
};

class QuoteSettler {
  public:
    explicit QuoteSettler(Reading& reading) : r_(reading), a_(reading.analysis) {}

    void Run() {
        if (a_.layers.quotations.empty()) return;
        for (const SentenceRoles& roles : r_.roles)
            if (roles.speaker >= 0) speakers_.insert(roles.speaker);
        TakeRuleDrafts();
        CountWords();
        FindSentences();
        for (size_t q = 0; q < utterances_.size(); ++q) Decide(q);
        for (size_t q = 0; q < utterances_.size(); ++q) JoinFragment(q);
        Attribute();
        WriteDrafts();
    }

  private:
    const Quotation& quotation(size_t q) const { return a_.layers.quotations[q]; }

    void TakeRuleDrafts() {
        utterances_.resize(a_.layers.quotations.size());
        const auto by_rule = [](const Draft& draft) { return draft.type->anchor == Kind::kQuote && draft.quotation >= 0; };
        rules_.reserve(static_cast<size_t>(std::count_if(r_.drafts.begin(), r_.drafts.end(), by_rule)));
        for (Draft& draft : r_.drafts)
            if (by_rule(draft)) rules_.push_back(std::move(draft));
        r_.drafts.erase(std::remove_if(r_.drafts.begin(), r_.drafts.end(), by_rule), r_.drafts.end());
        for (Draft& draft : rules_) {
            Utterance& u = utterances_[static_cast<size_t>(draft.quotation)];
            if (u.draft == nullptr || Stronger(draft, *u.draft)) u.draft = &draft;
        }
        for (const Draft& draft : rules_)
            if (Draft* strongest = utterances_[static_cast<size_t>(draft.quotation)].draft; strongest != &draft) AddDetails(draft, *strongest);
    }

    // What a weaker rule saw beside the speaker: to whom, and where it was said.
    static void AddDetails(const Draft& from, Draft& draft) {
        static constexpr std::string_view kDetails[] = {"cue", "addressee", "addressee_text", "medium"};
        for (const std::string_view field : kDetails)
            if (!draft.fields.has(field) && from.fields.has(field)) draft.fields.set(field, from.fields.get(field));
    }

    // Who is named aside ("White, pictured with Walsh, said") hardly speaks; a body that is no subject even less.
    bool IsUnlikely(const Draft& draft) const {
        if (draft.first_name < 0 || draft.first_field != "speaker" || draft.aside_is_right) return false;
        const Mention& m = r_.mention(draft.first_name);
        if (draft.wants_subject && m.place != Place::kSubject && r_.roles[draft.sentence].subject >= 0) return true;
        if (m.place == Place::kOwner && !draft.fields.has("medium")) return true;  // "praised Walsh's goal and said"
        return m.place == Place::kAside || (!IsPersonLike(m.kind) && m.place == Place::kObject);
    }
    // The higher rank; of equals one whose speaker is a subject.
    bool Stronger(const Draft& a, const Draft& b) const {
        if (Strength(a) != Strength(b)) return Strength(a) > Strength(b);
        const auto subject = [&](const Draft& d) { return d.first_name >= 0 && r_.mention(d.first_name).place <= Place::kLowerSubject; };
        return subject(a) && !subject(b);
    }
    int Strength(const Draft& draft) const { return draft.rank - (IsUnlikely(draft) ? kUnlikely : 0); }

    void CountWords() {
        words_.assign(utterances_.size(), 0);
        first_word_.assign(utterances_.size(), 0);
        capitals_.assign(utterances_.size(), 0);
        outside_.assign(a_.layers.paragraphs.size(), 0);
        const std::vector<Span>& paragraphs = a_.layers.paragraphs;
        uint32_t t = 0;
        for (size_t paragraph = 0; paragraph < paragraphs.size(); ++paragraph) {
            const uint32_t end = paragraph + 1 < paragraphs.size() ? paragraphs[paragraph].end : UINT32_MAX;
            uint32_t outside = 0;
            for (; t < a_.layers.tokens.size() && a_.layers.tokens[t].begin < end; ++t) {
                if (!a_.layers.tokens[t].is(Token::kWord)) continue;
                if (const int32_t q = a_.layers.token_quotation[t]; q < 0) ++outside;
                else CountWord(t, static_cast<size_t>(q));
            }
            outside_[paragraph] = outside;
        }
    }

    void CountWord(uint32_t t, size_t q) {
        if (words_[q]++ == 0) first_word_[q] = t;
        capitals_[q] += a_.layers.tokens[t].is(Token::kUpper);
    }

    bool EndsLikeSpeech(size_t q) const {
        const std::string_view text = a_.text.substr(0, quotation(q).content.end);
        const char last = text.back();
        return last == ',' || last == '.' || last == '!' || last == '?' || (text.size() > 2 && text.substr(text.size() - 3) == "\u2026");
    }

    // Capitals on all but the small words: the title of a work, or a nickname.
    bool LooksLikeTitle(size_t q) const { return capitals_[q] * 2 > words_[q] && !EndsLikeSpeech(q); }

    bool FillsParagraph(size_t q) const { return outside_[quotation(q).paragraph] == 0; }

    // Is it speech, and whose by its own rule?
    void Decide(size_t q) {
        Utterance& u = utterances_[q];
        if (words_[q] == 0 || (u.draft != nullptr && u.draft->rule == "quote.none")) return;
        u.speech = u.draft != nullptr || FillsParagraph(q) || quotation(q).continues || (words_[q] >= 3 && EndsLikeSpeech(q)) ||
                   (words_[q] >= 6 && !LooksLikeTitle(q)) || (AfterSpeech(q) && EndsLikeSpeech(q));
        if (u.draft == nullptr) return;
        u.rule = u.draft->rule;
        u.speaker = u.draft->fields.get("speaker");
        if (!IsUnlikely(*u.draft)) return;
        const int32_t subject = r_.roles[sentence_of_[q]].subject;
        if (subject >= 0) u.speaker = r_.entity(subject).name;
    }

    // '… and that was it,' said Walsh. 'Simple.'
    bool AfterSpeech(size_t q) const { return q > 0 && utterances_[q - 1].speech && quotation(q - 1).paragraph == quotation(q).paragraph; }

    // described Walsh as 'kind' with a 'great heart': where a sentence has one fragment of speech, its others are speech too.
    void JoinFragment(size_t q) {
        Utterance& u = utterances_[q];
        if (u.speech || words_[q] == 0 || u.draft != nullptr) return;
        const bool after = q > 0 && utterances_[q - 1].speech && sentence_of_[q - 1] == sentence_of_[q];
        const bool before = q + 1 < utterances_.size() && utterances_[q + 1].speech && sentence_of_[q + 1] == sentence_of_[q];
        const bool told = r_.roles[sentence_of_[q]].speaker >= 0;
        u.speech = (after || before || told) && !LooksLikeTitle(q);
    }

    // Quotations with nothing between them are stretches of one utterance.
    bool Follows(size_t q) const {
        if (q == 0 || !utterances_[q - 1].speech || !utterances_[q].speech) return false;
        const uint32_t gap_paragraphs = quotation(q).paragraph - quotation(q - 1).paragraph;
        if (gap_paragraphs == 0) return OnlySpaceBetween(q - 1, q);
        const bool next = NextParagraph(quotation(q - 1).paragraph) == quotation(q).paragraph;
        return next && quotation(q).continues;
    }

    bool OnlySpaceBetween(size_t p, size_t q) const {
        const std::string_view between = a_.text.substr(quotation(p).outer.end, quotation(q).outer.begin - quotation(p).outer.end);
        return between.find_first_not_of(" \t\r\n") == std::string_view::npos;
    }

    // The next paragraph that is no caption.
    uint32_t NextParagraph(uint32_t paragraph) const {
        do ++paragraph;
        while (paragraph < a_.layers.caption.size() && a_.layers.caption[paragraph]);
        return paragraph;
    }

    uint32_t NewGroup() { return ++groups_; }

    // Utterances one after the other; each is a run of quotations that follow one another.
    void Attribute() {
        int64_t last = -1;  // the last quotation of speech before the run
        for (size_t q = 0; q < utterances_.size();) {
            if (!utterances_[q].speech) {
                ++q;
                continue;
            }
            size_t end = q + 1;
            while (end < utterances_.size() && Follows(end)) ++end;
            AttributeRun(q, end, last);
            last = static_cast<int64_t>(end) - 1;
            q = end;
        }
    }

    void AttributeRun(size_t first, size_t end, int64_t last) {
        size_t told = first;
        while (told < end && IsNull(utterances_[told].speaker)) ++told;
        Value speaker;
        std::string_view rule = "quote.bare";
        uint32_t group = 0;
        if (told < end) {
            speaker = utterances_[told].speaker;
            rule = "quote.continued";
        } else if (utterances_[first].draft == nullptr || (utterances_[first].draft->first_field != "speaker" && !utterances_[first].draft->unnamed)) {
            FromContext(first, last, speaker, rule, group);
        }
        if (group == 0) group = NewGroup();
        for (size_t q = first; q < end; ++q) {
            Utterance& u = utterances_[q];
            u.group = group;
            if (!IsNull(u.speaker)) speaker = u.speaker;
            else u.speaker = speaker;
            if (u.rule.empty()) u.rule = rule;
        }
    }

    // Who speaks where no cue stands beside the quotation.
    void FromContext(size_t q, int64_t last, Value& speaker, std::string_view& rule, uint32_t& group) const {
        const auto take = [&](const Value& who, const char* why) {
            speaker = who;
            rule = why;
        };
        const auto take_last = [&](const char* why) {
            take(utterances_[static_cast<size_t>(last)].speaker, why);
            group = utterances_[static_cast<size_t>(last)].group;
        };
        const uint32_t own = sentence_of_[q];
        const bool opens = a_.layers.tokens[a_.layers.sentences[own].first_token].begin >= quotation(q).outer.begin;
        if (!opens) {  // a fragment in a sentence of the writer
            if (last >= 0 && sentence_of_[static_cast<size_t>(last)] == own && !IsNull(utterances_[static_cast<size_t>(last)].speaker)) return take_last("quote.same-sentence");
            if (const int32_t subject = SpeakerOrSubject(own); subject >= 0 && !Names(q, subject)) return take(r_.entity(subject).name, "quote.subject");
        }
        const int32_t before = r_.written_before[own];
        const bool known = last >= 0 && !IsNull(utterances_[static_cast<size_t>(last)].speaker);
        const uint32_t distance = last < 0 ? 0 : quotation(q).paragraph - quotation(static_cast<size_t>(last)).paragraph;
        if (known && (before < 0 || sentence_of_[static_cast<size_t>(last)] >= static_cast<uint32_t>(before))) return take_last(distance == 0 ? "quote.same-paragraph" : "quote.carried-over");
        if (before >= 0) {
            const SentenceRoles& roles = r_.roles[static_cast<size_t>(before)];
            if (roles.speaker >= 0) return take(r_.entity(roles.speaker).name, "quote.introduced");
            if (roles.subject >= 0 && !Names(q, roles.subject) && (!known || speakers_.count(roles.subject) > 0)) return take(r_.entity(roles.subject).name, "quote.subject-before");
        }
        if (known && distance <= kMaxParagraphsCarried) return take_last("quote.carried-over");
        int32_t s = before;
        for (int steps = 0; s >= 0 && steps < kMaxSentencesBack; s = r_.written_before[static_cast<size_t>(s)], ++steps)
            if (const int32_t person = SpeakerOrSubject(static_cast<uint32_t>(s)); person >= 0 && !Names(q, person)) return take(r_.entity(person).name, "quote.subject-before");
    }

    // Nobody calls himself by his name.
    bool Names(size_t q, int32_t person) const {
        for (uint32_t t = first_word_[q]; t < a_.layers.tokens.size() && a_.layers.token_quotation[t] == static_cast<int32_t>(q); ++t)
            if (const int32_t at = a_.mention_at[t]; at >= 0 && r_.mention(at).kind == Kind::kPerson && r_.mention(at).entity == person) return true;
        return false;
    }

    int32_t SpeakerOrSubject(uint32_t sentence) const {
        const SentenceRoles& roles = r_.roles[sentence];
        return roles.speaker >= 0 ? roles.speaker : roles.subject;
    }

    // Does it begin with a subject of its own? ("we will be there in May")
    bool IsClause(size_t q) const {
        return words_[q] >= 3 && r_.In(first_word_[q], "clause_subject");
    }

    // `before`: is the quotation before it partial?
    bool IsPartial(size_t q, bool before) const {
        const Span content = quotation(q).content;
        const char first = a_.text[content.begin];
        const bool starts_low = first >= 'a' && first <= 'z';
        if (FillsParagraph(q) || quotation(q).continues || IsClause(q)) return false;
        if (q > 0 && utterances_[q - 1].speech && utterances_[q - 1].group == utterances_[q].group && quotation(q - 1).paragraph == quotation(q).paragraph && !before) return false;  // 'We lost,' said Walsh, 'but we learn.'
        if (starts_low && words_[q] <= 8) return true;
        return words_[q] < 4 && !EndsLikeSpeech(q);
    }

    void WriteDrafts() {
        const TypeSpec* type = FactType("quote");
        r_.speakers.assign(utterances_.size(), -1);
        bool partial = false;
        for (size_t q = 0; q < utterances_.size(); ++q) {
            const Utterance& u = utterances_[q];
            if (!u.speech) continue;
            if (const std::string* speaker = std::get_if<std::string>(&u.speaker)) r_.speakers[q] = r_.EntityNamed(*speaker);
            Draft draft;
            if (u.draft != nullptr) draft = std::move(*u.draft);
            draft.type = type;
            draft.quotation = static_cast<int32_t>(q);
            draft.evidence = quotation(q).content;
            draft.rule = u.rule;
            draft.fields.set("speaker", u.speaker);
            partial = IsPartial(q, partial);
            draft.fields.set("partial", partial);
            DropOutlet(draft.fields);
            draft.fields.set("quotation", "q" + std::to_string(u.group));
            draft.sentence = sentence_of_[q];
            r_.drafts.push_back(std::move(draft));
        }
    }

    // Who told "the club's website" something did not tell the club.
    static void DropOutlet(Fields& fields) {
        const std::string* medium = fields.text("medium");
        const std::string* addressee = fields.text("addressee_text");
        if (medium == nullptr || addressee == nullptr || medium->size() == addressee->size() || medium->find(*addressee) == std::string::npos) return;
        fields.set("addressee", Value());
        fields.set("addressee_text", Value());
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

    static constexpr uint32_t kMaxParagraphsCarried = 4;
    static constexpr int kMaxSentencesBack = 3;
    static constexpr int kUnlikely = 30;  // of rank

    Reading& r_;
    const Analysis& a_;
    std::vector<Draft> rules_;
    std::vector<Utterance> utterances_;
    std::unordered_set<int32_t> speakers_;  // entities whose words the article gives
    std::vector<uint32_t> sentence_of_;
    std::vector<uint32_t> words_;       // per quotation
    std::vector<uint32_t> first_word_;  // … a token
    std::vector<uint32_t> capitals_;
    std::vector<uint32_t> outside_;  // per paragraph: words outside its quotations
    uint32_t groups_ = 0;
};

}  // namespace

void SettleQuotes(Reading& reading) { QuoteSettler(reading).Run(); }

}  // namespace pressbox
