#!/usr/bin/env bash
# Builds the console into the folder given, or runs its unit tests; Maven calls it. No work where nothing changed.
#   make.sh build FOLDER   ·   make.sh test   ·   make.sh browser [SPEC…] (needs a running suite, see playwright.config.ts)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root="$(cd ../.. && pwd)"

sentence() {
    printf '%s\n%s\n' "$1" "$2" >&2
    exit 1
}

command -v npm >/dev/null || sentence \
    "构建网页控制台需要 npm（随 Node 20 或更新版本安装）；装好后再试，或用 -Dconsole.skip 跳过控制台" \
    "The web console is built with npm, which comes with Node 20 or newer: install it and try again, or leave the console out with -Dconsole.skip"

mkdir -p ../target
exec 9>../target/console.lock
flock 9

install() {
    local wanted have=node_modules/.installed
    wanted="$(cat package.json package-lock.json .npmrc | sha256sum)"
    [ "$(cat "$have" 2>/dev/null)" = "$wanted" ] && return
    npm ci --loglevel=error >../target/console-npm.log 2>&1 || {
        tail -20 ../target/console-npm.log >&2
        sentence "npm ci 没有成功，见 gateway/target/console-npm.log" "npm ci failed, see gateway/target/console-npm.log"
    }
    printf '%s' "$wanted" >"$have"
}

# The Node that came with the packages; where there is none for this machine, its own, if it is new enough.
choose_node() {
    export PATH="$PWD/node_modules/.bin:$PATH"
    node -e 'process.exit(+process.versions.node.split(".")[0] >= 24 ? 0 : 1)' || sentence \
        "这台机器需要自行安装 Node 24 或更新版本才能构建网页控制台" \
        "On this machine the web console needs a Node 24 or newer that you install yourself"
}

stamp_of() {
    find "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

inputs=(src public tools index.html package.json package-lock.json tsconfig.json vite.config.ts
    "$root/infra/contracts/src/main/resources/openapi" ../src/main/resources/gateway/openapi.json)

case "$1" in
    build)
        out="$2"
        now="$(stamp_of "${inputs[@]}")"
        [ -e "$out/index.html" ] && [ "$(cat ../target/console.built 2>/dev/null)" = "$now" ] && exit 0
        install
        choose_node
        node --run build -- --outDir "$out" >../target/console-build.log 2>&1 || {
            cat ../target/console-build.log >&2
            exit 1
        }
        printf '%s' "$now" >../target/console.built
        ;;
    test)
        now="$(stamp_of "${inputs[@]}")"
        [ "$(cat ../target/console.tested 2>/dev/null)" = "$now" ] && exit 0
        install
        choose_node
        node --run test
        printf '%s' "$now" >../target/console.tested
        ;;
    browser)
        install
        choose_node
        node --run browser -- "${@:2}"
        ;;
esac
