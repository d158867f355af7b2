package dev.frontdesk.axon.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The end of the chain at the end of each UTC day, signed. Whoever keeps a root outside can prove later that the chain was
 * neither cut short nor made anew, even by somebody who holds the database and the key.
 */
public final class DailyRoots {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;
    private final EventChain chain;
    private final String service;
    private final @Nullable SigningKey key;
    private final @Nullable Path folder;
    private final Clock clock;

    DailyRoots(
            JdbcClient jdbc,
            EventChain chain,
            String service,
            @Nullable SigningKey key,
            @Nullable Path folder,
            Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.service = service;
        this.key = key;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What is signed, and what stands in a line of the kept file.
     *
     * @param seal number of the last link of the day
     * @param events how many events the chain holds up to it
     * @param digest of that link, hex
     * @param key public key, X.509, base64
     * @param signature over {@link #statement()}, Ed25519, base64
     */
    public record DailyRoot(
            String service, LocalDate day, long seal, long events, String digest, String key, String signature) {

        /** The signed text. */
        public String statement() {
            return statement(service, day, seal, events, digest);
        }

        private static String statement(String service, LocalDate day, long seal, long events, String digest) {
            return String.join(
                    "\n",
                    "frontdesk-root",
                    service,
                    day.toString(),
                    Long.toString(seal),
                    Long.toString(events),
                    digest);
        }

        /** One line of JSON. */
        public String line() {
            return "{\"service\":\"%s\",\"day\":\"%s\",\"root\":%d,\"events\":%d,\"digest\":\"%s\",\"key\":\"%s\",\"signature\":\"%s\"}"
                    .formatted(service, day, seal, events, digest, key, signature);
        }
    }

    /** Signs the root of yesterday, once, where anything was sealed by then and a key is at hand. */
    public Optional<DailyRoot> signYesterday() {
        if (key == null) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var yesterday = today.minusDays(1);
        if (of(yesterday).isPresent()) {
            return Optional.empty();
        }
        return chain.lastBefore(today.atStartOfDay(ZoneOffset.UTC).toInstant())
                .flatMap(seal -> sign(yesterday, seal, key));
    }

    /** Outside first: a line too many there does no harm, a missing one does. The same root is signed the same way. */
    private Optional<DailyRoot> sign(LocalDate day, EventChain.Seal seal, SigningKey key) {
        var digest = HEX.formatHex(seal.digest());
        var signature = key.sign(DailyRoot.statement(service, day, seal.number(), seal.events(), digest)
                .getBytes(UTF_8));
        keepOutside(root(day, seal.number(), seal.events(), seal.digest(), key.publicKey(), signature));
        try {
            jdbc.sql("""
                insert into event_root (day, seal, events, digest, public_key, signature)
                values (:day, :seal, :events, :digest, :key, :signature)
                """)
                    .param("day", day)
                    .param("seal", seal.number())
                    .param("events", seal.events())
                    .param("digest", seal.digest())
                    .param("key", key.publicKey())
                    .param("signature", signature)
                    .update();
        } catch (DuplicateKeyException anotherProcessWasQuicker) {
            return Optional.empty();
        }
        return of(day);
    }

    private void keepOutside(DailyRoot root) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(service + ".roots.jsonl"),
                    root.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException("A daily root can't be kept in " + folder, full);
        }
    }

    /** The root of a day. */
    public Optional<DailyRoot> of(LocalDate day) {
        return jdbc.sql("select * from event_root where day = :day")
                .param("day", day)
                .query(this::root)
                .optional();
    }

    /** Roots before a day, the newest first. */
    public List<DailyRoot> before(LocalDate day, int limit) {
        return jdbc.sql("select * from event_root where day < :day order by day desc limit :limit")
                .param("day", day)
                .param("limit", limit)
                .query(this::root)
                .list();
    }

    /** Roots that end with a link of these numbers, in order. */
    List<DailyRoot> between(long firstSeal, long lastSeal) {
        return jdbc.sql("select * from event_root where seal between :first and :last order by day")
                .param("first", firstSeal)
                .param("last", lastSeal)
                .query(this::root)
                .list();
    }

    private DailyRoot root(ResultSet row, int number) throws SQLException {
        return root(
                row.getObject("day", LocalDate.class),
                row.getLong("seal"),
                row.getLong("events"),
                row.getBytes("digest"),
                row.getBytes("public_key"),
                row.getBytes("signature"));
    }

    private DailyRoot root(LocalDate day, long seal, long events, byte[] digest, byte[] publicKey, byte[] signature) {
        return new DailyRoot(
                service,
                day,
                seal,
                events,
                HEX.formatHex(digest),
                Base64.getEncoder().encodeToString(publicKey),
                Base64.getEncoder().encodeToString(signature));
    }
}
