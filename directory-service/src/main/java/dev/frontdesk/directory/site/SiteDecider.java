package dev.frontdesk.directory.site;

import dev.frontdesk.directory.site.SiteCommand.ConfigureSite;
import dev.frontdesk.directory.site.SiteEvent.SiteConfigured;
import dev.frontdesk.directory.site.SiteState.Configured;
import java.util.List;

/** Every rule of a site. Same state, same command, same answer: no clock, no chance, no framework. */
final class SiteDecider {

    private SiteDecider() {}

    static List<SiteEvent> decide(SiteState state, ConfigureSite command) {
        if (state instanceof Configured(SiteConfigured latest) && saysTheSame(latest, command)) {
            return List.of();
        }
        return List.of(new SiteConfigured(
                command.siteId().value(),
                command.names(),
                command.zone(),
                command.relayWithinSeconds(),
                command.greeting(),
                command.at()));
    }

    private static boolean saysTheSame(SiteConfigured latest, ConfigureSite command) {
        return latest.names().equals(command.names())
                && latest.zone().equals(command.zone())
                && latest.relayWithinSeconds() == command.relayWithinSeconds()
                && latest.greeting().equals(command.greeting());
    }
}
