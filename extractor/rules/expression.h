// Small sums and comparisons in rules:  "end - $n"   "$n <= 120"
//
//   sum        = term { ("+" | "-") term }       term = factor { "*" factor }
//   factor     = number | name | "$" label
//   comparison = sum ("<" | "<=" | ">" | ">=" | "==" | "!=") sum
//
// A name is a constant of the match clock (half, end, prev …), a label is a number that the rule captured. A name or
// label without a value makes the whole expression have none.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

class Expression {
  public:
    // Of a name ("half") or a label with its dollar ("$n").
    using Lookup = std::function<std::optional<double>(std::string_view name)>;

    // On a mistake returns nothing and says in `error` what is wrong.
    static std::optional<Expression> Parse(std::string_view text, std::string& error);

    std::optional<double> Evaluate(const Lookup& lookup) const;
    // Of a comparison; false when a side has no value. A sum counts as true when it has a value.
    bool Holds(const Lookup& lookup) const;
    const std::vector<std::string>& names() const { return names_; }

  private:
    struct Step {
        char op = 0;        // 'n' number, 'v' name, or an operator: + - * and < L > G = !
        double number = 0;
        size_t name = 0;
    };
    friend class ExpressionParser;
    std::optional<double> Run(size_t first, size_t last, const Lookup& lookup) const;

    std::vector<Step> steps_;  // postfix
    std::vector<std::string> names_;
    char comparison_ = 0;
    size_t right_ = 0;         // first step of the right side of a comparison
};

}  // namespace pressbox
