#include "extractor/rules/matcher.h"

#include "extractor/lexicon/lexicon.h"

#include <algorithm>
#include <map>

namespace pressbox {

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
            patterns_.push_back({static_cast<uint32_t>(r), static_cast<uint32_t>(p)});
            const Requirement& needs = packs.rules[r].patterns[p].needs;
            if (needs.words.empty()) without_word_.push_back(index);
            for (const std::string& word : needs.words) by_word_[HashToken(word)].push_back(index);
            sets_of_pattern_.emplace_back();
            for (const auto& words : needs.more_words) sets_of_pattern_.back().push_back(index_of(words));
        }
    stamp_.assign(patterns_.size(), 0);
    has_any_.assign(word_sets_.size(), {0, false});
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

void Matcher::Try(const PatternOfRule& which, const View& view, bool in_quotation, std::vector<RuleMatch>& matches) const {
    const Rule& rule = packs_.rules[which.rule];
    if (rule.scope == Scope::kWriter && in_quotation) return;
    if (rule.scope == Scope::kQuotation && !in_quotation) return;
    const CompiledPattern& pattern = rule.patterns[which.pattern];
    re2::StringPiece groups[kMaxGroups];
    const int count = std::min(kMaxGroups, 1 + pattern.regex->NumberOfCapturingGroups());
    size_t from = 0;
    for (int found = 0; found < kMaxMatchesPerPattern && from <= view.text.size(); ++found) {
        if (!pattern.regex->Match(view.text, from, view.text.size(), RE2::UNANCHORED, groups, count)) break;
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
        if (stamp_[p] == now_) return;
        stamp_[p] = now_;
        const PatternOfRule& which = patterns_[p];
        if (!Fits(which.rule) || !packs_.rules[which.rule].patterns[which.pattern].needs.KindsIn(view.kinds)) return;
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
        Try(patterns_[p], view, in_quotation, matches);
    }
}

void Matcher::MatchPlain(const View& view, bool in_quotation, std::vector<RuleMatch>& matches) const {
    if (view.items.empty()) return;
    for (const PatternOfRule& which : patterns_) Try(which, view, in_quotation, matches);
}

}  // namespace pressbox
