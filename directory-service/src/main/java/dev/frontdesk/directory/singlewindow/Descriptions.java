package dev.frontdesk.directory.singlewindow;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.DescribeCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.Kept;
import dev.frontdesk.directory.customer.CustomerAssignmentState;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Known;
import dev.frontdesk.directory.customer.CustomerId;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.privacy.VaultRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings what describes a customer into the vault, and says where it lies. */
@Component
public class Descriptions {

    private final Vault vault;
    private final History history;

    Descriptions(Vault vault, History history) {
        this.vault = vault;
        this.history = history;
    }

    /** The customer as they stand in the store now. */
    public CustomerAssignmentState stateOf(CustomerId id) {
        return CustomerAssignmentState.of(history.of(id.value()).stream()
                .map(recorded -> (CustomerAssignmentEvent) recorded.event())
                .toList());
    }

    /** A description whose parts lie in the vault already keeps its references, so the same again changes nothing. */
    public DescribeCustomer of(
            CustomerId id,
            String site,
            CustomerAssignmentState before,
            PersonalDetails company,
            List<PersonalDetails> contacts,
            Instant at) {
        return new DescribeCustomer(
                id,
                site,
                kept(id, site, before, company),
                contacts.stream()
                        .map(contact -> kept(id, site, before, contact))
                        .toList(),
                at);
    }

    /** A new reference for what is new: what no event refers to in the end is swept. */
    private Kept kept(CustomerId id, String site, CustomerAssignmentState before, PersonalDetails details) {
        var ref = known(before)
                .flatMap(old -> vault.same(old.ref(), details).stream())
                .findFirst()
                .orElseGet(() -> vault.keepFindable(site, id + "/" + Ids.next(), details));
        return kept(ref);
    }

    private static Kept kept(VaultRef ref) {
        return new Kept(ref.ref(), ref.person(), ref.digest());
    }

    private static Stream<Kept> known(CustomerAssignmentState state) {
        return state instanceof Known known
                ? Stream.concat(
                        Optional.of(known.described().company()).stream(), known.described().contacts().stream())
                : Stream.empty();
    }
}
