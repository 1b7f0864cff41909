// A libFuzzer program for the target that the build names.
#include <cstddef>
#include <cstdint>

#include "fuzz/targets.h"

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    pressbox::fuzz::FUZZ_TARGET({});  // loads the patterns now, lest the time counts for the first input
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    pressbox::fuzz::FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
