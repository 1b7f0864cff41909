#include "fuzz/targets.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "extractor/facts/schema.h"
#include "extractor/lexicon/dates.h"
#include "extractor/pipeline/extractor.h"
#include "extractor/source/reader.h"
#include "extractor/text/encoding.h"
#include "extractor/text/layers.h"
#include "extractor/text/utf8.h"

namespace pressbox::fuzz {
namespace {

namespace fs = std::filesystem;

void Require(bool holds, const std::string& what) {
    if (!holds) throw BrokenProperty(what);
}

bool IsUtf8(std::string_view text) { return FindInvalidUtf8(text) == std::string_view::npos; }

// What is told about bad input is one line, and says something.
void RequireOneLine(const std::string& message) {
    Require(!message.empty(), "an empty message");
    for (const char c : message) Require(static_cast<uint8_t>(c) >= 0x20 && c != 0x7F, "a message has a control character: " + message);
}

// A folder for the files that loaders want; in memory where there is such a place.
class Scratch {
  public:
    Scratch() {
        std::error_code error;
        const fs::path base = fs::is_directory("/dev/shm", error) ? fs::path("/dev/shm") : fs::temp_directory_path();
        folder_ = base / ("pressbox-fuzz-" + std::to_string(::getpid()));
        fs::create_directories(folder_);
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    // The path of an otherwise empty folder's only file.
    fs::path Put(const std::string& name, std::string_view content) const {
        for (const auto& item : fs::directory_iterator(folder_)) fs::remove_all(item);
        std::ofstream(folder_ / name, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
        return folder_ / name;
    }

  private:
    fs::path folder_;
};

const Scratch& TheScratch() {
    static const Scratch scratch;
    return scratch;
}

}  // namespace

// Articles of files.
namespace {

// One line for each kind of file: the letter that chooses it, and a name with its ending.
struct FileKind {
    char letter;
    const char* name;
};
constexpr FileKind kFileKinds[] = {{'t', "article.txt"}, {'j', "articles.jsonl"}, {'c', "articles.csv"}, {'v', "articles.tsv"}, {'h', "page.html"}, {'w', "pages.warc"},
                                   {'g', "articles.jsonl.gz"}, {'z', "articles.jsonl.zst"}, {'a', "articles.tar"}, {'p', "articles.zip"}, {'u', "unknown"}};
constexpr uint64_t kMaxArticle = 4096;
constexpr uint64_t kMaxUnpacked = 1u << 17;  // above what one record may have; more would only cost time

struct Reading {
    std::vector<Article> articles;
    std::vector<Failure> failures;
};

Reading ReadAll(const std::string& path, Encoding encoding, size_t limit) {
    ReaderOptions options;
    options.encoding = encoding;
    options.max_article_bytes = kMaxArticle;
    options.max_unpacked_bytes = kMaxUnpacked;
    ArticleReader reader({path}, options);
    Reading reading;
    Article article;
    Failure failure;
    for (auto result = reader.Next(article, failure); result != ArticleReader::Result::kEnd; result = reader.Next(article, failure)) {
        if (result == ArticleReader::Result::kArticle) reading.articles.push_back(article);
        else reading.failures.push_back(failure);
        Require(reading.articles.size() + reading.failures.size() <= limit, "the reader finds no end");
    }
    return reading;
}

void CheckArticle(const Article& article) {
    Require(!article.id.empty(), "an article without an id");
    for (const std::string* text : {&article.id, &article.title, &article.text}) Require(IsUtf8(*text), "an article that is not UTF-8");
    Require(article.text.find_first_not_of(" \t\r\n\v\f") != std::string::npos, "an article without text");
    Require(article.text.size() <= kMaxArticle, "an article above the limit");
    Require(article.date.empty() || IsIsoDate(article.date), "the date '" + article.date + "'");
}

}  // namespace

void Check_reader(std::string_view input) {
    if (input.empty()) return;
    FileKind kind = kFileKinds[0];  // an upper-case letter: the encoding is detected
    for (const FileKind& known : kFileKinds)
        if (known.letter == (input[0] | 0x20)) kind = known;
    const Encoding encoding = input[0] >= 'A' && input[0] <= 'Z' ? Encoding::kDetect : Encoding::kUtf8;
    const std::string path = TheScratch().Put(kind.name, input.substr(1)).string();
    const size_t limit = input.size() + 2 * kMaxUnpacked;  // each thing told has a byte of its own, in the file or unpacked
    const Reading reading = ReadAll(path, encoding, limit);
    for (const Article& article : reading.articles) {
        CheckArticle(article);
        Require(article.place.find(kind.name) != std::string::npos, "an article without its place: " + article.place);
    }
    for (const Failure& failure : reading.failures) {
        Require(!failure.message.empty(), "a failure without a message");
        Require(IsUtf8(failure.article_id), "a failure's id that is not UTF-8");
        Require(failure.place.find(kind.name) != std::string::npos, "a failure without its place: " + failure.message);
    }
    const Reading again = ReadAll(path, encoding, limit);
    Require(again.articles.size() == reading.articles.size() && again.failures.size() == reading.failures.size(), "read twice, it is not the same");
    for (size_t i = 0; i < reading.articles.size(); ++i)
        Require(again.articles[i].text == reading.articles[i].text && again.articles[i].id == reading.articles[i].id, "read twice, an article is not the same");
    for (size_t i = 0; i < reading.failures.size(); ++i)
        Require(again.failures[i].message == reading.failures[i].message && again.failures[i].place == reading.failures[i].place, "read twice, a failure is not the same");
}

// Text layers.
namespace {

size_t InvalidByIcu(std::string_view text) {
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < size;) {
        const int32_t begin = at;
        UChar32 c = 0;
        U8_NEXT(reinterpret_cast<const uint8_t*>(text.data()), at, size, c);
        if (c < 0) return static_cast<size_t>(begin);
    }
    return std::string_view::npos;
}

bool IsBoundary(std::string_view text, size_t at) { return at == text.size() || (at < text.size() && (static_cast<uint8_t>(text[at]) & 0xC0) != 0x80); }

void RequireSpan(std::string_view text, size_t begin, size_t end, const char* what) {
    Require(begin < end && end <= text.size() && IsBoundary(text, begin) && IsBoundary(text, end), std::string("the bounds of a ") + what);
}

bool IsSpaceByIcu(std::string_view piece) {
    const auto c = static_cast<UChar32>(DecodeAt(piece, 0).value);
    return u_isUWhiteSpace(c) || c == 0x200B || c == 0xFEFF;
}

// Each of ICU's pieces that is no space is one token, or two: a word and its possessive ending.
void CheckTokensByIcu(std::string_view text, const std::vector<Token>& tokens) {
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
    UText* utext = utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status);
    words->setText(utext, status);
    Require(U_SUCCESS(status) != 0, "ICU fails");
    size_t next = 0;
    bool space = false;
    auto begin = static_cast<uint32_t>(words->first());
    for (int32_t at = words->next(); at != icu::BreakIterator::DONE; begin = static_cast<uint32_t>(at), at = words->next()) {
        const auto end = static_cast<uint32_t>(at);
        if (IsSpaceByIcu(text.substr(begin, end - begin))) {
            space = true;
            continue;
        }
        Require(next < tokens.size(), "a token is missing");
        const Token& token = tokens[next++];
        Require(token.begin == begin && token.is(Token::kSpaceBefore) == space, "a token does not begin where ICU's does");
        space = false;
        const auto first = static_cast<UChar32>(DecodeAt(text, begin).value);
        Require(token.is(Token::kDigits) == (u_isdigit(first) != 0), "a token's digits");
        Require(token.is(Token::kUpper) == (u_isalpha(first) != 0 && (u_isupper(first) != 0 || u_istitle(first) != 0)), "a token's capital");
        if (token.end == end) continue;
        Require(next < tokens.size() && tokens[next].begin == token.end && tokens[next].end == end, "a token does not end where ICU's does");
        const std::string_view rest = text.substr(token.end, end - token.end);
        Require(tokens[next].is(Token::kPossessive) && (rest.front() == '\'' || rest.substr(0, 3) == "\u2019") && (rest.back() | 0x20) == 's', "a possessive that is none");
        ++next;
    }
    Require(next == tokens.size(), "a token that ICU has not");
    utext_close(utext);
}

void CheckSpans(std::string_view text, const Layers& layers) {
    uint32_t end = 0;
    for (const Span& paragraph : layers.paragraphs) {
        RequireSpan(text, paragraph.begin, paragraph.end, "paragraph");
        Require(paragraph.begin >= end, "paragraphs out of order");
        end = paragraph.end;
    }
    Require(layers.caption.size() == layers.paragraphs.size(), "captions are not the paragraphs'");
    end = 0;
    for (const Quotation& quotation : layers.quotations) {
        RequireSpan(text, quotation.outer.begin, quotation.outer.end, "quotation");
        RequireSpan(text, quotation.content.begin, quotation.content.end, "quotation's content");
        Require(quotation.outer.begin >= end && quotation.content.begin >= quotation.outer.begin && quotation.content.end <= quotation.outer.end, "quotations out of order");
        Require(quotation.paragraph < layers.paragraphs.size() && quotation.outer.begin >= layers.paragraphs[quotation.paragraph].begin &&
                    quotation.outer.end <= layers.paragraphs[quotation.paragraph].end,
                "a quotation outside its paragraph");
        end = quotation.outer.end;
    }
    end = 0;
    for (const Token& token : layers.tokens) {
        RequireSpan(text, token.begin, token.end, "token");
        Require(token.begin >= end, "tokens out of order");
        end = token.end;
    }
}

void CheckSentences(const Layers& layers) {
    Require(layers.token_quotation.size() == layers.tokens.size(), "the tokens' quotations are not as many");
    for (const int32_t quotation : layers.token_quotation)
        Require(quotation >= -1 && quotation < static_cast<int32_t>(layers.quotations.size()), "a token in no quotation");
    uint32_t next = 0;   // the writer's sentences are all tokens, in order
    uint32_t first = 0;
    for (const Sentence& sentence : layers.sentences) {
        Require(sentence.first_token < sentence.last_token && sentence.last_token <= layers.tokens.size(), "the bounds of a sentence");
        Require(sentence.first_token >= first, "sentences out of order");
        Require(sentence.paragraph < layers.paragraphs.size(), "a sentence in no paragraph");
        Require(sentence.introduces >= -1 && sentence.introduces < static_cast<int32_t>(layers.quotations.size()), "a sentence introduces no quotation");
        first = sentence.first_token;
        if (sentence.quotation < 0) {
            Require(sentence.first_token == next, "a token in no sentence, or in two");
            next = sentence.last_token;
            continue;
        }
        for (uint32_t t = sentence.first_token; t < sentence.last_token; ++t)
            Require(layers.token_quotation[t] == sentence.quotation, "a quotation's sentence passes its end");
    }
    Require(next == layers.tokens.size(), "the last token is in no sentence");
}

void CheckCodePoints(std::string_view text) {
    const CodePointIndex index(text);
    uint32_t count = 0;
    for (size_t at = 0; at < text.size(); at += DecodeAt(text, at).length) Require(index.AtByte(static_cast<uint32_t>(at)) == count++, "a code point's number");
    Require(index.AtByte(static_cast<uint32_t>(text.size())) == count, "the number of code points");
}

const Abbreviations& ShippedAbbreviations() {
    static const Lexicon lexicon = [] {
        Diagnostics diagnostics;
        return LoadLexicons(PRESSBOX_ROOT "/patterns/text", {}, {}, diagnostics);
    }();
    return lexicon.abbreviations;
}

}  // namespace

void Check_text(std::string_view input) {
    static LayerBuilder builder(ShippedAbbreviations());
    static Layers layers;  // reused, as an extractor does
    Require(FindInvalidUtf8(input) == InvalidByIcu(input), "where the text is no UTF-8 any more");
    std::string error;
    const std::optional<std::string> text = DecodeText(input, Encoding::kDetect, error);
    if (!text) return RequireOneLine(error);
    Require(IsUtf8(*text), "decoded to what is not UTF-8");
    builder.Build(*text, layers);
    CheckTokensByIcu(*text, layers.tokens);
    CheckSpans(*text, layers);
    CheckSentences(layers);
    CheckCodePoints(*text);
}

// Facts.
namespace {

bool HasType(const FieldSpec& field, const Value& value) {
    if (IsNull(value)) return field.type != FieldType::kBool;
    if (field.type == FieldType::kNumber) return std::holds_alternative<double>(value) && std::isfinite(std::get<double>(value));
    if (field.type == FieldType::kBool) return std::holds_alternative<bool>(value);
    const std::string* text = std::get_if<std::string>(&value);
    return text != nullptr && IsUtf8(*text) && (field.type != FieldType::kEnum || IsAllowed(field, *text));
}

void CheckFields(const Fact& fact) {
    const TypeSpec* type = FactType(fact.type);
    Require(type != nullptr, "the unknown type " + fact.type);
    for (const auto& [name, value] : fact.fields) {
        const FieldSpec* field = type->field(name);
        Require(field != nullptr, fact.type + " has no field " + std::string(name));
        Require(HasType(*field, value), "the value of " + fact.type + "'s " + std::string(name) + ", by " + fact.rule);
    }
    for (const FieldSpec& field : type->fields) Require(!field.always || fact.fields.find(field.name) != nullptr, fact.type + " without " + std::string(field.name));
}

size_t CodePoints(std::string_view text) {
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }));
}

void CheckJson(const Fact& fact) {
    std::string line;
    AppendJson(fact, line);
    Require(line.find('\n') == std::string::npos, "a record of two lines");
    const nlohmann::json json = nlohmann::json::parse(line, nullptr, false);
    Require(json.is_object() && json["text"] == fact.text && json["sentence"] == fact.sentence && json["start"] == fact.start && json["id"] == fact.id, "a record that is no JSON");
}

}  // namespace

void CheckFacts(const Article& article, const std::vector<Fact>& facts) {
    std::unordered_set<std::string> ids;
    uint32_t begin = 0;
    for (const Fact& fact : facts) {
        RequireSpan(article.text, fact.byte_start, fact.byte_end, "fact");
        Require(fact.byte_start >= begin, "facts out of order");
        begin = fact.byte_start;
        const std::string_view before = std::string_view(article.text).substr(0, fact.byte_start);
        Require(article.text.compare(fact.byte_start, fact.byte_end - fact.byte_start, fact.text) == 0, "a fact's text");
        Require(fact.start == CodePoints(before) && fact.end == fact.start + CodePoints(fact.text), "a fact's code points");
        Require(article.text.find(fact.sentence) != std::string::npos, "a fact's sentence");
        Require(fact.doc_id == article.id && !fact.rule.empty(), "a fact's origin");
        Require(!fact.confidence || (*fact.confidence >= 0 && *fact.confidence <= 1), "a fact's confidence");
        CheckFields(fact);
        CheckJson(fact);
        Require(fact.id == MakeId(fact) && ids.insert(fact.id).second, "two facts with one id, by " + fact.rule);
    }
}

// The whole.
namespace {

std::string Lines(const std::vector<Fact>& facts) {
    std::string out;
    for (const Fact& fact : facts) AppendJson(fact, out), out += '\n';
    return out;
}

// `lines` are the facts with the prefilter, which may leave out only rules that do not match.
void CheckPrefilter(Extractor& extractor, const Article& article, const std::string& lines) {
    ExtractOptions every_rule;
    every_rule.prefilter = false;
    Require(lines == Lines(extractor.Extract(article, every_rule)), "the prefilter changes the facts");
}

std::shared_ptr<const Knowledge> Shipped() {
    static const auto knowledge = Knowledge::Load(PRESSBOX_ROOT "/patterns");
    return knowledge;
}

Article ArticleOf(std::string_view input) {
    Article article{"fuzz", "", "2024-06-15", ""};
    if (input.substr(0, 1) == "#") {
        const size_t end = std::min(input.find('\n'), input.size());
        article.title = std::string(input.substr(1, end - 1));
        input.remove_prefix(end);
    }
    article.text = std::string(input);
    return article;
}

}  // namespace

void Check_extractor(std::string_view input) {
    static Extractor extractor(Shipped());
    if (!IsUtf8(input)) return;
    const Article article = ArticleOf(input);
    const std::vector<Fact> facts = extractor.Extract(article);
    CheckFacts(article, facts);
    const std::string lines = Lines(facts);
    Require(lines == Lines(extractor.Extract(article)), "extracted twice, the facts are not the same");
    if (std::hash<std::string_view>()(input) % 8 == 0) CheckPrefilter(extractor, article, lines);  // this costs most
}

// Rule packs and lexicons.
namespace {

void CheckDiagnostics(const Diagnostics& diagnostics, size_t lines) {
    for (const Diagnostic& d : diagnostics) {
        RequireOneLine(d.ToString());
        Require(!d.file.empty() && d.line <= lines, "a mistake outside its file: " + d.ToString());
    }
}

// A pack without mistakes can be used.
void UsePack(const std::shared_ptr<const Knowledge>& knowledge) {
    Extractor extractor(knowledge);
    const Article article{"fuzz", "Leeds win", "2024-06-15", "Leeds beat Hull City 2-1 on Saturday.\n\n'We won 50% of 20 games in the 9th minute,' said Aaron Walsh, 28."};
    const std::vector<Fact> facts = extractor.Extract(article);
    CheckFacts(article, facts);
    CheckPrefilter(extractor, article, Lines(facts));
    for (const Rule& rule : knowledge->packs.rules) {
        CheckDiagnostics(extractor.CheckExamples(rule), SIZE_MAX);
        for (const Example& example : rule.examples) {
            const Article of_example{"example", "", "2024-06-15", example.text};
            CheckPrefilter(extractor, of_example, Lines(extractor.Extract(of_example)));
        }
    }
    for (const PackExample& example : knowledge->packs.examples) CheckDiagnostics(extractor.CheckExample(example), SIZE_MAX);
}

bool SameLexicon(const Lexicon& a, const Lexicon& b) {
    const auto same_word = [](const Lexicon::ListWord& x, const Lexicon::ListWord& y) { return x.kind == y.kind && x.value == y.value && x.word == y.word; };
    return std::equal(a.list_words.begin(), a.list_words.end(), b.list_words.begin(), b.list_words.end(), same_word) &&
           a.entries.size() == b.entries.size() && std::equal(a.strings.data(), a.strings.data() + a.strings.size(), b.strings.data(), b.strings.data() + b.strings.size());
}

void CheckLexicon(const fs::path& file, size_t lines) {
    Diagnostics shipped;
    Diagnostics own;
    Diagnostics ignored;
    const fs::path folder = file.parent_path();
    const Lexicon lexicon = LoadLexicons(folder, {}, {}, shipped);
    LoadLexicons(PRESSBOX_ROOT "/patterns/text", {file}, {}, own);
    CheckDiagnostics(shipped, lines);
    CheckDiagnostics(own, lines);
    LoadLexicons(folder, {}, folder / "cache", ignored);
    Require(SameLexicon(lexicon, LoadLexicons(folder, {}, folder / "cache", ignored)), "a compiled lexicon is not the same");
}

}  // namespace

void Check_pack(std::string_view input) {
    if (input.empty()) return;
    const auto lines = static_cast<size_t>(std::count(input.begin(), input.end(), '\n')) + 2;
    if (input[0] == 'l') return CheckLexicon(TheScratch().Put("names.lex", input.substr(1)), lines);
    const auto knowledge = Knowledge::Load(TheScratch().Put("rules.toml", input.substr(1)).parent_path());
    CheckDiagnostics(knowledge->diagnostics, lines);
    if (knowledge->diagnostics.empty()) UsePack(knowledge);
}

}  // namespace pressbox::fuzz
