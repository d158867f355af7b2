package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.channels.Channel;
import dev.frontdesk.directory.channels.Outcome;
import dev.frontdesk.directory.channels.Outcome.Delivered;
import dev.frontdesk.directory.channels.Outcome.Failed;
import dev.frontdesk.directory.channels.Outcome.NotBefore;
import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * S115, S121. Takes what waits for one person there by the first way that works, and says what became of it. Holds a
 * lease on each relay meanwhile.
 */
@Component
class Courier {

    private static final Duration REMINDER_AGAIN = Duration.ofSeconds(20);

    private final Items items;
    private final Choices choices;
    private final Gathering gathering;
    private final List<Channel> channels;
    private final Register register;
    private final Leases leases;
    private final Clock clock;

    Courier(
            Items items,
            Choices choices,
            Gathering gathering,
            List<Channel> channels,
            Register register,
            Leases leases,
            Clock clock) {
        this.items = items;
        this.choices = choices;
        this.gathering = gathering;
        this.channels = channels;
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
            holding(errand, told -> !told.seen() && told.channels().equals(List.of(Way.PAGE.channel())), item -> {
                var choice = choices.of(item.site(), item.told());
                var ways = choice.now().stream()
                        .filter(way -> !way.equals(Way.PAGE) && reaches(item, way))
                        .toList();
                return bring(List.of(item), ways, choice);
            });
        }
    }

    /** S114. Tells somebody once more, by a way not gone so far where there is one. */
    void remind(Errand errand) {
        if (leases.take(errand)) {
            holding(errand, told -> !told.waits() && !told.reminded(), this::remind);
        }
    }

    private @Nullable Instant show(Item item) {
        var pageFirst = !item.told().waits()
                || choices.of(item.site(), item.told()).now().stream()
                        .findFirst()
                        .filter(Way.PAGE::equals)
                        .isPresent();
        if (pageFirst && reaches(item, Way.PAGE) && by(Way.PAGE, List.of(item), false) instanceof Delivered delivered) {
            register.delivered(List.of(item), delivered.channel());
        }
        return null;
    }

    private @Nullable Instant bring(Item item) {
        var choice = choices.of(item.site(), item.told());
        var ways = choice.now().stream().filter(way -> reaches(item, way)).toList();
        if (ways.isEmpty()) {
            register.unreachable(item, choice.later());
            return null;
        }
        if (ways.getFirst().equals(Way.PAGE)) {
            return bring(List.of(item), ways, choice);
        }
        var complete = gathering.completeAt(item.told());
        if (complete.isAfter(clock.instant())) {
            return complete;
        }
        var together = items.with(item);
        Instant notBefore = null;
        try {
            notBefore = bring(together, ways, choice);
            return notBefore;
        } finally {
            for (var other : together.subList(1, together.size())) {
                leases.leave(other.errand(), notBefore);
            }
        }
    }

    /** @return null when something became of it; otherwise when to come again */
    private @Nullable Instant bring(List<Item> together, List<Way> ways, ChannelChoice choice) {
        Failed failed = null;
        Way last = Way.PAGE;
        for (var way : ways) {
            last = way;
            switch (by(way, together, false)) {
                case Delivered delivered -> {
                    register.delivered(together, delivered.channel());
                    return null;
                }
                case NotBefore soon -> {
                    return soon.moment();
                }
                case Failed reason -> failed = reason;
            }
        }
        if (failed != null) {
            register.failed(together, last, failed.reason(), choice.later());
        }
        return null;
    }

    private @Nullable Instant remind(Item item) {
        var choice = choices.of(item.site(), item.told());
        var fresh =
                Comparator.<Way, Boolean>comparing(way -> item.told().channels().contains(way.channel()));
        var ways = choice.now().stream()
                .filter(way -> reaches(item, way))
                .sorted(fresh)
                .toList();
        for (var way : ways) {
            if (by(way, List.of(item), true) instanceof Delivered delivered) {
                register.reminded(item, delivered.channel());
                return null;
            }
        }
        return clock.instant().plus(REMINDER_AGAIN);
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

    private boolean reaches(Item item, Way way) {
        return channel(way).reaches(item.site(), item.told().staffId(), way);
    }

    private Outcome by(Way way, List<Item> together, boolean reminder) {
        return channel(way).bring(items.parcel(together, reminder), way);
    }

    private Channel channel(Way way) {
        return channels.stream().filter(one -> one.takes(way)).findFirst().orElseThrow();
    }
}
