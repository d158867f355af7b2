package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.site.SiteEvent.SiteConfigured;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What others may know of a site: all of it. */
@Component
class SiteFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.sites.v1";

    record SiteConfiguredV1(
            String siteId, Names names, String zone, long relayWithinSeconds, Names greeting, Instant occurredAt) {

        static final String TYPE = "directory.site-configured.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof SiteConfigured event
                ? List.of(new PublicFact(TOPIC, SiteConfiguredV1.TYPE, fact(event)))
                : List.of();
    }

    private static SiteConfiguredV1 fact(SiteConfigured event) {
        return new SiteConfiguredV1(
                event.siteId(),
                event.names(),
                event.zone(),
                event.relayWithinSeconds(),
                event.greeting(),
                event.occurredAt());
    }
}
