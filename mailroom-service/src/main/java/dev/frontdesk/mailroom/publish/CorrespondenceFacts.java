package dev.frontdesk.mailroom.publish;

import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceArchived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceHandled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;
import java.time.Instant;

/** What others may know of e-mail and fax: number, way and medium, never with whom or about what. */
final class CorrespondenceFacts {

    private CorrespondenceFacts() {}

    record CorrespondenceLoggedV1(
            String correspondenceId, int year, int number, String way, String medium, Instant occurredAt) {

        static final String TYPE = "mailroom.correspondence-logged.v1";

        static CorrespondenceLoggedV1 from(CorrespondenceLogged event) {
            return new CorrespondenceLoggedV1(
                    event.correspondenceId(),
                    event.year(),
                    event.number(),
                    event.way(),
                    event.medium(),
                    event.occurredAt());
        }
    }

    record CorrespondenceHandledV1(String correspondenceId, String staffId, Instant occurredAt) {

        static final String TYPE = "mailroom.correspondence-handled.v1";

        static CorrespondenceHandledV1 from(CorrespondenceHandled event) {
            return new CorrespondenceHandledV1(event.correspondenceId(), event.staffId(), event.occurredAt());
        }
    }

    record CorrespondenceArchivedV1(String correspondenceId, String archiveNumber, Instant occurredAt) {

        static final String TYPE = "mailroom.correspondence-archived.v1";

        static CorrespondenceArchivedV1 from(CorrespondenceArchived event) {
            return new CorrespondenceArchivedV1(event.correspondenceId(), event.archiveNumber(), event.occurredAt());
        }
    }
}
