package dev.frontdesk.web.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** Problem details for everything. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@ConditionalOnWebApplication
public final class ProblemAutoConfiguration {

    /** Outside of security and everything else that may throw. */
    static final int LAST_RESORT = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    Sentences problemSentences() {
        return Sentences.load();
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, Sentences sentences) {
        return new ProblemWriter(json, sentences);
    }

    @Bean
    LineProblems lineProblems(Sentences sentences) {
        return new LineProblems(sentences);
    }

    @Bean
    ProblemResolver problemResolver(ProblemWriter writer) {
        return new ProblemResolver(writer);
    }

    @Bean(ErrorPage.PATH)
    ErrorPage errorPage(ProblemWriter writer) {
        return new ErrorPage(writer);
    }

    @Bean
    ContainerRefusals containerRefusals(ProblemWriter writer) {
        return new ContainerRefusals(writer);
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort(ProblemWriter writer) {
        var registration = new FilterRegistrationBean<>(new LastResort(writer));
        registration.setOrder(LAST_RESORT);
        return registration;
    }
}
