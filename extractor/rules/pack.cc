#include "extractor/rules/pack.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "extractor/lexicon/lexicon.h"
#include "extractor/rules/metrics_reader.h"
#include "extractor/rules/skeleton_cache.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

constexpr int64_t kRegexMemory = 16 << 20;

bool IsWordChar(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// A listed word may have slots in it: "pulled {number} back".
std::string EscapeWord(std::string_view word) {
    std::string out;
    for (size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        const size_t close = c == '{' ? word.find('}', i) : std::string_view::npos;
        if (close != std::string_view::npos && KindNamed(word.substr(i + 1, close - i - 1))) {
            out += word.substr(i, close - i + 1);
            i = close;
            continue;
        }
        if (std::string_view(".+*?()[]{}|\\^$").find(c) != std::string_view::npos) out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

std::optional<Value> ScalarOf(const toml::node& node) {
    if (const auto* s = node.as_string()) return Value(s->get());
    if (const auto* i = node.as_integer()) return Value(static_cast<double>(i->get()));
    if (const auto* f = node.as_floating_point()) return Value(f->get());
    if (const auto* b = node.as_boolean()) return Value(b->get());
    return std::nullopt;
}

class PackReader {
  public:
    PackReader(SkeletonCache& cache, RulePacks& packs, Diagnostics& diagnostics) : cache_(cache), packs_(packs), diagnostics_(diagnostics) {}

    // First all files are parsed for their macros, then the rules are compiled, so the order of files does not matter.
    void Parse(const std::filesystem::path& path) {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream content;
        content << in.rdbuf();
        file_ = path.string();
        if (!in) {
            Complain(nullptr, "cannot be read");
            return;
        }
        const std::string text = content.str();
        if (const size_t bad = FindInvalidUtf8(text); bad != std::string_view::npos) {
            diagnostics_.push_back({file_, static_cast<uint32_t>(1 + std::count(text.begin(), text.begin() + static_cast<long>(bad), '\n')), 0, "not UTF-8; save the file as UTF-8"});
            return;
        }
        try {
            tables_.emplace_back(file_, toml::parse(std::string_view(text), file_));
        } catch (const toml::parse_error& error) {
            const auto& where = error.source().begin;
            diagnostics_.push_back({file_, where.line, where.column, std::string(error.description())});
            return;
        }
        ReadDefinitions(tables_.back().second);
    }

    void CompileAll() {
        for (auto& [file, table] : tables_) {
            file_ = file;
            ReadPackExamples(table);
            ReadMetrics(table, packs_.metrics, [&](const toml::node& node, std::string message) { Complain(&node, std::move(message)); });
            const toml::node* rules = table.get("rule");
            if (rules == nullptr) continue;
            if (!rules->is_array_of_tables()) {
                Complain(rules, "rules are written as [[rule]] tables");
                continue;
            }
            for (const toml::node& node : *rules->as_array()) CompileRule(*node.as_table());
        }
        // whom a side is only going to meet is no act of a time: scores ask for it, so it is looked for wherever facts are
        const auto of_scores = [](const Rule& rule) { return std::any_of(rule.set.begin(), rule.set.end(), [](const Setter& s) { return s.field == "_next"; }); };
        const auto stage = [&](const Rule& rule) { return rule.makes != Kind::kNone ? 0 : rule.learns ? 1 : !rule.act || of_scores(rule) ? 2 : 3; };
        std::stable_sort(packs_.rules.begin(), packs_.rules.end(), [&](const Rule& a, const Rule& b) { return stage(a) < stage(b); });
        for (const Rule& rule : packs_.rules) packs_.mention_rules += stage(rule) == 0, packs_.learning_rules += stage(rule) <= 1, packs_.fact_rules += stage(rule) <= 2;
        for (const std::string& word : packs_.lists["former"]) packs_.formers.insert(HashToken(word));
    }

    void ReadConfidence() {
        for (auto& [file, table] : tables_) {
            const toml::node* confidence = table.get("confidence");
            if (confidence == nullptr || !confidence->is_table()) continue;
            for (const auto& [id, value] : *confidence->as_table()) {
                if (const auto share = value.value<double>()) packs_.confidence[std::string(id.str())] = *share;
                for (Rule& rule : packs_.rules)
                    if (rule.id == id.str()) rule.confidence = value.value<double>();
            }
        }
    }

  private:
    void Complain(const toml::node* node, std::string message, size_t shift = 0) {
        Diagnostic d{file_, 0, 0, std::move(message)};
        if (node != nullptr) {
            d.line = node->source().begin.line;
            d.column = node->source().begin.column + static_cast<uint32_t>(shift);
        }
        diagnostics_.push_back(std::move(d));
    }

    void ReadDefinitions(const toml::table& table) {
        for (const auto& [key, node] : table) {
            const std::string_view name = key.str();
            if (name == "macros") ReadMacros(node);
            else if (name == "lists") ReadLists(node);
            else if (name == "sports") ReadSports(node);
            else if (name == "weights") ReadWeights(node);
            else if (name == "frequencies") ReadFrequencies(node);
            else if (name != "rule" && name != "confidence" && name != "example" && name != "sport" && name != "metric" && name != "fixed" && name != "counted_verb") Complain(&node, "unknown section '" + std::string(name) + "'; a pack has [macros], [lists], [sports], [weights.…], [frequencies], [confidence], sport, [[rule]], [[example]], [[metric]], [[fixed]] and [[counted_verb]]");
        }
    }

    void Define(const toml::node& node, std::string_view name, std::string body) {
        if (KindNamed(name)) Complain(&node, "'" + std::string(name) + "' is a kind of mention and cannot be a macro");
        else if (!packs_.macros.emplace(std::string(name), std::move(body)).second) Complain(&node, "the macro '" + std::string(name) + "' is defined twice; rename one");
    }

    void ReadMacros(const toml::node& node) {
        if (!node.is_table()) return Complain(&node, "[macros] holds name = 'pattern' lines");
        for (const auto& [name, value] : *node.as_table()) {
            if (const auto* text = value.as_string()) Define(value, name.str(), text->get());
            else Complain(&value, "a macro is a string");
        }
    }

    void ReadLists(const toml::node& node) {
        if (!node.is_table()) return Complain(&node, "[lists] holds name = [\"word\", …] lines");
        for (const auto& [name, value] : *node.as_table()) {
            std::vector<std::string> words;
            const toml::array* array = value.as_array();
            for (size_t i = 0; array != nullptr && i < array->size(); ++i) {
                if (const auto* word = (*array)[i].as_string(); word != nullptr && !word->get().empty()) words.push_back(word->get());
                else Complain(&(*array)[i], "a list holds words");
            }
            if (words.empty()) {
                Complain(&value, "a list needs at least one word");
                continue;
            }
            packs_.lists[std::string(name.str())] = words;
            std::stable_sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
            std::string body;
            for (const std::string& word : words) {
                if (!body.empty()) body += '|';
                if (IsWordChar(word.front())) body += "\\b";
                body += EscapeWord(word);
                if (IsWordChar(word.back())) body += "\\b";
            }
            Define(value, name.str(), body);
        }
    }

    void ReadWeights(const toml::node& node) {
        if (!node.is_table()) return Complain(&node, "[weights.<group>] holds name = number lines");
        for (const auto& [group, lines] : *node.as_table()) {
            if (!lines.is_table()) {
                Complain(&lines, "[weights.<group>] holds name = number lines");
                continue;
            }
            for (const auto& [name, value] : *lines.as_table()) {
                const std::optional<double> number = value.value<double>();
                if (!number) Complain(&value, "a weight is a number");
                const auto& at = value.source().begin;
                packs_.weights.push_back({std::string(group.str()), std::string(name.str()), number.value_or(0), {file_, at.line, at.column, ""}});
            }
        }
    }

    void ReadFrequencies(const toml::node& node) {
        if (!node.is_table()) return Complain(&node, "[frequencies] holds 'symbol' = number lines");
        for (const auto& [key, value] : *node.as_table()) {
            std::string symbol(key.str());
            for (size_t k = 1; k < kKindCount; ++k) Replace("{" + std::string(NameOf(static_cast<Kind>(k))) + "}", static_cast<char>(k), symbol);
            const std::optional<double> number = value.value<double>();
            if (!number || *number < 0 || *number > 1000) Complain(&value, "a frequency is a number of a thousand sentences");
            else if (!packs_.frequencies.Add(std::move(symbol), *number / 1000)) Complain(&value, "'" + std::string(key.str()) + "' has two frequencies");
        }
    }

    static void Replace(const std::string& what, char with, std::string& in) {
        for (size_t at = in.find(what); at != std::string::npos; at = in.find(what, at)) in.replace(at, what.size(), 1, with);
    }

    void ReadSports(const toml::node& node) {
        if (!node.is_table()) return Complain(&node, "[sports] holds name = { half = 45, end = 90 } lines");
        for (const auto& [name, value] : *node.as_table()) {
            const toml::table* table = value.as_table();
            if (table == nullptr) {
                Complain(&value, "a sport reads: football = { half = 45, end = 90 }");
                continue;
            }
            SportClock clock;
            clock.half = (*table)["half"].value_or(0.0);
            clock.end = (*table)["end"].value_or(0.0);
            clock.individual = (*table)["individual"].value_or(false);
            clock.series = (*table)["series"].value_or(false);
            clock.segment = (*table)["segment"].value_or(std::string());
            packs_.sports[std::string(name.str())] = clock;
        }
    }

    void CompileRule(const toml::table& table) {
        static constexpr std::string_view kKeys[] = {"id", "emits", "makes", "learns", "marks", "match", "set", "where", "rank", "scope", "subject", "subject_fills", "aside", "unnamed", "details", "sports", "then", "evidence", "examples", "note"};
        Rule rule;
        rule.file = file_;
        rule.line = table.source().begin.line;
        rule.column = table.source().begin.column;
        for (const auto& [key, node] : table)
            if (std::find(std::begin(kKeys), std::end(kKeys), key.str()) == std::end(kKeys)) Complain(&node, "unknown key '" + std::string(key.str()) + "'; a rule has id, emits, makes, learns or marks, match, then, evidence, set, where, sports, rank, scope, subject, subject_fills, aside, unnamed, details, note, examples");
        rule.id = table["id"].value_or(std::string());
        if (rule.id.empty()) Complain(&table, "a rule needs an id, such as id = \"score.beat\"");
        else if (const auto [known, fresh] = ids_.emplace(rule.id, file_ + ":" + std::to_string(rule.line)); !fresh) Complain(table.get("id"), "the id '" + rule.id + "' is used twice, first at " + known->second);
        ReadKind(table, rule);
        ReadScope(table, rule);
        ReadSubjectFills(table, rule);
        rule.rank = table["rank"].value_or(50);
        rule.subject = table["subject"].value_or(false);
        rule.aside = table["aside"].value_or(false);
        rule.unnamed = table["unnamed"].value_or(false);
        rule.details = table["details"].value_or(false);
        if (const toml::node* match = table.get("match")) EachString(*match, [&](const toml::node& node, const std::string& text) { AddPattern(node, text, rule); });
        else Complain(&table, "rule '" + rule.id + "' has no match = '…'");
        if (const toml::node* where = table.get("where")) EachString(*where, [&](const toml::node& node, const std::string& text) { AddWhere(node, text, rule); });
        if (const toml::node* sports = table.get("sports")) EachString(*sports, [&](const toml::node&, const std::string& text) { rule.sports.push_back(text); });
        if (const toml::node* then = table.get("then")) ReadThen(*then, rule);
        if (const toml::node* evidence = table.get("evidence")) ReadEvidence(*evidence, rule);
        if (const toml::node* set = table.get("set")) ReadSet(*set, rule);
        if (const toml::node* examples = table.get("examples")) ReadExamples(*examples, rule);
        packs_.rules.push_back(std::move(rule));
    }

    void ReadKind(const toml::table& table, Rule& rule) {
        const toml::node* emits = table.get("emits");
        const toml::node* makes = table.get("makes");
        const toml::node* learns = table.get("learns");
        const toml::node* marks = table.get("marks");
        if ((emits != nullptr) + (makes != nullptr) + (learns != nullptr) + (marks != nullptr) != 1) return Complain(&table, "rule '" + rule.id + "' needs one of emits = \"<fact type>\", makes = \"<kind>\", learns = \"attributes\" or marks = \"act\"");
        if (marks != nullptr) {
            rule.act = true;
            rule.emits = FactType("event");
            if (marks->value_or(std::string()) != "act") Complain(marks, "what a rule can mark is an \"act\"");
            return;
        }
        if (learns != nullptr) {
            rule.learns = true;
            if (learns->value_or(std::string()) != "attributes") Complain(learns, "what a rule can learn is \"attributes\"");
            return;
        }
        const toml::node& node = emits != nullptr ? *emits : *makes;
        const std::string name = node.value_or(std::string());
        if (emits != nullptr) {
            rule.emits = FactType(name);
            if (rule.emits == nullptr) Complain(&node, "unknown fact type '" + name + "'");
        } else if (const std::optional<Kind> kind = KindNamed(name)) {
            rule.makes = *kind;
        } else {
            Complain(&node, "unknown kind '" + name + "'");
        }
    }

    void ReadScope(const toml::table& table, Rule& rule) {
        const toml::node* node = table.get("scope");
        if (node == nullptr) return;
        const std::string scope = node->value_or(std::string());
        if (scope == "writer") rule.scope = Scope::kWriter;
        else if (scope == "quotation") rule.scope = Scope::kQuotation;
        else if (scope != "any") Complain(node, "scope is \"any\", \"writer\" or \"quotation\"");
    }

    void ReadSubjectFills(const toml::table& table, Rule& rule) {
        const toml::node* node = table.get("subject_fills");
        if (node == nullptr) return;
        rule.subject_fills = node->value_or(std::string());
        const FieldSpec* field = rule.emits == nullptr ? nullptr : rule.emits->field(rule.subject_fills);
        if (field == nullptr || field->type != FieldType::kName) Complain(node, "subject_fills is a field of the fact type that holds a name");
    }

    template <typename Use>
    void EachString(const toml::node& node, Use use) {
        if (const auto* text = node.as_string()) return use(node, text->get());
        const toml::array* array = node.as_array();
        if (array == nullptr || array->empty()) return Complain(&node, "expected a string or a list of strings");
        for (const toml::node& item : *array) {
            if (const auto* text = item.as_string()) use(item, text->get());
            else Complain(&item, "expected a string");
        }
    }

    void AddPattern(const toml::node& node, const std::string& text, Rule& rule) {
        ExpandedPattern expanded;
        PatternError error;
        const std::string_view implicit = rule.emits != nullptr && !rule.act ? NameOf(rule.emits->anchor) : std::string_view("span");
        if (!ExpandPattern(text, packs_.macros, implicit, expanded, error)) return Complain(&node, error.message, error.at + 1);
        if (!text.empty() && IsWordChar(text.front())) expanded.regex = "\\b" + expanded.regex;
        if (!text.empty() && IsWordChar(text.back()) && !(text.size() > 1 && text[text.size() - 2] == '\\')) expanded.regex += "\\b";
        CompiledPattern pattern;
        pattern.regex = std::make_unique<LazyRegex>(expanded.regex);
        const Skeleton* known = cache_.Find(expanded.regex);
        if (known == nullptr) {
            const RE2& regex = pattern.regex->re2();
            if (!regex.ok()) return Complain(&node, "RE2: " + regex.error() + (regex.error_arg().empty() ? "" : " at '" + regex.error_arg() + "'"), 1);
            pattern.skeleton = SkeletonOf(expanded.regex);
            cache_.Add(expanded.regex, pattern.skeleton);
        } else {
            pattern.skeleton = *known;
        }
        for (const std::string& label : expanded.labels) CheckLabel(node, label, rule);
        if (rule.emits != nullptr && !rule.act && !HasAnchor(expanded.labels, rule)) Complain(&node, "the pattern has no {" + std::string(NameOf(rule.emits->anchor)) + "} and no (?P<span>…): nothing would be the evidence");
        pattern.labels = std::move(expanded.labels);
        rule.patterns.push_back(std::move(pattern));
    }

    void ReadThen(const toml::node& node, Rule& rule) {
        const std::string text = node.value_or(std::string());
        ExpandedPattern expanded;
        PatternError error;
        if (text.empty()) return Complain(&node, "then is a pattern for the next sentence");
        if (!ExpandPattern(text, packs_.macros, "", expanded, error)) return Complain(&node, error.message, error.at + 1);
        RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(kRegexMemory);
        rule.then = std::make_unique<RE2>(expanded.regex, options);
        if (!rule.then->ok()) Complain(&node, "RE2: " + rule.then->error(), 1);
    }

    void ReadEvidence(const toml::node& node, Rule& rule) {
        RE2::Options options;
        options.set_log_errors(false);
        rule.evidence = std::make_unique<RE2>(node.value_or(std::string()), options);
        if (!rule.evidence->ok()) Complain(&node, "RE2: " + rule.evidence->error(), 1);
    }

    static bool HasAnchor(const std::vector<std::string>& labels, const Rule& rule) {
        return std::any_of(labels.begin(), labels.end(), [&](const std::string& label) { return label == NameOf(rule.emits->anchor) || label == "span"; });
    }

    // A fact rule's labels are fields of its type, or begin with '_' and are for `set` and `where` only.
    void CheckLabel(const toml::node& node, const std::string& label, const Rule& rule) {
        if (label.empty() || label[0] == '_' || rule.emits == nullptr || label == "span" || label == NameOf(rule.emits->anchor)) return;
        if (rule.emits->field(label) == nullptr) Complain(&node, "unknown field '" + label + "' of " + std::string(rule.emits->name) + "; known are " + FieldNames(*rule.emits) + " (a label that is no field begins with '_')");
    }

    static std::string FieldNames(const TypeSpec& type) {
        std::string names;
        for (const FieldSpec& field : type.fields) {
            if (!names.empty()) names += ", ";
            names += field.name;
        }
        return names;
    }

    static bool HasLabel(const Rule& rule, const std::string& label) {
        for (const CompiledPattern& pattern : rule.patterns)
            if (std::find(pattern.labels.begin(), pattern.labels.end(), label) != pattern.labels.end()) return true;
        return false;
    }

    void CheckNames(const toml::node& node, const Expression& expression, const Rule& rule) {
        static constexpr std::string_view kConstants[] = {"half", "end", "prev"};
        for (const std::string& name : expression.names()) {
            if (name[0] == '$') {
                if (!HasLabel(rule, name.substr(1))) Complain(&node, "no pattern of the rule has the label '" + name.substr(1) + "'");
            } else if (std::find(std::begin(kConstants), std::end(kConstants), name) == std::end(kConstants)) {
                Complain(&node, "unknown constant '" + name + "'; known are half, end and prev");
            }
        }
    }

    void AddWhere(const toml::node& node, const std::string& text, Rule& rule) {
        std::string error;
        std::optional<Expression> expression = Expression::Parse(text, error);
        if (!expression) return Complain(&node, error);
        CheckNames(node, *expression, rule);
        rule.where.push_back(std::move(*expression));
    }

    void ReadSet(const toml::node& node, Rule& rule) {
        const toml::table* table = node.as_table();
        if (table == nullptr) return Complain(&node, "set is a table: set = { status = \"final\" }");
        for (const auto& [key, value] : *table) {
            Setter setter;
            setter.field = key.str();
            const FieldSpec* field = rule.emits == nullptr ? nullptr : rule.emits->field(setter.field);
            if (rule.emits != nullptr && field == nullptr && setter.field.front() != '_') {
                Complain(&value, "unknown field '" + setter.field + "' of " + std::string(rule.emits->name) + "; known are " + FieldNames(*rule.emits) + " (what is no field begins with '_')");
                continue;
            }
            const std::optional<Value> scalar = ScalarOf(value);
            if (!scalar) {
                Complain(&value, "a value is a string, a number, true or false");
                continue;
            }
            setter.constant = *scalar;
            const std::string* text = std::get_if<std::string>(&*scalar);
            if (text != nullptr && !text->empty() && (*text)[0] == '$') {
                setter.label = text->substr(1);
                const bool settled_later = field != nullptr && field->type == FieldType::kName && !rule.subject_fills.empty();
                if (!HasLabel(rule, setter.label) && !settled_later) Complain(&value, "no pattern of the rule has the label '" + setter.label + "'");
            } else if (text != nullptr && text->substr(0, 1) == "=") {
                std::string error;
                setter.expression = Expression::Parse(std::string_view(*text).substr(1), error);
                if (!setter.expression) Complain(&value, error);
                else CheckNames(value, *setter.expression, rule);
            } else if (text != nullptr && text->find('{') != std::string::npos) {
                setter.is_template = true;
                CheckTemplate(value, *text, rule);
            } else if (field != nullptr && field->type == FieldType::kEnum && (text == nullptr || !IsAllowed(*field, *text))) {
                Complain(&value, "'" + setter.field + "' cannot be " + (text == nullptr ? "that" : "'" + *text + "'") + "; it is one of " + Allowed(*field));
            }
            rule.set.push_back(std::move(setter));
        }
    }

    void CheckTemplate(const toml::node& node, const std::string& text, const Rule& rule) {
        for (size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
            const size_t close = text.find('}', open);
            if (close == std::string::npos) return Complain(&node, "'{' without '}'");
            const std::string label = text.substr(open + 1, close - open - 1);
            if (!HasLabel(rule, label)) Complain(&node, "no pattern of the rule has the label '" + label + "'");
        }
    }

    static std::string Allowed(const FieldSpec& field) {
        std::string out;
        for (const std::string_view value : field.values) {
            if (!out.empty()) out += ", ";
            out += value;
            if (value.back() == '_') out += "<number>";
        }
        return out;
    }

    void ReadExamples(const toml::node& node, Rule& rule) {
        const toml::array* array = node.as_array();
        if (array == nullptr) return Complain(&node, "examples is a list of { text = …, fields = { … } }");
        for (const toml::node& item : *array) {
            const toml::table* table = item.as_table();
            if (table == nullptr || !table->contains("text")) {
                Complain(&item, "an example needs a text");
                continue;
            }
            Example example;
            example.line = item.source().begin.line;
            for (const auto& [key, value] : *table) {
                if (key == "text") example.text = value.value_or(std::string());
                else if (key == "span") example.span = value.value_or(std::string());
                else if (key == "sport") example.sport = value.value_or(std::string());
                else if (key == "none") example.none = value.value_or(false);
                else if (key == "fields") ReadExampleFields(value, rule, example);
                else Complain(&value, "unknown key '" + std::string(key.str()) + "'; an example has text, span, sport, fields, none");
            }
            rule.examples.push_back(std::move(example));
        }
    }

    void ReadExampleFields(const toml::node& node, const Rule& rule, Example& example) {
        const toml::table* table = node.as_table();
        if (table == nullptr) return Complain(&node, "fields is a table");
        for (const auto& [key, value] : *table) {
            if (rule.emits != nullptr && rule.emits->field(key.str()) == nullptr) Complain(&value, "unknown field '" + std::string(key.str()) + "' of " + std::string(rule.emits->name));
            std::optional<Value> scalar = ScalarOf(value);
            if (scalar && std::get_if<std::string>(&*scalar) != nullptr && std::get<std::string>(*scalar) == "null") scalar = Value();
            if (scalar) example.fields.emplace_back(key.str(), *scalar);
        }
    }

    void ReadPackExamples(const toml::table& table) {
        const toml::node* examples = table.get("example");
        if (examples == nullptr) return;
        if (!examples->is_array_of_tables()) return Complain(examples, "examples of a pack are written as [[example]] tables");
        const size_t first = packs_.examples.size();
        for (const toml::node& node : *examples->as_array()) ReadPackExample(*node.as_table(), table["sport"].value_or(std::string()));
        std::vector<const TypeSpec*> types;
        for (size_t i = first; i < packs_.examples.size(); ++i)
            for (const PackExample::Wanted& wanted : packs_.examples[i].facts)
                if (std::find(types.begin(), types.end(), wanted.type) == types.end()) types.push_back(wanted.type);
        for (size_t i = first; i < packs_.examples.size(); ++i) packs_.examples[i].types = types;
    }

    void ReadPackExample(const toml::table& table, const std::string& sport) {
        PackExample example;
        example.file = file_;
        example.line = table.source().begin.line;
        example.sport = sport;
        for (const auto& [key, value] : table) {
            if (key == "text") example.text = value.value_or(std::string());
            else if (key == "title") example.title = value.value_or(std::string());
            else if (key == "date") example.date = value.value_or(std::string());
            else if (key == "sport") example.sport = value.value_or(std::string());
            else if (key == "wrong") example.wrong = value.value_or(false);
            else if (key != "facts") Complain(&value, "unknown key '" + std::string(key.str()) + "'; an example has text, title, date, sport, facts, wrong");
        }
        if (example.text.empty()) return Complain(&table, "an example needs a text");
        if (const toml::node* facts = table.get("facts")) ReadWanted(*facts, example);
        packs_.examples.push_back(std::move(example));
    }

    void ReadWanted(const toml::node& node, PackExample& example) {
        const toml::array* array = node.as_array();
        if (array == nullptr) return Complain(&node, "facts is a list of { type = …, text = …, fields = { … } }");
        for (const toml::node& item : *array) {
            const toml::table* table = item.as_table();
            const TypeSpec* type = table == nullptr ? nullptr : FactType((*table)["type"].value_or(std::string()));
            if (type == nullptr) {
                Complain(&item, "a fact needs a type that is known");
                continue;
            }
            PackExample::Wanted wanted;
            wanted.type = type;
            wanted.text = (*table)["text"].value_or(std::string());
            if (example.text.find(wanted.text) == std::string::npos) Complain(&item, "'" + wanted.text + "' does not stand in the example's text");
            if (const toml::table* fields = (*table)["fields"].as_table())
                for (const auto& [key, value] : *fields) {
                    if (type->field(key.str()) == nullptr) Complain(&value, "unknown field '" + std::string(key.str()) + "' of " + std::string(type->name));
                    if (const std::optional<Value> scalar = ScalarOf(value)) wanted.fields.emplace_back(key.str(), *scalar);
                }
            example.facts.push_back(std::move(wanted));
        }
    }

    SkeletonCache& cache_;
    RulePacks& packs_;
    Diagnostics& diagnostics_;
    std::string file_;
    std::vector<std::pair<std::string, toml::table>> tables_;
    std::unordered_map<std::string, std::string> ids_;
};

}  // namespace

const RE2& LazyRegex::re2() const {
    std::call_once(re2_once_, [this] {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(kRegexMemory);
        re2_ = std::make_unique<RE2>(text_, options);
    });
    return *re2_;
}

void LazyRegex::Compile() const {
    std::call_once(program_once_, [this] { program_ = RegexProgram::Compile(text_); });
    has_program_.store(true, std::memory_order_release);
}

namespace {

std::filesystem::path CacheFile(const std::filesystem::path& cache, const std::filesystem::path& folder) {
    if (cache.empty()) return {};
    char name[40];
    std::snprintf(name, sizeof name, "skeletons-%016llx.bin", static_cast<unsigned long long>(HashToken(std::filesystem::absolute(folder).lexically_normal().string())));
    return cache / name;
}

}  // namespace

void LoadPacks(const std::filesystem::path& folder, const std::filesystem::path& cache, RulePacks& packs, Diagnostics& diagnostics) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& item : std::filesystem::recursive_directory_iterator(folder, error))
        if (item.is_regular_file() && item.path().extension() == ".toml") files.push_back(item.path());
    if (files.empty()) {
        diagnostics.push_back({folder.string(), 0, 0, "no rule packs (.toml files) there; name the folder with --patterns"});
        return;
    }
    std::sort(files.begin(), files.end());
    SkeletonCache skeletons(CacheFile(cache, folder));
    PackReader reader(skeletons, packs, diagnostics);
    for (const auto& file : files) reader.Parse(file);
    reader.CompileAll();
    reader.ReadConfidence();
    skeletons.Save();
    packs.mention_index = RuleIndex(packs.rules, 0, packs.mention_rules, packs.frequencies, packs.vocabulary);
    packs.learning_index = RuleIndex(packs.rules, packs.mention_rules, packs.learning_rules, packs.frequencies, packs.vocabulary);
    packs.fact_index = RuleIndex(packs.rules, packs.learning_rules, packs.fact_rules, packs.frequencies, packs.vocabulary);
    packs.act_index = RuleIndex(packs.rules, packs.fact_rules, packs.rules.size(), packs.frequencies, packs.vocabulary);
}

}  // namespace pressbox
