package dev.frontdesk.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.local.Ports;
import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void the_others_follow_the_gateway() {
        var plan = new PortPlan(8080);
        assertThat(new int[] {
                    plan.call(),
                    plan.visitor(),
                    plan.mailroom(),
                    plan.directory(),
                    plan.postgres(),
                    plan.kafka(),
                    plan.kafkaController(),
                    plan.mail()
                })
                .containsExactly(8081, 8082, 8083, 8084, 8085, 8086, 8087, 8088);
    }

    @Test
    void a_taken_port_is_named_with_the_part_it_was_meant_for() throws IOException {
        var plan = freePlan();
        try (var taken = listen(plan.kafka())) {
            assertThatThrownBy(() -> plan.check(options(plan, null))).isInstanceOfSatisfying(Trouble.class, trouble -> {
                assertThat(trouble.en())
                        .startsWith("Port " + taken.getLocalPort() + ", meant for Kafka,")
                        .contains("--port");
                assertThat(trouble.zh())
                        .startsWith("端口 " + taken.getLocalPort() + "（Kafka 用）")
                        .contains("--port");
            });
        }
    }

    @Test
    void the_port_of_a_part_that_is_not_started_may_be_taken() throws IOException {
        var plan = freePlan();
        try (var taken = listen(plan.kafka())) {
            assertThatCode(() -> plan.check(options(plan, "elsewhere:" + taken.getLocalPort())))
                    .doesNotThrowAnyException();
        }
    }

    private static Options options(PortPlan plan, @Nullable String kafka) {
        return new Options(Path.of("data"), plan.gateway(), null, kafka, "none", false, false, false);
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    private static PortPlan freePlan() {
        for (int first = 20_000; first < 30_000; first += PortPlan.COUNT) {
            var start = first;
            if (IntStream.range(0, PortPlan.COUNT).allMatch(i -> Ports.isFree(start + i))) {
                return new PortPlan(first);
            }
        }
        throw new AssertionError("no free ports");
    }
}
