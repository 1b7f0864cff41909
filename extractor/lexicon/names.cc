#include "extractor/lexicon/names.h"

#include <algorithm>
#include <limits>

#include "extractor/lexicon/people.h"
#include "extractor/lexicon/senses.h"

namespace pressbox {
namespace {

// The title's part in finding names: full names that the text may shorten, and names that the title speaks for.
struct TitleNames {
    struct Name {  // of the title
        std::string_view name;
        People::Words words;
    };
    std::vector<uint32_t> classes;  // of its tokens
    std::vector<uint32_t> aliases;
    std::vector<Name> people;
};

}  // namespace

struct NameFinder::Impl {
  public:
    explicit Impl(const Lexicon& lexicon) : lexicon_(lexicon), runs_(lexicon, c_), senses_(lexicon, c_, runs_), people_(lexicon.words) {}

    void Find(const TitleWords& title, Analysis& analysis) {
        a_ = &analysis;
        c_.Begin(analysis);
        runs_.Find();
        ReadTitle(title);
        senses_.Begin(title_.aliases, analysis.sport);
        people_.Begin(analysis.entities);
        for (auto* entities : {&entity_of_entry_, &nations_, &unknown_entity_, &team_by_word_, &towns_}) entities->clear();
        unknown_.clear();
        FindAll();
    }

  private:
    void FindAll() {
        a_->sport = senses_.sport();
        for (const auto& [first, last] : runs_.roles()) Add(Kind::kRole, first, last, -1);
        CollectUnknownTeams();
        RegisterPeople(0);
        const size_t known = runs_.shapes().size();
        EmitLexiconHits();
        RegisterPeople(known);  // those of the hits that were none
        SortShapes();
        EmitShapeHits();
    }

    void ReadTitle(const TitleWords& title) {
        title_.classes.clear();
        title_.aliases.clear();
        title_.people.clear();
        for (const uint64_t hash : title.hashes) title_.classes.push_back(lexicon_.words.classes(hash));
        ReadTitleAliases(title);
        ReadTitlePeople(title);
    }

    void ReadTitleAliases(const TitleWords& title) {
        const std::vector<Token>& tokens = title.tokens;
        size_t behind_match = 0;
        for (size_t i = 0; i < tokens.size();) {
            const Gazetteer::Match match = tokens[i].is(Token::kUpper) ? lexicon_.gazetteer.Longest(title.hashes.data(), i, tokens.size()) : Gazetteer::Match{};
            // "Ferran Torres": behind a capital that no list has, a lone word is a surname
            const bool capital_before = i > behind_match && tokens[i - 1].is(Token::kUpper);
            const bool surname = match.tokens == 1 && capital_before && (title_.classes[i - 1] & (kEnglishWord | kCommonWord | kTitleWord)) == 0;
            if (match.tokens > 0 && !surname) title_.aliases.push_back(match.alias);
            if (match.tokens > 0) behind_match = i + match.tokens;
            i += std::max<uint32_t>(1, match.tokens);
        }
    }

    // Full names in the title: the article may only ever say the surname.
    void ReadTitlePeople(const TitleWords& title) {
        const std::vector<Token>& tokens = title.tokens;
        const auto is = [&](size_t i, uint32_t classes) { return (title_.classes[i] & classes) != 0; };
        for (size_t i = 0; i + 1 < tokens.size(); ++i) {
            if (!tokens[i].is(Token::kUpper) || !is(i, kGivenName) || is(i + 1, kTeamWord)) continue;
            size_t end = i + 1;
            while (end < tokens.size() && (tokens[end].is(Token::kUpper) || is(end, kParticle)) && end - i < 4) ++end;
            while (end > i + 1 && !tokens[end - 1].is(Token::kUpper)) --end;
            // only as far as the text names the surname too
            for (; end > i + 1; --end) {
                const uint64_t surname = title.hashes[end - 1];
                const bool named = std::any_of(runs_.shapes().begin(), runs_.shapes().end(), [&](const ShapeHit& s) { return c_.hash(s.last - 1) == surname; });
                if (!named || is(end - 1, kCommonWord)) continue;
                title_.people.push_back({title.text.substr(tokens[i].begin, tokens[end - 1].end - tokens[i].begin), People::Words(title.hashes.data() + i, end - i)});
                break;
            }
        }
    }

    int32_t NewEntity(Kind kind, std::string_view name) {
        Entity& entity = a_->entities.emplace_back();
        entity.name = name;
        entity.kind = kind;
        return static_cast<int32_t>(a_->entities.size() - 1);
    }

    int32_t EntityOfEntry(uint32_t entry) {
        const auto [known, fresh] = entity_of_entry_.emplace(entry + 1, -1);
        if (!fresh) return known;
        const LexiconEntry e = lexicon_.entry(entry);
        if (e.kind == Kind::kNation || e.kind == Kind::kNationality) {  // "French" speaks of France
            const auto [nation, first] = nations_.emplace(HashToken(e.name), -1);
            if (first) nation = NewEntity(Kind::kNation, e.name), a_->entities.back().sport = e.sport;
            return known = nation;
        }
        known = NewEntity(e.kind, e.name);
        a_->entities.back().sport = e.sport;
        return known;
    }

    void Add(Kind kind, uint32_t first, uint32_t last, int32_t entity) {
        a_->AddMention(kind, first, last).entity = entity;
        if (entity >= 0) ++a_->entities[static_cast<size_t>(entity)].mentions;
    }

    // Clubs that no lexicon has, by the last word of their names; later their first or last word alone means them.
    void CollectUnknownTeams() {
        unknown_teams_ = false;
        for (const ShapeHit& hit : runs_.shapes()) {
            if (hit.last - hit.first < 2 || !c_.Is(hit.last - 1, kTeamWord) || c_.IsSureGiven(hit.first)) continue;
            const std::string_view name = c_.words(hit.first, hit.last);
            const auto [known, fresh] = unknown_entity_.emplace(HashFolded(name), -1);
            if (fresh) known = NewEntity(Kind::kTeam, name);
            unknown_teams_ = true;
            team_by_word_.emplace(c_.hash(hit.first), known);
            team_by_word_.emplace(c_.hash(hit.last - 1), known);
        }
    }

    // The unknown club that a lone word means, or -1.
    int32_t UnknownTeam(uint32_t first, uint32_t last) const {
        const int32_t* team = last - first == 1 ? team_by_word_.find(c_.hash(first)) : nullptr;
        return team == nullptr ? -1 : *team;
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
            const Kind kind = entry < 0 ? Kind::kNone : lexicon_.entry(static_cast<uint32_t>(entry)).kind;
            const bool role = kind == Kind::kRole;
            if (entry < 0 || (role ? IsSurnameNoRole(hit) : IsSurname(hit, static_cast<uint32_t>(entry)))) {
                runs_.AddChunk(hit.first, hit.last);
                continue;
            }
            Add(kind, hit.first, hit.last, role ? -1 : EntityOfEntry(static_cast<uint32_t>(entry)));
        }
    }

    void SortShapes() {
        const auto earlier = [](const ShapeHit& a, const ShapeHit& b) { return a.first < b.first; };
        if (!std::is_sorted(runs_.shapes().begin(), runs_.shapes().end(), earlier)) std::sort(runs_.shapes().begin(), runs_.shapes().end(), earlier);
    }

    int32_t TownEntity(const LexiconHit& hit) {
        const std::string_view name = c_.words(hit.first, hit.last);
        const auto [known, fresh] = towns_.emplace(HashToken(name), -1);
        if (fresh) known = NewEntity(Kind::kPlace, name);
        return known;
    }

    // A club's, country's or town's name that the article has as somebody's surname ("Joe Holland … Holland scored"), when
    // nothing else in it speaks for the club or country.
    bool IsSurname(const LexiconHit& hit, uint32_t entry) const {
        if (hit.last - hit.first != 1 || lexicon_.gazetteer.own(hit.alias)) return false;
        const bool doubtful = NameRuns::AllDoubtful(lexicon_.gazetteer.senses(hit.alias));
        return people_.IsSurnameBefore(c_.hash(hit.first), hit.first, doubtful) && !senses_.SupportedByOther(entry, hit.alias) && !senses_.InTitle(hit.alias) && !senses_.IsSideSomewhere(hit.alias);
    }

    // "Jofra Archer … Archer said", but "Captain Archer"
    bool IsSurnameNoRole(const LexiconHit& hit) const {
        const bool alone = hit.last - hit.first == 1 && (hit.last >= c_.count() || !c_.Upper(hit.last));
        return alone && c_.Upper(hit.first) && people_.IsSurnameBefore(c_.hash(hit.first), hit.first, true);
    }

    // Full names among the shapes from `from` on make entities. The longest come first: one whose words end a longer one is the same person's ("Van Dijk").
    void RegisterPeople(size_t from) {
        const std::vector<ShapeHit>& shapes = runs_.shapes();
        order_.clear();
        for (size_t i = from; i < shapes.size(); ++i)
            if (const uint32_t length = shapes[i].last - shapes[i].first; shapes[i].person && length >= 2 && !IsUnknownTeam(shapes[i]))
                order_.push_back(uint64_t{std::numeric_limits<uint32_t>::max() - length} << 32 | i);
        std::sort(order_.begin(), order_.end());
        for (const uint64_t place : order_) {
            const ShapeHit& hit = shapes[static_cast<uint32_t>(place)];
            c_.WordsOf(hit.first, hit.last, words_);
            people_.Add(c_.words(hit.first, hit.last), words_, hit);
        }
        for (const TitleNames::Name& person : title_.people) {
            if (people_.Find(person.words) < 0) people_.Add(person.name, person.words, ShapeHit{});
        }
    }

    void EmitShapeHits() {
        CollectUnknownNames();
        for (const ShapeHit& hit : runs_.shapes()) EmitShape(hit);
    }

    // Single words that are capitalised inside a sentence somewhere: names although nobody gave them in full.
    void CollectUnknownNames() {
        for (const ShapeHit& hit : runs_.shapes())
            if (!hit.at_start && hit.last - hit.first == 1) unknown_.emplace(c_.hash(hit.first), true);
    }

    bool IsUnknownTeam(const ShapeHit& hit) const {
        const int32_t* known = !unknown_teams_ ? nullptr : unknown_entity_.find(HashFolded(c_.words(hit.first, hit.last)));
        return known != nullptr && a_->entities[static_cast<size_t>(*known)].kind == Kind::kTeam;
    }

    // "… missed van Dalen": the particles before the name belong to it when somebody is named so.
    void TakeParticlesBefore(ShapeHit& hit) {
        if (hit.first == 0 || !c_.IsParticle(hit.first - 1) || c_.EndsRun(hit.first)) return;
        uint32_t first = hit.first;
        while (first > 0 && c_.IsParticle(first - 1) && !c_.EndsRun(first)) --first;
        c_.WordsOf(first, hit.last, words_);
        if (people_.Find(words_) >= 0) hit.first = first;
    }

    void EmitShape(ShapeHit hit) {
        TakeParticlesBefore(hit);
        c_.WordsOf(hit.first, hit.last, words_);
        const std::vector<uint64_t>& words = words_;
        if (words.empty() || c_.IsDate(hit.first, hit.last)) return;
        if (IsUnknownTeam(hit)) return Add(Kind::kTeam, hit.first, hit.last, UnknownEntity(hit));
        const bool aged = hit.last + 1 < c_.count() && c_.IsMark(hit.last, ',') && c_.token(hit.last + 1).is(Token::kDigits);  // "Young, 27,"
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
        const bool inside = unknown_.find(c_.hash(i)) != nullptr;
        if ((c_.IsCommon(i) || c_.Is(i, kThingWord)) && !hit.person) return;
        const bool word = c_.OrdinaryWord(i) || c_.word(i).size() < 3;  // a word of the language, for all that is known
        if (hit.at_start && !hit.person && word && !(inside && !c_.InLowerCase(i)) && !(c_.IsSureGiven(i) && acts)) return;
        if (!hit.person && c_.token(i).is(Token::kAllCaps) && c_.word(i).size() > 2 && c_.OrdinaryWord(i)) return;  // "TITLE ODDS"
        Add(hit.person ? Kind::kPerson : Kind::kName, i, i + 1, UnknownEntity(hit));
    }

    int32_t UnknownEntity(const ShapeHit& hit) {
        const std::string_view name = c_.words(hit.first, hit.last);
        const auto [known, fresh] = unknown_entity_.emplace(HashFolded(name), -1);
        if (!fresh) return known;
        known = NewEntity(hit.person ? Kind::kPerson : Kind::kName, name);
        a_->entities.back().gender = hit.gender;
        a_->entities.back().sure = hit.person;
        return known;
    }

    const Lexicon& lexicon_;
    Analysis* a_ = nullptr;
    WordContext c_;
    NameRuns runs_;
    Senses senses_;
    People people_;
    TitleNames title_;
    HashMap<int32_t> entity_of_entry_;  // by entry + 1
    HashMap<int32_t> nations_;          // by the name's hash, as are the next
    HashMap<int32_t> unknown_entity_;
    HashMap<int32_t> towns_;
    HashMap<int32_t> team_by_word_;
    bool unknown_teams_ = false;        // among unknown_entity_
    HashMap<bool> unknown_;
    std::vector<uint64_t> words_;       // of the shape in hand
    std::vector<uint64_t> order_;
};

NameFinder::NameFinder(const Lexicon& lexicon) : impl_(std::make_unique<Impl>(lexicon)) {}
NameFinder::~NameFinder() = default;

void NameFinder::Find(const TitleWords& title, Analysis& analysis) { impl_->Find(title, analysis); }

}  // namespace pressbox
