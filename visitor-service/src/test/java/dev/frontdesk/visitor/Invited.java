package dev.frontdesk.visitor;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invitations as a desk sends them. */
final class Invited {

    private Invited() {}

    static String newId() {
        return "invitation-" + UUID.randomUUID();
    }

    static String newVisitId() {
        return "visit-" + UUID.randomUUID();
    }

    /** One visitor of the usual name, from {@code starts} on for an hour. */
    static String one(String id, String host, String email, Instant starts) {
        return body(id, host, """
            {"name":"陈思远","company":"华东贸易","number":"13912345678","email":"%s"}\
            """.formatted(email), times(starts));
    }

    /** So many visitors without an e-mail address. */
    static String group(String id, String host, int visitors, Instant starts) {
        var guests = IntStream.rangeClosed(1, visitors)
                .mapToObj("{\"name\":\"访客%d\"}"::formatted)
                .collect(Collectors.joining(","));
        return body(id, host, guests, times(starts));
    }

    static String body(String id, String host, String guests, String times) {
        return """
            {"id":"%s","hostId":"%s","visitKind":"customer","guests":[%s],"times":%s,"purpose":"洽谈年度合作"}
            """.formatted(id, host, guests, times);
    }

    static String times(Instant starts) {
        return """
            {"startsAt":"%s","endsAt":"%s"}\
            """.formatted(starts, starts.plusSeconds(3600));
    }

    static Answer check(DeskClient desk, String code) {
        return desk.post("/api/v1/invitations/checks", "{\"code\":\"%s\"}".formatted(code));
    }

    static String codeOf(DeskClient desk, String id) {
        return desk.get("/api/v1/invitations/" + id).text("/guests/0/code");
    }
}
