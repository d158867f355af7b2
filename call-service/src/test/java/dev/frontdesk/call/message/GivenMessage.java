package dev.frontdesk.call.message;

import dev.frontdesk.call.message.PhoneMessageCommand.Details;
import dev.frontdesk.call.message.PhoneMessageCommand.TakeMessage;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Given these events, when this command, then those events: one message, taken at nine, promised by five past. */
record GivenMessage(PhoneMessageState state) {

    static final String UUID = "0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    static final PhoneMessageId MESSAGE = new PhoneMessageId("message-" + UUID);
    static final String CALL = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001";
    static final String RELAY_1 = "relay-" + UUID + "-1";
    static final String RELAY_2 = "relay-" + UUID + "-2";
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant FIVE_PAST = Instant.parse("2026-11-23T01:05:00Z");
    static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    static final Details WORDS = new Details(MESSAGE + "/1", "person-1", "digest-1");
    static final Details OTHER_WORDS = new Details(MESSAGE + "/2", "person-1", "digest-2");
    static final Details REASON = new Details(MESSAGE + "/2/reason", "person-1", "digest-r");

    static GivenMessage given(PhoneMessageEvent... events) {
        PhoneMessageState state = new PhoneMessageState.NotTaken();
        for (var event : events) {
            state = state.after(event);
        }
        return new GivenMessage(state);
    }

    List<PhoneMessageEvent> when(PhoneMessageCommand command) {
        return PhoneMessageDecider.decide(state, command);
    }

    /** Everything that is stored when these commands come in this order. */
    static GivenMessage afterAll(PhoneMessageCommand... commands) {
        return new GivenMessage(Arrays.stream(commands)
                .reduce(
                        (PhoneMessageState) new PhoneMessageState.NotTaken(),
                        (state, command) -> new GivenMessage(state).then(command),
                        (_, last) -> last));
    }

    private PhoneMessageState then(PhoneMessageCommand command) {
        var next = state;
        for (var event : when(command)) {
            next = next.after(event);
        }
        return next;
    }

    static TakeMessage take() {
        return new TakeMessage(MESSAGE, "staff-lin", CALL, WORDS, FIVE_MINUTES, NINE);
    }

    static MessageTaken taken() {
        return new MessageTaken(
                MESSAGE.value(),
                "staff-lin",
                CALL,
                WORDS.ref(),
                WORDS.person(),
                WORDS.digest(),
                RELAY_1,
                FIVE_PAST,
                "S113",
                NINE);
    }

    static MessageRelayed relayed(String at) {
        return new MessageRelayed(MESSAGE.value(), RELAY_1, "staff-lin", "page", "recipient", time(at));
    }

    static MessageReadBackConfirmed confirmed(String relay, boolean inTime, String at) {
        return new MessageReadBackConfirmed(
                MESSAGE.value(), relay, "staff-lin", inTime, "read-back", "compared", "S116", time(at));
    }

    static MessageReadBackWrong wrong(String relay, String at) {
        return new MessageReadBackWrong(MESSAGE.value(), relay, "staff-lin", "read-back", "compared", "S116", time(at));
    }

    static MessageCorrected corrected(String at) {
        return new MessageCorrected(
                MESSAGE.value(),
                "staff-lin",
                OTHER_WORDS.ref(),
                OTHER_WORDS.person(),
                OTHER_WORDS.digest(),
                REASON.ref(),
                REASON.person(),
                RELAY_2,
                RELAY_1,
                time(at).plusSeconds(300),
                "S116",
                time(at));
    }

    static RelayOverdue overdue(String at) {
        return new RelayOverdue(MESSAGE.value(), RELAY_1, "staff-lin", FIVE_PAST, "S114", time(at));
    }

    /** @param at minutes and seconds after nine */
    static Instant time(String at) {
        return Instant.parse("2026-11-23T01:" + at + "Z");
    }
}
