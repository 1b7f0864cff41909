#include "extractor/lexicon/mention.h"

namespace pressbox {
namespace {

constexpr std::array<std::string_view, kKindCount> kNames = {
    "none",     "team",    "nation",      "nationality", "person", "name", "description",  "pronoun", "group",
    "",         "",        "competition", "place",       "",       "organisation", "role", "number",  "ordinal",
    "score",    "minute",  "percent",     "quote",       "money",  "age",  "date", "other", "stat", "ratio"};

}  // namespace

std::string_view NameOf(Kind kind) { return kNames[static_cast<size_t>(kind)]; }

std::optional<Kind> KindNamed(std::string_view name) {
    if (name.empty() || name == "none") return std::nullopt;
    for (size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name) return static_cast<Kind>(i);
    return std::nullopt;
}

}  // namespace pressbox
