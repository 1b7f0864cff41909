#include "extractor/lexicon/lexicon.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "extractor/text/utf8.h"

namespace pressbox {

uint64_t HashToken(std::string_view folded) {  // FNV-1a, 64 bit
    uint64_t hash = 0xcbf29ce484222325ull;
    for (const char c : folded) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3ull;
    return hash;
}

namespace {

uint64_t Combine(uint64_t sequence, uint64_t token) {
    uint64_t x = (sequence ^ token) * 0x9E3779B97F4A7C15ull;
    x ^= x >> 29;
    x += token;
    return x == 0 ? 1 : x;
}

}  // namespace

Gazetteer::Slot& Gazetteer::FindOrInsert(uint64_t key) {
    if (slots_.empty() || used_ * 2 >= slots_.size()) Grow();
    const size_t mask = slots_.size() - 1;
    for (size_t i = key & mask;; i = (i + 1) & mask) {
        if (slots_[i].key == key) return slots_[i];
        if (slots_[i].key == 0) {
            slots_[i].key = key;
            ++used_;
            return slots_[i];
        }
    }
}

const Gazetteer::Slot* Gazetteer::Find(uint64_t key) const {
    if (slots_.empty()) return nullptr;
    const size_t mask = slots_.size() - 1;
    for (size_t i = key & mask;; i = (i + 1) & mask) {
        if (slots_[i].key == key) return &slots_[i];
        if (slots_[i].key == 0) return nullptr;
    }
}

void Gazetteer::Grow() {
    std::vector<Slot> old = std::move(slots_);
    slots_.assign(old.empty() ? 1024 : old.size() * 2, Slot{});
    const size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.key == 0) continue;
        size_t i = slot.key & mask;
        while (slots_[i].key != 0) i = (i + 1) & mask;
        slots_[i] = slot;
    }
}

void Gazetteer::Add(const std::vector<uint64_t>& tokens, Sense sense, bool caps) {
    uint64_t key = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        key = Combine(key, tokens[i]);
        Slot& slot = FindOrInsert(key);
        if (i + 1 < tokens.size()) continue;
        if (slot.alias == kPrefixOnly) {
            slot.alias = static_cast<uint32_t>(aliases_.size());
            aliases_.push_back({{}, caps});
        }
        std::vector<Sense>& senses = aliases_[slot.alias].senses;
        const auto same = [&](const Sense& s) { return s.entry == sense.entry; };
        if (std::none_of(senses.begin(), senses.end(), same)) senses.push_back(sense);
    }
}

Gazetteer::Match Gazetteer::Longest(const uint64_t* hashes, size_t at, size_t end) const {
    Match best;
    uint64_t key = 0;
    for (size_t i = at; i < end; ++i) {
        key = Combine(key, hashes[i]);
        const Slot* slot = Find(key);
        if (slot == nullptr) break;
        if (slot->alias != kPrefixOnly) best = {static_cast<uint32_t>(i - at + 1), slot->alias};
    }
    return best;
}

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

class LexiconReader {
  public:
    LexiconReader(std::string file, Lexicon& lexicon, Diagnostics& diagnostics)
        : file_(std::move(file)), lexicon_(lexicon), diagnostics_(diagnostics) {}

    void Read(std::string_view content) {
        if (const size_t bad = FindInvalidUtf8(content); bad != std::string_view::npos) {
            line_ = static_cast<uint32_t>(1 + std::count(content.begin(), content.begin() + static_cast<long>(bad), '\n'));
            Complain("not UTF-8; save the file as UTF-8");
            return;
        }
        bool in_header = true;
        for (size_t begin = 0; begin < content.size();) {
            size_t end = content.find('\n', begin);
            if (end == std::string_view::npos) end = content.size();
            ++line_;
            const std::string_view line = Trim(content.substr(begin, end - begin));
            begin = end + 1;
            if (!line.empty() && line[0] == '#') continue;
            if (line.empty()) {
                if (in_header && !header_.kind.empty()) in_header = false;
            } else if (in_header) {
                ReadHeader(line);
            } else {
                ReadEntry(line);
            }
        }
        if (header_.kind.empty()) Complain("no 'kind:' line at the top, such as 'kind: team'");
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
        if (key == "kind") header_.kind = value;
        else if (key == "sport") header_.sport = value;
        else if (key == "gender") header_.gender = value;
        else if (key != "country" && key != "source" && key != "Source") Complain("unknown header '" + key + "'; known are kind, sport, country, gender, source");
    }

    void ReadEntry(std::string_view line) {
        const std::vector<std::string_view> names = SplitAliases(line);
        for (const std::string_view name : names) {
            if (name.empty() || name == "?") {
                Complain("an empty name; write names between bars: Tottenham Hotspur | Spurs");
                return;
            }
        }
        if (AddWords(names)) return;
        const std::optional<Kind> kind = KindNamed(header_.kind);
        if (!kind) {
            if (!complained_kind_) Complain("unknown kind '" + header_.kind + "'");
            complained_kind_ = true;
            return;
        }
        AddNames(names, *kind);
    }

    void AddNames(const std::vector<std::string_view>& names, Kind kind) {
        const auto plain = [](std::string_view name) { return name[0] == '?' ? name.substr(1) : name; };
        const std::string canonical(plain(names[0]));
        if (kind != Kind::kNationality && kind != Kind::kRole && !canonicals_.insert(canonical).second) {
            Complain("'" + canonical + "' is a canonical name twice; keep one line for it");
            return;
        }
        const auto entry = static_cast<uint32_t>(lexicon_.entries.size());
        lexicon_.entries.push_back({canonical, kind, header_.sport});
        for (size_t i = 0; i < names.size(); ++i) {
            if (i == 0 && kind == Kind::kNationality) continue;  // the nation's own name is in the nations' file
            AddAlias(plain(names[i]), {entry, names[i][0] == '?'});
        }
    }

    void AddAlias(std::string_view alias, Sense sense) {
        std::vector<Token> tokens;
        tokenizer_.Tokenize(alias, tokens);
        std::vector<uint64_t> hashes;
        std::vector<uint64_t> without_stops;
        bool caps = true;
        for (const Token& token : tokens) {
            const std::string_view word = alias.substr(token.begin, token.end - token.begin);
            hashes.push_back(HashToken(Fold(word)));
            if (word != ".") without_stops.push_back(hashes.back());
            caps = caps && (token.is(Token::kAllCaps) || !token.is(Token::kWord));
        }
        if (hashes.empty()) return;
        caps = caps && alias.size() <= 5;
        lexicon_.gazetteer.Add(hashes, sense, caps);
        if (without_stops.size() != hashes.size() && !without_stops.empty()) lexicon_.gazetteer.Add(without_stops, sense, caps);
    }

    // Kinds that are word lists and not names. Returns whether this was one.
    bool AddWords(const std::vector<std::string_view>& names) {
        const std::string& kind = header_.kind;
        if (kind == "given_name") {
            for (std::string_view name : names) {
                const bool doubtful = name[0] == '?';
                const std::string folded = Fold(doubtful ? name.substr(1) : name);
                lexicon_.given_names.emplace(folded, doubtful);
                if (!header_.gender.empty()) lexicon_.gender[folded] = header_.gender[0];
            }
            return true;
        }
        if (kind == "number" || kind == "ordinal" || kind == "scale") {
            AddNumberWords(names);
            return true;
        }
        if (kind == "sport") {
            for (size_t i = 1; i < names.size(); ++i) lexicon_.sport_words[Fold(names[i])].push_back(std::string(names[0]));
            return true;
        }
        std::unordered_set<std::string>* words = kind == "title"                 ? &lexicon_.titles
                                                 : kind == "particle"            ? &lexicon_.particles
                                                 : kind == "common_word"         ? &lexicon_.common_words
                                                 : kind == "thing_word"          ? &lexicon_.thing_words
                                                 : kind == "team_word"           ? &lexicon_.team_words
                                                 : kind == "before_team"         ? &lexicon_.before_team
                                                 : kind == "after_team"          ? &lexicon_.after_team
                                                 : kind == "before_place"        ? &lexicon_.before_place
                                                 : kind == "abbreviation"        ? &lexicon_.abbreviations.before_word
                                                 : kind == "number_abbreviation" ? &lexicon_.abbreviations.before_number
                                                                                 : nullptr;
        if (words == nullptr) return false;
        for (std::string_view name : names) words->insert(Fold(name[0] == '?' ? name.substr(1) : name));
        return true;
    }

    void AddNumberWords(const std::vector<std::string_view>& names) {
        const std::string first(names[0]);
        char* end = nullptr;
        const double value = std::strtod(first.c_str(), &end);
        if (*end != '\0' || names.size() < 2) {
            Complain("a number's line reads 'value | word': 12 | twelve | dozen");
            return;
        }
        auto& words = header_.kind == "number" ? lexicon_.number_words
                      : header_.kind == "ordinal" ? lexicon_.ordinal_words
                                                  : lexicon_.scale_words;
        for (size_t i = 1; i < names.size(); ++i) words[Fold(names[i])] = value;
    }

    std::string file_;
    Lexicon& lexicon_;
    Diagnostics& diagnostics_;
    Tokenizer tokenizer_;
    Header header_;
    uint32_t line_ = 0;
    bool complained_kind_ = false;
    std::unordered_set<std::string> canonicals_;
};

}  // namespace

void LoadLexicon(const std::filesystem::path& file, Lexicon& lexicon, Diagnostics& diagnostics) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        diagnostics.push_back({file.string(), 0, 0, "cannot be read"});
        return;
    }
    std::ostringstream content;
    content << in.rdbuf();
    LexiconReader(file.string(), lexicon, diagnostics).Read(content.str());
}

void LoadLexicons(const std::filesystem::path& folder, Lexicon& lexicon, Diagnostics& diagnostics) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& item : std::filesystem::recursive_directory_iterator(folder, error))
        if (item.is_regular_file() && item.path().extension() == ".lex") files.push_back(item.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) LoadLexicon(file, lexicon, diagnostics);
}

}  // namespace pressbox
