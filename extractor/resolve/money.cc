// Money: what an amount is for, by the nearest word that tells it.
#include <algorithm>
#include <array>

#include "extractor/resolve/figures.h"
#include "extractor/resolve/settle.h"

namespace pressbox {
namespace {

struct Role {
    ListName list;
    const char* role;
    uint32_t further = 0;       // half tokens: weak words count only where no other stands near
    bool once = false;          // of what is paid once: no role of so much a year
    const char* large = nullptr;  // the role of a large sum that is not so much a year
};
constexpr uint32_t kFar = 14;  // tokens
constexpr uint32_t kWeak = 2 * kFar;
constexpr std::array<Role, 12> kRoles = {{
    {"money_fine", "fine"}, {"money_debt", "debt"}, {"money_prize", "prize"}, {"money_wage", "wage"},
    {"money_valuation", "valuation", 0, true}, {"money_price", "price"}, {"money_transfer_fee", "transfer_fee", 0, true}, {"money_other", "other"},
    {"money_wage_weak", "wage", kWeak, false, "transfer_fee"}, {"money_valuation_weak", "valuation", kWeak, true}, {"money_price_weak", "price", kWeak},
    {"money_prize_weak", "prize", kWeak},
}};

// The role that the word nearest to the amount tells; words behind it count a little less. Null when no word tells any.
const char* RoleBeside(const Reading& r, const Draft& draft) {
    constexpr double kLarge = 1e6;  // who pays so much at once is a club
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    const bool again = draft.fields.has("per");
    const Role* best = nullptr;
    uint32_t nearest = kWeak + 2 * kFar;
    const auto look = [&](uint32_t t, uint32_t distance) {
        for (const Role& role : kRoles)
            if (distance + role.further < nearest && r.In(t, role.list) && !(again && role.once)) nearest = distance + role.further, best = &role;
    };
    for (uint32_t t = draft.first_token; t-- > sentence.first_token && draft.first_token - t <= kFar;) look(t, 2 * (draft.first_token - t));
    for (uint32_t t = draft.last_token; t < sentence.last_token && t - draft.last_token < kFar; ++t) look(t, 2 * (t - draft.last_token) + 1);
    if (best == nullptr) return nullptr;
    const double* value = draft.fields.number("value");
    return best->large != nullptr && !again && value != nullptr && *value >= kLarge ? best->large : best->role;
}

// "£108million (€120m)": the same sum in another currency.
bool IsSameSum(const Reading& r, const Draft& draft, const Draft& before) {
    return draft.sentence == before.sentence && draft.first_token == before.last_token + 1 && r.analysis.IsMark(before.last_token, '(');
}

// "Virgil van Dijk - £75m", "Nathan Ake - £40m (from Bournemouth)": a line of a list of transfers.
bool IsListedTransfer(const Reading& r, const Draft& draft) {
    constexpr uint32_t kLongest = 14;  // tokens
    const Analysis& a = r.analysis;
    const Sentence& sentence = a.layers.sentences[draft.sentence];
    const uint32_t t = draft.first_token;
    if (!r.sporting || sentence.last_token - sentence.first_token > kLongest || t < sentence.first_token + 2) return false;
    const std::string_view mark = a.word(t - 1);
    if (mark != "-" && mark != "\u2013" && mark != "\u2014" && mark != ":" && mark != "_" && mark != "(") return false;
    const int32_t at = a.mention_at[t - 2];
    return at >= 0 && IsPersonLike(r.mention(at).kind);
}

}  // namespace

void SettleMoney(Reading& reading) {
    constexpr double kHighestPay = 3e7;      // a year
    constexpr double kLowestFee = 1000;
    constexpr uint32_t kListed = 2;          // sentences
    const Draft* previous = nullptr;
    const bool of_sport = reading.sporting || std::any_of(reading.analysis.mentions.begin(), reading.analysis.mentions.end(), [](const Mention& m) { return m.kind == Kind::kTeam; });
    for (Draft& draft : reading.drafts) {
        if (draft.type->name != "money") continue;
        Fields& f = draft.fields;
        FillQualifier(reading, draft);
        const std::string* per = f.text("per");
        if (previous != nullptr && IsSameSum(reading, draft, *previous)) {
            f.set("role", previous->fields.get("role"));
        } else if (per == nullptr && IsListedTransfer(reading, draft)) {
            f.set("role", std::string("transfer_fee"));
        } else if (f.get("role") == Value(std::string("other")) && !f.has("_sure")) {
            const char* role = RoleBeside(reading, draft);
            const bool paid = per != nullptr && reading.lists->Holds("money_pay_period", Fold(*per)) && *f.number("value") < kHighestPay;
            if (paid && (role == nullptr || Fold(*per) == "week")) f.set("role", std::string("wage"));
            else if (role != nullptr) f.set("role", std::string(role));
            else if (previous != nullptr && draft.sentence <= previous->sentence + kListed) f.set("role", previous->fields.get("role"));  // a list goes on
        }
        const double* value = f.number("value");
        const bool fee = of_sport && (value == nullptr || *value >= kLowestFee);
        if (!fee && f.get("role") == Value(std::string("transfer_fee"))) f.set("role", std::string("price"));
        previous = &draft;
    }
}

}  // namespace pressbox
