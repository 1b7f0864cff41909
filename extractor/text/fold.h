// Words as they are compared: folded, and by a hash of the folded bytes.
//
// A folded word is lower case, without accents, its typographic apostrophes and dashes made plain: Åge -> age, O’Leary ->
// o'leary. Latin letters and marks are folded by a table that is asked of ICU once; what has other characters is left to ICU.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pressbox {

std::string Fold(std::string_view text);
// The same by ICU alone.
std::string FoldPlain(std::string_view text);

// Is the token that word, folded? Without the folded copy where it is all ASCII.
bool FoldsTo(std::string_view token, std::string_view word);

// Eight bytes at a time. Differs between machines of different byte order: not for what is kept elsewhere.
uint64_t HashToken(std::string_view folded);

// HashToken(Fold(text)), without the folded copy where it is all ASCII; and the same of text[begin, end), which is faster since
// bytes behind the part may be loaded with it.
uint64_t HashFolded(std::string_view text);
uint64_t HashFolded(std::string_view text, size_t begin, size_t end);

}  // namespace pressbox
