#include "command.h"

#include <cstdio>
#include <filesystem>

#include "extractor/lexicon/compiled.h"
#include "extractor/text/utf8.h"

namespace pressbox {

namespace fs = std::filesystem;

namespace {

std::function<void()> before_messages;

}  // namespace

void BeforeMessages(std::function<void()> action) { before_messages = std::move(action); }

void Tell(const std::string& message) {
    if (before_messages) before_messages();
    std::fprintf(stderr, "%s\n", Printable(message).c_str());
}

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
