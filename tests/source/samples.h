// What the tests of the sources share: bytes to articles whatever the pieces, and packers.
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>
#include <zstd.h>

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "extractor/source/stream.h"

namespace pressbox::samples {

struct Told {
    std::vector<Article> articles;
    std::vector<Failure> failures;

    // All in one text, to be compared.
    std::string ToString() const {
        std::string out;
        for (const Article& a : articles) out += "[" + a.id + "|" + a.date + "|" + a.title + "|" + a.text + "]\n";
        for (const Failure& f : failures) out += "!" + f.place + "|" + f.message + "|" + f.article_id + "\n";
        return out;
    }
};

// Hides that its source can be moved, as a pipe cannot.
class Pipe final : public ByteSource {
  public:
    explicit Pipe(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}
    std::string_view Read() override { return source_->Read(); }

  private:
    std::unique_ptr<ByteSource> source_;
};

// Reads `bytes`, `piece` at a time, as a file of that name. As the reader does, gives up the path past a limit.
inline Told ReadAll(const std::string& name, const std::string& bytes, size_t piece = kPieceBytes, const ReaderOptions& options = {}, bool pipe = false) {
    const GlobFilter filter(options.include, options.exclude);
    Meter meter(options.max_unpacked_bytes, options.max_ratio);
    *meter.packed() = bytes.size();
    std::unique_ptr<ByteSource> source = std::make_unique<MemoryBytes>(bytes, piece);
    if (pipe) source = std::make_unique<Pipe>(std::move(source));
    const auto stream = OpenArticles(name, name, std::move(source), Opening{options, filter, meter, 0});
    Told told;
    for (;;) {
        Article article;
        Failure failure;
        const ReadResult result = stream->Next(article, failure);
        if (result == ReadResult::kEnd) return told;
        if (result == ReadResult::kArticle) told.articles.push_back(article);
        else told.failures.push_back(failure);
        if (meter.exceeded()) return told;
    }
}

inline std::string Gzip(const std::string& bytes) {
    z_stream z{};
    deflateInit2(&z, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&z, bytes.size()) + 64, '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    z.avail_in = static_cast<uInt>(bytes.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.resize(z.total_out);
    deflateEnd(&z);
    return out;
}

inline std::string Zstd(const std::string& bytes) {
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress2(context, out.data(), out.size(), bytes.data(), bytes.size()));
    ZSTD_freeCCtx(context);
    return out;
}

inline std::string Pack(bool zip, const std::vector<std::pair<std::string, std::string>>& files) {
    archive* a = archive_write_new();
    zip ? archive_write_set_format_zip(a) : archive_write_set_format_ustar(a);
    std::string out(1u << 20, '\0');
    size_t used = 0;
    archive_write_open_memory(a, out.data(), out.size(), &used);
    for (const auto& [name, data] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(data.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(a, entry);
        archive_write_data(a, data.data(), data.size());
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    out.resize(used);
    return out;
}

inline std::string WarcRecord(const std::string& type, const std::string& target, const std::string& content_type, const std::string& block) {
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target + "\r\nContent-Type: " + content_type + "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

struct Sample {
    std::string name;
    std::string bytes;
    bool packed = false;  // every byte is needed: cut anywhere, it is damaged
};

// One small input of each format, each also packed.
inline std::vector<Sample> All() {
    const std::string text = "date 2024-03-16\ntitle Málaga win\n\nMálaga beat Hull 2-1.\n\nThey were “superb”.\n";
    const std::string lines = "\xEF\xBB\xBF{\"id\": \"a\", \"text\": \"Leeds won 2-1 \\u00e9.\\n\"}\n\n{\"broken\n{\"text\": \"Hull \\\"lost\\\".\", \"date\": \"2024-03-16\"}\n";
    const std::string csv = "id;text;title\r\na;\"Leeds won;\nsaid \"\"he\"\".\";One\r\n\r\nb;Hull lost.;\"Two\"\r\nc;x\r\n";
    const std::string html = "<!DOCTYPE html><html><head><title>Leeds win</title><meta name=date content='2024-03-16'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Leeds &amp; Hull\"}</script></head>"
                             "<body><nav>Home</nav><article><p>Leeds beat <a href=x>Hull</a> 2-1 &eacute;.<br>And that was it.<p>A second paragraph, long enough to be one.</article></body></html>";
    const std::string warc = WarcRecord("warcinfo", "", "application/warc-fields", "a: b\r\n") +
                             WarcRecord("response", "http://x/1", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Le\r\n18\r\neds won 2-1 on Saturday.\r\n0\r\n\r\n") +
                             WarcRecord("response", "http://x/2", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n\r\n" + Gzip(html)) +
                             WarcRecord("conversion", "http://x/3", "text/plain", text);
    std::vector<Sample> samples = {{"a.txt", text}, {"a.jsonl", lines}, {"a.csv", csv}, {"a.html", html}, {"a.warc", warc}};
    const std::vector<std::pair<std::string, std::string>> files = {{"d/a.txt", text}, {"b.jsonl.gz", Gzip(lines)}, {"c.csv", csv}, {"x.png", "x"}};
    samples.push_back({"a.tar", Pack(false, files)});
    samples.push_back({"a.zip", Pack(true, files)});
    samples.push_back({"b.zip", Pack(true, {{"in.tar", Pack(false, files)}, {"z.txt", text}})});
    for (const auto& [name, bytes] : std::vector<std::pair<std::string, std::string>>{{"a.txt", text}, {"a.jsonl", lines}, {"a.csv", csv}, {"a.html", html}, {"a.warc", warc}, {"a.tar", Pack(false, files)}}) {
        samples.push_back({name + ".gz", Gzip(bytes), true});
        samples.push_back({name + ".zst", Zstd(bytes), true});
    }
    samples.push_back({"a.warc.gz", Gzip(warc.substr(0, 200)) + Gzip(warc.substr(200)), false});
    return samples;
}

}  // namespace pressbox::samples
