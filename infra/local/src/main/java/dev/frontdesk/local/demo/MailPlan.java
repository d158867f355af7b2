package dev.frontdesk.local.demo;

import java.util.List;

/** A month of mail as its file tells it. */
record MailPlan(List<Day> days, Statement statement) {

    /** @param day of the month, from 1 to 28 */
    record Day(int day, List<MailTask> tasks) {}

    /**
     * S131. What the courier asks for: the right price of every item, but for what is wrong on purpose.
     *
     * @param duplicate which item it asks for once more, from 1
     * @param price which item it asks another price for, from 1 @param moreCents by how much more
     */
    record Statement(
            String carrier,
            Tariff tariff,
            int duplicate,
            String unknownWaybill,
            long unknownCents,
            int price,
            long moreCents,
            List<Resolution> resolutions) {}

    record Tariff(long firstGrams, long firstCents, long furtherGrams, long furtherCents) {

        /** Each step that is begun is paid. */
        long cents(long grams) {
            return firstCents + Math.ceilDiv(Math.max(0, grams - firstGrams), furtherGrams) * furtherCents;
        }
    }

    /** @param kind of difference */
    record Resolution(String kind, String resolution, String note) {}
}
