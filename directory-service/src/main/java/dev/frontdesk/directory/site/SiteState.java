package dev.frontdesk.directory.site;

import dev.frontdesk.directory.site.SiteEvent.SiteConfigured;

/** What a site's next decision depends on. */
sealed interface SiteState {

    /** Nobody configured it yet. */
    record Unknown() implements SiteState {}

    record Configured(SiteConfigured latest) implements SiteState {}

    default SiteState after(SiteEvent event) {
        return switch (event) {
            case SiteConfigured configured -> new Configured(configured);
        };
    }
}
