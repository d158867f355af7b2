package dev.frontdesk.visitor;

import dev.frontdesk.test.FactTeller;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells on the topics what directory-service would, in the form of its contracts. */
final class Directory implements AutoCloseable {

    private final String site;
    private final FactTeller facts;

    Directory(String site) {
        this.site = site;
        this.facts = new FactTeller(site);
    }

    void site(String zone) {
        tell("directory.site-configured.v1", "sites", site, """
            {"siteId":"%s","names":{"zh":"总部","en":"Head office"},"zone":"%s",
             "relayWithinSeconds":300,"greeting":{"zh":"您好","en":"Good day"},"occurredAt":"%s"}
            """.formatted(site, zone, Instant.now()));
    }

    void staff(String staffId) {
        staff(staffId, null, List.of());
    }

    void staff(String staffId, @Nullable String deputyId, List<String> extensions) {
        tell("directory.staff-member.v1", "staff", staffId, """
            {"staffId":"%s","siteId":"%s","names":{"zh":"林小雨","en":"Lin Xiaoyu"},"departmentId":"dept-%s",
             "post":{"zh":"销售代表","en":"Sales representative"},"furtherPosts":[],
             "extensions":[%s],"deputyId":%s,"assistantId":null,"restricted":false,"active":true,"occurredAt":"%s"}
            """.formatted(
                        staffId,
                        site,
                        site,
                        extensions.stream().map("\"%s\""::formatted).collect(Collectors.joining(",")),
                        deputyId == null ? "null" : "\"" + deputyId + "\"",
                        Instant.now()));
    }

    void left(String staffId) {
        tell("directory.staff-member.v1", "staff", staffId, """
            {"staffId":"%s","siteId":"%s","names":{"zh":"林小雨","en":"Lin Xiaoyu"},"departmentId":"dept-%s",
             "extensions":[],"deputyId":null,"restricted":false,"active":false,"occurredAt":"%s"}
            """.formatted(staffId, site, site, Instant.now()));
    }

    void department(String departmentId, @Nullable String managerId, String parentId, String hotline) {
        tell("directory.department.v1", "departments", departmentId, """
            {"departmentId":"%s","siteId":"%s","names":{"zh":"销售一部","en":"Sales One"},"managerId":%s,
             "parentId":"%s","hotlines":["%s"],"occurredAt":"%s"}
            """.formatted(
                        departmentId,
                        site,
                        managerId == null ? "null" : "\"" + managerId + "\"",
                        parentId,
                        hotline,
                        Instant.now()));
    }

    void responsible(String responsibilityId, String kind, String extension) {
        tell("directory.responsibility.v1", "responsibilities", responsibilityId, """
            {"responsibilityId":"%s","siteId":"%s","kind":"%s","subject":{"zh":"事由","en":"Subject"},
             "post":{"zh":"岗位","en":"Post"},"extensions":["%s"],"rule":"S36","occurredAt":"%s"}
            """.formatted(
                        responsibilityId, site, kind, extension, Instant.now()));
    }

    /** @param state in or out */
    void seenAtDoor(String staffId, String state, Instant since) {
        tell("directory.presence-seen.v1", "presence", site, """
            {"siteId":"%s","staffId":"%s","state":"%s","since":"%s","occurredAt":"%s"}
            """.formatted(site, staffId, state, since, since));
    }

    /** @param rest further fields of the step, each with its comma before it */
    void relay(String step, String relayId, String about, String rest, Instant at) {
        tell("directory.relay-%s.v1".formatted(step), "relays", relayId, """
            {"relayId":"%s","about":"%s"%s,"occurredAt":"%s"}\
            """.formatted(relayId, about, rest, at));
    }

    void tell(String type, String topic, String key, String body) {
        tellOf("directory-service", type, "frontdesk.directory." + topic + ".v1", key, body);
    }

    /** What another service than the directory tells. */
    void tellOf(String service, String type, String topic, String key, String body) {
        facts.tell(service, type, topic, key, body);
    }

    @Override
    public void close() {
        facts.close();
    }
}
