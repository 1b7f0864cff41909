// Extracted facts against annotated ones: precision, recall and F1 of each type, twice.
//
//   found    the right thing at the right place: spans overlap (quotes: by at least 0.8 of their union) and the value
//            is right (score: both figures, event: the minute, percentage: the number)
//   record   found, and every key field is right too: who said it, which teams, who scored, whose percentage
//
// A gold fact is one JSON line: {"doc", "type", "evidence", "nth", "fields"}; it stands at the nth occurrence of its
// evidence in the text of article "doc". Spans count code points.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace pressbox {

struct SpannedFact {
    std::string doc;
    std::string type;
    uint32_t begin = 0;
    uint32_t end = 0;
    nlohmann::json fields;
    std::string rule;        // of an extracted fact
    bool found = false;      // set by Evaluate
    bool record = false;
};

struct Counts {
    size_t gold = 0;
    size_t system = 0;
    size_t found = 0;
    size_t record = 0;
};

struct Evaluation {
    std::vector<std::pair<std::string, Counts>> types;       // in the table's order, "mission" and "all" last
    std::vector<std::pair<std::string, Counts>> name_fields; // of found facts: gold = compared, record = right
};

// Names that are taken as the same, beyond case, accents and shortening: one set a line, names between bars.
class SameNames {
  public:
    void Load(const std::string& path);
    bool Same(const nlohmann::json& a, const nlohmann::json& b) const;

  private:
    std::map<std::string, std::string> first_of_;
};

// Marks every system fact found or record.
Evaluation Evaluate(const std::vector<std::string>& docs, std::vector<SpannedFact>& gold, std::vector<SpannedFact>& system, const SameNames& names);

std::string Table(const Evaluation& evaluation);

}  // namespace pressbox
