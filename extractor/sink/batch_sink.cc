#include "extractor/sink/batch_sink.h"

#include <algorithm>
#include <utility>

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
        return "field '" + name + "' of " + fact.type + (field == nullptr ? " is unknown" : " has a value of another type");
    }
    return "";
}

bool IsValid(std::string_view text) { return FindInvalidUtf8(text) == std::string_view::npos; }

}  // namespace

std::string Objection(const Article& article, const std::vector<Fact>& facts) {
    if (article.id.size() > kMaxIdBytes)
        return "its id has " + std::to_string(article.id.size()) + " bytes, and a database takes " + std::to_string(kMaxIdBytes) + "; give it a shorter one";
    if (!IsValid(article.id)) return "its id is not UTF-8; rename the file";
    if (!IsValid(article.title) || !IsValid(article.date) || !IsValid(article.text)) return "it is not UTF-8";
    for (const Fact& fact : facts)
        if (const std::string objection = ObjectionTo(fact); !objection.empty()) return "fact " + fact.id + " cannot be stored: " + objection;
    return "";
}

bool BatchSink::Write(const Article& article, const std::vector<Fact>& facts, std::string&) {
    const std::string hash = ContentHash(article);
    if (const std::string objection = Objection(article, facts); !objection.empty()) {
        Refuse(article, hash, objection);
        return true;
    }
    auto& failures = batch_.failures;
    failures.erase(std::remove_if(failures.begin(), failures.end(), [&](const Batch::Failed& f) {
        return f.id == article.id || (!article.place.empty() && f.place == article.place);
    }), failures.end());
    const auto [known, is_new] = places_.emplace(article.id, batch_.articles.size());
    if (is_new) batch_.articles.emplace_back();
    batch_.articles[known->second] = {article, facts, hash, SourceOf(article)};
    return true;
}

bool BatchSink::Fail(const Failure& failure, std::string&) {
    AddFailure({failure.article_id.empty() ? failure.place : failure.article_id, failure.place, failure.message, ""});
    return true;
}

void BatchSink::AddFailure(Batch::Failed failed) {
    failed.id = ShortId(ValidUtf8(failed.id));
    failed.place = ValidUtf8(failed.place);
    failed.reason = ValidUtf8(failed.reason);
    for (Batch::Failed& f : batch_.failures)
        if (f.id == failed.id) {
            f = std::move(failed);
            return;
        }
    batch_.failures.push_back(std::move(failed));
}

void BatchSink::Refuse(const Article& article, const std::string& content_hash, const std::string& reason) {
    const std::string& place = article.place.empty() ? article.id : article.place;
    refused_.push_back({place, reason, article.id});
    AddFailure({article.id, place, reason, content_hash});
}

bool BatchSink::Commit(std::string& error) {
    if (batch_.empty()) return true;
    const Stored stored = Store(batch_, error);
    const bool good = stored == Stored::kYes || (stored == Stored::kRefused && StoreSingly(error));
    batch_ = {};
    places_.clear();
    return good;
}

bool BatchSink::StoreSingly(std::string& error) {
    Batch all = std::exchange(batch_, {});
    batch_.failures = std::move(all.failures);
    for (Batch::Entry& entry : all.articles) {
        Batch one;
        one.articles.push_back(std::move(entry));
        const Stored stored = Store(one, error);
        if (stored == Stored::kNo) return false;
        if (stored == Stored::kRefused) Refuse(one.articles[0].article, one.articles[0].content_hash, error);
    }
    return batch_.empty() || Store(batch_, error) == Stored::kYes;
}

}  // namespace pressbox
