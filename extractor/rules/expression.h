// Small sums and comparisons in rules:  "end - $n"   "$n <= 120"
//
//   sum        = term { ("+" | "-") term }       term = factor { "*" factor }
//   factor     = number | name | "$" label
//   comparison = sum ("<" | "<=" | ">" | ">=" | "==" | "!=") sum
//
// A name is a constant of the match clock (half, end, prev …), a label is a number that the rule captured. A name or
// label without a value makes the whole expression have none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressbox {

class Expression {
  public:
    // On a mistake returns nothing and says in `error` what is wrong.
    static std::optional<Expression> Parse(std::string_view text, std::string& error);

    // `lookup` gives the value, if there is one, of a name ("half") or of a label with its dollar ("$n").
    template <class Lookup>
    std::optional<double> Evaluate(const Lookup& lookup) const {
        return Run(0, comparison_ == 0 ? steps_.size() : right_, lookup);
    }
    // Of a comparison; false when a side has no value. A sum counts as true when it has a value.
    template <class Lookup>
    bool Holds(const Lookup& lookup) const {
        const std::optional<double> left = Evaluate(lookup);
        if (comparison_ == 0 || !left) return left.has_value();
        const std::optional<double> right = Run(right_, steps_.size(), lookup);
        return right && Compare(*left, *right);
    }
    const std::vector<std::string>& names() const { return names_; }

  private:
    struct Step {
        char op = 0;        // 'n' number, 'v' name, or an operator: + - * and < L > G = !
        double number = 0;
        size_t name = 0;
    };
    friend class ExpressionParser;
    bool Compare(double left, double right) const;

    template <class Lookup>
    std::optional<double> Run(size_t first, size_t last, const Lookup& lookup) const {
        double stack[kDeepest] = {};
        size_t top = 0;
        for (size_t i = first; i < last; ++i) {
            const Step& step = steps_[i];
            if (step.op == 'n') {
                stack[top++] = step.number;
            } else if (step.op == 'v') {
                const std::optional<double> value = lookup(names_[step.name]);
                if (!value) return std::nullopt;
                stack[top++] = *value;
            } else {
                const double right = stack[--top];
                double& left = stack[top - 1];
                left = step.op == '+' ? left + right : step.op == '-' ? left - right : left * right;
            }
        }
        return stack[top - 1];
    }

    static constexpr size_t kDeepest = 3;  // the sum so far, a product so far in it, a factor

    std::vector<Step> steps_;  // postfix
    std::vector<std::string> names_;
    char comparison_ = 0;
    size_t right_ = 0;         // first step of the right side of a comparison
};

}  // namespace pressbox
