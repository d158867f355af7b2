package dev.frontdesk.visitor.visit;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.visit.VisitCommand.AdmitVisitor;
import dev.frontdesk.visitor.visit.VisitCommand.AskHost;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDetails;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectEntry;
import dev.frontdesk.visitor.visit.VisitCommand.GiveOutwardAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.InferDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.KeepPhoto;
import dev.frontdesk.visitor.visit.VisitCommand.LeaveMessage;
import dev.frontdesk.visitor.visit.VisitCommand.MarkReplyOverdue;
import dev.frontdesk.visitor.visit.VisitCommand.MarkUnreachable;
import dev.frontdesk.visitor.visit.VisitCommand.NoteReturnVisit;
import dev.frontdesk.visitor.visit.VisitCommand.RecordAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.RecordBreak;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeputyAsked;
import dev.frontdesk.visitor.visit.VisitCommand.RecordNotified;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReply;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReturn;
import dev.frontdesk.visitor.visit.VisitCommand.RecordWatchMatch;
import dev.frontdesk.visitor.visit.VisitCommand.RegisterArrival;
import dev.frontdesk.visitor.visit.VisitCommand.ReleaseReply;
import dev.frontdesk.visitor.visit.VisitCommand.TurnAwayVisitor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Carries commands to {@link VisitDecider} and events to {@link VisitState}; has no rule of its own. Every command may
 * meet a visit that never began: the decider answers for that, too.
 */
@Aggregate
class Visit {

    /**
     * A String on purpose: Axon 4 loses deadlines of an aggregate whose identifier is a record. Null until the first
     * event: Axon takes any other value for the id and stores the event under it.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private VisitState state = new VisitState.NotArrived();

    Visit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterArrival command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AskHost command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordNotified command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordDeputyAsked command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkUnreachable command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordAnswer command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(GiveOutwardAnswer command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AdmitVisitor command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TurnAwayVisitor command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(LeaveMessage command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(NoteReturnVisit command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordReply command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkReplyOverdue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReleaseReply command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordWatchMatch command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(KeepPhoto command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordBreak command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordReturn command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordDeparture command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CorrectDeparture command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(InferDeparture command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CorrectDetails command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CorrectEntry command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(VisitEvent event) {
        id = event.visitId();
        state = state.after(event);
    }

    private long decided(VisitCommand command) {
        return Events.record(VisitDecider.decide(state, command));
    }
}
