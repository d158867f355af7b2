package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.preference.QuietHours;
import dev.frontdesk.directory.preference.Way;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * S121. By which ways somebody is told, in order.
 *
 * <ul>
 *   <li>The open page comes first, for it is free and private. Who is out does not see it: then it comes last.
 *   <li>The ways the person chose follow, and e-mail after them, chosen or not: nothing is lost for want of a choice.
 *   <li>In quiet hours there is nothing but the page, and the rest at their end; unless it is urgent.
 * </ul>
 *
 * @param now tried at once, in this order
 * @param later when to ask again if none of those brings it; null when there is nothing to wait for
 */
record ChannelChoice(List<Way> now, @Nullable Instant later) {

    /**
     * @param chosen by the person, in order
     * @param pageOpen right now
     * @param out known to be out; not knowing is not being out
     * @param urgent somebody before this person has let the time pass
     */
    record Situation(
            List<Way> chosen,
            @Nullable QuietHours quiet,
            ZoneId zone,
            boolean pageOpen,
            boolean out,
            boolean urgent,
            Instant now) {}

    static ChannelChoice of(Situation situation) {
        var quiet = situation.quiet();
        var rest = quiet == null || situation.urgent() ? null : quiet.endAfter(situation.now(), situation.zone());
        if (rest != null) {
            return new ChannelChoice(situation.pageOpen() ? List.of(Way.PAGE) : List.of(), rest);
        }
        var ways = new ArrayList<>(situation.chosen());
        if (!ways.contains(Way.MAIL)) {
            ways.add(Way.MAIL);
        }
        if (situation.pageOpen()) {
            ways.add(situation.out() ? ways.size() : 0, Way.PAGE);
        }
        return new ChannelChoice(List.copyOf(ways), null);
    }
}
