package dev.frontdesk.mailroom.register;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a month of the dispatch register. */
public sealed interface RegisterPageCommand {

    String pageId();

    Instant at();

    /**
     * @param month 2026-11
     * @param endsAt when the month is over at the site
     * @param lines how many lines it has, corrected ones included
     * @param digest SHA-256 over the event ids of its lines in order: the page that was closed is the page that is archived
     */
    record ClosePage(
            @TargetAggregateIdentifier String pageId,
            String month,
            Instant endsAt,
            int lines,
            String digest,
            Instant at)
            implements RegisterPageCommand {}

    /** @param number under which it is filed, for example {@code GM-MAIL-2026-11} */
    record ArchivePage(@TargetAggregateIdentifier String pageId, String number, Instant at)
            implements RegisterPageCommand {}
}
