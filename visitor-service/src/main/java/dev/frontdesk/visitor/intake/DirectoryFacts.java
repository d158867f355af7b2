package dev.frontdesk.visitor.intake;

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
    static final String PRESENCE = "frontdesk.directory.presence.v1";
    static final String RELAYS = "frontdesk.directory.relays.v1";

    private DirectoryFacts() {}

    record SiteConfiguredV1(String siteId, Names names, String zone, long relayWithinSeconds) {

        static final String TYPE = "directory.site-configured.v1";
    }

    record StaffMemberV1(
            String staffId,
            String siteId,
            Names names,
            @Nullable String departmentId,
            List<String> extensions,
            @Nullable String deputyId,
            boolean restricted,
            boolean active) {

        static final String TYPE = "directory.staff-member.v1";
    }

    record DepartmentV1(
            String departmentId,
            String siteId,
            Names names,
            @Nullable String managerId,
            @Nullable String parentId,
            List<String> hotlines) {

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

    /** @param state in or out, as it was registered */
    record PresenceChangedV1(String siteId, String staffId, String state, Instant since) {

        static final String TYPE = "directory.presence-changed.v1";
    }

    /** @param state in or out, as a door saw it */
    record PresenceSeenV1(String siteId, String staffId, String state, Instant since) {

        static final String TYPE = "directory.presence-seen.v1";
    }

    record RelayDeliveredV1(
            String relayId, String about, String staffId, String channel, String level, Instant occurredAt) {

        static final String TYPE = "directory.relay-delivered.v1";
    }

    record RelayEscalatedV1(
            String relayId, String about, String level, String staffId, Instant dueAt, Instant occurredAt) {

        static final String TYPE = "directory.relay-escalated.v1";
    }
}
