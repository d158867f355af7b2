package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.Cast.Member;
import dev.frontdesk.local.demo.PhoneCall.Reply;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the site, its staff and their accounts through the same API as everybody else. */
final class Stage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TRIES = 300;

    private final Door door;
    private final Cast cast;
    private final Account admin;
    private final Timings commands;

    /** @param commands takes how long the commands of the hour took; those of the preparation do not count */
    Stage(Door door, Path data, Cast cast, Timings commands) {
        this.door = door;
        this.cast = cast;
        this.commands = commands;
        this.admin = new Account(door, "admin", SuiteFolder.adminPassword(data), cast.site(), new Timings());
    }

    /** Reads what any site lets an admin read. */
    Account admin() {
        return admin;
    }

    void furnish() throws InterruptedException {
        for (var put : cast.directory()) {
            admin.put(put.path(), put.body());
        }
    }

    Account receptionist() throws InterruptedException {
        return account("desk", "前台 Front desk", null, "receptionist", "supervisor");
    }

    Account host(Member member) throws InterruptedException {
        return account(member.code(), member.shown(), member.staffId(), "host");
    }

    /** @param code of the account, within the site */
    Account account(String code, String displayName, @Nullable String staffId, String... roles)
            throws InterruptedException {
        var name = cast.site().substring("site-".length()) + "-" + code;
        var body = JSON.createObjectNode().put("displayName", displayName).put("staffId", staffId);
        var grants = body.putArray("grants");
        Stream.of(roles)
                .forEach(role -> grants.addObject().put("site", cast.site()).put("role", role));
        var made = admin.put("/api/v1/accounts/" + name, body).body();
        // An answer that was lost on its way took the password with it.
        var password = made.has("password")
                ? made
                : admin.post("/api/v1/accounts/" + name + "/password", JSON.createObjectNode())
                        .body();
        return new Account(door, name, password.path("password").asString(), cast.site(), commands);
    }

    /** Everybody whose page will be open: recipients, and whoever has a line of their own, unless they are away. */
    Set<Member> present(List<PhoneCall> calls) {
        var messages = calls.stream()
                .flatMap(call -> Stream.ofNullable(call.message()))
                .toList();
        var away = messages.stream()
                .flatMap(message -> message.replies().stream())
                .filter(Reply::away)
                .map(reply -> cast.named(reply.person()))
                .collect(Collectors.toSet());
        var present = new LinkedHashSet<Member>();
        for (var message : messages) {
            present.add(cast.named(message.recipient()));
            message.replies().forEach(reply -> present.add(cast.named(reply.person())));
        }
        present.removeAll(away);
        return present;
    }

    /**
     * Returns when call-service's own copy of the directory holds the recipients. Asked by a message in a call that does
     * not exist: the recipient is looked at first, and nothing is recorded either way.
     */
    void awaitKnown(Account receptionist, List<PhoneCall> calls) throws InterruptedException {
        var recipients = calls.stream()
                .flatMap(call -> Stream.ofNullable(call.message()))
                .map(message -> cast.named(message.recipient()))
                .distinct()
                .toList();
        for (var recipient : recipients) {
            awaitKnown(receptionist, recipient);
        }
    }

    /** As {@link #awaitKnown(Account, List)}, of one alone. */
    void awaitKnown(Account receptionist, Member recipient) throws InterruptedException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var body = JSON.valueToTree(Map.of(
                    "id",
                    ClientId.next("message"),
                    "recipientId",
                    recipient.staffId(),
                    "callId",
                    ClientId.next("call"),
                    "text",
                    "?"));
            if (receptionist.tell("POST", "/api/v1/messages", body, null).code().equals("unknown-call")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new Trouble(
                "来电服务一直不认识 %s；请查看 call-service 的日志".formatted(recipient.staffId()),
                "call-service still does not know %s; look at its log".formatted(recipient.staffId()));
    }

    static ObjectNode body() {
        return JSON.createObjectNode();
    }
}
