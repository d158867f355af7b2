package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.table.Table;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** S131, S132 over HTTP: no courier is paid without proof. */
class SettlementIT extends RunningMailroomService {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADINGS = "日期,运单号码,对方地区,计费重量,应付金额(元)";
    private static final String TARIFF = """
        {"zones":[{"code":"1","zh":"全国","en":"Everywhere","places":["*"],"firstGrams":1000,"firstCents":1000,
        "furtherGrams":1000,"furtherCents":200}],"minimumCents":0}
        """;
    private static final String MAPPING = """
        {"waybill":"运单号码","date":"日期","region":"对方地区","weight":"计费重量","weightUnit":"kg","amounts":["应付金额(元)"]}
        """;

    @Autowired
    Desk desk;

    @Autowired
    EventProcessingConfiguration processing;

    @Test
    void s132_two_hundred_items_and_three_differences_are_refused_with_three_reasons_and_then_paid_to_the_cent() {
        var site = "site-settle";
        var clerk = open(site, "account-settle");
        var manager = clerk.as(Roles.MANAGER);
        var supervisor = clerk.as(Roles.SUPERVISOR);
        new Mailings(desk, site).send(200);
        caughtUp(site, 200);
        var lines = IntStream.rangeClosed(1, 200)
                .mapToObj(n -> line(Mailings.waybill(n), n == 77 ? "13.50" : "10.00"))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(line(Mailings.waybill(5), "10.00"));
        lines.add(line("SF9999999999999", "25.80"));

        var statement = imported(clerk, "account-settle", lines);
        var settlement = compared(clerk, statement);

        assertThat(shown(clerk, settlement, 3).text("/matchedCents")).isEqualTo("199000");
        var refused = approve(manager, settlement);
        assertThat(refused.outcome()).isEqualTo("409 differences-open");
        assertThat(refused.text("/params/count")).isEqualTo("3");
        assertThat(refused.text("/params/differences").split(", "))
                .containsExactlyInAnyOrder("price-78", "duplicate-202", "unknown-waybill-203");
        assertThat(refused.text("/title")).contains("3 differences", "unknown-waybill-203");

        resolve(clerk, settlement, "claim-back", "duplicate-202", "");
        resolve(clerk, settlement, "claim-back", "unknown-waybill-203", ",\"note\":\"快递已确认错发\"");
        assertThat(approve(manager, settlement).text("/params/differences")).isEqualTo("price-78");
        resolve(supervisor, settlement, "accept", "price-78", "");

        assertThat(clerk.postAtVersion(path(settlement, "approval"), "{}", 0).outcome())
                .isEqualTo("403 role-missing");
        assertThat(approve(supervisor, settlement).outcome()).isEqualTo("409 four-eyes");
        assertThat(manager.post(path(settlement, "approval"), "{}").outcome()).isEqualTo("428 version-required");
        var unapproved = "?knownAt=" + DeskClient.encoded(Instant.now());
        assertThat(approve(manager, settlement).outcome()).isEqualTo("200");
        assertThat(pay(clerk, settlement, 200_351).outcome()).isEqualTo("409 payment-differs");
        assertThat(pay(clerk, settlement, 200_350).outcome()).isEqualTo("200");

        soon().untilAsserted(() ->
                assertThat(clerk.get(path(settlement, "")).text("/state")).isEqualTo("paid"));
        var shown = clerk.get(path(settlement, ""));
        assertThat(shown.text("/approvedCents")).isEqualTo("200350");
        assertThat(shown.text("/evidenceCents")).isEqualTo("200350");
        assertThat(clerk.get(path(settlement, "differences"))
                        .body()
                        .at("/items")
                        .valueStream())
                .extracting(item -> item.at("/note").asString())
                .contains("快递已确认错发");
        var then = clerk.get(path(settlement, unapproved));
        assertThat(then.text("/state") + " " + then.text("/evidenceCents") + " " + then.text("/open"))
                .isEqualTo("prepared 200350 0");
        assertThat(then.body().at("/approvedCents").isNull()).isTrue();
        var atFirst = "?asOf=" + DeskClient.encoded(Instant.parse(shown.text("/comparedAt")));
        assertThat(clerk.get(path(settlement, atFirst)).text("/open")).isEqualTo("3");
        assertThat(clerk.get(path(settlement, "differences" + atFirst + "&open=true"))
                        .body()
                        .at("/items")
                        .size())
                .isEqualTo(3);
        var firstTwo = clerk.get(path(settlement, "differences" + atFirst + "&open=true&limit=2"));
        assertThat(ids(firstTwo)).containsExactly("duplicate-202", "price-78");
        assertThat(ids(clerk.get(path(
                        settlement, "differences" + atFirst + "&open=true&limit=2&cursor=" + firstTwo.text("/next")))))
                .containsExactly("unknown-waybill-203");
        assertThat(clerk.get(path(settlement, "?knownAt=2020-01-01T00:00:00Z")).outcome())
                .isEqualTo("404 settlement-unknown");
        costs(clerk, settlement);
        sheet(clerk, settlement);
    }

    private void costs(DeskClient clerk, String settlement) {
        var costs = clerk.get("/api/v1/mail/costs?month=2026-10").body();
        assertThat(costs.valueStream()
                        .map(each -> each.at("/costCentre").asString() + " "
                                + each.at("/cents").asLong()))
                .containsExactly("dept-office 100350", "dept-sales 100000");
        assertThat(costs.valueStream().allMatch(each -> !each.at("/eventIds").isEmpty()))
                .isTrue();
        var stored = jdbc.sql("select event_id::text from event where aggregate_id = :id")
                .param("id", settlement)
                .query(String.class)
                .set();
        assertThat(costs.valueStream().flatMap(each -> each.at("/eventIds").valueStream()))
                .allSatisfy(id -> assertThat(stored).contains(id.asString()));
        assertThat(clerk.get("/api/v1/mail/costs/events?month=2026-10&department=dept-sales&carrier=sf&limit=1")
                        .text("/next"))
                .isNotEmpty();
        assertThat(clerk.get("/api/v1/mail/costs/events?month=2026-10&department=dept-sales&carrier=sf")
                        .body()
                        .at("/items")
                        .valueStream()
                        .map(id -> id.asString()))
                .isNotEmpty()
                .isSubsetOf(stored);
        assertThat(clerk.get("/api/v1/mail/costs/differences?month=2026-10")
                        .body()
                        .valueStream()
                        .map(each -> each.at("/kind").asString() + " "
                                + each.at("/claimedCents").asLong() + " "
                                + each.at("/paysCents").asLong()))
                .containsExactly("duplicate 1000 0", "price 1350 1350", "unknown-waybill 2580 0");
    }

    private static void sheet(DeskClient clerk, String settlement) {
        var rows = new ArrayList<List<String>>();
        Table.read(
                clerk.download(path(settlement, "comparison.xlsx")),
                (line, cells) ->
                        rows.add(cells.stream().map(cell -> cell.text()).toList()));

        assertThat(rows).hasSize(203);
        assertThat(rows.get(77)).contains("78", "price", "13.5", "10", "accept");
        assertThat(rows.get(202)).contains("203", "SF9999999999999", "unknown-waybill", "25.8", "claim-back", "0");
        assertThat(rows.stream()
                        .skip(1)
                        .mapToDouble(row -> Double.parseDouble(row.get(9)))
                        .sum())
                .isEqualTo(2003.5);
    }

    @Test
    void s132_what_was_paid_once_is_a_duplicate_in_the_next_statement_and_a_late_stub_makes_a_line_right() {
        var site = "site-again";
        var clerk = open(site, "account-again");
        var mailings = new Mailings(desk, site);
        mailings.send(2);
        var late = mailings.send(null, "dept-sales", Mailings.SENT);
        caughtUp(site, 3);
        var first = compared(
                clerk,
                imported(
                        clerk,
                        "account-again",
                        List.of(
                                line(Mailings.waybill(1), "10"),
                                line(Mailings.waybill(2), "10"),
                                line(Mailings.waybill(3), "10"))));
        assertThat(differences(clerk, first, 1)).containsExactly("missing-in-register-4");

        mailings.attach(late, Mailings.waybill(3));
        soon().until(() -> jdbc.sql("select count(*) from payable_item where site = :site and waybill is not null")
                        .param("site", site)
                        .query(Long.class)
                        .single()
                == 3);
        assertThat(clerk.post(
                                "/api/v1/mail/statements/" + first.replace("settlement-", "statement-")
                                        + "/comparisons",
                                "{}")
                        .outcome())
                .isEqualTo("200");
        assertThat(approve(clerk.as(Roles.MANAGER), first).outcome()).isEqualTo("200");
        soon().until(() -> clerk.get(path(first, "")).text("/state").equals("approved"));

        var second = compared(clerk, imported(clerk, "account-again", List.of(line(Mailings.waybill(2), "10.00"))));
        assertThat(differences(clerk, second, 1)).containsExactly("duplicate-2");
    }

    @Test
    void s132_what_another_settlement_paid_meanwhile_for_a_difference_is_not_paid_once_more_as_a_match() {
        var site = "site-twice";
        var clerk = open(site, "account-twice");
        new Mailings(desk, site).send(1);
        caughtUp(site, 1);
        var dear = compared(clerk, imported(clerk, "account-twice", List.of(line(Mailings.waybill(1), "13.50"))));
        var usual = compared(clerk, imported(clerk, "account-twice", List.of(line(Mailings.waybill(1), "10"))));
        assertThat(differences(clerk, dear, 1)).containsExactly("price-2");
        assertThat(shown(clerk, usual, 0).text("/matchedCents")).isEqualTo("1000");
        resolve(clerk, dear, "accept", "price-2", "");
        assertThat(approve(clerk.as(Roles.MANAGER), dear).outcome()).isEqualTo("200");
        soon().until(() -> clerk.get(path(dear, "")).text("/state").equals("approved"));

        assertThat(approve(clerk.as(Roles.MANAGER), usual).outcome()).isEqualTo("409 comparison-stale");

        compared(clerk, usual.replace("settlement-", "statement-"));
        assertThat(differences(clerk, usual, 1)).containsExactly("duplicate-2");
        resolve(clerk, usual, "claim-back", "duplicate-2", "");
        soon().until(() -> clerk.get(path(usual, "")).text("/open").equals("0"));
        assertThat(approve(clerk.as(Roles.MANAGER), usual).outcome()).isEqualTo("200");
        soon().until(() -> clerk.get(path(usual, "")).text("/approvedCents").equals("0"));
    }

    @Test
    void s132_of_two_approved_in_the_same_moment_that_pay_for_one_waybill_only_one_is() {
        var site = "site-at-once";
        var clerk = open(site, "account-at-once");
        new Mailings(desk, site).send(1);
        caughtUp(site, 1);
        var one = compared(clerk, imported(clerk, "account-at-once", List.of(line(Mailings.waybill(1), "10"))));
        var other = compared(clerk, imported(clerk, "account-at-once", List.of(line(Mailings.waybill(1), "10.00"))));
        shown(clerk, one, 0);
        shown(clerk, other, 0);
        var lists = processing
                .eventProcessor(Groups.PROJECTIONS, StreamingEventProcessor.class)
                .orElseThrow();

        // Nothing that reads the lists knows of the first when the second comes.
        lists.shutDown();
        try {
            assertThat(List.of(
                            approve(clerk.as(Roles.MANAGER), one).outcome(),
                            approve(clerk.as(Roles.MANAGER), other).outcome()))
                    .containsExactly("200", "409 comparison-stale");
        } finally {
            lists.start();
        }
        soon().until(() -> clerk.get(path(one, "")).text("/state").equals("approved"));
        assertThat(clerk.get(path(other, "")).text("/state")).isEqualTo("prepared");
    }

    @Test
    void s131_of_two_accounts_with_one_courier_neither_misses_what_the_other_pays_for() {
        var site = "site-two";
        var clerk = open(site, "account-two-a");
        open(site, "account-two-b");
        var mailings = new Mailings(desk, site);
        mailings.send(Mailings.waybill(1), "dept-sales", "account-two-a", Mailings.SENT);
        mailings.send(Mailings.waybill(2), "dept-sales", "account-two-b", Mailings.SENT);
        mailings.send(Mailings.waybill(3), "dept-sales", null, Mailings.SENT);
        var inNeither = mailings.send(Mailings.waybill(4), "dept-sales", null, Mailings.SENT);
        caughtUp(site, 4);
        var first = imported(clerk, "account-two-a", List.of(line(Mailings.waybill(1), "10")));
        imported(clerk, "account-two-b", List.of(line(Mailings.waybill(2), "10"), line(Mailings.waybill(3), "10")));
        soon().until(() -> linesStored(site) == 3);

        var settlement = compared(clerk, first);

        assertThat(differences(clerk, settlement, 1)).containsExactly("missing-in-statement-" + inNeither);

        var wrong = imported(
                clerk, "account-two-a", List.of(line(Mailings.waybill(1), "10"), line(Mailings.waybill(2), "10")));
        assertThat(differences(clerk, compared(clerk, wrong), 2))
                .containsExactly("other-account-3", "missing-in-statement-" + inNeither);
    }

    @Test
    void s131_the_same_file_twice_changes_nothing_and_every_problem_is_named_by_line() {
        var site = "site-file";
        var clerk = open(site, "account-file");
        var good = csv(List.of(line("SF1000000000001", "10")));
        var bad = csv(List.of(line("SF1000000000001", "-10"), line("=1+1", "10.001")));
        var look = "/api/v1/mail/statements/look?account=account-file";
        var take = "/api/v1/mail/statements?account=account-file&month=2026-10";

        var found = clerk.upload(look, CSV, bad);
        assertThat(found.body().at("/problems").valueStream().map(SettlementIT::problem))
                .containsExactly(
                        "2 应付金额(元) amount-negative 金额不能为负数。 An amount cannot be below zero.",
                        "3 运单号码 waybill-malformed 运单号应为 6 至 40 位字母或数字。 A waybill number has 6 to 40 letters and"
                                + " digits.",
                        "3 应付金额(元) amount-inexact 金额不能精确到分。 The amount is finer than a cent.");
        var before = eventsStored(site, "site-elsewhere");
        assertThat(clerk.upload(take, CSV, bad).outcome()).isEqualTo("409 statement-has-problems");
        assertThat(clerk.upload(look, CSV, new byte[] {(byte) 0xFF, '\n'}).text("/problems/0/code"))
                .isEqualTo("file-unreadable");
        assertThat(clerk.upload(take, CSV, new byte[16 * 1024 * 1024 + 1]).outcome())
                .isEqualTo("413 body-too-large");
        assertThat(clerk.upload(take.replace("account-file", "account-none"), CSV, good)
                        .outcome())
                .isEqualTo("404 account-unknown");
        assertThat(clerk.upload(take.replace("2026-10", "October"), CSV, good).outcome())
                .isEqualTo("400 value-invalid");
        assertThat(clerk.at("site-elsewhere").upload(take, CSV, good).outcome()).isEqualTo("404 account-unknown");
        assertThat(clerk.upload(look, CSV, good).text("/problemCount")).isEqualTo("0");
        assertThat(eventsStored(site, "site-elsewhere")).isEqualTo(before);

        var first = clerk.upload(take, CSV, good);
        assertThat(first.outcome()).isEqualTo("201");
        var after = eventsStored(site, "site-elsewhere");
        var again = clerk.upload(take, CSV, good);
        assertThat(again.outcome()).isEqualTo("200");
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(eventsStored(site, "site-elsewhere")).isEqualTo(after);
    }

    @Test
    void
            s131_a_workbook_with_a_merged_cell_a_formula_and_a_negative_price_is_refused_by_line_and_ten_equal_lines_count_once() {
        var site = "site-book";
        var clerk = open(site, "account-book");
        new Mailings(desk, site).send(1);
        caughtUp(site, 1);
        var look = "/api/v1/mail/statements/look?account=account-book";
        var take = "/api/v1/mail/statements?account=account-book&month=2026-10";
        var bad = workbook(4, sheet -> {
            sheet.range(1, 4, 2, 4).merge();
            sheet.formula(3, 4, "HYPERLINK(\"http://evil\",1)");
            sheet.value(4, 4, -10);
        });
        var before = eventsStored(site);

        assertThat(clerk.upload(look, XLSX, bad)
                        .body()
                        .at("/problems")
                        .valueStream()
                        .map(SettlementIT::problem))
                .extracting(problem -> problem.split(" ")[0] + " " + problem.split(" ")[2])
                .containsExactly("2 cell-merged", "3 cell-merged", "4 cell-formula", "5 amount-negative");
        assertThat(clerk.upload(take, XLSX, bad).outcome()).isEqualTo("409 statement-has-problems");
        assertThat(clerk.upload(look, XLSX, new byte[] {'P', 'K', 3, 4, 0}).text("/problems/0/code"))
                .isEqualTo("file-unreadable");
        assertThat(clerk.upload(look, CSV, new byte[] {(byte) 0xE5, (byte) 0xFF, 'a', '\n'})
                        .text("/problems/0/code"))
                .isEqualTo("file-unreadable");
        assertThat(eventsStored(site)).isEqualTo(before);

        var taken = clerk.upload(take, XLSX, workbook(10, sheet -> {}));
        assertThat(taken.outcome()).isEqualTo("201");
        var settlement = compared(clerk, taken.text("/id"));
        assertThat(shown(clerk, settlement, 9).text("/matchedCents")).isEqualTo("1000");
        assertThat(clerk.get(path(settlement, "differences"))
                        .body()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.at("/difference/kind").asString()))
                .containsOnly("duplicate");
    }

    /** So many equal lines, and what is wrong with them. */
    private static byte[] workbook(int lines, Consumer<Worksheet> wrong) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("账单");
            var headings = HEADINGS.split(",");
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
            for (int row = 1; row <= lines; row++) {
                sheet.value(row, 0, "2026-10-05");
                sheet.value(row, 1, Mailings.waybill(1));
                sheet.value(row, 2, "广东省深圳市");
                sheet.value(row, 3, "0.9");
                sheet.value(row, 4, 10);
            }
            wrong.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void an_import_whose_connection_is_killed_in_the_middle_leaves_nothing_and_counts_no_line_twice() {
        var site = "site-kill";
        var clerk = open(site, "account-kill");
        var lines = IntStream.rangeClosed(1, 1800)
                .mapToObj(n -> line(Mailings.waybill(n), "10.00"))
                .toList();
        var take = "/api/v1/mail/statements?account=account-kill&month=2026-10";
        jdbc.sql("""
            create function kill_third() returns trigger language plpgsql as $$
            begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$
            """).update();
        jdbc.sql("""
            create trigger kill_third before insert on event for each row
            when (new.name = 'CourierStatement.StatementLinesImported' and new.sequence = 3)
            execute function kill_third()
            """).update();
        try {
            assertThat(clerk.upload(take, CSV, csv(lines)).status()).isEqualTo(503);
        } finally {
            jdbc.sql("drop trigger kill_third on event").update();
            jdbc.sql("drop function kill_third()").update();
        }
        assertThat(linesStored(site)).isZero();

        var taken = clerk.upload(take, CSV, csv(lines));
        assertThat(taken.outcome()).isEqualTo("201");
        soon().until(() -> linesStored(site) == 1800);
        assertThat(clerk.upload(take, CSV, csv(lines)).outcome()).isEqualTo("200");
        assertThat(jdbc.sql("select sum(cents) from statement_line where statement_id = :id")
                        .param("id", taken.text("/id"))
                        .query(Long.class)
                        .single())
                .isEqualTo(1_800_000);
        assertThat(jdbc.sql("select count(*) from event where aggregate_id = :id")
                        .param("id", taken.text("/id"))
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void s131_a_price_is_explained_and_another_tariff_is_tried_without_changing_anything() {
        var site = "site-price";
        var clerk = open(site, "account-price");
        new Mailings(desk, site).send(2);
        caughtUp(site, 2);
        var path = "/api/v1/mail/courier-accounts/account-price";
        var before = eventsStored(site);

        var quote = clerk.post(path + "/quotes", "{\"day\":\"2026-10-05\",\"place\":\"广东/深圳\",\"grams\":1001}");
        assertThat(quote.text("/totalCents")).isEqualTo("1200");
        assertThat(quote.body()
                        .at("/lines")
                        .valueStream()
                        .map(line -> line.at("/kind").asString()))
                .containsExactly("first-weight", "further-weight");
        assertThat(clerk.post(path + "/quotes", "{\"day\":\"2026-09-30\",\"place\":\"广东\",\"grams\":1000}")
                        .outcome())
                .isEqualTo("404 tariff-unknown");
        assertThat(clerk.post(path + "/quotes", "{\"day\":\"2026-10-05\",\"place\":\"广东\",\"grams\":0}")
                        .outcome())
                .isEqualTo("400 value-invalid");
        var recost = clerk.post(
                path + "/recosts",
                "{\"month\":\"2026-10\",\"tariff\":" + TARIFF.replace("\"firstCents\":1000", "\"firstCents\":850")
                        + "}");
        assertThat(recost.body().toString())
                .isEqualTo(
                        "{\"items\":2,\"unpriced\":0,\"issuedCents\":2000,\"otherCents\":1700,\"differenceCents\":-300}");
        assertThat(eventsStored(site)).isEqualTo(before);

        var admin = clerk.as(Roles.ADMIN);
        assertThat(admin.put(path + "/tariffs/2026-10-01", TARIFF.replace("1000,\"furtherCents", "0,\"furtherCents"))
                        .outcome())
                .isEqualTo("400 value-invalid");
        assertThat(admin.put(path + "/tariffs/2026-10-01", TARIFF.replace("\"*\"", "\"*\",\"*\""))
                        .outcome())
                .isEqualTo("409 tariff-place-twice");
        assertThat(clerk.put(path + "/tariffs/2026-10-01", TARIFF).outcome()).isEqualTo("403 role-missing");
        assertThat(admin.put(path + "/tariffs/2026-10-01", TARIFF).outcome()).isEqualTo("200");
        assertThat(eventsStored(site)).isEqualTo(before);
        soon().untilAsserted(() -> assertThat(
                        clerk.get("/api/v1/mail/courier-accounts").text("/0/tariffFrom"))
                .isEqualTo("2026-10-01"));
    }

    /** A site with one account with SF. @return its mail clerk */
    private DeskClient open(String site, String account) {
        var admin = receptionist(site).as(Roles.ADMIN);
        var path = "/api/v1/mail/courier-accounts/" + account;
        assertThat(admin.put(path, """
            {"carrier":"sf","number":"7550123456","names":{"zh":"顺丰月结","en":"SF monthly"}}
            """).outcome()).isEqualTo("201");
        assertThat(admin.put(path + "/tariffs/2026-10-01", TARIFF).outcome()).isEqualTo("200");
        assertThat(admin.put(path + "/statement-mapping", MAPPING).outcome()).isEqualTo("200");
        return clerk(site);
    }

    private void caughtUp(String site, long items) {
        soon().until(() -> jdbc.sql("select count(*) from payable_item where site = :site and sent_at is not null")
                        .param("site", site)
                        .query(Long.class)
                        .single()
                == items);
        soon().until(() -> jdbc.sql("""
            select count(*) from event where site = :site and name = 'OutgoingItem.WaybillAttached'
                and not exists (select 1 from payable_item i where i.item_id = aggregate_id and waybill is not null)
            """).param("site", site).query(Long.class).single() == 0);
    }

    private long linesStored(String site) {
        return jdbc.sql("select count(*) from statement_line join courier_statement using (statement_id) where site ="
                        + " :site")
                .param("site", site)
                .query(Long.class)
                .single();
    }

    private static String imported(DeskClient clerk, String account, List<String> lines) {
        var taken = clerk.upload("/api/v1/mail/statements?account=" + account + "&month=2026-10", CSV, csv(lines));
        assertThat(taken.outcome()).isEqualTo("201");
        return taken.text("/id");
    }

    private static String compared(DeskClient clerk, String statement) {
        var compared = clerk.post("/api/v1/mail/statements/" + statement + "/comparisons", "{}");
        assertThat(compared.outcome()).isEqualTo("200");
        return compared.text("/id");
    }

    private static Answer shown(DeskClient clerk, String settlement, int differences) {
        soon().until(() ->
                clerk.get(path(settlement, "differences")).body().at("/items").size() == differences);
        return clerk.get(path(settlement, ""));
    }

    private static List<String> differences(DeskClient clerk, String settlement, int count) {
        shown(clerk, settlement, count);
        return ids(clerk.get(path(settlement, "differences?open=true")));
    }

    private static List<String> ids(Answer differences) {
        return differences
                .body()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/difference/id").asString())
                .toList();
    }

    private static void resolve(DeskClient by, String settlement, String resolution, String difference, String more) {
        var body = "{\"differences\":[\"%s\"],\"resolution\":\"%s\"%s}".formatted(difference, resolution, more);
        assertThat(by.post(path(settlement, "resolutions"), body).outcome()).isEqualTo("200");
    }

    /** With the version that the store has now. */
    private Answer approve(DeskClient by, String settlement) {
        var version = jdbc.sql("select max(sequence) from event where aggregate_id = :id")
                .param("id", settlement)
                .query(Long.class)
                .single();
        soon().until(() -> jdbc.sql("select version from settlement where settlement_id = :id")
                .param("id", settlement)
                .query(Long.class)
                .single()
                .equals(version));
        return by.postAtVersion(path(settlement, "approval"), "{}", version);
    }

    private static Answer pay(DeskClient by, String settlement, long cents) {
        return by.post(
                path(settlement, "payment"),
                "{\"cents\":%d,\"paidOn\":\"2026-11-09\",\"reference\":\"TX-20261109-1\"}".formatted(cents));
    }

    private static String path(String settlement, String rest) {
        return "/api/v1/mail/settlements/" + settlement + (rest.isEmpty() || rest.startsWith("?") ? rest : "/" + rest);
    }

    private static String problem(JsonNode problem) {
        return problem.at("/line").asLong() + " " + problem.at("/column").asString() + " "
                + problem.at("/code").asString() + " "
                + problem.at("/sentence/zh").asString() + " "
                + problem.at("/sentence/en").asString();
    }

    private static String line(String waybill, String yuan) {
        return "2026-10-05,%s,广东省深圳市,0.9,%s".formatted(waybill, yuan);
    }

    private static byte[] csv(List<String> lines) {
        var text = HEADINGS + "\r\n" + String.join("\r\n", lines) + "\r\n";
        return text.getBytes(lines.size() % 2 == 0 ? GB18030 : UTF_8);
    }
}
