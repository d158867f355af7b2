package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is erased is erased for good, and everything else stays. */
class EraseIT {

    private static final PersonalDetails CANARY =
            new PersonalDetails("CanaryName金丝雀", "13912345678", "CanaryCompany", "CanaryText 请转告");
    private static final Reveal BY_LIN = new Reveal("lin", "site-a", "staff-page", "message-1");
    private static final Origin ADMIN = new Origin("admin", "site-a", "front-desk", "c-1", "r-1");

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
    void an_erased_person_cannot_be_read_found_or_compared() {
        var first = vault.keep("message-1/1", CANARY);
        vault.keep("message-2/1", new PersonalDetails("另一个名字", "+86 139-1234-5678", null, null));

        assertThat(vault.erase(first.person(), ADMIN, "asked")).isTrue();

        assertThat(vault.reveal(List.of("message-1/1", "message-2/1"), BY_LIN))
                .isEqualTo(Map.of("message-1/1", PersonalDetails.ERASED, "message-2/1", PersonalDetails.ERASED));
        assertThat(vault.withNumber("13912345678")).isEmpty();
        assertThat(vault.withLastFour("5678")).isEmpty();
        assertThat(vault.sameNumber("message-1/1", "13912345678")).isFalse();
        assertThatThrownBy(() -> vault.keep("message-1/1", CANARY))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("id-taken"));
    }

    @Test
    void rows_stay_and_hold_nothing_but_the_tombstone() {
        var kept = vault.keep("message-1/1", CANARY);
        vault.reveal(List.of("message-1/1"), BY_LIN);
        vault.erase(kept.person(), ADMIN, "asked");

        assertThat(jdbc().sql("select count(*) from entry where person = :person")
                        .param("person", kept.person())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc().sql("select num_nonnulls(nonce, ciphertext, salt, digest) from entry")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc().sql("select num_nonnulls(wrapped_key, number_hash, last_four_hash) from person")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc().sql("select erased_by, erased_for_site, erased_because from person")
                        .query()
                        .singleRow())
                .isEqualTo(Map.of("erased_by", "admin", "erased_for_site", "site-a", "erased_because", "asked"));
        assertThat(jdbc().sql("select count(*) from reveal").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void erasing_twice_keeps_the_first_tombstone() {
        var kept = vault.keep("message-1/1", CANARY);
        vault.erase(kept.person(), ADMIN, "asked");

        assertThat(vault.erase(kept.person(), ADMIN, "again")).isFalse();
        assertThat(vault.erase("person-nobody", ADMIN, "asked")).isFalse();
        assertThat(jdbc().sql("select erased_because from person")
                        .query(String.class)
                        .single())
                .isEqualTo("asked");
    }

    @Test
    void others_stay_and_the_same_number_is_somebody_new() {
        var gone = vault.keep("message-1/1", CANARY);
        var other = new PersonalDetails("王", "13800138000", null, null);
        vault.keep("message-2/1", other);
        vault.erase(gone.person(), ADMIN, "asked");

        assertThat(vault.keep("message-3/1", CANARY).person()).isNotEqualTo(gone.person());
        assertThat(vault.reveal(List.of("message-2/1", "message-3/1"), BY_LIN))
                .isEqualTo(Map.of("message-2/1", other, "message-3/1", CANARY));
    }

    private JdbcClient jdbc() {
        return database.jdbc();
    }
}
