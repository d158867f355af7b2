package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out a {@code PUT}: 201 the first time, 200 later; with {@code If-Match} only on the version that was read. */
@Component
class Puts {

    private final Desk desk;
    private final History history;

    Puts(Desk desk, History history) {
        this.desk = desk;
        this.history = history;
    }

    ResponseEntity<Answer> put(String id, Object command, Origin origin, @Nullable String ifMatch) {
        var first = history.of(id).isEmpty();
        var done =
                ifMatch == null ? desk.send(command, origin) : desk.send(command, origin, Versions.expected(ifMatch));
        return first ? Answers.created(id, done) : Answers.done(id, done);
    }
}
