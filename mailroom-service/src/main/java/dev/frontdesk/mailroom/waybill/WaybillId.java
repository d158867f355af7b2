package dev.frontdesk.mailroom.waybill;

import java.util.regex.Pattern;

/**
 * {@code waybill-out-<carrier>-<number>} for what is sent, {@code waybill-in-<site>-<number>} for what is received. The
 * id is the number itself, so that two items can never stand under one: the store takes the first event of an id once.
 */
public record WaybillId(String value) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{6,40}");

    /** @param number in capitals, without spaces */
    public static WaybillId sent(String carrier, String number) {
        return new WaybillId("waybill-out-" + carrier + "-" + checked(number));
    }

    /** @param number in capitals, without spaces */
    public static WaybillId received(String site, String number) {
        return new WaybillId("waybill-in-" + site + "-" + checked(number));
    }

    /** Whether the text can stand on a waybill: 6 to 40 capitals and digits. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String checked(String number) {
        if (!isNumber(number)) {
            throw new IllegalArgumentException("The number of a waybill has 6 to 40 capitals and digits");
        }
        return number;
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
