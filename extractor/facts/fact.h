// A fact: one typed statement of an article with its evidence; the record that pressbox emits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extractor/facts/value.h"
#include "extractor/lexicon/mention.h"

namespace pressbox {

struct Fact {
    std::string id;       // 16 hex digits, see MakeId
    std::string doc_id;
    std::string type;
    uint32_t start = 0;   // code points of the article's text
    uint32_t end = 0;
    uint32_t byte_start = 0;  // the same in UTF-8 bytes
    uint32_t byte_end = 0;
    std::string text;     // the evidence: the article's text from byte_start to byte_end
    std::string sentence; // the sentence around it
    Fields fields;
    std::vector<std::pair<std::string_view, Kind>> name_kinds;  // by field: what the name in it is; not in the record
    std::string rule;
    std::optional<double> confidence;  // learned from annotated articles; none when the rule was never measured
};

// A hash of the article's id, the type, the span and the fields: the same input gives the same id everywhere.
std::string MakeId(const Fact& fact);

// The same for many facts of one article.
class IdMaker {
  public:
    explicit IdMaker(std::string_view doc_id);
    std::string Make(const Fact& fact) const;

  private:
    uint64_t of_document_;  // the hash so far
};

// Appends the record as one line of JSON, without the line's end. Its twin for tests is ToJson(...).dump().
void AppendJson(const Fact& fact, std::string& out);
void AppendFieldsJson(const Fields& fields, std::string& out);

}  // namespace pressbox
