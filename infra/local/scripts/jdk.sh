# For bash scripts: find_jdk sets $jdk to the home of a JDK 25, or ends the script with one sentence; so does readable
# when there is no such file.

# Prints one sentence in each language and ends the script.
sentence() {
    printf '%s\n%s\n' "$1" "$2" >&2
    exit 1
}

readable() {
    local file
    for file in "$@"; do
        [ -f "$file" ] && [ -r "$file" ] ||
            sentence "没有这个文件，或无法读取：$file" "There is no such file, or it cannot be read: $file"
    done
}

is_jdk_25() {
    [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[".]' "$1/release"
}

find_jdk() {
    local candidate on_path=""
    if command -v java >/dev/null; then
        on_path="$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")"
    fi
    for candidate in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/* /opt/*/* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$(/usr/libexec/java_home -v 25 2>/dev/null || true)"; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            jdk="$candidate"
            return
        fi
    done
    sentence "找不到 JDK 25；请安装（例如 https://adoptium.net）或用 JAVA_HOME 指明它的位置" \
        "No JDK 25 was found; install one (for example from https://adoptium.net) or say with JAVA_HOME where it is"
}
