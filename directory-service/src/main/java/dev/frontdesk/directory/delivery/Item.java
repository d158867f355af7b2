package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.channels.Notice;
import dev.frontdesk.directory.relay.OpenRelay;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import dev.frontdesk.kernel.Origin;

/**
 * One open relay on its way to one person.
 *
 * @param latest its last event
 */
record Item(OpenRelay open, Told told, Recorded latest) {

    RelayId relayId() {
        return new RelayId(open.request().relayId());
    }

    Errand errand() {
        return new Errand(open.request().relayId(), told.staffId());
    }

    String site() {
        return latest.origin().site();
    }

    Origin origin() {
        var before = latest.origin();
        return new Origin("system:relay-delivery", before.site(), "none", before.correlationId(), latest.eventId());
    }

    Notice notice() {
        var request = open.request();
        return new Notice(
                request.relayId(),
                request.about(),
                request.kind(),
                site(),
                told.staffId(),
                told.level().text(),
                request.requestedAt(),
                told.dueAt(),
                latest.sequence());
    }
}
