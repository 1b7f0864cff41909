// What identifies articles and names in the databases: hashes that come out the same on every machine, so that the same
// articles make the same rows, in whatever order and by however many processes they are loaded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "extractor/facts/fact.h"
#include "extractor/source/article.h"

namespace pressbox {

// Databases index ids, and PostgreSQL's index takes some 2,700 bytes.
constexpr size_t kMaxIdBytes = 2000;

// FNV-1a, 64 bit.
uint64_t HashBytes(std::string_view bytes, uint64_t hash = 0xcbf29ce484222325ull);

// Of everything that extraction reads: a different hash, a different article. 16 hex digits.
std::string ContentHash(const Article& article);

// The id of the entity with that kind and name; above 0. Of ten million names two share an id by one chance in 200,000.
int64_t EntityId(std::string_view kind, std::string_view name);

// The kind of what a name field of a fact names, or an empty text when it names nothing that is an entity ("draw").
std::string_view EntityKind(const Fact& fact, std::string_view field);

// Where an article is from, for counting: the host of a web address, else the file it was one of many in, else its folder.
std::string SourceOf(const Article& article);

// An id of at most kMaxIdBytes: a longer one ends with its hash.
std::string ShortId(const std::string& id);

}  // namespace pressbox
