package dev.frontdesk.directory.calendar;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.calendar.CalendarCommand.AdoptHolidays;
import dev.frontdesk.directory.calendar.CalendarCommand.ImportHolidays;
import dev.frontdesk.directory.calendar.CalendarCommand.MarkHolidaysMissing;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link CalendarDecider} and events to {@link CalendarState}; has no rule of its own. */
@Aggregate
class HolidayCalendar {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private CalendarState state = CalendarState.EMPTY;

    HolidayCalendar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ImportHolidays command) {
        return Events.record(CalendarDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AdoptHolidays command) {
        return Events.record(CalendarDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkHolidaysMissing command) {
        return Events.record(CalendarDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(CalendarEvent event) {
        id = event.calendarId();
        state = state.after(event);
    }
}
