package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several desks, the same person, the same moment. */
class KeepAtOnceIT {

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
    void many_who_keep_something_for_a_new_person_at_once_agree_on_the_person() throws Exception {
        for (var round = 0; round < 20; round++) {
            var number = new PersonalDetails(null, "1380013%04d".formatted(round), null, null);
            var prefix = "message-" + round + "-";
            var refs = atOnce(n -> vault.keep(prefix + n, number));

            assertThat(refs)
                    .extracting(VaultRef::person)
                    .hasSize(8)
                    .containsOnly(refs.getFirst().person());
        }
        assertThat(rows("entry")).isEqualTo(160);
        assertThat(rows("person")).isEqualTo(20);
    }

    @Test
    void many_who_keep_the_same_at_once_get_the_same_answer() throws Exception {
        for (var round = 0; round < 20; round++) {
            var ref = "message-" + round + "/1";
            var nobody = new PersonalDetails("王", null, null, null);
            assertThat(Set.copyOf(atOnce(_ -> vault.keep(ref, nobody)))).hasSize(1);
        }
        assertThat(rows("entry")).isEqualTo(20);
        assertThat(rows("person")).isEqualTo(20);
    }

    private interface Numbered {
        VaultRef keep(int number);
    }

    private static List<VaultRef> atOnce(Numbered work) throws Exception {
        var together = new CyclicBarrier(8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 8)
                    .<Callable<VaultRef>>mapToObj(n -> () -> {
                        together.await();
                        return work.keep(n);
                    })
                    .toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }

    private long rows(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
