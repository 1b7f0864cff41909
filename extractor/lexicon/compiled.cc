#include "extractor/lexicon/compiled.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <utility>

namespace pressbox {

namespace fs = std::filesystem;

namespace {

constexpr uint64_t kMagic = 0x37304c5862507265ull;  // also tells the byte order; change it with the format
constexpr size_t kSections = 10;

struct Section {
    uint64_t offset = 0;
    uint64_t count = 0;
};

struct Header {
    uint64_t magic = kMagic;
    uint64_t stamp = 0;
    uint64_t size = 0;      // of the file
    uint64_t checksum = 0;  // of everything else
    Section sections[kSections];
};

uint64_t Mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ull;
    return hash ^ (hash >> 32);
}

// `size` is a multiple of 8.
uint64_t Checksum(const char* data, size_t size) {
    uint64_t hash = size;
    for (size_t i = 0; i < size; i += 8) {
        uint64_t word = 0;
        std::memcpy(&word, data + i, 8);
        hash = Mix(hash, word);
    }
    return hash;
}

class FileWriter {
  public:
    template <class T>
    void Add(size_t section, const T* data, size_t count) {
        body_.resize((body_.size() + 7) / 8 * 8);
        header_.sections[section] = {sizeof(Header) + body_.size(), count};
        body_.append(reinterpret_cast<const char*>(data), count * sizeof(T));
    }
    std::string Finish(uint64_t stamp) {
        body_.resize((body_.size() + 7) / 8 * 8);
        header_.stamp = stamp;
        header_.size = sizeof(Header) + body_.size();
        header_.checksum = 0;
        header_.checksum = Checksum(reinterpret_cast<const char*>(&header_), sizeof(Header)) ^ Checksum(body_.data(), body_.size());
        return std::string(reinterpret_cast<const char*>(&header_), sizeof(Header)) + body_;
    }

  private:
    Header header_;
    std::string body_;
};

// A file's bytes, mapped. Empty when it cannot be.
struct Mapping {
    char* data = nullptr;
    size_t size = 0;

    explicit Mapping(const fs::path& file) {
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0) return;
        struct stat about {};
        if (::fstat(descriptor, &about) == 0 && about.st_size > 0) {
            void* place = ::mmap(nullptr, static_cast<size_t>(about.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
            if (place != MAP_FAILED) data = static_cast<char*>(place), size = static_cast<size_t>(about.st_size);
        }
        ::close(descriptor);
    }
    ~Mapping() {
        if (data != nullptr) ::munmap(data, size);
    }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
};

template <class T>
FlatArray<T> ArrayOf(const Mapping& mapping, const Section& section) {
    return FlatArray<T>(reinterpret_cast<const T*>(mapping.data + section.offset), section.count);
}

void ReadListWords(const FlatArray<char>& text, Lexicon& lexicon) {
    const std::string_view all(text.data(), text.size());
    const auto until = [&](size_t& at, char mark) {
        const size_t end = all.find(mark, at);
        const std::string part(all.substr(at, end - at));
        at = end + 1;
        return part;
    };
    for (size_t at = 0; at < all.size();) {
        Lexicon::ListWord word;
        word.kind = until(at, '\t');
        word.value = until(at, '\t');
        word.word = until(at, '\n');
        lexicon.AddListWord(std::move(word));
    }
}

}  // namespace

uint64_t StampOf(const std::vector<fs::path>& files) {
    uint64_t stamp = kMagic;
    for (const fs::path& file : files) {
        struct stat about {};
        if (::stat(file.c_str(), &about) != 0) continue;
        stamp = Mix(stamp, HashToken(file.string()));
        stamp = Mix(stamp, static_cast<uint64_t>(about.st_size));
        stamp = Mix(stamp, static_cast<uint64_t>(about.st_mtim.tv_sec));
        stamp = Mix(stamp, static_cast<uint64_t>(about.st_mtim.tv_nsec));
    }
    return stamp;
}

std::optional<Lexicon> MapCompiled(const fs::path& file, uint64_t stamp) {
    const auto mapping = std::make_shared<const Mapping>(file);
    if (mapping->size < sizeof(Header)) return std::nullopt;
    Header header;
    std::memcpy(&header, mapping->data, sizeof(Header));
    if (header.magic != kMagic || header.stamp != stamp || header.size != mapping->size) return std::nullopt;
    const uint64_t expected = std::exchange(header.checksum, 0);
    if ((Checksum(reinterpret_cast<const char*>(&header), sizeof(Header)) ^ Checksum(mapping->data + sizeof(Header), mapping->size - sizeof(Header))) != expected) return std::nullopt;
    const Section* s = header.sections;
    Lexicon lexicon;
    lexicon.gazetteer = Gazetteer(ArrayOf<Gazetteer::Slot>(*mapping, s[0]), ArrayOf<uint64_t>(*mapping, s[9]), ArrayOf<uint64_t>(*mapping, s[1]), ArrayOf<uint64_t>(*mapping, s[8]), ArrayOf<Gazetteer::Alias>(*mapping, s[2]), ArrayOf<Sense>(*mapping, s[3]));
    lexicon.words = WordTable(ArrayOf<WordTable::Slot>(*mapping, s[4]));
    lexicon.entries = ArrayOf<Lexicon::FlatEntry>(*mapping, s[5]);
    lexicon.strings = ArrayOf<char>(*mapping, s[6]);
    ReadListWords(ArrayOf<char>(*mapping, s[7]), lexicon);
    lexicon.memory = mapping;
    return lexicon;
}

bool WriteCompiled(const Lexicon& lexicon, uint64_t stamp, const fs::path& file) {
    std::string lists;
    for (const Lexicon::ListWord& w : lexicon.list_words) lists += w.kind + '\t' + w.value + '\t' + w.word + '\n';
    FileWriter writer;
    const auto add = [&](size_t section, const auto& array) { writer.Add(section, array.data(), array.size()); };
    add(0, lexicon.gazetteer.slots());
    add(1, lexicon.gazetteer.beginnings());
    add(2, lexicon.gazetteer.all_aliases());
    add(3, lexicon.gazetteer.all_senses());
    add(4, lexicon.words.slots());
    add(5, lexicon.entries);
    add(6, lexicon.strings);
    add(7, lists);
    add(8, lexicon.gazetteer.names());
    add(9, lexicon.gazetteer.firsts());
    const std::string bytes = writer.Finish(stamp);

    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    const fs::path draft = file.string() + "." + std::to_string(::getpid());
    std::ofstream out(draft, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (out) fs::rename(draft, file, error);
    if (out && !error) return true;
    fs::remove(draft, error);
    return false;
}

fs::path DefaultCacheFolder() {
    if (const char* folder = std::getenv("XDG_CACHE_HOME"); folder != nullptr && *folder == '/') return fs::path(folder) / "pressbox";
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/') return fs::path(home) / ".cache/pressbox";
    return {};
}

}  // namespace pressbox
