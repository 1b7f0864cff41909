#include "extractor/rules/matcher.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace pressbox {

const Capture* RuleMatch::capture(std::string_view label) const {
    for (const Capture& c : captures)
        if (*c.label == label) return &c;
    return nullptr;
}

Matcher::Matcher(const RulePacks& packs, size_t first, size_t last) : packs_(packs), led_to_(1) {
    for (size_t r = first; r < last; ++r)
        for (size_t p = 0; p < packs.rules[r].patterns.size(); ++p) AddPattern(static_cast<uint32_t>(r), static_cast<uint32_t>(p), packs.rules[r].patterns[p].skeleton);
    for (ElementSet& element : elements_) element.symbols.resize((led_to_.size() + 63) / 64);
    stamp_.assign(patterns_.size(), 0);
}

namespace {

uint32_t KindsNeeded(const Chain& chain) {
    uint32_t kinds = 0;
    for (const Element& element : chain.elements)
        if (element.size() == 1 && element[0].size() == 1 && static_cast<uint8_t>(element[0][0]) < kKindCount) kinds |= 1u << static_cast<uint32_t>(element[0][0]);
    return kinds;
}

}  // namespace

void Matcher::AddPattern(uint32_t rule, uint32_t pattern, const Skeleton& skeleton) {
    const auto index = static_cast<uint32_t>(patterns_.size());
    PatternOfRule which{rule, pattern, skeleton.chains.empty() ? 0 : ~0u, packs_.rules[rule].scope, {}, {}};
    if (skeleton.chains.empty()) without_symbol_.push_back(index);
    for (const Chain& chain : skeleton.chains) {
        which.kinds &= KindsNeeded(chain);
        which.before.push_back(chain.before);
        std::vector<Link>& links = which.chains.emplace_back();
        for (size_t i = 0; i < chain.elements.size(); ++i) links.push_back({ElementOf(chain.elements[i]), i < chain.gaps.size() ? chain.gaps[i] : Gap{}});
        const Element& rarest = *std::min_element(chain.elements.begin(), chain.elements.end(), [](const Element& a, const Element& b) { return FrequencyOf(a) < FrequencyOf(b); });
        for (const std::string& symbol : rarest)
            if (std::vector<uint32_t>& led = led_to_[SymbolOf(symbol)]; led.empty() || led.back() != index) led.push_back(index);
    }
    patterns_.push_back(std::move(which));
}

uint32_t Matcher::SymbolOf(const std::string& symbol) {
    const auto [at, fresh] = symbol_ids_.emplace(symbol, static_cast<uint32_t>(led_to_.size()));
    if (!fresh) return at->second;
    led_to_.emplace_back();
    const char c = symbol[0];
    if (c >= 'a' && c <= 'z') word_ids_.Insert(symbol, at->second);
    else mark_ids_[static_cast<uint8_t>(c) & 127] = at->second;
    return at->second;
}

uint32_t Matcher::ElementOf(const Element& element) {
    if (const auto known = element_ids_.find(element); known != element_ids_.end()) return known->second;
    const auto id = static_cast<uint32_t>(elements_.size());
    element_ids_.emplace(element, id);
    elements_.emplace_back();
    for (const std::string& symbol : element) {
        const uint32_t bit = SymbolOf(symbol);
        std::vector<uint64_t>& set = elements_.back().symbols;
        if (set.size() <= bit / 64) set.resize(bit / 64 + 1);
        set[bit / 64] |= uint64_t{1} << bit % 64;
    }
    return id;
}

// All symbols of the view that some pattern speaks of, and the word that each is in.
void Matcher::ReadSymbols(const View& view) {
    symbols_.clear();
    word_begins_.assign(1, 0);
    std::fill(std::begin(words_of_kind_), std::end(words_of_kind_), 0);
    uint32_t word = 0;
    uint64_t pair = 0;      // the hash of the word before and a space
    size_t pair_begin = 0;  // where the second word of a pair would begin; 0: nowhere
    const auto add_at = [&](uint32_t id, uint32_t at) {
        if (id != 0) symbols_.push_back({id, std::min(at, 63u)});
    };
    const std::string& text = view.text;
    for (size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c >= 'a' && c <= 'z') {
            uint64_t hash = WordIds::kSeed;
            const bool second = i > 0 && i == pair_begin;
            for (; i < text.size() && text[i] >= 'a' && text[i] <= 'z'; ++i) {
                hash = WordIds::Add(hash, text[i]);
                pair = WordIds::Add(pair, text[i]);
            }
            if (second) add_at(word_ids_.Find(pair), word - 1);
            add_at(word_ids_.Find(hash), word);
            pair = WordIds::Add(hash, ' ');
            pair_begin = i < text.size() && text[i] == ' ' ? i + 1 : 0;
            continue;
        }
        if (c == ' ') ++word, word_begins_.push_back(static_cast<uint32_t>(i + 1));
        else if (static_cast<uint8_t>(c) < 128) add_at(mark_ids_[static_cast<uint8_t>(c)], word);
        if (static_cast<uint8_t>(c) < kKindCount) words_of_kind_[static_cast<uint8_t>(c)] |= uint64_t{1} << std::min(word, 63u);
        ++i;
    }
    is_long_ = word >= 64;
    all_words_ = word >= 63 ? ~uint64_t{0} : (uint64_t{1} << (word + 1)) - 1;
}

uint64_t Matcher::WordsWith(uint32_t index) {
    ElementSet& element = elements_[index];
    if (element.looked_up == now_) return element.words;
    element.looked_up = now_;
    element.words = 0;
    for (const Symbol symbol : symbols_)
        element.words |= (element.symbols[symbol.id / 64] >> symbol.id % 64 & 1) << symbol.word;
    return element.words;
}

// The words that lie behind one of `from` in such a distance that no word between them has a mention the gap has not.
uint64_t Matcher::Reach(uint64_t from, const Gap& gap) const {
    uint64_t walls = 0;
    for (uint32_t k = 1; k < kKindCount; ++k)
        if ((gap.kinds >> k & 1) == 0) walls |= words_of_kind_[k];
    uint64_t reached = 0;
    for (uint32_t spaces = 0; from != 0; ++spaces) {
        if (spaces >= gap.fewest) {
            if ((from & ~reached) == 0) break;  // in an endless gap: nothing new
            reached |= from;
        }
        if (spaces >= gap.most) break;
        from = ((spaces == 0 ? from : from & ~walls) << 1) & all_words_;
    }
    return reached;
}

bool Matcher::HasChain(const std::vector<Link>& chain) {
    for (const Link& link : chain)
        if (WordsWith(link.element) == 0) return false;
    if (is_long_) return true;
    uint64_t words = WordsWith(chain.front().element);
    for (size_t i = 1; i < chain.size(); ++i) {
        words = Reach(words, chain[i - 1].gap) & WordsWith(chain[i].element);
        if (words == 0) return false;
    }
    return true;
}

uint32_t Matcher::BeginOf(const PatternOfRule& which) {
    if (which.chains.empty()) return 0;
    uint32_t begin = kNowhere;
    for (size_t i = 0; i < which.chains.size(); ++i) {
        if (!HasChain(which.chains[i])) continue;
        const auto first = static_cast<uint32_t>(std::countr_zero(WordsWith(which.chains[i].front().element)));
        begin = std::min(begin, first <= which.before[i] || is_long_ ? 0 : word_begins_[first - which.before[i]]);
    }
    return begin;
}

void Matcher::SetSport(const std::string& sport) {
    const auto [at, fresh] = fits_by_sport_.try_emplace(sport);
    if (fresh)
        for (const Rule& rule : packs_.rules) at->second.push_back(rule.sports.empty() || std::find(rule.sports.begin(), rule.sports.end(), sport) != rule.sports.end());
    fits_ = &at->second;
}

namespace {

constexpr int kMaxMatchesPerPattern = 24;
constexpr uint32_t kMaxGroups = 24;
constexpr size_t kMaxBacktrackedBytes = 8192;  // a view with longer "words" is left to RE2, whose memory does not grow with it

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

// Appends the matches that begin at byte `from` or behind it.
void Matcher::Try(const PatternOfRule& which, const View& view, uint32_t from, std::vector<RuleMatch>& matches) {
    const CompiledPattern& pattern = packs_.rules[which.rule].patterns[which.pattern];
    const RegexProgram* program = view.text.size() > kMaxBacktrackedBytes ? nullptr : pattern.regex->program();
    if (program == nullptr) return TryRe2(which, view, from, matches);
    const uint32_t count = std::min<uint32_t>(kMaxGroups, program->groups());
    Span groups[kMaxGroups];
    backtracker_.Start(*program, view.text);
    int found = 0;
    for (auto begin = std::lower_bound(begins_.begin(), begins_.end(), from); begin != begins_.end() && found < kMaxMatchesPerPattern; ++begin) {
        if (!backtracker_.MatchAt(*begin)) continue;
        for (uint32_t g = 0; g < count; ++g) groups[g] = {backtracker_.begin_of(g), backtracker_.end_of(g)};
        AddMatch(which, view, groups, count, matches);
        backtracker_.Start(*program, view.text);
        ++found;
    }
}

void Matcher::TryRe2(const PatternOfRule& which, const View& view, uint32_t from, std::vector<RuleMatch>& matches) const {
    const RE2& regex = packs_.rules[which.rule].patterns[which.pattern].regex->re2();
    const auto count = std::min<uint32_t>(kMaxGroups, 1 + static_cast<uint32_t>(regex.NumberOfCapturingGroups()));
    re2::StringPiece pieces[kMaxGroups];
    Span groups[kMaxGroups];
    for (int found = 0; found < kMaxMatchesPerPattern && from <= view.text.size(); ++found) {
        if (!regex.Match(view.text, from, view.text.size(), RE2::UNANCHORED, pieces, static_cast<int>(count))) break;
        for (uint32_t g = 0; g < count; ++g) {
            const auto begin = static_cast<int32_t>(pieces[g].data() - view.text.data());
            groups[g] = pieces[g].data() == nullptr ? Span{} : Span{begin, begin + static_cast<int32_t>(pieces[g].size())};
        }
        AddMatch(which, view, groups, count, matches);
        from = static_cast<uint32_t>(groups[0].begin) + 1;
    }
}

// groups[0] is the match. An empty one, or one that cuts words, is none.
void Matcher::AddMatch(const PatternOfRule& which, const View& view, const Span* groups, uint32_t count, std::vector<RuleMatch>& matches) const {
    const auto begin = static_cast<uint32_t>(groups[0].begin);
    const auto end = static_cast<uint32_t>(groups[0].end);
    if (end == begin || CutsWord(view.text, begin) || CutsWord(view.text, end)) return;
    const CompiledPattern& pattern = packs_.rules[which.rule].patterns[which.pattern];
    RuleMatch& match = matches.emplace_back();
    match.rule = which.rule;
    match.begin = begin;
    match.end = end;
    int32_t ignored = -1;
    FillTokens(view, begin, end, match.first_token, match.last_token, ignored);
    for (uint32_t g = 1; g < count; ++g) {
        const std::string& label = pattern.labels[g - 1];
        if (label.empty() || groups[g].begin < 0 || groups[g].begin == groups[g].end) continue;
        Capture& capture = match.captures.emplace_back();
        capture.label = &label;
        FillTokens(view, static_cast<size_t>(groups[g].begin), static_cast<size_t>(groups[g].end), capture.first_token, capture.last_token, capture.item);
    }
}

void Matcher::Match(const View& view, bool in_quotation, std::vector<RuleMatch>& matches) {
    tried_.clear();
    if (view.items.empty()) return;
    ++now_;
    ReadSymbols(view);
    candidates_.clear();
    const Scope other = in_quotation ? Scope::kWriter : Scope::kQuotation;
    const auto consider = [&](uint32_t p) {
        const PatternOfRule& which = patterns_[p];
        if ((which.kinds & ~view.kinds) != 0 || stamp_[p] == now_) return;
        stamp_[p] = now_;
        if (which.scope == other || !Fits(which.rule)) return;
        if (const uint32_t from = BeginOf(which); from != kNowhere) candidates_.push_back({p, from});
    };
    for (const uint32_t p : without_symbol_) consider(p);
    for (const Symbol symbol : symbols_)
        for (const uint32_t p : led_to_[symbol.id]) consider(p);
    std::sort(candidates_.begin(), candidates_.end());
    begins_.clear();
    for (uint32_t at = 0; at < view.text.size() && !candidates_.empty(); ++at)
        if (!CutsWord(view.text, at)) begins_.push_back(at);
    for (const Candidate& candidate : candidates_) {
        const PatternOfRule& which = patterns_[candidate.pattern];
        if (tried_.empty() || tried_.back() != which.rule) tried_.push_back(which.rule);
        Try(which, view, candidate.from, matches);
    }
}

void Matcher::MatchPlain(const View& view, bool in_quotation, std::vector<RuleMatch>& matches) const {
    if (view.items.empty()) return;
    const Scope other = in_quotation ? Scope::kWriter : Scope::kQuotation;
    for (const PatternOfRule& which : patterns_)
        if (which.scope != other) TryRe2(which, view, 0, matches);
}

}  // namespace pressbox
