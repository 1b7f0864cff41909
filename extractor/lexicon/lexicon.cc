#include "extractor/lexicon/lexicon.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <unordered_set>

#include "extractor/lexicon/compiled.h"
#include "extractor/text/utf8.h"

namespace pressbox {

namespace {

struct Header {
    std::string kind;
    std::string sport;
    std::string gender;
};

std::string_view Trim(std::string_view text) {
    const size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::vector<std::string_view> SplitAliases(std::string_view line) {
    std::vector<std::string_view> parts;
    size_t begin = 0;
    for (size_t bar = line.find('|'); bar != std::string_view::npos; bar = line.find('|', begin)) {
        parts.push_back(Trim(line.substr(begin, bar - begin)));
        begin = bar + 1;
    }
    parts.push_back(Trim(line.substr(begin)));
    return parts;
}

// A lexicon that is being put together; strings are shared where they are the same.
class LexiconBuilder {
  public:
    // The entry of that name, kind and sport; a user's file may leave the sport to the shipped ones.
    uint32_t Entry(const std::string& name, Kind kind, const std::string& sport, bool own) {
        const std::string key = std::to_string(static_cast<int>(kind)) + '\t' + name + '\t';
        if (own && sport.empty())
            if (const auto any = any_sport_.find(key); any != any_sport_.end()) return any->second;
        const auto [known, fresh] = by_key_.emplace(key + sport, static_cast<uint32_t>(entries_.size()));
        if (!fresh) return known->second;
        entries_.push_back({Place(name), static_cast<uint32_t>(name.size()), Place(sport), static_cast<uint16_t>(sport.size()), static_cast<uint16_t>(kind)});
        any_sport_.emplace(key, known->second);
        return known->second;
    }
    void AddClass(const std::string& folded, uint32_t classes) { classes_[HashToken(folded)] |= classes; }
    void AddListWord(Lexicon::ListWord word) {
        AddListClasses(word);
        lexicon_.AddListWord(std::move(word));
    }

    Lexicon Build() {
        for (const char* article : {"a", "an", "half", "hundredth"}) AddClass(article, kNumberStart);
        lexicon_.gazetteer = gazetteer.Build();
        lexicon_.words = WordTable(classes_);
        lexicon_.entries = FlatArray(std::move(entries_));
        lexicon_.strings = FlatArray(std::vector<char>(strings_.begin(), strings_.end()));
        return std::move(lexicon_);
    }

    GazetteerBuilder gazetteer;
    void AddClass(uint64_t word, uint32_t classes) { classes_[word] |= classes; }

  private:
    void AddListClasses(const Lexicon::ListWord& word) {
        if (word.kind == "number") AddClass(word.word, kNumberWord | kNumberStart);
        else if (word.kind == "ordinal") AddClass(word.word, kOrdinalWord | kNumberStart);
        else if (word.kind == "scale") AddClass(word.word, kScaleWord);
        else if (word.kind == "fraction") AddClass(word.word, kFractionWord);
        else if (word.kind == "sport") AddClass(word.word, kSportWord);
        else if (word.kind == "currency" || word.kind == "currency_part") AddCurrencyClasses(Fold(word.word[0] == '?' ? std::string_view(word.word).substr(1) : word.word));
    }

    void AddCurrencyClasses(const std::string& folded) {
        for (size_t end = 0; end <= folded.size(); ++end)  // where its first token may end
            if (end == folded.size() || folded[end] == ' ' || folded[end] == '.') AddClass(folded.substr(0, end), kCurrencyWord);
    }

    uint32_t Place(const std::string& text) {
        const auto [known, fresh] = places_.emplace(text, static_cast<uint32_t>(strings_.size()));
        if (fresh) strings_ += text;
        return known->second;
    }

    Lexicon lexicon_;
    std::vector<Lexicon::FlatEntry> entries_;
    std::unordered_map<std::string, uint32_t> by_key_;
    std::unordered_map<std::string, uint32_t> any_sport_;
    std::unordered_map<std::string, uint32_t> places_;
    std::unordered_map<uint64_t, uint32_t> classes_;
    std::string strings_;
};

struct WordListKind {
    std::string_view kind;
    uint32_t classes;
};
constexpr std::array<WordListKind, 20> kWordLists = {{
    {"title", kTitleWord}, {"particle", kParticle}, {"common_word", kCommonWord}, {"thing_word", kThingWord},
    {"team_word", kTeamWord}, {"before_team", kBeforeTeam}, {"after_team", kAfterTeam}, {"before_place", kBeforePlace},
    {"before_person", kBeforePerson}, {"after_person", kAfterPerson},
    {"preposition", kPreposition}, {"subordinator", kSubordinator},
    {"english_word", kEnglishWord}, {"date_word", kDateWord}, {"before_date", kBeforeDate}, {"name_suffix", kNameSuffix}, {"shared_team_word", kSharedTeamWord}, {"behind_town", kBehindTown}, {"weight_word", kWeightWord},
    {"thing_surname", kThingSurname},
}};

class LexiconReader {
  public:
    LexiconReader(std::string file, bool own, LexiconBuilder& builder, Diagnostics& diagnostics)
        : file_(std::move(file)), own_(own), builder_(builder), diagnostics_(diagnostics) {}

    void Read(std::string_view content) {
        if (const size_t bad = FindInvalidUtf8(content); bad != std::string_view::npos) {
            line_ = static_cast<uint32_t>(1 + std::count(content.begin(), content.begin() + static_cast<long>(bad), '\n'));
            Complain("not UTF-8; save the file as UTF-8");
            return;
        }
        if (content.substr(0, 3) == "\xEF\xBB\xBF") content.remove_prefix(3);
        bool in_header = true;
        bool header_seen = false;
        for (size_t begin = 0; begin < content.size();) {
            size_t end = content.find('\n', begin);
            if (end == std::string_view::npos) end = content.size();
            ++line_;
            const std::string_view line = Trim(content.substr(begin, end - begin));
            begin = end + 1;
            if (!line.empty() && line[0] == '#') continue;
            if (line.empty()) {
                in_header = in_header && !header_seen;
            } else if (in_header) {
                header_seen = true;
                ReadHeader(line);
            } else if (!header_.kind.empty()) {
                ReadEntry(line);
            }
        }
        if (!header_.kind.empty() || kind_given_) return;
        line_ = std::min(line_, 1u);
        Complain("no 'kind:' line at the top, such as 'kind: team'");
    }

  private:
    void Complain(std::string message) { diagnostics_.push_back({file_, line_, 0, std::move(message)}); }

    void ReadHeader(std::string_view line) {
        const size_t colon = line.find(':');
        if (colon == std::string_view::npos) {
            Complain("a header line reads 'kind: team'; a blank line ends the header");
            return;
        }
        const std::string key(Trim(line.substr(0, colon)));
        const std::string value(Trim(line.substr(colon + 1)));
        if (key == "kind") {
            kind_given_ = !value.empty();
            if (!kind_given_) return;
            if (IsKnownKind(value)) header_.kind = value;
            else Complain("unknown kind '" + value + "'; names are team, nation, nationality, competition, place, organisation, role, given_name");
        } else if (key == "gender") {
            header_.gender = value;
            if (value != "m" && value != "f") Complain("unknown gender '" + value + "'; it is m or f");
        } else if (key == "sport") header_.sport = value;
        else if (key != "country" && key != "source" && key != "Source") Complain("unknown header '" + key + "'; known are kind, sport, country, gender, source");
    }

    static bool IsKnownKind(std::string_view kind) {
        static constexpr std::string_view kOthers[] = {"team", "nation", "nationality", "competition", "place", "organisation", "role", "given_name", "number", "ordinal", "scale", "fraction", "sport", "currency", "currency_part", "abbreviation", "number_abbreviation", "reporting_verb"};
        return std::find(std::begin(kOthers), std::end(kOthers), kind) != std::end(kOthers) ||
               std::any_of(kWordLists.begin(), kWordLists.end(), [&](const WordListKind& l) { return l.kind == kind; });
    }

    // The name behind its '?', if it has one.
    static std::string_view Plain(std::string_view name) { return name[0] == '?' ? Trim(name.substr(1)) : name; }

    void ReadEntry(std::string_view line) {
        for (const std::string_view key : {"kind:", "sport:", "gender:", "country:"})
            if (line.substr(0, key.size()) == key) return Complain("a header line stands above the blank line that ends the header");
        const std::vector<std::string_view> names = SplitAliases(line);
        for (const std::string_view name : names) {
            if (name.empty() || name == "?") {
                Complain("an empty name; write names between bars: Tottenham Hotspur | Spurs");
                return;
            }
        }
        if (AddWords(names)) return;
        AddNames(names, *KindNamed(header_.kind));
    }

    void AddNames(const std::vector<std::string_view>& names, Kind kind) {
        const std::string canonical(Plain(names[0]));
        if (kind != Kind::kNationality && kind != Kind::kRole && !canonicals_.insert(canonical).second) {
            Complain("'" + canonical + "' is a canonical name twice; keep one line for it");
            return;
        }
        const uint32_t entry = builder_.Entry(canonical, kind, header_.sport, own_);
        for (size_t i = 0; i < names.size(); ++i) {
            if (i == 0 && kind == Kind::kNationality) continue;  // the nation's own name is in the nations' file
            AddAlias(Plain(names[i]), {entry, names[i][0] == '?' ? 1u : 0u});
        }
    }

    void AddAlias(std::string_view alias, Sense sense) {
        std::vector<Token> tokens;
        tokenizer_.Tokenize(alias, tokens);
        if (tokens.size() > Gazetteer::kLongestName) return Complain("the name '" + std::string(alias) + "' has more than " + std::to_string(Gazetteer::kLongestName) + " words");
        std::vector<uint64_t> hashes;
        std::vector<uint64_t> without_stops;
        bool caps = true;
        uint32_t words = 0;
        uint32_t capitals = 0;
        for (const Token& token : tokens) {
            const std::string_view word = alias.substr(token.begin, token.end - token.begin);
            hashes.push_back(HashToken(Fold(word)));
            if (word != ".") without_stops.push_back(hashes.back());
            caps = caps && (token.is(Token::kAllCaps) || !token.is(Token::kWord));
            if (!token.is(Token::kWord)) continue;
            if (token.is(Token::kUpper) && !(words == 0 && Fold(word) == "the")) capitals |= 1u << words;
            ++words;
        }
        if (words == 0) return Complain("the name '" + std::string(alias) + "' has no letter or figure");
        caps = caps && alias.size() <= 5;
        const auto mask = static_cast<uint16_t>(capitals);
        if (own_ || header_.kind == "role")
            for (const auto* tokens_of : {&hashes, &without_stops})
                if (!tokens_of->empty()) builder_.AddClass(tokens_of->front(), kBeginsRole);
        builder_.gazetteer.Add(hashes, sense, caps, own_, mask);
        if (without_stops.size() != hashes.size() && !without_stops.empty()) builder_.gazetteer.Add(without_stops, sense, caps, own_, mask);
    }

    // Kinds that are word lists and not names. Returns whether this was one.
    bool AddWords(const std::vector<std::string_view>& names) {
        const std::string& kind = header_.kind;
        const auto plain = [](std::string_view name) { return Fold(Plain(name)); };
        if (kind == "given_name") {
            const uint32_t gender = header_.gender == "m" ? uint32_t{kMaleName} : header_.gender == "f" ? uint32_t{kFemaleName} : 0;
            for (const std::string_view name : names) builder_.AddClass(plain(name), kGivenName | gender | (name[0] == '?' ? 0 : uint32_t{kSureGivenName}));
            return true;
        }
        if (kind == "number" || kind == "ordinal" || kind == "scale" || kind == "fraction" || kind == "sport") {
            AddValues(names);
            return true;
        }
        if (kind == "currency" || kind == "currency_part") {
            AddCurrency(names);
            return true;
        }
        if (kind == "abbreviation" || kind == "number_abbreviation" || kind == "reporting_verb") {
            for (const std::string_view name : names) builder_.AddListWord({kind, "", plain(name)});
            return true;
        }
        const auto list = std::find_if(kWordLists.begin(), kWordLists.end(), [&](const WordListKind& l) { return l.kind == kind; });
        if (list == kWordLists.end()) return false;
        for (const std::string_view name : names) {
            std::string word = plain(name);
            if (list->classes == kTitleWord && word.back() == '.') word.pop_back();
            const uint32_t gender = header_.gender == "m" ? uint32_t{kMaleName} : header_.gender == "f" ? uint32_t{kFemaleName} : 0;
            builder_.AddClass(word, list->classes | gender);
        }
        return true;
    }

    // GBP | £ | pound | pounds …, and of its parts: GBP 100 | penny | pence. The '?' of a doubtful name is kept.
    void AddCurrency(const std::vector<std::string_view>& names) {
        const std::string code(Plain(names[0]));
        const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
        const bool part = header_.kind == "currency_part";
        if (code.size() < 3 || !std::all_of(code.begin(), code.begin() + 3, upper) || (part ? code.size() < 5 : code.size() != 3)) {
            Complain(part ? "a line reads 'GBP 100 | penny | pence'" : "a currency's line reads 'GBP | £ | pound | pounds'");
            return;
        }
        for (size_t i = part ? 1 : 0; i < names.size(); ++i) builder_.AddListWord({header_.kind, code, std::string(names[i])});
    }

    // value | word | word …
    void AddValues(const std::vector<std::string_view>& names) {
        const std::string value(names[0]);
        char* end = nullptr;
        std::strtod(value.c_str(), &end);
        const char first = value[0] == '-' ? value[1] : value[0];
        const bool number = first >= '0' && first <= '9' && *end == '\0';
        if (names.size() < 2 || (header_.kind != "sport" && !number)) {
            Complain(header_.kind == "sport" ? "a sport's line reads 'sport | word': football | striker | penalty" : "a number's line reads 'value | word': 12 | twelve | dozen");
            return;
        }
        for (size_t i = 1; i < names.size(); ++i) builder_.AddListWord({header_.kind, value, Fold(Plain(names[i]))});
    }

    std::string file_;
    bool own_;
    LexiconBuilder& builder_;
    Diagnostics& diagnostics_;
    Tokenizer tokenizer_;
    Header header_;
    uint32_t line_ = 0;
    bool kind_given_ = false;
    std::unordered_set<std::string> canonicals_;
};

void ReadFile(const std::filesystem::path& file, bool own, LexiconBuilder& builder, Diagnostics& diagnostics) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream content;
    if (in) content << in.rdbuf();
    if (!in || std::filesystem::is_directory(file)) {
        diagnostics.push_back({file.string(), 0, 0, "no lexicon file that can be read"});
        return;
    }
    LexiconReader(file.string(), own, builder, diagnostics).Read(content.str());
}

void CollectLexiconFiles(const std::filesystem::path& folder, std::vector<std::filesystem::path>& files, Diagnostics& diagnostics) {
    std::error_code error;
    for (const auto& item : std::filesystem::directory_iterator(folder, error)) {
        std::error_code ignored;
        if (item.is_directory(ignored)) CollectLexiconFiles(item.path(), files, diagnostics);
        else if (item.path().extension() == ".lex" && item.is_regular_file(ignored)) files.push_back(item.path());
    }
    if (error == std::errc::permission_denied) diagnostics.push_back({folder.string(), 0, 0, "a folder that may not be read"});
}

std::vector<std::filesystem::path> LexiconFiles(const std::filesystem::path& folder, Diagnostics& diagnostics) {
    std::vector<std::filesystem::path> files;
    CollectLexiconFiles(folder, files, diagnostics);
    std::sort(files.begin(), files.end());
    return files;
}

// One compiled file for each set of lexicons.
std::filesystem::path CompiledFile(const std::filesystem::path& cache, const std::filesystem::path& folder, const std::vector<std::filesystem::path>& own_files) {
    std::string names = std::filesystem::absolute(folder).lexically_normal().string();
    for (const auto& file : own_files) names += '\n' + std::filesystem::absolute(file).lexically_normal().string();
    char name[32];
    std::snprintf(name, sizeof name, "lexicon-%016llx.bin", static_cast<unsigned long long>(HashToken(names)));
    return cache / name;
}

}  // namespace

// A sign keeps its case and may stand before the number; a name is folded and stands behind it.
void Lexicon::AddCurrencyName(const ListWord& word) {
    const bool doubtful = word.word[0] == '?';
    const std::string name = doubtful ? word.word.substr(1) : word.word;
    const std::string folded = Fold(name);
    Currency currency{word.value.substr(0, 3), 1, doubtful};
    if (word.kind == "currency_part") {
        currency.parts = std::strtod(word.value.c_str() + 3, nullptr);
        currencies.parts.emplace(folded, currency);
        return;
    }
    const bool plain = name.size() > 2 && std::all_of(name.begin(), name.end(), [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); });
    if (plain) currencies.names.emplace(name, currency);
    else currencies.signs.emplace(name, currency), currencies.sign_ends[static_cast<uint8_t>(name.back())] = true;
    if (!plain && name.find(' ') != std::string::npos) currencies.names.emplace(folded, currency);
}

void Lexicon::AddSportWord(const ListWord& word) {
    std::vector<std::string>& sports = sport_words[word.word];
    sports.push_back(word.value);
    sports_of.emplace(HashToken(word.word), &sports);
}

void Lexicon::AddListWord(ListWord word) {
    const double value = std::strtod(word.value.c_str(), nullptr);
    if (word.kind == "number") number_words[word.word] = value;
    else if (word.kind == "ordinal") ordinal_words[word.word] = value;
    else if (word.kind == "scale") scale_words[word.word] = value;
    else if (word.kind == "fraction") fraction_words[word.word] = value;
    else if (word.kind == "sport") AddSportWord(word);
    else if (word.kind == "currency" || word.kind == "currency_part") AddCurrencyName(word);
    else if (word.kind == "abbreviation") abbreviations.before_word.insert(word.word);
    else if (word.kind == "reporting_verb") abbreviations.reporting.insert(word.word);
    else if (word.kind == "number_abbreviation") abbreviations.before_number.insert(word.word);
    list_words.push_back(std::move(word));
}

Lexicon LoadLexicons(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& own_files,
                     const std::filesystem::path& cache, Diagnostics& diagnostics) {
    const size_t before = diagnostics.size();
    const std::vector<std::filesystem::path> files = LexiconFiles(folder, diagnostics);
    std::vector<std::filesystem::path> all = files;
    all.insert(all.end(), own_files.begin(), own_files.end());
    const uint64_t stamp = StampOf(all);
    const std::filesystem::path compiled = cache.empty() ? cache : CompiledFile(cache, folder, own_files);
    if (!compiled.empty())
        if (std::optional<Lexicon> mapped = MapCompiled(compiled, stamp)) return std::move(*mapped);
    LexiconBuilder builder;
    for (const auto& file : files) ReadFile(file, false, builder, diagnostics);
    for (const auto& file : own_files) ReadFile(file, true, builder, diagnostics);
    Lexicon lexicon = builder.Build();
    if (!compiled.empty() && diagnostics.size() == before) WriteCompiled(lexicon, stamp, compiled);
    return lexicon;
}

}  // namespace pressbox
