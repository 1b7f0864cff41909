#include "extractor/sink/copy_rows.h"

#include <algorithm>
#include <map>

#include "extractor/sink/database_schema.h"
#include "extractor/sink/keys.h"
#include "extractor/sink/packing.h"

namespace pressbox {
namespace {

using Entities = std::map<int64_t, std::pair<std::string_view, std::string_view>>;  // name and kind

void AppendValue(const Value& value, CopyRows& rows) {
    if (const bool* b = std::get_if<bool>(&value)) rows.Bool(*b);
    else if (const double* d = std::get_if<double>(&value)) rows.Number(*d);
    else if (const std::string* s = std::get_if<std::string>(&value)) rows.Text(*s);
    else rows.Null();
}

// The id of what a field names, or a null.
void AppendEntity(const Fact& fact, std::string_view field, CopyRows& rows, Entities& entities) {
    const std::string_view kind = EntityKind(fact, field);
    const std::string* name = fact.fields.text(field);
    if (kind.empty() || name == nullptr) return rows.Null();
    const int64_t id = EntityId(kind, *name);
    entities.emplace(id, std::pair<std::string_view, std::string_view>(*name, kind));
    rows.BigInteger(id);
}

size_t CountColumns(const TypeSpec& type) {
    const auto names = std::count_if(type.fields.begin(), type.fields.end(), [](const FieldSpec& field) { return field.type == FieldType::kName; });
    return std::size(kFactColumns) + type.fields.size() + static_cast<size_t>(names);
}

void AppendFact(const std::string& article_id, const Fact& fact, const TypeSpec& type, CopyRows& rows, Entities& entities) {
    rows.Start(CountColumns(type));
    rows.Text(article_id);
    rows.Text(fact.id);
    for (const uint32_t number : {fact.start, fact.end, fact.byte_start, fact.byte_end}) rows.Integer(static_cast<int32_t>(number));
    for (const std::string* text : {&fact.text, &fact.sentence, &fact.rule}) rows.Text(*text);
    fact.confidence ? rows.Number(*fact.confidence) : rows.Null();
    for (const FieldSpec& field : type.fields) {
        AppendValue(fact.fields.get(field.name), rows);
        if (field.type == FieldType::kName) AppendEntity(fact, field.name, rows, entities);
    }
}

}  // namespace

std::string PackCopyRows(const Article& article, const std::string& content_hash, const std::string& knowledge, const std::vector<const Fact*>& facts) {
    CopyRows row;
    row.Start(std::size(kArticleColumns));
    row.Text(article.id);
    for (const std::string* text : {&article.title, &article.date}) text->empty() ? row.Null() : row.Text(*text);
    for (const std::string& text : {article.text, content_hash, knowledge, SourceOf(article)}) row.Text(text);
    std::vector<CopyRows> rows(FactTypes().size());
    Entities entities;
    for (const Fact* fact : facts) {
        const TypeSpec* type = FactType(fact->type);
        AppendFact(article.id, *fact, *type, rows[static_cast<size_t>(type - FactTypes().data())], entities);
    }
    Packer packer;
    packer.Text(row.Take());
    for (CopyRows& of_type : rows) packer.Text(of_type.Take());
    for (const auto& [id, entity] : entities) {
        packer.Integer(id);
        packer.Text(entity.first);
        packer.Text(entity.second);
    }
    return packer.Take();
}

}  // namespace pressbox
