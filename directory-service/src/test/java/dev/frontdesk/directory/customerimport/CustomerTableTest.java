package dev.frontdesk.directory.customerimport;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Unreadable;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S14: an export as registers and spreadsheets write it, and what is none. */
class CustomerTableTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final String TABLE = "客户编号,等级,公司名称,联系人,电话\nC-1001,A,\"卓博科技,北京\",欧阳雪,138 0013 8000；021-61234567\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void s14_it_is_read_in_both_encodings_and_other_columns_are_passed_over(String charset) {
        var line = CustomerTable.read(TABLE.getBytes(Charset.forName(charset))).getFirst();

        assertThat(line.customerId()).isEqualTo("customer-c-1001");
        assertThat(line.company()).isEqualTo(new PersonalDetails(null, null, "卓博科技,北京", null));
        assertThat(line.contacts())
                .containsExactly(
                        new PersonalDetails("欧阳雪", "138 0013 8000", null, null),
                        new PersonalDetails("欧阳雪", "021-61234567", null, null));
        assertThat(line.speaksOfOwners()).isFalse();
    }

    @Test
    void s14_a_mark_at_the_beginning_and_empty_lines_do_no_harm() {
        var file = ("\uFEFFcustomer_id,company,locked_since\n\n1,X,2026-01-31\n , , \n2,Y\n").getBytes(UTF_8);

        assertThat(CustomerTable.read(file))
                .extracting(line -> line.number() + " " + line.customerId() + " " + line.lockedSince(SHANGHAI))
                .containsExactly("3 customer-1 2026-01-30T16:00:00Z", "5 customer-2 null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | customer-columns-missing",
                "staff_id,name_zh,department_id,post_zh | customer-columns-missing",
                "customer_id,contact | customer-columns-missing",
                "customer_id,company,客户编号 | customer-column-twice",
                "{\"customers\": []} | customer-columns-missing"
            })
    void s14_a_table_of_another_kind_is_refused_as_a_whole(String heading, String code) {
        refused(heading.getBytes(UTF_8), code);
    }

    @Test
    void s14_what_is_no_text_is_refused() {
        refused(new byte[] {0x50, 0x4b, 3, 4, (byte) 0xff, (byte) 0xff, (byte) 0xff}, "file-unreadable");
        refused("customer_id,company\n1,X\n".getBytes(UTF_16), "file-unreadable", "customer-columns-missing");
        refused(("customer_id,company\n1,\"" + "x".repeat(100_000)).getBytes(UTF_8), "file-unreadable");
    }

    @Test
    void s14_exactly_the_most_lines_are_read() {
        assertThat(CustomerTable.read(lines(CustomerTable.MOST_LINES))).hasSize(CustomerTable.MOST_LINES);
        refused(lines(CustomerTable.MOST_LINES + 1), "customer-lines-too-many");
    }

    @Test
    void s14_every_problem_is_named_by_line_and_column_and_no_cell_is_repeated() {
        var rules = new CustomerRules("staff-lin"::equals, SHANGHAI, NOW);
        var file = """
            customer_id,company,contact,numbers,owner_id,locked_since
            1,X,,13800138000,staff-lin,2026-11-23
            1,,,none,staff-gone,31.1.2026
            a b,Y,,,,2026-11-24
            """;

        CustomerTable.read(file.getBytes(UTF_8)).forEach(rules::take);

        assertThat(rules.problems())
                .containsExactly(
                        new Problem(3, "customer_id", "customer-twice"),
                        new Problem(3, "company", "text-missing"),
                        new Problem(3, "numbers", "number-invalid"),
                        new Problem(3, "owner_id", "unknown-staff"),
                        new Problem(3, "locked_since", "date-malformed"),
                        new Problem(4, "customer_id", "id-malformed"),
                        new Problem(4, "locked_since", "time-in-future"));
    }

    private static byte[] lines(int count) {
        var table = new StringBuilder("customer_id,company\n");
        for (int line = 0; line < count; line++) {
            table.append(line).append(",X\n");
        }
        return table.toString().getBytes(UTF_8);
    }

    private static void refused(byte[] file, String... codes) {
        assertThatThrownBy(() -> CustomerTable.read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        no -> assertThat(List.of(codes)).contains(no.problem().code()));
    }
}
