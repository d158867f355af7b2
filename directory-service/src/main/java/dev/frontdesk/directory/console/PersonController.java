package dev.frontdesk.directory.console;

import dev.frontdesk.axon.audit.AuditReadings;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Outsiders as one person over all services: by number, and everything that is kept about them. */
@Hidden
@RestController
@RequestMapping("/api/v1/persons")
@Tag(name = "Personal data · 个人数据")
class PersonController {

    private static final int MOST_SIGHTS = 10_000;

    private final Vault vault;
    private final AuditReadings readings;

    PersonController(Vault vault, AuditReadings readings) {
        this.vault = vault;
        this.readings = readings;
    }

    record FindPersonRequest(
            @NotBlank(message = "text-missing")
            @Size(max = 40, message = "text-too-long")
            @Schema(example = "13800138000")
            String number) {}

    record FoundPerson(String personId) {}

    /** @param keptBy service that keeps it */
    record PersonEntry(
            String ref,
            String keptBy,
            Instant keptAt,
            @Nullable String name,
            @Nullable String number,
            @Nullable String company,
            @Nullable String text,
            @Nullable String email) {

        static PersonEntry of(Vault.Kept kept) {
            PersonalDetails details = kept.details();
            return new PersonEntry(
                    kept.ref(),
                    kept.keptBy(),
                    kept.keptAt(),
                    details.name(),
                    details.number(),
                    details.company(),
                    details.text(),
                    details.email());
        }
    }

    /**
     * @param entries everything that is kept, the oldest first
     * @param sights who saw something of it, the oldest first
     */
    record PersonExport(String personId, List<PersonEntry> entries, List<Vault.Sight> sights) {}

    @PostMapping("/find")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The person of a number, for questions to the audit · 按号码找人，供审计提问",
            description =
                    "However it is written; the answer is an id that says nothing of the number. · 号码写法不限；返回的编号不透露号码。")
    FoundPerson find(@Valid @RequestBody FindPersonRequest request, Actor actor) {
        readings.record(actor.account(), actor.site(), "/api/v1/persons/find");
        return vault.person(request.number()).map(FoundPerson::new).orElseThrow(Missing::new);
    }

    @PostMapping("/{personId}/exports")
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "Everything about a person · 导出某人的全部数据",
            description =
                    "For the person who asks for it; each entry shown is recorded. What happened to it stands in the"
                            + " audit. · 供本人查阅；每条显示都有记录。相关经过见审计。")
    ResponseEntity<PersonExport> export(
            @PathVariable @Parameter(example = "person-0198f0a2") String personId, Actor actor) {
        var entries =
                vault.everythingAbout(personId, new Reveal(actor.account(), actor.site(), "person-export", personId));
        if (entries.isEmpty()) {
            throw new Missing();
        }
        return Answers.personal(new PersonExport(
                personId, entries.stream().map(PersonEntry::of).toList(), vault.sightsOf(personId, MOST_SIGHTS)));
    }
}
