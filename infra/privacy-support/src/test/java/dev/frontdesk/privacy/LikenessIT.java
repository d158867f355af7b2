package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.Sought.Field;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S10, S14: a company is found by what a caller says of it, and the index tells nobody its name. */
class LikenessIT {

    private static final Origin ADMIN = new Origin("admin", "site-a", "front-desk", "c-1", "r-1");

    private VaultDatabase database;
    private Vault vault;

    @BeforeEach
    void open() {
        database = TestServer.open(TestServer.fresh());
        vault = TestServer.vault(database);
        keep("customer-1", "北京卓博科技有限公司");
        keep("customer-2", "北京卓越教育咨询有限公司");
        keep("customer-3", "上海桌伯贸易有限公司");
        keep("customer-4", "Nightingale Trading Ltd");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"北京卓博科技有限公司", "卓博科技", "卓博", "Zhuobo Tech Co., Ltd.", "zhuobo technology", "zhuo bo", "zhuobo"})
    void s14_it_comes_first_however_it_is_said(String said) {
        assertThat(found(said)).startsWith("customer-1");
    }

    @Test
    void s14_what_only_sounds_the_same_comes_after_what_is_written_the_same() {
        assertThat(found("卓博")).containsExactly("customer-1", "customer-3");
        assertThat(found("桌伯")).containsExactly("customer-3", "customer-1");
        assertThat(vault.near(sought("北京卓博科技有限公司"), 5).getFirst().nearness()).isEqualTo(1.0);
    }

    @Test
    void s14_a_slip_of_the_ear_is_forgiven_and_another_name_is_not_found() {
        assertThat(found("Nightingail Trading")).containsExactly("customer-4");
        assertThat(found("zuobo tech")).contains("customer-1");
        assertThat(found("嘉年华信息")).isEmpty();
        assertThat(found("科技有限公司")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void s14_a_contact_is_found_by_name_and_only_within_the_scope() {
        vault.keepFindable("site-a", "customer-5/1", new PersonalDetails("欧阳雪", "13912345678", null, null));

        assertThat(vault.near(new Sought("site-a", Field.NAME, "欧阳雪"), 5))
                .extracting(Near::ref)
                .containsExactly("customer-5/1");
        assertThat(vault.near(new Sought("site-b", Field.NAME, "欧阳雪"), 5)).isEmpty();
        assertThat(vault.near(new Sought("site-a", Field.COMPANY, "欧阳雪"), 5)).isEmpty();
        assertThat(vault.person("+86 139 1234 5678")).isPresent();
        assertThat(vault.person("13912345679")).isEmpty();
    }

    @Test
    void s14_erasing_destroys_the_likeness_too() {
        var kept = vault.same("customer-1", company("北京卓博科技有限公司")).orElseThrow();

        vault.erase(kept.person(), ADMIN, "asked");

        assertThat(found("卓博")).containsExactly("customer-3");
        assertThat(count("likeness")).isEqualTo(3);
        assertThat(database.jdbc()
                        .sql("select count(*) from likeness_piece p where not exists"
                                + " (select from likeness l where l.id = p.likeness)")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(vault.same("customer-1", company("北京卓博科技有限公司"))).isEmpty();
    }

    @Test
    void s14_the_index_holds_hashes_and_nothing_that_can_be_read() {
        var rows = List.of("likeness", "likeness_piece").stream()
                .flatMap(table ->
                        database.jdbc().sql("select t::text from " + table + " t").query(String.class).list().stream())
                .toList();

        assertThat(rows).isNotEmpty().noneMatch(row -> row.matches("(?s).*(卓|zhu|huo|obo|igh|technology|贸易).*"));
    }

    @Test
    void keeping_the_same_again_indexes_it_once() {
        var before = count("likeness_piece");

        keep("customer-1", "北京卓博科技有限公司");

        assertThat(count("likeness_piece")).isEqualTo(before);
    }

    private List<String> found(String said) {
        return vault.near(sought(said), 5).stream().map(Near::ref).toList();
    }

    private static Sought sought(String said) {
        return new Sought("site-a", Field.COMPANY, said);
    }

    private void keep(String ref, String company) {
        vault.keepFindable("site-a", ref, company(company));
    }

    private static PersonalDetails company(String company) {
        return new PersonalDetails(null, null, company, null);
    }

    private long count(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
