package dev.frontdesk.visitor.register;

import java.util.regex.Pattern;

/** {@code visit-register-<register>-<site>-<year>}: one for each register, site and year. */
public record VisitRegisterId(RegisterKind register, String site, int year) {

    private static final Pattern FORM = Pattern.compile("visit-register-([a-z]+)-(.+)-(\\d{4})");

    public static VisitRegisterId of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no register: " + text);
        }
        return new VisitRegisterId(
                RegisterKind.of(parts.group(1)).orElseThrow(), parts.group(2), Integer.parseInt(parts.group(3)));
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return "visit-register-" + register.word() + "-" + site + "-" + year;
    }
}
