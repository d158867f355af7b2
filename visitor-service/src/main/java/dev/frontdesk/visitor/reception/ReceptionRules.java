package dev.frontdesk.visitor.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.kernel.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a site has for its visitors, and its limits. Part of stored events; all spans in seconds.
 *
 * @param toleranceBefore so much earlier than invited a visitor may come
 * @param toleranceAfter so much later than the end a visitor may still come, and is then a no-show
 * @param refillEvery S94. How long a cup lasts
 * @param turnoverWithin S96. How soon a room is tidy after its visitors left
 * @param inspectWithin S52. How soon somebody comes to inspect goods at the door
 * @param watchFor how long an entry of the watch list holds where it says nothing else
 * @param registers null: the usual ones
 * @param badges numbers of the visitor badges, each range from its first to its last one
 */
public record ReceptionRules(
        long toleranceBefore,
        long toleranceAfter,
        long refillEvery,
        long turnoverWithin,
        long inspectWithin,
        long watchFor,
        List<Room> rooms,
        List<BadgeRange> badges,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RegisterLimits registers) {

    private static final RegisterLimits USUAL_REGISTERS = new RegisterLimits(1000, 7 * 86_400L);

    /** Holds for a site that has said nothing yet: nobody waits without a limit. */
    public static final ReceptionRules USUAL =
            new ReceptionRules(1800, 3600, 900, 120, 300, 180 * 86_400L, List.of(), List.of(), null);

    public ReceptionRules {
        rooms = List.copyOf(rooms);
        badges = List.copyOf(badges);
    }

    /**
     * @param roomId unique within the site
     * @param kind {@code meeting-room} 会客室 or {@code waiting-area} 等候处
     */
    public record Room(String roomId, Names names, String kind, int seats) {}

    /** @param colour what the badge looks like or where it hangs, for the eye alone */
    public record BadgeRange(int first, int last, Names colour) {}

    /**
     * @param bookEntries S101. Entries that fill a book of a visit register
     * @param handOverWithin S103. How soon a full book is handed over for archiving
     */
    public record RegisterLimits(int bookEntries, long handOverWithin) {}

    public RegisterLimits registerLimits() {
        return registers == null ? USUAL_REGISTERS : registers;
    }

    public Optional<Room> room(String roomId) {
        return rooms.stream().filter(room -> room.roomId().equals(roomId)).findFirst();
    }

    /** Whether the site has a badge of that number. */
    public boolean hasBadge(int number) {
        return badges.stream().anyMatch(range -> range.first() <= number && number <= range.last());
    }

    /** Each room once, and no badge in two ranges. */
    boolean unambiguous() {
        var ids = new HashSet<String>();
        var sorted = badges.stream()
                .sorted((one, other) -> Integer.compare(one.first(), other.first()))
                .toList();
        for (int next = 1; next < sorted.size(); next++) {
            if (sorted.get(next).first() <= sorted.get(next - 1).last()) {
                return false;
            }
        }
        return rooms.stream().allMatch(room -> ids.add(room.roomId()));
    }
}
