package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.channels.Channel;
import dev.frontdesk.directory.channels.Outcome;
import dev.frontdesk.directory.channels.Outcome.Delivered;
import dev.frontdesk.directory.channels.Outcome.Failed;
import dev.frontdesk.directory.channels.Outcome.NotBefore;
import dev.frontdesk.directory.preference.Way;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The channels, one after the other, and what the relays are told of it. */
@Component
class Transport {

    /** Of one relay among several, so it must not hold up the others. */
    private static final String DETAILS_MISSING = "details-missing";

    private final List<Channel> channels;
    private final Items items;
    private final Register register;

    Transport(List<Channel> channels, Items items, Register register) {
        this.channels = channels;
        this.items = items;
        this.register = register;
    }

    /** Those that lead to the person at this moment, in the order given. */
    List<Way> leading(Item item, List<Way> ways) {
        return ways.stream()
                .filter(way -> channel(way).reaches(item.site(), item.told().staffId(), way))
                .toList();
    }

    /**
     * By the first way that works.
     *
     * @param patient whether a channel that takes no more just now is waited for; else the next one is tried
     * @return null when something became of it; otherwise when to come again
     */
    @Nullable
    Instant bring(List<Item> together, List<Way> ways, ChannelChoice choice, boolean patient) {
        var reason = "";
        for (var way : ways) {
            switch (by(way, together, false)) {
                case Delivered delivered -> {
                    register.delivered(together, delivered.channel());
                    return null;
                }
                case NotBefore soon -> {
                    if (patient) {
                        return soon.moment();
                    }
                    reason = "chat-too-many";
                }
                case Failed failed -> reason = failed.reason();
            }
        }
        if (reason.equals(DETAILS_MISSING) && together.size() > 1) {
            together.forEach(item -> bring(List.of(item), ways, choice, false));
        } else if (!ways.isEmpty()) {
            register.failed(together, ways.getLast(), reason, choice.later());
        }
        return null;
    }

    /** On the page alone; what does not work there is of no interest. */
    void show(Item item) {
        var open = !leading(item, List.of(Way.PAGE)).isEmpty();
        if (open && by(Way.PAGE, List.of(item), false) instanceof Delivered delivered) {
            register.delivered(List.of(item), delivered.channel());
        }
    }

    /**
     * By a way not gone so far where there is one.
     *
     * @return false when no way worked
     */
    boolean remind(Item item, List<Way> ways) {
        var gone = Comparator.<Way, Boolean>comparing(
                way -> item.told().channels().contains(channel(way).name(item.site(), way)));
        for (var way : leading(item, ways).stream().sorted(gone).toList()) {
            if (by(way, List.of(item), true) instanceof Delivered delivered) {
                register.reminded(item, delivered.channel());
                return true;
            }
        }
        return false;
    }

    private Outcome by(Way way, List<Item> together, boolean reminder) {
        return channel(way).bring(items.parcel(together, reminder), way);
    }

    private Channel channel(Way way) {
        return channels.stream().filter(one -> one.takes(way)).findFirst().orElseThrow();
    }
}
