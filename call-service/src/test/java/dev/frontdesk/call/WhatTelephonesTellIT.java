package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.line.LineReports;
import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.switchboard.SwitchboardInMemory;
import dev.frontdesk.call.telephony.TelephoneSignal;
import dev.frontdesk.call.telephony.TelephoneSignal.CallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.CallArrived;
import dev.frontdesk.call.telephony.TelephoneSignal.CallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.CallTried;
import dev.frontdesk.call.telephony.TelephoneSignal.LineSeen;
import dev.frontdesk.call.telephony.TelephoneSignal.OfCall;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import dev.frontdesk.call.telephony.TelephoneSignals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What telephone systems tell may come late, twice and in any order. Runs last of all, by its name: after its ten thousand
 * events policies need half a minute to catch up, and each rebuild takes longer.
 */
class WhatTelephonesTellIT extends RunningCallService {

    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    TelephoneSignals signals;

    @Autowired
    LineReports lines;

    @Autowired
    Projections projections;

    @Autowired
    EventStore store;

    /** By the rules in memory, because ten thousand at the real switchboard take a minute; the rest is as it always is. */
    @Test
    void ten_thousand_events_late_doubled_and_out_of_order_give_the_same_read_models() {
        var chance = new Random(10_000);
        var orderly = new ArrayList<TelephoneSignal>();
        for (int call = 0; orderly.size() < 5000; call++) {
            orderly.addAll(call(call, chance));
        }
        var shuffled = new ArrayList<>(orderly);
        shuffled.addAll(orderly);
        Collections.shuffle(shuffled, chance);
        assertThat(shuffled).hasSizeGreaterThanOrEqualTo(10_000);

        var expected = played("site-ten-orderly", orderly);
        var found = played("site-ten-shuffled", shuffled);
        publish("site-ten-orderly", expected);
        publish("site-ten-shuffled", found);

        soon().atMost(Duration.ofSeconds(90)).until(() -> calls("site-ten-%") == 2L * expected.size());
        soon().atMost(Duration.ofSeconds(90)).until(projections::caughtUp);
        assertThat(rows("site-ten-orderly")).hasSize(expected.size()).hasSizeGreaterThan(1000);
        assertThat(rows("site-ten-shuffled")).isEqualTo(rows("site-ten-orderly"));
        assertThat(figures("site-ten-shuffled")).isEqualTo(figures("site-ten-orderly"));
    }

    private static Map<String, List<CallEvent>> played(String site, List<TelephoneSignal> signals) {
        var switchboard = new SwitchboardInMemory(site);
        signals.forEach(signal -> switchboard.take((OfCall) signal));
        return switchboard.events();
    }

    private void publish(String site, Map<String, List<CallEvent>> calls) {
        var origin = Map.of(
                "actor", "system:pbx", "site", site, "desk", "none", "correlationId", "ten", "causationId", "ten");
        var events = new ArrayList<DomainEventMessage<?>>();
        calls.forEach((call, all) -> IntStream.range(0, all.size())
                .mapToObj(i -> new GenericDomainEventMessage<>("Call", call, i, all.get(i), MetaData.from(origin)))
                .forEach(events::add));
        for (int i = 0; i < events.size(); i += 1000) {
            store.publish(events.subList(i, Math.min(events.size(), i + 1000)));
        }
    }

    private long calls(String sites) {
        return jdbc.sql("select count(*) from call where site like :sites")
                .param("sites", sites)
                .query(Long.class)
                .single();
    }

    /** That an answer was told after the end leaves a missed call in the history, but none that counts. */
    private List<Map<String, Object>> figures(String site) {
        return jdbc.sql("""
            select figure, at, millis from call_figure f
            where site = :site and not (figure = 'missed' and exists (
                select from call_figure a where a.call_id = f.call_id and a.figure = 'answered'))
            order by at, figure
            """).param("site", site).query().listOfRows();
    }

    @Test
    void signals_shuffled_and_doubled_give_the_same_calls() {
        var chance = new Random(4);
        var orderly = new ArrayList<TelephoneSignal>();
        for (int call = 0; call < 60; call++) {
            orderly.addAll(call(call, chance));
        }
        var shuffled = new ArrayList<>(orderly);
        shuffled.addAll(orderly);
        Collections.shuffle(shuffled, chance);

        orderly.forEach(signal -> signals.take("site-orderly", "pbx", signal));
        shuffled.forEach(signal -> signals.take("site-shuffled", "pbx", signal));

        soon().until(projections::caughtUp);
        var rows = rows("site-orderly");
        assertThat(rows).hasSize(60);
        assertThat(rows("site-shuffled")).isEqualTo(rows);
        projections.rebuild();
        soon().until(projections::caughtUp);
        soon().untilAsserted(() -> assertThat(rows("site-shuffled")).isEqualTo(rows));
    }

    @Test
    void a_conversation_that_never_rings_at_the_desk_is_nobodys_business() {
        var stored = eventsStored("site-inner");
        signals.take("site-inner", "pbx", new CallTried("inner-1", "a", "8211", Reached.CONNECTED, START));
        signals.take("site-inner", "pbx", new CallFreed("inner-1", START));

        assertThat(jdbc.sql("select count(*) from telephone_call where site = 'site-inner'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(eventsStored("site-inner")).isEqualTo(stored);
    }

    @Test
    void a_line_that_is_told_again_stays_young_and_one_that_is_not_grows_old() {
        var told = START.plusSeconds(50);
        line("8211", LineState.BUSY, START);
        line("8211", LineState.BUSY, told);

        assertThat(at(told)).isEqualTo(new LineReport(LineState.BUSY, "pbx", told));
        assertThat(at(START.plusSeconds(20))).isEqualTo(new LineReport(LineState.BUSY, "pbx", START.plusSeconds(20)));
        assertThat(at(told.plusSeconds(600))).isEqualTo(new LineReport(LineState.BUSY, "pbx", told));
        assertThat(jdbc.sql("select count(*) from line_report where site = 'site-age-of-lines'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void states_told_late_doubled_and_out_of_order_find_their_place() {
        line("8212", LineState.IDLE, START.plusSeconds(30));
        line("8212", LineState.BUSY, START.plusSeconds(10));
        line("8212", LineState.BUSY, START.plusSeconds(10));
        line("8212", LineState.RINGING, START.plusSeconds(5));

        assertThat(state("8212", START.plusSeconds(40))).isEqualTo(LineState.IDLE);
        assertThat(state("8212", START.plusSeconds(15))).isEqualTo(LineState.BUSY);
        assertThat(state("8212", START.plusSeconds(7))).isEqualTo(LineState.RINGING);
    }

    @Test
    void a_mark_by_hand_holds_until_the_line_does_something_or_it_grows_old() {
        line("8213", LineState.IDLE, START);
        var mark = new LineReport(LineState.DO_NOT_DISTURB, "manual", START.plusSeconds(10));
        lines.add("site-age-of-lines", "8213", mark, "reception");
        line("8213", LineState.IDLE, START.plusSeconds(30));
        assertThat(state("8213", START.plusSeconds(30))).isEqualTo(LineState.DO_NOT_DISTURB);

        line("8213", LineState.IDLE, START.plusSeconds(80));
        assertThat(state("8213", START.plusSeconds(80))).isEqualTo(LineState.IDLE);

        lines.add(
                "site-age-of-lines",
                "8213",
                new LineReport(LineState.DO_NOT_DISTURB, "manual", START.plusSeconds(90)),
                "reception");
        line("8213", LineState.RINGING, START.plusSeconds(95));
        assertThat(state("8213", START.plusSeconds(95))).isEqualTo(LineState.RINGING);
    }

    private List<TelephoneSignal> call(int number, Random chance) {
        var link = "call-" + number;
        var rang = START.plusSeconds(60L * number);
        var all = new ArrayList<TelephoneSignal>();
        all.add(new CallArrived(link, "a", "8000", "1380013%04d".formatted(number), null, rang));
        if (number % 7 != 0) {
            all.add(new CallAnswered(link, "a", rang.plusSeconds(2)));
            all.add(new CallTried(link, "t1", "8211", Reached.BUSY, rang.plusSeconds(10)));
            all.add(new CallTried(link, "t2", "8133", any(chance), rang.plusSeconds(20)));
        }
        all.add(new CallFreed(link, rang.plusSeconds(50)));
        return all;
    }

    private static Reached any(Random chance) {
        return Reached.values()[chance.nextInt(Reached.values().length)];
    }

    /** Everything but the ids and how many events it took. */
    private List<Map<String, Object>> rows(String site) {
        return jdbc.sql("""
            select line, received_at, answered_at, ring_millis, last_extension, last_outcome, hung_up_at,
                disposition, ended_at, state
            from call where site = :site order by received_at
            """).param("site", site).query().listOfRows();
    }

    private void line(String extension, LineState state, Instant at) {
        signals.take("site-age-of-lines", "pbx", new LineSeen(extension, state, at));
    }

    private LineReport at(Instant at) {
        return lines.all("site-age-of-lines", at, MINUTE).get("8211");
    }

    private LineState state(String extension, Instant at) {
        return lines.all("site-age-of-lines", at, MINUTE).get(extension).state();
    }
}
