package dev.frontdesk.privacy;

import com.zaxxer.hikari.HikariDataSource;
import java.security.MessageDigest;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The vault's own database: pool, tables, transactions. Its data source is no bean, so a service's main data source
 * and transactions are configured as if there were no vault.
 */
final class VaultDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    private VaultDatabase(HikariDataSource pool) {
        this.pool = pool;
        jdbc = JdbcClient.create(pool);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** Creates the tables where they are missing, and refuses a root key that this vault was not made with. */
    static VaultDatabase open(VaultServer server, VaultSettings settings, RootKey key) {
        var pool = new HikariDataSource();
        pool.setPoolName("vault");
        pool.setJdbcUrl(server.url() + settings.database());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(settings.pool());
        pool.setMinimumIdle(1);
        // Load shows early instead of piling up.
        pool.setConnectionTimeout(2000);
        var database = new VaultDatabase(pool);
        try {
            Flyway.configure(VaultDatabase.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:db/vault")
                    .load()
                    .migrate();
            database.insistOn(key);
            return database;
        } catch (RuntimeException unusable) {
            pool.close();
            throw unusable;
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Own transaction, whatever transaction of the service's main database is under way. */
    <T> T inTransaction(Function<TransactionStatus, T> work) {
        return transactions.execute(work::apply);
    }

    @Override
    public void close() {
        pool.close();
    }

    private void insistOn(RootKey key) {
        jdbc.sql("insert into root_key (check_value) values (:check) on conflict do nothing")
                .param("check", key.checkValue())
                .update();
        var made =
                jdbc.sql("select check_value from root_key").query(byte[].class).single();
        if (!MessageDigest.isEqual(made, key.checkValue())) {
            throw new VaultUnusable(
                    "frontdesk.vault.rootkey 不是建立此保险库时所用的根密钥；请换回原来的密钥文件",
                    "frontdesk.vault.rootkey is not the root key this vault was made with; put the original key file"
                            + " back");
        }
    }
}
