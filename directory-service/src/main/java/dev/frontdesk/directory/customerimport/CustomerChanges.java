package dev.frontdesk.directory.customerimport;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.LockCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.ReleaseCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.TakeOverCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentState;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Locked;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Unknown;
import dev.frontdesk.directory.customer.CustomerId;
import dev.frontdesk.directory.singlewindow.Descriptions;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a customer what a line says. */
@Component
class CustomerChanges {

    private static final String REASON = "crm";

    private final Descriptions descriptions;
    private final SiteList sites;
    private final Desk desk;
    private final Clock clock;

    CustomerChanges(Descriptions descriptions, SiteList sites, Desk desk, Clock clock) {
        this.descriptions = descriptions;
        this.sites = sites;
        this.desk = desk;
        this.clock = clock;
    }

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    Outcome carryOut(CustomerLine line, Origin origin) {
        var id = new CustomerId(line.customerId());
        var before = descriptions.stateOf(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var described = descriptions.of(id, origin.site(), before, line.company(), line.contacts(), now);
        Stream.concat(Stream.of(described), followed(id, line, before, origin.site(), now).stream())
                .forEach(command -> desk.send(command, origin));
        if (descriptions.stateOf(id).equals(before)) {
            return Outcome.UNCHANGED;
        }
        return before instanceof Unknown ? Outcome.ADDED : Outcome.CHANGED;
    }

    private Optional<CustomerAssignmentCommand> followed(
            CustomerId id, CustomerLine line, CustomerAssignmentState before, String site, Instant now) {
        var ownerId = line.ownerId();
        if (!line.speaksOfOwners()) {
            return Optional.empty();
        }
        if (before instanceof Locked(var _, var holder, var _)) {
            return ownerId == null
                    ? Optional.of(new ReleaseCustomer(id, holder, REASON, now))
                    : Optional.of(new TakeOverCustomer(id, holder, ownerId, REASON, now));
        }
        var since = line.lockedSince(zone(site));
        return ownerId == null
                ? Optional.empty()
                : Optional.of(new LockCustomer(id, ownerId, since == null ? now : since));
    }

    ZoneId zone(String site) {
        return sites.of(site).map(row -> ZoneId.of(row.zone())).orElse(ZoneOffset.UTC);
    }
}
