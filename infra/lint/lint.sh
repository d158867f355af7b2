#!/usr/bin/env bash
# Holds the documents of the API against Redocly and Spectral, without any finding: lint.sh OPENAPI.json ASYNCAPI.json
set -euo pipefail
openapi="$(realpath "$1")"
asyncapi="$(realpath "$2")"
cd "$(dirname "${BASH_SOURCE[0]}")"

command -v npm >/dev/null || {
    printf '%s\n%s\n' "检查接口说明需要 npm（随 Node 20 或更新版本安装）" \
        "The descriptions of the API are checked with npm, which comes with Node 20 or newer" >&2
    exit 1
}
wanted="$(cat package.json package-lock.json .npmrc | sha256sum)"
if [ "$(cat node_modules/.installed 2>/dev/null)" != "$wanted" ]; then
    npm ci --loglevel=error
    printf '%s' "$wanted" >node_modules/.installed
fi
export PATH="$PWD/node_modules/.bin:$PATH" REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
redocly lint --config redocly.yaml --max-problems 1000 --format=codeframe "$openapi"
spectral lint --ruleset .spectral.yaml --fail-severity=hint --quiet "$openapi" "$asyncapi"
