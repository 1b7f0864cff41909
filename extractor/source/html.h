// A web page to an article.
//
// What the page says of itself as data (schema.org in JSON-LD: articleBody, headline, datePublished) comes first, as long
// as that body is no mere teaser. Else the text is that of the element marked as the article's body, of an <article> or of
// <main>, unless another element holds far more running text; then it is that one. Paragraphs of which nearly all is a
// link are left out.
#pragma once

#include <string>
#include <string_view>

#include "extractor/source/reader.h"

namespace pressbox {

// Fills in title, date and text, paragraphs with a blank line between them; `charset` is the one that HTTP declared, or
// empty. False, with what is wrong and the mend in `error`, when it cannot be read. The text may come out empty.
bool ReadArticlePage(std::string_view bytes, std::string_view charset, const ReaderOptions& options, Article& article, std::string& error);

}  // namespace pressbox
