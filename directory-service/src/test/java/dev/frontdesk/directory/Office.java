package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.directory.DirectoryTest.Who;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Two sites with people: one with time, and one where a second is too long. */
final class Office {

    static final String SITE = "site-a";
    static final String HASTY_SITE = "site-b";

    private static final List<String> READ_MODELS = List.of(
            "site_list",
            "department_list",
            "staff_list",
            "staff_term",
            "staff_place",
            "department_term",
            "extension_list",
            "responsibility_list",
            "relay_register",
            "relay_told",
            "chat_list",
            "staff_ways");

    /** Everybody at a site has their own (S59). */
    private static final List<String> EXTENSIONS = List.of(
            "lin 8133",
            "chen 8134",
            "wang 8135",
            "su 8136",
            "tang 8137",
            "he 8138",
            "luo 8139",
            "hu 8133",
            "ma 8134",
            "gao 8135",
            "boss 8136");

    private final DirectoryTest desk;

    Office(DirectoryTest desk) {
        this.desk = desk;
    }

    void open() {
        site(SITE, 300);
        site(HASTY_SITE, 1);
        department(SITE, "dept-sales", "销售部", "Sales", "staff-wang", null);
        department(HASTY_SITE, "dept-top", "公司", "Company", "staff-boss", null);
        department(HASTY_SITE, "dept-vacant", "事业部", "Division", null, "dept-top");
        department(HASTY_SITE, "dept-it", "技术部", "IT", "staff-gao", "dept-vacant");
        Stream.<Runnable>of(
                        () -> staff(
                                SITE, "lin", "林小雨", "Lin Xiaoyu", "dept-sales", "lin@company-a.example", "staff-chen"),
                        () -> staff(SITE, "chen", "陈岚", "Chen Lan", "dept-sales", null, null),
                        () -> staff(SITE, "wang", "王强", "Wang Qiang", "dept-sales", null, null),
                        () -> staff(SITE, "su", "苏敏", "Su Min", "dept-sales", "su@company-a.example", null),
                        () -> staff(SITE, "tang", "唐雨", "Tang Yu", "dept-sales", "tang@company-a.example", null),
                        () -> staff(SITE, "he", "何磊", "He Lei", "dept-sales", "he@company-a.example", null),
                        () -> staff(SITE, "luo", "罗敏", "Luo Min", "dept-sales", "luo@company-a.example", null),
                        () -> staff(HASTY_SITE, "hu", "胡杨", "Hu Yang", "dept-it", "hu@b.example", "staff-ma"),
                        () -> staff(HASTY_SITE, "ma", "马丽", "Ma Li", "dept-it", "ma@b.example", null),
                        () -> staff(HASTY_SITE, "gao", "高山", "Gao Shan", "dept-it", "gao@b.example", null),
                        () -> staff(HASTY_SITE, "boss", "董事", "Dong Shi", "dept-top", "boss@b.example", null))
                .parallel()
                .forEach(Runnable::run);
        await().untilAsserted(() -> assertThat(found(HASTY_SITE, "dong")).containsExactly("staff-boss"));
    }

    List<String> found(String site, String query) {
        var answer = desk.get("/api/v1/staff?query=" + query, Who.receptionist(site));
        assertThat(answer.statusCode()).isEqualTo(200);
        return DirectoryTest.json(answer)
                .path("items")
                .valueStream()
                .map(row -> row.path("staffId").asString())
                .toList();
    }

    /** Every row of every read model, in a fixed order. */
    List<String> readModels() {
        var rows = new ArrayList<String>();
        for (var table : READ_MODELS) {
            rows.addAll(desk.rowsOf(table));
        }
        return rows;
    }

    private void site(String site, int seconds) {
        put(site, "/api/v1/sites/" + site, """
            {"names": {"zh": "总部", "en": "Head office"}, "zone": "Asia/Shanghai", "relayWithinSeconds": %d,
             "greeting": {"zh": "您好", "en": "Good day"}}\
            """.formatted(seconds));
    }

    private void department(String site, String id, String zh, String en, String manager, String parent) {
        put(site, "/api/v1/departments/" + id, """
            {"names": {"zh": "%s", "en": "%s"}, "managerId": %s, "parentId": %s}\
            """.formatted(zh, en, quoted(manager), quoted(parent)));
    }

    private void staff(String site, String id, String zh, String en, String department, String mail, String deputy) {
        put(site, "/api/v1/staff/staff-" + id, """
            {"names": {"zh": "%s", "en": "%s"}, "departmentId": "%s", "post": {"zh": "职员", "en": "Clerk"},
             "extensions": ["%s"], "email": %s, "deputyId": %s}\
            """.formatted(
                        zh, en, department, extensionOf(id), quoted(mail), quoted(deputy)));
    }

    static String extensionOf(String id) {
        return EXTENSIONS.stream()
                .filter(entry -> entry.startsWith(id + " "))
                .map(entry -> entry.substring(id.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private void put(String site, String path, String body) {
        var answer = desk.put(path, Who.admin(site), body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isIn(200, 201);
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    /** Who saw what is kept under this reference, and for what. */
    List<String> reveals(String ref) {
        Environment settings = desk.settings;
        try (var connection = DriverManager.getConnection(
                        settings.getRequiredProperty("frontdesk.postgres.url") + "vault",
                        settings.getRequiredProperty("frontdesk.postgres.user"),
                        settings.getRequiredProperty("frontdesk.postgres.password"));
                var select = connection.prepareStatement(
                        "select actor || ' ' || purpose from reveal where ref = ? order by position")) {
            select.setString(1, ref);
            try (var rows = select.executeQuery()) {
                var reveals = new ArrayList<String>();
                while (rows.next()) {
                    reveals.add(rows.getString(1));
                }
                return reveals;
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
