package dev.frontdesk.mailroom.accounts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which accounts a site has; a handful. */
@Component
public class CourierAccounts {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    CourierAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One account.
     *
     * @param tariffFrom day of the newest tariff; null: none was issued yet
     * @param mapped whether its statements can be read
     */
    public record AccountRow(
            String accountId,
            String carrier,
            String number,
            String zh,
            String en,
            @Nullable LocalDate tariffFrom,
            boolean mapped,
            long version) {}

    public List<AccountRow> of(String site) {
        return jdbc.sql("select * from courier_account where site = :site order by account_id limit :most")
                .param("site", site)
                .param("most", MOST)
                .query((row, number) -> new AccountRow(
                        row.getString("account_id"),
                        row.getString("carrier"),
                        row.getString("number"),
                        row.getString("zh"),
                        row.getString("en"),
                        row.getObject("tariff_from", LocalDate.class),
                        row.getBoolean("mapped"),
                        row.getLong("version")))
                .list();
    }
}
