package dev.frontdesk.call.console.promises;

import dev.frontdesk.call.ledger.PromiseFigures;
import dev.frontdesk.call.ledger.Promises.State;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What became of the site's promises, with the events that say so.
 *
 * @param evidenceLate how many of the kept ones were known to be kept only after their moment
 * @param asOf the moment that tells open from broken
 * @param eventIds the newest {@value #EVENTS} events behind each figure; all of them are in the ledger, page by page
 */
record FiguresView(
        long opened,
        long kept,
        long broken,
        long released,
        long open,
        long evidenceLate,
        Instant asOf,
        FigureEvents eventIds) {

    static final int EVENTS = 100;

    /** @param open the events that opened those promises; {@code broken} likewise, until the watch has found them late */
    record FigureEvents(List<String> kept, List<String> broken, List<String> released, List<String> open) {}

    static FiguresView of(PromiseFigures figures, Function<State, List<String>> newest) {
        var events = new FigureEvents(
                newest.apply(State.KEPT),
                newest.apply(State.BROKEN),
                newest.apply(State.RELEASED),
                newest.apply(State.OPEN));
        return new FiguresView(
                figures.opened(),
                figures.kept(),
                figures.broken(),
                figures.released(),
                figures.open(),
                figures.evidenceLate(),
                figures.asOf(),
                events);
    }
}
