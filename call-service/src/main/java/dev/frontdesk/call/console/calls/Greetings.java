package dev.frontdesk.call.console.calls;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.copies.SiteSettings.Site;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.routing.Plan.Greeting;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** S5, S107. The first sentence on the telephone: that of the line, as the plan of the day had it, else the site's. */
@Component
class Greetings {

    private final RoutingPlans plans;
    private final SiteSettings sites;

    Greetings(RoutingPlans plans, SiteSettings sites) {
        this.plans = plans;
        this.sites = sites;
    }

    Optional<Names> of(CallStory call) {
        var line = call.received().line();
        var moment = new Moment(call.received().occurredAt(), Instant.MAX);
        return plans.at(call.site(), moment).stream()
                .flatMap(valid -> valid.plan().greetings().stream())
                .filter(greeting -> greeting.line().equals(line))
                .map(Greeting::words)
                .findFirst()
                .or(() -> sites.find(call.site()).map(Site::greeting));
    }
}
