package dev.frontdesk.directory.disclosure;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a disclosure. */
public sealed interface DisclosureCommand {

    DisclosureId disclosureId();

    Instant at();

    /** S89. */
    record RequestDisclosure(@TargetAggregateIdentifier DisclosureId disclosureId, Sight sight, Instant at)
            implements DisclosureCommand {}

    /**
     * @param approver account that stands for it; not the one that asks
     * @param usableFor how long it is good for
     */
    record ApproveDisclosure(
            @TargetAggregateIdentifier DisclosureId disclosureId, String approver, Duration usableFor, Instant at)
            implements DisclosureCommand {}

    /** @param reason stable word */
    record RefuseDisclosure(
            @TargetAggregateIdentifier DisclosureId disclosureId, String approver, String reason, Instant at)
            implements DisclosureCommand {}

    /**
     * S89, S105.
     *
     * @param restricted whether it is a leader
     */
    record RevealContact(
            @TargetAggregateIdentifier DisclosureId disclosureId, Sight sight, boolean restricted, Instant at)
            implements DisclosureCommand {}
}
