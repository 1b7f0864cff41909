#include "command.h"

#include <cstdio>
#include <filesystem>

#include "extractor/lexicon/compiled.h"
#include "extractor/text/utf8.h"

namespace pressbox {

namespace fs = std::filesystem;

namespace {

bool IsPlain(char32_t c) {
    if (c < 0x20 || (c >= 0x7f && c < 0xa0)) return false;
    return !(c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069));
}

std::string Escape(char32_t c) {
    if (c == '\n') return "\\n";
    if (c == '\t') return "\\t";
    if (c == '\r') return "\\r";
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, c < 0x100 ? "\\x%02x" : "\\u%04x", static_cast<unsigned>(c));
    return buffer;
}

}  // namespace

std::string Printable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::string_view valid = text.substr(0, FindInvalidUtf8(text));
        for (size_t at = 0; at < valid.size();) {
            const CodePoint c = DecodeAt(valid, at);
            if (IsPlain(c.value)) out += valid.substr(at, c.length);
            else out += Escape(c.value);
            at += c.length;
        }
        text.remove_prefix(valid.size());
        if (text.empty()) break;
        out += Escape(static_cast<uint8_t>(text[0]));
        text.remove_prefix(1);
    }
    return out;
}

void Tell(const std::string& message) { std::fprintf(stderr, "%s\n", Printable(message).c_str()); }
void Complain(const std::string& message) { Tell("pressbox: " + message); }

std::string PatternsFolder(const Settings& settings) {
    if (!settings.patterns.empty()) return settings.patterns;
    std::error_code ignored;
    const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    for (const fs::path& candidate : {folder / "../share/pressbox/patterns", folder / "../../patterns", fs::path(PRESSBOX_INSTALLED_PATTERNS)})
        if (fs::is_directory(candidate, ignored)) return candidate.lexically_normal().string();
    return PRESSBOX_SOURCE_PATTERNS;
}

std::shared_ptr<const Knowledge> LoadKnowledge(const Settings& settings) {
    const std::string folder = PatternsFolder(settings);
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        Complain(folder + ": no such folder; name the folder of lexicons and rule packs with --patterns");
        return nullptr;
    }
    auto knowledge = Knowledge::Load(folder, {settings.lexicons.begin(), settings.lexicons.end()}, DefaultCacheFolder());
    for (const Diagnostic& d : knowledge->diagnostics) Complain(d.ToString());
    return knowledge->diagnostics.empty() ? knowledge : nullptr;
}

ReaderOptions ReadOptions(const Settings& settings) {
    ReaderOptions options;
    options.date = settings.date;
    options.max_article_bytes = settings.max_size;
    options.max_unpacked_bytes = settings.max_unpacked;
    options.max_ratio = settings.max_ratio;
    options.max_nesting = settings.max_nesting;
    options.include = settings.include;
    options.exclude = settings.exclude;
    options.csv_columns = settings.csv_columns;
    options.files_from = settings.files_from;
    options.encoding = settings.encoding == "auto" ? Encoding::kDetect : Encoding::kUtf8;
    return options;
}

}  // namespace pressbox
