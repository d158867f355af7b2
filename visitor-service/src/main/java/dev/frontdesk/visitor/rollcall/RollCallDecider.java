package dev.frontdesk.visitor.rollcall;

import dev.frontdesk.visitor.rollcall.RollCallCommand.CloseRollCall;
import dev.frontdesk.visitor.rollcall.RollCallCommand.MarkPeople;
import dev.frontdesk.visitor.rollcall.RollCallCommand.StartRollCall;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Listed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Mark;
import dev.frontdesk.visitor.rollcall.RollCallEvent.PeopleMarked;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallClosed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallStarted;
import dev.frontdesk.visitor.rollcall.RollCallState.NotStarted;
import dev.frontdesk.visitor.rollcall.RollCallState.Open;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Every rule of a roll call. Same state, same command, same answer: no clock, no chance, no framework. */
final class RollCallDecider {

    private static final String SAFE = "safe";

    private RollCallDecider() {}

    static List<RollCallEvent> decide(RollCallState state, RollCallCommand command) {
        return switch (state) {
            case NotStarted _ when command instanceof StartRollCall start -> List.of(started(start));
            case NotStarted _ -> throw RollCallRejection.notStarted(command.rollCallId());
            case Open open ->
                switch (command) {
                    case StartRollCall start -> same(open, start);
                    case MarkPeople mark -> mark(open, mark);
                    case CloseRollCall close -> close(open, close);
                };
        };
    }

    private static RollCallStarted started(StartRollCall command) {
        return new RollCallStarted(
                command.rollCallId().value(),
                command.drill() ? "drill" : "real",
                List.copyOf(command.list()),
                command.tx(),
                command.position(),
                command.at());
    }

    /** The list of the first time stays: it is frozen. */
    private static List<RollCallEvent> same(Open open, StartRollCall again) {
        if (open.started().kind().equals("drill") != again.drill()) {
            throw RollCallRejection.idTaken(again.rollCallId());
        }
        return List.of();
    }

    /** Nothing is lost: each new word is kept, whenever it arrives, and whichever will hold in the end. */
    private static List<RollCallEvent> mark(Open open, MarkPeople command) {
        var listed = open.started().list().stream().map(Listed::id).collect(Collectors.toSet());
        var news = new LinkedHashMap<String, Mark>();
        for (var mark : command.marks()) {
            if (!listed.contains(mark.id())) {
                throw RollCallRejection.notListed(command.rollCallId(), mark.id());
            }
            var before = open.marks().getOrDefault(mark.markId(), news.get(mark.markId()));
            if (before != null && !before.equals(mark)) {
                throw RollCallRejection.markTaken(command.rollCallId());
            }
            if (before == null) {
                news.put(mark.markId(), mark);
            }
        }
        return news.isEmpty()
                ? List.of()
                : List.of(new PeopleMarked(command.rollCallId().value(), List.copyOf(news.values()), command.at()));
    }

    private static List<RollCallEvent> close(Open open, CloseRollCall command) {
        if (open.closed()) {
            return List.of();
        }
        var standing = Standing.of(open.marks().values());
        var missing = open.started().list().stream()
                .map(Listed::id)
                .filter(id ->
                        !standing.containsKey(id) || !standing.get(id).state().equals(SAFE))
                .toList();
        var safe = open.started().list().size() - missing.size();
        return List.of(new RollCallClosed(command.rollCallId().value(), safe, missing, command.at()));
    }
}
