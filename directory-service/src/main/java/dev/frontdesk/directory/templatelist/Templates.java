package dev.frontdesk.directory.templatelist;

import dev.frontdesk.directory.template.Words;
import dev.frontdesk.kernel.Names;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sites say in words of their own. */
@Component
public class Templates {

    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where this kind says what it says everywhere. */
    public Optional<Words> of(String site, String kind) {
        return jdbc.sql("select * from relay_template where site_id = :site and kind = :kind and own")
                .param("site", site)
                .param("kind", kind)
                .query((row, number) -> new Words(
                        new Names(row.getString("subject_zh"), row.getString("subject_en")),
                        new Names(row.getString("mail_zh"), row.getString("mail_en")),
                        new Names(row.getString("chat_zh"), row.getString("chat_en"))))
                .optional();
    }

    /** Kinds with words of their own. */
    public Set<String> own(String site) {
        return jdbc
                .sql("select kind from relay_template where site_id = :site and own")
                .param("site", site)
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
