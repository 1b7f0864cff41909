#include "extractor/rules/matcher.h"

#include "extractor/lexicon/lexicon.h"

#include <algorithm>
#include <map>

namespace pressbox {
namespace {

constexpr const char* kNothing = R"([^\x00-\x{10FFFF}])";  // a regex that matches nothing
constexpr size_t kMaxNarrow = 4000;                         // regexes
constexpr int64_t kNarrowMemory = 1 << 20;                  // bytes of each, at most

}  // namespace

const Capture* RuleMatch::capture(std::string_view label) const {
    for (const Capture& c : captures)
        if (*c.label == label) return &c;
    return nullptr;
}

Matcher::Matcher(const RulePacks& packs, size_t first, size_t last) : packs_(packs) {
    std::map<std::vector<std::string>, uint32_t> set_index;
    const auto index_of = [&](const std::vector<std::string>& words) {
        const auto [at, fresh] = set_index.emplace(words, static_cast<uint32_t>(word_sets_.size()));
        if (fresh) {
            word_sets_.emplace_back();
            for (const std::string& word : words) word_sets_.back().insert(HashToken(word));
        }
        return at->second;
    };
    for (size_t r = first; r < last; ++r)
        for (size_t p = 0; p < packs.rules[r].patterns.size(); ++p) {
            const auto index = static_cast<uint32_t>(patterns_.size());
            const Requirement& needs = packs.rules[r].patterns[p].needs;
            patterns_.push_back({static_cast<uint32_t>(r), static_cast<uint32_t>(p), &needs, needs.kinds});
            if (needs.words.empty()) without_word_.push_back(index);
            for (const std::string& word : needs.words) by_word_[HashToken(word)].push_back(index);
            sets_of_pattern_.emplace_back();
            for (const auto& words : needs.more_words) sets_of_pattern_.back().push_back(index_of(words));
        }
    std::map<std::string, uint32_t> list_index;
    for (const PatternOfRule& which : patterns_) {
        const CompiledPattern& pattern = packs.rules[which.rule].patterns[which.pattern];
        lists_of_pattern_.emplace_back();
        for (const Alternation& alternation : pattern.alternations) {
            const auto [at, fresh] = list_index.emplace(pattern.regex->pattern().substr(alternation.begin, alternation.end - alternation.begin), static_cast<uint32_t>(lists_.size()));
            if (fresh) lists_.push_back(ListOf(pattern.regex->pattern(), alternation));
            lists_of_pattern_.back().push_back(at->second);
        }
    }
    stamp_.assign(patterns_.size(), 0);
    has_any_.assign(word_sets_.size(), {0, false});
}

Matcher::WordList Matcher::ListOf(const std::string& regex, const Alternation& alternation) {
    WordList list;
    list.alternatives = alternation.alternatives;
    for (uint32_t i = 0; i < list.alternatives.size(); ++i) {
        const Alternative& one = list.alternatives[i];
        list.texts.push_back(regex.substr(one.begin, one.end - one.begin));
        if (one.always) list.always.push_back(i);
        else list.by_first_word[one.words.front()].push_back(i);
    }
    return list;
}

const std::string& Matcher::PresentIn(uint32_t index, const View& view) {
    WordList& list = lists_[index];
    if (list.looked_up == now_) return list.present;
    list.looked_up = now_;
    list.present.clear();
    std::vector<uint32_t> present = list.always;
    const auto in_view = [&](uint64_t word) { return std::find(view.words.begin(), view.words.end(), word) != view.words.end(); };
    for (const uint64_t word : view.words) {
        const auto found = list.by_first_word.find(word);
        if (found == list.by_first_word.end()) continue;
        for (const uint32_t i : found->second)
            if (std::all_of(list.alternatives[i].words.begin(), list.alternatives[i].words.end(), in_view)) present.push_back(i);
    }
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    for (const uint32_t i : present) list.present += (list.present.empty() ? "" : "|") + list.texts[i];
    if (present.empty()) list.present = kNothing;
    return list.present;
}

const RE2& Matcher::RegexFor(uint32_t index, const View& view) {
    const CompiledPattern& pattern = packs_.rules[patterns_[index].rule].patterns[patterns_[index].pattern];
    if (pattern.alternations.empty()) return *pattern.regex;
    key_.assign(reinterpret_cast<const char*>(&index), sizeof index);
    for (const uint32_t list : lists_of_pattern_[index]) key_ += PresentIn(list, view) + '\n';
    const auto made = narrow_.find(key_);
    if (made != narrow_.end()) return *made->second;
    if (narrow_.size() >= kMaxNarrow) return *pattern.regex;
    const std::string& whole = pattern.regex->pattern();
    std::string narrow;
    size_t from = 0;
    for (size_t i = 0; i < pattern.alternations.size(); ++i) {
        narrow.append(whole, from, pattern.alternations[i].begin - from);
        narrow += PresentIn(lists_of_pattern_[index][i], view);
        from = pattern.alternations[i].end;
    }
    narrow.append(whole, from);
    RE2::Options options = pattern.regex->options();
    options.set_max_mem(kNarrowMemory);
    auto regex = std::make_unique<RE2>(narrow, options);
    if (!regex->ok() || regex->NumberOfCapturingGroups() != pattern.regex->NumberOfCapturingGroups()) return *pattern.regex;
    return *narrow_.emplace(key_, std::move(regex)).first->second;
}

void Matcher::SetSport(const std::string& sport) {
    const auto [at, fresh] = fits_by_sport_.try_emplace(sport);
    if (fresh)
        for (const Rule& rule : packs_.rules) at->second.push_back(rule.sports.empty() || std::find(rule.sports.begin(), rule.sports.end(), sport) != rule.sports.end());
    fits_ = &at->second;
}

bool Matcher::HasAny(uint32_t set, const View& view) {
    auto& [looked_up, has] = has_any_[set];
    if (looked_up == now_) return has;
    looked_up = now_;
    has = std::any_of(view.words.begin(), view.words.end(), [&](uint64_t word) { return word_sets_[set].count(word) > 0; });
    return has;
}

namespace {

constexpr int kMaxMatchesPerPattern = 24;
constexpr int kMaxGroups = 24;

bool IsWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<uint8_t>(c) >= 0x80;
}

bool CutsWord(const std::string& text, size_t at) {
    return at > 0 && at < text.size() && IsWordByte(text[at - 1]) && IsWordByte(text[at]);
}

// The items from view bytes [begin, end), white space at the ends left out.
void FillTokens(const View& view, size_t begin, size_t end, uint32_t& first, uint32_t& last, int32_t& item) {
    while (begin < end && view.text[begin] == ' ') ++begin;
    while (end > begin && view.text[end - 1] == ' ') --end;
    const size_t a = view.ItemAt(static_cast<uint32_t>(begin));
    const size_t b = end > begin ? view.ItemAt(static_cast<uint32_t>(end - 1)) : a;
    first = view.items[a].first_token;
    last = view.items[b].last_token;
    item = a == b ? static_cast<int32_t>(a) : -1;
}

}  // namespace

void Matcher::Try(const PatternOfRule& which, const RE2& regex, const View& view, bool in_quotation, std::vector<RuleMatch>& matches) const {
    const Rule& rule = packs_.rules[which.rule];
    if (rule.scope == Scope::kWriter && in_quotation) return;
    if (rule.scope == Scope::kQuotation && !in_quotation) return;
    const CompiledPattern& pattern = rule.patterns[which.pattern];
    re2::StringPiece groups[kMaxGroups];
    const int count = std::min(kMaxGroups, 1 + regex.NumberOfCapturingGroups());
    size_t from = 0;
    for (int found = 0; found < kMaxMatchesPerPattern && from <= view.text.size(); ++found) {
        if (!regex.Match(view.text, from, view.text.size(), RE2::UNANCHORED, groups, count)) break;
        const auto begin = static_cast<size_t>(groups[0].data() - view.text.data());
        const size_t end = begin + groups[0].size();
        from = begin + 1;
        if (end == begin || CutsWord(view.text, begin) || CutsWord(view.text, end)) continue;
        RuleMatch match;
        match.rule = which.rule;
        match.begin = static_cast<uint32_t>(begin);
        match.end = static_cast<uint32_t>(end);
        int32_t ignored = -1;
        FillTokens(view, begin, end, match.first_token, match.last_token, ignored);
        for (int g = 1; g < count; ++g) {
            const std::string& label = pattern.labels[static_cast<size_t>(g - 1)];
            if (label.empty() || groups[g].data() == nullptr || groups[g].empty()) continue;
            Capture capture;
            capture.label = &label;
            const auto at = static_cast<size_t>(groups[g].data() - view.text.data());
            FillTokens(view, at, at + groups[g].size(), capture.first_token, capture.last_token, capture.item);
            match.captures.push_back(capture);
        }
        matches.push_back(std::move(match));
    }
}

void Matcher::Match(const View& view, bool in_quotation, std::vector<RuleMatch>& matches) {
    tried_.clear();
    if (view.items.empty()) return;
    ++now_;
    candidates_.clear();
    const auto consider = [&](uint32_t p) {
        const PatternOfRule& which = patterns_[p];
        if ((which.kinds & ~view.kinds) != 0 || stamp_[p] == now_) return;
        stamp_[p] = now_;
        if (!Fits(which.rule) || !which.needs->KindsIn(view.kinds)) return;
        for (const uint32_t set : sets_of_pattern_[p])
            if (!HasAny(set, view)) return;
        candidates_.push_back(p);
    };
    for (const uint32_t p : without_word_) consider(p);
    for (const uint64_t word : view.words) {
        const auto found = by_word_.find(word);
        if (found == by_word_.end()) continue;
        for (const uint32_t p : found->second) consider(p);
    }
    std::sort(candidates_.begin(), candidates_.end());
    for (const uint32_t p : candidates_) {
        if (tried_.empty() || tried_.back() != patterns_[p].rule) tried_.push_back(patterns_[p].rule);
        Try(patterns_[p], RegexFor(p, view), view, in_quotation, matches);
    }
}

void Matcher::MatchPlain(const View& view, bool in_quotation, std::vector<RuleMatch>& matches) const {
    if (view.items.empty()) return;
    for (const PatternOfRule& which : patterns_) Try(which, *packs_.rules[which.rule].patterns[which.pattern].regex, view, in_quotation, matches);
}

}  // namespace pressbox
