package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Nobody sees personal data without a trace. */
class RevealIT {

    private static final PersonalDetails LI = new PersonalDetails("李晓梅", "13800138000", "卓越科技", "请尽快回电");
    private static final Reveal BY_LIN = new Reveal("lin", "site-a", "staff-page", "message-1");

    private VaultDatabase database;
    private Vault vault;

    @BeforeEach
    void open() {
        database = TestServer.open(TestServer.fresh());
        vault = TestServer.vault(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_reveal_is_recorded() {
        var kept = vault.keep("message-1/1", LI);
        vault.reveal(List.of("message-1/1", "message-9/1"), BY_LIN);

        assertThat(database.jdbc()
                        .sql("select actor, site, purpose, about, ref, person from reveal")
                        .query()
                        .listOfRows())
                .containsExactly(Map.of(
                        "actor",
                        "lin",
                        "site",
                        "site-a",
                        "purpose",
                        "staff-page",
                        "about",
                        "message-1",
                        "ref",
                        "message-1/1",
                        "person",
                        kept.person()));
    }

    @Test
    void the_record_of_reveals_cannot_be_changed() {
        vault.keep("message-1/1", LI);
        vault.reveal(List.of("message-1/1"), BY_LIN);

        for (var change : List.of("update reveal set actor = 'nobody'", "delete from reveal", "truncate reveal")) {
            assertThatThrownBy(() -> database.jdbc().sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void what_cannot_be_recorded_is_not_shown() {
        vault.keep("message-1/1", LI);
        database.jdbc()
                .sql("alter table reveal add constraint broken check (actor <> 'lin')")
                .update();

        assertThatThrownBy(() -> vault.reveal(List.of("message-1/1"), BY_LIN)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_changed_row_is_not_shown() {
        vault.keep("message-1/1", LI);
        database.jdbc()
                .sql("update entry set ciphertext = set_byte(ciphertext, 3, get_byte(ciphertext, 3) # 1)")
                .update();

        assertThatThrownBy(() -> vault.reveal(List.of("message-1/1"), BY_LIN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was changed or is damaged");
        assertThat(rows("reveal")).isZero();
    }

    private long rows(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
