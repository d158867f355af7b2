package dev.frontdesk.gateway.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in the database. Each change leaves a line that says who did it. */
@Repository
public class Accounts {

    /**
     * An account with what is needed to check its password.
     *
     * @param version counted up with every change of the account itself
     */
    public record Secured(Account account, String passwordHash, long version) {}

    /** Who changed an account last, and when. */
    record LastChange(String actor, Instant at) {}

    private record GrantRow(String account, String site, String role) {}

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Secured> find(String name) {
        var grants = grants("where account = :name", Map.of("name", name));
        return jdbc.sql("select name, display_name, staff_id, password_hash, version from account where name = :name")
                .param("name", name)
                .query((row, n) -> new Secured(
                        new Account(
                                row.getString("name"),
                                row.getString("display_name"),
                                row.getString("staff_id"),
                                grants.getOrDefault(name, List.of())),
                        row.getString("password_hash"),
                        row.getLong("version")))
                .optional();
    }

    List<Account> all() {
        var grants = grants("", Map.of());
        return jdbc.sql("select name, display_name, staff_id from account order by name")
                .query((row, n) -> new Account(
                        row.getString("name"),
                        row.getString("display_name"),
                        row.getString("staff_id"),
                        grants.getOrDefault(row.getString("name"), List.of())))
                .list();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** @return its version, 1 when the account is new */
    long put(Account account, String hashIfNew, String actor) {
        var version = jdbc.sql("""
            insert into account (name, display_name, staff_id, password_hash)
            values (:name, :displayName, :staffId, :hash)
            on conflict (name) do update set display_name = :displayName, staff_id = :staffId,
                version = account.version + 1
            returning version\
            """)
                .param("name", account.name())
                .param("displayName", account.displayName())
                .param("staffId", account.staffId())
                .param("hash", hashIfNew)
                .query(Long.class)
                .single();
        jdbc.sql("delete from account_grant where account = :name")
                .param("name", account.name())
                .update();
        for (var grant : account.grants()) {
            jdbc.sql("insert into account_grant (account, site, role) values (:name, :site, :role)")
                    .param("name", account.name())
                    .param("site", grant.site())
                    .param("role", grant.role())
                    .update();
        }
        note(actor, account, version == 1 ? "created" : "changed");
        return version;
    }

    Optional<LastChange> lastChange(String name) {
        return jdbc.sql("""
            select actor, at from account_change where account = :name and what in ('created', 'changed')
            order by id desc limit 1\
            """)
                .param("name", name)
                .query((row, n) -> new LastChange(
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void setPassword(Account account, String hash, String actor) {
        rehash(account.name(), hash);
        note(actor, account, "password");
    }

    /** The same password under a stronger hash; nothing that anybody decided. */
    public void rehash(String name, String hash) {
        jdbc.sql("update account set password_hash = :hash where name = :name")
                .param("hash", hash)
                .param("name", name)
                .update();
    }

    /** One change of accounts at a time, over all gateways, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('frontdesk.gateway.accounts'))")
                .query((row, n) -> true)
                .single();
    }

    /** Leaves a line that somebody signed in. */
    public void noteSignIn(String name) {
        find(name).ifPresent(found -> note(name, found.account(), "signed-in"));
    }

    /** A password that its owner chose. */
    public void changeOwnPassword(String name, String hash) {
        setPassword(find(name).orElseThrow().account(), hash, name);
    }

    /** Leaves a line about the second factor of somebody. */
    public void noteSecondFactor(String name, String actor, boolean on) {
        find(name).ifPresent(found -> note(actor, found.account(), on ? "second-factor-on" : "second-factor-off"));
    }

    /** zh or en; empty when nothing was chosen. */
    public Optional<String> language(String name) {
        return jdbc.sql("select language from account where name = :name and language is not null")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    public void setLanguage(String name, String language) {
        jdbc.sql("update account set language = :language where name = :name")
                .param("language", language)
                .param("name", name)
                .update();
    }

    private void note(String actor, Account account, String what) {
        jdbc.sql("insert into account_change (actor, account, what, grants) values (:actor, :account, :what, :grants)")
                .param("actor", actor)
                .param("account", account.name())
                .param("what", what)
                .param("grants", account.grants().stream().map(Grant::inToken).toArray(String[]::new))
                .update();
    }

    private Map<String, List<Grant>> grants(String where, Map<String, String> params) {
        return jdbc
                .sql("select account, site, role from account_grant " + where + " order by site, role")
                .params(params)
                .query((row, n) -> new GrantRow(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        GrantRow::account,
                        Collectors.mapping(row -> new Grant(row.site(), row.role()), Collectors.toList())));
    }
}
