package dev.frontdesk.local.up;

import dev.frontdesk.local.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sample company as data: turns its short codes into ids and its entries into requests of the public API. */
public final class CompanyFile {

    /** One thing to be put through the gateway. */
    public record Put(String path, ObjectNode body) {}

    /** An account to be made, before it has a password. */
    record Wanted(String name, List<String> roles, Put put) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode content;
    private final String code;

    private CompanyFile(JsonNode content) {
        this.content = content;
        this.code = content.get("site").get("code").asString();
    }

    public static CompanyFile read(Path file) {
        return new CompanyFile(json(file));
    }

    private static ObjectNode json(Path file) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw DiskTrouble.of(file.toString(), e);
        }
    }

    /** The same company once more, at a site of its own and with another limit for relays (S114). */
    public CompanyFile elsewhere(String siteCode, long relayWithinSeconds) {
        var copy = (ObjectNode) content.deepCopy();
        var site = (ObjectNode) copy.get("site");
        site.put("code", siteCode);
        site.put("relayWithinSeconds", relayWithinSeconds);
        return new CompanyFile(copy);
    }

    /** Everybody who works there, as the file describes them. */
    public List<JsonNode> people() {
        return List.copyOf(content.get("staff").values());
    }

    public String staffId(String shortCode) {
        return "staff-" + code + "-" + shortCode;
    }

    /** By name in either language, or by code. */
    public Optional<String> departmentId(String name) {
        return content.get("departments").values().stream()
                .filter(entry -> Stream.of(entry.at("/names/zh"), entry.at("/names/en"), entry.at("/code"))
                        .anyMatch(word -> word.asString("").equalsIgnoreCase(name)))
                .findFirst()
                .map(entry -> id("dept", entry.get("code")));
    }

    /** @param shortCode as in the company's file */
    public String responsibilityId(String shortCode) {
        return "resp-" + code + "-" + shortCode;
    }

    /** Who is asked first. @param shortCode as in the company's file */
    public Optional<String> extensionFor(String shortCode) {
        return content.get("responsibilities").values().stream()
                .filter(entry -> entry.get("code").asString().equals(shortCode))
                .findFirst()
                .map(entry -> entry.get("extensions").get(0).asString());
    }

    public String site() {
        return "site-" + code;
    }

    /** In the order in which they refer to each other. */
    public List<Put> directory() {
        var puts = new ArrayList<Put>();
        puts.add(new Put(
                "/api/v1/sites/" + site(),
                copy(content.get("site"), "names", "zone", "relayWithinSeconds", "greeting")));
        content.get("departments").forEach(entry -> puts.add(department(entry)));
        content.get("staff").forEach(entry -> puts.add(staff(entry)));
        content.get("responsibilities").forEach(entry -> puts.add(responsibility(entry)));
        if (content.get("site").has("extensionTableBy")) {
            var by = JSON.createObjectNode();
            by.set("by", content.get("site").get("extensionTableBy"));
            puts.add(new Put("/api/v1/extension-table/hour", by));
        }
        puts.addAll(duty());
        return puts;
    }

    /** S16. Who plans the duty, which days are worked, and who is on duty. */
    private List<Put> duty() {
        var puts = new ArrayList<Put>();
        if (content.get("site").has("dutySupervisor")) {
            var body = JSON.createObjectNode();
            reference(content.get("site"), "dutySupervisor", "staff", body, "staffId");
            puts.add(new Put("/api/v1/sites/" + site() + "/duty-supervisor", body));
        }
        content.path("calendar")
                .forEach(entry -> puts.add(
                        new Put("/api/v1/calendar/years/" + entry.get("year").asInt(), copy(entry, "days"))));
        content.path("rosters").forEach(entry -> puts.add(roster(entry)));
        return puts;
    }

    private Put roster(JsonNode entry) {
        var body = copy(entry, "names", "required");
        var layers = body.putArray("layers");
        for (var layer : entry.get("layers")) {
            var copied = copy(layer, "name", "rank", "hours", "rotationStart", "daysPerTurn");
            var people = copied.putArray("staffIds");
            layer.get("staff").forEach(person -> people.add(id("staff", person)));
            layers.add(copied);
        }
        return new Put("/api/v1/rosters/" + id("roster", entry.get("code")), body);
    }

    /** S6 to S31. The plan by which the calls of the company go, as its own file has it. */
    public Put routingPlan(Path file) {
        return new Put("/api/v1/routing-plans/plan-" + code, json(file));
    }

    /** S32 to S56. The plan by which the visitors of the company are received, as its own file has it. */
    public Put visitPlan(Path file) {
        return new Put("/api/v1/visit-plans/visit-plan-" + code, json(file));
    }

    /** S91 to S96. Rooms, badges and limits of the company, as its own file has them. */
    public Put receptionPlan(Path file) {
        return new Put("/api/v1/reception-plan", json(file));
    }

    private Put department(JsonNode entry) {
        var body = copy(entry, "names", "extensions");
        reference(entry, "manager", "staff", body, "managerId");
        reference(entry, "parent", "dept", body, "parentId");
        return new Put("/api/v1/departments/" + id("dept", entry.get("code")), body);
    }

    private Put staff(JsonNode entry) {
        var body = copy(entry, "names", "post", "extensions", "email");
        reference(entry, "department", "dept", body, "departmentId");
        reference(entry, "deputy", "staff", body, "deputyId");
        body.put("restricted", entry.path("restricted").asBoolean(false));
        return new Put("/api/v1/staff/" + id("staff", entry.get("code")), body);
    }

    private Put responsibility(JsonNode entry) {
        var body = copy(entry, "kind", "subject", "post", "extensions", "rule");
        return new Put("/api/v1/responsibilities/" + id("resp", entry.get("code")), body);
    }

    List<Wanted> accounts() {
        var wanted = new ArrayList<Wanted>();
        content.get("accounts").forEach(entry -> wanted.add(account(entry)));
        return wanted;
    }

    private Wanted account(JsonNode entry) {
        var name = entry.get("name").asString();
        var names = entry.get("displayName");
        var body = JSON.createObjectNode();
        body.put(
                "displayName",
                names.get("zh").asString() + " · " + names.get("en").asString());
        reference(entry, "staff", "staff", body, "staffId");
        var roles = new ArrayList<String>();
        entry.get("roles").forEach(role -> roles.add(role.asString()));
        var grants = body.putArray("grants");
        var where = entry.path("everySite").asBoolean(false) ? "*" : site();
        roles.forEach(role -> grants.addObject().put("site", where).put("role", role));
        return new Wanted(name, roles, new Put("/api/v1/accounts/" + name, body));
    }

    private static ObjectNode copy(JsonNode entry, String... fields) {
        var body = JSON.createObjectNode();
        for (var field : fields) {
            if (entry.has(field)) {
                body.set(field, entry.get(field));
            }
        }
        return body;
    }

    private void reference(JsonNode entry, String field, String kind, ObjectNode body, String name) {
        if (entry.has(field)) {
            body.put(name, id(kind, entry.get(field)));
        }
    }

    private String id(String kind, JsonNode shortCode) {
        return kind + "-" + code + "-" + shortCode.asString();
    }
}
