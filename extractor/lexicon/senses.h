// Senses: which of its meanings a lexicon name has in an article ("Reading" the club, the town, or a word).
//
// Names that mean one thing only speak for it wherever they stand, and for the doubtful names of the same thing; so do the
// article's title and sport, and the words beside a name.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extractor/lexicon/name_runs.h"

namespace pressbox {

// Does an entry of that kind play matches?
inline bool IsTeamLike(Kind kind) { return kind == Kind::kTeam || kind == Kind::kNation; }

class Senses {
  public:
    Senses(const Lexicon& lexicon, const WordContext& context, const NameRuns& runs) : lexicon_(lexicon), c_(context), hits_(runs.hits()) {}

    // Finds the article's sport (unless `sport` is not empty) and what its names speak for. `in_title`: the aliases that the
    // title has.
    void Begin(const std::vector<uint32_t>& in_title, std::string_view sport) {
        in_title_.clear();
        for (const uint32_t alias : in_title) in_title_.emplace(alias + 1, true);
        sport_ = sport;
        CountSports();
        CountSenses();
        CollectClubWords();
    }

    const std::string& sport() const { return sport_; }
    bool InTitle(uint32_t alias) const { return in_title_.find(alias + 1) != nullptr; }
    bool IsNamed(uint32_t entry) const { return support_.find(entry + 1) != nullptr; }  // by a name that means nothing else

    // The entry that a hit means, or -1. A doubtful sense needs support, the article's sport or words beside it that speak
    // for it; so does any at a sentence's start that is a word of the language. Of doubtful equals none is meant.
    int64_t Choose(const LexiconHit& hit) const {
        if (c_.IsDate(hit.first, hit.last)) return -1;
        const bool ordinary = c_.StartsSentence(hit.first) && hit.last - hit.first == 1 && c_.OrdinaryWord(hit.first);
        const bool shared = hit.last - hit.first == 1 && c_.Is(hit.first, kSharedTeamWord);  // "United" alone is nobody
        int64_t best = -1;
        int best_score = 0;
        bool tie = false;
        for (const Sense& sense : lexicon_.gazetteer.senses(hit.alias)) {
            const LexiconEntry entry = lexicon_.entry(sense.entry);
            const int support = SupportOf(sense.entry);
            const bool by_other = SupportedByOther(sense.entry, hit.alias);
            const bool team = IsTeamLike(entry.kind);
            const bool context = team ? TeamContext(hit) || InTitle(hit.alias) : PlaceContext(hit, entry.kind);
            const bool fits = FitsSport(entry);
            const bool clashes = team && ClashesWithSport(entry);
            if ((sense.doubtful || ordinary) && support == 0 && !by_other && ((!context && !(fits && !ordinary)) || clashes)) continue;
            const int score = 1 + 10 * support + 4 * by_other + 5 * !sense.doubtful + 4 * fits - 8 * clashes + 3 * (entry.kind == Kind::kNation && entry.sport.empty()) +
                              (!context ? 0 : team ? 2 : entry.kind == Kind::kPlace ? 30 : 5);
            const bool same_sport = best >= 0 && entry.sport == lexicon_.entry(static_cast<uint32_t>(best)).sport;
            if (score > best_score) best_score = score, best = sense.entry, tie = false;
            else if (score == best_score && support == 0 && (shared || !same_sport)) tie = true;  // of one sport's clubs the first in its file
        }
        const auto exact = [&] { return best >= 0 && HashFolded(lexicon_.entry(static_cast<uint32_t>(best)).name) == c_.hash(hit.first); };  // Dundee is not Dundee United
        if (const int64_t club = ClubOfWord(hit.first, hit.last); club >= 0 && club != best && !exact()) {
            const int score = 1 + 10 * SupportOf(static_cast<uint32_t>(club)) + 4 * FitsSport(lexicon_.entry(static_cast<uint32_t>(club)));
            if (score > best_score) return club;
        }
        return tie ? -1 : best;
    }

    // The club whose name in full the article has and of which a lone word is a part; or -1.
    int64_t ClubOfWord(uint32_t first, uint32_t last) const {
        if (last - first != 1) return -1;
        const uint32_t* club = club_by_word_.find(c_.hash(first));
        return club == nullptr ? -1 : int64_t{*club};
    }

    // A town's name that clubs have too, used as the town's: "in Bury", "Manchester-born".
    bool IsTown(const LexiconHit& hit, int64_t entry) const {
        if (entry >= 0 && lexicon_.entry(static_cast<uint32_t>(entry)).kind != Kind::kTeam) return false;
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(hit.alias);
        if (std::none_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kTeam; })) return false;
        const uint32_t behind = hit.last;
        if (behind + 1 < c_.count() && c_.IsMark(behind, '-') && c_.Glued(behind) && c_.Is(behind + 1, kBehindTown)) return true;
        if (!NameRuns::AllDoubtful(senses) || hit.first == 0 || c_.Owns(behind) || c_.Is(hit.first, kTeamWord)) return false;
        static constexpr uint64_t kFrom = HashOfWord("from");
        return c_.Is(hit.first - 1, kBeforePlace) || (sport_.empty() && c_.hash(hit.first - 1) == kFrom);
    }

    // Does another name of the article speak for the entry?
    bool SupportedByOther(uint32_t entry, uint32_t alias) const {
        auto at = std::lower_bound(weak_support_.begin(), weak_support_.end(), std::pair(entry, uint32_t{0}));
        if (at != weak_support_.end() && *at == std::pair(entry, alias)) ++at;
        return at != weak_support_.end() && at->first == entry;
    }

    // Do the words beside one of an alias's hits speak for a team or country?
    bool IsSideSomewhere(uint32_t alias) const {
        return std::any_of(hits_.begin(), hits_.end(), [&](const LexiconHit& hit) { return hit.alias == alias && hit.last < c_.count() && c_.Is(hit.last, kAfterTeam) && !c_.Is(hit.last, kAfterPerson); });
    }

  private:
    // How often the article names the entry without doubt, three times at most.
    int SupportOf(uint32_t entry) const {
        const uint32_t* support = support_.find(entry + 1);
        return support == nullptr ? 0 : static_cast<int>(std::min<uint32_t>(*support, 3));
    }

    // The sport whose words and teams the article uses most.
    void CountSports() {
        if (!sport_.empty()) return;
        votes_.clear();
        for (uint32_t i = c_.NextSportWord(0); i < c_.count(); i = c_.NextSportWord(i + 1)) {
            if (!c_.token(i).is(Token::kWord)) continue;
            if (const auto* sports = lexicon_.sports_of.find(c_.hash(i)))
                for (const std::string& sport : **sports) Vote(sport, 2);
        }
        for (const LexiconHit& hit : hits_)
            for (const Sense& sense : lexicon_.gazetteer.senses(hit.alias))
                if (const std::string_view sport = lexicon_.entry(sense.entry).sport; !sense.doubtful && !sport.empty()) Vote(sport, 1);
        int best = 2;
        for (const auto& [sport, count] : votes_)
            if (count > best || (count == best && !sport_.empty() && sport < sport_)) best = count, sport_ = sport;
    }

    void Vote(std::string_view sport, int count) {
        const auto known = std::find_if(votes_.begin(), votes_.end(), [&](const auto& vote) { return vote.first == sport; });
        if (known == votes_.end()) votes_.emplace_back(sport, count);
        else known->second += count;
    }

    // What the article says of each entry without doubt, by names that mean nothing else; and which names speak for it
    // that could mean it in the article's sport only. Support for its doubtful aliases.
    void CountSenses() {
        support_.clear();
        supported_.clear();
        weak_support_.clear();
        for (const LexiconHit& hit : hits_) {
            const Gazetteer::Senses senses = lexicon_.gazetteer.senses(hit.alias);
            const bool single = senses.end() - senses.begin() == 1;
            uint32_t fitting = 0;
            int fits = 0;
            for (const Sense& sense : senses) {
                if (!sense.doubtful && (single || hit.last - hit.first > 1)) AddSupport(sense.entry);
                if (FitsSport(lexicon_.entry(sense.entry))) ++fits, fitting = sense.entry;
            }
            if (fits == 1) weak_support_.emplace_back(fitting, hit.alias);
        }
        std::sort(weak_support_.begin(), weak_support_.end());
        weak_support_.erase(std::unique(weak_support_.begin(), weak_support_.end()), weak_support_.end());
    }

    void AddSupport(uint32_t entry) {
        const auto [support, fresh] = support_.emplace(entry + 1, 0);
        ++support;
        if (fresh) supported_.push_back(entry);
    }

    // The first and last words of clubs' names that the article has without doubt: alone they mean the club it names most.
    void CollectClubWords() {
        club_by_word_.clear();
        for (const uint32_t entry : supported_) {
            const LexiconEntry e = lexicon_.entry(entry);
            const size_t first_space = e.name.find(' ');
            if (e.kind != Kind::kTeam || first_space == std::string_view::npos) continue;
            AddClubWord(HashFolded(e.name.substr(0, first_space)), entry);
            const uint64_t last = HashFolded(e.name.substr(e.name.rfind(' ') + 1));
            if ((lexicon_.words.classes(last) & kTeamWord) != 0) AddClubWord(last, entry);
        }
    }

    void AddClubWord(uint64_t word, uint32_t entry) {
        const auto [known, fresh] = club_by_word_.emplace(word, entry);
        if (fresh) return;
        const uint32_t support = *support_.find(entry + 1);
        const uint32_t best = *support_.find(known + 1);
        if (support > best || (support == best && entry < known)) known = entry;
    }

    static bool SameSport(std::string_view a, std::string_view b) {
        return a == b || ((a == "rugby" || b == "rugby") && a.starts_with("rugby") && b.starts_with("rugby"));
    }

    bool FitsSport(const LexiconEntry& entry) const { return !entry.sport.empty() && !sport_.empty() && SameSport(entry.sport, sport_); }

    bool ClashesWithSport(const LexiconEntry& entry) const { return !entry.sport.empty() && !sport_.empty() && !SameSport(entry.sport, sport_); }

    // "in Chicago", "the Championship"
    bool PlaceContext(const LexiconHit& hit, Kind kind) const {
        if (hit.first == 0 || c_.Owns(hit.last)) return false;
        if (kind == Kind::kCompetition) return c_.IsThe(hit.first - 1);
        return kind == Kind::kPlace && c_.Is(hit.first - 1, kBeforePlace);
    }

    // Words beside a name that only a team has.
    // "Reading 0-1 Luton"
    bool IsScore(uint32_t i) const {
        if (i + 2 >= c_.count() || !c_.token(i).is(Token::kDigits) || !c_.token(i + 2).is(Token::kDigits) || !c_.Glued(i + 1) || !c_.Glued(i + 2)) return false;
        const std::string_view dash = c_.word(i + 1);
        return dash == "-" || dash == "–";
    }

    bool TeamContext(const LexiconHit& hit) const {
        return (hit.first > 0 && c_.Is(hit.first - 1, kBeforeTeam)) || (hit.last < c_.count() && c_.Is(hit.last, kAfterTeam)) || c_.Owns(hit.last) || IsScore(hit.last);
    }

    const Lexicon& lexicon_;
    const WordContext& c_;
    const std::vector<LexiconHit>& hits_;
    HashMap<bool> in_title_;                                     // by alias + 1
    std::string sport_;
    std::vector<std::pair<std::string_view, int>> votes_;        // for sports
    HashMap<uint32_t> support_;                                  // by entry + 1
    std::vector<uint32_t> supported_;                            // the entries
    std::vector<std::pair<uint32_t, uint32_t>> weak_support_;    // entries and aliases, sorted
    HashMap<uint32_t> club_by_word_;                             // entries
};

}  // namespace pressbox
