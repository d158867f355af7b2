package dev.frontdesk.axon.chain;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.axon.chain.EventChain.Place;
import dev.frontdesk.axon.chain.EventChain.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chain as a file of JSON Lines, which {@code infra/verify} checks without this suite. Each link is followed by its
 * events and by the roots that end with it. Of other sites' events only the hash is told: the chain can still be checked.
 */
public final class ChainExport {

    private static final Logger LOG = LoggerFactory.getLogger(ChainExport.class);
    private static final HexFormat HEX = HexFormat.of();
    private static final int SEALS_AT_ONCE = 20;

    private final JdbcClient jdbc;
    private final EventChain chain;
    private final DailyRoots roots;
    private final JsonMapper json;

    ChainExport(JdbcClient jdbc, EventChain chain, DailyRoots roots, JsonMapper json) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.roots = roots;
        this.json = json;
    }

    private record SealLine(
            long seal, long firstPlace, int count, String previous, String leaves, String digest, String sealedAt) {}

    /** Metadata and payload as they are stored, to the byte. */
    private record EventLine(
            long place,
            String eventId,
            String site,
            String aggregateType,
            String aggregateId,
            long sequence,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String revision,

            String recordedAt,
            String metadata,
            String payload) {}

    private record LeafLine(long place, String leaf) {}

    private record Line(Place at, Object content) {}

    /**
     * Seals what is settled and writes the chain, be it sound or not.
     *
     * @param firstSeal number of the first link wanted, from 1
     * @param site whose events are told in full; null for all
     */
    public void write(long firstSeal, @Nullable String site, OutputStream out) throws IOException {
        try {
            chain.seal();
        } catch (BrokenChain told) {
            LOG.error("The chain is exported as it is: {}", told.getMessage());
        }
        var after = firstSeal == 1
                ? EventChain.START
                : chain.from(firstSeal - 1, 1).stream()
                        .map(chain::endOf)
                        .findFirst()
                        .orElse(EventChain.START);
        var number = firstSeal;
        List<Seal> seals;
        do {
            seals = chain.from(number, SEALS_AT_ONCE);
            for (var seal : seals) {
                after = write(seal, after, site, out);
                number = seal.number() + 1;
            }
        } while (!seals.isEmpty());
    }

    private Place write(Seal seal, Place after, @Nullable String site, OutputStream out) throws IOException {
        writeLine(
                new SealLine(
                        seal.number(),
                        seal.firstPlace(),
                        seal.count(),
                        HEX.formatHex(seal.previous()),
                        HEX.formatHex(seal.leaves()),
                        HEX.formatHex(seal.digest()),
                        seal.sealedAt().toString()),
                out);
        var end = after;
        for (var line : events(seal, after, site)) {
            writeLine(line.content(), out);
            end = line.at();
        }
        for (var root : roots.between(seal.number(), seal.number())) {
            out.write((root.line() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return end;
    }

    private List<Line> events(Seal seal, Place after, @Nullable String site) {
        return jdbc.sql("""
            select event.*, case when :site is null or site = :site then null else event_leaf(event) end as leaf
            from event where (tx, position) > (:tx, :position) order by tx, position limit :count
            """)
                .param("site", site, Types.VARCHAR)
                .param("tx", after.tx())
                .param("position", after.position())
                .param("count", seal.count())
                .query((row, n) -> line(row, seal.firstPlace() + n))
                .list();
    }

    private static Line line(ResultSet row, long place) throws SQLException {
        var at = new Place(row.getLong("tx"), row.getLong("position"));
        var leaf = row.getBytes("leaf");
        if (leaf != null) {
            return new Line(at, new LeafLine(place, HEX.formatHex(leaf)));
        }
        return new Line(
                at,
                new EventLine(
                        place,
                        row.getString("event_id"),
                        row.getString("site"),
                        row.getString("aggregate_type"),
                        row.getString("aggregate_id"),
                        row.getLong("sequence"),
                        row.getString("name"),
                        row.getString("revision"),
                        row.getTimestamp("recorded_at").toInstant().toString(),
                        new String(row.getBytes("metadata"), StandardCharsets.UTF_8),
                        new String(row.getBytes("payload"), StandardCharsets.UTF_8)));
    }

    private void writeLine(Object line, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }
}
