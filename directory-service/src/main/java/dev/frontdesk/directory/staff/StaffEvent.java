package dev.frontdesk.directory.staff;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Stored for ever: rename nothing, remove nothing.
 *
 * <p>Holds business data of staff only (name, post, extension, office address). It never leaves this service except as
 * {@code publish} says, and that is without the address (S105).
 */
public sealed interface StaffEvent extends DomainEvent {

    String staffId();

    @Revision("1")
    record StaffAdded(
            String staffId,
            String siteId,
            Names names,
            String departmentId,
            Names post,
            List<String> extensions,
            @Nullable String mail,
            @Nullable String deputyId,
            boolean restricted,
            Instant occurredAt)
            implements StaffEvent {}

    @Revision("1")
    record StaffRenamed(String staffId, Names names, Instant occurredAt) implements StaffEvent {}

    @Revision("1")
    record StaffMoved(String staffId, String departmentId, Names post, Instant occurredAt) implements StaffEvent {}

    /** What the person does besides the post in their own department, whole each time; perhaps nothing any more. */
    @Revision("1")
    record FurtherPostsAssigned(String staffId, List<FurtherPost> posts, Instant occurredAt) implements StaffEvent {}

    /** All extensions of the person from now on, in order. */
    @Revision("1")
    record ExtensionsAssigned(String staffId, List<String> extensions, Instant occurredAt) implements StaffEvent {}

    /** {@code mail} is null when there is no address any more. */
    @Revision("1")
    record MailAddressChanged(String staffId, @Nullable String mail, Instant occurredAt) implements StaffEvent {}

    /** S114, S121. {@code deputyId} is null when nobody stands in any more. */
    @Revision("1")
    record DeputyNamed(String staffId, @Nullable String deputyId, Instant occurredAt) implements StaffEvent {}

    /** {@code assistantId} is null when nobody assists any more. */
    @Revision("1")
    record AssistantNamed(String staffId, @Nullable String assistantId, Instant occurredAt) implements StaffEvent {}

    /** S89. */
    @Revision("1")
    record DisclosureLevelSet(String staffId, boolean restricted, Instant occurredAt) implements StaffEvent {}

    /** From now on in no search and at no extension; everything that was stays readable. */
    @Revision("1")
    record StaffLeft(String staffId, Instant occurredAt) implements StaffEvent {}
}
