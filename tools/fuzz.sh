# Sourced by tools/test --fuzz: builds the fuzz targets with Clang and runs each for a while.
#
# Inputs that were interesting are kept in build/fuzz/corpus and grow from run to run; an input that breaks something is kept
# below tests/fuzz/crashes, where the ordinary tests replay it.

# fuzz_target <target> <longest input in bytes>: false when it found something
fuzz_target() {
    local target=$1 longest=$2 seconds=${PRESSBOX_FUZZ_SECONDS:-60} words
    local kept=tests/fuzz/crashes/$target corpus=build/fuzz/corpus/$target log=build/fuzz/$target.log
    mkdir -p "$kept" "$corpus"
    words=tests/fuzz/$target.dict
    [ -f "$words" ] || words=tests/fuzz/text.dict
    echo "pressbox: fuzzing $target for $seconds s" >&2
    build/fuzz/tests/fuzz/fuzz_"$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len="$longest" -dict="$words" \
        -print_final_stats=1 -artifact_prefix="$kept/" "$corpus" "build/fuzz/seeds/$target" "$kept" >"$log" 2>&1 &&
        { grep -aE 'number_of_executed_units|new_units_added' "$log" >&2; return; }
    grep -aE 'what\(\)|runtime error|SUMMARY|Test unit written' "$log" >&2
    echo "pressbox: fuzz target $target broke; all of it is in $log, the input in $kept: mend it, give the input a telling name and keep it" >&2
    return 1
}

fuzz() {
    local failed=0
    python3 tests/fuzz/seeds.py build/fuzz/seeds
    fuzz_target reader 8192 || failed=1
    fuzz_target text 4096 || failed=1
    fuzz_target pack 4096 || failed=1
    fuzz_target extractor 2048 || failed=1
    return $failed
}
