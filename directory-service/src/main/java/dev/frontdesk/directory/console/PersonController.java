package dev.frontdesk.directory.console;

import dev.frontdesk.axon.audit.AuditReadings;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.print.Pdf;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Outsiders as one person over all services: by number, and everything that is kept about them. */
@RestController
@RequestMapping("/api/v1/persons")
@Tag(name = "Personal data · 个人数据")
class PersonController {

    private static final String PERSON = "person-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final int MOST_SIGHTS = 10_000;

    private final Vault vault;
    private final AuditReadings readings;
    private final SiteList sites;
    private final Pdf pdf;

    PersonController(Vault vault, AuditReadings readings, SiteList sites, Pdf pdf) {
        this.vault = vault;
        this.readings = readings;
        this.sites = sites;
        this.pdf = pdf;
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
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The person of a number · 按号码找人",
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
    ResponseEntity<PersonExport> export(@PathVariable @Parameter(example = PERSON) String personId, Actor actor) {
        return Answers.personal(everything(personId, actor));
    }

    @PostMapping(path = "/{personId}/exports/pdf", produces = "application/pdf")
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "Everything about a person, as PDF · 导出某人的全部数据（PDF）",
            description = "The same on paper, in both languages, to be handed over. · 内容相同，中英文对照，可直接交给本人。")
    ResponseEntity<byte[]> exportAsPdf(@PathVariable @Parameter(example = PERSON) String personId, Actor actor) {
        var zone = ZoneId.of(sites.of(actor.site()).orElseThrow(Missing::new).zone());
        var answer = Answers.personal(pdf.of(new PersonPaper(zone).page(everything(personId, actor))));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"person.pdf\"")
                .body(answer.getBody());
    }

    @GetMapping("/{personId}/sights")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Who saw something of a person · 谁查看过某人的数据",
            description = "Every reveal with its purpose, the oldest first, at most 10,000. It stays when the person is"
                    + " erased. · 每次查看及其用途，最早的在前，至多一万条；删除本人数据后仍保留。")
    PersonSights sights(@PathVariable @Parameter(example = PERSON) String personId, Actor actor) {
        readings.record(actor.account(), actor.site(), "/api/v1/persons/" + personId + "/sights");
        return new PersonSights(
                personId,
                vault.sightsOf(personId, MOST_SIGHTS).stream()
                        .filter(sight -> sight.site().equals(actor.site()))
                        .toList());
    }

    /** @param sights at the site that asks, the oldest first */
    record PersonSights(String personId, List<Vault.Sight> sights) {}

    private PersonExport everything(String personId, Actor actor) {
        var entries =
                vault.everythingAbout(personId, new Reveal(actor.account(), actor.site(), "person-export", personId));
        if (entries.isEmpty()) {
            throw new Missing();
        }
        return new PersonExport(
                personId, entries.stream().map(PersonEntry::of).toList(), vault.sightsOf(personId, MOST_SIGHTS));
    }
}
