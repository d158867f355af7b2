package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.template.Places;
import dev.frontdesk.directory.template.Words;
import dev.frontdesk.kernel.Names;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * The words for one parcel, and what stands in their places.
 *
 * @param page address of the staff page; empty for none
 */
record Said(Words words, Names recipient, Names site, ZoneId zone, String page) {

    /** In both languages, with its places filled in. */
    Names of(Names text, Parcel parcel, DateTimeFormatter time) {
        var due = time.format(parcel.dueAt().atZone(zone));
        var things = parcel.wording().things(parcel.notices().size());
        return new Names(
                fill(text.zh(), recipient.zh(), site.zh(), things.zh(), due),
                fill(text.en(), recipient.en(), site.en(), things.en(), due));
    }

    private static String fill(String text, String recipient, String site, String things, String due) {
        return Places.fill(text, Map.of("recipient", recipient, "site", site, "things", things, "due", due));
    }
}
