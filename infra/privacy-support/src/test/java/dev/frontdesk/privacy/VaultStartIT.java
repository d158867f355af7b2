package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.transaction.PlatformTransactionManager;

/** A service opens its vault at start, or says in one sentence why it does not start. */
@ExtendWith(OutputCaptureExtension.class)
class VaultStartIT {

    @TempDir
    Path folder;

    @Test
    void it_opens_without_a_data_source_or_transaction_manager_of_its_own() throws IOException {
        runner(TestServer.fresh(), keyFile()).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(Vault.class);
            assertThat(context).doesNotHaveBean(DataSource.class).doesNotHaveBean(PlatformTransactionManager.class);
        });
    }

    @Test
    void it_opens_again_with_the_same_key_and_reads_what_it_kept() throws IOException {
        var server = TestServer.fresh();
        var key = keyFile();
        var details = new PersonalDetails("李晓梅", "13800138000", null, "请回电");
        runner(server, key).run(context -> context.getBean(Vault.class).keep("message-1/1", details));
        runner(server, key)
                .run(context -> assertThat(context.getBean(Vault.class)
                                .reveal(List.of("message-1/1"), new Reveal("lin", "site-a", "test", "message-1")))
                        .containsEntry("message-1/1", details));
    }

    @Test
    void another_root_key_is_refused() throws IOException {
        var server = TestServer.fresh();
        runner(server, keyFile()).run(context -> assertThat(context).hasNotFailed());
        runner(server, keyFile())
                .run(context -> assertThat(sentence(context.getStartupFailure()))
                        .isEqualTo("frontdesk.vault.rootkey 不是建立此保险库时所用的根密钥；请换回原来的密钥文件 / frontdesk.vault.rootkey"
                                + " is not the root key this vault was made with; put the original key file back"));
    }

    @Test
    void without_a_root_key_it_says_so() {
        runner(TestServer.fresh(), null)
                .run(context -> assertThat(sentence(context.getStartupFailure()))
                        .isEqualTo("没有配置保险库根密钥文件：请设置 frontdesk.vault.rootkey / No root key file of the vault is"
                                + " configured: set frontdesk.vault.rootkey"));
    }

    @Test
    void nothing_personal_is_logged_not_even_with_an_error(CapturedOutput output) {
        try (var database = TestServer.open(TestServer.fresh())) {
            var vault = TestServer.vault(database);
            var canary = new PersonalDetails("CanaryName", "13912345678", "CanaryCompany", "CanaryText");
            vault.keep("message-1/1", canary);
            database.jdbc()
                    .sql("alter table entry add constraint broken check (ref <> 'message-2/1')")
                    .update();
            assertThatThrownBy(() -> vault.keep("message-2/1", canary))
                    .extracting(Throwable::toString)
                    .asString()
                    .doesNotContain("Canary", "13912345678");
            assertThat(canary).hasToString("PersonalDetails[***]");
        }
        assertThat(output.getAll()).doesNotContain("Canary", "13912345678");
    }

    /** What people see instead of a stack trace, found the way Spring Boot finds it. */
    private static String sentence(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, ArgumentResolver.none(), (type, name, other) -> {})
                .stream()
                .filter(VaultUnusableAnalyzer.class::isInstance)
                .map(analyzer -> analyzer.analyze(failure).getDescription())
                .findAny()
                .orElseThrow();
    }

    private static ApplicationContextRunner runner(VaultServer server, @Nullable Path key) {
        var runner = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(VaultAutoConfiguration.class))
                .withPropertyValues(
                        "spring.application.name=call-service",
                        "frontdesk.postgres.url=" + server.url(),
                        "frontdesk.postgres.user=" + server.user(),
                        "frontdesk.postgres.password=" + server.password());
        return key == null ? runner : runner.withPropertyValues("frontdesk.vault.rootkey=" + key);
    }

    private Path keyFile() throws IOException {
        var file = Files.createTempFile(folder, "root", ".key");
        return Files.writeString(file, Base64.getEncoder().encodeToString(Sealing.random(32)));
    }
}
