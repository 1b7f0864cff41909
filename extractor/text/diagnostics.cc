#include "extractor/text/diagnostics.h"

#include <cstdio>

#include "extractor/text/utf8.h"

namespace pressbox {
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

std::string Diagnostic::ToString() const {
    std::string out = file;
    if (line > 0) out += ':' + std::to_string(line);
    if (column > 0) out += ':' + std::to_string(column);
    return Printable(out + ": " + message);
}

}  // namespace pressbox
