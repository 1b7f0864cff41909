#include "extractor/sink/batch_sink.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "extractor/sink/keys.h"
#include "extractor/sink/packing.h"
#include "extractor/text/utf8.h"

namespace pressbox {
Packed BatchSink::Pack(const Article& article, const std::vector<Fact>& facts) const {
    Packed packed = PackedWithoutBytes(article, facts);
    if (!packed.objection.empty()) return packed;
    std::unordered_set<std::string_view> ids;
    std::vector<const Fact*> first;  // of those with one id
    for (const Fact& fact : facts)
        if (ids.insert(fact.id).second) first.push_back(&fact);
    packed.bytes = PackRows(article, packed, first);
    return packed;
}

bool BatchSink::Write(Packed packed, std::string&) {
    if (!packed.objection.empty()) {
        Refuse(packed, packed.objection);
        return true;
    }
    auto& failures = batch_.failures;
    failures.erase(std::remove_if(failures.begin(), failures.end(), [&](const Batch::Failed& f) { return f.id == packed.id || f.place == packed.place; }), failures.end());
    const auto [known, is_new] = places_.emplace(packed.id, batch_.articles.size());
    if (is_new) batch_.articles.emplace_back();
    batch_.articles[known->second] = std::move(packed);
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

void BatchSink::Refuse(const Packed& packed, const std::string& reason) {
    refused_.push_back({packed.place, reason, packed.id});
    AddFailure({packed.id, packed.place, reason, packed.content_hash});
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
    for (Packed& packed : all.articles) {
        Batch one;
        one.articles.push_back(std::move(packed));
        const Stored stored = Store(one, error);
        if (stored == Stored::kNo) return false;
        if (stored == Stored::kRefused) Refuse(one.articles[0], error);
    }
    return batch_.empty() || Store(batch_, error) == Stored::kYes;
}

}  // namespace pressbox
