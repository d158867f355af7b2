package dev.frontdesk.directory.console;

import dev.frontdesk.directory.customer.CustomerAssignmentState.Known;
import dev.frontdesk.directory.customer.CustomerId;
import dev.frontdesk.directory.singlewindow.Descriptions;
import dev.frontdesk.directory.staffing.StaffChanges;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import org.springframework.stereotype.Component;

/** S15. Which customers somebody may change, and on whose behalf. */
@Component
class CustomerDesk {

    private final Descriptions descriptions;
    private final StaffChanges staff;

    CustomerDesk(Descriptions descriptions, StaffChanges staff) {
        this.descriptions = descriptions;
        this.staff = staff;
    }

    /** @throws Missing when there is no such customer at this site */
    CustomerId existing(String written, Actor actor) {
        var id = Checked.id(written, "customerId", CustomerId::new);
        if (descriptions.stateOf(id) instanceof Known known
                && known.described().siteId().equals(actor.site())) {
            return id;
        }
        throw new Missing();
    }

    /** Everybody decides for the customers they follow, or nobody follows; who leads decides for all. */
    void mayDecide(String ownerId, Actor actor) {
        var leads = actor.has(Roles.SUPERVISOR)
                || actor.has(Roles.MANAGER)
                || actor.has(Roles.ADMIN)
                || actor.has(Roles.INTEGRATION);
        if (!leads && !ownerId.equals(actor.staffId())) {
            throw new Forbidden("customer-of-another");
        }
    }

    /** @throws Missing {@code unknown-staff} when nobody of that id works at this site */
    void mayOwn(String staffId, Actor actor) {
        if (!staff.isMember(actor.site(), staffId)) {
            throw new Missing("unknown-staff");
        }
    }
}
