package dev.frontdesk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.local.Trouble;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The sums of a month of mail are those of its events. */
class MailSumsTest {

    private static final List<Stored> EVENTS = List.of(
            event("OutgoingItem.OutgoingItemRegistered", "{\"entry\":{\"itemClass\":\"bill\"}}"),
            event("OutgoingItem.ItemDispatched", "{}"),
            event("IncomingItem.ItemException", "{\"exception\":\"damaged\"}"),
            event("IncomingItem.ItemDeliveredToRecipient", "{\"takerIs\":\"deputy\"}"),
            event("CourierStatement.StatementImported", "{\"lines\":3,\"cents\":3600}"),
            event("CourierStatement.StatementLinesImported", "{}"),
            event("Settlement.DifferenceResolved", "{\"kind\":\"price\"}"),
            event("Settlement.PaymentRecorded", "{\"cents\":2400}"));

    @Test
    void s131_items_exceptions_lines_and_cents_are_counted_from_the_events() {
        assertThat(MailSums.stored(EVENTS))
                .isEqualTo(Map.of(
                        "out-bill", 1L,
                        "dispatched", 1L,
                        "exception-damaged", 1L,
                        "delivered-deputy", 1L,
                        "statement-lines", 3L,
                        "statement-cents", 3600L,
                        "resolved-price", 1L,
                        "paid-cents", 2400L));
    }

    @Test
    void s132_a_cent_that_was_done_and_is_not_stored_is_trouble() {
        var sums = new MailSums();
        MailSums.stored(EVENTS).forEach(sums::add);
        sums.check(EVENTS);
        sums.add("paid-cents", 1);

        assertThatExceptionOfType(Trouble.class).isThrownBy(() -> sums.check(EVENTS));
    }

    private static Stored event(String name, String payload) {
        return new Stored("event", "aggregate", 0, name, JsonMapper.shared().readTree(payload));
    }
}
