package dev.frontdesk.directory.customerlist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerDescribed;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerLocked;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerReleased;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerTakenOver;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.Kept;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S14, S15. Writes each customer as they stand now; {@link Customers} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class CustomerList {

    private final JdbcClient jdbc;

    CustomerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CustomerDescribed event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        var kept = Stream.of(List.of(event.company()), event.contacts())
                .flatMap(Collection::stream)
                .toList();
        jdbc.sql("""
            insert into customer_list (customer_id, site_id, refs, persons, changed_at, version)
            values (:id, :site, :refs, :persons, :at, :version)
            on conflict (customer_id) do update set
                refs = excluded.refs, persons = excluded.persons,
                changed_at = excluded.changed_at, version = excluded.version
            where customer_list.version < excluded.version
            """)
                .param("id", event.customerId())
                .param("site", event.siteId())
                .param("refs", each(kept, Kept::ref))
                .param("persons", each(kept, Kept::person))
                .param("at", recordedAt.atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CustomerLocked event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        follow(event.customerId(), event.ownerId(), event.occurredAt(), version, recordedAt);
    }

    @EventHandler
    void on(CustomerTakenOver event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        follow(event.customerId(), event.ownerId(), event.occurredAt(), version, recordedAt);
    }

    @EventHandler
    void on(CustomerReleased event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        follow(event.customerId(), null, null, version, recordedAt);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate customer_list").update();
    }

    private void follow(
            String customerId, @Nullable String ownerId, @Nullable Instant since, long version, Instant recordedAt) {
        jdbc.sql("""
            update customer_list
            set owner_id = :owner, locked_since = :since, changed_at = :at, version = :version
            where customer_id = :id and version < :version
            """)
                .param("id", customerId)
                .param("owner", ownerId)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param("at", recordedAt.atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
    }

    private static String[] each(List<Kept> kept, Function<Kept, String> part) {
        return kept.stream().map(part).toArray(String[]::new);
    }
}
