package dev.frontdesk.directory.intake;

import java.time.Instant;

/** What this service needs of {@code relay-done.v1}: the service that asked has what it asked for. */
record RelayDoneV1(String relayId, Instant occurredAt) {}
