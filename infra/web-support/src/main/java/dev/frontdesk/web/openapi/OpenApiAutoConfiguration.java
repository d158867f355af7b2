package dev.frontdesk.web.openapi;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.SeenBy;
import dev.frontdesk.web.problem.ProblemWriter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** The description of the API at {@code /v3/api-docs}, the same text for the same code. */
@AutoConfiguration
@ConditionalOnWebApplication
public final class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, Moment.class)
                .replaceWithSchema(JsonNode.class, new ObjectSchema());
    }

    @Bean
    OpenAPI description(@Value("${spring.application.name}") String service, ProblemWriter problems) {
        return new OpenAPI()
                .info(new Info().title(service).version("v1"))
                // Said so that springdoc does not guess one; removed below, since the gateway's address is not ours to
                // know.
                .servers(List.of(new Server().url("/")))
                .components(CommonParts.components(problems))
                .security(List.of(new SecurityRequirement().addList(CommonParts.TOKEN)));
    }

    @Bean
    OperationParts operationParts() {
        return new OperationParts();
    }

    /** Who sees a field, where not all do. */
    @Bean
    PropertyCustomizer fieldsOfRoles() {
        return (field, type) -> {
            if (type.getCtxAnnotations() != null) {
                Arrays.stream(type.getCtxAnnotations())
                        .filter(SeenBy.class::isInstance)
                        .map(SeenBy.class::cast)
                        .forEach(seenBy -> field.addExtension(
                                "x-roles",
                                Arrays.stream(seenBy.value()).sorted().toList()));
            }
            return field;
        };
    }

    @Bean
    OpenApiCustomizer steadyDescription() {
        return description -> {
            description.setServers(null);
            if (description.getTags() != null) {
                description.setTags(description.getTags().stream()
                        .sorted(Comparator.comparing(Tag::getName))
                        .toList());
            }
        };
    }
}
