package dev.frontdesk.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsFileTest {

    @TempDir
    Path folder;

    @Test
    void passwords_are_kept_for_their_owner_alone_one_account_a_line() throws Exception {
        var file = folder.resolve("accounts.json");
        var accounts = AccountsFile.open(file);
        accounts.keep(new SampleAccount("host", "secret-1", List.of("host"), "site-a"));
        accounts.keep(new SampleAccount("admin", "secret-2", List.of("admin"), "*"));
        accounts.keep(new SampleAccount("host", "secret-3", List.of("host"), "site-a"));

        assertThat(AccountsFile.open(file).all())
                .extracting(SampleAccount::name, SampleAccount::password)
                .containsExactly(tuple("admin", "secret-2"), tuple("host", "secret-3"));
        assertThat(Files.readAllLines(file).get(2))
                .contains("\"name\":\"host\"")
                .contains("\"roles\":[\"host\"]");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(accounts.all().toString()).doesNotContain("secret");
    }
}
