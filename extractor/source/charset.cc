#include "extractor/source/charset.h"

#include <re2/re2.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <memory>

#include "extractor/source/stream.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

std::string DeclaredInPage(std::string_view page) {
    static const re2::RE2 meta(R"((?i)<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.()-]+))", re2::RE2::Latin1);
    const std::string_view head = page.substr(0, 4096);
    std::string name;
    re2::RE2::PartialMatch(re2::StringPiece(head.data(), head.size()), meta, &name);
    name = Lower(name);
    return name.substr(0, 6) == "utf-16" ? "utf-8" : name;  // whoever could read the <meta> knows that it is not
}

// As browsers do, Latin 1 and ASCII are read as the larger set that Windows made of them.
std::string CommonName(std::string name) {
    for (const char* latin : {"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"})
        if (name == latin) return "windows-1252";
    return name;
}

std::optional<std::string> Convert(std::string_view bytes, const std::string& name) {
    if (bytes.size() > INT32_MAX) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.c_str(), &status), ucnv_close);
    if (U_FAILURE(status)) return std::nullopt;
    const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status)) return std::nullopt;
    std::string out;
    wide.toUTF8String(out);
    return out;
}

std::string WithoutNuls(std::string text) {
    if (text.find('\0') == std::string::npos) return text;
    std::string out;
    for (const char c : text) c == '\0' ? out.append("\xEF\xBF\xBD") : out.append(1, c);
    return out;
}

}  // namespace

std::optional<std::string> DecodePage(std::string_view bytes, std::string_view declared, Encoding encoding, std::string& error) {
    std::string name = Lower(declared);
    if (bytes.substr(0, 2) == "\xFF\xFE") name = "utf-16le", bytes.remove_prefix(2);
    else if (bytes.substr(0, 2) == "\xFE\xFF") name = "utf-16be", bytes.remove_prefix(2);
    else if (bytes.substr(0, 3) == "\xEF\xBB\xBF") name = "utf-8", bytes.remove_prefix(3);
    if (name.empty()) name = DeclaredInPage(bytes);
    if (name == "utf-8" || name == "utf8") return WithoutNuls(ValidUtf8(bytes));
    if (!name.empty())
        if (std::optional<std::string> text = Convert(bytes, CommonName(name))) return WithoutNuls(std::move(*text));
    return DecodeText(bytes, encoding, error);
}

}  // namespace pressbox
