package dev.frontdesk.directory.channels;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param elsewhere where webhooks may be besides at their providers, as the beginning of an address up to the path, for
 *     example of a relay in the company's own network
 */
@ConfigurationProperties("frontdesk.chat")
record ChatSettings(@DefaultValue List<String> elsewhere) {}
