// Web pages to UTF-8, from the encoding that they declare.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "extractor/text/encoding.h"

namespace pressbox {

// The page as UTF-8 without NULs. Its encoding is what a byte-order mark says, else `declared` (by HTTP; may be empty),
// else what a <meta> near its beginning says; bytes that this encoding does not have become U+FFFD. A page that tells
// nothing is taken as plain text is (DecodeText), which may fail with the reason in `error`.
std::optional<std::string> DecodePage(std::string_view bytes, std::string_view declared, Encoding encoding, std::string& error);

}  // namespace pressbox
