package dev.frontdesk.print;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** One way to paper. */
@AutoConfiguration
class PrintAutoConfiguration {

    @Bean
    Pdf pdf(@Value("${frontdesk.print.font:}") String font) {
        return new Pdf(font);
    }
}
