#include "extractor/source/html.h"

#include "catch.h"
#include "samples.h"

using namespace pressbox;

namespace {

Article Read(const std::string& html, const std::string& charset = {}) {
    Article article;
    std::string error;
    INFO(html);
    REQUIRE(ReadArticlePage(html, charset, {}, article, error));
    return article;
}

std::string TextOf(const std::string& html) { return Read(html).text; }

}  // namespace

TEST_CASE("HTML: paragraphs", "[source]") {
    CHECK(TextOf("<p>One &amp; two<p>Three\n  four") == "One & two\n\nThree four");
    CHECK(TextOf("<p>a<br>b<br/><br>c<br><br><br>d<br></p>") == "a\nb\n\nc\n\nd");
    CHECK(TextOf("<p>a <b>b</b> <i>c</i>d</p><div>e<p>f</p>g</div>") == "a b cd\n\ne\n\nf\n\ng");
    CHECK(TextOf("<ul><li>a<li>b</ul><table><tr><td>Leeds<td>2<tr><td>Hull<td>1</table>") == "a\n\nb\n\nLeeds 2\n\nHull 1");
    CHECK(TextOf("plain words") == "plain words");
}

TEST_CASE("HTML: what is no text of the article", "[source]") {
    for (const char* out : {"<script>x</script>", "<style>x</style>", "<nav>x</nav>", "<aside>x</aside>", "<footer>x</footer>", "<header>x</header>", "<figure><img><figcaption>x</figcaption></figure>", "<noscript>x</noscript>",
                            "<div hidden>x</div>", "<div style='display: none'>x</div>", "<div aria-hidden=true>x</div>", "<ul role=navigation><li>x</ul>", "<div class='a related'>x</div>", "<button>x</button>", "<!-- x -->",
                            "<p><a href=/>x x x x x</a></p>", "<template>x</template>", "<svg><text>x</text></svg>"})
        CHECK(TextOf(std::string("<article><p>Leeds won.</p>") + out + "<p>Hull lost.</p></article>") == "Leeds won.\n\nHull lost.");
    CHECK(TextOf("<p>Leeds, <a href=x>as said</a>, won.</p>") == "Leeds, as said, won.");
    CHECK(TextOf("<form><p>Leeds won.</p></form>") == "Leeds won.");
    CHECK(TextOf("<body class=related hidden><p>Leeds won.</p></body>") == "Leeds won.");
}

TEST_CASE("HTML: an aside that is never closed takes no text with it", "[source]") {
    CHECK(TextOf("<article><p>Leeds won.</p><aside><div>x</aside><p>Hull lost.</p></article>") == "Leeds won.\n\nx\n\nHull lost.");
    CHECK(TextOf("<div><p>Leeds won.</p><nav><ul><li>x</nav><p>Hull lost.</p></div>") == "Leeds won.\n\nHull lost.");
    CHECK(TextOf("<div><nav>x<p>Leeds won.</p></div><p>Hull lost.</p>") == "x\n\nLeeds won.\n\nHull lost.");
    CHECK(TextOf("<nav>x<div><aside>y<div><footer><p>Leeds won.</p>") == "x\n\ny\n\nLeeds won.");
}

TEST_CASE("HTML: titles", "[source]") {
    CHECK(Read("<title>Leeds win - The Gazette</title><h1>Leeds  win</h1><p>x").title == "Leeds win");
    CHECK(Read("<title>Leeds win</title><h1>The Gazette</h1><p>x").title == "Leeds win");
    CHECK(Read("<title>a</title><meta property=og:title content='Leeds &quot;win&quot;'><p>x").title == "Leeds \"win\"");
    CHECK(Read("<header><h1>Leeds <b>win</b></h1></header><p>x").title == "Leeds win");
    CHECK(Read("<title>a</title><script type=application/ld+json>{\"@type\": \"ReportageNewsArticle\", \"headline\": \"Leeds\nwin\"}</script><p>x").title == "Leeds win");
    CHECK(Read("<title>a</title><script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"Leeds &#8217;win&#8217;\"}</script><p>x").title == "Leeds ’win’");
    CHECK(Read("<title>a</title><script type=application/ld+json>{broken</script><p>x").title == "a");
}

TEST_CASE("HTML: the body in JSON-LD", "[source]") {
    const auto with_body = [](const std::string& body) { return TextOf("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + body + "\"}</script><p>x"); };
    CHECK(with_body("Leeds won.\\n\\nHull lost.") == "Leeds won.\n\nHull lost.");
    CHECK(with_body("Leeds won.\\r\\nHull lost.\\n") == "Leeds won.\n\nHull lost.");
    CHECK(with_body("<p>Leeds &amp; Hull.<\\/p><p>Drew.<\\/p>") == "Leeds & Hull.\n\nDrew.");
    CHECK(with_body("Leeds &amp; Hull.\\nDrew 2 &lt; 3.") == "Leeds & Hull.\n\nDrew 2 < 3.");
    CHECK(with_body("") == "x");
}

TEST_CASE("HTML: encodings", "[source]") {
    CHECK(Read("<p>caf\xE9", "ISO-8859-1").text == "café");
    CHECK(Read("<p>\x93" "caf\xE9\x94", "iso-8859-1").text == "“café”");
    CHECK(Read("<meta charset='windows-1251'><p>\xCF\xF0\xE8").text == "При");
    CHECK(Read("<p>caf\xC3\xA9").text == "café");
    CHECK(Read("<meta charset=utf-8><p>caf\xE9 x").text == "caf\xEF\xBF\xBD x");
    CHECK(Read("\xEF\xBB\xBF<p>caf\xC3\xA9", "iso-8859-1").text == "café");
    CHECK(Read("<meta charset=klingon><p>caf\xC3\xA9").text == "café");
    CHECK(Read(std::string("<meta charset=utf-8><p>a\0b", 26)).text == "a\xEF\xBF\xBD" "b");
    Article article;
    std::string error;
    CHECK_FALSE(ReadArticlePage("<p>caf\xE9", "", {}, article, error));
    CHECK(error.find("--encoding auto") != std::string::npos);
}

TEST_CASE("HTML: depth", "[source]") {
    const auto nested = [](size_t depth) {
        std::string html;
        for (size_t i = 0; i < depth; ++i) html += "<div>";
        return html + "<p>Leeds won.</p>";
    };
    CHECK(TextOf(nested(250)) == "Leeds won.");
    for (const size_t depth : {size_t{260}, size_t{100'000}}) {
        Article article;
        std::string error;
        CHECK_FALSE(ReadArticlePage(nested(depth), "", {}, article, error));
        CHECK(error.find("--max-nesting") != std::string::npos);
    }
}
