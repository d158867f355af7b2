package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** S59, S62. That a table was issued or is missing; what stands in it is read over HTTP and proved by the digest. */
@Component
class ExtensionTableFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.extension-tables.v1";

    record ExtensionTablePublishedV1(
            String tableId, String siteId, int number, String day, int count, String digest, Instant occurredAt) {

        static final String TYPE = "directory.extension-table-published.v1";
    }

    record ExtensionTableOverdueV1(String tableId, String siteId, String day, Instant dueAt, Instant occurredAt) {

        static final String TYPE = "directory.extension-table-overdue.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return switch (recorded.event()) {
            case ExtensionTablePublished e ->
                List.of(new PublicFact(
                        TOPIC,
                        ExtensionTablePublishedV1.TYPE,
                        new ExtensionTablePublishedV1(
                                e.tableId(), e.siteId(), e.number(), e.day(), e.count(), e.digest(), e.occurredAt())));
            case ExtensionTableOverdue e ->
                List.of(new PublicFact(
                        TOPIC,
                        ExtensionTableOverdueV1.TYPE,
                        new ExtensionTableOverdueV1(e.tableId(), e.siteId(), e.day(), e.dueAt(), e.occurredAt())));
            default -> List.of();
        };
    }
}
