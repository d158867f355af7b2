package dev.frontdesk.call.console.calls;

import dev.frontdesk.call.board.EarlierCalls;
import dev.frontdesk.call.board.EarlierCalls.Earlier;
import dev.frontdesk.call.copies.ExtensionHolders;
import dev.frontdesk.call.copies.KnownCustomers;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.KnownStaff.Member;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.privacy.Near;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Sought;
import dev.frontdesk.privacy.Vault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** S10, S14, S23. Recognises a caller: own extension, customer, earlier caller, or nobody who is known. */
@Component
class Recognition {

    /** Names that differ more than that are of two companies. */
    private static final double SAME_COMPANY = 0.8;

    private static final int NEAREST = 20;

    private final ExtensionHolders holders;
    private final KnownCustomers customers;
    private final KnownStaff staff;
    private final EarlierCalls calls;
    private final Vault vault;

    Recognition(ExtensionHolders holders, KnownCustomers customers, KnownStaff staff, EarlierCalls calls, Vault vault) {
        this.holders = holders;
        this.customers = customers;
        this.staff = staff;
        this.calls = calls;
        this.vault = vault;
    }

    /** @param caller what is known of the caller; null where nothing is */
    Recognised of(CallStory call, @Nullable PersonalDetails caller) {
        var earlier = call.person()
                .map(person -> calls.of(call.site(), person, call.received().occurredAt()))
                .orElse(List.of());
        var solicitation = solicitation(call, caller);
        return colleague(call, caller)
                .map(member -> recognised("extension", null, member, false, earlier, solicitation))
                .or(() -> customer(call, earlier, solicitation))
                .orElseGet(() -> recognised(
                        earlier.isEmpty() ? "unknown" : "earlier-caller", null, null, false, earlier, solicitation));
    }

    private Optional<Member> colleague(CallStory call, @Nullable PersonalDetails caller) {
        return Optional.ofNullable(caller)
                .map(PersonalDetails::number)
                .flatMap(number -> holders.holder(number, call.site()));
    }

    private Optional<Recognised> customer(CallStory call, List<Earlier> earlier, @Nullable Earlier solicitation) {
        return call.person()
                .flatMap(person -> customers.of(person, call.site()))
                .map(customer -> {
                    var owner = Optional.ofNullable(customer.ownerId())
                            .flatMap(id -> staff.recipient(id, call.site()))
                            .orElse(null);
                    return recognised(
                            "customer", customer.customerId(), owner, customer.locked(), earlier, solicitation);
                });
    }

    private @Nullable Earlier solicitation(CallStory call, @Nullable PersonalDetails caller) {
        var company = caller == null ? null : caller.company();
        var alike = company == null || company.isBlank()
                ? List.<String>of()
                : vault.near(new Sought(call.site(), Sought.Field.COMPANY, company), NEAREST).stream()
                        .filter(near -> near.nearness() >= SAME_COMPANY)
                        .map(Near::ref)
                        .toList();
        var person = call.person().orElse(null);
        return calls.solicitation(call.site(), person, alike, call.received().occurredAt())
                .orElse(null);
    }

    private static Recognised recognised(
            String as,
            @Nullable String customerId,
            @Nullable Member member,
            boolean locked,
            List<Earlier> earlier,
            @Nullable Earlier solicitation) {
        var staffId = member == null ? null : member.staffId();
        Names names = member == null ? null : member.names();
        return new Recognised(as, customerId, staffId, names, locked, earlier, solicitation);
    }
}
