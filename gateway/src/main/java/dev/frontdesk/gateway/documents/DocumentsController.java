package dev.frontdesk.gateway.documents;

import dev.frontdesk.gateway.problems.Languages;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API; open to everybody unless frontdesk.gateway.documents is false. */
@RestController
@ConditionalOnBooleanProperty(name = "frontdesk.gateway.documents", matchIfMissing = true)
class DocumentsController {

    private final ApiDescription description;
    private final AsyncApi topics;
    private final ApiPage page;

    DocumentsController(ApiDescription description, AsyncApi topics, ApiPage page) {
        this.description = description;
        this.topics = topics;
        this.page = page;
    }

    @GetMapping("/api/openapi.json")
    ObjectNode openApi() {
        return description.document();
    }

    @GetMapping("/api/asyncapi.json")
    ObjectNode asyncApi() {
        return topics.document();
    }

    @GetMapping("/api")
    ResponseEntity<String> page(
            @RequestParam(name = "lang", required = false) @Nullable String chosen,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accepted) {
        var language = Languages.choose(chosen == null ? accepted : chosen);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", page.policy())
                .header("Content-Language", language)
                .header("Referrer-Policy", "no-referrer")
                .body(page.in(language));
    }
}
