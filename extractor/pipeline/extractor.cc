#include "extractor/pipeline/extractor_impl.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>

#include "extractor/lexicon/names.h"
#include "extractor/lexicon/money.h"
#include "extractor/lexicon/numbers.h"
#include "extractor/resolve/acts.h"
#include "extractor/resolve/dates.h"
#include "extractor/resolve/attributes.h"
#include "extractor/resolve/matches.h"
#include "extractor/resolve/references.h"
#include "extractor/resolve/settle.h"
#include "extractor/resolve/sporting.h"
#include "extractor/rules/apply.h"
#include "extractor/rules/matcher.h"
#include "extractor/text/utf8.h"

namespace pressbox {

namespace {

// Facts that were made with another version may come out otherwise now. Files count by their names below the folder and
// by what is in them, so a copy elsewhere is the same knowledge; the user's own lexicons by what is in them, in their order.
std::string VersionOf(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& own_lexicons) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& item : std::filesystem::recursive_directory_iterator(folder, error))
        if (item.path().extension() == ".lex" || item.path().extension() == ".toml") files.push_back(item.path());
    std::sort(files.begin(), files.end());
    uint64_t hash = 0;
    const auto mix = [&](uint64_t word) {
        hash = (hash ^ word) * 0x9E3779B97F4A7C15ull;
        hash ^= hash >> 29;
    };
    const auto add = [&](std::string_view bytes) {
        mix(bytes.size());
        for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
            uint64_t word = 0;
            std::memcpy(&word, bytes.data(), 8);
            mix(word);
        }
        for (const char c : bytes) mix(static_cast<uint8_t>(c));
    };
    const auto add_content = [&](const std::filesystem::path& file) {
        std::ostringstream content;
        content << std::ifstream(file, std::ios::binary).rdbuf();
        add(content.str());
    };
    for (const std::filesystem::path& file : files) {
        add(file.lexically_relative(folder).generic_string());
        add_content(file);
    }
    for (const std::filesystem::path& file : own_lexicons) add_content(file);
    char buffer[17];
    std::snprintf(buffer, sizeof buffer, "%016llx", static_cast<unsigned long long>(hash));
    return std::string(PRESSBOX_VERSION) + "/" + buffer;
}

}  // namespace

std::shared_ptr<const Knowledge> Knowledge::Load(const std::filesystem::path& patterns, const std::vector<std::filesystem::path>& own_lexicons,
                                                  const std::filesystem::path& cache) {
    auto knowledge = std::make_shared<Knowledge>();
    knowledge->lexicon = LoadLexicons(patterns, own_lexicons, cache, knowledge->diagnostics);
    LoadPacks(patterns, cache, knowledge->packs, knowledge->diagnostics);
    knowledge->lists = WordLists(knowledge->packs);
    knowledge->weights = {ReadWeights(knowledge->packs, "person", knowledge->diagnostics), ReadWeights(knowledge->packs, "side", knowledge->diagnostics)};
    knowledge->version = VersionOf(patterns, own_lexicons);
    return knowledge;
}

Extractor::Extractor(std::shared_ptr<const Knowledge> knowledge) : impl_(std::make_unique<Impl>(std::move(knowledge))) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;

void Extractor::Impl::Analyse(std::string_view text, std::string_view title, const std::string& sport, Analysis& a) {
    a.Begin(text, sport);
    layers.Build(text, a.layers, a.hashes);
    LookUpTokens(knowledge->lexicon.words, a);
    title_words.text = title;
    title_tokenizer.Tokenize(title, title_words.tokens, title_words.hashes);
    names.Find(title_words, a);
    a.CoverTokens();
    FindNumbers(knowledge->lexicon, a);
    a.IndexMentions();
    FindMoney(knowledge->lexicon, a);
    a.KeepNumbers();
}

namespace {

Constants ConstantsOf(const SportClock& clock) { return {clock.half, clock.end, std::nullopt}; }

// Of overlapping mention candidates the higher rank stays, then the longer, then the earlier.
void KeepBestMentions(const RulePacks& packs, std::vector<RuleMatch>& matches) {
    for (RuleMatch& m : matches) {
        if (const Capture* span = m.capture("span")) m.first_token = span->first_token, m.last_token = span->last_token;
    }
    if (matches.size() < 2) return;
    const auto better = [&](const RuleMatch& a, const RuleMatch& b) {
        const int ra = packs.rules[a.rule].rank;
        const int rb = packs.rules[b.rule].rank;
        if (ra != rb) return ra > rb;
        const uint32_t la = a.last_token - a.first_token;
        const uint32_t lb = b.last_token - b.first_token;
        if (la != lb) return la > lb;
        return a.first_token < b.first_token;
    };
    std::stable_sort(matches.begin(), matches.end(), better);
    size_t kept = 0;
    for (size_t i = 0; i < matches.size(); ++i) {
        const auto overlaps = [&m = matches[i]](const RuleMatch& k) { return m.first_token < k.last_token && k.first_token < m.last_token; };
        if (std::any_of(matches.begin(), matches.begin() + static_cast<ptrdiff_t>(kept), overlaps)) continue;
        if (i > kept) matches[kept] = std::move(matches[i]);
        ++kept;
    }
    matches.resize(kept);
    std::sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) { return a.first_token < b.first_token; });
}

// "6-4 3-6 7-6 (7-2)" is two sets to one; a tie-break in brackets counts nothing. A list that ends with an unfinished set
// tells that set's games.
void CountSets(const Analysis& a, Mention& m) {
    std::vector<double> games;
    int depth = 0;
    for (uint32_t t = m.first_token; t < m.last_token; ++t) {
        const std::string_view word = a.word(t);
        if (word == "(") ++depth;
        if (word == ")") --depth;
        const int32_t index = a.mention_at[t];
        if (depth > 0 || index < 0 || a.mentions[static_cast<size_t>(index)].kind != Kind::kNumber) continue;
        games.push_back(a.mentions[static_cast<size_t>(index)].value);
    }
    const auto of_game = [](double points) { return points == 0 || points == 15 || points == 30 || points == 40; };
    size_t end = games.size();  // "6-1 3-1 0-30": the points of a game are no set
    if (end >= 2 && std::max(games[end - 2], games[end - 1]) >= 15 && of_game(games[end - 2]) && of_game(games[end - 1])) end -= 2;
    const auto finished = [&](size_t i) { return std::max(games[i], games[i + 1]) >= 6 && std::fabs(games[i] - games[i + 1]) != 0; };
    if (end >= 2 && !finished(end - 2)) {
        m.fields.set("status", std::string("running"));
        m.fields.set("points_a", games[end - 2]);
        m.fields.set("points_b", games[end - 1]);
        return;
    }
    if (end > 2) m.fields.set("status", std::string("final"));
    m.fields.set("_sets", static_cast<double>(end / 2));
    double first = 0;
    double second = 0;
    for (size_t i = 0; i + 1 < end; i += 2) (games[i] > games[i + 1] ? first : second) += 1;
    m.fields.set("points_a", first);
    m.fields.set("points_b", second);
}

// Made mentions take the place of those inside them.
void ReplaceInner(Analysis& a, std::vector<Mention>& made) {
    std::vector<bool> covered(a.layers.tokens.size(), false);
    for (const Mention& m : made) std::fill(covered.begin() + m.first_token, covered.begin() + m.last_token, true);
    a.mentions.erase(std::remove_if(a.mentions.begin(), a.mentions.end(), [&](const Mention& m) { return covered[m.first_token]; }), a.mentions.end());
    a.mentions.insert(a.mentions.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    a.IndexMentions();
}

// Makes an item where it is going to stay; false when there is nothing to make.
template <class Item, class Make>
bool AddIf(std::vector<Item>& list, const Make& make) {
    if (make(list.emplace_back())) return true;
    list.pop_back();
    return false;
}

std::string Captures(const Analysis& a, const RuleMatch& match) {
    std::string out;
    for (const Capture& c : match.captures()) out += " " + *c.label + "=[" + std::string(a.words(c.first_token, c.last_token)) + "]";
    return out;
}

}  // namespace

bool Extractor::Impl::MakeMention(const RuleMatch& match, const View& view, const Constants& constants, Analysis& a, Mention& m) {
    const Rule& rule = packs().rules[match.rule];
    m.kind = rule.makes;
    m.first_token = match.first_token;
    m.last_token = match.last_token;
    m.rule = rule.id;
    if (!ApplySet(rule, match, a, view, constants, m.fields)) return false;
    if (m.fields.find("form") != nullptr) CountSets(a, m);
    for (const Capture& c : match.captures()) {
        if ((*c.label)[0] == '_' || *c.label == "span" || *c.label == "entity" || *c.label == "who") continue;
        if (const std::optional<double> number = NumberOf(a, view, c)) m.fields.set(*c.label, *number);
        else m.fields.set(*c.label, std::string(a.words(c.first_token, c.last_token)));
    }
    if (const Capture* entity = match.capture("entity")) m.entity = EntityOf(a, *entity);
    if (rule.makes == Kind::kPerson && m.entity >= 0) {
        LearnFromPhrase(packs(), a, match.first_token, match.last_token, m.entity);
        if (const double* age = m.fields.number("age")) a.entities[static_cast<size_t>(m.entity)].age = static_cast<int>(*age);
    }
    for (uint32_t t = m.first_token; t < m.last_token; ++t) {
        m.former = m.former || packs().formers.count(a.hashes[t]) > 0;
        if (a.mention_at[t] < 0) continue;
        const Mention& inner = a.mentions[static_cast<size_t>(a.mention_at[t])];
        if (inner.kind == Kind::kTeam) m.team = inner.entity;
        if (inner.kind == Kind::kNation || inner.kind == Kind::kNationality) m.nation = inner.entity;
    }
    return true;
}

void Extractor::Impl::Match(Matcher& matcher, const View& view, const Sentence& sentence, const ExtractOptions& options) {
    if (options.prefilter) matcher.Match(view, sentence.quotation >= 0, matches);
    else matcher.MatchPlain(view, sentence.quotation >= 0, matches);
}

void Extractor::Impl::RunMentionRules(Reading& reading, ViewBuilder& views, const ExtractOptions& options) {
    Analysis& a = reading.analysis;
    mention_matcher.SetSport(a.sport);
    std::vector<Mention> made;
    Constants constants = ConstantsOf(reading.Clock());
    views.Start(a);
    for (uint32_t s = 0; s < a.layers.sentences.size(); ++s) {
        const Sentence& sentence = a.layers.sentences[s];
        const View& view = views.Of(a, s);
        Match(mention_matcher, view, sentence, options);
        matches.erase(std::remove_if(matches.begin(), matches.end(), [&](const RuleMatch& m) {
            return !Holds(packs().rules[m.rule], m, a, view, constants);
        }), matches.end());
        KeepBestMentions(packs(), matches);
        for (const RuleMatch& match : matches) {
            const bool makes = AddIf(made, [&](Mention& m) { return MakeMention(match, view, constants, a, m); });
            if (!makes || sentence.quotation >= 0 || made.back().kind != Kind::kMinute) continue;
            if (const double* minute = made.back().fields.number("minute")) constants.prev = *minute;
        }
    }
    if (!made.empty()) ReplaceInner(a, made);
}

void Extractor::Impl::RunLearningRules(Reading& reading, ViewBuilder& views, const Rule* only) {
    Analysis& a = reading.analysis;
    learning_matcher.SetSport(a.sport);
    const Constants constants = ConstantsOf(reading.Clock());
    for (uint32_t s = 0; s < a.layers.sentences.size(); ++s) {
        const Sentence& sentence = a.layers.sentences[s];
        const View& view = views.Of(a, s);
        learning_matcher.Match(view, sentence.quotation >= 0, matches);
        for (const RuleMatch& match : matches) {
            const Rule& rule = packs().rules[match.rule];
            if (only != nullptr && only != &rule) continue;
            if (Holds(rule, match, a, view, constants)) LearnFromMatch(rule, match, sentence, reading);
        }
    }
    SettleKinds(a);
}

// "Barcelona manager Ronald Koeman ramps up": what the title says of somebody holds for the text.
void Extractor::Impl::LearnFromTitle(const Analysis& title, Reading& reading) {
    reading.IndexNames();
    const auto in_text = [&](const Entity& e) { return (e.kind == Kind::kPerson || e.kind == Kind::kName) && reading.EntityNamed(e.name) >= 0; };
    if (std::none_of(title.entities.begin(), title.entities.end(), in_text)) return;
    Reading of_title;
    of_title.article = reading.article;
    of_title.packs = reading.packs;
    of_title.analysis = title;
    RunMentionRules(of_title, title_views, {});
    RunLearningRules(of_title, title_views);
    for (const Entity& known : of_title.analysis.entities) {
        const int32_t index = known.kind == Kind::kPerson ? reading.EntityNamed(known.name) : -1;
        if (index < 0) continue;
        Entity& e = reading.analysis.entities[static_cast<size_t>(index)];
        for (const std::string& role : known.roles)
            if (std::find(e.roles.begin(), e.roles.end(), role) == e.roles.end()) e.roles.push_back(role);
    }
}

// What the article is known to say of each of its people and sides, for the examples of learning rules.
std::vector<std::pair<std::string, Fields>> Extractor::Impl::Attributes(const Reading& reading) const {
    std::vector<std::pair<std::string, Fields>> out;
    for (size_t i = 0; i < reading.analysis.entities.size(); ++i) {
        const Entity& e = reading.analysis.entities[i];
        Fields f;
        f.set(e.kind == Kind::kPerson ? "person" : e.kind == Kind::kName ? "name" : "side", e.name);
        if (e.team >= 0) f.set("team", reading.entity(e.team).name);
        if (e.nation >= 0) f.set("nation", reading.entity(e.nation).name);
        if (!e.former_teams.empty()) f.set("former_team", reading.entity(e.former_teams.front()).name);
        if (!e.roles.empty()) f.set("role", e.roles.front());
        if (e.age >= 0) f.set("age", static_cast<double>(e.age));
        if (const auto home = reading.at_home.find(static_cast<int32_t>(i)); home != reading.at_home.end()) f.set("home", home->second > 0);
        out.emplace_back(e.name, std::move(f));
    }
    return out;
}

bool Extractor::Impl::NextSentenceFits(const Rule& rule, uint32_t sentence, const Analysis& a) {
    if (rule.then == nullptr) return true;
    for (uint32_t next = sentence + 1; next < a.layers.sentences.size(); ++next) {
        if (a.layers.sentences[next].quotation >= 0) continue;
        text_views.Build(a, a.layers.sentences[next], next_view);
        return RE2::PartialMatch(next_view.text, *rule.then);
    }
    return false;
}

// A name field holds the name as the article resolves it, and the words beside it.
void SetCaptured(const FieldSpec& field, const Analysis& a, const Capture& capture, Fields& fields) {
    fields.set(field.name, NameValue(a, capture));
    if (!field.text_name.empty()) fields.set(field.text_name, std::string(a.words(capture.first_token, capture.last_token)));
}

bool Extractor::Impl::MakeAct(const RuleMatch& match, const View& view, const Constants& constants, uint32_t sentence, const Reading& reading, Act& act) {
    const Analysis& a = reading.analysis;
    const Rule& rule = packs().rules[match.rule];
    if (!Holds(rule, match, a, view, constants)) return false;
    act.sentence = sentence;
    act.rule = &rule;
    act.rank = rule.rank;
    const Capture* span = match.capture("span");
    act.first_token = span == nullptr ? match.first_token : span->first_token;
    act.last_token = span == nullptr ? match.last_token : span->last_token;
    for (const Capture& capture : match.captures())
        if (const FieldSpec* field = rule.emits->field(*capture.label); field != nullptr && field->type == FieldType::kName) SetCaptured(*field, a, capture, act.fields);
    if (const Capture* also = match.capture("_also")) {
        act.fields.set("_also", NameValue(a, *also));
        act.fields.set("_also_text", std::string(a.words(also->first_token, also->last_token)));
    }
    return ApplySet(rule, match, a, view, constants, act.fields);
}

bool Extractor::Impl::MakeDraft(const RuleMatch& match, const View& view, const Constants& constants, uint32_t sentence, const Reading& reading, Draft& draft) {
    const Analysis& a = reading.analysis;
    const Rule& rule = packs().rules[match.rule];
    const TypeSpec& type = *rule.emits;
    if (!Holds(rule, match, a, view, constants) || !NextSentenceFits(rule, sentence, a)) return false;

    const Capture* anchor = match.capture(NameOf(type.anchor));
    if (anchor == nullptr) anchor = match.capture("span");
    if (anchor == nullptr) return false;
    draft.type = &type;
    draft.rule = rule.id;
    draft.rank = rule.rank;
    draft.confidence = rule.confidence;
    draft.length = match.last_token - match.first_token;
    draft.sentence = sentence;
    draft.first_token = anchor->first_token;
    draft.last_token = anchor->last_token;
    draft.evidence = {a.layers.tokens[anchor->first_token].begin, a.layers.tokens[anchor->last_token - 1].end};
    const std::string_view words = a.words(anchor->first_token, anchor->last_token);
    if (rule.evidence != nullptr && !RE2::PartialMatch(re2::StringPiece(words.data(), words.size()), *rule.evidence)) return false;
    if (type.anchor == Kind::kQuote) draft.quotation = a.layers.token_quotation[anchor->first_token];
    const int32_t mention = anchor->item >= 0 ? view.items[static_cast<size_t>(anchor->item)].mention : -1;
    if (mention >= 0)
        for (const auto& [name, value] : a.mentions[static_cast<size_t>(mention)].fields) draft.fields.set(name, value);

    for (const Capture& capture : match.captures()) {
        const FieldSpec* field = type.field(*capture.label);
        if (field == nullptr) continue;
        if (field->type == FieldType::kNumber) {
            if (const std::optional<double> number = NumberOf(a, view, capture)) draft.fields.set(field->name, *number);
        } else if (field->type == FieldType::kName) {
            SetCaptured(*field, a, capture, draft.fields);
            ++draft.names;
            if (draft.first_name < 0) {
                draft.first_name = a.mention_at[capture.last_token - 1];
                draft.first_field = field->name;
            }
        } else {
            draft.fields.set(field->name, std::string(a.words(capture.first_token, capture.last_token)));
        }
    }
    draft.details = rule.details;
    draft.wants_subject = rule.subject;
    draft.subject_fills = rule.subject_fills;
    for (const Setter& setter : rule.set)
        if (setter.label == "team_a" || setter.label == "team_b") draft.winner_is = setter.label;
    draft.aside_is_right = rule.aside;
    draft.unnamed = rule.unnamed;
    draft.aside = draft.first_name >= 0 && reading.mention(draft.first_name).place == Place::kAside && reading.mention(draft.first_name).first_token < draft.first_token;
    if (!ApplySet(rule, match, a, view, constants, draft.fields)) return false;
    // figures that tell their status themselves ("by 42 runs", "245-6", a list of sets) keep it in whatever sentence they stand
    if (mention >= 0)
        if (const Value& status = a.mentions[static_cast<size_t>(mention)].fields.get("status"); !IsNull(status)) draft.fields.set("status", status);
    return true;
}

void Extractor::Impl::RunFactRules(Reading& reading, const ExtractOptions& options) {
    const Analysis& a = reading.analysis;
    fact_matcher.SetSport(a.sport);
    const Constants constants = ConstantsOf(reading.Clock());
    constexpr size_t kUsual = 32;
    reading.drafts.reserve(reading.drafts.size() + kUsual);
    for (uint32_t s = 0; s < a.layers.sentences.size(); ++s) {
        const View& view = text_views.Of(a, s);
        Match(fact_matcher, view, a.layers.sentences[s], options);
        for (const RuleMatch& match : matches) {
            if (packs().rules[match.rule].act) AddIf(reading.acts, [&](Act& act) { return MakeAct(match, view, constants, s, reading, act); });
            else AddIf(reading.drafts, [&](Draft& draft) { return MakeDraft(match, view, constants, s, reading, draft); });
        }
    }
}

void Extractor::Impl::RunActRules(Reading& reading, const ExtractOptions& options) {
    const Analysis& a = reading.analysis;
    const std::vector<uint32_t> sentences = SentencesOfActs(reading);
    if (sentences.empty()) return;
    act_matcher.SetSport(a.sport);
    const Constants constants = ConstantsOf(reading.Clock());
    for (const uint32_t s : sentences) {
        const View& view = text_views.Of(a, s);
        Match(act_matcher, view, a.layers.sentences[s], options);
        for (const RuleMatch& match : matches) AddIf(reading.acts, [&](Act& act) { return MakeAct(match, view, constants, s, reading, act); });
    }
}

// What the rules of facts and of acts see, acts of all sentences too.
void Extractor::Impl::Trace(const Reading& reading, std::vector<SentenceTrace>& traces) {
    const Analysis& a = reading.analysis;
    act_matcher.SetSport(a.sport);
    for (uint32_t s = 0; s < a.layers.sentences.size(); ++s) {
        const Sentence& sentence = a.layers.sentences[s];
        const View& view = text_views.Of(a, s);
        SentenceTrace trace;
        trace.byte_start = a.layers.tokens[sentence.first_token].begin;
        trace.byte_end = a.layers.tokens[sentence.last_token - 1].end;
        trace.text = std::string(a.words(sentence.first_token, sentence.last_token));
        trace.view = Readable(view);
        for (const ViewItem& item : view.items) {
            if (item.mention < 0) continue;
            const Mention& m = a.mentions[static_cast<size_t>(item.mention)];
            MentionTrace mention{a.layers.tokens[m.first_token].begin, a.layers.tokens[m.last_token - 1].end, m.kind, std::string(a.words(m.first_token, m.last_token)), "", "", {}};
            if (const auto reason = reading.reasons.find(m.first_token); reason != reading.reasons.end()) mention.why = reason->second;
            if (m.entity >= 0) mention.entity = reading.entity(m.entity).name;
            if (m.kind == Kind::kNumber || m.kind == Kind::kOrdinal) mention.about = " = " + std::to_string(m.value).substr(0, 8);
            if (!m.fields.empty()) {
                mention.about += " ";
                AppendFieldsJson(m.fields, mention.about);
            }
            if (!m.rule.empty()) mention.about.append("  by ").append(m.rule);
            trace.mentions.push_back(std::move(mention));
        }
        for (Matcher* matcher : {&fact_matcher, &act_matcher}) {
            Match(*matcher, view, sentence, {});
            std::vector<uint32_t> hit;
            for (const RuleMatch& match : matches) {
                hit.push_back(match.rule);
                trace.matches.push_back(packs().rules[match.rule].id + " [" + std::string(a.words(match.first_token, match.last_token)) + "]" + Captures(a, match));
            }
            for (const uint32_t r : matcher->tried())
                if (std::find(hit.begin(), hit.end(), r) == hit.end()) trace.near_misses.push_back(packs().rules[r].id);
        }
        traces.push_back(std::move(trace));
    }
}

namespace {

// What the article knows of the name; a name of which nothing is known is what its field says.
Kind KindOfName(const FieldSpec& field, const std::string& name, const Reading& reading) {
    const int32_t entity = reading.EntityNamed(name);
    const Kind known = entity < 0 ? Kind::kName : reading.entity(entity).kind;
    if (known != Kind::kName) return known;
    if (field.names == Kind::kTeam && reading.IndividualSport()) return Kind::kPerson;
    return field.names == Kind::kNone ? Kind::kName : field.names;
}

}  // namespace

void Extractor::Impl::Finish(Draft& draft, const Reading& reading, const CodePointIndex& code_points, const IdMaker& ids, Fact& fact) const {
    const Analysis& a = reading.analysis;
    fact.doc_id = reading.article->id;
    fact.type = draft.type->name;
    fact.byte_start = draft.evidence.begin;
    fact.byte_end = draft.evidence.end;
    fact.start = code_points.AtByte(fact.byte_start);
    fact.end = code_points.AtByte(fact.byte_end);
    fact.text = std::string(a.text.substr(fact.byte_start, fact.byte_end - fact.byte_start));
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    fact.sentence = std::string(a.words(sentence.first_token, sentence.last_token));
    for (const FieldSpec& field : draft.type->fields) {  // the schema's fields in its order, and no others
        Value* value = draft.fields.find(field.name);
        const std::string* name = value == nullptr ? nullptr : std::get_if<std::string>(value);
        if (field.type == FieldType::kName && name != nullptr && *name != "draw") fact.name_kinds.emplace_back(field.name, KindOfName(field, *name, reading));
        if (value != nullptr && !IsNull(*value)) fact.fields.add(field.name, std::move(*value));
        else if (field.always) fact.fields.add(field.name, Value());
    }
    fact.rule = std::string(draft.rule);
    fact.confidence = draft.confidence;
    fact.id = ids.Make(fact);
}

namespace {

// Adds the time since the last call to a stage; costs nothing when nobody asked.
class StageClock {
  public:
    explicit StageClock(StageTimes* times) : times_(times) {
        if (times_ != nullptr) last_ = Clock::now();
    }
    void End(const char* stage) {
        if (times_ == nullptr) return;
        const Clock::time_point now = Clock::now();
        if (next_ == times_->stages.size()) times_->stages.emplace_back(stage, 0);
        times_->stages[next_++].second += static_cast<uint64_t>(std::chrono::nanoseconds(now - last_).count());
        last_ = now;
    }

  private:
    using Clock = std::chrono::steady_clock;
    StageTimes* times_;
    Clock::time_point last_;
    size_t next_ = 0;
};

}  // namespace

std::vector<Fact> Extractor::Extract(const Article& article, const ExtractOptions& options) {
    StageClock clock(options.times);
    Reading reading;
    reading.article = &article;
    reading.packs = &impl_->packs();
    reading.analysis = std::move(impl_->text_analysis);
    impl_->Analyse(article.text, article.title, options.sport, reading.analysis);
    Analysis& title = impl_->title_analysis;
    impl_->Analyse(article.title, {}, reading.analysis.sport, title);
    clock.End("layers, names, numbers");
    reading.IndexText(impl_->knowledge->lists);
    LearnPossessives(reading.analysis);
    impl_->RunMentionRules(reading, impl_->text_views, options);
    clock.End("mention rules");
    reading.sporting = !options.sport.empty() || IsSporting(title, reading);
    reading.perhaps_sporting = reading.sporting || IsPerhapsSporting(title, reading);
    FindDates(reading);
    clock.End("sporting, dates");
    impl_->RunLearningRules(reading, impl_->text_views);
    impl_->LearnFromTitle(title, reading);
    clock.End("learning rules");
    FindSides(title, reading);
    ResolveReferences(impl_->knowledge->weights, options.trace != nullptr, reading);
    reading.IndexNames();
    clock.End("references");
    impl_->RunFactRules(reading, options);
    impl_->RunActRules(reading, options);
    if (options.trace != nullptr) impl_->Trace(reading, *options.trace);
    clock.End("fact rules");
    AttachActs(reading);
    ChooseDrafts(reading.drafts);
    SettleScores(reading);
    SettleEvents(reading);
    SettleMatches(reading);
    clock.End("scores, events");
    SettleQuotes(reading);
    SettlePercentages(reading);  // these need to know who speaks
    SettleMoney(reading);
    clock.End("quotes, percentages, money");
    FindAges(reading);
    FindRatios(reading);
    FindStats(reading);
    clock.End("ages, ratios, stats");

    std::vector<Draft*> drafts;
    drafts.reserve(reading.drafts.size());
    for (Draft& draft : reading.drafts)
        if (options.types.empty() || options.types.count(std::string(draft.type->name)) > 0) drafts.push_back(&draft);
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft* a, const Draft* b) {
        return a->evidence.begin != b->evidence.begin ? a->evidence.begin < b->evidence.begin : a->evidence.end < b->evidence.end;
    });
    const CodePointIndex code_points(article.text);
    const IdMaker ids(article.id);
    std::vector<Fact> facts(drafts.size());
    for (size_t i = 0; i < drafts.size(); ++i) impl_->Finish(*drafts[i], reading, code_points, ids, facts[i]);
    impl_->text_analysis = std::move(reading.analysis);
    clock.End("records");
    return facts;
}

}  // namespace pressbox
