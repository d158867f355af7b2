package dev.frontdesk.visitor.invitationpost;

import dev.frontdesk.visitor.invitationpost.Letter.Kind;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The same visit in the visitor's calendar (RFC 5546): one UID for as long as it lives, so that a change with the next
 * SEQUENCE takes the place of what stands there and a cancellation takes it out.
 */
final class CalendarFile {

    private CalendarFile() {}

    /** REQUEST or CANCEL. */
    static String method(Letter letter) {
        return letter.kind() == Kind.CANCELLED ? "CANCEL" : "REQUEST";
    }

    static String of(Letter letter, String uid, String from, String to) {
        var cancelled = letter.kind() == Kind.CANCELLED;
        var schedule = letter.schedule();
        var zone = ZoneId.of(schedule.zone());
        var starts = schedule.startsAt().atZone(zone);
        var event = new VEvent(false)
                .<VEvent>add(new Uid(uid))
                .<VEvent>add(new DtStamp(letter.saidAt()))
                .<VEvent>add(new Sequence(letter.sequence()))
                .<VEvent>add(new DtStart<ZonedDateTime>(starts))
                .<VEvent>add(
                        new DtEnd<ZonedDateTime>(starts.plus(Duration.between(schedule.startsAt(), schedule.endsAt()))))
                .<VEvent>add(new Summary("到访 %s / Visit to %s"
                        .formatted(letter.site().zh(), letter.site().en())))
                .<VEvent>add(new Location(
                        "%s / %s".formatted(letter.site().zh(), letter.site().en())))
                .<VEvent>add(new Description("预约码 / Code: " + letter.code().spaced()))
                .<VEvent>add(new Organizer(mailto(from)))
                .<VEvent>add(new Attendee(mailto(to)))
                .<VEvent>add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var rule = schedule.recurrence();
        if (rule != null) {
            event.add(new RRule<ZonedDateTime>(rule));
        }
        if (!schedule.except().isEmpty()) {
            var days = schedule.except().stream()
                    .map(day -> day.atTime(starts.toLocalTime()).atZone(zone))
                    .toList();
            // Without the zone the moments would float.
            event.add(new ExDate<>(
                    new ParameterList(List.of(new TzId(schedule.zone()))), new DateList<ZonedDateTime>(days)));
        }
        return new Calendar()
                .<Calendar>add(new ProdId("-//Front Desk//Visits//EN"))
                .<Calendar>add(ImmutableVersion.VERSION_2_0)
                .<Calendar>add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST)
                .<Calendar>add(TimeZoneRegistryFactory.getInstance()
                        .createRegistry()
                        .getTimeZone(schedule.zone())
                        .getVTimeZone())
                .<Calendar>add(event)
                .toString();
    }

    private static URI mailto(String address) {
        try {
            return URI.create("mailto:" + new InternetAddress(address).getAddress());
        } catch (AddressException e) {
            throw new IllegalArgumentException("no address for a mail", e);
        }
    }
}
