package dev.frontdesk.report;

/**
 * Something in a field of a register, as it was written.
 *
 * @param kind how {@code value} is to be read
 * @param struck something else was written in its place
 */
record Piece(Kind kind, String value, boolean struck) {

    enum Kind {
        /** As it stands. */
        TEXT,
        /** A word of {@link Words}. */
        WORD,
        /** An id of a member of staff. */
        STAFF,
        DEPARTMENT,
        /** A moment. */
        TIME,
        /** In cents. */
        MONEY
    }

    Piece strike() {
        return new Piece(kind, value, true);
    }
}
