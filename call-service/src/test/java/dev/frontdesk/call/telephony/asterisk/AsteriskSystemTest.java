package dev.frontdesk.call.telephony.asterisk;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.call.call.TransferKind;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.telephony.TelephoneSignal;
import dev.frontdesk.call.telephony.TelephoneSignal.CallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.CallArrived;
import dev.frontdesk.call.telephony.TelephoneSignal.CallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.CallPlaced;
import dev.frontdesk.call.telephony.TelephoneSignal.CallTried;
import dev.frontdesk.call.telephony.TelephoneSignal.LineSeen;
import dev.frontdesk.call.telephony.TelephoneSignal.PlacedCallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.PlacedCallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import dev.frontdesk.call.telephony.TelephoneSystem.Carried;
import dev.frontdesk.call.telephony.TelephoneSystem.Condition.State;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An Asterisk on a real socket: what it tells, what it is asked, and how it goes away and comes back. */
class AsteriskSystemTest {

    private static final Instant RANG = Instant.parse("2026-11-23T00:58:00.250Z");
    private static final String CALLER = "PJSIP/trunk-00000010";
    private static final String DESK = "PJSIP/8000-00000011";

    private final List<TelephoneSignal> told = new CopyOnWriteArrayList<>();
    private AmiPeer peer;
    private AsteriskSystem asterisk;

    @BeforeEach
    void ring_up() throws IOException {
        peer = new AmiPeer();
        asterisk = system(AmiPeer.PASSWORD);
    }

    @AfterEach
    void hang_up() throws IOException {
        asterisk.close();
        peer.close();
    }

    @Test
    void s106_a_caller_with_a_chinese_name_rings_at_the_desk_and_is_answered() {
        connect();
        rings("PJSIP/8000-00000011", "1790.11", RANG);
        dialEnded("PJSIP/8000-00000011", "1790.11", "ANSWER", RANG.plusSeconds(2));
        hangsUp(RANG.plusSeconds(60));

        soon().until(() -> told.size() == 3);
        assertThat(told)
                .containsExactly(
                        new CallArrived("1790.10", "1790.11", "8000", "02161234567", "陈先生（华东贸易）", RANG),
                        new CallAnswered("1790.10", "1790.11", RANG.plusSeconds(2)),
                        new CallFreed("1790.10", RANG.plusSeconds(60)));
    }

    @Test
    void a_withheld_number_is_no_number_and_other_lines_are_nobodys_call() {
        connect();
        peer.say(dialBegin("PJSIP/8000-00000011", "1790.11", "<unknown>", "<unknown>", RANG));
        peer.say(dialBegin("PJSIP/8211-00000012", "1790.12", "8133", "林", RANG));

        soon().until(() -> told.size() == 1);
        assertThat(told).containsExactly(new CallArrived("1790.10", "1790.11", "8000", null, null, RANG));
    }

    @Test
    void every_line_is_told_at_the_beginning_and_whenever_it_changes() {
        peer.states(Map.of("8211", 2, "8133", 0, "8111", 4));
        connect();
        soon().until(() -> lines().size() >= 3);
        assertThat(lines()).contains("8211 BUSY", "8133 IDLE", "8111 UNAVAILABLE");

        told.clear();
        for (var status : List.of(0, 1, 2, 4, 8, 9, 16, 17, -1)) {
            peer.say(extension("8300", status, RANG));
        }
        peer.say(extension("*45", 1, RANG));
        soon().until(() ->
                lines().stream().filter(line -> line.startsWith("8300")).count() == 9);
        assertThat(lines().stream().filter(line -> !line.startsWith("8211") && !line.startsWith("81")))
                .containsExactly(
                        "8300 IDLE",
                        "8300 IN_USE",
                        "8300 BUSY",
                        "8300 UNAVAILABLE",
                        "8300 RINGING",
                        "8300 IN_USE",
                        "8300 ON_HOLD",
                        "8300 ON_HOLD",
                        "8300 UNKNOWN");
    }

    @Test
    void lines_are_asked_for_again_and_again_so_that_what_does_not_change_stays_young() {
        peer.states(Map.of("8211", 0));
        connect();

        soon().until(() -> lines().size() >= 3);
        assertThat(lines()).containsOnly("8211 IDLE");
    }

    @Test
    void s7_a_call_is_put_through_and_a_channel_that_is_gone_is_refused() {
        connect();
        rings(DESK, "1790.11", RANG);
        soon().until(() -> told.size() == 1);

        assertThat(asterisk.transfer("1790.10", "8211", TransferKind.BLIND)).isEqualTo(Carried.REFUSED);
        peer.channels(CALLER, DESK);
        assertThat(asterisk.transfer("1790.10", "8211", TransferKind.BLIND)).isEqualTo(Carried.ACCEPTED);
        assertThat(peer.actions("Redirect").getLast())
                .containsEntry("Channel", CALLER)
                .containsEntry("Exten", "8211")
                .containsEntry("Context", "from-internal")
                .containsEntry("Priority", "1");
        assertThat(asterisk.transfer("1790.99", "8211", TransferKind.BLIND)).isEqualTo(Carried.REFUSED);

        for (var status : List.of("BUSY", "NOANSWER", "CHANUNAVAIL", "ANSWER", "CANCEL")) {
            dialEnded("PJSIP/8211-00000012", "1790." + status, status, RANG.plusSeconds(9));
        }
        soon().until(() -> told.size() == 5);
        assertThat(told.subList(1, 5).stream().map(signal -> ((CallTried) signal).reached()))
                .containsExactly(Reached.BUSY, Reached.NO_ANSWER, Reached.NO_ANSWER, Reached.CONNECTED);
    }

    @Test
    void s30_the_callee_is_asked_first_and_the_hand_over_is_told_when_it_is_done() {
        connect();
        peer.channels(CALLER, DESK);
        rings(DESK, "1790.11", RANG);
        soon().until(() -> told.size() == 1);

        assertThat(asterisk.transfer("1790.10", "8133", TransferKind.CONSULT)).isEqualTo(Carried.ACCEPTED);
        assertThat(peer.actions("Atxfer").getLast())
                .containsEntry("Channel", DESK)
                .containsEntry("Exten", "8133");
        dialEnded("PJSIP/8133-00000012", "1790.12", "ANSWER", RANG.plusSeconds(9));
        peer.say(attended("Fail", RANG.plusSeconds(15)));
        peer.say(attended("Success", RANG.plusSeconds(20)));

        soon().until(() -> told.size() == 2);
        var handedOver = (CallTried) told.getLast();
        assertThat(handedOver.extension()).isEqualTo("8133");
        assertThat(handedOver.reached()).isEqualTo(Reached.CONNECTED);
        assertThat(handedOver.at()).isEqualTo(RANG.plusSeconds(20));
    }

    @Test
    void a_call_is_taken_back_to_the_telephone_it_rang_at() {
        connect();
        peer.channels(CALLER);
        rings(DESK, "1790.11", RANG);
        soon().until(() -> told.size() == 1);

        assertThat(asterisk.takeBack("1790.10")).isEqualTo(Carried.ACCEPTED);
        assertThat(peer.actions("Redirect").getLast()).containsEntry("Exten", "8000");
    }

    @Test
    void s9_s112_a_call_from_an_own_telephone_is_told_from_the_first_digit_to_the_end() {
        connect();
        peer.say(placed("PJSIP/8211-00000021", "1791.1", "013800138000", "PJSIP/trunk-00000022", RANG));
        peer.say(placed("PJSIP/8211-00000031", "1792.1", "8133", "PJSIP/8133-00000032", RANG));
        peer.say(placed("PJSIP/trunk-00000041", "1793.1", "013800138000", "PJSIP/trunk-00000042", RANG));
        peer.say(ended("1791.1", "PJSIP/trunk-00000022", "ANSWER", RANG.plusSeconds(8)));
        peer.say(ended("1792.1", "PJSIP/8133-00000032", "ANSWER", RANG.plusSeconds(8)));
        peer.say(hungUp("1791.1", RANG.plusSeconds(68)));

        soon().until(() -> told.size() == 4);
        assertThat(told)
                .containsExactly(
                        new CallPlaced("1791.1", "8211", "013800138000", RANG),
                        new PlacedCallAnswered("1791.1", RANG.plusSeconds(8)),
                        new CallTried("1792.1", "1792.1.2", "8133", Reached.CONNECTED, RANG.plusSeconds(8)),
                        new PlacedCallFreed("1791.1", RANG.plusSeconds(68)));
    }

    private static String placed(String from, String link, String dialled, String to, Instant at) {
        return """
            Event: DialBegin
            Privilege: call,all
            Timestamp: %s
            Channel: %s
            CallerIDNum: 8211
            CallerIDName: Lin
            Context: from-internal
            Exten: %s
            Uniqueid: %s
            Linkedid: %s
            DestChannel: %s
            DestUniqueid: %s.2
            DestLinkedid: %s
            DialString: %s@trunk
            """.formatted(seconds(at), from, dialled, link, link, to, link, link, dialled);
    }

    private static String ended(String link, String to, String status, Instant at) {
        return """
            Event: DialEnd
            Privilege: call,all
            Timestamp: %s
            Uniqueid: %s
            Linkedid: %s
            DestChannel: %s
            DestUniqueid: %s.2
            DialStatus: %s
            """.formatted(seconds(at), link, link, to, link, status);
    }

    private static String hungUp(String link, Instant at) {
        return """
            Event: Hangup
            Privilege: call,all
            Timestamp: %s
            Channel: PJSIP/8211-00000021
            Uniqueid: %s
            Linkedid: %s
            Cause: 16
            """.formatted(seconds(at), link, link);
    }

    @Test
    void a_refused_login_is_said_and_tried_again_slowly() {
        peer.refuseLogins(true);
        asterisk.start();
        soon().until(() -> asterisk.condition().state() == State.LOGIN_REFUSED);
        assertThat(asterisk.transfer("1790.10", "8211", TransferKind.BLIND)).isEqualTo(Carried.REFUSED);
        assertThat(told).isEmpty();

        var since = asterisk.condition().since();
        soon().until(() -> peer.actions("Login").size() >= 3);
        assertThat(Duration.between(since, Instant.now())).isGreaterThan(Duration.ofMillis(600));
        assertThat(asterisk.condition().since()).isEqualTo(since);
        peer.refuseLogins(false);
        soon().until(() -> asterisk.condition().state() == State.CONNECTED);
    }

    @Test
    void a_wrong_password_is_a_refused_login() {
        asterisk.close();
        asterisk = system("wrong");
        asterisk.start();
        soon().until(() -> asterisk.condition().state() == State.LOGIN_REFUSED);
    }

    @Test
    void a_lost_connection_is_said_and_every_line_is_told_again_when_it_is_back() {
        peer.states(Map.of("8211", 0));
        connect();
        rings(DESK, "1790.11", RANG);
        soon().until(() -> told.stream().anyMatch(CallArrived.class::isInstance));
        peer.states(Map.of("8211", 2));
        peer.refuseLogins(true);
        peer.drop();
        soon().until(() -> asterisk.condition().state() != State.CONNECTED);
        assertThat(asterisk.transfer("1790.10", "8211", TransferKind.BLIND)).isEqualTo(Carried.UNREACHABLE);
        assertThat(asterisk.takeBack("1790.10")).isEqualTo(Carried.UNREACHABLE);

        told.clear();
        peer.refuseLogins(false);
        soon().until(() -> asterisk.condition().state() == State.CONNECTED);
        soon().until(() -> lines().contains("8211 BUSY"));
        peer.channels(CALLER);
        assertThat(asterisk.transfer("1790.10", "8211", TransferKind.BLIND)).isEqualTo(Carried.ACCEPTED);
    }

    @Test
    void events_told_late_doubled_and_out_of_order_keep_their_moment_and_their_name() {
        connect();
        dialEnded(DESK, "1790.11", "ANSWER", RANG.plusSeconds(2));
        rings(DESK, "1790.11", RANG);
        rings(DESK, "1790.11", RANG);
        peer.say(extension("8211", 0, RANG.plusSeconds(9)));
        peer.say(extension("8211", 1, RANG.plusSeconds(5)));

        soon().until(() -> told.size() == 5);
        assertThat(told.get(0)).isEqualTo(new CallAnswered("1790.10", "1790.11", RANG.plusSeconds(2)));
        assertThat(told.get(1)).isEqualTo(told.get(2));
        assertThat(told.get(4)).isEqualTo(new LineSeen("8211", LineState.IN_USE, RANG.plusSeconds(5)));
    }

    private AsteriskSystem system(String password) {
        var settings = new AsteriskSettings(
                "site-a",
                "127.0.0.1",
                peer.port(),
                AmiPeer.USER,
                password,
                "from-internal",
                List.of("8000", "8300"),
                Duration.ofMillis(400),
                Duration.ofMillis(500));
        return new AsteriskSystem(settings, (site, source, signal) -> told.add(signal), Clock.systemUTC());
    }

    private void connect() {
        asterisk.start();
        soon().until(() -> asterisk.condition().state() == State.CONNECTED);
    }

    private List<String> lines() {
        return told.stream()
                .filter(LineSeen.class::isInstance)
                .map(LineSeen.class::cast)
                .map(line -> line.extension() + " " + line.state())
                .toList();
    }

    private void rings(String channel, String leg, Instant at) {
        peer.say(dialBegin(channel, leg, "02161234567", "陈先生（华东贸易）", at));
    }

    private static String dialBegin(String channel, String leg, String number, String name, Instant at) {
        return """
            Event: DialBegin
            Privilege: call,all
            Timestamp: %s
            Channel: %s
            ChannelState: 4
            CallerIDNum: %s
            CallerIDName: %s
            Context: from-pstn
            Exten: 8000
            Uniqueid: 1790.10
            Linkedid: 1790.10
            DestChannel: %s
            DestCallerIDNum: 8000
            DestUniqueid: %s
            DestLinkedid: 1790.10
            DialString: 8000
            """.formatted(seconds(at), CALLER, number, name, channel, leg);
    }

    private void dialEnded(String channel, String leg, String status, Instant at) {
        peer.say("""
            Event: DialEnd
            Privilege: call,all
            Timestamp: %s
            Channel: %s
            Uniqueid: 1790.10
            Linkedid: 1790.10
            DestChannel: %s
            DestUniqueid: %s
            DestLinkedid: 1790.10
            DialStatus: %s
            """.formatted(seconds(at), CALLER, channel, leg, status));
    }

    private static String attended(String result, Instant at) {
        return """
            Event: AttendedTransfer
            Privilege: call,all
            Timestamp: %s
            Result: %s
            OrigTransfererChannel: %s
            OrigTransfererLinkedid: 1790.10
            TransfereeChannel: %s
            TransfereeUniqueid: 1790.10
            TransfereeLinkedid: 1790.10
            IsExternal: No
            """.formatted(seconds(at), result, DESK, CALLER);
    }

    private void hangsUp(Instant at) {
        peer.say("""
            Event: Hangup
            Privilege: call,all
            Timestamp: %s
            Channel: %s
            Uniqueid: 1790.10
            Linkedid: 1790.10
            Cause: 16
            Cause-txt: Normal Clearing
            """.formatted(seconds(at), CALLER));
        peer.say("""
            Event: Hangup
            Timestamp: %s
            Channel: %s
            Uniqueid: 1790.11
            Linkedid: 1790.10
            Cause: 16
            """.formatted(seconds(at), DESK));
    }

    private static String extension(String extension, int status, Instant at) {
        return """
            Event: ExtensionStatus
            Privilege: call,all
            Timestamp: %s
            Exten: %s
            Context: ext-local
            Hint: PJSIP/%s
            Status: %d
            StatusText: told
            """.formatted(seconds(at), extension, extension, status);
    }

    /** As Asterisk writes it: seconds and six digits of the rest. */
    private static String seconds(Instant at) {
        return at.getEpochSecond() + ".%06d".formatted(at.getNano() / 1000);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.of(15, SECONDS)).pollInterval(Duration.ofMillis(20));
    }
}
