package dev.frontdesk.directory.relay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.relay.RelayCommand.EscalateRelay;
import dev.frontdesk.directory.relay.RelayCommand.Evidence;
import dev.frontdesk.directory.relay.RelayCommand.MarkSeen;
import dev.frontdesk.directory.relay.RelayCommand.Next;
import dev.frontdesk.directory.relay.RelayCommand.PutOffDelivery;
import dev.frontdesk.directory.relay.RelayCommand.ReadBack;
import dev.frontdesk.directory.relay.RelayCommand.RecordDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDeliveryFailure;
import dev.frontdesk.directory.relay.RelayCommand.RecordReminder;
import dev.frontdesk.directory.relay.RelayCommand.RequestRelay;
import dev.frontdesk.directory.relay.RelayCommand.RetryDelivery;
import dev.frontdesk.directory.relay.RelayCommand.SettleRelay;
import dev.frontdesk.directory.relay.RelayCommand.WithdrawRelay;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;

/** Given these events, when this command, then those: one relay, asked for at nine, due at five past. */
record GivenRelay(RelayState state) {

    static final RelayId RELAY = new RelayId("relay-1-1");
    static final String ABOUT = "message-1";
    static final String LIN = "staff-lin";
    static final String CHEN = "staff-chen";
    static final String WANG = "staff-wang";
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant FIVE_PAST = Instant.parse("2026-11-23T01:05:00Z");

    static GivenRelay given(RelayEvent... events) {
        return new GivenRelay(RelayState.of(List.of(events)));
    }

    List<RelayEvent> when(RelayCommand command) {
        return switch (command) {
            case RequestRelay c -> RelayDecider.decide(state, c);
            case EscalateRelay c -> RelayDecider.decide(state, c);
            case WithdrawRelay c -> RelayDecider.decide(state, c);
            case SettleRelay c -> RelayDecider.decide(state, c);
            case RecordDelivery c -> DeliveryDecider.decide(state, c);
            case RecordDeliveryFailure c -> DeliveryDecider.decide(state, c);
            case PutOffDelivery c -> DeliveryDecider.decide(state, c);
            case RecordReminder c -> DeliveryDecider.decide(state, c);
            case RetryDelivery c -> DeliveryDecider.decide(state, c);
            case MarkSeen c -> TellingDecider.decide(state, c);
            case ReadBack c -> TellingDecider.decide(state, c);
        };
    }

    void refuses(RelayCommand command, String code) {
        assertThatThrownBy(() -> when(command))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        no -> org.assertj.core.api.Assertions.assertThat(no.code())
                                .isEqualTo(code));
    }

    static RequestRelay request() {
        return new RequestRelay(
                RELAY,
                ABOUT,
                "message",
                LIN,
                "message-1/1",
                "person-1",
                "digest-1",
                NINE,
                FIVE_PAST,
                300,
                null,
                null,
                NINE);
    }

    static RelayRequested requested() {
        return new RelayRequested(
                "relay-1-1",
                ABOUT,
                "message",
                LIN,
                "message-1/1",
                "person-1",
                "digest-1",
                NINE,
                FIVE_PAST,
                300,
                null,
                null,
                NINE);
    }

    static ReadBack readBack(String staffId, boolean right, String at) {
        return new ReadBack(RELAY, staffId, right, Evidence.COMPARED, null, null, time(at));
    }

    static RelayReadBack hasReadBack(String staffId, boolean right, String at) {
        return new RelayReadBack("relay-1-1", ABOUT, staffId, right, "compared", null, null, "S116", time(at));
    }

    static EscalateRelay toDeputy(String at) {
        return new EscalateRelay(RELAY, new Next(CHEN, Level.DEPUTY), time(at));
    }

    static EscalateRelay toManager(String at) {
        return new EscalateRelay(RELAY, new Next(WANG, Level.MANAGER), time(at));
    }

    static EscalateRelay toNobody(String at) {
        return new EscalateRelay(RELAY, null, time(at));
    }

    static RelayOverdue overdue(String level, String staffId, Instant dueAt, String at) {
        return new RelayOverdue("relay-1-1", ABOUT, level, staffId, dueAt, "S114", time(at));
    }

    static RelayEscalated escalated(String level, String staffId, Instant dueAt, String at) {
        return new RelayEscalated("relay-1-1", ABOUT, level, staffId, dueAt, "S121", time(at));
    }

    static RelayWithdrawn withdrawn(String at) {
        return new RelayWithdrawn("relay-1-1", ABOUT, "relay-1-2", time(at));
    }

    /** @param at minutes and seconds after nine */
    static Instant time(String at) {
        return Instant.parse("2026-11-23T01:" + at + "Z");
    }
}
