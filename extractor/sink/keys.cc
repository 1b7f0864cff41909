#include "extractor/sink/keys.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

std::string Hex(uint64_t hash) {
    char buffer[17];
    std::snprintf(buffer, sizeof buffer, "%016llx", static_cast<unsigned long long>(hash));
    return buffer;
}

// Of "https://www.example.org:8080/report" www.example.org; empty when it is no web address.
std::string HostOf(std::string_view address) {
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (address.substr(0, scheme.size()) != scheme) continue;
        std::string_view host = address.substr(scheme.size());
        host = host.substr(0, host.find_first_of("/?#"));
        if (const size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
        if (host.substr(0, 1) != "[") host = host.substr(0, host.find(':'));
        std::string lower(host);
        for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        return lower;
    }
    return "";
}

std::string FolderOf(const std::string& path) {
    const size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

// Takes the line's number off "articles.jsonl:12".
std::string FileOf(const std::string& place) {
    const size_t colon = place.rfind(':');
    const bool numbered = colon != std::string::npos && colon + 1 < place.size() &&
                          std::all_of(place.begin() + static_cast<long>(colon) + 1, place.end(), [](char c) { return c >= '0' && c <= '9'; });
    return numbered ? place.substr(0, colon) : place;
}

}  // namespace

uint64_t HashBytes(std::string_view bytes, uint64_t hash) {
    for (const char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3ull;
    return hash;
}

std::string ContentHash(const Article& article) {
    uint64_t hash = HashBytes(article.title);
    hash = HashBytes({"\0", 1}, hash);
    hash = HashBytes(article.date, hash);
    hash = HashBytes({"\0", 1}, hash);
    return Hex(HashBytes(article.text, hash));
}

int64_t EntityId(std::string_view kind, std::string_view name) {
    const uint64_t hash = HashBytes(name, HashBytes({"\0", 1}, HashBytes(kind)));
    return std::max<int64_t>(1, static_cast<int64_t>((hash ^ (hash >> 32)) & 0x7fffffffffffffffull));
}

std::string_view EntityKind(const Fact& fact, std::string_view field) {
    const auto kind = std::find_if(fact.name_kinds.begin(), fact.name_kinds.end(), [&](const auto& item) { return item.first == field; });
    if (kind == fact.name_kinds.end()) return "";
    return kind->second == Kind::kName ? "unknown" : NameOf(kind->second);
}

std::string SourceOf(const Article& article) {
    if (const std::string host = HostOf(article.id); !host.empty()) return host;
    const std::string& place = article.place.empty() ? article.id : article.place;
    const std::string file = FileOf(place);
    return ValidUtf8(file == place && place == article.id ? FolderOf(file) : file);
}

std::string ShortId(const std::string& id) {
    if (id.size() <= kMaxIdBytes) return id;
    size_t end = kMaxIdBytes - 17;
    while (end > 0 && (static_cast<uint8_t>(id[end]) & 0xC0) == 0x80) --end;
    return id.substr(0, end) + "#" + Hex(HashBytes(id));
}

}  // namespace pressbox
