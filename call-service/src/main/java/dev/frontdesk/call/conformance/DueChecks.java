package dev.frontdesk.call.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterOverdue;
import java.util.List;

/** What a watch found late, unless it is known by now that it was done in time (S20, S22, S112, S124). */
final class DueChecks {

    static final List<Check> ALL = List.of(
            Check.of("S112", "missed-", "未接来电没有及时回拨", "Missed call not returned in time", DueChecks::notReturned),
            Check.of(
                    "S20",
                    "complaint-",
                    "客服没有及时受理投诉",
                    "Complaint not taken up by customer service in time",
                    DueChecks::notTakenUp),
            Check.of(
                    "S22",
                    "complaint-",
                    "答应尽快联系投诉人，未在期限内联系",
                    "Contact was promised to somebody who complained and not made in time",
                    DueChecks::notContacted),
            Check.of(
                    "S124",
                    "register-",
                    "年度来电记录没有按时封存",
                    "Call register of a year not sealed in time",
                    DueChecks::notSealed));

    private DueChecks() {}

    /** Round by round. */
    private static List<Breach> notReturned(Story missed) {
        return missed.all(MissedCallOverdue.class).stream()
                .filter(late -> !missed.has(
                        MissedCallReturned.class,
                        returned -> returned.inTime()
                                && returned.round() == late.event().round()))
                .map(late -> missed.breach("S112", late.event().dueAt(), late))
                .toList();
    }

    /** Of a call that turned out to be something else customer service owed nothing. */
    private static List<Breach> notTakenUp(Story complaint) {
        return complaint.all(AcknowledgementOverdue.class).stream()
                .filter(_ -> !complaint.has(ComplaintAcknowledged.class, ComplaintAcknowledged::inTime))
                .filter(late -> !complaint.has(
                        ComplaintWithdrawn.class,
                        withdrawn -> !withdrawn.occurredAt().isBefore(late.at())))
                .map(late -> complaint.breach("S20", late.event().dueAt(), late))
                .toList();
    }

    private static List<Breach> notContacted(Story complaint) {
        return complaint.all(ContactOverdue.class).stream()
                .filter(_ -> !complaint.has(ContactMade.class, ContactMade::inTime))
                .map(late -> complaint.breach("S22", late.event().dueAt(), late))
                .toList();
    }

    /** When it was noticed: of a year whose calls were entered afterwards nothing happened in the days around its limit. */
    private static List<Breach> notSealed(Story register) {
        return register.all(CallRegisterOverdue.class).stream()
                .map(late -> register.breach("S124", late.at(), late))
                .toList();
    }
}
