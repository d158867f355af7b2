package dev.frontdesk.directory.staffimport;

import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.kernel.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Posts that somebody holds besides their own, in one cell: {@code dept-a-finance 出纳/Cashier；dept-a-office 监印}. Without
 * an English name the Chinese one stands for both.
 */
final class FurtherPosts {

    private static final Pattern ONE = Pattern.compile("(dept-[a-z0-9-]{1,120}) ([^/]+)(?:/(.+))?");

    private FurtherPosts() {}

    /** @return empty when the cell says something else; an empty cell says: none */
    static Optional<List<FurtherPost>> read(String cell) {
        var written = Arrays.stream(cell.split("[;；]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        var read = written.stream().flatMap(one -> one(one).stream()).toList();
        return read.size() == written.size() ? Optional.of(read) : Optional.empty();
    }

    private static Optional<FurtherPost> one(String written) {
        var parts = ONE.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var zh = parts.group(2).strip();
        var en = Optional.ofNullable(parts.group(3)).map(String::strip).orElse(zh);
        return Optional.of(new FurtherPost(parts.group(1), new Names(zh, en)));
    }

    static String written(List<FurtherPost> posts) {
        return posts.stream()
                .map(one -> one.departmentId() + " " + one.post().zh() + "/"
                        + one.post().en())
                .collect(Collectors.joining("; "));
    }
}
