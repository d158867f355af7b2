package dev.frontdesk.web.idempotency;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** One effect per {@code Idempotency-Key}. The table comes by Flyway, {@code classpath:db/web}. */
@AutoConfiguration
@ConditionalOnWebApplication
public final class IdempotencyAutoConfiguration {

    @Bean
    AnswerRecords answerRecords(JdbcClient jdbc) {
        return new AnswerRecords(jdbc);
    }

    @Bean
    AnswerRecordsSweep answerRecordsSweep(AnswerRecords records) {
        return new AnswerRecordsSweep(records);
    }

    /** Behind security (-100), which says whose key it is. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            AnswerRecords records,
            PlatformTransactionManager transactions,
            @Value("${frontdesk.web.max-body}") DataSize mostBytes,
            @Value("${frontdesk.web.uploads:}") List<String> uploads,
            @Value("${frontdesk.web.max-upload}") DataSize mostUploaded) {
        var commands = new Commands(records, new TransactionTemplate(transactions));
        var limits = new BodyLimits(mostBytes, uploads, mostUploaded);
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(commands, limits));
        registration.setOrder(0);
        return registration;
    }
}
