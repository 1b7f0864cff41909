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
        RegisterTitle(title);
        CollectUnknownTeams();
        EmitLexiconHits();
        RegisterPeople();
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
            if (token(i).is(Token::kWord) && !token(i).is(Token::kUpper)) lower_case_.insert(a_.hashes[i]);
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
            } else if (word == "." && Glued(end) && token(end - 1).end - token(end - 1).begin <= 3 && Upper(end + 1) &&
                       !ends_run_[end + 1] && (token(end - 1).end - token(end - 1).begin == 1 || IsTitle(end - 1))) {
                ++end;
            } else if (word == "&" && Upper(end + 1) && !ends_run_[end + 1] && InLexiconAcross(i, end)) {
                end += 2;
            } else if (IsParticle(end)) {
                uint32_t behind = end + 1;
                while (behind < count() && !ends_run_[behind] && IsParticle(behind)) ++behind;
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

    // "Heung-min": a lower-case part behind a hyphen, where the part before it is no ordinary word ("England-born").
    bool HyphenatedName(uint32_t hyphen) const {
        const Token& part = token(hyphen + 1);
        return part.end - part.begin <= 4 && hyphen >= 2 && Upper(hyphen - 2) && !token(hyphen + 1).is(Token::kDigits) &&
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
        uint32_t chunk = first;
        for (uint32_t i = first; i < last;) {
            Gazetteer::Match match = lexicon_.gazetteer.Longest(a_.hashes.data(), i, last);
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
        if (i > chunk && (IsGiven(i - 1) || IsTitle(i - 1)) && !AllDoubtlessNationality(senses)) return false;  // "Raheem Sterling"
        if (i > chunk && a_.word(i - 1) == "-") return false;  // "Calvert-Lewin"
        if (i > chunk && IsInitial(i - 1)) return false;
        if (behind < last && IsGiven(i) && !StartsLexiconName(behind, last)) {
            const bool hyphen = a_.word(behind) == "-";
            return hyphen ? false : AllNationality(senses);  // "Jordan Henderson", "Chelsea Clinton"
        }
        if (behind < last && a_.word(behind) == "-" && Glued(behind)) return false;  // "Newcastle-Ottawa": a name of its own
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
    bool AllDoubtlessNationality(const Gazetteer::Senses& senses) const { return AllNationality(senses); }
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
        bool at_start = starts_[first];
        if (at_start && last - first >= 2 && !IsSureGiven(first) && OrdinaryWord(first) && a_.word(first + 1) != "-") {
            ++first;  // "Former Chelsea": the first word owes its capital to the sentence
            while (first < last && !Upper(first)) ++first;
            at_start = false;
        }
        while (first < last && last - first >= 2 && IsTitle(first)) {
            titled = true;
            ++first;
            while (first < last && !Upper(first)) ++first;
        }
        if (first >= last) return;
        ShapeHit hit{first, last, titled, at_start};
        if (last - first >= 2) hit.person = hit.person || LooksLikePerson(first, last);
        shapes_.push_back(hit);
    }

    bool OrdinaryWord(uint32_t i) const { return IsCommon(i) || lower_case_.count(a_.hashes[i]) > 0; }

    bool LooksLikePerson(uint32_t first, uint32_t last) const {
        if (last - first > 7) return false;
        if (Is(last - 1, kThingWord)) return false;
        for (uint32_t i = first; i < last; ++i)
            if (token(i).is(Token::kAllCaps) && token(i).end - token(i).begin > 3) return false;
        return true;
    }

    // The sport whose words and teams the article uses most.
    void CountSports() {
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

    // How often each entry is named without doubt: support for its doubtful aliases.
    void CountSenses() {
        for (const LexiconHit& hit : hits_)
            for (const Sense& sense : lexicon_.gazetteer.senses(hit.alias))
                if (!sense.doubtful) ++support_[sense.entry];
    }

    // The entry that a hit means, or -1: undoubted senses first, then those with the most support in the article.
    int64_t Choose(const LexiconHit& hit) const {
        int64_t best = -1;
        int best_score = 0;
        for (const Sense& sense : lexicon_.gazetteer.senses(hit.alias)) {
            const LexiconEntry entry = lexicon_.entry(sense.entry);
            int score = 1;
            const auto support = support_.find(sense.entry);
            if (support != support_.end()) score += 10 * static_cast<int>(support->second);
            const bool fits_sport = !entry.sport.empty() && entry.sport == a_.sport;
            if (!sense.doubtful) score += 5;
            if (fits_sport) score += 4;
            if (entry.sport.empty() && entry.kind == Kind::kNation) score += 3;
            if (sense.doubtful && support == support_.end()) {
                const bool context = IsTeamLike(entry.kind) ? fits_sport || TeamContext(hit) || in_title_.count(hit.alias) > 0 : PlaceContext(hit, entry.kind);
                if (!context || (starts_[hit.first] && OrdinaryWord(hit.first) && hit.last - hit.first == 1)) continue;
                if (entry.kind == Kind::kTeam && !fits_sport && !a_.sport.empty()) continue;
            }
            if (score > best_score) best_score = score, best = sense.entry;
        }
        return best;
    }

    // "in Chicago", "the Championship"
    bool PlaceContext(const LexiconHit& hit, Kind kind) const {
        if (hit.first == 0) return false;
        const std::string before = Folded(hit.first - 1);
        if (kind == Kind::kCompetition) return before == "the";
        return kind == Kind::kPlace && Is(hit.first - 1, kBeforePlace);
    }

    // Words beside a name that only a team has.
    bool TeamContext(const LexiconHit& hit) const {
        return (hit.first > 0 && Is(hit.first - 1, kBeforeTeam)) || (hit.last < count() && Is(hit.last, kAfterTeam));
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
            if (entry < 0) {
                AddChunk(hit.first, hit.last);
                continue;
            }
            const Kind kind = lexicon_.entry(static_cast<uint32_t>(entry)).kind;
            const bool role = kind == Kind::kRole;
            Add(kind, hit.first, hit.last, role ? -1 : EntityOfEntry(static_cast<uint32_t>(entry)));
        }
        std::sort(shapes_.begin(), shapes_.end(), [](const ShapeHit& a, const ShapeHit& b) { return a.first < b.first; });
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
    };

    std::vector<std::string> FoldedWords(uint32_t first, uint32_t last) const {
        std::vector<std::string> words;
        for (uint32_t i = first; i < last; ++i)
            if (token(i).is(Token::kWord)) words.push_back(Folded(i));
        return words;
    }

    // Full names make entities; one whose words end a longer one is the same person.
    void RegisterPeople() {
        for (const ShapeHit& hit : shapes_) {
            if (!hit.person || hit.last - hit.first < 2 || IsUnknownTeam(hit)) continue;
            Register(std::string(a_.words(hit.first, hit.last)), FoldedWords(hit.first, hit.last));
        }
        for (Person& person : title_people_) {
            if (FindPerson(person.words) < 0) Register(person.name, person.words);
        }
    }

    void Register(std::string name, std::vector<std::string> words) {
        if (words.size() < 2 || !full_names_.insert(Joined(words)).second) return;
        Person person{std::move(name), std::move(words), static_cast<int32_t>(a_.entities.size())};
        Entity entity;
        entity.name = person.name;
        entity.kind = Kind::kPerson;
        const uint32_t given = ClassesOf(person.words[0]) & (kMaleName | kFemaleName);
        if (given == kMaleName || given == kFemaleName) entity.gender = given == kMaleName ? 'm' : 'f';
        a_.entities.push_back(std::move(entity));
        const size_t index = people_.size();
        for (const std::string& word : {person.words.front(), person.words.back()}) {
            std::vector<size_t>& list = people_by_word_[word];
            if (list.size() < kMaxNamesakes) list.push_back(index);
        }
        people_.push_back(std::move(person));
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
    // Of two with one surname, the one named in full last.
    int64_t FindPerson(const std::vector<std::string>& words) const {
        int64_t by_surname = -1;
        int64_t by_given = -1;
        const auto consider = [&](size_t i) {
            const Person& person = people_[i];
            const bool later = by_surname < 0 || LastNamed(i) > LastNamed(static_cast<size_t>(by_surname));
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

    void EmitShape(const ShapeHit& hit) {
        const std::vector<std::string> words = FoldedWords(hit.first, hit.last);
        if (words.empty()) return;
        if (IsUnknownTeam(hit)) return Add(Kind::kTeam, hit.first, hit.last, UnknownEntity(hit));
        const int64_t person = FindPerson(words);
        if (person >= 0) {
            if (words.size() > 1) last_named_[static_cast<size_t>(person)] = hit.first + 1;
            const bool weak = words.size() == 1 && hit.at_start && IsCommon(hit.first);
            if (!weak) Add(Kind::kPerson, hit.first, hit.last, people_[static_cast<size_t>(person)].entity);
            return;
        }
        if (hit.last - hit.first > 1) {
            Add(Kind::kName, hit.first, hit.last, UnknownEntity(hit));
            return;
        }
        if (const int32_t team = UnknownTeam(hit.first, hit.last); team >= 0 && !hit.person) return Add(Kind::kTeam, hit.first, hit.last, team);
        const uint32_t i = hit.first;
        const bool known = unknown_.count(a_.hashes[i]) > 0;
        if ((IsCommon(i) || Is(i, kThingWord)) && !hit.person) return;
        if (hit.at_start && !known && !hit.person && !IsSureGiven(i)) return;
        if (lower_case_.count(a_.hashes[i]) > 0 && hit.at_start && !hit.person) return;
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
        a_.entities.push_back(std::move(entity));
        return unknown_entity_[key] = static_cast<int32_t>(a_.entities.size() - 1);
    }

    const Lexicon& lexicon_;
    Analysis& a_;
    std::vector<bool> starts_;    // token opens a sentence
    std::vector<bool> ends_run_;  // no name reaches over the boundary before this token
    std::unordered_set<uint64_t> lower_case_;
    std::vector<LexiconHit> hits_;
    std::vector<ShapeHit> shapes_;
    std::unordered_map<uint32_t, uint32_t> support_;
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
    std::unordered_map<uint64_t, const std::vector<std::string>*> sport_hashes_;
};

}  // namespace

void FindNames(const Lexicon& lexicon, std::string_view title, Analysis& analysis) {
    NameFinder(lexicon, analysis).Run(title);
}

}  // namespace pressbox
