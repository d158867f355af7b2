package dev.frontdesk.visitor.console.plans;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.visitor.plans.VisitPlans;
import dev.frontdesk.visitor.visitplan.VisitPlanCommand.PublishVisitPlan;
import dev.frontdesk.visitor.visitplan.VisitPlanId;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S32 to S56. By which plan the visitors of a site are received. */
@RestController
@RequestMapping("/api/v1/visit-plans")
@Tag(name = "visit plans", description = "Visit plans · 来访接待方案")
class VisitPlanController {

    private final Desk desk;
    private final History history;
    private final VisitPlans plans;
    private final Clock clock;

    VisitPlanController(Desk desk, History history, VisitPlans plans, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.plans = plans;
        this.clock = clock;
    }

    @PutMapping("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Publish a visit plan · 发布来访接待方案",
            description = "Valid at once for the whole site; the same plan again changes nothing. A plan with a hole is"
                    + " refused. · 立即对本站点生效；内容相同则不变；有缺漏的方案不予发布。")
    ResponseEntity<Answers.Answer> publish(
            @PathVariable String id,
            @Valid @RequestBody VisitPlanBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        if (!VisitPlanId.isOne(id)) {
            throw new BadInput("id-malformed", "id");
        }
        var at = Times.happened(null, clock);
        var command = new PublishVisitPlan(new VisitPlanId(id), actor.site(), body.plan(), at);
        var isFirst = history.of(id).isEmpty();
        var done = ifMatch == null
                ? desk.send(command, actor.origin())
                : desk.send(command, actor.origin(), Versions.expected(ifMatch));
        return isFirst ? Answers.created(id, done) : Answers.done(id, done);
    }

    @GetMapping("/valid")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "The valid visit plan · 现行来访接待方案",
            description = "The one published last, at any moment. · 任一时刻最后发布的方案。")
    ResponseEntity<VisitPlanView> valid(Moment moment, Actor actor) {
        var view = plans.at(actor.site(), moment).map(VisitPlanView::of).orElseThrow(Missing::new);
        return Answers.at(view.version(), view);
    }

    @GetMapping("/scripts")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN, Roles.KIOSK})
    @Operation(
            summary = "What is asked of each kind of visitor · 各类来访的询问内容",
            description = "S35, S41, S44, S52, with the privacy notice to show; nothing of who is asked inside."
                    + " · 含须告知的隐私声明；不含内部归口。")
    ScriptView scripts(Actor actor) {
        return plans.at(actor.site(), Moment.LATEST)
                .map(valid -> ScriptView.of(valid.plan()))
                .orElseThrow(Missing::new);
    }
}
