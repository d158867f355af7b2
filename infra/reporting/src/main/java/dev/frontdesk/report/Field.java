package dev.frontdesk.report;

import dev.frontdesk.report.Piece.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A field of an entry: the last thing written holds, what it took the place of stays readable. */
final class Field {

    private final List<Piece> pieces = new ArrayList<>(1);

    List<Piece> pieces() {
        return pieces;
    }

    /** Strikes what stood there; the same again is no correction. */
    Field write(Kind kind, String value) {
        if (!value.isEmpty() && !holds(kind, value)) {
            pieces.replaceAll(Piece::strike);
            pieces.add(new Piece(kind, value, false));
        }
        return this;
    }

    /** What follows is another of the same: it is set apart from what is there. */
    Field next() {
        return pieces.isEmpty() ? this : add(Kind.TEXT, "·");
    }

    /** Stands beside what is there. */
    Field add(Kind kind, String value) {
        if (!value.isEmpty()) {
            pieces.add(new Piece(kind, value, false));
        }
        return this;
    }

    Field write(Instant at) {
        return write(Kind.TIME, at.toString());
    }

    Field add(Instant at) {
        return add(Kind.TIME, at.toString());
    }

    void write(Kind kind, JsonNode value) {
        write(kind, Fact.text(value));
    }

    private boolean holds(Kind kind, String value) {
        return !pieces.isEmpty() && pieces.getLast().equals(new Piece(kind, value, false));
    }
}
