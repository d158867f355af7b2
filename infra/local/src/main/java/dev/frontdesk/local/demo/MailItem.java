package dev.frontdesk.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An item that the desk has taken to send it. */
final class MailItem {

    private final String id;
    private final String carrier;
    private final int grams;
    private final String region;
    private String waybill = "";
    private LocalDate sentOn = LocalDate.EPOCH;

    MailItem(String id, String carrier, int grams, String region) {
        this.id = id;
        this.carrier = carrier;
        this.grams = grams;
        this.region = region;
    }

    void send(String number, Instant at) {
        waybill = number;
        sentOn = at.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    boolean isSent() {
        return !waybill.isEmpty();
    }

    String id() {
        return id;
    }

    String carrier() {
        return carrier;
    }

    int grams() {
        return grams;
    }

    String region() {
        return region;
    }

    String waybill() {
        return waybill;
    }

    LocalDate sentOn() {
        return sentOn;
    }
}
