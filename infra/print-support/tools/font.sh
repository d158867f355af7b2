#!/usr/bin/env bash
# Brings the Chinese font for printed pages into the folder given; Maven calls it. No work where it is there already, and
# no failure where npm or the registry is not: a PDF is then refused with a sentence.
set -euo pipefail

package=@expo-google-fonts/noto-sans-sc@0.4.3
sum=d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16
font="$1/NotoSansSC-Regular.ttf"
[ -s "$font" ] && exit 0

without() {
    printf '%s\n%s\n' "没有取得中文字体，不能生成 PDF，只能由浏览器打印：$1" \
        "Without the Chinese font there is no PDF; the browser prints: $1" >&2
    exit 0
}

command -v npm >/dev/null || without npm
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
(cd "$scratch" && npm pack "$package" --silent >/dev/null 2>&1) || without "$package"
tar -xzf "$scratch"/*.tgz -C "$scratch" package/400Regular/NotoSansSC_400Regular.ttf package/LICENSE_FONT
printf '%s  %s\n' "$sum" "$scratch/package/400Regular/NotoSansSC_400Regular.ttf" | sha256sum --check --quiet
mkdir -p "$1"
cp "$scratch/package/LICENSE_FONT" "$1/LICENSE"
mv "$scratch/package/400Regular/NotoSansSC_400Regular.ttf" "$font"
