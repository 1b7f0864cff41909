// The examples of rules and of packs, run as tests: `pressbox patterns test`.
#include <algorithm>

#include "extractor/pipeline/extractor_impl.h"
#include "extractor/text/tokens.h"

namespace pressbox {

namespace {

std::string Describe(const Fields& fields) {
    std::string out;
    AppendFieldsJson(fields, out);
    return out;
}

Fields FieldsOf(const WantedFields& wanted) {
    Fields fields;
    for (const auto& [name, value] : wanted) fields.set(name, value);
    return fields;
}

bool Agrees(const WantedFields& wanted, const Fields& got) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const auto& f) { return got.get(f.first) == f.second; });
}

}  // namespace

std::vector<Diagnostic> Extractor::CheckExamples(const Rule& rule) {
    std::vector<Diagnostic> failures;
    const auto fail = [&](const Example& example, const std::string& message) {
        failures.push_back({rule.file, example.line, 0, "rule '" + rule.id + "': \"" + example.text + "\": " + message});
    };
    for (const Example& example : rule.examples) {
        Article article{"example", "", "2024-06-15", example.text};
        std::vector<std::pair<std::string, Fields>> found;  // what the rule found: words and fields
        std::string others;
        ExtractOptions options;
        options.sport = example.sport;
        if (rule.emits != nullptr) {
            for (const Fact& fact : Extract(article, options)) {
                if (fact.type != rule.emits->name) continue;
                if (fact.rule == rule.id || rule.details || rule.act) found.emplace_back(fact.text, fact.fields);
                else others += " (" + fact.rule + " found '" + fact.text + "' " + Describe(fact.fields) + ")";
            }
        } else {
            Reading reading;
            reading.article = &article;
            reading.packs = &impl_->packs();
            impl_->Analyse(article.text, {}, example.sport, reading.analysis);
            impl_->RunMentionRules(reading, impl_->text_views, options);
            if (rule.learns) {
                const auto before = impl_->Attributes(reading);
                impl_->RunLearningRules(reading, impl_->text_views, &rule);
                for (auto& item : impl_->Attributes(reading))
                    if (std::find(before.begin(), before.end(), item) == before.end()) found.push_back(std::move(item));
            }
            for (const Mention& m : reading.analysis.mentions) {
                const std::string words(reading.analysis.words(m.first_token, m.last_token));
                if (m.rule == rule.id) found.emplace_back(words, m.fields);
                else if (!m.rule.empty()) others += " (" + std::string(m.rule) + " found '" + words + "')";
            }
        }
        const auto right = [&](const auto& f) { return (example.span.empty() || f.first == example.span) && Agrees(example.fields, f.second); };
        if (example.none) {
            if (!found.empty()) fail(example, "must find nothing, found '" + found[0].first + "' " + Describe(found[0].second));
        } else if (std::none_of(found.begin(), found.end(), right)) {
            fail(example, found.empty() ? "found nothing" + others : "found '" + found[0].first + "' " + Describe(found[0].second) + ", expected '" + example.span + "' " + Describe(FieldsOf(example.fields)));
        }
    }
    return failures;
}

namespace {

// "Leeds" agrees with "Leeds United": an example may write names as its text does.
bool SameName(const Value& wanted, const Value& got) {
    const std::string* a = std::get_if<std::string>(&wanted);
    const std::string* b = std::get_if<std::string>(&got);
    if (a == nullptr || b == nullptr) return wanted == got;
    const std::string x = Fold(*a);
    const std::string y = Fold(*b);
    const auto ends = [](const std::string& text, const std::string& part) { return text.size() >= part.size() && text.compare(text.size() - part.size(), part.size(), part) == 0; };
    return x == y || (y.size() > x.size() && (y.compare(0, x.size() + 1, x + " ") == 0 || ends(y, " " + x)));
}

std::string Mismatch(const PackExample::Wanted& wanted, const Fact& fact) {
    std::string out;
    for (const auto& [name, value] : wanted.fields) {
        const FieldSpec* spec = wanted.type->field(name);
        const bool same = spec->type == FieldType::kName ? SameName(value, fact.fields.get(name)) : value == fact.fields.get(name);
        if (same) continue;
        Fields one;
        one.set(name, value);
        one.set("found", fact.fields.get(name));
        out += " " + Describe(one);
    }
    return out;
}

}  // namespace

std::vector<Diagnostic> Extractor::CheckExample(const PackExample& example) {
    std::vector<Diagnostic> failures;
    const auto fail = [&](const std::string& message) { failures.push_back({example.file, example.line, 0, "\"" + example.text + "\": " + message}); };
    ExtractOptions options;
    options.sport = example.sport;
    for (const TypeSpec* type : example.types) options.types.insert(std::string(type->name));
    std::vector<Fact> found = Extract({"example", example.title, example.date.empty() ? "2024-06-15" : example.date, example.text}, options);
    size_t from = 0;
    for (const PackExample::Wanted& wanted : example.facts) {
        size_t at = example.text.find(wanted.text, from);
        if (at == std::string::npos) at = example.text.find(wanted.text);
        const auto overlaps = [&](const Fact& f) { return f.type == wanted.type->name && f.byte_start < at + wanted.text.size() && at < f.byte_end; };
        auto best = found.end();
        for (auto f = found.begin(); f != found.end(); ++f)
            if (overlaps(*f) && (best == found.end() || Mismatch(wanted, *f).size() < Mismatch(wanted, *best).size())) best = f;
        if (best == found.end()) {
            fail("no " + std::string(wanted.type->name) + " '" + wanted.text + "'");
            continue;
        }
        if (const std::string mismatch = Mismatch(wanted, *best); !mismatch.empty()) fail(best->rule + " '" + best->text + "':" + mismatch);
        found.erase(best);
        from = at;
    }
    for (const Fact& fact : found) fail("must not find the " + fact.type + " '" + fact.text + "' by " + fact.rule + " " + Describe(fact.fields));
    if (!example.wrong) return failures;
    if (!failures.empty()) return {};
    return {{example.file, example.line, 0, "\"" + example.text + "\": comes right now; take `wrong = true` away"}};
}

}  // namespace pressbox
