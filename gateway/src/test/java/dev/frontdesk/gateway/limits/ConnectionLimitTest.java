package dev.frontdesk.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Half-open requests by the thousand wait; they do not end the gateway. */
class ConnectionLimitTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void there_are_as_many_connections_as_there_is_memory_for() {
        assertThat(ConnectionLimit.most(192 * MEGABYTE)).isEqualTo(2_048);
        assertThat(ConnectionLimit.most(512 * MEGABYTE)).isEqualTo(7_168);
    }

    @Test
    void where_there_is_hardly_any_memory_a_few_are_let_in() {
        assertThat(ConnectionLimit.most(32 * MEGABYTE)).isEqualTo(100);
    }

    @Test
    void and_never_more_than_20_000() {
        assertThat(ConnectionLimit.most(4_096 * MEGABYTE)).isEqualTo(20_000);
    }
}
