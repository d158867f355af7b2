package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake gets its own status and code, and the store is unchanged. */
class BadInputIT extends DirectoryTest {

    private static final Who ADMIN = Who.admin(Office.SITE);

    @BeforeEach
    void an_office_with_people() {
        new Office(this).open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/staff/staff-x | {\"names\": {\"zh\": \"\", \"en\": \"X\"}, \"departmentId\": \"dept-x\","
                        + " \"post\": {\"zh\": \"a\", \"en\": \"a\"}} | 400 text-missing",
                "/api/v1/staff/staff-x | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"departmentId\": \"x\","
                        + " \"post\": {\"zh\": \"a\", \"en\": \"a\"}} | 400 id-malformed",
                "/api/v1/staff/staff-x | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"departmentId\": \"dept-x\","
                    + " \"post\": {\"zh\": \"a\", \"en\": \"a\"}, \"extensions\": [\"12\"]} | 400 extension-malformed",
                "/api/v1/staff/staff-x | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"departmentId\": \"dept-x\","
                        + " \"post\": {\"zh\": \"a\", \"en\": \"a\"}, \"email\": \"no\"} | 400 mail-malformed",
                "/api/v1/staff/staff-x | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"departmentId\": \"dept-x\","
                    + " \"post\": {\"zh\": \"a\", \"en\": \"a\"}, \"deputyId\": \"staff-x\"} | 409 deputy-of-oneself",
                "/api/v1/staff/X | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"departmentId\": \"dept-x\", \"post\":"
                        + " {\"zh\": \"a\", \"en\": \"a\"}} | 400 id-malformed",
                "/api/v1/staff/staff-hu | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"departmentId\": \"dept-x\","
                        + " \"post\": {\"zh\": \"a\", \"en\": \"a\"}} | 409 id-taken",
                "/api/v1/staff/staff-x | {} | 400 field-missing",
                "/api/v1/staff/staff-x | {\"names\" | 400 malformed-json",
                "/api/v1/departments/dept-x | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"parentId\": \"dept-x\"} |"
                        + " 409 department-in-itself",
                "/api/v1/staff/staff-x | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"departmentId\": \"dept-x\","
                    + " \"post\": {\"zh\": \"a\", \"en\": \"a\"}, \"extensions\": [\"8133\"]} | 409 extension-taken",
                "/api/v1/staff/staff-x | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"departmentId\": \"dept-x\","
                        + " \"post\": {\"zh\": \"a\", \"en\": \"a\"}, \"assistantId\": \"staff-x\"} | 409"
                        + " assistant-of-oneself",
                "/api/v1/departments/dept-x | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"extensions\":"
                        + " [\"8133\"]} | 409 extension-taken",
                "/api/v1/extensions/8133 | {\"role\": {\"zh\": \"X\", \"en\": \"X\"}} | 409 extension-taken",
                "/api/v1/extensions/81 | {\"role\": {\"zh\": \"X\", \"en\": \"X\"}} | 400 extension-malformed",
                "/api/v1/sites/site-b | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"zone\": \"UTC\","
                    + " \"relayWithinSeconds\": 5, \"greeting\": {\"zh\": \"X\", \"en\": \"X\"}} | 403 role-missing",
                "/api/v1/sites/site-a | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"zone\": \"Mars/Base\","
                    + " \"relayWithinSeconds\": 5, \"greeting\": {\"zh\": \"X\", \"en\": \"X\"}} | 400 zone-unknown",
                "/api/v1/sites/site-a | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"zone\": \"UTC\","
                        + " \"relayWithinSeconds\": 0, \"greeting\": {\"zh\": \"X\", \"en\": \"X\"}} | 400"
                        + " limit-out-of-range",
                "/api/v1/sites/site-a | {\"names\": {\"zh\": \"X\", \"en\": \"X\"}, \"zone\": \"UTC\","
                        + " \"relayWithinSeconds\": 86401, \"greeting\": {\"zh\": \"X\", \"en\": \"X\"}} | 400"
                        + " limit-out-of-range"
            })
    void what_is_wrong_is_named_and_changes_nothing(String path, String body, String code) {
        var before = eventsStored(Office.SITE, Office.HASTY_SITE);

        assertThat(code(put(path, ADMIN, body))).isEqualTo(code);

        assertThat(eventsStored(Office.SITE, Office.HASTY_SITE)).isEqualTo(before);
    }
}
