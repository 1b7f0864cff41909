#include "extractor/rules/apply.h"

#include <algorithm>
#include <cmath>

namespace pressbox {
namespace {

bool NamesSomebody(Kind kind) {
    switch (kind) {
        case Kind::kTeam: case Kind::kNation: case Kind::kNationality: case Kind::kPerson: case Kind::kName: case Kind::kDescription:
        case Kind::kPronoun: case Kind::kGroup: case Kind::kCompetition: case Kind::kPlace: case Kind::kOrganisation: return true;
        default: return false;
    }
}
bool IsPerson(Kind kind) { return kind == Kind::kPerson || kind == Kind::kName || kind == Kind::kDescription || kind == Kind::kPronoun; }

// The mention that a capture is about: the first person in it, else the first name of any kind. Or null.
const Mention* MentionOf(const Analysis& a, const Capture& capture) {
    const Mention* first = nullptr;
    for (uint32_t t = capture.first_token; t < capture.last_token; ++t) {
        if (a.mention_at[t] < 0) continue;
        const Mention& mention = a.mentions[static_cast<size_t>(a.mention_at[t])];
        if (!NamesSomebody(mention.kind)) continue;
        if (IsPerson(mention.kind)) return &mention;
        if (first == nullptr) first = &mention;
    }
    return first;
}

}  // namespace

int32_t EntityOf(const Analysis& a, const Capture& capture) {
    const Mention* mention = MentionOf(a, capture);
    return mention == nullptr ? -1 : mention->entity;
}

Value NameValue(const Analysis& a, const Capture& capture) {
    const Mention* mention = MentionOf(a, capture);
    if (mention == nullptr) return std::string(a.words(capture.first_token, capture.last_token));
    if (mention->entity < 0) return {};
    return a.entities[static_cast<size_t>(mention->entity)].name;
}

std::optional<double> NumberOf(const Analysis& a, const View& view, const Capture& capture) {
    if (capture.item < 0) return std::nullopt;
    const int32_t index = view.items[static_cast<size_t>(capture.item)].mention;
    if (index < 0) return std::nullopt;
    const Mention& mention = a.mentions[static_cast<size_t>(index)];
    if (mention.kind == Kind::kNumber || mention.kind == Kind::kOrdinal) return mention.value;
    for (const std::string_view field : {"minute", "value"})
        if (const double* value = mention.fields.number(field)) return *value;
    return std::nullopt;
}

namespace {

// What the names and labels of a rule's expressions are worth.
struct Lookup {
    const RuleMatch& match;
    const Analysis& analysis;
    const View& view;
    const Constants& constants;

    std::optional<double> Constant(std::string_view name) const {
        if (name == "prev") return constants.prev;
        const double value = name == "half" ? constants.half : name == "end" ? constants.end : 0;
        return value > 0 ? std::optional<double>(value) : std::nullopt;
    }
    std::optional<double> Label(std::string_view label) const {
        const Capture* capture = match.capture(label);
        return capture == nullptr ? std::nullopt : NumberOf(analysis, view, *capture);
    }
    std::optional<double> operator()(std::string_view name) const { return name[0] == '$' ? Label(name.substr(1)) : Constant(name); }
};

// "quarter_{_n}" with the captured number in it; nothing when a label has none.
std::optional<std::string> FillTemplate(const std::string& text, const Lookup& lookup) {
    std::string out;
    for (size_t at = 0; at < text.size();) {
        const size_t close = text[at] == '{' ? text.find('}', at) : std::string::npos;
        if (close == std::string::npos) {
            out.push_back(text[at++]);
            continue;
        }
        const std::optional<double> value = lookup.Label(std::string_view(text).substr(at + 1, close - at - 1));
        if (!value) return std::nullopt;
        out += std::to_string(std::lround(*value));
        at = close + 1;
    }
    return out;
}

}  // namespace

bool Holds(const Rule& rule, const RuleMatch& match, const Analysis& a, const View& view, const Constants& constants) {
    if (!rule.sports.empty() && std::find(rule.sports.begin(), rule.sports.end(), a.sport) == rule.sports.end()) return false;
    if (rule.where.empty()) return true;
    const Lookup lookup{match, a, view, constants};
    for (const Expression& condition : rule.where)
        if (!condition.Holds(lookup)) return false;
    return true;
}

bool ApplySet(const Rule& rule, const RuleMatch& match, const Analysis& a, const View& view, const Constants& constants, Fields& fields) {
    if (rule.set.empty()) return true;
    const Lookup lookup{match, a, view, constants};
    for (const Setter& setter : rule.set) {
        if (setter.expression) {
            const std::optional<double> value = setter.expression->Evaluate(lookup);
            if (!value) return false;
            fields.set(setter.field, *value);
        } else if (!setter.label.empty()) {
            const Capture* capture = match.capture(setter.label);
            if (capture == nullptr) continue;
            const FieldSpec* spec = rule.emits == nullptr ? nullptr : rule.emits->field(setter.field);
            const std::optional<double> number = NumberOf(a, view, *capture);
            if (spec != nullptr && spec->type == FieldType::kName) fields.set(setter.field, NameValue(a, *capture));
            else if (number) fields.set(setter.field, *number);
            else fields.set(setter.field, std::string(a.words(capture->first_token, capture->last_token)));
        } else if (setter.is_template) {
            const std::optional<std::string> text = FillTemplate(std::get<std::string>(setter.constant), lookup);
            if (!text) return false;
            fields.set(setter.field, *text);
        } else {
            fields.set(setter.field, setter.constant);
        }
    }
    return true;
}

}  // namespace pressbox
