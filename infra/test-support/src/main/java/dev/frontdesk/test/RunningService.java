package dev.frontdesk.test;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.awaitility.core.ConditionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of a whole service over HTTP have in common. */
@FrontDeskTest
public abstract class RunningService {

    @LocalServerPort
    protected int port;

    @Value("${spring.application.name}")
    private String service;

    @Autowired
    protected JdbcClient jdbc;

    protected DeskClient receptionist(String site) {
        return new DeskClient(port, service, "reception", Set.of("receptionist"), site, null);
    }

    public static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(50));
    }

    /** A zone in which it is noon to one o'clock, whenever the test runs: an hour ago and an hour from now are the same day. */
    public static String noon() {
        var east = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        // The names of these zones count westward.
        return "Etc/GMT" + (east < 0 ? "+" : "-") + Math.abs(east);
    }

    /** As exact as the database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** At these sites, which are the test's own; without what watches and policies do there meanwhile. */
    protected long eventsStored(String... sites) {
        return jdbc.sql("""
            select count(*) from event, lateral (select convert_from(metadata, 'UTF8')::jsonb as said) m
            where said ->> 'site' = any(:sites) and said ->> 'actor' not like 'system:%'
            """).param("sites", sites).query(Long.class).single();
    }
}
