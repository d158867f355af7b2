package dev.frontdesk.web.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An exception as it may stand in a log: where it came from, and what it said only where that cannot hold what
 * somebody typed. A driver's message quotes the row, a parser's the text.
 */
final class Traced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final List<Class<? extends Throwable>> HARMLESS =
            List.of(IllegalStateException.class, NullPointerException.class, ClassCastException.class);

    private final String name;

    private Traced(Throwable original, @Nullable Traced cause) {
        super(null, cause, false, true);
        this.name = nameOf(original);
        super.setStackTrace(original.getStackTrace());
    }

    static Traced of(Throwable thrown) {
        Traced inner = null;
        for (var cause : Causes.of(thrown).reversed()) {
            inner = new Traced(cause, inner);
        }
        if (inner == null) {
            throw new IllegalArgumentException("nothing was thrown");
        }
        return inner;
    }

    /** The chain in one line. */
    String names() {
        return Causes.of(this).stream().map(Throwable::toString).collect(Collectors.joining(" < "));
    }

    @Override
    public String toString() {
        return name;
    }

    private static String nameOf(Throwable original) {
        var type = original.getClass();
        if (original instanceof SQLException sql) {
            return type.getName() + " " + sql.getSQLState();
        }
        var mayBeQuoted = type.getName().startsWith("dev.frontdesk.") || HARMLESS.contains(type);
        return mayBeQuoted ? type.getName() + ": " + original.getMessage() : type.getName();
    }
}
