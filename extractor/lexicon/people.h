// The people of an article by their full names, and who is meant by a part of one.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "extractor/lexicon/name_runs.h"

namespace pressbox {

// Words are their hashes, in the order of the name: folded, without a suffix such as Jr.
class People {
  public:
    using Words = std::span<const uint64_t>;
    struct Person {
        uint32_t first_word = 0;  // of words_
        uint32_t words = 0;
        int32_t entity = -1;
        uint32_t first_token = 0;
        uint32_t last_named = 0;  // in full: the token behind, 0 when it was not yet
    };

    explicit People(const WordTable& table) : table_(table) {}

    void Begin(std::vector<Entity>& entities) {
        entities_ = &entities;
        people_.clear();
        words_.clear();
        places_.clear();
        by_word_.clear();
        full_names_.clear();
    }

    Person& operator[](size_t i) { return people_[i]; }

    // Nothing is added of a name that is known, or ends a longer one.
    void Add(std::string_view name, Words words, const ShapeHit& hit) {
        if (words.size() < 2 || full_names_.find(HashOf(words)) != nullptr || EndsLongerName(words)) return;
        full_names_.emplace(HashOf(words), true);
        Person person{static_cast<uint32_t>(words_.size()), static_cast<uint32_t>(words.size()), static_cast<int32_t>(entities_->size()), hit.first, 0};
        words_.insert(words_.end(), words.begin(), words.end());
        const uint32_t classes = table_.classes(words.front());
        Entity& entity = entities_->emplace_back();
        entity.name = name;
        entity.kind = Kind::kPerson;
        entity.sure = (classes & kGivenName) != 0 || hit.gender != 0;
        entity.gender = hit.gender != 0 ? hit.gender : GenderOf(classes);
        for (const uint64_t word : {words.front(), words.back()}) AddPlace(word);
        people_.push_back(person);
    }

    // The person that these words name: exactly, by surname, or by given name. -1 when nobody is.
    // Of two with one surname, the one spoken of most so far, then the one named in full last.
    int64_t Find(Words words) const {
        int64_t by_surname = -1;
        int64_t by_given = -1;
        for (const uint64_t word : {words.back(), words.front()})
            for (int32_t at = FirstPlace(word); at >= 0; at = places_[static_cast<size_t>(at)].next) {
                const size_t i = places_[static_cast<size_t>(at)].person;
                if (Equal(WordsOf(people_[i]), words)) return static_cast<int64_t>(i);
                const bool later = by_surname < 0 || MoreLikely(i, static_cast<size_t>(by_surname));
                if (later && EndsWith(WordsOf(people_[i]), words)) by_surname = static_cast<int64_t>(i);
                if (by_given < 0 && StartsWith(WordsOf(people_[i]), words)) by_given = static_cast<int64_t>(i);
            }
        return by_surname >= 0 ? by_surname : by_given;
    }

    // Has the article somebody with that surname and a given name, named in full before the token?
    bool IsSurnameBefore(uint64_t word, uint32_t token, bool doubtful) const {
        for (int32_t at = FirstPlace(word); at >= 0; at = places_[static_cast<size_t>(at)].next) {
            const Person& person = people_[places_[static_cast<size_t>(at)].person];
            const Words words = WordsOf(person);
            if (words.back() == word && person.first_token < token && (doubtful || (table_.classes(words.front()) & kGivenName) != 0)) return true;
        }
        return false;
    }

  private:
    static constexpr uint32_t kMaxNamesakes = 64;

    // The people with a word first or last in their names, in the order in which they came.
    struct Place {
        uint32_t person = 0;
        int32_t next = -1;
    };
    struct Namesakes {
        int32_t first = -1;
        int32_t last = -1;
        uint32_t count = 0;
    };

    void AddPlace(uint64_t word) {
        Namesakes& list = by_word_.emplace(word, {}).first;
        if (list.count == kMaxNamesakes) return;
        const auto at = static_cast<int32_t>(places_.size());
        places_.push_back({static_cast<uint32_t>(people_.size()), -1});
        (list.count++ == 0 ? list.first : places_[static_cast<size_t>(list.last)].next) = at;
        list.last = at;
    }

    int32_t FirstPlace(uint64_t word) const {
        const Namesakes* list = by_word_.find(word);
        return list == nullptr ? -1 : list->first;
    }

    Words WordsOf(const Person& person) const { return {words_.data() + person.first_word, person.words}; }

    bool EndsLongerName(Words words) const {
        for (int32_t at = FirstPlace(words.back()); at >= 0; at = places_[static_cast<size_t>(at)].next) {
            const Words longer = WordsOf(people_[places_[static_cast<size_t>(at)].person]);
            if (longer.size() > words.size() && EndsWith(longer, words)) return true;
        }
        return false;
    }

    static char GenderOf(uint32_t given_name) {
        const uint32_t gender = given_name & (kMaleName | kFemaleName);
        return gender == kMaleName ? 'm' : gender == kFemaleName ? 'f' : '\0';
    }

    bool MoreLikely(size_t a, size_t b) const {
        const uint32_t x = (*entities_)[static_cast<size_t>(people_[a].entity)].mentions;
        const uint32_t y = (*entities_)[static_cast<size_t>(people_[b].entity)].mentions;
        return x != y ? x > y : people_[a].last_named > people_[b].last_named;
    }

    static uint64_t HashOf(Words words) {
        uint64_t hash = words.size();
        for (const uint64_t word : words) hash = (hash ^ hash >> 29 ^ word) * 0x9E3779B97F4A7C15ull;
        return hash;
    }
    static bool Equal(Words a, Words b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }
    static bool EndsWith(Words whole, Words part) { return part.size() <= whole.size() && Equal(whole.last(part.size()), part); }
    static bool StartsWith(Words whole, Words part) { return part.size() <= whole.size() && Equal(whole.first(part.size()), part); }

    const WordTable& table_;
    std::vector<Entity>* entities_ = nullptr;
    std::vector<Person> people_;
    std::vector<uint64_t> words_;  // of all names, one behind the other
    std::vector<Place> places_;
    HashMap<Namesakes> by_word_;
    HashMap<bool> full_names_;
};

}  // namespace pressbox
