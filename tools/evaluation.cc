#include "evaluation.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <set>

#include "extractor/text/tokens.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

using Json = nlohmann::json;

// A name as it is compared: folded, without possessives, punctuation, articles and the like. Empty when there is none.
std::vector<std::string> NormalWords(const std::string& name) {
    static const std::set<std::string> kSmall = {"the", "a", "an", "his", "her", "their", "fc", "afc"};
    std::string folded = Fold(name);
    for (size_t at = folded.find("'s"); at != std::string::npos; at = folded.find("'s", at)) {
        const bool ends = at + 2 >= folded.size() || !std::isalnum(static_cast<unsigned char>(folded[at + 2]));
        if (ends) folded.erase(at, 2);
        else at += 2;
    }
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty() && kSmall.count(word) == 0) words.push_back(word);
        word.clear();
    };
    for (size_t i = 0; i < folded.size();) {
        const CodePoint c = DecodeAt(folded, i);
        if (c.value == '_' || u_isalnum(static_cast<UChar32>(c.value))) word.append(folded, i, c.length);
        else finish();
        i += c.length;
    }
    finish();
    return words;
}

std::string Joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

std::optional<double> NumberOf(const Json& value) {
    if (value.is_number()) return value.get<double>();
    return std::nullopt;
}

bool SameNumber(const Json& a, const Json& b) {
    if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
    const std::optional<double> x = NumberOf(a);
    const std::optional<double> y = NumberOf(b);
    return x && y && std::fabs(*x - *y) < 1e-6;
}

Json Get(const Json& fields, const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? Json() : *found;
}

bool Truth(const Json& value) { return !value.is_null() && value != Json(false) && value != Json(0) && value != Json(""); }

std::vector<std::string> WordsOf(const Json& value) {
    if (value.is_null()) return {};
    return NormalWords(value.is_string() ? value.get<std::string>() : value.dump());
}

// A loose match for what is measured: a content word in common, or both null.
bool SameWords(const Json& a, const Json& b) {
    static const std::set<std::string> kSmall = {"of", "in", "on", "for", "and", "to"};
    const std::vector<std::string> x = WordsOf(a);
    const std::vector<std::string> y = WordsOf(b);
    if (x.empty() || y.empty()) return x.empty() && y.empty();
    const auto stems = [&](const std::vector<std::string>& words) {
        std::set<std::string> out;
        for (std::string word : words) {
            if (kSmall.count(word) > 0) continue;
            while (!word.empty() && word.back() == 's') word.pop_back();
            out.insert(word);
        }
        return out;
    };
    const std::set<std::string> p = stems(x);
    for (const std::string& word : stems(y))
        if (p.count(word) > 0) return true;
    return false;
}

bool SameValue(const std::string& type, const Json& g, const Json& s) {
    const auto same = [&](const char* x, const char* y) { return SameNumber(Get(g, x), Get(s, y)); };
    if (type == "quote") return true;
    if (type == "score") return (same("points_a", "points_a") && same("points_b", "points_b")) || (same("points_a", "points_b") && same("points_b", "points_a"));
    if (type == "event") return same("minute", "minute");
    if (type == "age") return same("age", "age");
    if (type == "ratio") return same("value", "value") && same("total", "total");
    return same("value", "value");
}

bool SameRecord(const std::string& type, const Json& g, const Json& s, const SameNames& names) {
    const auto name = [&](const char* x, const char* y) { return names.Same(Get(g, x), Get(s, y)); };
    const auto number = [&](const char* x, const char* y) { return SameNumber(Get(g, x), Get(s, y)); };
    const auto equal = [&](const char* x) { return Get(g, x) == Get(s, x); };
    if (type == "quote") return name("speaker", "speaker");
    if (type == "score") {
        const bool straight = name("team_a", "team_a") && name("team_b", "team_b") && number("points_a", "points_a") && number("points_b", "points_b");
        const bool crossed = name("team_a", "team_b") && name("team_b", "team_a") && number("points_a", "points_b") && number("points_b", "points_a");
        return (straight || crossed) && (equal("status") || Get(g, "status") == "unknown") && name("winner", "winner");
    }
    if (type == "event") return equal("kind") && name("player", "player") && (Get(g, "period").is_null() || equal("period"));
    if (type == "percentage") return name("subject", "subject") || SameWords(Get(g, "of"), Get(s, "of"));
    if (type == "ratio") return name("subject", "subject");
    if (type == "money") return equal("currency") && equal("role");
    if (type == "age") return name("person", "person");
    return name("subject", "subject") && SameWords(Get(g, "metric"), Get(s, "metric")) && Truth(Get(g, "ordinal")) == Truth(Get(s, "ordinal"));
}

constexpr const char* kTypes[] = {"quote", "score", "event", "percentage", "ratio", "money", "age", "stat"};
constexpr const char* kMission[] = {"quote", "score", "event", "percentage"};
constexpr const char* kNameFields[] = {"speaker", "team_a", "team_b", "winner", "player", "team", "subject", "person"};

struct Pair {
    bool record, value;
    double overlap;
    size_t gold, system;
};

class Evaluator {
  public:
    Evaluator(std::vector<SpannedFact>& gold, std::vector<SpannedFact>& system, const SameNames& names) : gold_(gold), system_(system), names_(names) {
        for (size_t i = 0; i < gold.size(); ++i) gold_of_[{gold[i].doc, gold[i].type}].push_back(i);
        for (size_t i = 0; i < system.size(); ++i) system_of_[{system[i].doc, system[i].type}].push_back(i);
    }

    Counts Type(const std::vector<std::string>& docs, const std::string& type) {
        Counts counts;
        for (const std::string& doc : docs) {
            const std::vector<size_t>& gold = gold_of_[{doc, type}];
            const std::vector<size_t>& system = system_of_[{doc, type}];
            counts.gold += gold.size();
            counts.system += system.size();
            Match(type, gold, system, counts);
        }
        return counts;
    }

    const std::map<std::string, Counts>& fields() const { return fields_; }

  private:
    // The best pairs first: whole records, then found ones, then those that overlap most.
    void Match(const std::string& type, const std::vector<size_t>& gold, const std::vector<size_t>& system, Counts& counts) {
        std::vector<Pair> pairs;
        for (const size_t i : gold) {
            for (const size_t j : system) {
                const SpannedFact& g = gold_[i];
                const SpannedFact& s = system_[j];
                const double common = static_cast<double>(std::min(g.end, s.end)) - static_cast<double>(std::max(g.begin, s.begin));
                if (common <= 0) continue;
                const double overlap = common / static_cast<double>(std::max(g.end, s.end) - std::min(g.begin, s.begin));
                if (type == "quote" && overlap < 0.8) continue;
                const bool value = SameValue(type, g.fields, s.fields);
                pairs.push_back({value && SameRecord(type, g.fields, s.fields, names_), value, overlap, i, j});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
            if (a.record != b.record) return a.record;
            if (a.value != b.value) return a.value;
            return a.overlap > b.overlap;
        });
        std::set<size_t> used_gold;
        for (const Pair& p : pairs) {
            if (!p.value || system_[p.system].found || !used_gold.insert(p.gold).second) continue;
            gold_[p.gold].found = system_[p.system].found = true;
            gold_[p.gold].record = system_[p.system].record = p.record;
            ++counts.found;
            counts.record += p.record;
            CompareNames(gold_[p.gold], system_[p.system]);
        }
    }

    void CompareNames(const SpannedFact& g, const SpannedFact& s) {
        Json fields = s.fields;
        if (g.type == "score" && !names_.Same(Get(g.fields, "team_a"), Get(fields, "team_a")) &&
            (names_.Same(Get(g.fields, "team_a"), Get(fields, "team_b")) || names_.Same(Get(g.fields, "team_b"), Get(fields, "team_a")))) {
            const Json first = Get(fields, "team_a");
            fields["team_a"] = Get(fields, "team_b");
            fields["team_b"] = first;
        }
        for (const char* field : kNameFields) {
            if (!g.fields.contains(field)) continue;
            Counts& counts = fields_[field];
            ++counts.gold;
            counts.record += names_.Same(Get(g.fields, field), Get(fields, field));
        }
    }

    std::vector<SpannedFact>& gold_;
    std::vector<SpannedFact>& system_;
    const SameNames& names_;
    std::map<std::pair<std::string, std::string>, std::vector<size_t>> gold_of_;
    std::map<std::pair<std::string, std::string>, std::vector<size_t>> system_of_;
    std::map<std::string, Counts> fields_;
};

void Add(Counts& sum, const Counts& counts) {
    sum.gold += counts.gold;
    sum.system += counts.system;
    sum.found += counts.found;
    sum.record += counts.record;
}

std::string Figures(size_t right, const Counts& c) {
    const double p = c.system == 0 ? 0 : static_cast<double>(right) / static_cast<double>(c.system);
    const double r = c.gold == 0 ? 0 : static_cast<double>(right) / static_cast<double>(c.gold);
    const double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.3f%7.3f%7.3f", p, r, f);
    return buffer;
}

}  // namespace

void SameNames::Load(const std::string& path) {
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::string first;
        for (size_t begin = 0; begin <= line.size();) {
            size_t bar = line.find('|', begin);
            if (bar == std::string::npos) bar = line.size();
            const std::string name = Joined(NormalWords(line.substr(begin, bar - begin)));
            if (first.empty()) first = name;
            if (!name.empty()) first_of_[name] = first;
            begin = bar + 1;
        }
    }
}

bool SameNames::Same(const Json& a, const Json& b) const {
    const std::vector<std::string> x = WordsOf(a);
    const std::vector<std::string> y = WordsOf(b);
    if (x.empty() || y.empty()) return x.empty() && y.empty();
    const auto first = [&](const std::string& name) {
        const auto found = first_of_.find(name);
        return found == first_of_.end() ? name : found->second;
    };
    if (first(Joined(x)) == first(Joined(y))) return true;
    const std::vector<std::string>& small = x.size() <= y.size() ? x : y;
    const std::vector<std::string>& large = x.size() <= y.size() ? y : x;
    const bool inside = std::all_of(small.begin(), small.end(), [&](const std::string& w) { return std::find(large.begin(), large.end(), w) != large.end(); });
    return inside && (small.back() == large.back() || small.front() == large.front());
}

Evaluation Evaluate(const std::vector<std::string>& docs, std::vector<SpannedFact>& gold, std::vector<SpannedFact>& system, const SameNames& names) {
    Evaluator evaluator(gold, system, names);
    Evaluation out;
    Counts mission;
    Counts all;
    for (const char* type : kTypes) {
        const Counts counts = evaluator.Type(docs, type);
        out.types.emplace_back(type, counts);
        Add(all, counts);
        if (std::find_if(std::begin(kMission), std::end(kMission), [&](const char* m) { return std::string(m) == type; }) != std::end(kMission)) Add(mission, counts);
    }
    out.types.emplace_back("mission", mission);
    out.types.emplace_back("all", all);
    for (const char* field : kNameFields)
        if (const auto found = evaluator.fields().find(field); found != evaluator.fields().end()) out.name_fields.emplace_back(field, found->second);
    return out;
}

std::string Table(const Evaluation& evaluation) {
    char buffer[160];
    std::snprintf(buffer, sizeof buffer, "%-11s%6s%8s   %8s%7s%7s   %9s%7s%7s\n", "type", "gold", "system", "found P", "R", "F1", "record P", "R", "F1");
    std::string out = buffer;
    for (const auto& [type, c] : evaluation.types) {
        std::snprintf(buffer, sizeof buffer, "%-11s%6zu%8zu   %22s   %23s\n", type.c_str(), c.gold, c.system, Figures(c.found, c).c_str(), Figures(c.record, c).c_str());
        out += buffer;
    }
    return out;
}

}  // namespace pressbox
