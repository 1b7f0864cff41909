// Facts and their articles as CSV files in a folder that appears only when it is whole.
//
//     article.csv, failed_article.csv, and a file for each fact type: quote.csv, score.csv …
//
// The columns are those of the databases (database_schema.h) without the entities. Files are as RFC 4180 says: UTF-8,
// a line of column names, lines that end with CR LF, quotation marks around a value that needs them. A null is an empty
// value, an empty text is "". Booleans are true and false. An article that comes twice is there twice.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extractor/facts/schema.h"
#include "extractor/sink/sink.h"

namespace pressbox {

class CsvSink : public Sink {
  public:
    // Writes beside `folder` and renames at Close: what an earlier run left there is then replaced as a whole. Null with
    // `error` when the folder cannot be made, or holds anything else than such files.
    static std::unique_ptr<CsvSink> Open(const std::string& folder, SinkOptions options, std::string& error);
    ~CsvSink() override;  // without Close, removes what was written

    Packed Pack(const Article& article, const std::vector<Fact>& facts) const override;
    using Sink::Write;
    bool Write(Packed packed, std::string& error) override;
    bool Fail(const Failure& failure, std::string& error) override;
    bool Commit(std::string&) override { return true; }
    bool Close(std::string& error) override;

  private:
    CsvSink(std::string folder, SinkOptions options);
    bool MakeFiles(std::string& error);
    bool WriteRows(size_t file, std::string_view rows, std::string& error);
    bool CloseFiles();
    bool Replace();
    bool Complain(std::string& error) const;  // always false

    std::string name_;  // as it was given, for messages
    std::filesystem::path folder_;
    std::filesystem::path temporary_;
    SinkOptions options_;
    std::vector<std::FILE*> files_;  // article, failed_article, then FactTypes() in their order
};

// A value as CSV has it.
void AppendCsv(std::string_view text, std::string& row);

}  // namespace pressbox
