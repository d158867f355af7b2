package dev.frontdesk.mailroom.console.incoming;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordWrongCode;
import dev.frontdesk.web.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers that a wrong pick-up code was named, although the request that named it is refused and leaves nothing. */
@Component
class WrongCodes {

    private final Desk desk;
    private final TransactionTemplate transaction;

    WrongCodes(Desk desk, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void remember(RecordWrongCode attempt, Actor actor) {
        transaction.executeWithoutResult(_ -> desk.send(attempt, actor.origin()));
    }
}
