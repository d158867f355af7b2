package dev.frontdesk.mailroom;

import dev.frontdesk.test.FactTeller;
import java.time.Instant;

/** Tells on the topics what directory-service would, in the form of its contracts. */
final class Directory implements AutoCloseable {

    private final String site;
    private final FactTeller facts;

    Directory(String site) {
        this.site = site;
        this.facts = new FactTeller(site);
    }

    void site() {
        tell("directory.site-configured.v1", "sites", site, """
            {"siteId":"%s","names":{"zh":"总部","en":"Head office"},"zone":"Asia/Shanghai",
             "relayWithinSeconds":300,"greeting":{"zh":"您好","en":"Good day"},"occurredAt":"%s"}
            """.formatted(site, Instant.now()));
    }

    void department(String departmentId, String zh, String en) {
        tell("directory.department.v1", "departments", departmentId, """
            {"departmentId":"%s","siteId":"%s","names":{"zh":"%s","en":"%s"},"managerId":null,"parentId":null,
             "hotlines":[],"occurredAt":"%s"}
            """.formatted(
                        departmentId, site, zh, en, Instant.now()));
    }

    void staff(String staffId, String zh, String en, String departmentId, String extension, boolean active) {
        tell("directory.staff-member.v1", "staff", staffId, """
            {"staffId":"%s","siteId":"%s","names":{"zh":"%s","en":"%s"},"departmentId":"%s",
             "extensions":[%s],"deputyId":null,"restricted":false,"active":%s,"occurredAt":"%s"}
            """.formatted(
                staffId, site, zh, en, departmentId, active ? "\"" + extension + "\"" : "", active, Instant.now()));
    }

    /** @param step delivered or seen @param n which relay of the item */
    void relay(String step, String item, int n, String staffId, Instant at) {
        var relay = "relay-" + item + "-" + n;
        tell("directory.relay-%s.v1".formatted(step), "relays", relay, """
            {"relayId":"%s","about":"%s","staffId":"%s","channel":"live","level":"recipient","occurredAt":"%s"}
            """.formatted(relay, item, staffId, at));
    }

    void tell(String type, String topic, String key, String body) {
        facts.tell("directory-service", type, "frontdesk.directory." + topic + ".v1", key, body);
    }

    @Override
    public void close() {
        facts.close();
    }
}
