package dev.frontdesk.call.register;

/** {@code register-<site>-<year>}: one register for each site and year. */
public record CallRegisterId(String site, int year) {

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return "register-" + site + "-" + year;
    }
}
