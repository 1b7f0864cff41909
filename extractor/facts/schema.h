// The fact types and their fields: one table from which follow the JSON Schema, the database's columns, and the check
// of rule packs. A new field is one line in schema.cc.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "extractor/lexicon/mention.h"

namespace pressbox {

enum class FieldType : uint8_t { kNumber, kBool, kText, kName, kEnum };

struct FieldSpec {
    std::string_view name;
    FieldType type;
    bool always = false;                     // the field is in every record, null when the article does not tell
    std::vector<std::string_view> values{};  // of an enum; an entry that ends in '_' is a prefix ("quarter_" 4)
    std::string_view about = "";
    Kind names = Kind::kNone;                // of a name: what it is when the article does not tell otherwise
    std::string_view text_name = "";         // of a name: the field with the words that the article writes for it, if there is one
};

struct TypeSpec {
    std::string_view name;
    Kind anchor;  // the kind of mention that is this type's evidence
    std::vector<FieldSpec> fields;
    std::string_view about = "";

    const FieldSpec* field(std::string_view field_name) const;
};

const std::vector<TypeSpec>& FactTypes();
const TypeSpec* FactType(std::string_view name);

// Is `value` one that an enum field may have?
bool IsAllowed(const FieldSpec& field, std::string_view value);

// The published JSON Schema (draft 2020-12) of one record.
nlohmann::ordered_json RecordSchema();

}  // namespace pressbox
