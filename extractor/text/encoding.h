// Bytes to UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pressbox {

enum class Encoding : uint8_t { kUtf8, kDetect };

// The text of `bytes` as UTF-8, a byte-order mark taken off. kUtf8: anything that is not UTF-8 is an error. kDetect:
// what is not UTF-8 is converted from the encoding that ICU's detector finds likeliest. On failure returns nothing and
// says in `error` at which byte what is wrong and what can be done.
std::optional<std::string> DecodeText(std::string_view bytes, Encoding encoding, std::string& error);

}  // namespace pressbox
