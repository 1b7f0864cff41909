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

// A handful of fields, searched from the front: smaller and faster than any map at this size.
class Fields {
  public:
    using Field = std::pair<std::string, Value>;

    const Value* find(std::string_view name) const {
        for (const Field& field : fields_)
            if (field.first == name) return &field.second;
        return nullptr;
    }
    // The value of that name, null if there is none.
    const Value& get(std::string_view name) const {
        static const Value kNull;
        const Value* value = find(name);
        return value == nullptr ? kNull : *value;
    }
    const std::string* text(std::string_view name) const { return std::get_if<std::string>(&get(name)); }
    const double* number(std::string_view name) const { return std::get_if<double>(&get(name)); }

    // Moves the value of that name out; null if there is none.
    Value take(std::string_view name) {
        for (Field& field : fields_)
            if (field.first == name) return std::move(field.second);
        return {};
    }
    bool has(std::string_view name) const { return !IsNull(get(name)); }
    void set(std::string_view name, Value value) {
        for (Field& field : fields_)
            if (field.first == name) {
                field.second = std::move(value);
                return;
            }
        add(name, std::move(value));
    }
    // Sets a field that is not there yet.
    void add(std::string_view name, Value value) {
        if (fields_.empty()) fields_.reserve(kUsual);
        fields_.emplace_back(std::string(name), std::move(value));
    }
    bool empty() const { return fields_.empty(); }
    auto begin() const { return fields_.begin(); }
    auto end() const { return fields_.end(); }
    bool operator==(const Fields& other) const { return fields_ == other.fields_; }

  private:
    static constexpr size_t kUsual = 8;
    std::vector<Field> fields_;
};

}  // namespace pressbox
