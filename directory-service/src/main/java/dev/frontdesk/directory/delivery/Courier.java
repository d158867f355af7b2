package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * S115, S121. Takes what waits for one person there by the first way that works. Holds a lease on each relay meanwhile.
 */
@Component
class Courier {

    private static final Duration REMINDER_AGAIN = Duration.ofSeconds(20);

    private final Items items;
    private final Choices choices;
    private final Gathering gathering;
    private final Transport transport;
    private final Register register;
    private final Leases leases;
    private final Clock clock;

    Courier(
            Items items,
            Choices choices,
            Gathering gathering,
            Transport transport,
            Register register,
            Leases leases,
            Clock clock) {
        this.items = items;
        this.choices = choices;
        this.gathering = gathering;
        this.transport = transport;
        this.register = register;
        this.leases = leases;
        this.clock = clock;
    }

    /** Brings it, with whatever else waits for the person, unless some channel has brought it already. */
    void bring(Errand errand) {
        if (leases.take(errand)) {
            holding(errand, Told::waits, this::bring);
        }
    }

    /** Shows it on the person's page too, unless it was shown there already or another way comes first. */
    void show(Errand errand) {
        if (leases.takeOver(errand)) {
            holding(errand, told -> !told.channels().contains(Way.PAGE.channel()), this::show);
        }
    }

    /** Brings it by another way than the page, unless it was seen there or came by another way already. */
    void bringOtherwise(Errand errand) {
        if (leases.takeOver(errand)) {
            holding(
                    errand,
                    told -> !told.seen() && told.channels().equals(List.of(Way.PAGE.channel())),
                    this::bringOtherwise);
        }
    }

    /** S114. Tells somebody once more, by a way not gone so far where there is one. */
    void remind(Errand errand) {
        if (leases.take(errand)) {
            holding(errand, told -> !told.waits() && !told.reminded(), this::remind);
        }
    }

    private @Nullable Instant bring(Item item) {
        var choice = choices.of(item.site(), item.told());
        var ways = transport.leading(item, choice.now());
        if (ways.isEmpty()) {
            register.unreachable(item, choice.later());
            return null;
        }
        if (ways.getFirst().equals(Way.PAGE)) {
            return transport.bring(List.of(item), ways, choice, true);
        }
        var complete = completeAt(item);
        return complete.isAfter(clock.instant()) ? complete : bringTogether(item, ways, choice);
    }

    private Instant completeAt(Item item) {
        var told = item.told();
        return gathering.completeAt(item.open().request().kind(), told.since(), told.dueAt());
    }

    private @Nullable Instant bringTogether(Item item, List<Way> ways, ChannelChoice choice) {
        var together = items.with(item);
        Instant notBefore = null;
        try {
            notBefore = transport.bring(together, ways, choice, true);
            return notBefore;
        } finally {
            for (var other : together.subList(1, together.size())) {
                leases.leave(other.errand(), notBefore);
            }
        }
    }

    private @Nullable Instant show(Item item) {
        var pageFirst = choices.of(item.site(), item.told()).now().indexOf(Way.PAGE) == 0;
        if (pageFirst || !item.told().waits()) {
            transport.show(item);
        }
        return null;
    }

    private @Nullable Instant bringOtherwise(Item item) {
        var choice = choices.of(item.site(), item.told());
        var ways = choice.now().stream().filter(way -> !way.equals(Way.PAGE)).toList();
        return transport.bring(List.of(item), transport.leading(item, ways), choice, false);
    }

    private @Nullable Instant remind(Item item) {
        var ways = choices.of(item.site(), item.told()).now();
        return transport.remind(item, ways) ? null : clock.instant().plus(REMINDER_AGAIN);
    }

    /** @param work answers when to come again; null when there is nothing to wait for */
    private void holding(Errand errand, Predicate<Told> wanted, Function<Item, @Nullable Instant> work) {
        Instant notBefore = null;
        try {
            var item = items.of(errand, wanted);
            if (item.isPresent()) {
                notBefore = work.apply(item.get());
            }
        } finally {
            leases.leave(errand, notBefore);
        }
    }
}
