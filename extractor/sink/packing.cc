#include "extractor/sink/packing.h"

#include "extractor/facts/schema.h"
#include "extractor/sink/keys.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

bool Fits(const Value& value, FieldType type) {
    if (IsNull(value)) return true;
    if (type == FieldType::kNumber) return std::holds_alternative<double>(value);
    if (type == FieldType::kBool) return std::holds_alternative<bool>(value);
    return std::holds_alternative<std::string>(value);
}

std::string ObjectionTo(const Fact& fact) {
    const TypeSpec* type = FactType(fact.type);
    if (type == nullptr) return "type '" + fact.type + "' is unknown";
    for (const auto& [name, value] : fact.fields) {
        const FieldSpec* field = type->field(name);
        if (field != nullptr && Fits(value, field->type)) continue;
        return "field '" + std::string(name) + "' of " + fact.type + (field == nullptr ? " is unknown" : " has a value of another type");
    }
    return "";
}

bool IsValid(std::string_view text) { return FindInvalidUtf8(text) == std::string_view::npos; }

// Columns take any value: so a field that is none of its type's, or no value of its own, is found here or never.
std::string Objection(const Article& article, const std::vector<Fact>& facts) {
    if (article.id.size() > kMaxIdBytes)
        return "its id has " + std::to_string(article.id.size()) + " bytes, and a database takes " + std::to_string(kMaxIdBytes) + "; give it a shorter one";
    if (!IsValid(article.id)) return "its id is not UTF-8; rename the file";
    if (!IsValid(article.title) || !IsValid(article.date) || !IsValid(article.text)) return "it is not UTF-8";
    for (const Fact& fact : facts)
        if (const std::string objection = ObjectionTo(fact); !objection.empty()) return "fact " + fact.id + " cannot be stored: " + objection;
    return "";
}

}  // namespace

Packed PackedWithoutBytes(const Article& article, const std::vector<Fact>& facts) {
    return {article.id, article.place.empty() ? article.id : article.place, ContentHash(article), Objection(article, facts), ""};
}

}  // namespace pressbox
