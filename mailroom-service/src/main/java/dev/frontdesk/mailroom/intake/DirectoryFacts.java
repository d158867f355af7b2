package dev.frontdesk.mailroom.intake;

import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of directory-service's facts; it leaves alone whatever else they carry. */
final class DirectoryFacts {

    static final String SITES = "frontdesk.directory.sites.v1";
    static final String STAFF = "frontdesk.directory.staff.v1";
    static final String DEPARTMENTS = "frontdesk.directory.departments.v1";
    static final String RELAYS = "frontdesk.directory.relays.v1";

    private DirectoryFacts() {}

    record SiteConfiguredV1(String siteId, Names names, String zone) {

        static final String TYPE = "directory.site-configured.v1";
    }

    record StaffMemberV1(
            String staffId,
            String siteId,
            Names names,
            String departmentId,
            List<String> extensions,
            @Nullable String deputyId,
            boolean active) {

        static final String TYPE = "directory.staff-member.v1";
    }

    record DepartmentV1(
            String departmentId,
            String siteId,
            Names names,
            @Nullable String managerId) {

        static final String TYPE = "directory.department.v1";
    }

    record RelayDeliveredV1(String relayId, String about, String staffId, String channel, Instant occurredAt) {

        static final String TYPE = "directory.relay-delivered.v1";
    }

    record RelaySeenV1(String relayId, String about, String staffId, Instant occurredAt) {

        static final String TYPE = "directory.relay-seen.v1";
    }
}
