package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new service builds its copy from the topics alone, whoever made the topics. */
class TopicsIT {

    @ParameterizedTest
    @ValueSource(strings = {"responsibilities", "duty", "calendars"})
    void the_latest_of_each_key_is_kept_for_ever_where_it_tells_the_whole(String topic) {
        await().untilAsserted(() -> assertThat(settings("frontdesk.directory." + topic + ".v1"))
                .containsEntry("cleanup.policy", "compact"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directory.rosters",
                "call.messages",
                "directory.sites",
                "directory.departments",
                "directory.staff"
            })
    void facts_that_add_up_are_all_kept(String topic) {
        await().untilAsserted(() -> assertThat(settings("frontdesk." + topic + ".v1"))
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1"));
    }

    private static Map<String, String> settings(String topic) throws Exception {
        var wanted = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", RunningSuite.get().broker()))) {
            var settings = new TreeMap<String, String>();
            admin.describeConfigs(List.of(wanted))
                    .all()
                    .get()
                    .get(wanted)
                    .entries()
                    .forEach(entry -> settings.put(entry.name(), entry.value()));
            return settings;
        }
    }
}
