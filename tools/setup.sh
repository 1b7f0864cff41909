# Sourced by tools/demo and tools/test: installs what is missing (Debian, Ubuntu) and builds the release preset.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(g++ cmake ninja-build pkg-config libre2-dev libicu-dev nlohmann-json3-dev catch2 libtomlplusplus-dev libcli11-dev
    libarchive-dev libsimdjson-dev libxml2-dev libzstd-dev zlib1g-dev zstd libsqlite3-dev sqlite3 libpq-dev python3 python3-jsonschema)
fuzz_packages=(clang libclang-rt-dev)  # for tools/test --fuzz only

# tests/load_test.py starts a server of its own; the demo needs none
test_packages=(postgresql)

# setup [packages besides]
setup() {
    packages+=("$@")
    local missing=() package
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        command -v cmake >/dev/null && command -v ninja >/dev/null && return
        echo "pressbox: this is no Debian or Ubuntu; install what these packages hold: ${packages[*]}" >&2
        exit 2
    fi
    for package in "${packages[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local sudo=""
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    echo "pressbox: installing ${missing[*]}" >&2
    $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        { echo "pressbox: could not install them; install these packages by hand: ${missing[*]}" >&2; exit 2; }
}

# build <preset> [cmake options]
build() {
    local preset=$1
    shift
    cmake --preset "$preset" "$@" >"/tmp/pressbox-configure.$$" 2>&1 || { cat "/tmp/pressbox-configure.$$" >&2; exit 2; }
    rm -f "/tmp/pressbox-configure.$$"
    cmake --build --preset "$preset" >&2
}
