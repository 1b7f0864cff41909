// Strings of records are written as JSON whatever is in them, and wherever it stands.
#include "extractor/facts/fact.h"

#include <nlohmann/json.hpp>

#include "catch.h"

using namespace pressbox;

TEST_CASE("what needs an escape is found at every place of a text", "[json]") {
    for (const char special : {'"', '\\', '\n', '\x01', '\x1f', ' ', '!', '#', '[', ']', '\x7f'})
        for (size_t size = 0; size < 27; ++size)
            for (size_t at = 0; at < size; ++at) {
                Fields fields;
                std::string text(size, 'x');
                text[at] = special;
                if (size > 3 && at + 2 < size) text.replace(at + 1, 2, "\u00e9");  // bytes above ASCII hide nothing
                fields.set("name", text);
                std::string line;
                AppendFieldsJson(fields, line);
                CHECK(nlohmann::json::parse(line)["name"].get<std::string>() == text);
            }
}
