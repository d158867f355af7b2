package dev.frontdesk.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void the_site_comes_first_and_every_request_has_its_own_address(String code) {
        var puts = company(code).directory();
        assertThat(puts.getFirst().path()).isEqualTo("/api/v1/sites/site-" + code);
        assertThat(puts).extracting(CompanyFile.Put::path).doesNotHaveDuplicates();
    }

    @Test
    void short_codes_become_ids() {
        var body = company("a").directory().stream()
                .filter(put -> put.path().equals("/api/v1/staff/staff-a-lina"))
                .findFirst()
                .orElseThrow()
                .body();
        assertThat(body.get("departmentId").asString()).isEqualTo("dept-a-sales-1");
        assertThat(body.get("deputyId").asString()).isEqualTo("staff-a-zhangwei");
        assertThat(body.get("restricted").asBoolean()).isFalse();
        assertThat(body.get("names").get("zh").asString()).isEqualTo("李娜");
    }

    @Test
    void an_account_gets_its_roles_at_the_site_alone() {
        var wanted = company("a").accounts().stream()
                .filter(account -> account.name().equals("supervisor"))
                .findFirst()
                .orElseThrow();
        assertThat(wanted.put().body().toString())
                .contains("\"staffId\":\"staff-a-chenlan\"")
                .contains("{\"site\":\"site-a\",\"role\":\"supervisor\"}")
                .doesNotContain("\"*\"");
    }

    private static CompanyFile company(String code) {
        return CompanyFile.read(Checkout.root().resolve("infra/local/companies/" + code + ".json"));
    }
}
