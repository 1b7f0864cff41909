// Senses: which of its meanings a lexicon name has in an article ("Reading" the club, the town, or a word).
//
// Names that mean one thing only speak for it wherever they stand, and for the doubtful names of the same thing; so do the
// article's title and sport, and the words beside a name.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extractor/lexicon/name_runs.h"

namespace pressbox {

// Does an entry of that kind play matches?
inline bool IsTeamLike(Kind kind) { return kind == Kind::kTeam || kind == Kind::kNation; }

class Senses {
  public:
    // Finds the article's sport (unless `sport` is not empty) and what its names speak for. `in_title`: the aliases that the
    // title has.
    Senses(const Lexicon& lexicon, const WordContext& context, const std::vector<LexiconHit>& hits, const std::unordered_set<uint32_t>& in_title, std::string sport)
        : lexicon_(lexicon), c_(context), hits_(hits), in_title_(in_title), sport_(std::move(sport)) {
        CountSports();
        CountSenses();
        CollectClubWords();
    }

    const std::string& sport() const { return sport_; }
    bool InTitle(uint32_t alias) const { return in_title_.count(alias) > 0; }
    bool IsNamed(uint32_t entry) const { return support_.count(entry) > 0; }  // by a name that means nothing else

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
        const bool exact = best >= 0 && Fold(lexicon_.entry(static_cast<uint32_t>(best)).name) == c_.Folded(hit.first);  // Dundee is not Dundee United
        if (const int64_t club = ClubOfWord(hit.first, hit.last); club >= 0 && club != best && !exact) {
            const int support = static_cast<int>(std::min<uint32_t>(support_.at(static_cast<uint32_t>(club)), 3));
            if (1 + 10 * support + 4 * FitsSport(lexicon_.entry(static_cast<uint32_t>(club))) > best_score) return club;
        }
        return tie ? -1 : best;
    }

    // The club whose name in full the article has and of which a lone word is a part; or -1.
    int64_t ClubOfWord(uint32_t first, uint32_t last) const {
        if (last - first != 1) return -1;
        const auto found = club_by_word_.find(c_.hash(first));
        return found == club_by_word_.end() ? -1 : static_cast<int64_t>(found->second);
    }

    // A town's name that clubs have too, used as the town's: "in Bury", "Manchester-born".
    bool IsTown(const LexiconHit& hit, int64_t entry) const {
        if (entry >= 0 && lexicon_.entry(static_cast<uint32_t>(entry)).kind != Kind::kTeam) return false;
        const Gazetteer::Senses senses = lexicon_.gazetteer.senses(hit.alias);
        if (std::none_of(senses.begin(), senses.end(), [&](const Sense& s) { return lexicon_.entry(s.entry).kind == Kind::kTeam; })) return false;
        const uint32_t behind = hit.last;
        if (behind + 1 < c_.count() && c_.word(behind) == "-" && c_.Glued(behind) && c_.Is(behind + 1, kBehindTown)) return true;
        if (!NameRuns::AllDoubtful(senses) || hit.first == 0 || c_.Owns(behind) || c_.Is(hit.first, kTeamWord)) return false;
        return c_.Is(hit.first - 1, kBeforePlace) || (sport_.empty() && c_.Folded(hit.first - 1) == "from");
    }

    // Does another name of the article speak for the entry?
    bool SupportedByOther(uint32_t entry, uint32_t alias) const {
        const auto weak = weak_support_.find(entry);
        return weak != weak_support_.end() && (weak->second.size() > 1 || weak->second.count(alias) == 0);
    }

    // Do the words beside one of an alias's hits speak for a team or country?
    bool IsSideSomewhere(uint32_t alias) const {
        return std::any_of(hits_.begin(), hits_.end(), [&](const LexiconHit& hit) { return hit.alias == alias && hit.last < c_.count() && c_.Is(hit.last, kAfterTeam) && !c_.Is(hit.last, kAfterPerson); });
    }

  private:
    // The sport whose words and teams the article uses most.
    void CountSports() {
        if (!sport_.empty()) return;
        std::map<std::string, int> votes;
        for (uint32_t i = 0; i < c_.count(); ++i) {
            if (!c_.token(i).is(Token::kWord) || !lexicon_.sport_hashes.contains(c_.hash(i))) continue;
            const auto found = lexicon_.sports_by_hash.find(c_.hash(i));
            if (found == lexicon_.sports_by_hash.end()) continue;
            for (const std::string& sport : found->second) votes[sport] += 2;
        }
        for (const LexiconHit& hit : hits_)
            for (const Sense& sense : lexicon_.gazetteer.senses(hit.alias))
                if (!sense.doubtful && !lexicon_.entry(sense.entry).sport.empty()) votes[std::string(lexicon_.entry(sense.entry).sport)] += 1;
        int best = 2;
        for (const auto& [sport, count] : votes)
            if (count > best) best = count, sport_ = sport;
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

    static bool SameSport(std::string_view a, std::string_view b) {
        return a == b || (a.substr(0, 5) == "rugby" && b.substr(0, 5) == "rugby" && (a == "rugby" || b == "rugby"));
    }

    bool FitsSport(const LexiconEntry& entry) const { return !entry.sport.empty() && !sport_.empty() && SameSport(entry.sport, sport_); }

    bool ClashesWithSport(const LexiconEntry& entry) const { return !entry.sport.empty() && !sport_.empty() && !SameSport(entry.sport, sport_); }

    // "in Chicago", "the Championship"
    bool PlaceContext(const LexiconHit& hit, Kind kind) const {
        if (hit.first == 0 || c_.Owns(hit.last)) return false;
        const std::string before = c_.Folded(hit.first - 1);
        if (kind == Kind::kCompetition) return before == "the";
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
    const std::unordered_set<uint32_t>& in_title_;
    std::string sport_;
    std::unordered_map<uint32_t, uint32_t> support_;                           // by entry
    std::unordered_map<uint32_t, std::unordered_set<uint32_t>> weak_support_;  // by entry: aliases
    std::unordered_map<uint64_t, uint32_t> club_by_word_;                      // entries
};

}  // namespace pressbox
