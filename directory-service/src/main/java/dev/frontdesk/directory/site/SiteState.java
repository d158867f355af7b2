package dev.frontdesk.directory.site;

import dev.frontdesk.directory.site.SiteEvent.DutySupervisorNamed;
import dev.frontdesk.directory.site.SiteEvent.SiteConfigured;
import org.jspecify.annotations.Nullable;

/** What a site's next decision depends on. */
sealed interface SiteState {

    /** Nobody configured it yet. */
    record Unknown() implements SiteState {}

    /** @param dutySupervisor null: nobody */
    record Configured(SiteConfigured latest, @Nullable String dutySupervisor) implements SiteState {}

    default SiteState after(SiteEvent event) {
        return switch (event) {
            case SiteConfigured configured ->
                new Configured(configured, this instanceof Configured before ? before.dutySupervisor() : null);
            case DutySupervisorNamed named -> {
                if (this instanceof Configured before) {
                    yield new Configured(before.latest(), named.staffId());
                }
                throw new IllegalStateException("The first event of a site is SiteConfigured, not " + event.getClass());
            }
        };
    }
}
