package dev.frontdesk.web.sample;

import static dev.frontdesk.web.Roles.RECEPTIONIST;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Missing;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.annotation.security.RolesAllowed;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes a row, then goes wrong in the way it is told to. */
@Hidden
@RestController
@RequestMapping("/api/v1/trials")
public class TrialController {

    public static final String SECRET = "SECRET-13800138000";

    private final JdbcClient jdbc;
    private final AtomicInteger lostRaces = new AtomicInteger();

    TrialController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void loseRaces(int times) {
        lostRaces.set(times);
    }

    record Trial(List<Integer> numbers, Instant at, Nested nested) {}

    record Nested(int depth) {}

    @PostMapping("/{kind}")
    @RolesAllowed(RECEPTIONIST)
    ResponseEntity<Map<String, Object>> effect(@PathVariable String kind, Actor actor) throws SQLException {
        var id = jdbc.sql("insert into effect (what) values (:kind) returning id")
                .param("kind", kind)
                .query(Long.class)
                .single();
        if (kind.equals("race") && lostRaces.getAndDecrement() > 0) {
            throw new ConcurrencyException("insert into event values (" + SECRET + ")");
        }
        fail(kind);
        if (kind.equals("personal")) {
            return Answers.personal(Map.of("row", id, "number", SECRET));
        }
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"3\"").body(Map.of("row", id, "说明", "已记录"));
    }

    @PostMapping("/body")
    @RolesAllowed(RECEPTIONIST)
    Trial body(@RequestBody Trial trial) {
        return trial;
    }

    @GetMapping("/{kind}")
    @RolesAllowed(RECEPTIONIST)
    Map<String, String> read(@PathVariable String kind) throws SQLException {
        fail(kind);
        return Map.of();
    }

    @GetMapping("/open")
    Map<String, String> nobodyNamed() {
        return Map.of();
    }

    private static void fail(String kind) throws SQLException {
        switch (kind) {
            case "rejection" -> throw new Rejection("note-closed", SECRET, Map.of("id", "note-1"));
            case "wrapped" ->
                throw new CommandExecutionException(
                        SECRET, new Rejection("note-closed", SECRET, Map.of("id", "note-1")));
            case "unknown-code" -> throw new Rejection("never-written-down", SECRET);
            case "missing" -> throw new Missing("unknown-recipient");
            case "aggregate" -> throw new AggregateNotFoundException("note-1", SECRET);
            case "bug" -> throw new IllegalArgumentException(SECRET);
            case "error" -> throw new AssertionError(SECRET);
            case "database" -> throw new DataAccessResourceFailureException(SECRET);
            case "connection" -> throw new SQLException(SECRET, "08006");
            default -> {}
        }
    }
}
