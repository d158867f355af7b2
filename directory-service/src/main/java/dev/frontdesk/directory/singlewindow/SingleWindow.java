package dev.frontdesk.directory.singlewindow;

import dev.frontdesk.directory.crm.Crm;
import dev.frontdesk.directory.crm.CrmAnswer;
import dev.frontdesk.directory.crm.CrmAnswer.CrmCustomer;
import dev.frontdesk.directory.crm.CrmQuestion;
import dev.frontdesk.directory.singlewindow.Found.Match;
import org.springframework.stereotype.Component;

/** S10, S14. Whose customer is this caller? The live register answers where there is one, else the own copy. */
@Component
public class SingleWindow {

    private final Crm crm;
    private final OwnCopy ownCopy;

    SingleWindow(Crm crm, OwnCopy ownCopy) {
        this.crm = crm;
        this.ownCopy = ownCopy;
    }

    public Found find(Question question) {
        return crm.ask(new CrmQuestion(question.site(), question.number(), question.company(), question.name()))
                .map(SingleWindow::live)
                .orElseGet(() -> ownCopy.find(question));
    }

    private static Found live(CrmAnswer answer) {
        return new Found(
                "crm",
                answer.askedAt(),
                answer.customers().stream().map(SingleWindow::match).toList());
    }

    private static Match match(CrmCustomer customer) {
        return new Match(
                customer.customerId(),
                customer.company(),
                null,
                customer.matched(),
                customer.nearness(),
                customer.ownerId(),
                customer.lockedSince());
    }
}
