#include "extractor/lexicon/names.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "extractor/lexicon/people.h"
#include "extractor/lexicon/senses.h"

namespace pressbox {
namespace {

// The title's part in finding names: full names that the text may shorten, and names that the title speaks for.
struct TitleNames {
    struct Name {
        std::string name;
        std::vector<std::string> words;  // folded
    };
    std::unordered_set<uint32_t> aliases;
    std::vector<Name> people;
};

class NameFinder {
  public:
    NameFinder(const Lexicon& lexicon, std::string_view title, const std::vector<Token>& title_tokens, Analysis& analysis)
        : lexicon_(lexicon), a_(analysis), c_(lexicon, analysis), runs_(lexicon, c_), title_(ReadTitle(title, title_tokens)),
          senses_(lexicon, c_, runs_.hits(), title_.aliases, analysis.sport), people_(c_, analysis.entities) {}

    void Run() {
        a_.sport = senses_.sport();
        for (const auto& [first, last] : runs_.roles()) Add(Kind::kRole, first, last, -1);
        CollectUnknownTeams();
        RegisterPeople();
        EmitLexiconHits();
        RegisterPeople();  // those of the hits that were none
        EmitShapeHits();
    }

  private:
    // Full names in the title: the article may only ever say the surname.
    TitleNames ReadTitle(std::string_view title, const std::vector<Token>& tokens) const {
        TitleNames out;
        const auto word = [&](size_t i) { return title.substr(tokens[i].begin, tokens[i].end - tokens[i].begin); };
        std::vector<uint64_t> hashes;
        for (size_t i = 0; i < tokens.size(); ++i) hashes.push_back(HashToken(Fold(word(i))));
        size_t behind_match = 0;
        for (size_t i = 0; i < tokens.size();) {
            const Gazetteer::Match match = tokens[i].is(Token::kUpper) ? lexicon_.gazetteer.Longest(hashes.data(), i, tokens.size()) : Gazetteer::Match{};
            // "Ferran Torres": behind a capital that no list has, a lone word is a surname
            const bool capital_before = i > behind_match && tokens[i - 1].is(Token::kUpper);
            const bool surname = match.tokens == 1 && capital_before && (c_.ClassesOf(Fold(word(i - 1))) & (kEnglishWord | kCommonWord | kTitleWord)) == 0;
            if (match.tokens > 0 && !surname) out.aliases.insert(match.alias);
            if (match.tokens > 0) behind_match = i + match.tokens;
            i += std::max<uint32_t>(1, match.tokens);
        }
        for (size_t i = 0; i + 1 < tokens.size(); ++i) {
            if (!tokens[i].is(Token::kUpper) || (c_.ClassesOf(Fold(word(i))) & kGivenName) == 0 || (c_.ClassesOf(Fold(word(i + 1))) & kTeamWord) != 0) continue;
            size_t end = i + 1;
            while (end < tokens.size() && (tokens[end].is(Token::kUpper) || (c_.ClassesOf(Fold(word(end))) & kParticle) != 0) && end - i < 4) ++end;
            while (end > i + 1 && !tokens[end - 1].is(Token::kUpper)) --end;
            // only as far as the text names the surname too
            for (; end > i + 1; --end) {
                const uint64_t surname = HashToken(Fold(word(end - 1)));
                const bool named = std::any_of(runs_.shapes().begin(), runs_.shapes().end(), [&](const ShapeHit& s) { return c_.hash(s.last - 1) == surname; });
                if (!named || (c_.ClassesOf(Fold(word(end - 1))) & kCommonWord) != 0) continue;
                TitleNames::Name person;
                for (size_t t = i; t < end; ++t) person.words.push_back(Fold(word(t)));
                person.name = std::string(title.substr(tokens[i].begin, tokens[end - 1].end - tokens[i].begin));
                out.people.push_back(std::move(person));
                break;
            }
        }
        return out;
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
        for (const ShapeHit& hit : runs_.shapes()) {
            if (hit.last - hit.first < 2 || !c_.Is(hit.last - 1, kTeamWord) || c_.IsSureGiven(hit.first)) continue;
            const std::string name(c_.words(hit.first, hit.last));
            const auto [known, fresh] = unknown_entity_.emplace(Fold(name), static_cast<int32_t>(a_.entities.size()));
            if (fresh) {
                Entity entity;
                entity.name = name;
                entity.kind = Kind::kTeam;
                a_.entities.push_back(std::move(entity));
            }
            team_by_word_.emplace(c_.hash(hit.first), known->second);
            team_by_word_.emplace(c_.hash(hit.last - 1), known->second);
        }
    }

    // The unknown club that a lone word means, or -1.
    int32_t UnknownTeam(uint32_t first, uint32_t last) const {
        if (last - first != 1) return -1;
        const auto found = team_by_word_.find(c_.hash(first));
        return found == team_by_word_.end() ? -1 : found->second;
    }

    void EmitLexiconHits() {
        for (const LexiconHit& hit : runs_.hits()) {
            const int64_t entry = senses_.Choose(hit);
            const int32_t unknown_team = UnknownTeam(hit.first, hit.last);
            if (unknown_team >= 0 && (entry < 0 || !senses_.IsNamed(static_cast<uint32_t>(entry)))) {
                Add(Kind::kTeam, hit.first, hit.last, unknown_team);
                continue;
            }
            if (senses_.IsTown(hit, entry)) {
                Add(Kind::kPlace, hit.first, hit.last, TownEntity(hit));
                continue;
            }
            if (entry < 0 || IsSurname(hit, static_cast<uint32_t>(entry))) {
                runs_.AddChunk(hit.first, hit.last);
                continue;
            }
            const Kind kind = lexicon_.entry(static_cast<uint32_t>(entry)).kind;
            const bool role = kind == Kind::kRole;
            Add(kind, hit.first, hit.last, role ? -1 : EntityOfEntry(static_cast<uint32_t>(entry)));
        }
        std::sort(runs_.shapes().begin(), runs_.shapes().end(), [](const ShapeHit& a, const ShapeHit& b) { return a.first < b.first; });
    }

    int32_t TownEntity(const LexiconHit& hit) {
        const std::string name(c_.words(hit.first, hit.last));
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
        const bool doubtful = NameRuns::AllDoubtful(lexicon_.gazetteer.senses(hit.alias));
        return people_.IsSurnameBefore(c_.Folded(hit.first), hit.first, doubtful) && !senses_.SupportedByOther(entry, hit.alias) && !senses_.InTitle(hit.alias) && !senses_.IsSideSomewhere(hit.alias);
    }

    // Full names make entities. The longest come first: one whose words end a longer one is the same person's ("Van Dijk").
    void RegisterPeople() {
        std::vector<const ShapeHit*> full;
        for (const ShapeHit& hit : runs_.shapes())
            if (hit.person && hit.last - hit.first >= 2 && !IsUnknownTeam(hit)) full.push_back(&hit);
        std::stable_sort(full.begin(), full.end(), [](const ShapeHit* a, const ShapeHit* b) { return a->last - a->first > b->last - b->first; });
        for (const ShapeHit* hit : full) people_.Add(std::string(c_.words(hit->first, hit->last)), c_.FoldedWords(hit->first, hit->last), *hit);
        for (const TitleNames::Name& person : title_.people)
            if (people_.Find(person.words) < 0) people_.Add(person.name, person.words, ShapeHit{});
    }

    void EmitShapeHits() {
        CollectUnknownNames();
        for (const ShapeHit& hit : runs_.shapes()) EmitShape(hit);
    }

    // Single words that are capitalised inside a sentence somewhere: names although nobody gave them in full.
    void CollectUnknownNames() {
        for (const ShapeHit& hit : runs_.shapes())
            if (!hit.at_start && hit.last - hit.first == 1) unknown_.insert(c_.hash(hit.first));
    }

    bool IsUnknownTeam(const ShapeHit& hit) const {
        const auto found = unknown_entity_.find(Fold(c_.words(hit.first, hit.last)));
        return found != unknown_entity_.end() && a_.entities[static_cast<size_t>(found->second)].kind == Kind::kTeam;
    }

    void EmitShape(ShapeHit hit) {
        std::vector<std::string> words = c_.FoldedWords(hit.first, hit.last);
        if (hit.first > 0 && c_.IsParticle(hit.first - 1) && !c_.EndsRun(hit.first)) {  // "… missed van Dalen"
            uint32_t first = hit.first;
            while (first > 0 && c_.IsParticle(first - 1) && !c_.EndsRun(first)) --first;
            std::vector<std::string> longer = c_.FoldedWords(first, hit.last);
            if (people_.Find(longer) >= 0) hit.first = first, words = std::move(longer);
        }
        if (words.empty() || c_.IsDate(hit.first, hit.last)) return;
        if (IsUnknownTeam(hit)) return Add(Kind::kTeam, hit.first, hit.last, UnknownEntity(hit));
        const bool aged = hit.last + 1 < c_.count() && c_.word(hit.last) == "," && c_.token(hit.last + 1).is(Token::kDigits);  // "Young, 27,"
        const bool acts = aged || (hit.last < c_.count() && c_.Is(hit.last, kAfterPerson));                                  // "Young said"
        const int64_t person = people_.Find(words);
        if (person >= 0) {
            if (words.size() > 1) people_[static_cast<size_t>(person)].last_named = hit.first + 1;
            const bool weak = words.size() == 1 && hit.at_start && c_.IsCommon(hit.first) && !acts;
            if (!weak) Add(Kind::kPerson, hit.first, hit.last, people_[static_cast<size_t>(person)].entity);
            return;
        }
        if (hit.last - hit.first > 1) {
            Add(Kind::kName, hit.first, hit.last, UnknownEntity(hit));
            return;
        }
        if (const int32_t team = UnknownTeam(hit.first, hit.last); team >= 0 && !hit.person) return Add(Kind::kTeam, hit.first, hit.last, team);
        if (const int64_t club = senses_.ClubOfWord(hit.first, hit.last); club >= 0 && !hit.person && c_.Is(hit.first, kTeamWord) && !c_.IsDate(hit.first, hit.last))
            return Add(Kind::kTeam, hit.first, hit.last, EntityOfEntry(static_cast<uint32_t>(club)));
        const uint32_t i = hit.first;
        const bool inside = unknown_.count(c_.hash(i)) > 0;
        if ((c_.IsCommon(i) || c_.Is(i, kThingWord)) && !hit.person) return;
        const bool word = c_.OrdinaryWord(i) || c_.word(i).size() < 3;  // a word of the language, for all that is known
        if (hit.at_start && !hit.person && word && !(inside && !c_.InLowerCase(i)) && !(c_.IsSureGiven(i) && acts)) return;
        if (!hit.person && c_.token(i).is(Token::kAllCaps) && c_.word(i).size() > 2 && c_.OrdinaryWord(i)) return;  // "TITLE ODDS"
        Add(hit.person ? Kind::kPerson : Kind::kName, i, i + 1, UnknownEntity(hit));
    }

    int32_t UnknownEntity(const ShapeHit& hit) {
        const std::string name(c_.words(hit.first, hit.last));
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
    const WordContext c_;
    NameRuns runs_;
    const TitleNames title_;
    const Senses senses_;
    People people_;
    std::unordered_map<uint32_t, int32_t> entity_of_entry_;
    std::unordered_map<std::string, int32_t> nations_;
    HashSet unknown_;
    std::unordered_map<std::string, int32_t> unknown_entity_;
    std::unordered_map<uint64_t, int32_t> team_by_word_;
    std::unordered_map<std::string, int32_t> towns_;
};

}  // namespace

void FindNames(const Lexicon& lexicon, std::string_view title, const std::vector<Token>& title_tokens, Analysis& analysis) {
    NameFinder(lexicon, title, title_tokens, analysis).Run();
}

}  // namespace pressbox
