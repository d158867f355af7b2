package dev.frontdesk.call.publish;

import java.time.Instant;

/** What somebody was to be told of is done: nobody need be told any more. */
record RelayDoneV1(String relayId, Instant occurredAt) {

    static final String TYPE = "call.relay-done.v1";
}
