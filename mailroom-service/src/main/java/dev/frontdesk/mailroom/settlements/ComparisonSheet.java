package dev.frontdesk.mailroom.settlements;

import dev.frontdesk.mailroom.settlements.Settlements.SettlementRow;
import dev.frontdesk.table.Formulas;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S131. A statement beside the register, line by line, as a workbook; no cell of it is carried out. Amounts in yuan. */
@Component
public class ComparisonSheet {

    private static final int AT_ONCE = 500;
    private static final List<String> HEADINGS = List.of(
            "行号 Line",
            "运单号 Waybill",
            "日期 Day",
            "重量(克) Grams",
            "账单金额 Claimed",
            "结果 Result",
            "寄件 Items",
            "应付 Expected",
            "处理 Resolution",
            "实付 Pays");

    private final JdbcClient jdbc;

    ComparisonSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items that are missing in the statement come at the end, without a line. */
    public void write(SettlementRow settlement, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Front Desk", "1.0")) {
            var sheet = book.newWorksheet("对账 Comparison");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            var at = new int[] {0};
            try (var rows = jdbc
                    .sql("""
                        select l.line, l.waybill, cast(l.day as text) as day, l.grams, l.cents as claimed,
                            coalesce(d.kind, 'matched') as result,
                            coalesce(array_to_string(d.item_ids, ' '), m.item_id) as items,
                            case when d.kind is null then m.cents
                                when d.lines[1] = l.line then cast(d.content ->> 'expectedCents' as bigint) end as expected,
                            d.resolution,
                            case when d.kind is null then m.cents when d.lines[1] = l.line then d.pays_cents end as pays
                        from statement_line l
                        left join settlement_match m
                            on m.settlement_id = :id and m.round = :round and m.line = l.line
                        left join (
                            select *, unnest(lines) as one from settlement_difference
                            where settlement_id = :id and round = :round) d on d.one = l.line
                        where l.statement_id = :statement
                        union all
                        select null, content ->> 'waybill', null, cast(content ->> 'registeredGrams' as bigint), 0, kind,
                            array_to_string(item_ids, ' '), cast(content ->> 'expectedCents' as bigint), resolution,
                            pays_cents
                        from settlement_difference
                        where settlement_id = :id and round = :round and cardinality(lines) = 0
                        order by 1 nulls last, 2
                        """)
                    .param("id", settlement.settlementId())
                    .param("round", settlement.round())
                    .param("statement", settlement.statementId())
                    .query((row, number) -> row(sheet, ++at[0], row))
                    .stream()) {
                rows.forEach(written -> {});
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static int row(Worksheet sheet, int at, ResultSet row) throws SQLException {
        if (row.getObject("line") != null) {
            sheet.value(at, 0, row.getInt("line"));
        }
        text(sheet, at, 1, row.getString("waybill"));
        text(sheet, at, 2, row.getString("day"));
        sheet.value(at, 3, row.getLong("grams"));
        yuan(sheet, at, 4, row.getObject("claimed", Long.class));
        text(sheet, at, 5, row.getString("result"));
        text(sheet, at, 6, row.getString("items"));
        yuan(sheet, at, 7, row.getObject("expected", Long.class));
        text(sheet, at, 8, row.getString("resolution"));
        yuan(sheet, at, 9, row.getObject("pays", Long.class));
        if (at % AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return at;
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        sheet.value(row, column, Formulas.guarded(Objects.requireNonNullElse(text, "")));
    }

    private static void yuan(Worksheet sheet, int row, int column, @Nullable Long cents) {
        if (cents != null) {
            sheet.value(row, column, BigDecimal.valueOf(cents, 2));
            sheet.style(row, column).format("0.00").set();
        }
    }
}
