package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.routing.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a {@link RoutingPlanBody}. Whether they fit together is for the plan's own check to say. */
final class PlanParts {

    private static final String NAME = "[a-z0-9-]{1,60}";
    private static final String EXTENSION = "[0-9]{3,5}";
    private static final String RULE = "S[0-9]{1,3}(-S[0-9]{1,3})?";
    private static final String ROLE = "asked-for|owner|duty-person|department-manager|responsible|hotline";
    private static final String PERSON = "asked-for|owner|duty-person";
    private static final String CONDITION = "customer-locked|customer-followed|asked-for-known|subject-known|always";
    private static final String FIELD = "customer-owner|company|surname|matter|willingness|company-telephone"
            + "|company-name|call-back-number|message";

    private PlanParts() {}

    record ChainBody(
            @NotNull @Pattern(regexp = NAME, message = "value-invalid") @Schema(example = "duty-person")
            String name,

            @NotEmpty(message = "field-missing") List<@NotNull @Valid StepBody> steps,

            @Schema(description = "The chain that goes on where this one ends · 之后的顺位")
            @Pattern(regexp = NAME, message = "value-invalid")
            @Nullable
            String next) {

        Plan.Chain chain() {
            return new Plan.Chain(name, steps.stream().map(StepBody::step).toList(), next);
        }
    }

    record StepBody(
            @NotNull @Pattern(regexp = ROLE, message = "value-invalid") @Schema(example = "department-manager")
            String role,

            @Schema(description = "Whose department manager · 谁的部门经理", example = "owner")
            @Pattern(regexp = PERSON, message = "value-invalid")
            @Nullable
            String of,

            @Schema(description = "Of a hotline · 热线分机")
            @Pattern(regexp = EXTENSION, message = "number-invalid")
            @Nullable
            String extension,

            @Valid @Nullable WordsBody post,
            @NotNull @Valid WordsBody why,

            @NotNull @Pattern(regexp = RULE, message = "value-invalid") @Schema(example = "S17")
            String rule) {

        Plan.Step step() {
            return new Plan.Step(role, of, extension, post == null ? null : post.names(), why.names(), rule);
        }
    }

    record RouteBody(
            @NotNull @Pattern(regexp = NAME, message = "value-invalid") @Schema(example = "business-enquiry")
            String kind,

            @NotNull List<@NotNull @Valid AskBody> first,
            @Valid @Nullable AskBody callee,
            @NotNull @Valid WordsBody connect,
            @NotEmpty(message = "field-missing") List<@NotNull @Valid BranchBody> branches,
            @NotNull @Valid EndingBody ending) {

        Plan.Route route() {
            return new Plan.Route(
                    kind,
                    first.stream().map(AskBody::ask).toList(),
                    callee == null ? null : callee.ask(),
                    connect.names(),
                    branches.stream().map(BranchBody::branch).toList(),
                    ending.ending());
        }
    }

    record BranchBody(
            @NotNull @Pattern(regexp = CONDITION, message = "value-invalid") @Schema(example = "always")
            String when,

            @Pattern(regexp = NAME, message = "value-invalid") @Nullable
            String chain) {

        Plan.Branch branch() {
            return new Plan.Branch(when, chain);
        }
    }

    record AskBody(
            @NotNull @Pattern(regexp = FIELD, message = "value-invalid") @Schema(example = "company")
            String field,

            @NotNull @Valid WordsBody words,

            @NotNull @Pattern(regexp = RULE, message = "value-invalid") @Schema(example = "S24")
            String rule) {

        Plan.Ask ask() {
            return new Plan.Ask(field, words.names(), rule);
        }
    }

    record EndingBody(
            @NotNull
            @Pattern(regexp = "call-back|message|turn-away", message = "value-invalid")
            @Schema(example = "call-back")
            String form,

            @NotNull @Valid WordsBody say,
            @NotNull List<@NotNull @Valid AskBody> ask,
            boolean tellWhenIdle,

            @NotNull @Pattern(regexp = RULE, message = "value-invalid") @Schema(example = "S18")
            String rule) {

        Plan.Ending ending() {
            return new Plan.Ending(
                    form, say.names(), ask.stream().map(AskBody::ask).toList(), tellWhenIdle, rule);
        }
    }

    record ResponsibilityBody(
            @NotNull @Pattern(regexp = NAME, message = "value-invalid") @Schema(example = "website")
            String subject,

            @NotNull @Valid WordsBody names,
            @NotNull @Valid WordsBody post,

            @NotEmpty(message = "field-missing")
            List<@NotNull @Pattern(regexp = EXTENSION, message = "number-invalid") String> extensions,

            @NotNull @Pattern(regexp = RULE, message = "value-invalid") @Schema(example = "S26")
            String rule) {

        Plan.Responsibility responsibility() {
            return new Plan.Responsibility(subject, names.names(), post.names(), extensions, rule);
        }
    }

    record GreetingBody(
            @NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,20}", message = "value-invalid") @Schema(example = "8000")
            String line,

            @NotNull @Valid WordsBody words) {

        Plan.Greeting greeting() {
            return new Plan.Greeting(line, words.names());
        }
    }

    record LimitsBody(
            @Schema(description = "Until somebody calls back, in seconds · 回电期限秒数", example = "14400")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 2_592_000, message = "value-invalid")
            long callBackSeconds,

            @Schema(description = "Until a missed call is returned, in seconds · 未接来电回拨期限秒数", example = "1800")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 2_592_000, message = "value-invalid")
            long missedCallSeconds,

            @Schema(description = "Until customer service has the complaint, in seconds · 投诉受理期限秒数", example = "600")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 2_592_000, message = "value-invalid")
            long complaintSeconds,

            @Schema(
                    description = "Until customer service calls who complained, in seconds · 投诉联系期限秒数",
                    example = "7200")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 2_592_000, message = "value-invalid")
            long contactSeconds,

            @Schema(description = "How long one ring lasts, in seconds · 响铃一声的秒数", example = "5")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 60, message = "value-invalid")
            long ringSeconds,

            @Schema(description = "Entries of a full book of the call register · 每册登记条数", example = "500")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 100_000, message = "value-invalid")
            int bookEntries,

            @Schema(description = "Days after the year until its register is sealed · 年度结束后多少天内归档", example = "31")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 366, message = "value-invalid")
            int sealDays) {

        Plan.Limits limits() {
            return new Plan.Limits(
                    callBackSeconds,
                    missedCallSeconds,
                    complaintSeconds,
                    contactSeconds,
                    ringSeconds,
                    bookEntries,
                    sealDays);
        }
    }
}
