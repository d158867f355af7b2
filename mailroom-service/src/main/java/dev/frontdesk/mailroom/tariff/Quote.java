package dev.frontdesk.mailroom.tariff;

import java.util.List;

/** What an item costs and why, line by line; the lines add up to the total. */
public record Quote(String zone, List<Line> lines, long totalCents) {

    public Quote {
        lines = List.copyOf(lines);
    }

    /**
     * One reason.
     *
     * @param kind first-weight, further-weight, fuel, remote, insurance, packing or minimum
     * @param quantity items, steps or basis points
     * @param unitCents price of one; of a rate what it is taken of
     */
    public record Line(String kind, long quantity, long unitCents, long cents) {}
}
