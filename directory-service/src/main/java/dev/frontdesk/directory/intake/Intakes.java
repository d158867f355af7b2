package dev.frontdesk.directory.intake;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.relay.RelayCommand.SettleRelay;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.messaging.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of others that concern this service: whoever needs somebody told asks in the same form. */
@Configuration(proxyBeanMethods = false)
class Intakes {

    static final String CALL_MESSAGES = "frontdesk.call.messages.v1";
    static final String CALL_RELAYS = "frontdesk.call.relays.v1";
    static final String VISITOR_RELAYS = "frontdesk.visitor.relays.v1";
    static final String MAILROOM_RELAYS = "frontdesk.mailroom.relays.v1";

    static final String CALL_REQUESTED = "call.relay-requested.v1";
    static final String VISITOR_REQUESTED = "visitor.relay-requested.v1";
    static final String MAILROOM_REQUESTED = "mailroom.relay-requested.v1";

    static final String CALL_DONE = "call.relay-done.v1";
    static final String VISITOR_DONE = "visitor.relay-done.v1";
    static final String MAILROOM_DONE = "mailroom.relay-done.v1";

    private final Desk desk;

    Intakes(Desk desk) {
        this.desk = desk;
    }

    @Bean
    Intake<RelayRequestedV1> messageRelayRequested(RequestedRelays effect) {
        return new Intake<>(CALL_MESSAGES, CALL_REQUESTED, RelayRequestedV1.class, effect);
    }

    /** S9, S19, S22. Of promises to call back and of complaints. */
    @Bean
    Intake<RelayRequestedV1> callRelayRequested(RequestedRelays effect) {
        return new Intake<>(CALL_RELAYS, CALL_REQUESTED, RelayRequestedV1.class, effect);
    }

    @Bean
    Intake<RelayRequestedV1> visitRelayRequested(RequestedRelays effect) {
        return new Intake<>(VISITOR_RELAYS, VISITOR_REQUESTED, RelayRequestedV1.class, effect);
    }

    @Bean
    Intake<RelayRequestedV1> itemRelayRequested(RequestedRelays effect) {
        return new Intake<>(MAILROOM_RELAYS, MAILROOM_REQUESTED, RelayRequestedV1.class, effect);
    }

    @Bean
    Intake<RelayDoneV1> callRelayDone() {
        return done(CALL_RELAYS, CALL_DONE);
    }

    @Bean
    Intake<RelayDoneV1> visitRelayDone() {
        return done(VISITOR_RELAYS, VISITOR_DONE);
    }

    @Bean
    Intake<RelayDoneV1> itemRelayDone() {
        return done(MAILROOM_RELAYS, MAILROOM_DONE);
    }

    private Intake<RelayDoneV1> done(String topic, String type) {
        return new Intake<>(
                topic,
                type,
                RelayDoneV1.class,
                (data, fact) ->
                        desk.send(new SettleRelay(new RelayId(data.relayId()), data.occurredAt()), fact.origin()));
    }
}
