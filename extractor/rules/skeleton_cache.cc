#include "extractor/rules/skeleton_cache.h"

#include <unistd.h>

#include <cstring>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <type_traits>

#include "extractor/lexicon/gazetteer.h"

namespace pressbox {
namespace {

namespace fs = std::filesystem;

// Another skeleton.cc reads other skeletons; also tells the byte order.
constexpr uint64_t kMagic = 0x32304c4b53625072ull ^ PRESSBOX_SKELETON_HASH;

class Writer {
  public:
    template <class T>
    void Put(T value) {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void Put(const std::string& text) {
        Put(static_cast<uint32_t>(text.size()));
        bytes_ += text;
    }
    const std::string& bytes() const { return bytes_; }

  private:
    std::string bytes_;
};

// After a read beyond the end all is zero, and good() false.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}
    template <class T>
    T Get() {
        T value{};
        if (bytes_.size() < sizeof value) return good_ = false, T{};
        std::memcpy(&value, bytes_.data(), sizeof value);
        bytes_.remove_prefix(sizeof value);
        return value;
    }
    std::string GetText() {
        const auto size = Get<uint32_t>();
        if (size > bytes_.size()) return good_ = false, std::string();
        std::string text(bytes_.substr(0, size));
        bytes_.remove_prefix(size);
        return text;
    }
    // A number of things of which each takes a byte at least.
    uint32_t GetCount() {
        const auto count = Get<uint32_t>();
        if (count > bytes_.size()) return good_ = false, 0;
        return count;
    }
    std::string_view rest() const { return bytes_; }
    bool good() const { return good_; }

  private:
    std::string_view bytes_;
    bool good_ = true;
};

}  // namespace

SkeletonCache::SkeletonCache(fs::path file) : file_(std::move(file)) {
    if (!file_.empty()) Read();
}

SkeletonCache::Key SkeletonCache::KeyOf(std::string_view regex) {
    Key key{HashToken(regex), regex.size()};
    for (const char c : regex) key.second = (key.second ^ static_cast<uint8_t>(c)) * 0x9E3779B97F4A7C15ull, key.second ^= key.second >> 29;
    return key;
}

const Skeleton* SkeletonCache::Find(std::string_view regex) {
    const auto found = known_.find(KeyOf(regex));
    if (found == known_.end()) return nullptr;
    found->second.used = true;
    return &found->second.skeleton;
}

void SkeletonCache::Add(std::string_view regex, const Skeleton& skeleton) {
    known_[KeyOf(regex)] = {skeleton, true};
    is_new_ = true;
}

void SkeletonCache::Read() {
    std::ifstream in(file_, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    const std::string bytes = content.str();
    Reader reader(bytes);
    const auto magic = reader.Get<uint64_t>();
    const auto hash = reader.Get<uint64_t>();
    if (!in || magic != kMagic || hash != HashToken(reader.rest())) return;
    std::vector<Element> elements(reader.GetCount());
    for (Element& element : elements) {
        element.resize(reader.GetCount());
        for (std::string& symbol : element) symbol = reader.GetText();
    }
    for (uint32_t n = reader.GetCount(); n > 0 && reader.good(); --n) {
        const auto first = reader.Get<uint64_t>();
        const auto second = reader.Get<uint64_t>();
        Skeleton& skeleton = known_[{first, second}].skeleton;
        skeleton.chains.resize(reader.GetCount());
        for (Chain& chain : skeleton.chains) {
            const uint32_t count = reader.GetCount();
            chain.before = reader.Get<uint16_t>();
            for (uint32_t i = 0; i < count && reader.good(); ++i) {
                const auto index = reader.Get<uint32_t>();
                if (index >= elements.size()) return known_.clear();
                chain.elements.push_back(elements[index]);
                if (i > 0) chain.gaps.push_back(reader.Get<Gap>());
            }
        }
    }
    if (!reader.good()) known_.clear();
}

void SkeletonCache::Save() const {
    if (!is_new_ || file_.empty()) return;
    std::map<Element, uint32_t> numbers;
    std::vector<const Element*> elements;
    Writer regexes;
    uint32_t count = 0;
    for (const auto& [key, known] : known_) {
        if (!known.used) continue;
        ++count;
        regexes.Put(key.first);
        regexes.Put(key.second);
        regexes.Put(static_cast<uint32_t>(known.skeleton.chains.size()));
        for (const Chain& chain : known.skeleton.chains) {
            regexes.Put(static_cast<uint32_t>(chain.elements.size()));
            regexes.Put(chain.before);
            for (size_t i = 0; i < chain.elements.size(); ++i) {
                const auto [at, fresh] = numbers.emplace(chain.elements[i], static_cast<uint32_t>(elements.size()));
                if (fresh) elements.push_back(&at->first);
                regexes.Put(at->second);
                if (i > 0) regexes.Put(chain.gaps[i - 1]);
            }
        }
    }
    Writer body;
    body.Put(static_cast<uint32_t>(elements.size()));
    for (const Element* element : elements) {
        body.Put(static_cast<uint32_t>(element->size()));
        for (const std::string& symbol : *element) body.Put(symbol);
    }
    body.Put(count);
    const std::string rest = body.bytes() + regexes.bytes();
    Writer head;
    head.Put(kMagic);
    head.Put(HashToken(rest));

    std::error_code error;
    fs::create_directories(file_.parent_path(), error);
    const fs::path draft = file_.string() + "." + std::to_string(::getpid());
    std::ofstream out(draft, std::ios::binary);
    out << head.bytes() << rest;
    out.close();
    if (out) fs::rename(draft, file_, error);
    if (!out || error) fs::remove(draft, error);
}

}  // namespace pressbox
