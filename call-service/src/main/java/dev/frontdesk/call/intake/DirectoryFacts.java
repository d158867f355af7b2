package dev.frontdesk.call.intake;

import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of directory-service's facts; it leaves alone whatever else they carry. */
final class DirectoryFacts {

    static final String SITES = "frontdesk.directory.sites.v1";
    static final String STAFF = "frontdesk.directory.staff.v1";
    static final String DEPARTMENTS = "frontdesk.directory.departments.v1";
    static final String RESPONSIBILITIES = "frontdesk.directory.responsibilities.v1";
    static final String DUTY = "frontdesk.directory.duty.v1";
    static final String RELAYS = "frontdesk.directory.relays.v1";

    private DirectoryFacts() {}

    record SiteConfiguredV1(String siteId, Names names, String zone, long relayWithinSeconds, Names greeting) {

        static final String TYPE = "directory.site-configured.v1";
    }

    record StaffMemberV1(
            String staffId,
            String siteId,
            Names names,
            @Nullable String departmentId,
            List<String> extensions,
            boolean active) {

        static final String TYPE = "directory.staff-member.v1";
    }

    record DepartmentV1(
            String departmentId,
            String siteId,
            @Nullable String managerId,
            @Nullable String parentId) {

        static final String TYPE = "directory.department.v1";
    }

    record ResponsibilityV1(
            String responsibilityId,
            String siteId,
            String kind,
            Names subject,
            Names post,
            List<String> extensions,
            String rule) {

        static final String TYPE = "directory.responsibility.v1";
    }

    /** @param staffId null: nobody is on duty */
    record ShiftV1(Instant from, Instant until, @Nullable String staffId) {}

    record DutyAheadV1(String rosterId, String siteId, List<ShiftV1> shifts) {

        static final String TYPE = "directory.duty-ahead.v1";
    }

    record RelayDeliveredV1(
            String relayId, String about, String staffId, String channel, String level, Instant occurredAt) {

        static final String TYPE = "directory.relay-delivered.v1";
    }

    record RelaySeenV1(String relayId, String about, String staffId, Instant occurredAt) {

        static final String TYPE = "directory.relay-seen.v1";
    }

    /** @param evidence compared or claimed; absent where nothing is told */
    record RelayReadBackV1(
            String relayId,
            String about,
            String staffId,
            boolean right,
            @Nullable String evidence,
            Instant occurredAt) {

        static final String TYPE = "directory.relay-read-back.v1";
    }

    record RelayOverdueV1(String relayId, String about, Instant occurredAt) {

        static final String TYPE = "directory.relay-overdue.v1";
    }

    record RelayEscalatedV1(
            String relayId, String about, String level, String staffId, Instant dueAt, Instant occurredAt) {

        static final String TYPE = "directory.relay-escalated.v1";
    }
}
