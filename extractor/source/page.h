// What a web page holds, as libxml2's HTML parser reports it: its paragraphs, each in its place among the elements, and
// what it says of itself. Which of it is the article is decided in html.cc.
//
// No tree is built. The parser's events fill flat lists, elements in the order in which they begin, so that what lies
// within element e are the elements [e, elements[e].end):
//
//     <body> <article> <p> … </p> <p> … </p> </article> </body>
//      0       1        2          3                                  elements[1].end == 4
//
// Scripts, navigation, asides, footers, captions and what is hidden are left out. Elements nested too deep, or one with
// more attributes than any page has, end the reading with an error: libxml2 takes time in proportion to both.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressbox {

struct Page {
    enum class Role : uint8_t { kNone, kMain, kArticle, kArticleBody };
    struct Element {  // one that begins a new paragraph
        uint32_t parent = 0;
        uint32_t end = 0;
        Role role = Role::kNone;
    };
    struct Block {  // a paragraph's text, white space as one blank, <br> as a line end
        uint32_t element = 0;
        uint32_t linked = 0;  // bytes of the text within links
        std::string text;
    };
    std::vector<Element> elements;  // the first is the whole page
    std::vector<Block> blocks;
    std::vector<std::pair<std::string, std::string>> meta;  // property, name or itemprop in lower case, and content
    std::vector<std::string> json_ld;
    std::string title;              // <title>
    std::string heading;            // the first <h1>
    std::vector<std::pair<uint32_t, std::string>> times;  // element, datetime of <time>

    const std::string* Meta(std::string_view name) const;
};

// Reads UTF-8 without NULs. False, with what is wrong and the mend in `error`, when the page is nested too deep.
bool ReadPage(const std::string& html, unsigned max_nesting, Page& page, std::string& error);

}  // namespace pressbox
