package dev.frontdesk.mailroom.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.account.CourierAccountCommand.DescribeAccount;
import dev.frontdesk.mailroom.account.CourierAccountCommand.IssueTariff;
import dev.frontdesk.mailroom.account.CourierAccountCommand.MapStatement;
import dev.frontdesk.mailroom.account.CourierAccountEvent.AccountDescribed;
import dev.frontdesk.mailroom.account.CourierAccountEvent.StatementMapped;
import dev.frontdesk.mailroom.account.CourierAccountEvent.TariffIssued;
import dev.frontdesk.mailroom.account.CourierAccountState.Unopened;
import dev.frontdesk.mailroom.statementfile.StatementMapping;
import dev.frontdesk.mailroom.tariff.Tariff;
import dev.frontdesk.mailroom.tariff.Tariff.Surcharges;
import dev.frontdesk.mailroom.tariff.Tariff.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S131. An account with a courier: tariffs by date, and how its statements look. */
class CourierAccountTest {

    private static final CourierAccountId ID = new CourierAccountId("account-sf");
    private static final Instant TEN = Instant.parse("2026-10-01T02:00:00Z");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final AccountDescribed OPENED =
            new AccountDescribed("account-sf", "site-a", "sf", "7550123456", "顺丰月结", "SF monthly", TEN);
    private static final Tariff CHEAP = tariff(1000);
    private static final Tariff DEAR = tariff(1200);
    private static final TariffIssued FIRST = new TariffIssued("account-sf", 1, OCTOBER, CHEAP, "S131", TEN);

    @Test
    void s131_a_tariff_is_valid_from_a_day_and_the_same_again_is_no_new_version() {
        assertThat(decide(issue(OCTOBER, CHEAP), OPENED)).containsExactly(FIRST);
        assertThat(decide(issue(OCTOBER, CHEAP), OPENED, FIRST)).isEmpty();
        assertThat(decide(issue(OCTOBER, DEAR), OPENED, FIRST))
                .containsExactly(new TariffIssued("account-sf", 2, OCTOBER, DEAR, "S131", TEN));
        assertThat(decide(issue(OCTOBER.plusDays(1), CHEAP), OPENED, FIRST)).hasSize(1);
    }

    @Test
    void a_tariff_needs_an_account_of_this_site_and_has_to_be_one() {
        refused("account-unknown", issue(OCTOBER, CHEAP));
        refused("account-unknown", new IssueTariff(ID, "site-b", OCTOBER, CHEAP, TEN), OPENED);
        refused("tariff-without-zone", issue(OCTOBER, new Tariff(List.of(), Surcharges.NONE, 0)), OPENED);
    }

    @Test
    void an_account_is_opened_described_anew_and_stays_with_its_carrier_and_site() {
        assertThat(decide(describe("site-a", "sf", "7550123456"))).containsExactly(OPENED);
        assertThat(decide(describe("site-a", "sf", "7550123456"), OPENED)).isEmpty();
        assertThat(decide(describe("site-a", "sf", "7550123457"), OPENED)).hasSize(1);
        refused("id-taken", describe("site-b", "sf", "7550123456"), OPENED);
        refused("id-taken", describe("site-a", "ems", "7550123456"), OPENED);
    }

    @Test
    void a_mapping_is_kept_and_the_same_again_changes_nothing() {
        var mapping = new StatementMapping("运单号", "日期", null, null, null, "kg", List.of("金额"));
        var map = new MapStatement(ID, "site-a", mapping, TEN);

        assertThat(decide(map, OPENED)).containsExactly(new StatementMapped("account-sf", mapping, TEN));
        assertThat(decide(map, OPENED, new StatementMapped("account-sf", mapping, TEN)))
                .isEmpty();
    }

    private static List<CourierAccountEvent> decide(CourierAccountCommand command, CourierAccountEvent... before) {
        CourierAccountState state = new Unopened();
        for (var event : before) {
            state = state.after(event);
        }
        return CourierAccountDecider.decide(state, command);
    }

    private static void refused(String code, CourierAccountCommand command, CourierAccountEvent... before) {
        assertThatThrownBy(() -> decide(command, before))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static IssueTariff issue(LocalDate from, Tariff tariff) {
        return new IssueTariff(ID, "site-a", from, tariff, TEN);
    }

    private static DescribeAccount describe(String site, String carrier, String number) {
        return new DescribeAccount(ID, site, carrier, number, "顺丰月结", "SF monthly", TEN);
    }

    private static Tariff tariff(long cents) {
        return new Tariff(
                List.of(new Zone("1", "全国", "Everywhere", List.of("*"), 1000, cents, 1000, 200)), Surcharges.NONE, 0);
    }
}
