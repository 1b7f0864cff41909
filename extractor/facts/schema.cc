#include "extractor/facts/schema.h"

#include <algorithm>

#include "extractor/facts/value.h"

namespace pressbox {

const FieldSpec* TypeSpec::field(std::string_view field_name) const {
    for (const FieldSpec& f : fields)
        if (SameField(f.name, field_name)) return &f;
    return nullptr;
}

namespace {

using F = FieldType;

std::vector<FieldSpec> WithNames(std::vector<FieldSpec> fields) {
    static constexpr std::string_view kTextNames[] = {"speaker_text", "team_a_text", "team_b_text", "winner_text", "player_text",
                                                      "team_text", "subject_text", "assist_text", "addressee_text"};
    std::vector<FieldSpec> out;
    for (FieldSpec& field : fields) {
        const std::string text_name = std::string(field.name) + "_text";
        const auto* const known = std::find(std::begin(kTextNames), std::end(kTextNames), text_name);
        const bool has_text = field.type == F::kName && known != std::end(kTextNames);
        if (has_text) field.text_name = *known;
        out.push_back(std::move(field));
        if (has_text) out.push_back({*known, F::kText, false, {}, "the name as the article writes it there"});
    }
    return out;
}

std::vector<TypeSpec> MakeTypes() {
    std::vector<TypeSpec> types;
    types.push_back({"quote", Kind::kQuote, WithNames({
        {"speaker", F::kName, true, {}, "who said it", Kind::kPerson},
        {"partial", F::kBool, true, {}, "a fragment woven into the writer's own sentence"},
        {"cue", F::kText, false, {}, "the verb or phrase that introduces it"},
        {"addressee", F::kName, false, {}, "who was told"},
        {"medium", F::kText, false, {}, "where it was said or written"},
        {"quotation", F::kText, false, {}, "the same for all stretches of one utterance"},
    }), "words between quotation marks that are attributed to somebody"});
    types.push_back({"score", Kind::kScore, WithNames({
        {"status", F::kEnum, true, {"final", "half_time", "running", "aggregate", "shootout", "innings", "margin", "unknown"}},
        {"team_a", F::kName, true, {}, "the side that owns the first figure", Kind::kTeam},
        {"points_a", F::kNumber, true},
        {"team_b", F::kName, true, {}, "", Kind::kTeam},
        {"points_b", F::kNumber, true},
        {"winner", F::kName, true, {}, "the side that won, or \"draw\"", Kind::kTeam},
        {"sport", F::kText},
        {"competition", F::kText},
        {"stage", F::kText, false, {}, "final, quarter-final, first leg: in the article's words"},
        {"date", F::kText, false, {}, "the day of the match, ISO 8601"},
        {"venue", F::kText, false, {}, "the ground or town"},
        {"home", F::kName, false, {}, "the side that plays at home", Kind::kTeam},
        {"half_time", F::kText, false, {}, "the score at half-time, in the order of the sides"},
        {"match", F::kText, false, {}, "the same for all scores and events of one match of the article"},
        {"conflict", F::kText, false, {}, "what the article says elsewhere to the contrary"},
    }), "a score or result of a match, set, innings or series"});
    types.push_back({"event", Kind::kMinute, WithNames({
        {"minute", F::kNumber, true, {}, "on the match clock"},
        {"added", F::kNumber, true, {}, "minutes of added time"},
        {"period", F::kEnum, true, {"first_half", "second_half", "extra_time", "injury_time", "quarter_", "inning_", "lap_", "round_", "set_", "over_", "period_", "overtime", "hole_", "game_", "first_over", "frame_"}},
        {"kind", F::kEnum, true, {"goal", "penalty_goal", "penalty_miss", "own_goal", "try", "conversion", "drop_goal", "yellow_card", "red_card", "substitution", "chance", "injury", "stoppage", "milestone", "other"}},
        {"player", F::kName, true, {}, "", Kind::kPerson},
        {"team", F::kName, true, {}, "", Kind::kTeam},
        {"assist", F::kName, false, {}, "", Kind::kPerson},
        {"action", F::kText, false, {}, "the article's own word for what happened"},
        {"score", F::kText, false, {}, "the score that it led to"},
        {"match", F::kText, false, {}, "the same for all scores and events of one match of the article"},
        {"conflict", F::kText, false, {}, "what the article says elsewhere to the contrary"},
    }), "something that happened at a stated time of a match"});
    types.push_back({"percentage", Kind::kPercent, WithNames({
        {"value", F::kNumber, true},
        {"subject", F::kName, true, {}, "whose, or what's"},
        {"of", F::kText, true, {}, "what it measures, in the article's words"},
        {"qualifier", F::kText, false, {}, "the article's words that make it less exact: about, more than"},
        {"ratio", F::kText, false, {}, "the ratio that it restates"},
    }), "a percentage, whose, and of what"});
    types.push_back({"ratio", Kind::kRatio, WithNames({
        {"value", F::kNumber, true},
        {"total", F::kNumber, true},
        {"subject", F::kName, true, {}, "whose"},
        {"of", F::kText, true, {}, "what is counted, in the article's words"},
        {"qualifier", F::kText, false, {}, "the article's words that make it less exact"},
    }), "successes out of a total"});
    types.push_back({"money", Kind::kMoney, WithNames({
        {"value", F::kNumber, true, {}, "in whole units of the currency"},
        {"currency", F::kText, true, {}, "ISO 4217 code"},
        {"role", F::kEnum, true, {"transfer_fee", "wage", "prize", "fine", "debt", "valuation", "price", "other"}},
        {"per", F::kText, false, {}, "week, year …"},
        {"qualifier", F::kText, false, {}, "the article's words that make it less exact"},
    }), "an amount of money"});
    types.push_back({"age", Kind::kAge, WithNames({
        {"person", F::kName, true, {}, "", Kind::kPerson},
        {"age", F::kNumber, true, {}, "years"},
    }), "how old somebody is, or was"});
    types.push_back({"stat", Kind::kStat, WithNames({
        {"subject", F::kName, true, {}, "whose"},
        {"metric", F::kText, true, {}, "what is counted: the noun's dictionary form"},
        {"value", F::kNumber, true},
        {"ordinal", F::kBool, true, {}, "true for 'his 50th cap', false for a count"},
        {"losses", F::kNumber, false, {}, "of a win-loss record"},
        {"matches", F::kNumber, false, {}, "in how many matches"},
        {"season", F::kText, false},
        {"competition", F::kName, false, {}, "", Kind::kCompetition},
        {"qualifier", F::kText, false, {}, "the article's words that make it less exact"},
    }), "a counted performance of a player or a side"});
    types.push_back({"date", Kind::kDate, WithNames({
        {"from", F::kText, true, {}, "ISO 8601 day on which it begins"},
        {"to", F::kText, true, {}, "ISO 8601 day on which it ends"},
        {"precision", F::kEnum, true, {"day", "weekend", "week", "month", "quarter", "season", "year", "decade"}},
    }), "a day, month, season or year, worked out from the article's date"});
    return types;
}

}  // namespace

const std::vector<TypeSpec>& FactTypes() {
    static const std::vector<TypeSpec> types = MakeTypes();
    return types;
}

const TypeSpec* FactType(std::string_view name) {
    for (const TypeSpec& type : FactTypes())
        if (type.name == name) return &type;
    return nullptr;
}

bool IsAllowed(const FieldSpec& field, std::string_view value) {
    for (const std::string_view allowed : field.values) {
        if (value == allowed) return true;
        if (allowed.back() == '_' && value.size() > allowed.size() && value.substr(0, allowed.size()) == allowed) return true;
    }
    return false;
}

namespace {

using Json = nlohmann::ordered_json;

std::string EnumPattern(const FieldSpec& field) {
    std::string pattern = "^(";
    for (const std::string_view value : field.values) {
        if (pattern.size() > 2) pattern += '|';
        pattern += value;
        if (value.back() == '_') pattern += "[0-9]+";
    }
    return pattern + ")$";
}

Json FieldSchema(const FieldSpec& field) {
    Json schema;
    switch (field.type) {
        case F::kNumber: schema["type"] = {"number", "null"}; break;
        case F::kBool: schema["type"] = "boolean"; break;
        case F::kEnum:
            schema["type"] = {"string", "null"};
            schema["pattern"] = EnumPattern(field);
            break;
        default: schema["type"] = {"string", "null"}; break;
    }
    if (!field.about.empty()) schema["description"] = field.about;
    return schema;
}

Json TypeSchema(const TypeSpec& type) {
    Json fields = {{"type", "object"}, {"additionalProperties", false}};
    Json required = Json::array();
    for (const FieldSpec& field : type.fields) {
        fields["properties"][std::string(field.name)] = FieldSchema(field);
        if (field.always) required.push_back(field.name);
    }
    fields["required"] = required;
    return {{"if", {{"properties", {{"type", {{"const", type.name}}}}}}}, {"then", {{"properties", {{"fields", fields}}}}}};
}

}  // namespace

nlohmann::ordered_json RecordSchema() {
    Json types = Json::array();
    Json cases = Json::array();
    for (const TypeSpec& type : FactTypes()) {
        types.push_back(type.name);
        cases.push_back(TypeSchema(type));
    }
    const Json offset = {{"type", "integer"}, {"minimum", 0}};
    Json schema = {
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"title", "pressbox fact record"},
        {"description", "One fact that an article states, with its evidence. start and end count code points, byte_start and "
                        "byte_end UTF-8 bytes of the article's text exactly as it was given."},
        {"type", "object"},
        {"required", {"id", "doc_id", "type", "start", "end", "byte_start", "byte_end", "text", "sentence", "fields", "rule", "confidence"}},
        {"additionalProperties", false},
        {"properties", {
            {"id", {{"type", "string"}, {"pattern", "^[0-9a-f]{16}$"}, {"description", "stable: a hash of article, type, span and fields"}}},
            {"doc_id", {{"type", "string"}}},
            {"type", {{"enum", types}}},
            {"start", offset}, {"end", offset}, {"byte_start", offset}, {"byte_end", offset},
            {"text", {{"type", "string"}, {"minLength", 1}}},
            {"sentence", {{"type", "string"}, {"minLength", 1}}},
            {"fields", {{"type", "object"}}},
            {"rule", {{"type", "string"}, {"minLength", 1}}},
            {"confidence", {{"type", {"number", "null"}}, {"minimum", 0}, {"maximum", 1},
                            {"description", "the share of this rule's findings that were right on annotated articles; null when it was not measured"}}},
        }},
        {"allOf", cases},
    };
    return schema;
}

}  // namespace pressbox
