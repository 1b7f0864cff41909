#include "extractor/lexicon/names.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace pressbox {
namespace {

constexpr uint32_t kMaxNameTokens = 8;
constexpr size_t kMaxNamesakes = 64;

bool IsTeamLike(Kind kind) { return kind == Kind::kTeam || kind == Kind::kNation; }

// A lexicon name found in the text, before it is decided which of its senses is meant.
struct LexiconHit {
    uint32_t first = 0;
    uint32_t last = 0;
    uint32_t alias = 0;
};

// A person or an unknown name found by its shape.
struct ShapeHit {
    uint32_t first = 0;
    uint32_t last = 0;
    bool person = false;      // something speaks for a person: a given name, a title, an initial, a particle
    bool at_start = false;    // opens a sentence, so that its capital says little
    char gender = 0;          // that its title tells
};

class NameFinder {
  public:
    NameFinder(const Lexicon& lexicon, Analysis& analysis) : lexicon_(lexicon), a_(analysis) {}

    void Run(std::string_view title) {
        MarkSentenceStarts();
        CollectLowerCaseWords();
        const auto count = static_cast<uint32_t>(a_.layers.tokens.size());
        for (uint32_t i = 0; i < count;) i = Step(i);
        CountSports();
        CountSenses();
        CollectClubWords();
        RegisterTitle(title);
        CollectUnknownTeams();
        RegisterPeople();
        EmitLexiconHits();
        RegisterPeople();  // those of the hits that were none
        EmitShapeHits();
    }

  private:
    const Token& token(uint32_t i) const { return a_.layers.tokens[i]; }
    uint32_t count() const { return static_cast<uint32_t>(a_.layers.tokens.size()); }
    bool Upper(uint32_t i) const { return i < count() && token(i).is(Token::kUpper); }
    bool Glued(uint32_t i) const { return i < count() && !token(i).is(Token::kSpaceBefore); }
    std::string Folded(uint32_t i) const { return Fold(a_.word(i)); }

    void MarkSentenceStarts() {
        starts_.assign(count(), false);
        ends_run_.assign(count() + 1, false);
        for (const Sentence& s : a_.layers.sentences) {
            starts_[s.first_token] = true;
            ends_run_[s.first_token] = true;
            // an opening quotation mark or bracket does not make the next word less of a sentence's first
            uint32_t i = s.first_token;
            while (i + 1 < s.last_token && !token(i).is(Token::kWord)) starts_[++i] = true;
        }
        for (uint32_t i = 1; i < count(); ++i)
            if (a_.layers.token_quotation[i] != a_.layers.token_quotation[i - 1]) ends_run_[i] = true;
    }

    void CollectLowerCaseWords() {
        for (uint32_t i = 0; i < count(); ++i)
            if (!token(i).is(Token::kWord)) continue;
            else if (!token(i).is(Token::kUpper)) lower_case_.insert(a_.hashes[i]);
            else if (!starts_[i] && !token(i).is(Token::kAllCaps)) capital_inside_.insert(a_.hashes[i]);
    }

    // Looks for a name at token i; returns the token to go on from.
    uint32_t Step(uint32_t i) {
        if (!token(i).is(Token::kWord) || token(i).is(Token::kDigits)) {
            if (token(i).is(Token::kDigits)) return DigitName(i);
            return i + 1;
        }
        if (!Upper(i)) return LowerCaseName(i);
        const uint32_t end = RunEnd(i);
        SegmentRun(i, end);
        return std::max(end, i + 1);
    }

    // Names that begin with a figure (76ers, 49ers), and none else.
    uint32_t DigitName(uint32_t i) {
        const Gazetteer::Match match = lexicon_.gazetteer.Longest(a_.hashes.data(), i, std::min(count(), i + 6));
        if (match.tokens == 0) return i + 1;
        hits_.push_back({i, i + match.tokens, match.alias});
        return i + match.tokens;
    }

    // Roles, and names written small in the lexicon.
    uint32_t LowerCaseName(uint32_t i) {
        const Gazetteer::Match match = lexicon_.gazetteer.Longest(a_.hashes.data(), i, std::min(count(), i + 5));
        if (match.tokens == 0) return i + 1;
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(match.alias);
        const bool role = std::any_of(senses.begin(), senses.end(), [&](const Sense& s) {
            return lexicon_.entry(s.entry).kind == Kind::kRole;
        });
        if (!role) return i + 1;
        Add(Kind::kRole, i, i + match.tokens, -1);
        return i + match.tokens;
    }

    // The end of the run of capitalised words, particles, hyphens and initials that begins at token i.
    uint32_t RunEnd(uint32_t i) const {
        uint32_t end = i + 1;
        while (end < count() && !ends_run_[end]) {
            const std::string_view word = a_.word(end);
            if (token(end).is(Token::kPossessive)) {  // "Lord's", "Queen's Park"; else the name ends here
                const uint32_t across = LexiconEndAcross(i, end);
                if (across <= end) break;
                end = across;
                continue;
            }
            if (Upper(end)) {
                ++end;
            } else if (word == "-" && Glued(end) && end + 1 < count() && Glued(end + 1) && token(end + 1).is(Token::kWord) &&
                       (Upper(end + 1) || HyphenatedName(end))) {
                end += 2;
            } else if (word == "." && Glued(end) && Upper(end + 1) && !ends_run_[end + 1] && IsShort(end - 1)) {
                ++end;
            } else if (word == "&" && Upper(end + 1) && !ends_run_[end + 1] && InLexiconAcross(i, end)) {
                end += 2;
            } else if (IsParticle(end)) {
                uint32_t behind = end + 1;
                while (behind < count() && !ends_run_[behind] && (IsParticle(behind) || (a_.word(behind) == "-" && Glued(behind)))) ++behind;
                if (!Upper(behind) || ends_run_[behind]) break;
                end = behind + 1;
            } else if (InLexiconAcross(i, end)) {
                end = LexiconEndAcross(i, end);
            } else {
                break;
            }
        }
        return end;
    }

    // An initial or an abbreviation, behind which a full stop ends no name: J, J.J, St, Dr.
    bool IsShort(uint32_t i) const {
        const std::string_view word = a_.word(i);
        return word.size() == 1 || (word.size() <= 5 && word.find('.') != std::string_view::npos) || (word.size() <= 3 && IsTitle(i)) || word == "St" || word == "Ste";
    }

    // "Heung-min": a lower-case part behind a hyphen, where the part before it is no ordinary word ("England-born").
    bool HyphenatedName(uint32_t hyphen) const {
        const Token& part = token(hyphen + 1);
        return part.end - part.begin <= 5 && !token(hyphen + 1).is(Token::kDigits) && !Is(hyphen + 1, kEnglishWord) &&
               lower_case_.count(a_.hashes[hyphen - 1]) == 0;
    }

    // Does a lexicon name that begins inside the run reach over token `at`? ("Isle of Man", "Brighton & Hove Albion")
    bool InLexiconAcross(uint32_t first, uint32_t at) const { return LexiconEndAcross(first, at) > at; }
    uint32_t LexiconEndAcross(uint32_t first, uint32_t at) const {
        for (uint32_t i = std::max(first, at - std::min(at, kMaxNameTokens)); i < at; ++i) {
            const Gazetteer::Match match = lexicon_.gazetteer.Longest(a_.hashes.data(), i, std::min(count(), i + kMaxNameTokens));
            if (i + match.tokens > at) return i + match.tokens;
        }
        return at;
    }

    bool IsParticle(uint32_t i) const { return i < count() && !Upper(i) && Is(i, kParticle); }
    bool Is(uint32_t i, uint32_t classes) const { return i < count() && (lexicon_.words.classes(a_.hashes[i]) & classes) != 0; }
    bool IsTitle(uint32_t i) const { return Is(i, kTitleWord); }
    bool IsGiven(uint32_t i) const { return Is(i, kGivenName); }
    bool IsSureGiven(uint32_t i) const { return Is(i, kSureGivenName); }
    bool IsCommon(uint32_t i) const { return Is(i, kCommonWord); }
    uint32_t ClassesOf(const std::string& folded) const { return lexicon_.words.classes(HashToken(folded)); }

    // Cuts a run into lexicon names and what stands between them.
    void SegmentRun(uint32_t first, uint32_t last) {
        if (IsHeadline(first, last)) return SegmentHeadline(first, last);
        uint32_t chunk = first;
        for (uint32_t i = first; i < last;) {
            Gazetteer::Match match = LongestAt(i, last);
            if (match.tokens > 0 && !Accept(match, chunk, i, last)) match.tokens = 0;
            if (match.tokens == 0) {
                ++i;
                continue;
            }
            AddChunk(chunk, i);
            hits_.push_back({i, i + match.tokens, match.alias});
            i += match.tokens;
            chunk = i;
        }
        AddChunk(chunk, last);
    }

    // The longest lexicon name at token i; the stops of abbreviations inside it do not count: A.C. Milan, St. Helens.
    Gazetteer::Match LongestAt(uint32_t i, uint32_t last) const {
        const Gazetteer::Match plain = lexicon_.gazetteer.Longest(a_.hashes.data(), i, last);
        if (i + 2 >= last || a_.word(i + 1) != ".") return plain;
        uint64_t hashes[kMaxNameTokens];
        uint32_t ends[kMaxNameTokens];
        uint32_t n = 0;
        for (uint32_t t = i; t < last && n < kMaxNameTokens; ++t) {
            if (a_.word(t) == ".") {
                if (n > 0) ends[n - 1] = t + 1;
                continue;
            }
            std::string word = Folded(t);
            word.erase(std::remove(word.begin(), word.end(), '.'), word.end());
            ends[n] = t + 1;
            hashes[n++] = HashToken(word);
        }
        Gazetteer::Match match = lexicon_.gazetteer.Longest(hashes, 0, n);
        if (match.tokens == 0) return plain;
        match.tokens = ends[match.tokens - 1] - i;
        return match.tokens > plain.tokens ? match : plain;
    }

    // A run in capitals throughout tells nothing by them: only names that are known count.
    bool IsHeadline(uint32_t first, uint32_t last) const {
        uint32_t words = 0;
        for (uint32_t i = first; i < last; ++i) {
            if (!token(i).is(Token::kWord)) continue;
            if (!token(i).is(Token::kAllCaps)) return false;
            ++words;
        }
        return words >= 3;
    }
    void SegmentHeadline(uint32_t first, uint32_t last) {
        for (uint32_t i = first; i < last;) {
            const Gazetteer::Match match = LongestAt(i, last);
            if (match.tokens > 0 && !IsRole(match.alias)) hits_.push_back({i, i + match.tokens, match.alias});
            i += std::max(1u, match.tokens);
        }
    }

    // Is a lexicon name inside a run that name, and not part of a person's?
    bool Accept(const Gazetteer::Match& match, uint32_t chunk, uint32_t i, uint32_t last) const {
        if (lexicon_.gazetteer.caps(match.alias)) {
            for (uint32_t t = i; t < i + match.tokens; ++t)
                if (token(t).is(Token::kWord) && !token(t).is(Token::kAllCaps) && token(t).end - token(t).begin > 1) return false;
        }
        for (uint32_t t = i; t < i + match.tokens; ++t)  // "The sun rose" is not The Sun
            if (token(t).is(Token::kWord) && !token(t).is(Token::kUpper) && !token(t).is(Token::kDigits) && token(t).end - token(t).begin > 3) return IsRole(match.alias);
        if (lexicon_.gazetteer.own(match.alias)) return true;
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(match.alias);
        const bool role_only = std::all_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kRole; });
        if (role_only) return i == chunk;  // "Manager Smith", but not "Tom Trainer"
        if (match.tokens > 1) return true;
        const uint32_t behind = i + 1;
        if (i > chunk && AllDoubtful(senses) && !IsCommon(i - 1)) return false;  // "Norwood City" is no other City
        const bool opens_with_word = i > 0 && starts_[i - 1] && !IsSureGiven(i - 1) && OrdinaryWord(i - 1);  // "Will England win?"
        if (i > chunk && (IsGiven(i - 1) || IsTitle(i - 1)) && !AllNationality(senses) && !opens_with_word) return false;  // "Raheem Sterling"
        const bool behind_name = i > chunk && chunk + 1 == i && a_.word(i - 1) == "-" && !hits_.empty() && hits_.back().last == chunk;
        if (i > chunk && a_.word(i - 1) == "-" && !behind_name) return false;  // "Calvert-Lewin", but "Celtic-Rangers"
        if (i > chunk && IsInitial(i - 1)) return false;
        if (behind < last && IsGiven(i) && !StartsLexiconName(behind, last)) {
            const bool hyphen = a_.word(behind) == "-";
            return hyphen ? false : AllNationality(senses);  // "Jordan Henderson", "Chelsea Clinton"
        }
        if (behind + 1 < last && a_.word(behind) == "-" && Glued(behind) && !StartsLexiconName(behind + 1, last)) return false;  // a name of its own
        return true;
    }

    bool IsRole(uint32_t alias) const {
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(alias);
        return std::any_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kRole; });
    }
    bool AllNationality(const Gazetteer::Senses& senses) const {
        return std::all_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kNationality; });
    }
    static bool AllDoubtful(const Gazetteer::Senses& senses) {
        return std::all_of(senses.begin(), senses.end(), [](const Sense& s) { return s.doubtful; });
    }
    bool IsInitial(uint32_t i) const {
        return a_.word(i) == "." || (token(i).end - token(i).begin <= 2 && token(i).is(Token::kAllCaps)) ||
               (token(i).end - token(i).begin == 1 && Upper(i) && a_.word(i) != "A" && a_.word(i) != "I");
    }
    bool StartsLexiconName(uint32_t i, uint32_t last) const {
        return lexicon_.gazetteer.Longest(a_.hashes.data(), i, last).tokens > 0;
    }

    void AddChunk(uint32_t first, uint32_t last) {
        while (first < last && !Upper(first)) ++first;
        while (last > first && !token(last - 1).is(Token::kWord)) --last;
        if (first >= last) return;
        bool titled = false;
        char gender = 0;
        bool at_start = starts_[first];
        if (at_start && last - first >= 2 && OpensWithWord(first)) {
            ++first;  // "Former Chelsea": the first word owes its capital to the sentence
            while (first < last && !Upper(first)) ++first;
            at_start = false;
        }
        while (first < last && last - first >= 2 && IsTitle(first)) {
            titled = true;
            gender = Is(first, kMaleName) ? 'm' : Is(first, kFemaleName) ? 'f' : gender;
            ++first;
            while (first < last && !Upper(first)) ++first;
        }
        if (first >= last) return;
        ShapeHit hit{first, last, titled, at_start, gender};
        if (last - first >= 2) hit.person = hit.person || LooksLikePerson(first, last);
        shapes_.push_back(hit);
    }

    // Is it a word of the language? (One that loses accents when it is folded is not: Åge is no "age".)
    bool OrdinaryWord(uint32_t i) const {
        if (lower_case_.count(a_.hashes[i]) > 0) return true;
        const std::string_view word = a_.word(i);
        return Is(i, kCommonWord | kEnglishWord) && std::all_of(word.begin(), word.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
    }

    // Does the first of several capitalised words owe its capital to the sentence's start? ("Former Chelsea …")
    bool OpensWithWord(uint32_t first) const {
        if (IsGiven(first) || IsTitle(first) || a_.word(first + 1) == "-" || a_.word(first + 1) == ".") return false;
        if (Is(first, kParticle) || capital_inside_.count(a_.hashes[first]) > 0) return IsCommon(first) && !Is(first, kParticle);
        return OrdinaryWord(first);
    }

    bool LooksLikePerson(uint32_t first, uint32_t last) const {
        if (last - first > 7) return false;
        if (Is(last - 1, kThingWord) && !(Is(last - 1, kDateWord) && IsSureGiven(first))) return false;  // but Theresa May
        for (uint32_t i = first; i < last; ++i)
            if (token(i).is(Token::kAllCaps) && token(i).end - token(i).begin > 3 && !IsGiven(first)) return false;
        return true;
    }

    // The sport whose words and teams the article uses most.
    void CountSports() {
        if (!a_.sport.empty()) return;
        std::map<std::string, int> votes;
        for (uint32_t i = 0; i < count(); ++i) {
            if (!token(i).is(Token::kWord)) continue;
            const auto found = sport_hashes().find(a_.hashes[i]);
            if (found == sport_hashes().end()) continue;
            for (const std::string& sport : *found->second) votes[sport] += 2;
        }
        for (const LexiconHit& hit : hits_)
            for (const Sense& sense : lexicon_.gazetteer.senses(hit.alias))
                if (!sense.doubtful && !lexicon_.entry(sense.entry).sport.empty()) votes[std::string(lexicon_.entry(sense.entry).sport)] += 1;
        int best = 2;
        for (const auto& [sport, count] : votes)
            if (count > best) best = count, a_.sport = sport;
    }

    const std::unordered_map<uint64_t, const std::vector<std::string>*>& sport_hashes() {
        if (sport_hashes_.empty())
            for (const auto& [word, sports] : lexicon_.sport_words) sport_hashes_[HashToken(word)] = &sports;
        return sport_hashes_;
    }

    // What the article says of each entry without doubt, by names that mean nothing else; and which names speak for it
    // that could mean it in the article's sport only. Support for its doubtful aliases.
    void CountSenses() {
        for (const LexiconHit& hit : hits_) {
            const Gazetteer::Senses senses = lexicon_.gazetteer.senses(hit.alias);
            const bool single = senses.end() - senses.begin() == 1;
            int64_t fitting = -1;
            int fits = 0;
            for (const Sense& sense : senses) {
                if (!sense.doubtful && (single || hit.last - hit.first > 1)) ++support_[sense.entry];
                if (FitsSport(lexicon_.entry(sense.entry))) ++fits, fitting = sense.entry;
            }
            if (fits == 1) weak_support_[static_cast<uint32_t>(fitting)].insert(hit.alias);
        }
    }

    // The first and last words of clubs' names that the article has without doubt: alone they mean the club it names most.
    void CollectClubWords() {
        for (const auto& [entry, support] : support_) {
            const LexiconEntry e = lexicon_.entry(entry);
            const size_t first_space = e.name.find(' ');
            if (e.kind != Kind::kTeam || first_space == std::string_view::npos) continue;
            for (const bool at_end : {false, true}) {
                const std::string_view part = at_end ? e.name.substr(e.name.rfind(' ') + 1) : e.name.substr(0, first_space);
                const uint64_t word = HashToken(Fold(part));
                if (at_end && (lexicon_.words.classes(word) & kTeamWord) == 0) continue;
                const auto [known, fresh] = club_by_word_.emplace(word, entry);
                const uint32_t best = support_.at(known->second);
                if (!fresh && (support > best || (support == best && entry < known->second))) known->second = entry;
            }
        }
    }

    // The club whose name in full the article has and of which a lone word is a part; or -1.
    int64_t ClubOfWord(uint32_t first, uint32_t last) const {
        if (last - first != 1) return -1;
        const auto found = club_by_word_.find(a_.hashes[first]);
        return found == club_by_word_.end() ? -1 : static_cast<int64_t>(found->second);
    }

    static bool SameSport(std::string_view a, std::string_view b) {
        return a == b || (a.substr(0, 5) == "rugby" && b.substr(0, 5) == "rugby" && (a == "rugby" || b == "rugby"));
    }
    bool FitsSport(const LexiconEntry& entry) const { return !entry.sport.empty() && !a_.sport.empty() && SameSport(entry.sport, a_.sport); }
    bool ClashesWithSport(const LexiconEntry& entry) const { return !entry.sport.empty() && !a_.sport.empty() && !SameSport(entry.sport, a_.sport); }

    // Does another name of the article speak for the entry?
    bool SupportedByOther(uint32_t entry, uint32_t alias) const {
        const auto weak = weak_support_.find(entry);
        return weak != weak_support_.end() && (weak->second.size() > 1 || weak->second.count(alias) == 0);
    }

    // The entry that a hit means, or -1. A doubtful sense needs support, the article's sport or words beside it that speak
    // for it; so does any at a sentence's start that is a word of the language. Of doubtful equals none is meant.
    int64_t Choose(const LexiconHit& hit) const {
        if (IsDate(hit.first, hit.last)) return -1;
        const bool ordinary = starts_[hit.first] && hit.last - hit.first == 1 && OrdinaryWord(hit.first);
        const bool shared = hit.last - hit.first == 1 && Is(hit.first, kSharedTeamWord);  // "United" alone is nobody
        int64_t best = -1;
        int best_score = 0;
        bool tie = false;
        for (const Sense& sense : lexicon_.gazetteer.senses(hit.alias)) {
            const LexiconEntry entry = lexicon_.entry(sense.entry);
            const auto found = support_.find(sense.entry);
            const int support = found == support_.end() ? 0 : static_cast<int>(std::min<uint32_t>(found->second, 3));
            const bool by_other = SupportedByOther(sense.entry, hit.alias);
            const bool team = IsTeamLike(entry.kind);
            const bool context = team ? TeamContext(hit) || in_title_.count(hit.alias) > 0 : PlaceContext(hit, entry.kind);
            const bool fits = FitsSport(entry);
            const bool clashes = team && ClashesWithSport(entry);
            if ((sense.doubtful || ordinary) && support == 0 && !by_other && ((!context && !(fits && !ordinary)) || clashes)) continue;
            const int score = 1 + 10 * support + 4 * by_other + 5 * !sense.doubtful + 4 * fits - 8 * clashes + 3 * (entry.kind == Kind::kNation && entry.sport.empty()) +
                              (!context ? 0 : team ? 2 : entry.kind == Kind::kPlace ? 30 : 5);
            const bool same_sport = best >= 0 && entry.sport == lexicon_.entry(static_cast<uint32_t>(best)).sport;
            if (score > best_score) best_score = score, best = sense.entry, tie = false;
            else if (score == best_score && support == 0 && (shared || !same_sport)) tie = true;  // of one sport's clubs the first in its file
        }
        const bool exact = best >= 0 && Fold(lexicon_.entry(static_cast<uint32_t>(best)).name) == Folded(hit.first);  // Dundee is not Dundee United
        if (const int64_t club = ClubOfWord(hit.first, hit.last); club >= 0 && club != best && !exact) {
            const int support = static_cast<int>(std::min<uint32_t>(support_.at(static_cast<uint32_t>(club)), 3));
            if (1 + 10 * support + 4 * FitsSport(lexicon_.entry(static_cast<uint32_t>(club))) > best_score) return club;
        }
        return tie ? -1 : best;
    }

    // "in May", "on Wednesday", "10 August"
    bool IsDate(uint32_t first, uint32_t last) const {
        if (last - first != 1 || !Is(first, kDateWord)) return false;
        if (first > 0 && (Is(first - 1, kBeforeDate) || token(first - 1).is(Token::kDigits) || a_.word(first - 1) == ",")) return true;
        return last < count() && token(last).is(Token::kDigits);
    }

    // "in Chicago", "the Championship"
    bool PlaceContext(const LexiconHit& hit, Kind kind) const {
        if (hit.first == 0 || Owns(hit.last)) return false;
        const std::string before = Folded(hit.first - 1);
        if (kind == Kind::kCompetition) return before == "the";
        return kind == Kind::kPlace && Is(hit.first - 1, kBeforePlace);
    }

    // Words beside a name that only a team has.
    bool TeamContext(const LexiconHit& hit) const {
        return (hit.first > 0 && Is(hit.first - 1, kBeforeTeam)) || (hit.last < count() && Is(hit.last, kAfterTeam)) || Owns(hit.last);
    }
    bool Owns(uint32_t behind) const { return behind < count() && (token(behind).is(Token::kPossessive) || (Glued(behind) && (a_.word(behind) == "'" || a_.word(behind) == "\u2019"))); }

    // A town's name that clubs have too, used as the town's: "in Bury", "Manchester-born".
    bool IsTown(const LexiconHit& hit, int64_t entry) const {
        if (entry >= 0 && lexicon_.entry(static_cast<uint32_t>(entry)).kind != Kind::kTeam) return false;
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(hit.alias);
        if (std::none_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kTeam; })) return false;
        const uint32_t behind = hit.last;
        if (behind + 1 < count() && a_.word(behind) == "-" && Glued(behind) && Is(behind + 1, kBehindTown)) return true;
        if (!AllDoubtful(senses) || hit.first == 0 || Owns(behind) || Is(hit.first, kTeamWord)) return false;
        return Is(hit.first - 1, kBeforePlace) || (a_.sport.empty() && Folded(hit.first - 1) == "from");
    }

    int32_t EntityOfEntry(uint32_t entry) {
        const auto found = entity_of_entry_.find(entry);
        if (found != entity_of_entry_.end()) return found->second;
        const LexiconEntry e = lexicon_.entry(entry);
        const bool nation = e.kind == Kind::kNation || e.kind == Kind::kNationality;  // "French" speaks of France
        if (nation) {
            const auto known = nations_.find(std::string(e.name));
            if (known != nations_.end()) return entity_of_entry_[entry] = known->second;
            nations_[std::string(e.name)] = static_cast<int32_t>(a_.entities.size());
        }
        Entity entity;
        entity.name = std::string(e.name);
        entity.kind = nation ? Kind::kNation : e.kind;
        entity.sport = std::string(e.sport);
        a_.entities.push_back(std::move(entity));
        return entity_of_entry_[entry] = static_cast<int32_t>(a_.entities.size() - 1);
    }

    void Add(Kind kind, uint32_t first, uint32_t last, int32_t entity) {
        Mention mention;
        mention.kind = kind;
        mention.first_token = first;
        mention.last_token = last;
        mention.entity = entity;
        if (entity >= 0) ++a_.entities[static_cast<size_t>(entity)].mentions;
        a_.mentions.push_back(std::move(mention));
    }

    // Clubs that no lexicon has, by the last word of their names; later their first or last word alone means them.
    void CollectUnknownTeams() {
        for (const ShapeHit& hit : shapes_) {
            if (hit.last - hit.first < 2 || !Is(hit.last - 1, kTeamWord) || IsSureGiven(hit.first)) continue;
            const std::string name(a_.words(hit.first, hit.last));
            const auto [known, fresh] = unknown_entity_.emplace(Fold(name), static_cast<int32_t>(a_.entities.size()));
            if (fresh) {
                Entity entity;
                entity.name = name;
                entity.kind = Kind::kTeam;
                a_.entities.push_back(std::move(entity));
            }
            team_by_word_.emplace(a_.hashes[hit.first], known->second);
            team_by_word_.emplace(a_.hashes[hit.last - 1], known->second);
        }
    }

    // The unknown club that a lone word means, or -1.
    int32_t UnknownTeam(uint32_t first, uint32_t last) const {
        if (last - first != 1) return -1;
        const auto found = team_by_word_.find(a_.hashes[first]);
        return found == team_by_word_.end() ? -1 : found->second;
    }

    void EmitLexiconHits() {
        for (const LexiconHit& hit : hits_) {
            const int64_t entry = Choose(hit);
            const int32_t unknown_team = UnknownTeam(hit.first, hit.last);
            if (unknown_team >= 0 && (entry < 0 || support_.count(static_cast<uint32_t>(entry)) == 0)) {
                Add(Kind::kTeam, hit.first, hit.last, unknown_team);
                continue;
            }
            if (IsTown(hit, entry)) {
                Add(Kind::kPlace, hit.first, hit.last, TownEntity(hit));
                continue;
            }
            if (entry < 0 || IsSurname(hit, static_cast<uint32_t>(entry))) {
                AddChunk(hit.first, hit.last);
                continue;
            }
            const Kind kind = lexicon_.entry(static_cast<uint32_t>(entry)).kind;
            const bool role = kind == Kind::kRole;
            Add(kind, hit.first, hit.last, role ? -1 : EntityOfEntry(static_cast<uint32_t>(entry)));
        }
        std::sort(shapes_.begin(), shapes_.end(), [](const ShapeHit& a, const ShapeHit& b) { return a.first < b.first; });
    }

    int32_t TownEntity(const LexiconHit& hit) {
        const std::string name(a_.words(hit.first, hit.last));
        const auto [known, fresh] = towns_.emplace(name, static_cast<int32_t>(a_.entities.size()));
        if (fresh) {
            Entity entity;
            entity.name = name;
            entity.kind = Kind::kPlace;
            a_.entities.push_back(std::move(entity));
        }
        return known->second;
    }

    // A club's, country's or town's name that the article has as somebody's surname ("Joe Holland … Holland scored"), when
    // nothing else in it speaks for the club or country.
    bool IsSurname(const LexiconHit& hit, uint32_t entry) const {
        if (hit.last - hit.first != 1 || lexicon_.gazetteer.own(hit.alias)) return false;
        const auto found = people_by_word_.find(Folded(hit.first));
        if (found == people_by_word_.end()) return false;
        const std::string word = Folded(hit.first);
        const bool named = std::any_of(found->second.begin(), found->second.end(), [&](size_t i) {
            const Person& person = people_[i];
            return person.words.back() == word && person.first_token < hit.first && (ClassesOf(person.words.front()) & kGivenName) != 0;
        });
        return named && !SupportedByOther(entry, hit.alias) && in_title_.count(hit.alias) == 0 && !IsSideSomewhere(hit.alias);
    }

    // Do the words beside one of an alias's hits speak for a team or country?
    bool IsSideSomewhere(uint32_t alias) const {
        return std::any_of(hits_.begin(), hits_.end(), [&](const LexiconHit& hit) { return hit.alias == alias && hit.last < count() && Is(hit.last, kAfterTeam) && !Is(hit.last, kAfterPerson); });
    }

    // Full names in the title: the article may only ever say the surname.
    void RegisterTitle(std::string_view title) {
        std::vector<Token> tokens;
        Tokenizer tokenizer;
        if (title.empty()) return;
        tokenizer.Tokenize(title, tokens);
        const auto word = [&](size_t i) { return title.substr(tokens[i].begin, tokens[i].end - tokens[i].begin); };
        std::vector<uint64_t> hashes;
        for (size_t i = 0; i < tokens.size(); ++i) hashes.push_back(HashToken(Fold(word(i))));
        for (size_t i = 0; i < tokens.size();) {
            const Gazetteer::Match match = tokens[i].is(Token::kUpper) ? lexicon_.gazetteer.Longest(hashes.data(), i, tokens.size()) : Gazetteer::Match{};
            if (match.tokens > 0) in_title_.insert(match.alias);
            i += std::max<uint32_t>(1, match.tokens);
        }
        for (size_t i = 0; i + 1 < tokens.size(); ++i) {
            if (!tokens[i].is(Token::kUpper) || (ClassesOf(Fold(word(i))) & kGivenName) == 0 || (ClassesOf(Fold(word(i + 1))) & kTeamWord) != 0) continue;
            size_t end = i + 1;
            while (end < tokens.size() && (tokens[end].is(Token::kUpper) || (ClassesOf(Fold(word(end))) & kParticle) != 0) && end - i < 4) ++end;
            while (end > i + 1 && !tokens[end - 1].is(Token::kUpper)) --end;
            // only as far as the text names the surname too
            for (; end > i + 1; --end) {
                const uint64_t surname = HashToken(Fold(word(end - 1)));
                const bool named = std::any_of(shapes_.begin(), shapes_.end(), [&](const ShapeHit& s) { return a_.hashes[s.last - 1] == surname; });
                if (!named || (ClassesOf(Fold(word(end - 1))) & kCommonWord) != 0) continue;
                Person person;
                for (size_t t = i; t < end; ++t) person.words.push_back(Fold(word(t)));
                person.name = std::string(title.substr(tokens[i].begin, tokens[end - 1].end - tokens[i].begin));
                title_people_.push_back(std::move(person));
                break;
            }
        }
    }

    struct Person {
        std::string name;
        std::vector<std::string> words;  // folded
        int32_t entity = -1;
        uint32_t first_token = 0;
    };

    std::vector<std::string> FoldedWords(uint32_t first, uint32_t last) const {
        std::vector<std::string> words;
        for (uint32_t i = first; i < last; ++i)
            if (token(i).is(Token::kWord)) words.push_back(Folded(i));
        if (words.size() > 2 && Is(last - 1, kNameSuffix)) words.pop_back();  // "Mayweather" means Floyd Mayweather Jr
        return words;
    }

    // Full names make entities. The longest come first: one whose words end a longer one is the same person's ("Van Dijk").
    void RegisterPeople() {
        std::vector<const ShapeHit*> full;
        for (const ShapeHit& hit : shapes_)
            if (hit.person && hit.last - hit.first >= 2 && !IsUnknownTeam(hit)) full.push_back(&hit);
        std::stable_sort(full.begin(), full.end(), [](const ShapeHit* a, const ShapeHit* b) { return a->last - a->first > b->last - b->first; });
        for (const ShapeHit* hit : full) Register(std::string(a_.words(hit->first, hit->last)), FoldedWords(hit->first, hit->last), *hit);
        for (const Person& person : title_people_)
            if (FindPerson(person.words) < 0) Register(person.name, person.words, ShapeHit{});
    }

    void Register(std::string name, std::vector<std::string> words, const ShapeHit& hit) {
        if (words.size() < 2 || full_names_.count(Joined(words)) > 0) return;
        const bool given = (ClassesOf(words.front()) & kGivenName) != 0;
        if (EndsLongerName(words)) return;
        full_names_.insert(Joined(words));
        Person person{std::move(name), std::move(words), static_cast<int32_t>(a_.entities.size()), hit.first};
        Entity entity;
        entity.name = person.name;
        entity.kind = Kind::kPerson;
        entity.sure = given || hit.gender != 0;
        entity.gender = hit.gender != 0 ? hit.gender : GenderOf(person.words.front());
        a_.entities.push_back(std::move(entity));
        const size_t index = people_.size();
        for (const std::string& word : {person.words.front(), person.words.back()}) {
            std::vector<size_t>& list = people_by_word_[word];
            if (list.size() < kMaxNamesakes) list.push_back(index);
        }
        people_.push_back(std::move(person));
    }

    bool EndsLongerName(const std::vector<std::string>& words) const {
        const auto found = people_by_word_.find(words.back());
        return found != people_by_word_.end() && std::any_of(found->second.begin(), found->second.end(), [&](size_t i) {
            return people_[i].words.size() > words.size() && EndsWith(people_[i].words, words);
        });
    }

    char GenderOf(const std::string& given_name) const {
        const uint32_t gender = ClassesOf(given_name) & (kMaleName | kFemaleName);
        return gender == kMaleName ? 'm' : gender == kFemaleName ? 'f' : '\0';
    }

    static std::string Joined(const std::vector<std::string>& words) {
        std::string out;
        for (const std::string& word : words) out += word + ' ';
        return out;
    }

    static bool EndsWith(const std::vector<std::string>& whole, const std::vector<std::string>& part) {
        return part.size() <= whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
    }
    static bool StartsWith(const std::vector<std::string>& whole, const std::vector<std::string>& part) {
        return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
    }

    // The person that these words name: exactly, by surname, or by given name. -1 when nobody is.
    // Of two with one surname, the one spoken of most so far, then the one named in full last.
    int64_t FindPerson(const std::vector<std::string>& words) const {
        int64_t by_surname = -1;
        int64_t by_given = -1;
        const auto consider = [&](size_t i) {
            const Person& person = people_[i];
            const bool later = by_surname < 0 || MoreLikely(i, static_cast<size_t>(by_surname));
            if (EndsWith(person.words, words) && later) by_surname = static_cast<int64_t>(i);
            if (StartsWith(person.words, words) && by_given < 0) by_given = static_cast<int64_t>(i);
        };
        for (const std::string& word : {words.back(), words.front()}) {
            const auto found = people_by_word_.find(word);
            if (found == people_by_word_.end()) continue;
            for (const size_t i : found->second) {
                if (people_[i].words == words) return static_cast<int64_t>(i);
                consider(i);
            }
        }
        return by_surname >= 0 ? by_surname : by_given;
    }
    bool MoreLikely(size_t a, size_t b) const {
        const uint32_t x = a_.entities[static_cast<size_t>(people_[a].entity)].mentions;
        const uint32_t y = a_.entities[static_cast<size_t>(people_[b].entity)].mentions;
        return x != y ? x > y : LastNamed(a) > LastNamed(b);
    }
    uint32_t LastNamed(size_t person) const { return person < last_named_.size() ? last_named_[person] : 0; }

    void EmitShapeHits() {
        last_named_.assign(people_.size(), 0);
        CollectUnknownNames();
        for (const ShapeHit& hit : shapes_) EmitShape(hit);
    }

    // Single words that are capitalised inside a sentence somewhere: names although nobody gave them in full.
    void CollectUnknownNames() {
        for (const ShapeHit& hit : shapes_)
            if (!hit.at_start && hit.last - hit.first == 1) unknown_.insert(a_.hashes[hit.first]);
    }

    bool IsUnknownTeam(const ShapeHit& hit) const {
        const auto found = unknown_entity_.find(Fold(a_.words(hit.first, hit.last)));
        return found != unknown_entity_.end() && a_.entities[static_cast<size_t>(found->second)].kind == Kind::kTeam;
    }

    void EmitShape(ShapeHit hit) {
        std::vector<std::string> words = FoldedWords(hit.first, hit.last);
        if (hit.first > 0 && IsParticle(hit.first - 1) && !ends_run_[hit.first]) {  // "… missed van Dalen"
            uint32_t first = hit.first;
            while (first > 0 && IsParticle(first - 1) && !ends_run_[first]) --first;
            std::vector<std::string> longer = FoldedWords(first, hit.last);
            if (FindPerson(longer) >= 0) hit.first = first, words = std::move(longer);
        }
        if (words.empty() || IsDate(hit.first, hit.last)) return;
        if (IsUnknownTeam(hit)) return Add(Kind::kTeam, hit.first, hit.last, UnknownEntity(hit));
        const bool aged = hit.last + 1 < count() && a_.word(hit.last) == "," && token(hit.last + 1).is(Token::kDigits);  // "Young, 27,"
        const bool acts = aged || (hit.last < count() && Is(hit.last, kAfterPerson));                                  // "Young said"
        const int64_t person = FindPerson(words);
        if (person >= 0) {
            if (words.size() > 1) last_named_[static_cast<size_t>(person)] = hit.first + 1;
            const bool weak = words.size() == 1 && hit.at_start && IsCommon(hit.first) && !acts;
            if (!weak) Add(Kind::kPerson, hit.first, hit.last, people_[static_cast<size_t>(person)].entity);
            return;
        }
        if (hit.last - hit.first > 1) {
            Add(Kind::kName, hit.first, hit.last, UnknownEntity(hit));
            return;
        }
        if (const int32_t team = UnknownTeam(hit.first, hit.last); team >= 0 && !hit.person) return Add(Kind::kTeam, hit.first, hit.last, team);
        if (const int64_t club = ClubOfWord(hit.first, hit.last); club >= 0 && !hit.person && Is(hit.first, kTeamWord) && !IsDate(hit.first, hit.last))
            return Add(Kind::kTeam, hit.first, hit.last, EntityOfEntry(static_cast<uint32_t>(club)));
        const uint32_t i = hit.first;
        const bool inside = unknown_.count(a_.hashes[i]) > 0;
        if ((IsCommon(i) || Is(i, kThingWord)) && !hit.person) return;
        const bool word = OrdinaryWord(i) || a_.word(i).size() < 3;  // a word of the language, for all that is known
        if (hit.at_start && !hit.person && word && !(inside && lower_case_.count(a_.hashes[i]) == 0) && !(IsSureGiven(i) && acts)) return;
        Add(hit.person ? Kind::kPerson : Kind::kName, i, i + 1, UnknownEntity(hit));
    }

    int32_t UnknownEntity(const ShapeHit& hit) {
        const std::string name(a_.words(hit.first, hit.last));
        const std::string key = Fold(name);
        const auto found = unknown_entity_.find(key);
        if (found != unknown_entity_.end()) return found->second;
        Entity entity;
        entity.name = name;
        entity.kind = hit.person ? Kind::kPerson : Kind::kName;
        entity.gender = hit.gender;
        entity.sure = hit.person;
        a_.entities.push_back(std::move(entity));
        return unknown_entity_[key] = static_cast<int32_t>(a_.entities.size() - 1);
    }

    const Lexicon& lexicon_;
    Analysis& a_;
    std::vector<bool> starts_;    // token opens a sentence
    std::vector<bool> ends_run_;  // no name reaches over the boundary before this token
    std::unordered_set<uint64_t> lower_case_;      // words that the article writes without a capital somewhere
    std::unordered_set<uint64_t> capital_inside_;  // … with one inside a sentence
    std::vector<LexiconHit> hits_;
    std::vector<ShapeHit> shapes_;
    std::unordered_map<uint32_t, uint32_t> support_;                           // by entry
    std::unordered_map<uint32_t, std::unordered_set<uint32_t>> weak_support_;  // by entry: aliases
    std::unordered_map<uint32_t, int32_t> entity_of_entry_;
    std::unordered_map<std::string, int32_t> nations_;
    std::vector<Person> people_;
    std::unordered_map<std::string, std::vector<size_t>> people_by_word_;  // by first and last word
    std::unordered_set<std::string> full_names_;
    std::vector<Person> title_people_;
    std::unordered_set<uint32_t> in_title_;  // aliases that the title has
    std::vector<uint32_t> last_named_;
    std::unordered_set<uint64_t> unknown_;
    std::unordered_map<std::string, int32_t> unknown_entity_;
    std::unordered_map<uint64_t, int32_t> team_by_word_;
    std::unordered_map<uint64_t, uint32_t> club_by_word_;  // entries
    std::unordered_map<std::string, int32_t> towns_;
    std::unordered_map<uint64_t, const std::vector<std::string>*> sport_hashes_;
};

}  // namespace

void FindNames(const Lexicon& lexicon, std::string_view title, Analysis& analysis) {
    NameFinder(lexicon, analysis).Run(title);
}

}  // namespace pressbox
