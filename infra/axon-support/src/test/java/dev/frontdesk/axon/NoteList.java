package dev.frontdesk.axon;

import dev.frontdesk.axon.NoteEvent.LineAdded;
import dev.frontdesk.axon.NoteEvent.NoteWritten;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(Groups.PROJECTIONS)
class NoteList {

    private final JdbcClient jdbc;

    NoteList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> rows() {
        return jdbc.sql("select note_id || ':' || lines from note_list order by note_id")
                .query(String.class)
                .list();
    }

    @EventHandler
    void on(NoteWritten event) {
        jdbc.sql("insert into note_list values (?, 0) on conflict do nothing")
                .param(event.noteId())
                .update();
    }

    @EventHandler
    void on(LineAdded event) {
        jdbc.sql("update note_list set lines = ? where note_id = ?")
                .params(event.line(), event.noteId())
                .update();
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate note_list").update();
    }
}
