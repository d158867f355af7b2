package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words of a caller wherever they must never be. */
record Canaries(List<String> words) {

    /** In every column of every table, text or bytes. */
    void areNowhereIn(JdbcClient jdbc) {
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        assertThat(tables).contains("event", "relay_told", "staff_list");
        for (var table : tables) {
            for (var word : words) {
                assertThat(rowsWith(jdbc, table, word))
                        .as("%s in %s", word, table)
                        .isZero();
            }
        }
    }

    void areNowhereIn(List<Topics.Told> facts) {
        assertThat(facts).isNotEmpty().allSatisfy(fact -> areNowhereIn(fact.key() + fact.headers() + fact.body()));
    }

    void areNowhereIn(CharSequence text) {
        assertThat(words).allSatisfy(word -> assertThat(text).doesNotContain(word));
    }

    static long rowsWith(JdbcClient jdbc, String table, String word) {
        var hex = HexFormat.of().formatHex(word.getBytes(UTF_8));
        return jdbc.sql("select count(*) from %s t where t::text like :word or t::text like :hex".formatted(table))
                .param("word", "%" + word + "%")
                .param("hex", "%" + hex + "%")
                .query(Long.class)
                .single();
    }
}
