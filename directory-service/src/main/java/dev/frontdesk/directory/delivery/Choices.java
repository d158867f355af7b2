package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.channels.LivePages;
import dev.frontdesk.directory.delivery.ChannelChoice.Situation;
import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.directory.preferencelist.Preferences;
import dev.frontdesk.directory.preferencelist.Preferences.PreferenceRow;
import dev.frontdesk.directory.presence.Presence;
import dev.frontdesk.directory.relay.Level;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.directory.sitelist.SiteList.SiteRow;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up what {@link ChannelChoice} has to know. */
@Component
class Choices {

    private static final PreferenceRow NOTHING_CHOSEN = new PreferenceRow(List.of(Way.MAIL), null, -1);

    private final Preferences preferences;
    private final Presence presence;
    private final LivePages pages;
    private final SiteList sites;
    private final Clock clock;

    Choices(Preferences preferences, Presence presence, LivePages pages, SiteList sites, Clock clock) {
        this.preferences = preferences;
        this.presence = presence;
        this.pages = pages;
        this.sites = sites;
        this.clock = clock;
    }

    ChannelChoice of(String site, Told told) {
        var chosen = preferences.of(told.staffId()).orElse(NOTHING_CHOSEN);
        var pageOpen = !pages.of(site, told.staffId()).isEmpty();
        return ChannelChoice.of(new Situation(
                chosen.ways(),
                chosen.quiet(),
                sites.of(site).map(SiteRow::zone).map(ZoneId::of).orElse(ZoneOffset.UTC),
                pageOpen,
                // Nothing depends on it while no page is open.
                pageOpen && out(site, told.staffId()),
                told.level() != Level.RECIPIENT,
                clock.instant()));
    }

    /** Of which queue somebody is: whoever waits for one chat server holds up nobody who does not. */
    String lane(String staffId) {
        if (pages.present().contains(staffId)) {
            return Way.PAGE.channel();
        }
        return preferences.of(staffId).orElse(NOTHING_CHOSEN).ways().stream()
                .findFirst()
                .orElse(Way.MAIL)
                .channel();
    }

    private boolean out(String site, String staffId) {
        return presence.of(site, Moment.LATEST, staffId)
                .filter(row -> row.state().equals("out"))
                .isPresent();
    }
}
