#include "extractor/sink/sqlite_rows.h"

#include <cmath>
#include <unordered_set>

#include "extractor/facts/schema.h"
#include "extractor/sink/keys.h"

namespace pressbox {
namespace {

void PackInteger(int64_t number, Packer& cells) {
    cells.Byte(static_cast<uint8_t>(Cell::kInteger));
    cells.Integer(number);
}

void PackText(std::string_view text, Packer& cells) {
    cells.Byte(static_cast<uint8_t>(Cell::kText));
    cells.Text(text);
}

void PackNull(Packer& cells) { cells.Byte(static_cast<uint8_t>(Cell::kNull)); }

void PackNumber(double number, Packer& cells) {
    if (!std::isfinite(number)) return PackNull(cells);
    cells.Byte(static_cast<uint8_t>(Cell::kNumber));
    cells.Number(number);
}

void PackValue(const Value& value, Packer& cells) {
    if (const bool* b = std::get_if<bool>(&value)) PackInteger(*b ? 1 : 0, cells);
    else if (const double* d = std::get_if<double>(&value)) PackNumber(*d, cells);
    else if (const std::string* s = std::get_if<std::string>(&value)) PackText(*s, cells);
    else PackNull(cells);
}

// The id of what a field names, 0 when it names nothing. One that is new to `known` is packed.
int64_t PackEntity(const Fact& fact, std::string_view field, std::unordered_set<int64_t>& known, Packer& entities) {
    const std::string_view kind = EntityKind(fact, field);
    const std::string* name = fact.fields.text(field);
    if (kind.empty() || name == nullptr) return 0;
    const int64_t id = EntityId(kind, *name);
    if (!known.insert(id).second) return id;
    entities.Integer(id);
    entities.Text(*name);
    entities.Text(kind);
    return id;
}

void PackFact(const Fact& fact, std::unordered_set<int64_t>& known, Packer& entities, Packer& facts) {
    const TypeSpec* type = FactType(fact.type);
    facts.Byte(static_cast<uint8_t>(type - FactTypes().data()));
    PackText(fact.id, facts);
    for (const uint32_t number : {fact.start, fact.end, fact.byte_start, fact.byte_end}) PackInteger(number, facts);
    for (const std::string* text : {&fact.text, &fact.sentence, &fact.rule}) PackText(*text, facts);
    fact.confidence ? PackNumber(*fact.confidence, facts) : PackNull(facts);
    for (const FieldSpec& field : type->fields) {
        PackValue(fact.fields.get(field.name), facts);
        if (field.type != FieldType::kName) continue;
        const int64_t id = PackEntity(fact, field.name, known, entities);
        id != 0 ? PackInteger(id, facts) : PackNull(facts);
    }
}

}  // namespace

std::string PackCells(const Article& article, const std::string& content_hash, const std::string& knowledge, const std::vector<const Fact*>& facts) {
    std::unordered_set<int64_t> known;
    Packer entities;
    Packer rows;
    for (const Fact* fact : facts) PackFact(*fact, known, entities, rows);
    Packer all;
    for (const std::string* text : {&article.title, &article.date}) text->empty() ? PackNull(all) : PackText(*text, all);
    for (const std::string& text : {article.text, content_hash, knowledge, SourceOf(article)}) PackText(text, all);
    all.Integer(static_cast<int64_t>(known.size()));
    return all.Take() + entities.Take() + rows.Take();
}

}  // namespace pressbox
