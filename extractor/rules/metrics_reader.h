// Reads the metrics of a rule pack (rules/metrics.h).
#pragma once

#include <functional>
#include <string>

#include <toml++/toml.h>

#include "extractor/rules/metrics.h"

namespace pressbox {

// Adds the tables [[metric]], [[fixed]] and [[counted_verb]] of a pack; `complain` is told the place of a mistake and the mend.
void ReadMetrics(const toml::table& pack, Metrics& metrics, const std::function<void(const toml::node&, std::string)>& complain);

}  // namespace pressbox
