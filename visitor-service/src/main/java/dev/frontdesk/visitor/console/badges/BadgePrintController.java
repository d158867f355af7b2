package dev.frontdesk.visitor.console.badges;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.print.Pdf;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.badgelist.Badges;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.print.BadgeFace;
import dev.frontdesk.visitor.visitlist.VisitRow;
import dev.frontdesk.visitor.visitlist.Visits;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S58. The badge of whoever has it now, on paper. That the visitor's name was shown for it is recorded. */
@RestController
@RequestMapping("/api/v1/visitor-badges")
@Tag(name = "visitor-badges", description = "Visitor badges · 访客证")
class BadgePrintController {

    private final Badges badges;
    private final Visits visits;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final Vault vault;
    private final Pdf pdf;

    BadgePrintController(Badges badges, Visits visits, KnownStaff staff, SiteSettings sites, Vault vault, Pdf pdf) {
        this.badges = badges;
        this.visits = visits;
        this.staff = staff;
        this.sites = sites;
        this.vault = vault;
        this.pdf = pdf;
    }

    @GetMapping(path = "/{number}/page", produces = "text/html;charset=UTF-8")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(summary = "Print a badge · 打印访客证", description = "For the browser's printer. · 供浏览器打印。")
    String page(
            @PathVariable int number,
            @Parameter(description = "62x100, 86x54 (mm)") @RequestParam(defaultValue = "86x54") String size,
            @Parameter(description = "zh, en") @RequestParam(defaultValue = "zh") String lang,
            Actor actor) {
        var chinese = !lang.equals("en");
        return face(number, chinese, actor).page(size(size), chinese);
    }

    @GetMapping(path = "/{number}/pdf", produces = "application/pdf")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "A badge as PDF · 访客证 PDF",
            description = "With its Chinese font embedded; refused where the build has none. · 内嵌中文字体；没有字体时会说明。")
    byte[] file(
            @PathVariable int number,
            @Parameter(description = "62x100, 86x54 (mm)") @RequestParam(defaultValue = "86x54") String size,
            @Parameter(description = "zh, en") @RequestParam(defaultValue = "zh") String lang,
            Actor actor) {
        var chinese = !lang.equals("en");
        var wanted = size(size);
        return pdf.of(face(number, chinese, actor).page(wanted, chinese));
    }

    private static BadgeFace.Size size(String word) {
        var size = BadgeFace.Size.of(word);
        if (size == null) {
            throw new BadInput("value-invalid", "size");
        }
        return size;
    }

    private BadgeFace face(int number, boolean chinese, Actor actor) {
        var use = badges.of(actor.site(), number).stream()
                .findFirst()
                .filter(newest -> newest.returnedAt() == null && newest.lostAt() == null)
                .orElseThrow(Missing::new);
        var visit = visits.all(List.of(use.visitId())).stream().findFirst().orElseThrow(Missing::new);
        var details = details(visit, actor);
        var zone = sites.zone(actor.site());
        return new BadgeFace(
                sites.find(actor.site()).map(site -> in(chinese, site.names())).orElse(actor.site()),
                number,
                text(details, PersonalDetails::name),
                text(details, PersonalDetails::company),
                host(visit, chinese),
                use.issuedAt().atZone(zone).toLocalDate());
    }

    private @Nullable PersonalDetails details(VisitRow visit, Actor actor) {
        var reveal = new Reveal(actor.account(), actor.site(), "badge-print", visit.visitId());
        return vault.reveal(List.of(visit.detailsRef()), reveal).get(visit.detailsRef());
    }

    private String host(VisitRow visit, boolean chinese) {
        var hostId = visit.hostId();
        var names = hostId == null ? null : staff.names(List.of(hostId)).get(hostId);
        return names == null ? "" : in(chinese, names);
    }

    private static String text(@Nullable PersonalDetails details, Function<PersonalDetails, @Nullable String> part) {
        var text = details == null ? null : part.apply(details);
        return text == null ? "" : text;
    }

    private static String in(boolean chinese, Names names) {
        return chinese ? names.zh() : names.en();
    }
}
