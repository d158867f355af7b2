package dev.frontdesk.visitor.invitation;

import dev.frontdesk.visitor.invitation.InvitationEvent.DayCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayPassed;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationSent;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUndelivered;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUsed;
import dev.frontdesk.visitor.invitation.InvitationEvent.NoShowRecorded;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitPlanned;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitReplanned;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision about an invitation needs to know, and nothing else. */
sealed interface InvitationState {

    InvitationState after(InvitationEvent event);

    record NotPlanned() implements InvitationState {

        @Override
        public InvitationState after(InvitationEvent event) {
            if (event instanceof VisitPlanned planned) {
                return new Planned(
                        planned,
                        new Terms(planned.hostId(), planned.schedule(), planned.sequence()),
                        Set.of(),
                        new Came(Map.of(), Set.of()),
                        null);
            }
            throw new IllegalStateException("An invitation begins by being planned: " + event.invitationId());
        }
    }

    /** What holds now. */
    record Terms(String hostId, Schedule schedule, int sequence) {}

    /** One mail: to whom, of which sequence, taken or not. */
    record Mail(int guest, int sequence, boolean taken) {}

    /** One visitor on one day. */
    record Coming(LocalDate day, int guest) {}

    /**
     * @param used the stay that each visitor came for
     * @param passed days that are over
     */
    record Came(Map<Coming, String> used, Set<LocalDate> passed) {

        private Came with(InvitationUsed event) {
            var more = new HashMap<>(used);
            event.guests().forEach(guest -> more.put(new Coming(event.day(), guest), event.visitId()));
            return new Came(Map.copyOf(more), passed);
        }

        private Came with(DayPassed event) {
            var more = new HashSet<>(passed);
            more.add(event.day());
            return new Came(used, Set.copyOf(more));
        }
    }

    /**
     * @param first as it was planned, by which a retry is known
     * @param cancelled null as long as it is not
     */
    record Planned(
            VisitPlanned first,
            Terms terms,
            Set<Mail> mails,
            Came came,
            @Nullable VisitCancelled cancelled) implements InvitationState {

        @Override
        public InvitationState after(InvitationEvent event) {
            return switch (event) {
                case VisitPlanned again -> throw new IllegalStateException("Planned twice: " + again.invitationId());
                case VisitReplanned now ->
                    new Planned(first, new Terms(now.hostId(), now.schedule(), now.sequence()), mails, came, cancelled);
                case DayCancelled now ->
                    new Planned(
                            first, new Terms(terms.hostId(), now.schedule(), now.sequence()), mails, came, cancelled);
                case VisitCancelled now ->
                    new Planned(first, new Terms(terms.hostId(), terms.schedule(), now.sequence()), mails, came, now);
                case InvitationSent sent -> with(sent.guests(), sent.sequence(), true);
                case InvitationUndelivered failed -> with(failed.guests(), failed.sequence(), false);
                case InvitationUsed used -> new Planned(first, terms, mails, came.with(used), cancelled);
                case DayPassed passed -> new Planned(first, terms, mails, came.with(passed), cancelled);
                case NoShowRecorded _ -> this;
            };
        }

        private Planned with(List<Integer> guests, int sequence, boolean taken) {
            var more = new HashSet<>(mails);
            guests.forEach(guest -> more.add(new Mail(guest, sequence, taken)));
            return new Planned(first, terms, Set.copyOf(more), came, cancelled);
        }
    }
}
