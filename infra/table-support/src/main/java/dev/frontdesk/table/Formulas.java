package dev.frontdesk.table;

/** A cell that begins like a formula is run by whoever opens the table; a quotation mark before it keeps it text. */
public final class Formulas {

    private static final String GUARD = "'";
    private static final String BEGINNINGS = "=+-@\t\r";

    private Formulas() {}

    public static String guarded(String cell) {
        return begins(cell) ? GUARD + cell : cell;
    }

    /** What {@link #guarded} wrote, as it was. */
    public static String bare(String cell) {
        return cell.startsWith(GUARD) && begins(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean begins(String cell) {
        return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
    }
}
