package dev.frontdesk.directory.disclosure;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. Never the number or the address itself (S105). */
public sealed interface DisclosureEvent extends DomainEvent {

    String disclosureId();

    /** S89. Somebody outside is to be told how a leader is reached; {@code clerk} asks for leave. */
    @Revision("1")
    record DisclosureRequested(
            String disclosureId,
            String siteId,
            String staffId,
            String clerk,
            String purpose,
            String about,
            String audience,
            String rule,
            Instant occurredAt)
            implements DisclosureEvent {}

    /** S89. {@code approver} stands for it; good for one sight, until {@code usableUntil}. */
    @Revision("1")
    record DisclosureApproved(
            String disclosureId, String clerk, String approver, Instant usableUntil, String rule, Instant occurredAt)
            implements DisclosureEvent {}

    /** S89, S90. The matter is relayed instead. {@code reason} is a word of a short list, no free text. */
    @Revision("1")
    record DisclosureRefused(
            String disclosureId, String clerk, String approver, String reason, String rule, Instant occurredAt)
            implements DisclosureEvent {}

    /** S89, S105. {@code approver} is null where no leave was needed. */
    @Revision("1")
    record ContactRevealed(
            String disclosureId,
            String siteId,
            String staffId,
            String clerk,
            String purpose,
            String about,
            String audience,
            boolean restricted,
            @Nullable String approver,
            String rule,
            Instant occurredAt)
            implements DisclosureEvent {}
}
