package dev.frontdesk.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that goes on while people read it: by cursor, never by offset.
 *
 * @param next send as {@code ?cursor=} for the following page; null on the last one. Also in {@code Link}, rel="next"
 */
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * How many rows a page has: 50 unless asked otherwise, 200 at most.
     *
     * @throws BadInput {@code number-invalid} below 1
     */
    public static int size(@Nullable Integer limit) {
        if (limit == null) {
            return USUAL;
        }
        if (limit < 1) {
            throw new BadInput("number-invalid", "limit");
        }
        return Math.min(limit, MOST);
    }

    /**
     * @param rows in the order of the list, read with {@code limit size + 1}: the one too many says that there is more
     * @param key sort key of a row, ending with its id
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<? super T, Cursor> key) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, size);
        return new Page<>(items, key.apply(items.getLast()).toString());
    }

    /** The same page with each row in its outer form. */
    public <U> Page<U> map(Function<? super T, ? extends U> form) {
        return new Page<>(items.stream().<U>map(form).toList(), next);
    }
}
