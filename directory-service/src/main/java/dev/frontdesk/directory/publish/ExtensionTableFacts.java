package dev.frontdesk.directory.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.directory.extensiontable.TableEntry;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** S59, S62. That a table was issued, what is new in it and its digest; or that it is missing. */
@Component
class ExtensionTableFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.extension-tables.v1";

    /** As many lines as a record on a topic can surely carry. */
    private static final int LINES = 4_000;

    /** @param changed null, as {@code dropped}, where there are too many to tell here */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExtensionTablePublishedV1(
            String tableId,
            String siteId,
            int number,
            String day,
            int count,
            String digest,
            @Nullable List<LineV1> changed,
            @Nullable List<String> dropped,
            Instant occurredAt) {

        static final String TYPE = "directory.extension-table-published.v1";

        static ExtensionTablePublishedV1 from(ExtensionTablePublished event) {
            var told = event.changed().size() + event.dropped().size() <= LINES;
            return new ExtensionTablePublishedV1(
                    event.tableId(),
                    event.siteId(),
                    event.number(),
                    event.day(),
                    event.count(),
                    event.digest(),
                    told ? event.changed().stream().map(LineV1::from).toList() : null,
                    told ? event.dropped() : null,
                    event.occurredAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineV1(
            String extension,
            String holderKind,
            String holderId,
            Names names,
            @Nullable String departmentId) {

        static LineV1 from(TableEntry entry) {
            return new LineV1(
                    entry.extension(), entry.holderKind(), entry.holderId(), entry.names(), entry.departmentId());
        }
    }

    record ExtensionTableOverdueV1(String tableId, String siteId, String day, Instant dueAt, Instant occurredAt) {

        static final String TYPE = "directory.extension-table-overdue.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return switch (recorded.event()) {
            case ExtensionTablePublished e ->
                List.of(new PublicFact(TOPIC, ExtensionTablePublishedV1.TYPE, ExtensionTablePublishedV1.from(e)));
            case ExtensionTableOverdue e ->
                List.of(new PublicFact(
                        TOPIC,
                        ExtensionTableOverdueV1.TYPE,
                        new ExtensionTableOverdueV1(e.tableId(), e.siteId(), e.day(), e.dueAt(), e.occurredAt())));
            default -> List.of();
        };
    }
}
