// Articles in tar and zip archives, read by libarchive entry after entry. Nothing is written anywhere: an entry's name,
// whatever it says, is only the end of its articles' ids.
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <unistd.h>

#include <cerrno>

#include "extractor/source/stream.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

// libarchive converts entries' names to the thread's locale, and loses those that it cannot express.
class Utf8Locale {
  public:
    Utf8Locale() : utf8_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)), before_(utf8_ == nullptr ? nullptr : ::uselocale(utf8_)) {}
    ~Utf8Locale() {
        if (utf8_ == nullptr) return;
        ::uselocale(before_);
        ::freelocale(utf8_);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

  private:
    locale_t utf8_;
    locale_t before_;
};

struct ArchiveDeleter {
    void operator()(archive* a) const { archive_read_free(a); }
};

// The archive's bytes, and why they ended too early once libarchive has come so far.
struct PackedBytes {
    std::unique_ptr<ByteSource> source;
    bool can_move = false;
    std::string error;
};

la_ssize_t ReadPiece(archive* a, void* self, const void** piece) {
    auto& packed = *static_cast<PackedBytes*>(self);
    const std::string_view got = packed.source->Read();
    *piece = got.data();
    if (got.empty()) packed.error = packed.source->Error();
    if (packed.error.empty()) return static_cast<la_ssize_t>(got.size());
    archive_set_error(a, EIO, "%s", packed.error.c_str());
    return ARCHIVE_FATAL;
}

la_int64_t SeekPiece(archive*, void* self, la_int64_t offset, int whence) {
    const int64_t at = whence == SEEK_CUR ? -1 : static_cast<PackedBytes*>(self)->source->Seek(offset, whence);
    return at < 0 ? ARCHIVE_FATAL : at;
}

// One entry's bytes; the archive is then behind them.
class EntryBytes final : public ByteSource {
  public:
    EntryBytes(archive* a, const PackedBytes& packed, bool& broken) : archive_(a), packed_(packed), broken_(broken), piece_(kPieceBytes) {}
    std::string_view Read() override {
        if (ended_) return {};
        const la_ssize_t got = archive_read_data(archive_, piece_.data(), piece_.size());
        if (got > 0) return {piece_.data(), static_cast<size_t>(got)};
        ended_ = true;
        if (got == 0) return {};
        broken_ = got == ARCHIVE_FATAL;
        error_ = packed_.error;
        if (!error_.empty()) broken_ = true;
        else error_ = std::string("damaged, or of a kind that is not read (") + archive_error_string(archive_) + "); unpack or get it again; the archive's other articles are kept";
        return {};
    }
    std::string Error() const override { return error_; }

  private:
    archive* archive_;
    const PackedBytes& packed_;
    bool& broken_;
    std::vector<char> piece_;
    std::string error_;
    bool ended_ = false;
};

class ArchiveStream final : public ArticleStream {
  public:
    ArchiveStream(std::string place, std::unique_ptr<ByteSource> bytes, const Opening& opening)
        : place_(std::move(place)), packed_{std::move(bytes), false, {}}, opening_(opening), archive_(archive_read_new()) {
        archive_read_support_format_tar(archive_.get());
        archive_read_support_format_zip(archive_.get());
        archive_read_set_read_callback(archive_.get(), ReadPiece);
        archive_read_set_callback_data(archive_.get(), &packed_);
        packed_.can_move = packed_.source->Seek(0, SEEK_SET) == 0;
        if (packed_.can_move) archive_read_set_seek_callback(archive_.get(), SeekPiece);
    }

    ReadResult Next(Article& article, Failure& failure) override {
        for (;;) {
            if (entry_ != nullptr) {
                const ReadResult result = entry_->Next(article, failure);
                if (result != ReadResult::kEnd) return any_ = true, result;
                entry_.reset();
            }
            if (broken_ || ended_) return ReadResult::kEnd;
            if (const ReadResult result = NextEntry(failure); result != ReadResult::kArticle) return result;
        }
    }

  private:
    // kArticle: an entry has been opened, or one passed over.
    ReadResult NextEntry(Failure& failure) {
        const Utf8Locale locale;
        if (!opened_ && archive_read_open1(archive_.get()) != ARCHIVE_OK) return Broken(failure);
        opened_ = true;
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(archive_.get(), &entry);
        if (result == ARCHIVE_EOF) {
            ended_ = true;
            if (const void* ignored = nullptr; !packed_.can_move)  // to its end, where checksums are
                while (ReadPiece(archive_.get(), &packed_, &ignored) > 0) {}
            if (!packed_.error.empty()) return Broken(failure);
            return any_ ? ReadResult::kEnd : Fail(failure, place_, std::string("no articles in this archive; pressbox looks for ") + kArticleNames, place_);
        }
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return Broken(failure);
        if (archive_entry_filetype(entry) != AE_IFREG) return ReadResult::kArticle;
        const std::string name = NameOf(entry);
        if (!IsArticleName(name) || !opening_.filter.Takes(name)) return ReadResult::kArticle;
        auto bytes = std::make_unique<EntryBytes>(archive_.get(), packed_, broken_);
        entry_ = OpenArticles(name, place_ + "/" + name, Metered(std::move(bytes), opening_.meter, opening_.layer), opening_);
        return ReadResult::kArticle;
    }

    ReadResult Broken(Failure& failure) {
        broken_ = true;
        std::string error = packed_.error;
        const char* reason = archive_error_string(archive_.get());
        if (error.empty()) error = std::string("the archive is damaged (") + (reason == nullptr ? "it cannot be read" : reason) + "); get it again; articles before that are kept";
        return Fail(failure, place_, std::move(error), place_);
    }

    static std::string NameOf(archive_entry* entry) {
        const char* name = archive_entry_pathname_utf8(entry);
        if (name == nullptr) name = archive_entry_pathname(entry);
        return ValidUtf8(name == nullptr ? "unnamed" : name);
    }

    std::string place_;
    PackedBytes packed_;
    Opening opening_;
    std::unique_ptr<archive, ArchiveDeleter> archive_;
    std::unique_ptr<ArticleStream> entry_;  // reads from archive_
    bool opened_ = false;
    bool any_ = false;     // something was told of it
    bool broken_ = false;  // told, and nothing more can be read
    bool ended_ = false;
};

}  // namespace

std::unique_ptr<ArticleStream> OpenArchive(const std::string& place, std::unique_ptr<ByteSource> bytes, const Opening& opening) {
    return std::make_unique<ArchiveStream>(place, std::move(bytes), opening);
}

}  // namespace pressbox
