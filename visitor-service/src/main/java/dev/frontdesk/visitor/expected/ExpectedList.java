package dev.frontdesk.visitor.expected;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.invitation.InvitationEvent;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayPassed;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationSent;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUndelivered;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUsed;
import dev.frontdesk.visitor.invitation.InvitationEvent.NoShowRecorded;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitPlanned;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitReplanned;
import dev.frontdesk.visitor.invitation.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invitations, their visitors, and one row per visitor and day. The invitation's row goes first: where its version says
 * that an event was seen already, nothing else is touched.
 */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ExpectedList {

    private final JdbcClient jdbc;

    ExpectedList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(VisitPlanned event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var schedule = event.schedule();
        var added = jdbc.sql("""
            insert into invitation (invitation_id, site, host_id, visit_kind, zone, starts_at, ends_at, recurrence,
                headcount, state, sequence, last_until, planned_at, planned_by, version)
            values (:id, :site, :host, :kind, :zone, :starts, :ends, :recurrence,
                :headcount, 'planned', :sequence, :last, :planned, :by, :version)
            on conflict (invitation_id) do nothing
            """)
                .param("id", event.invitationId())
                .param("site", origin.site())
                .param("host", event.hostId())
                .param("kind", event.visitKind())
                .param("zone", schedule.zone())
                .param("starts", schedule.startsAt().atOffset(UTC))
                .param("ends", schedule.endsAt().atOffset(UTC))
                .param("recurrence", schedule.recurrence())
                .param("headcount", event.headcount())
                .param("sequence", event.sequence())
                .param("last", schedule.days().getLast().until().atOffset(UTC))
                .param("planned", event.occurredAt().atOffset(UTC))
                .param("by", origin.actor())
                .param("version", version)
                .update();
        if (added == 1) {
            guests(event);
            expect(event.invitationId(), schedule, eventId);
        }
    }

    @EventHandler
    void on(VisitReplanned event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var schedule = event.schedule();
        var moved = jdbc.sql("""
            update invitation
            set host_id = :host, zone = :zone, starts_at = :starts, ends_at = :ends, recurrence = :recurrence,
                sequence = :sequence, last_until = :last, version = :version
            where invitation_id = :id and version < :version
            """)
                .param("id", event.invitationId())
                .param("host", event.hostId())
                .param("zone", schedule.zone())
                .param("starts", schedule.startsAt().atOffset(UTC))
                .param("ends", schedule.endsAt().atOffset(UTC))
                .param("recurrence", schedule.recurrence())
                .param("sequence", event.sequence())
                .param("last", schedule.days().getLast().until().atOffset(UTC))
                .param("version", version)
                .update();
        if (moved == 1) {
            jdbc.sql("delete from expected_visitor where invitation_id = :id"
                            + " and outcome in ('expected', 'cancelled')")
                    .param("id", event.invitationId())
                    .update();
            expect(event.invitationId(), schedule, eventId);
            jdbc.sql("""
                update invited_guest set mail_state = 'due', mail_tries = 0, mail_not_before = '-infinity'
                where invitation_id = :id and mail_state <> 'none'
                """).param("id", event.invitationId()).update();
        }
    }

    @EventHandler
    void on(DayCancelled event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var cancelled = jdbc.sql("""
            update invitation set sequence = :sequence, last_until = :last, version = :version
            where invitation_id = :id and version < :version
            """)
                .param("id", event.invitationId())
                .param("sequence", event.sequence())
                .param("last", event.schedule().days().getLast().until().atOffset(UTC))
                .param("version", version)
                .update();
        if (cancelled == 1) {
            jdbc.sql("""
                update expected_visitor set outcome = 'cancelled', event_id = :event
                where invitation_id = :id and day = :day and outcome = 'expected'
                """)
                    .param("id", event.invitationId())
                    .param("day", event.day())
                    .param("event", eventId)
                    .update();
            jdbc.sql("""
                update invited_guest set mail_state = 'due', mail_tries = 0, mail_not_before = '-infinity'
                where invitation_id = :id and mail_state <> 'none'
                """).param("id", event.invitationId()).update();
        }
    }

    /** Whoever was never told of it is not told that it is cancelled. */
    @EventHandler
    void on(VisitCancelled event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var cancelled = jdbc.sql("""
            update invitation set state = 'cancelled', sequence = :sequence, version = :version
            where invitation_id = :id and version < :version
            """)
                .param("id", event.invitationId())
                .param("sequence", event.sequence())
                .param("version", version)
                .update();
        if (cancelled == 1) {
            jdbc.sql("""
                update expected_visitor set outcome = 'cancelled', event_id = :event
                where invitation_id = :id and outcome = 'expected'
                """)
                    .param("id", event.invitationId())
                    .param("event", eventId)
                    .update();
            jdbc.sql("""
                update invited_guest
                set mail_state = case when mail_sent < 0 then 'none' else 'due' end, mail_tries = 0,
                    mail_not_before = '-infinity'
                where invitation_id = :id and mail_state <> 'none'
                """).param("id", event.invitationId()).update();
        }
    }

    /** Of what was said meanwhile they are still to be told, also where it was cancelled before this mail was known. */
    @EventHandler
    void on(InvitationSent event, @SequenceNumber long version) {
        if (seen(event, version)) {
            jdbc.sql("""
                update invited_guest g
                set mail_sent = :sequence, mail_state = case when i.sequence = :sequence then 'sent' else 'due' end
                from invitation i
                where g.invitation_id = :id and g.number in (:guests) and i.invitation_id = g.invitation_id
                """)
                    .param("id", event.invitationId())
                    .param("guests", event.guests())
                    .param("sequence", event.sequence())
                    .update();
        }
    }

    @EventHandler
    void on(InvitationUndelivered event, @SequenceNumber long version) {
        if (seen(event, version)) {
            jdbc.sql("""
                update invited_guest set mail_state = 'failed'
                where invitation_id = :id and number in (:guests) and mail_state = 'due'
                """)
                    .param("id", event.invitationId())
                    .param("guests", event.guests())
                    .update();
        }
    }

    @EventHandler
    void on(InvitationUsed event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        if (seen(event, version)) {
            jdbc.sql("""
                update expected_visitor set outcome = 'arrived', visit_id = :visit, came_at = :at, event_id = :event
                where invitation_id = :id and day = :day and number in (:guests)
                """)
                    .param("id", event.invitationId())
                    .param("day", event.day())
                    .param("guests", event.guests())
                    .param("visit", event.visitId())
                    .param("at", event.occurredAt().atOffset(UTC))
                    .param("event", eventId)
                    .update();
        }
    }

    @EventHandler
    void on(NoShowRecorded event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        if (seen(event, version)) {
            outcome(event.invitationId(), event.day(), event.guests(), eventId);
        }
    }

    @EventHandler
    void on(DayPassed event, @SequenceNumber long version) {
        jdbc.sql("""
            update invitation
            set state = case when :last then 'over' else state end, version = :version
            where invitation_id = :id and version < :version
            """)
                .param("id", event.invitationId())
                .param("last", event.noShowDueAt() == null)
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate invitation, invited_guest, expected_visitor").update();
    }

    private void guests(VisitPlanned event) {
        jdbc.sql("""
            insert into invited_guest (invitation_id, number, code, details_ref, mail_state)
            select :id, number, code, details_ref, case when by_mail then 'due' else 'none' end
            from unnest(cast(:numbers as int[]), cast(:codes as text[]), cast(:refs as text[]),
                cast(:mail as boolean[])) as guest (number, code, details_ref, by_mail)
            """)
                .param("id", event.invitationId())
                .param("numbers", each(event, InvitationEvent.Guest::number).toArray(Integer[]::new))
                .param("codes", each(event, InvitationEvent.Guest::code).toArray(String[]::new))
                .param("refs", each(event, InvitationEvent.Guest::detailsRef).toArray(String[]::new))
                .param("mail", each(event, InvitationEvent.Guest::byMail).toArray(Boolean[]::new))
                .update();
    }

    /** A day that somebody came on already keeps its row. */
    private void expect(String id, Schedule schedule, String eventId) {
        var days = schedule.days();
        jdbc.sql("""
            insert into expected_visitor
                (invitation_id, day, number, site, from_at, starts_at, ends_at, until_at, event_id)
            select i.invitation_id, d.day, g.number, i.site, d.from_at, d.starts_at, d.ends_at, d.until_at, :event
            from invitation i join invited_guest g using (invitation_id),
                unnest(cast(:days as date[]), cast(:froms as timestamptz[]), cast(:starts as timestamptz[]),
                    cast(:ends as timestamptz[]), cast(:untils as timestamptz[]))
                    as d (day, from_at, starts_at, ends_at, until_at)
            where i.invitation_id = :id
            on conflict (invitation_id, day, number) do nothing
            """)
                .param("id", id)
                .param("event", eventId)
                .param("days", texts(days, Schedule.Day::day))
                .param("froms", texts(days, Schedule.Day::from))
                .param("starts", texts(days, Schedule.Day::startsAt))
                .param("ends", texts(days, Schedule.Day::endsAt))
                .param("untils", texts(days, Schedule.Day::until))
                .update();
    }

    /** A no-show of whom it became known later that they had come is none. */
    private void outcome(String id, LocalDate day, List<Integer> guests, String eventId) {
        jdbc.sql("""
            update expected_visitor set outcome = 'no-show', event_id = :event
            where invitation_id = :id and day = :day and number in (:guests) and outcome = 'expected'
            """)
                .param("id", id)
                .param("day", day)
                .param("guests", guests)
                .param("event", eventId)
                .update();
    }

    private boolean seen(InvitationEvent event, long version) {
        return jdbc.sql("update invitation set version = :version where invitation_id = :id and version < :version")
                        .param("id", event.invitationId())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static <T> List<T> each(VisitPlanned event, Function<InvitationEvent.Guest, T> part) {
        return event.guests().stream().map(part).toList();
    }

    private static <T> String[] texts(List<Schedule.Day> days, Function<Schedule.Day, T> part) {
        return days.stream().map(day -> part.apply(day).toString()).toArray(String[]::new);
    }
}
