package dev.frontdesk.mailroom.account;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.statementfile.StatementMapping;
import dev.frontdesk.mailroom.tariff.Tariff;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What became of a courier account. Stored for ever: rename nothing, remove nothing. */
public sealed interface CourierAccountEvent extends DomainEvent {

    String accountId();

    @Revision("1")
    record AccountDescribed(
            String accountId, String siteId, String carrier, String number, String zh, String en, Instant occurredAt)
            implements CourierAccountEvent {}

    /** S131. Whole, so that an old item can be priced by the tariff of its day. {@code tariffVersion} counts from 1. */
    @Revision("1")
    record TariffIssued(
            String accountId, long tariffVersion, LocalDate validFrom, Tariff tariff, String rule, Instant occurredAt)
            implements CourierAccountEvent {}

    @Revision("1")
    record StatementMapped(String accountId, StatementMapping mapping, Instant occurredAt)
            implements CourierAccountEvent {}
}
