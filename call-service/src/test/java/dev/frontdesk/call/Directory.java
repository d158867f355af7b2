package dev.frontdesk.call;

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

    void site(long relayWithinSeconds) {
        tell("directory.site-configured.v1", "sites", site, """
            {"siteId":"%s","names":{"zh":"总部","en":"Head office"},"zone":"Asia/Shanghai",
             "relayWithinSeconds":%d,"greeting":{"zh":"您好","en":"Good day"},"occurredAt":"%s"}
            """.formatted(site, relayWithinSeconds, Instant.now()));
    }

    void staff(String staffId, boolean active) {
        tell("directory.staff-member.v1", "staff", staffId, """
            {"staffId":"%s","siteId":"%s","names":{"zh":"林小雨","en":"Lin Xiaoyu"},"departmentId":"dept-sales",
             "extensions":["189"],"restricted":false,"active":%s,"occurredAt":"%s"}
            """.formatted(staffId, site, active, Instant.now()));
    }

    void delivered(String relay, String staffId, Instant at) {
        relay("delivered", relay, """
            ,"staffId":"%s","channel":"live","level":"recipient\"\
            """.formatted(staffId), at);
    }

    void seen(String relay, String staffId, Instant at) {
        relay("seen", relay, ",\"staffId\":\"%s\"".formatted(staffId), at);
    }

    void readBack(String relay, String staffId, boolean right, Instant at) {
        relay("read-back", relay, """
            ,"staffId":"%s","right":%s,"evidence":"compared\"\
            """.formatted(staffId, right), at);
    }

    void overdue(String relay, Instant at) {
        relay("overdue", relay, "", at);
    }

    void escalated(String relay, String staffId, Instant dueAt, Instant at) {
        relay("escalated", relay, """
            ,"staffId":"%s","level":"deputy","dueAt":"%s\"\
            """.formatted(staffId, dueAt), at);
    }

    /** @param rest further fields, each with its comma before it */
    private void relay(String step, String relay, String rest, Instant at) {
        var about = relay.replaceFirst("^relay-", "message-").replaceFirst("-\\d+$", "");
        tell("directory.relay-%s.v1".formatted(step), "relays", relay, """
            {"relayId":"%s","about":"%s"%s,"occurredAt":"%s"}\
            """.formatted(relay, about, rest, at));
    }

    void tell(String type, String topic, String key, String body) {
        facts.tell("directory-service", type, "frontdesk.directory." + topic + ".v1", key, body);
    }

    void tell(String id, String type, String topic, String key, String body) {
        facts.tell(id, "directory-service", type, "frontdesk.directory." + topic + ".v1", key, body);
    }

    @Override
    public void close() {
        facts.close();
    }
}
