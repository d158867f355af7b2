package dev.frontdesk.directory.staff;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a member of staff. */
public sealed interface StaffCommand {

    StaffId staffId();

    Instant at();

    /** From now on the directory describes the member of staff like this. */
    record DescribeStaff(@TargetAggregateIdentifier StaffId staffId, String siteId, Profile profile, Instant at)
            implements StaffCommand {}

    /** @param at when the person left, as the desk says */
    record StaffLeaves(@TargetAggregateIdentifier StaffId staffId, Instant at) implements StaffCommand {}
}
