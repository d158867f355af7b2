package dev.frontdesk.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who is told of what. */
class AudienceTest {

    private static final Pattern TOPIC = Pattern.compile("\"(frontdesk\\.[a-z]+\\.[a-z-]+\\.v[0-9]+)\"");

    private final Audience audience = new Audience();

    @Test
    void whoever_may_read_a_thing_by_the_route_table_is_told_of_it() {
        assertThat(audience.roles("frontdesk.call.calls.v1"))
                .containsExactlyInAnyOrder("receptionist", "supervisor", "manager", "reporter");
        assertThat(audience.roles("frontdesk.mailroom.outgoing-items.v1")).contains("mail-clerk");
        assertThat(audience.roles("frontdesk.visitor.relays.v1")).isEmpty();
        assertThat(audience.roles("frontdesk.call.secrets.v1")).isEmpty();
        assertThat(audience.roles("something.else")).isEmpty();
    }

    @Test
    void a_member_of_staff_is_told_of_their_own_messages_and_of_everybody_who_works_here() {
        var ofLin = change("frontdesk.call.messages.v1", "staff-lin");

        assertThat(audience.includes(ofLin, Set.of("host"), "staff-lin")).isTrue();
        assertThat(audience.includes(ofLin, Set.of("host"), "staff-li")).isFalse();
        assertThat(audience.includes(ofLin, Set.of("host"), null)).isFalse();
        assertThat(audience.includes(ofLin, Set.of("host", "receptionist"), null))
                .isTrue();
        assertThat(audience.includes(change("frontdesk.directory.relays.v1", "staff-lin"), Set.of("host"), "staff-li"))
                .isFalse();
        assertThat(audience.includes(change("frontdesk.directory.staff.v1", "staff-lin"), Set.of("host"), "staff-li"))
                .isTrue();
    }

    /** A topic that leads to no path would be silent on every screen without anybody noticing. */
    @Test
    void every_topic_that_a_service_names_is_told_to_somebody_or_is_not_for_browsers() throws IOException {
        var silent = new TreeSet<String>();
        var root = Path.of(System.getProperty("frontdesk.root"));
        for (var service : new String[] {"call", "visitor", "mailroom", "directory"}) {
            try (var files = Files.walk(root.resolve(service + "-service/src/main/java"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    TOPIC.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .filter(topic -> audience.roles(topic).isEmpty())
                            .forEach(silent::add);
                }
            }
        }

        assertThat(silent).isEqualTo(new TreeSet<>(Audience.NOT_FOR_BROWSERS));
    }

    private static Change change(String topic, String staff) {
        return new Change("some.fact.v1", "thing-1", "site-hq", 1, topic, Set.of(staff));
    }
}
