package dev.frontdesk.directory.channels;

import dev.frontdesk.privacy.PersonalDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is brought to one person in one message.
 *
 * @param notices at least one, the first asked for first
 * @param reminder the person was told before
 * @param details by relay, for a channel that shows them; taken out of the vault, and recorded there, only when asked for
 */
public record Parcel(List<Notice> notices, boolean reminder, Supplier<Map<String, PersonalDetails>> details) {

    String site() {
        return first().site();
    }

    String staffId() {
        return first().staffId();
    }

    Notice first() {
        return notices.getFirst();
    }

    /** Under what the words for all of them together are kept. */
    String kind() {
        return Wording.kindOf(notices);
    }

    /** How all of them are spoken of together. */
    Wording wording() {
        return Wording.of(kind());
    }

    /** Until when the first of them has to be read back, answered or seen. */
    Instant dueAt() {
        return notices.stream().map(Notice::dueAt).min(Instant::compareTo).orElseThrow();
    }

    /** With what the outsiders said; empty when the vault does not know it of every one. */
    Optional<List<Delivery>> opened() {
        var known = details.get();
        var all = new ArrayList<Delivery>();
        for (var notice : notices) {
            var said = known.get(notice.relayId());
            if (said != null) {
                all.add(new Delivery(notice, said));
            }
        }
        return all.size() == notices.size() ? Optional.of(all) : Optional.empty();
    }
}
