package dev.frontdesk.axon.conformance;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.audit.AuditAutoConfiguration;
import dev.frontdesk.axon.audit.AuditIndex;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service brings its {@link Check.All}; without one it judges nothing. */
@AutoConfiguration(after = AuditAutoConfiguration.class)
class ConformanceAutoConfiguration {

    @Bean
    Stories stories(JdbcClient jdbc, History history) {
        return new Stories(jdbc, history);
    }

    @Bean
    PromisesMade promisesMade(
            JdbcClient jdbc, AuditIndex index, Stories stories, Clock clock, ObjectProvider<Promised.All> all) {
        return new PromisesMade(
                jdbc,
                index,
                stories,
                clock,
                all.stream().map(Promised.All::readers).flatMap(List::stream).toList());
    }

    @Bean
    Conformance conformance(
            JdbcClient jdbc, AuditIndex index, Stories stories, Clock clock, ObjectProvider<Check.All> all) {
        return new Conformance(
                jdbc,
                index,
                stories,
                clock,
                () -> all.stream().map(Check.All::checks).flatMap(List::stream).toList());
    }
}
