#include "extractor/rules/metrics_reader.h"

#include <algorithm>
#include <string_view>

#include "extractor/lexicon/gazetteer.h"
#include "extractor/text/tokens.h"
#include "extractor/text/utf8.h"

namespace pressbox {
namespace {

class MetricReader {
  public:
    MetricReader(Metrics& metrics, const std::function<void(const toml::node&, std::string)>& complain) : metrics_(metrics), complain_(complain) {}

    void Read(const toml::table& pack) {
        Each(pack, "metric", [&](const toml::table& table) { AddWords(table, Text(table, "name"), metrics_.nouns); });
        Each(pack, "fixed", [&](const toml::table& table) {
            if (!table["value"].is_number()) complain_(table, "a word that holds its own number needs it: value = 3");
            AddWords(table, Text(table, "metric"), metrics_.fixed);
        });
        Each(pack, "counted_verb", [&](const toml::table& table) { AddWords(table, Text(table, "metric"), metrics_.verbs); });
        for (CountedWords* words : {&metrics_.nouns, &metrics_.fixed, &metrics_.verbs})
            for (auto& [first, list] : *words) std::stable_sort(list.begin(), list.end(), [](const CountedWord& a, const CountedWord& b) { return a.tokens.size() > b.tokens.size(); });
    }

  private:
    template <class Do>
    void Each(const toml::table& pack, std::string_view name, const Do& act) {
        const toml::node* node = pack.get(name);
        if (node == nullptr) return;
        if (!node->is_array_of_tables()) return complain_(*node, "written as [[" + std::string(name) + "]] tables");
        for (const toml::node& table : *node->as_array()) act(*table.as_table());
    }

    std::string Text(const toml::table& table, std::string_view key) {
        const std::string text = table[key].value_or(std::string());
        if (text.empty()) complain_(table, "no '" + std::string(key) + "' here");
        return text;
    }

    std::vector<std::string> Strings(const toml::table& table, std::string_view key, bool needed) {
        std::vector<std::string> out;
        if (const toml::array* array = table[key].as_array())
            for (const toml::node& node : *array) out.push_back(node.value_or(std::string()));
        if (needed && out.empty()) complain_(table, "no '" + std::string(key) + "' here, a list of words");
        return out;
    }

    void AddWords(const toml::table& table, const std::string& metric, CountedWords& words) {
        CountedWord word;
        word.metric = metric;
        word.sports = Strings(table, "sports", false);
        word.value = table["value"].value_or(0.0);
        word.ordinal = table["ordinal"].value_or(&words == &metrics_.nouns);
        word.played = table["played"].value_or(false);
        word.of_side = table["of_side"].value_or(false);
        word.of_side_in_order = table["of_side_in_order"].value_or(false);
        word.scored = table["behind_scored"].value_or(false);
        for (const std::string& text : Strings(table, "words", true)) {
            word.tokens.clear();
            std::vector<Token> tokens;
            tokenizer_.Tokenize(text, tokens);
            for (const Token& token : tokens) word.tokens.push_back(HashToken(Fold(std::string_view(text).substr(token.begin, token.end - token.begin))));
            if (!word.tokens.empty()) words[word.tokens.front()].push_back(word);
        }
    }

    Metrics& metrics_;
    const std::function<void(const toml::node&, std::string)>& complain_;
    Tokenizer tokenizer_;
};

}  // namespace

void ReadMetrics(const toml::table& pack, Metrics& metrics, const std::function<void(const toml::node&, std::string)>& complain) {
    MetricReader(metrics, complain).Read(pack);
}

}  // namespace pressbox
