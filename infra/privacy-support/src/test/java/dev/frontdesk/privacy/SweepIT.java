package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was kept and never used goes after a day; everything else stays. */
class SweepIT {

    private static final PersonalDetails LI = new PersonalDetails("李晓梅", "13800138000", null, null);
    private static final PersonalDetails NOBODY = new PersonalDetails("王", null, null, null);

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
    void what_no_event_refers_to_is_gone_after_a_day_with_its_person() {
        vault.keep("message-1/1", LI);
        vault.keep("message-2/1", NOBODY);
        age("25 hours");

        assertThat(vault.sweep()).isEqualTo(2);
        assertThat(refs()).isEmpty();
        assertThat(persons()).isZero();
    }

    @Test
    void within_the_day_it_stays() {
        vault.keep("message-1/1", LI);
        age("23 hours 59 minutes");

        assertThat(vault.sweep()).isZero();
        assertThat(refs()).containsExactly("message-1/1");
    }

    @Test
    void what_is_confirmed_stays_and_keeps_its_person() {
        vault.keep("message-1/1", LI);
        vault.keep("message-1/2", LI);
        vault.confirm(List.of("message-1/1"));
        vault.confirm(List.of("message-1/1"));
        age("30 days");

        assertThat(vault.sweep()).isEqualTo(1);
        assertThat(refs()).containsExactly("message-1/1");
        assertThat(persons()).isEqualTo(1);
    }

    @Test
    void what_the_service_finds_in_its_events_after_all_stays() {
        var late =
                new Vault(database, TestServer.ROOT, "call-service", _ -> Set.of("message-1/1"), new ErasureList(null));
        late.keep("message-1/1", LI);
        late.keep("message-2/1", LI);
        age("2 days");

        assertThat(late.sweep()).isEqualTo(1);
        assertThat(refs()).containsExactly("message-1/1");
        assertThat(vault.sweep()).isZero();
    }

    @Test
    void other_services_sweep_their_own() {
        vault.keep("message-1/1", LI);
        age("2 days");

        assertThat(new Vault(database, TestServer.ROOT, "visitor-service", _ -> Set.of(), new ErasureList(null))
                        .sweep())
                .isZero();
        assertThat(refs()).containsExactly("message-1/1");
    }

    private void age(String interval) {
        var by = " - interval '" + interval + "'";
        database.jdbc().sql("update entry set kept_at = kept_at" + by).update();
        database.jdbc()
                .sql("update person set first_kept_at = first_kept_at" + by)
                .update();
    }

    private List<String> refs() {
        return database.jdbc()
                .sql("select ref from entry order by ref")
                .query(String.class)
                .list();
    }

    private long persons() {
        return database.jdbc()
                .sql("select count(*) from person")
                .query(Long.class)
                .single();
    }
}
