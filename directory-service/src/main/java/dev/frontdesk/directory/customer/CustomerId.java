package dev.frontdesk.directory.customer;

import java.util.regex.Pattern;

/** Identifies a customer; made by the client, so that a retry carries the same one. */
public record CustomerId(String value) {

    private static final Pattern FORM = Pattern.compile("customer-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public CustomerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like customer-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
