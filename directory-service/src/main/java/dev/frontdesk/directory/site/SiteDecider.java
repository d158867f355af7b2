package dev.frontdesk.directory.site;

import dev.frontdesk.directory.site.SiteCommand.ConfigureSite;
import dev.frontdesk.directory.site.SiteCommand.NameDutySupervisor;
import dev.frontdesk.directory.site.SiteEvent.DutySupervisorNamed;
import dev.frontdesk.directory.site.SiteEvent.SiteConfigured;
import dev.frontdesk.directory.site.SiteState.Configured;
import dev.frontdesk.directory.site.SiteState.Unknown;
import java.util.List;
import java.util.Objects;

/** Every rule of a site. Same state, same command, same answer: no clock, no chance, no framework. */
final class SiteDecider {

    private SiteDecider() {}

    static List<SiteEvent> decide(SiteState state, ConfigureSite command) {
        if (state instanceof Configured(SiteConfigured latest, var _) && saysTheSame(latest, command)) {
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

    static List<SiteEvent> decide(SiteState state, NameDutySupervisor command) {
        return switch (state) {
            case Unknown _ -> throw SiteRejection.notConfigured();
            case Configured site when Objects.equals(site.dutySupervisor(), command.staffId()) -> List.of();
            case Configured _ ->
                List.of(new DutySupervisorNamed(command.siteId().value(), command.staffId(), command.at()));
        };
    }

    private static boolean saysTheSame(SiteConfigured latest, ConfigureSite command) {
        return latest.names().equals(command.names())
                && latest.zone().equals(command.zone())
                && latest.relayWithinSeconds() == command.relayWithinSeconds()
                && latest.greeting().equals(command.greeting());
    }
}
