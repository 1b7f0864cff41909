// The files of cases below tests/resolve: texts, and what is expected of words in them.
//
//     ## a name
//     title: …               optional, and sport: …
//     text: a paragraph (more lines, more paragraphs)
//       WORDS => EXPECTED    what is expected is told where the cases are run
//       WORDS#2 => …         of the second time that the words occur
//       - WORDS => …         known to be wrong today; fails as soon as it is right, so that the mark goes
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace pressbox {

struct ExpectationLine {
    std::string words, expected, place;  // place: "file:line"
    int nth = 1;
    bool known_wrong = false;
};

struct CaseText {
    std::string name, title, sport, text;
    std::vector<ExpectationLine> expectations;
};

inline std::string Trimmed(const std::string& text) {
    const size_t begin = text.find_first_not_of(" \t");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

inline ExpectationLine ReadExpectationLine(const std::string& line, const std::string& place) {
    const size_t arrow = line.rfind(" => ");
    if (arrow == std::string::npos) throw std::runtime_error(place + ": neither 'text:' nor 'WORDS => EXPECTED'");
    ExpectationLine e;
    e.place = place;
    e.expected = Trimmed(line.substr(arrow + 4));
    e.words = Trimmed(line.substr(0, arrow));
    if (e.words.compare(0, 2, "- ") == 0) e.known_wrong = true, e.words = Trimmed(e.words.substr(2));
    const size_t mark = e.words.rfind('#');
    if (mark != std::string::npos && mark + 1 < e.words.size() && e.words.find_first_not_of("0123456789", mark + 1) == std::string::npos) {
        e.nth = std::stoi(e.words.substr(mark + 1));
        e.words.resize(mark);
    }
    if (e.words.empty() || e.expected.empty()) throw std::runtime_error(place + ": words or what is expected are missing");
    return e;
}

// The cases of all files of a folder, by the files' names.
inline std::vector<CaseText> ReadCases(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& item : std::filesystem::directory_iterator(folder)) files.push_back(item.path());
    std::sort(files.begin(), files.end());
    std::vector<CaseText> cases;
    for (const auto& file : files) {
        std::ifstream in(file);
        int number = 0;
        const size_t before = cases.size();
        for (std::string line; std::getline(in, line);) {
            const std::string place = file.filename().string() + ":" + std::to_string(++number);
            const auto value = [&](const std::string& key) { return line.compare(0, key.size(), key) == 0; };
            if (value("## ")) cases.push_back({line.substr(3), "", "", "", {}});
            else if (Trimmed(line).empty() || line[0] == '#') continue;
            else if (cases.size() == before) throw std::runtime_error(place + ": a line before the first '## '");
            else if (value("title:")) cases.back().title = Trimmed(line.substr(6));
            else if (value("sport:")) cases.back().sport = Trimmed(line.substr(6));
            else if (value("text:")) cases.back().text += (cases.back().text.empty() ? "" : "\n\n") + Trimmed(line.substr(5));
            else cases.back().expectations.push_back(ReadExpectationLine(line, place));
        }
    }
    return cases;
}

}  // namespace pressbox
