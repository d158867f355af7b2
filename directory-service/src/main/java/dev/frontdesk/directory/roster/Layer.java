package dev.frontdesk.directory.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * People who take turns at the same hours.
 *
 * @param rank a higher one covers a lower one; two of the same rank at once are a mistake, which is found
 * @param staffIds in the order of their turns
 * @param rotationStart the day on which the first one's turn begins
 * @param daysPerTurn how many days a turn lasts, weekends included
 */
public record Layer(
        String name, int rank, Hours hours, List<String> staffIds, LocalDate rotationStart, int daysPerTurn) {

    public Layer {
        staffIds = List.copyOf(staffIds);
    }

    /** Whose turn it is on a shift that begins on this day. */
    String turn(LocalDate day) {
        var turns = Math.floorDiv(ChronoUnit.DAYS.between(rotationStart, day), (long) daysPerTurn);
        return staffIds.get((int) Math.floorMod(turns, (long) staffIds.size()));
    }
}
