#include "extractor/text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <memory>

#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

std::string_view WithoutByteOrderMark(std::string_view text) {
    return text.substr(0, 3) == "\xEF\xBB\xBF" ? text.substr(3) : text;
}

bool HasUtf16Mark(std::string_view bytes) { return bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF"; }

std::string HexByte(char c) {
    char buffer[8];
    std::snprintf(buffer, sizeof buffer, "0x%02X", static_cast<unsigned>(static_cast<uint8_t>(c)));
    return buffer;
}

std::optional<std::string> Convert(std::string_view bytes, std::string& error) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    const char* name = match == nullptr ? nullptr : ucsdet_getName(match, &status);
    if (U_FAILURE(status) || name == nullptr) {
        error = "the encoding cannot be told; convert the text to UTF-8";
        return std::nullopt;
    }
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), ucnv_close);
    if (U_FAILURE(status)) {
        error = std::string("looks like ") + name + ", for which there is no converter; convert the text to UTF-8";
        return std::nullopt;
    }
    const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    std::string out;
    wide.toUTF8String(out);
    return std::string(WithoutByteOrderMark(out));
}

}  // namespace

std::optional<std::string> DecodeText(std::string_view bytes, Encoding encoding, std::string& error) {
    const std::string_view text = WithoutByteOrderMark(bytes);
    const bool utf16 = HasUtf16Mark(bytes);
    if (const size_t nul = text.find('\0'); nul != std::string_view::npos && !(utf16 && encoding == Encoding::kDetect)) {
        error = utf16 ? "UTF-16; convert it to UTF-8, or try --encoding auto"
                      : "a binary file (a NUL at byte " + std::to_string(nul) + "); pressbox reads text";
        return std::nullopt;
    }
    const size_t bad = FindInvalidUtf8(text);
    if (bad == std::string_view::npos) return std::string(text);
    if (encoding == Encoding::kDetect) return Convert(bytes, error);
    error = "not UTF-8 at byte " + std::to_string(bad + (bytes.size() - text.size())) + " (" + HexByte(text[bad]) + "); convert it to UTF-8, or try --encoding auto";
    return std::nullopt;
}

}  // namespace pressbox
