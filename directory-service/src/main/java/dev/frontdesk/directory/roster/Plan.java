package dev.frontdesk.directory.roster;

import dev.frontdesk.directory.roster.DutyRosterEvent.DutyPlanned;
import dev.frontdesk.directory.roster.DutyRosterEvent.PlannedLayer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** What is planned from a moment on, until a later plan begins. */
public record Plan(Instant from, ZoneId zone, List<Layer> layers, List<Hours> required) {

    public Plan {
        layers = List.copyOf(layers);
        required = List.copyOf(required);
    }

    static Plan of(DutyPlanned event) {
        return new Plan(
                event.from(),
                ZoneId.of(event.zone()),
                event.layers().stream().map(Plan::layer).toList(),
                event.required().stream()
                        .map(hours -> hours(hours.weekdays(), hours.from(), hours.until()))
                        .toList());
    }

    boolean saysTheSame(ZoneId otherZone, List<Layer> otherLayers, List<Hours> otherRequired) {
        return zone.equals(otherZone) && layers.equals(otherLayers) && required.equals(otherRequired);
    }

    private static Layer layer(PlannedLayer layer) {
        return new Layer(
                layer.name(),
                layer.rank(),
                hours(layer.weekdays(), layer.from(), layer.until()),
                layer.staffIds(),
                LocalDate.parse(layer.rotationStart()),
                layer.daysPerTurn());
    }

    private static Hours hours(List<Integer> weekdays, String from, String until) {
        return new Hours(weekdays, LocalTime.parse(from), LocalTime.parse(until));
    }
}
