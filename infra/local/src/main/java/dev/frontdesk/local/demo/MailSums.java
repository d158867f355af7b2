package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the mail room did in a month, counted as it was done and as it is stored. */
final class MailSums {

    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("OutgoingItem.OutgoingItemCorrected", "corrected"),
            Map.entry("OutgoingItem.OutgoingItemCancelled", "cancelled"),
            Map.entry("OutgoingItem.ItemHandedToDesk", "handed"),
            Map.entry("OutgoingItem.ItemSelfConsigned", "consigned"),
            Map.entry("OutgoingItem.ItemDispatched", "dispatched"),
            Map.entry("OutgoingItem.WaybillAttached", "waybills"),
            Map.entry("DispatchBatch.BatchDispatched", "pick-ups"),
            Map.entry("IncomingItem.ItemReceivedByAgent", "received"),
            Map.entry("IncomingItem.ItemReturned", "returned"));

    private final Map<String, Long> done = new TreeMap<>();

    void count(String what) {
        add(what, 1);
    }

    void add(String what, long number) {
        done.merge(what, number, Long::sum);
    }

    long of(String what) {
        return done.getOrDefault(what, 0L);
    }

    /** @throws Trouble when they are not the same */
    void check(List<Stored> events) {
        var stored = stored(events);
        if (!stored.equals(done)) {
            throw new Trouble(
                    "一个月的邮件与事件库不符：%s；%s".formatted(done, stored),
                    "The month of mail does not add up with the event store: %s; %s".formatted(done, stored));
        }
    }

    static Map<String, Long> stored(List<Stored> events) {
        var counts = new TreeMap<String, Long>();
        for (var event : events) {
            var word = COUNTED.get(event.name());
            if (word != null) {
                counts.merge(word, 1L, Long::sum);
            }
            switch (event.name()) {
                case "OutgoingItem.OutgoingItemRegistered" ->
                    counts.merge("out-" + event.payload().at("/entry/itemClass").asString(), 1L, Long::sum);
                case "IncomingItem.ItemException" ->
                    counts.merge("exception-" + event.text("exception"), 1L, Long::sum);
                case "IncomingItem.ItemDeliveredToRecipient" ->
                    counts.merge("delivered-" + event.text("takerIs"), 1L, Long::sum);
                case "CourierStatement.StatementImported" -> {
                    counts.merge("statement-lines", event.number("lines"), Long::sum);
                    counts.merge("statement-cents", event.number("cents"), Long::sum);
                }
                case "Settlement.StatementCompared" -> {
                    counts.merge("matched", event.number("matched"), Long::sum);
                    counts.merge("differences", event.number("differences"), Long::sum);
                }
                case "Settlement.DifferenceResolved" -> counts.merge("resolved-" + event.text("kind"), 1L, Long::sum);
                case "Settlement.SettlementApproved" ->
                    counts.merge("approved-cents", event.number("cents"), Long::sum);
                case "Settlement.PaymentRecorded" -> counts.merge("paid-cents", event.number("cents"), Long::sum);
                default -> {
                    // Steps on the way.
                }
            }
        }
        return counts;
    }

    List<String> lines() {
        return List.of(
                "寄件 outgoing %d：普通 ordinary %d · 合同 contract %d · 票据 bill %d · 贵重 valuables %d · 物品 goods %d · 私人 private %d"
                        .formatted(
                                sum("out-"),
                                of("out-ordinary"),
                                of("out-contract"),
                                of("out-bill"),
                                of("out-valuables"),
                                of("out-goods"),
                                of("out-private")),
                "取走 dispatched %d，清单 lists %d，底单 waybills %d · 托运自寄 by coach %d · 更正 corrected %d · 取消 cancelled %d"
                        .formatted(
                                of("dispatched"),
                                of("pick-ups"),
                                of("waybills"),
                                of("consigned"),
                                of("corrected"),
                                of("cancelled")),
                "收件 incoming %d：签收 collected %d（代领 by deputy %d）· 退回 returned %d · 待领 waiting %d · 异常 exceptions %d"
                        .formatted(
                                of("received"),
                                sum("delivered-"),
                                of("delivered-deputy"),
                                of("returned"),
                                of("received") - sum("delivered-") - of("returned"),
                                sum("exception-")));
    }

    long sum(String prefix) {
        return done.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
