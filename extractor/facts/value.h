// A fact's typed content: named values in a fixed order.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace pressbox {

// null, true or false, a number, or text
using Value = std::variant<std::monostate, bool, double, std::string>;

inline bool IsNull(const Value& value) { return std::holds_alternative<std::monostate>(value); }

// Names of fields are mostly the same literal, or differ in size or first letter.
inline bool SameField(std::string_view a, std::string_view b) {
    return a.size() == b.size() && (a.data() == b.data() || a.empty() || (a.front() == b.front() && a == b));
}

// A handful of fields, searched from the front: smaller and faster than any map at this size. A field's name is a plain
// word, a view of what outlives it: the schema (of facts always), a pack, a literal.
class Fields {
  public:
    using Field = std::pair<std::string_view, Value>;

    const Value* find(std::string_view name) const {
        for (const Field& field : fields_)
            if (SameField(field.first, name)) return &field.second;
        return nullptr;
    }
    Value* find(std::string_view name) { return const_cast<Value*>(std::as_const(*this).find(name)); }
    // The value of that name, null if there is none.
    const Value& get(std::string_view name) const {
        const Value* value = find(name);
        return value == nullptr ? kNull : *value;
    }
    const std::string* text(std::string_view name) const { return std::get_if<std::string>(&get(name)); }
    const double* number(std::string_view name) const { return std::get_if<double>(&get(name)); }

    bool has(std::string_view name) const { return !IsNull(get(name)); }
    template <class T>
    void set(std::string_view name, T&& value) {
        if (Value* known = find(name)) *known = std::forward<T>(value);
        else add(name, std::forward<T>(value));
    }
    // Sets a field that is not there yet.
    template <class T>
    void add(std::string_view name, T&& value) {
        if (fields_.empty()) fields_.reserve(kUsual);
        fields_.emplace_back(name, std::forward<T>(value));
    }
    bool empty() const { return fields_.empty(); }
    auto begin() const { return fields_.begin(); }
    auto end() const { return fields_.end(); }
    bool operator==(const Fields& other) const { return fields_ == other.fields_; }

  private:
    static inline const Value kNull;
    static constexpr size_t kUsual = 8;
    std::vector<Field> fields_;
};

}  // namespace pressbox
