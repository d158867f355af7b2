package dev.frontdesk.directory.channels;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.directory.channels.LivePages.Doubt;
import dev.frontdesk.directory.channels.StaffPage.Piece;
import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.privacy.PersonalDetails;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** S121: pages that work, pages that hang and pages that are gone. */
class LivePagesTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private final LivePages pages = new LivePages();
    private final LivePageChannel channel = new LivePageChannel(pages);

    /** Takes everything. */
    private static class Page implements StaffPage {
        final List<String> written = new CopyOnWriteArrayList<>();
        volatile boolean closed;

        @Override
        public void write(Piece piece) throws IOException {
            written.add(piece.id() + " " + piece.state());
        }

        @Override
        public void heartbeat() throws IOException {
            written.add("beat");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Its reader takes nothing: every write hangs. */
    private static final class StuckPage extends Page {
        final CountDownLatch began = new CountDownLatch(1);
        final CountDownLatch let = new CountDownLatch(1);

        @Override
        public void write(Piece piece) throws IOException {
            began.countDown();
            try {
                let.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            super.write(piece);
        }
    }

    /** Its reader went away unnoticed: the first write still looks well. */
    private static final class DeadPage extends Page {
        @Override
        public void heartbeat() throws IOException {
            throw new IOException("gone");
        }
    }

    /** Its reader has gone away. */
    private static final class GonePage extends Page {
        @Override
        public void write(Piece piece) throws IOException {
            throw new IOException("gone");
        }
    }

    @Test
    void s121_whoever_has_the_page_open_gets_it_there() {
        var page = new Page();
        pages.open("site-a", "staff-lin", "lin", page);

        assertThat(channel.reaches("site-a", "staff-lin", Way.PAGE)).isTrue();
        assertThat(channel.bring(parcel("relay-1"), Way.PAGE)).isInstanceOf(Outcome.Delivered.class);
        assertThat(page.written).first().isEqualTo("relay-1/3 open");
    }

    @Test
    void s121_another_person_or_another_site_does_not() {
        pages.open("site-b", "staff-lin", "lin", new Page());
        pages.open("site-a", "staff-chen", "chen", new Page());

        assertThat(channel.reaches("site-a", "staff-lin", Way.PAGE)).isFalse();
        assertThat(channel.bring(parcel("relay-1"), Way.PAGE)).isEqualTo(new Outcome.Failed("gone"));
    }

    @Test
    void s121_a_page_that_is_gone_has_got_nothing_and_is_forgotten() {
        var gone = new GonePage();
        pages.open("site-a", "staff-lin", "lin", gone);

        assertThat(channel.bring(parcel("relay-1"), Way.PAGE)).isEqualTo(new Outcome.Failed("gone"));
        await().until(() -> !channel.reaches("site-a", "staff-lin", Way.PAGE));
        await().until(() -> gone.closed);
    }

    @Test
    void s121_what_a_dead_page_was_shown_last_is_in_doubt_within_a_second() {
        var doubts = new CopyOnWriteArrayList<Doubt>();
        pages.whenInDoubt(doubts::add);
        pages.open("site-a", "staff-lin", "lin", new DeadPage());

        assertThat(channel.bring(parcel("relay-1"), Way.PAGE)).isInstanceOf(Outcome.Delivered.class);

        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(doubts).containsExactly(new Doubt("staff-lin", Set.of("relay-1"))));
    }

    @Test
    void s121_nothing_is_in_doubt_while_another_page_of_the_person_is_open_or_when_we_end_it() {
        var doubts = new CopyOnWriteArrayList<Doubt>();
        pages.whenInDoubt(doubts::add);
        pages.open("site-a", "staff-lin", "lin", new DeadPage());
        var other = pages.open("site-a", "staff-lin", "lin", new Page());

        assertThat(channel.bring(parcel("relay-1"), Way.PAGE)).isInstanceOf(Outcome.Delivered.class);
        await().until(() -> pages.of("site-a", "staff-lin").size() == 1);
        other.drop();

        assertThat(pages.present()).isEmpty();
        assertThat(doubts).isEmpty();
    }

    @Test
    void s121_a_page_that_hangs_keeps_no_other_page_waiting() throws Exception {
        var stuck = new StuckPage();
        var page = new Page();
        var hanging = pages.open("site-a", "staff-lin", "lin", stuck);
        var working = pages.open("site-a", "staff-lin", "lin", page);

        var waiting = hanging.show(delivery("relay-1"));
        assertThat(working.show(delivery("relay-1")).get(5, SECONDS)).isTrue();
        assertThat(waiting).isNotDone();

        stuck.let.countDown();
        assertThat(waiting.get(5, SECONDS)).isTrue();
    }

    @Test
    void a_page_that_takes_nothing_is_given_up_when_too_much_waits_for_it() throws Exception {
        var stuck = new StuckPage();
        var hanging = pages.open("site-a", "staff-lin", "lin", stuck);
        var first = hanging.show(delivery("relay-0"));
        assertThat(stuck.began.await(5, SECONDS)).isTrue();

        for (int more = 1; more < 70; more++) {
            hanging.show(delivery("relay-" + more));
        }

        assertThat(pages.of("site-a", "staff-lin")).isEmpty();
        assertThat(hanging.show(delivery("relay-x")).get(5, SECONDS)).isFalse();
        stuck.let.countDown();
        assertThat(first.get(5, SECONDS)).isTrue();
    }

    @Test
    void a_page_whose_write_hangs_for_ten_seconds_is_given_up_at_the_next_heartbeat() throws Exception {
        var stuck = new StuckPage();
        var hanging = pages.open("site-a", "staff-lin", "lin", stuck);
        hanging.show(delivery("relay-1"));
        assertThat(stuck.began.await(5, SECONDS)).isTrue();
        var now = System.nanoTime();

        hanging.beat(now + Duration.ofSeconds(9).toNanos());
        assertThat(pages.of("site-a", "staff-lin")).hasSize(1);
        hanging.beat(now + Duration.ofSeconds(11).toNanos());
        assertThat(pages.of("site-a", "staff-lin")).isEmpty();
        stuck.let.countDown();
    }

    @Test
    void a_heartbeat_reaches_every_page() {
        var page = new Page();
        pages.open("site-a", "staff-lin", "lin", page);

        pages.beat();

        await().untilAsserted(() -> assertThat(page.written).containsExactly("beat"));
    }

    @Test
    void nine_pages_of_one_person_are_one_too_many_and_the_oldest_goes() {
        var oldest = new Page();
        pages.open("site-a", "staff-lin", "lin", oldest);
        for (int more = 0; more < 7; more++) {
            pages.open("site-a", "staff-lin", "lin", new Page());
        }
        assertThat(pages.of("site-a", "staff-lin")).hasSize(8);
        assertThat(oldest.closed).isFalse();

        pages.open("site-a", "staff-lin", "lin", new Page());

        assertThat(pages.of("site-a", "staff-lin")).hasSize(8);
        await().until(() -> oldest.closed);
    }

    @Test
    void what_changed_is_told_without_a_word_of_the_content() {
        var page = new Page();
        pages.open("site-a", "staff-lin", "lin", page);

        pages.tell("site-a", List.of("staff-lin", "staff-chen"), new Piece("relay-1/4", "relay-1", "confirmed", null));

        await().untilAsserted(() -> assertThat(page.written).containsExactly("relay-1/4 confirmed"));
    }

    @Test
    void rounds_leave_a_page_alone_until_it_has_been_shown_what_was_open_when_it_came() {
        var first = pages.open("site-sh", "staff-su", "su", new Page());
        assertThat(pages.welcomed()).isEmpty();
        first.welcomed();
        assertThat(pages.welcomed()).containsExactly("staff-su");

        var second = pages.open("site-sh", "staff-su", "su", new Page());
        assertThat(pages.present()).containsExactly("staff-su");
        assertThat(pages.welcomed()).isEmpty();
        second.welcomed();
        assertThat(pages.welcomed()).containsExactly("staff-su");
    }

    @Test
    void when_the_service_stops_every_page_is_closed_first() {
        var page = new Page();
        pages.start();
        pages.open("site-a", "staff-lin", "lin", page);

        pages.stop();

        await().until(() -> page.closed);
        assertThat(pages.present()).isEmpty();
    }

    private static Parcel parcel(String relayId) {
        var delivery = delivery(relayId);
        return new Parcel(List.of(delivery.notice()), false, () -> Map.of(relayId, delivery.details()));
    }

    private static Delivery delivery(String relayId) {
        return new Delivery(
                new Notice(
                        relayId,
                        "message-1",
                        "message",
                        "site-a",
                        "staff-lin",
                        "recipient",
                        NINE,
                        NINE.plusSeconds(300),
                        3),
                new PersonalDetails("王先生", "13800138000", null, "请回电"));
    }
}
