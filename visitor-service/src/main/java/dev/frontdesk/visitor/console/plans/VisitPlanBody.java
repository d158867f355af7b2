package dev.frontdesk.visitor.console.plans;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.outward.Sentences;
import dev.frontdesk.visitor.plan.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** S32 to S56. A visit plan as it is published; the sample companies' files have this form. */
record VisitPlanBody(
        @NotNull @Valid LimitsBody limits,

        @Schema(description = "Local time at which nobody is in the house any more, HH:mm · 本站点闭馆时间", example = "18:30")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "value-invalid")
        String closesAt,

        @Schema(description = "S101. Lines on a page of a register · 登记簿每页行数", example = "25")
        @Min(value = 1, message = "value-invalid")
        @Max(value = 200, message = "value-invalid")
        int linesPerPage,

        @Schema(description = "The privacy notice every visitor is shown · 个人信息告知") @NotNull @Valid
        NoticeBody notice,

        @Schema(description = "One for each kind of visit · 每种来访一条")
        @NotEmpty(message = "field-missing")
        @Size(max = 20, message = "value-invalid")
        List<@NotNull @Valid KindBody> kinds) {

    private static final long MONTH = 2_592_000;

    record LimitsBody(
            @Schema(description = "S33. Seconds for the first one to answer · 接待人答复期限", example = "120")
            @Min(value = 1, message = "value-invalid")
            @Max(value = MONTH, message = "value-invalid")
            long hostSeconds,

            @Schema(description = "Seconds for each one asked after · 后续各人的期限", example = "120")
            @Min(value = 1, message = "value-invalid")
            @Max(value = MONTH, message = "value-invalid")
            long nextSeconds,

            @Schema(description = "S98, S100. Seconds to reply to an absent host's visitor · 回复期限", example = "14400")
            @Min(value = 1, message = "value-invalid")
            @Max(value = MONTH, message = "value-invalid")
            long replySeconds) {}

    record NoticeBody(
            @Schema(example = "2026-01") @NotBlank(message = "text-missing") @Size(max = 40, message = "text-too-long")
            String version,

            @NotNull @Valid WordsBody words) {}

    record KindBody(
            @Schema(example = "media") @NotNull String kind,

            @NotNull @Valid WordsBody names,

            @Schema(description = "What is asked, in order; nothing else may be written down · 依次询问的内容")
            @NotEmpty(message = "field-missing")
            @Size(max = 20, message = "value-invalid")
            List<@NotNull @Valid AskBody> asks,

            @Schema(description = "host or subject: who is asked to receive · 请谁接待", example = "host") @NotNull
            String receivedBy,

            @Schema(description = "Who answers for what · 事由归口") @Size(max = 50, message = "value-invalid") @Nullable
            List<@NotNull @Valid SubjectBody> subjects,

            @Schema(description = "Extensions asked when nobody has answered · 后备顺位", example = "[\"189\"]")
            @Size(max = 10, message = "value-invalid")
            @Nullable
            List<@NotNull @Pattern(regexp = "[0-9]{1,10}", message = "value-invalid") String> fallback,

            @Schema(description = "open, appointment or decision · 放行条件", example = "appointment") @NotNull
            String admission,

            @NotNull @Valid SentencesBody say,

            @Schema(example = "S44") @NotBlank(message = "text-missing") @Size(max = 20, message = "text-too-long")
            String rule) {

        Plan.Kind planned() {
            return new Plan.Kind(
                    kind,
                    names.names(),
                    asks.stream().map(AskBody::ask).toList(),
                    receivedBy,
                    subjects == null
                            ? List.of()
                            : subjects.stream().map(SubjectBody::planned).toList(),
                    fallback == null ? List.of() : List.copyOf(fallback),
                    admission,
                    say.sentences(),
                    rule);
        }
    }

    @Schema(name = "PlanAskBody")
    record AskBody(
            @Schema(example = "appointment") @NotNull String field,

            @NotNull @Valid WordsBody words,

            boolean required,

            @Schema(example = "S44") @NotBlank(message = "text-missing") @Size(max = 20, message = "text-too-long")
            String rule) {

        Plan.Ask ask() {
            return new Plan.Ask(field, words.names(), required, rule);
        }
    }

    record SubjectBody(
            @Schema(example = "sales-manager") @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}", message = "value-invalid")
            String subject,

            @NotNull @Valid WordsBody names,

            @NotNull @Valid WordsBody post,

            @Schema(example = "[\"189\", \"376\"]")
            @NotEmpty(message = "field-missing")
            @Size(max = 10, message = "value-invalid")
            List<@NotNull @Pattern(regexp = "[0-9]{1,10}", message = "value-invalid") String> extensions,

            @Schema(example = "S37") @NotBlank(message = "text-missing") @Size(max = 20, message = "text-too-long")
            String rule) {

        Plan.Subject planned() {
            return new Plan.Subject(subject, names.names(), post.names(), extensions, rule);
        }
    }

    /** S43, S49. What is said outside, one of each per kind. */
    record SentencesBody(
            @NotNull @Valid WordsBody waiting,
            @NotNull @Valid WordsBody coming,
            @NotNull @Valid WordsBody patience,
            @NotNull @Valid WordsBody notReceived) {

        Sentences sentences() {
            return new Sentences(waiting.names(), coming.names(), patience.names(), notReceived.names());
        }
    }

    /** What is said or read, in both first languages. */
    record WordsBody(
            @Schema(example = "请稍等，我马上帮您联系。")
            @NotBlank(message = "text-missing")
            @Size(max = 500, message = "text-too-long")
            String zh,

            @Schema(example = "One moment please, I will let our colleague know.")
            @NotBlank(message = "text-missing")
            @Size(max = 500, message = "text-too-long")
            String en) {

        Names names() {
            return new Names(zh.strip(), en.strip());
        }
    }

    Plan plan() {
        return new Plan(
                new Plan.Limits(limits.hostSeconds(), limits.nextSeconds(), limits.replySeconds()),
                closesAt,
                linesPerPage,
                new Plan.Notice(notice.version().strip(), notice.words().names()),
                kinds.stream().map(KindBody::planned).toList());
    }
}
