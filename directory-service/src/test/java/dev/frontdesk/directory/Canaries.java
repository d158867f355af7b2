package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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
            assertThat(rowsWith(jdbc, table, words))
                    .as("%s in %s", words, table)
                    .isZero();
        }
    }

    void areNowhereIn(List<Topics.Told> facts) {
        assertThat(facts).isNotEmpty().allSatisfy(fact -> areNowhereIn(fact.key() + fact.headers() + fact.body()));
    }

    void areNowhereIn(CharSequence output) {
        var text = output.toString();
        assertThat(words).allSatisfy(word -> assertThat(text).doesNotContain(word));
    }

    static long rowsWith(JdbcClient jdbc, String table, String word) {
        return rowsWith(jdbc, table, List.of(word));
    }

    /** In one look at each row: as text, and as the bytes of binary columns. */
    private static long rowsWith(JdbcClient jdbc, String table, List<String> words) {
        var sought = words.stream()
                .flatMap(word -> Stream.of(word, HexFormat.of().formatHex(word.getBytes(UTF_8))))
                .map(word -> "%" + word + "%")
                .toArray(String[]::new);
        return jdbc.sql("select count(*) from %s t where t::text like any (:sought)".formatted(table))
                .param("sought", sought)
                .query(Long.class)
                .single();
    }
}
