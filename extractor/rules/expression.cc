#include "extractor/rules/expression.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace pressbox {

class ExpressionParser {
  public:
    ExpressionParser(std::string_view text, Expression& out, std::string& error) : text_(text), out_(out), error_(error) {}

    bool Parse() {
        if (!Sum()) return false;
        Skip();
        if (at_ == text_.size()) return true;
        if (!Comparison()) return Fail("expected an operator: + - * < <= > >= == !=");
        out_.right_ = out_.steps_.size();
        if (!Sum()) return false;
        Skip();
        return at_ == text_.size() || Fail("more text than an expression");
    }

  private:
    bool Fail(std::string message) {
        error_ = message + " at '" + std::string(text_.substr(at_)) + "' in '" + std::string(text_) + "'";
        return false;
    }
    void Skip() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    }
    bool Take(char c) {
        Skip();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    bool Comparison() {
        const std::string_view rest = text_.substr(at_);
        const auto op = [&](std::string_view sign, char code) {
            if (rest.substr(0, sign.size()) != sign) return false;
            at_ += sign.size();
            out_.comparison_ = code;
            return true;
        };
        return op("<=", 'L') || op(">=", 'G') || op("==", '=') || op("!=", '!') || op("<", '<') || op(">", '>');
    }
    bool Sum() {
        if (!Term()) return false;
        while (true) {
            const char op = Take('+') ? '+' : Take('-') ? '-' : 0;
            if (op == 0) return true;
            if (!Term()) return false;
            out_.steps_.push_back({op, 0, 0});
        }
    }
    bool Term() {
        if (!Factor()) return false;
        while (Take('*')) {
            if (!Factor()) return false;
            out_.steps_.push_back({'*', 0, 0});
        }
        return true;
    }
    bool Factor() {
        Skip();
        const size_t begin = at_;
        const auto name_char = [&] { return at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '_'); };
        if (at_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_]))) {
            while (at_ < text_.size() && (std::isdigit(static_cast<unsigned char>(text_[at_])) || text_[at_] == '.')) ++at_;
            out_.steps_.push_back({'n', std::strtod(std::string(text_.substr(begin, at_ - begin)).c_str(), nullptr), 0});
            return true;
        }
        if (at_ < text_.size() && text_[at_] == '$') ++at_;
        while (name_char()) ++at_;
        if (at_ == begin || (at_ == begin + 1 && text_[begin] == '$')) return Fail("expected a number, a name or $label");
        const std::string name(text_.substr(begin, at_ - begin));
        const auto known = std::find(out_.names_.begin(), out_.names_.end(), name);
        out_.steps_.push_back({'v', 0, static_cast<size_t>(known - out_.names_.begin())});
        if (known == out_.names_.end()) out_.names_.push_back(name);
        return true;
    }

    std::string_view text_;
    Expression& out_;
    std::string& error_;
    size_t at_ = 0;
};

std::optional<Expression> Expression::Parse(std::string_view text, std::string& error) {
    Expression expression;
    if (!ExpressionParser(text, expression, error).Parse()) return std::nullopt;
    return expression;
}

bool Expression::Compare(double left, double right) const {
    switch (comparison_) {
        case '<': return left < right;
        case 'L': return left <= right;
        case '>': return left > right;
        case 'G': return left >= right;
        case '=': return left == right;
        default: return left != right;
    }
}

}  // namespace pressbox
