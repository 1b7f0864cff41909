#include "extractor/rules/matcher.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

namespace pressbox {

const Capture* RuleMatch::capture(std::string_view label) const {
    for (const Capture& c : captures())
        if (*c.label == label) return &c;
    return nullptr;
}

Matcher::Matcher(const RulePacks& packs, const RuleIndex& index)
    : packs_(packs), index_(index), places_(packs.vocabulary.size()), elements_(index.elements.size()), begins_(index.patterns.size()), programs_(index.patterns.size()) {
    SetSport("");
}

void Matcher::SetSport(const std::string& sport) {
    const auto [at, fresh] = fits_by_sport_.try_emplace(sport);
    fits_ = &at->second;
    if (!fresh) return;
    for (const IndexedPattern& which : index_.patterns) {
        const std::vector<std::string>& sports = packs_.rules[which.rule].sports;
        const bool fits = sports.empty() || std::find(sports.begin(), sports.end(), sport) != sports.end();
        at->second.push_back(static_cast<uint8_t>(!fits ? 0 : which.scope == Scope::kWriter ? 1 : which.scope == Scope::kQuotation ? 2 : 3));
    }
}

void Matcher::SetView(const View& view) {
    for (const uint32_t symbol : present_) places_[symbol] = 0;
    present_.resize(view.symbols.size());
    for (size_t i = 0; i < present_.size(); ++i) {
        const ViewSymbol& symbol = view.symbols[i];
        present_[i] = symbol.id;
        places_[symbol.id] = symbol.words;
    }
    view_ = &view;
    ++now_;
    is_long_ = view.words > View::kLastWord + 1;
    all_words_ = view.words > View::kLastWord ? ~uint64_t{0} : (uint64_t{1} << view.words) - 1;
}

uint64_t Matcher::LookUp(uint32_t index) {
    const RuleIndex::IndexedElement& element = index_.elements[index];
    uint64_t words = 0;
    if (element.set == RuleIndex::kNoSet) {
        for (uint32_t i = element.symbols.first; i < element.symbols.last; ++i) words |= places_[index_.symbols[i]];
    } else {
        for (const ViewSymbol& symbol : view_->symbols)
            if (index_.InSet(element.set, symbol.id)) words |= symbol.words;
    }
    elements_[index] = {words, now_};
    return words;
}

// The words from which one of `to` is in such a distance that no word between them has a mention the gap has not.
uint64_t Matcher::WordsBefore(uint64_t to, const Gap& gap) const {
    if (gap.most <= 1) return (gap.fewest == 0 ? to : 0) | (gap.most == 1 ? to >> 1 : 0);
    uint64_t walls = 0;
    for (uint32_t kinds = view_->kinds & ~gap.kinds; kinds != 0; kinds &= kinds - 1) walls |= view_->words_of_kind[static_cast<size_t>(std::countr_zero(kinds))];
    uint64_t reached = 0;
    for (uint32_t spaces = 0; to != 0; ++spaces) {
        if (spaces >= gap.fewest) {
            if ((to & ~reached) == 0) break;  // in an endless gap: nothing new
            reached |= to;
        }
        if (spaces >= gap.most) break;
        to = (spaces == 0 ? to : to & ~walls) >> 1;
    }
    return reached;
}

uint64_t Matcher::BeginsOf(const RuleIndex::IndexedChain& chain) {
    const RuleIndex::Link* const first = index_.links.data() + chain.links.first;
    const RuleIndex::Link* const last = index_.links.data() + chain.links.last;
    for (const RuleIndex::Link* link = first; link != last; ++link)
        if ((link->signature & view_->signature) == 0) return 0;
    for (const RuleIndex::Link* link = first; link != last; ++link)
        if (WordsWith(link->element) == 0) return 0;
    if (is_long_) return ~uint64_t{0};
    uint64_t words = WordsWith(last[-1].element);
    for (const RuleIndex::Link* link = last - 1; link != first && words != 0; --link) words = WordsBefore(words, link[-1].gap) & WordsWith(link[-1].element);
    uint64_t begins = words;
    for (uint32_t spaces = 0; spaces < std::min<uint32_t>(chain.before, View::kLastWord) && words != 0; ++spaces) begins |= words >>= 1;
    return begins;
}

void Matcher::FindCandidates(bool in_quotation) {
    const uint8_t here = in_quotation ? 2 : 1;
    const uint8_t* const fits = fits_->data();
    const uint32_t missing = ~view_->kinds;
    const uint64_t signature = view_->signature;
    const auto add = [&](uint32_t pattern, uint64_t begins) {
        if (begins_[pattern] == 0) candidates_.push_back(pattern);
        begins_[pattern] |= begins;
    };
    candidates_.clear();
    for (const uint32_t pattern : index_.without_chain)
        if ((fits[pattern] & here) != 0) add(pattern, ~uint64_t{0});
    for (const ViewSymbol& symbol : view_->symbols) {
        for (const RuleIndex::Lead& lead : index_.LeadsOf(symbol.id)) {
            if ((lead.kinds & missing) != 0 || (lead.signature & signature) == 0 || (fits[lead.pattern] & here) == 0) continue;
            if (const uint64_t begins = BeginsOf(index_.chains[lead.chain]); begins != 0) add(lead.pattern, begins);
        }
    }
    if (candidates_.size() > 1) std::sort(candidates_.begin(), candidates_.end());
}

void Matcher::Start(std::vector<RuleMatch>& matches) {
    matches.clear();
    captures_.clear();
    tried_.clear();
}

// Once they stay where they are.
void Matcher::HandOutCaptures(std::vector<RuleMatch>& matches) const {
    const Capture* next = captures_.data();
    for (RuleMatch& match : matches) {
        match.first_capture = next;
        next += match.capture_count;
    }
}

void Matcher::Match(const View& view, bool in_quotation, std::vector<RuleMatch>& matches) {
    Start(matches);
    if (view.items.empty()) return;
    SetView(view);
    FindCandidates(in_quotation);
    for (const uint32_t candidate : candidates_) {
        const IndexedPattern& which = index_.patterns[candidate];
        if (tried_.empty() || tried_.back() != which.rule) tried_.push_back(which.rule);
        Try(candidate, std::exchange(begins_[candidate], 0), matches);
    }
    HandOutCaptures(matches);
}

void Matcher::MatchPlain(const View& view, bool in_quotation, std::vector<RuleMatch>& matches) {
    Start(matches);
    if (view.items.empty()) return;
    const Scope other = in_quotation ? Scope::kWriter : Scope::kQuotation;
    for (const IndexedPattern& which : index_.patterns)
        if (which.scope != other) TryRe2(which, view, matches);
    HandOutCaptures(matches);
}

namespace {

constexpr int kMaxMatchesPerPattern = 24;
constexpr uint32_t kMaxGroups = 24;
constexpr size_t kMaxBacktrackedBytes = 8192;  // a view with longer "words" is left to RE2, whose memory does not grow with it

// The item whose text covers byte `at`, `from` or one not far behind it.
size_t ItemFrom(const View& view, size_t from, size_t at) {
    while (from + 1 < view.items.size() && view.items[from + 1].at <= at) ++from;
    return from;
}

struct ItemRange {
    size_t first = 0;
    size_t last = 0;  // it is one of them
};

// The items from view bytes [begin, end), white space at the ends left out; `from` is not behind them.
ItemRange ItemsOf(const View& view, size_t from, size_t begin, size_t end) {
    while (begin < end && view.text[begin] == ' ') ++begin;
    while (end > begin && view.text[end - 1] == ' ') --end;
    const size_t first = ItemFrom(view, from, begin);
    return {first, end > begin ? ItemFrom(view, first, end - 1) : first};
}

}  // namespace

// Null when only RE2 can read the regex. Kept here, since the way to it leads through five places of memory.
const RegexProgram* Matcher::ProgramOf(uint32_t pattern) {
    const RegexProgram*& program = programs_[pattern];
    if (program == nullptr) program = packs_.rules[index_.patterns[pattern].rule].patterns[index_.patterns[pattern].pattern].regex->program();
    return program;
}

// Appends the matches that begin in one of the words `words`.
void Matcher::Try(uint32_t pattern, uint64_t words, std::vector<RuleMatch>& matches) {
    const View& view = *view_;
    const IndexedPattern& which = index_.patterns[pattern];
    const RegexProgram* program = view.text.size() > kMaxBacktrackedBytes ? nullptr : ProgramOf(pattern);
    if (program == nullptr) return TryRe2(which, view, matches);
    const uint32_t count = std::min<uint32_t>(kMaxGroups, program->groups());
    Span groups[kMaxGroups];
    backtracker_.Start(*program, view.text);
    int found = 0;
    for (words &= all_words_; words != 0; words &= words - 1) {
        const auto word = static_cast<uint32_t>(std::countr_zero(words));
        const uint32_t last = view.EndOfWord(word);
        for (uint32_t at = view.word_begins[word]; at < last; ++at) {
            if (!program->CanBeginAt(view.text, at) || CutsWord(view.text, at) || !backtracker_.MatchAt(at)) continue;
            for (uint32_t g = 0; g < count; ++g) groups[g] = {backtracker_.begin_of(g), backtracker_.end_of(g)};
            AddMatch(which, view, groups, count, matches);
            if (++found == kMaxMatchesPerPattern) return;
            backtracker_.Start(*program, view.text);
        }
    }
}

void Matcher::TryRe2(const IndexedPattern& which, const View& view, std::vector<RuleMatch>& matches) {
    const RE2& regex = packs_.rules[which.rule].patterns[which.pattern].regex->re2();
    const auto count = std::min<uint32_t>(kMaxGroups, 1 + static_cast<uint32_t>(regex.NumberOfCapturingGroups()));
    re2::StringPiece pieces[kMaxGroups];
    Span groups[kMaxGroups];
    size_t from = 0;
    for (int found = 0; found < kMaxMatchesPerPattern && from <= view.text.size(); ++found) {
        if (!regex.Match(view.text, from, view.text.size(), RE2::UNANCHORED, pieces, static_cast<int>(count))) break;
        for (uint32_t g = 0; g < count; ++g) {
            const auto begin = static_cast<int32_t>(pieces[g].data() - view.text.data());
            groups[g] = pieces[g].data() == nullptr ? Span{} : Span{begin, begin + static_cast<int32_t>(pieces[g].size())};
        }
        AddMatch(which, view, groups, count, matches);
        from = static_cast<size_t>(groups[0].begin) + 1;
    }
}

// groups[0] is the match. An empty one, or one that cuts words, is none.
void Matcher::AddMatch(const IndexedPattern& which, const View& view, const Span* groups, uint32_t count, std::vector<RuleMatch>& matches) {
    const auto begin = static_cast<uint32_t>(groups[0].begin);
    const auto end = static_cast<uint32_t>(groups[0].end);
    if (end == begin || CutsWord(view.text, begin) || CutsWord(view.text, end)) return;
    const CompiledPattern& pattern = packs_.rules[which.rule].patterns[which.pattern];
    RuleMatch& match = matches.emplace_back();
    match.rule = which.rule;
    match.begin = begin;
    match.end = end;
    const ItemRange items = ItemsOf(view, view.ItemAt(begin), begin, end);
    match.first_token = view.items[items.first].first_token;
    match.last_token = view.items[items.last].last_token;
    for (uint32_t g = 1; g < count; ++g) {
        const std::string& label = pattern.labels[g - 1];
        if (label.empty() || groups[g].begin < 0 || groups[g].begin == groups[g].end) continue;
        const auto [first, last] = ItemsOf(view, items.first, static_cast<size_t>(groups[g].begin), static_cast<size_t>(groups[g].end));
        captures_.push_back({&label, view.items[first].first_token, view.items[last].last_token, first == last ? static_cast<int32_t>(first) : -1});
        ++match.capture_count;
    }
}

}  // namespace pressbox
