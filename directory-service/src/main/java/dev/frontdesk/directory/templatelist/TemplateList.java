package dev.frontdesk.directory.templatelist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.template.RelayTemplateEvent;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateRestored;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateSet;
import dev.frontdesk.kernel.Names;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what {@link Templates} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class TemplateList {

    private static final Names NOTHING = new Names("", "");

    private final JdbcClient jdbc;

    TemplateList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RelayTemplateSet event, @SequenceNumber long version) {
        write(event, true, event.subject(), event.mail(), event.chat(), version);
    }

    @EventHandler
    void on(RelayTemplateRestored event, @SequenceNumber long version) {
        write(event, false, NOTHING, NOTHING, NOTHING, version);
    }

    private void write(RelayTemplateEvent event, boolean own, Names subject, Names mail, Names chat, long version) {
        jdbc.sql("""
            insert into relay_template (site_id, kind, own, subject_zh, subject_en, mail_zh, mail_en, chat_zh, chat_en,
                version)
            values (:site, :kind, :own, :subjectZh, :subjectEn, :mailZh, :mailEn, :chatZh, :chatEn, :version)
            on conflict (site_id, kind) do update set own = excluded.own, subject_zh = excluded.subject_zh,
                subject_en = excluded.subject_en, mail_zh = excluded.mail_zh, mail_en = excluded.mail_en,
                chat_zh = excluded.chat_zh, chat_en = excluded.chat_en, version = excluded.version
            where relay_template.version < excluded.version
            """)
                .param("site", event.siteId())
                .param("kind", event.kind())
                .param("own", own)
                .param("subjectZh", subject.zh())
                .param("subjectEn", subject.en())
                .param("mailZh", mail.zh())
                .param("mailEn", mail.en())
                .param("chatZh", chat.zh())
                .param("chatEn", chat.en())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate relay_template").update();
    }
}
