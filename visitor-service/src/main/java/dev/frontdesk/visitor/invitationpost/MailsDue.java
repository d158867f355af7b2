package dev.frontdesk.visitor.invitationpost;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes turns at the mails that wait. Of two processes one gets a row; a mail that failed comes again, ever later. */
@Component
class MailsDue {

    private final JdbcClient jdbc;

    MailsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Due(String invitationId, int guest, String site) {}

    /** Again after half a minute, then twice as long each time, an hour at most; until the invitation is over. */
    List<Due> claim(Instant now, int most) {
        return jdbc.sql("""
            with next as (
                select g.invitation_id, g.number, i.site
                from invited_guest g join invitation i using (invitation_id)
                where g.mail_state in ('due', 'failed') and g.mail_not_before <= :now and i.last_until > :now
                order by g.mail_not_before, g.invitation_id, g.number limit :most for update of g skip locked)
            update invited_guest g
            set mail_tries = mail_tries + 1,
                mail_not_before = cast(:now as timestamptz)
                    + least(interval '30 seconds' * power(2, least(mail_tries, 10)), interval '1 hour')
            from next
            where g.invitation_id = next.invitation_id and g.number = next.number
            returning g.invitation_id, g.number, next.site
            """)
                .param("now", now.atOffset(UTC))
                .param("most", most)
                .query((row, number) -> new Due(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }
}
