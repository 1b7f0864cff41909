// The people of an article by their full names, and who is meant by a part of one.
#pragma once

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extractor/lexicon/name_runs.h"

namespace pressbox {

class People {
  public:
    struct Person {
        std::string name;
        std::vector<std::string> words;  // folded, without a suffix such as Jr
        int32_t entity = -1;
        uint32_t first_token = 0;
        uint32_t last_named = 0;         // in full: the token behind, 0 when it was not yet
    };

    People(const WordContext& context, std::vector<Entity>& entities) : c_(context), entities_(entities) {}

    Person& operator[](size_t i) { return people_[i]; }
    const Person& operator[](size_t i) const { return people_[i]; }

    void Add(std::string name, std::vector<std::string> words, const ShapeHit& hit) {
        if (words.size() < 2 || full_names_.count(Joined(words)) > 0) return;
        const bool given = (c_.ClassesOf(words.front()) & kGivenName) != 0;
        if (EndsLongerName(words)) return;
        full_names_.insert(Joined(words));
        Person person{std::move(name), std::move(words), static_cast<int32_t>(entities_.size()), hit.first, 0};
        Entity entity;
        entity.name = person.name;
        entity.kind = Kind::kPerson;
        entity.sure = given || hit.gender != 0;
        entity.gender = hit.gender != 0 ? hit.gender : GenderOf(person.words.front());
        entities_.push_back(std::move(entity));
        const size_t index = people_.size();
        for (const std::string& word : {person.words.front(), person.words.back()}) {
            std::vector<size_t>& list = people_by_word_[word];
            if (list.size() < kMaxNamesakes) list.push_back(index);
        }
        people_.push_back(std::move(person));
    }

    // The person that these words name: exactly, by surname, or by given name. -1 when nobody is.
    // Of two with one surname, the one spoken of most so far, then the one named in full last.
    int64_t Find(const std::vector<std::string>& words) const {
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

    // Has the article somebody with that surname and a given name, named in full before the token?
    bool IsSurnameBefore(const std::string& word, uint32_t token, bool doubtful) const {
        const auto found = people_by_word_.find(word);
        return found != people_by_word_.end() && std::any_of(found->second.begin(), found->second.end(), [&](size_t i) {
            const Person& person = people_[i];
            return person.words.back() == word && person.first_token < token && (doubtful || (c_.ClassesOf(person.words.front()) & kGivenName) != 0);
        });
    }

  private:
    bool EndsLongerName(const std::vector<std::string>& words) const {
        const auto found = people_by_word_.find(words.back());
        return found != people_by_word_.end() && std::any_of(found->second.begin(), found->second.end(), [&](size_t i) {
            return people_[i].words.size() > words.size() && EndsWith(people_[i].words, words);
        });
    }

    char GenderOf(const std::string& given_name) const {
        const uint32_t gender = c_.ClassesOf(given_name) & (kMaleName | kFemaleName);
        return gender == kMaleName ? 'm' : gender == kFemaleName ? 'f' : '\0';
    }

    bool MoreLikely(size_t a, size_t b) const {
        const uint32_t x = entities_[static_cast<size_t>(people_[a].entity)].mentions;
        const uint32_t y = entities_[static_cast<size_t>(people_[b].entity)].mentions;
        return x != y ? x > y : people_[a].last_named > people_[b].last_named;
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

    static constexpr size_t kMaxNamesakes = 64;

    const WordContext& c_;
    std::vector<Entity>& entities_;
    std::vector<Person> people_;
    std::unordered_map<std::string, std::vector<size_t>> people_by_word_;  // by first and last word
    std::unordered_set<std::string> full_names_;
};

}  // namespace pressbox
