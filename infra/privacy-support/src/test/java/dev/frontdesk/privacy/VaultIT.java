package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vault promises to the services. */
class VaultIT {

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
    void what_is_kept_is_revealed() {
        vault.keep("message-1/1", LI);
        var nameOnly = new PersonalDetails("王", null, null, null);
        vault.keep("message-2/1", nameOnly);

        assertThat(vault.reveal(List.of("message-1/1", "message-2/1", "message-3/1"), BY_LIN))
                .isEqualTo(Map.of("message-1/1", LI, "message-2/1", nameOnly));
    }

    @Test
    void the_same_again_gives_the_same_answer() {
        var first = vault.keep("message-1/1", LI);

        assertThat(vault.keep("message-1/1", LI)).isEqualTo(first);
        assertThat(rows("entry")).isEqualTo(1);
    }

    @Test
    void something_else_under_a_taken_reference_is_refused() {
        vault.keep("message-1/1", LI);

        var other = new PersonalDetails("李晓梅", "13800138000", "卓越科技", "不用回电了");
        assertThatThrownBy(() -> vault.keep("message-1/1", other))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("id-taken"))
                .hasMessage("The reference message-1/1 holds something else");
        assertThat(vault.reveal(List.of("message-1/1"), BY_LIN)).containsEntry("message-1/1", LI);
    }

    /** The command may fail after the vault row was written; the row then waits for the retry or the sweep. */
    @Test
    void a_transaction_of_the_service_under_way_has_no_say_in_it() {
        try (var service = TestServer.open(TestServer.fresh())) {
            service.inTransaction(status -> {
                status.setRollbackOnly();
                return vault.keep("message-1/1", LI);
            });
        }

        assertThat(vault.reveal(List.of("message-1/1"), BY_LIN)).containsEntry("message-1/1", LI);
    }

    @Test
    void however_a_number_is_written_it_is_one_person() {
        var spellings = List.of("13800138000", "+86 138-0013-8000", "0086 138 0013 8000", "１３８ ００１３ ８０００");
        var persons = new TreeSet<String>();
        for (var spelling : spellings) {
            persons.add(vault.keep("message-" + spelling, numbered(spelling)).person());
        }

        assertThat(persons).hasSize(1);
        assertThat(vault.keep("message-other", numbered("13800138001")).person())
                .isNotIn(persons);
    }

    @Test
    void without_a_number_nobody_is_the_same_person() {
        var unknown = new PersonalDetails("王", null, null, "会再打来");

        assertThat(vault.keep("message-1/1", unknown).person())
                .isNotEqualTo(vault.keep("message-2/1", unknown).person());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "138 0013 8000", "+86-138-0013-8000"})
    void s116_the_number_read_back_is_compared_however_it_is_written(String typed) {
        vault.keep("message-1/1", LI);

        assertThat(vault.sameNumber("message-1/1", typed)).isTrue();
        assertThat(rows("reveal")).isZero();
    }

    @Test
    void s116_a_wrong_number_read_back_is_wrong() {
        vault.keep("message-1/1", LI);
        vault.keep("message-2/1", new PersonalDetails("王", null, null, null));

        assertThat(vault.sameNumber("message-1/1", "13800138001")).isFalse();
        assertThat(vault.sameNumber("message-1/1", "no number")).isFalse();
        assertThat(vault.sameNumber("message-2/1", "13800138000")).isFalse();
        assertThat(vault.sameNumber("message-9/1", "13800138000")).isFalse();
    }

    @Test
    void entries_are_found_by_number_and_by_its_last_four_digits() {
        vault.keep("message-1/1", LI);
        vault.keep("message-2/1", numbered("138 0013 8000"));
        vault.keep("message-3/1", numbered("13900008000"));
        vault.keep("message-4/1", numbered("8171"));

        assertThat(vault.withNumber("+86 13800138000")).containsExactly("message-2/1", "message-1/1");
        assertThat(vault.withLastFour("8000")).containsExactly("message-3/1", "message-2/1", "message-1/1");
        assertThat(vault.withLastFour("8171")).containsExactly("message-4/1");
        assertThat(vault.withNumber("no number")).isEmpty();
    }

    private static PersonalDetails numbered(String number) {
        return new PersonalDetails(null, number, null, null);
    }

    private long rows(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
