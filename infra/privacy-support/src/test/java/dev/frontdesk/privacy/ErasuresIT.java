package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people erase a person, also from a backup that is older than that. */
class ErasuresIT {

    private static final PersonalDetails CANARY =
            new PersonalDetails("CanaryName金丝雀", "13912345678", "CanaryCompany", "CanaryText 请转告");
    private static final Origin MANAGER = new Origin("manager", "site-a", "front-desk", "c-1", "r-1");
    private static final Origin SUPERVISOR = new Origin("supervisor", "site-a", "front-desk", "c-2", "r-2");

    @TempDir
    Path folder;

    private VaultDatabase database;
    private Vault vault;
    private Erasures erasures;

    @BeforeEach
    void open() {
        database = TestServer.open(TestServer.fresh());
        vault = new Vault(
                database,
                TestServer.ROOT,
                "call-service",
                _ -> Set.of(),
                new ErasureList(folder.resolve("erased.jsonl")));
        erasures = new Erasures(database, vault);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void who_asks_cannot_agree_and_nothing_is_erased_until_somebody_else_does() {
        var person = vault.keep("message-1/1", CANARY).person();

        assertThat(erasures.request("erasure-1", person, MANAGER, "asked-by-person")
                        .approvedBy())
                .isNull();
        assertThatThrownBy(() -> erasures.approve("erasure-1", MANAGER))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("erasure-own-approval"));
        assertThat(everything(person)).hasSize(1);

        assertThat(erasures.approve("erasure-1", SUPERVISOR).orElseThrow().approvedBy())
                .isEqualTo("supervisor");
        assertThat(everything(person)).isEmpty();
        assertThat(erasures.approve("erasure-1", SUPERVISOR)).as("again").isPresent();
        assertThat(erasures.before("site-a", Instant.now().plusSeconds(60), "", 10))
                .singleElement()
                .satisfies(done -> assertThat(done.reason()).isEqualTo("asked-by-person"));
    }

    @Test
    void the_unknown_the_taken_and_the_other_site_are_refused() {
        var person = vault.keep("message-1/1", CANARY).person();
        assertThatThrownBy(() -> erasures.request("erasure-1", "person-nobody", MANAGER, "asked-by-person"))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("person-unknown"));
        erasures.request("erasure-1", person, MANAGER, "asked-by-person");
        var other = vault.keep("message-2/1", new PersonalDetails("王", "13800138000", null, null))
                .person();
        assertThatThrownBy(() -> erasures.request("erasure-1", other, MANAGER, "asked-by-person"))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("id-taken"));
        assertThat(erasures.approve("erasure-1", new Origin("x", "site-b", "d", "c", "r")))
                .isEmpty();
        assertThat(everything(person)).hasSize(1);
    }

    @Test
    void an_older_backup_brings_nobody_back() throws IOException {
        var person = vault.keep("message-1/1", CANARY).person();
        var other = vault.keep("message-2/1", new PersonalDetails("王", "13800138000", null, null))
                .person();
        database.jdbc().sql("create table old_person as select * from person").update();
        database.jdbc().sql("create table old_entry as select * from entry").update();
        vault.erase(person, SUPERVISOR, "asked-by-person");

        restore();
        assertThat(everything(person))
                .as("the backup is older than the erasure")
                .hasSize(1);
        assertThat(vault.eraseWhoCameBack()).isEqualTo(1);

        assertThat(everything(person)).isEmpty();
        assertThat(everything(other)).hasSize(1);
        assertThat(vault.withNumber("13912345678")).isEmpty();
        assertThat(vault.eraseWhoCameBack()).as("once more").isZero();
        assertThat(Files.readString(folder.resolve("erased.jsonl")))
                .contains(person)
                .doesNotContain("Canary", "139");
    }

    @Test
    void everything_about_a_person_is_shown_once_and_the_sight_recorded() {
        var person = vault.keep("message-1/1", CANARY).person();
        vault.keep("visit-1/1", new PersonalDetails("金丝雀", "+86 139 1234 5678", null, "来访"));

        assertThat(everything(person)).extracting(Vault.Kept::ref).containsExactly("message-1/1", "visit-1/1");
        assertThat(everything(person).getFirst().details()).isEqualTo(CANARY);
        assertThat(vault.sightsOf(person, 100))
                .hasSize(4)
                .allSatisfy(sight -> assertThat(sight.purpose()).isEqualTo("person-export"));
    }

    private List<Vault.Kept> everything(String person) {
        return vault.everythingAbout(person, new Reveal("manager", "site-a", "person-export", person));
    }

    private void restore() {
        database.jdbc().sql("""
            update person set wrapped_key = o.wrapped_key, number_hash = o.number_hash, last_four_hash = o.last_four_hash,
                erased_at = null, erased_by = null, erased_for_site = null, erased_because = null
            from old_person o where o.id = person.id
            """).update();
        database.jdbc().sql("""
            update entry set nonce = o.nonce, ciphertext = o.ciphertext, salt = o.salt, digest = o.digest
            from old_entry o where o.ref = entry.ref
            """).update();
    }
}
