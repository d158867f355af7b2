package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.channels.RelayTexts;
import dev.frontdesk.directory.template.Places;
import dev.frontdesk.directory.template.RelayTemplateCommand.RestoreRelayTemplate;
import dev.frontdesk.directory.template.RelayTemplateCommand.SetRelayTemplate;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateSet;
import dev.frontdesk.directory.template.RelayTemplateId;
import dev.frontdesk.directory.template.Words;
import dev.frontdesk.directory.templatelist.Templates;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.FieldError;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S115, S121. How a site words its mails and chat messages to staff; each kind has words that hold everywhere. */
@RestController
@RequestMapping("/api/v1/relay-templates")
@Tag(name = "Relay templates · 通知文字")
class RelayTemplateController {

    private final RelayTexts texts;
    private final Templates templates;
    private final Desk desk;
    private final History history;
    private final Puts puts;
    private final Clock clock;

    RelayTemplateController(RelayTexts texts, Templates templates, Desk desk, History history, Puts puts, Clock clock) {
        this.texts = texts;
        this.templates = templates;
        this.desk = desk;
        this.history = history;
        this.puts = puts;
        this.clock = clock;
    }

    /** A text of several lines in both languages. */
    @Schema(name = "MailWords")
    record MailBody(
            @NotNull(message = "field-missing")
            @NotBlank(message = "text-missing")
            @Size(max = 2000, message = "text-too-long")
            String zh,

            @NotNull(message = "field-missing")
            @NotBlank(message = "text-missing")
            @Size(max = 2000, message = "text-too-long")
            String en) {

        Names names() {
            return new Names(zh.strip(), en.strip());
        }
    }

    /**
     * {@code {recipient}}, {@code {site}}, {@code {things}} and {@code {due}} can be filled in.
     *
     * @param subject of a mail
     * @param mail what a mail begins with; who called or came, and what about, follows by itself
     * @param chat what is said in a chat, which others may read along
     */
    @Schema(name = "RelayTemplateRequest", example = """
        {"subject": {"zh": "{site}：{things}", "en": "{site}: {things}"},
         "mail": {"zh": "{recipient}，您好：前台有 {things}，请在 {due} 之前处理。",
                  "en": "Dear {recipient}, the front desk has {things} for you. Please see to it by {due}."},
         "chat": {"zh": "前台有 {things}，请在 {due} 之前打开员工页面。",
                  "en": "{things} for you. Please open your staff page by {due}."}}\
        """)
    record TemplateRequest(
            @NotNull(message = "field-missing") @Valid NamesBody subject,
            @NotNull(message = "field-missing") @Valid MailBody mail,
            @NotNull(message = "field-missing") @Valid NamesBody chat) {

        /** @throws BadInput with every text that names something that is not known */
        Words words() {
            var words = new Words(subject.names(), mail.names(), chat.names());
            var texts = new LinkedHashMap<String, Names>();
            texts.put("subject", words.subject());
            texts.put("mail", words.mail());
            texts.put("chat", words.chat());
            var errors = texts.entrySet().stream()
                    .filter(text -> Places.unknown(text.getValue().zh())
                            || Places.unknown(text.getValue().en()))
                    .map(text -> new FieldError(text.getKey(), "template-place-unknown"))
                    .toList();
            if (!errors.isEmpty()) {
                throw new BadInput(errors);
            }
            return words;
        }
    }

    /**
     * @param called what messages of this kind bring
     * @param own whether the site has words of its own
     */
    @Schema(name = "RelayTemplateKind")
    record KindView(@Schema(example = "visit") String kind, Names called, boolean own) {}

    @Schema(name = "RelayTemplate")
    record TemplateView(@Schema(example = "visit") String kind, boolean own, Names subject, Names mail, Names chat) {

        static TemplateView of(String kind, boolean own, Words words) {
            return new TemplateView(kind, own, words.subject(), words.mail(), words.chat());
        }
    }

    @GetMapping
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The kinds of message to staff · 通知的种类",
            description = "All of them, and which the site words itself. · 全部种类，以及本办公地点自定文字的种类。")
    List<KindView> kinds(Actor actor) {
        var own = templates.own(actor.site());
        return RelayTexts.kinds().stream()
                .map(kind -> new KindView(kind, RelayTexts.called(kind), own.contains(kind)))
                .toList();
    }

    @GetMapping("/{kind}")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "What messages of a kind say now · 现行文字",
            description =
                    "The usual words, without a version, until the site has set its own once. · 本办公地点从未自定时为通用文字，不带版本。")
    ResponseEntity<TemplateView> one(@PathVariable @Schema(example = "visit") String kind, Actor actor) {
        var recorded = history.of(idOf(kind, actor).value());
        if (recorded.isEmpty()) {
            return ResponseEntity.ok(TemplateView.of(kind, false, RelayTexts.usual(kind)));
        }
        var latest = recorded.getLast();
        return Answers.at(
                latest.sequence(),
                latest.event() instanceof RelayTemplateSet set
                        ? TemplateView.of(kind, true, new Words(set.subject(), set.mail(), set.chat()))
                        : TemplateView.of(kind, false, RelayTexts.usual(kind)));
    }

    @PutMapping("/{kind}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Word messages of a kind · 设定通知文字",
            description =
                    "Subject and beginning of mails, and chat messages; {recipient}, {site}, {things} and {due} can "
                            + "be filled in, nothing of the outsider can. · "
                            + "邮件主题与开头、聊天消息；可用 {recipient}、{site}、{things}、{due} 占位，不能写入外部人员的信息。")
    ResponseEntity<Answer> word(
            @PathVariable @Schema(example = "visit") String kind,
            @Valid @RequestBody TemplateRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = idOf(kind, actor);
        var command = new SetRelayTemplate(id, actor.site(), kind, request.words(), Times.happened(null, clock));
        return puts.put(id.value(), command, actor.origin(), ifMatch);
    }

    @PostMapping("/{kind}/restoration")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Go back to the usual words · 恢复通用文字",
            description = "What the site had set stays in its history. · 原先自定的文字仍保留在历史中。")
    ResponseEntity<Answer> restore(
            @PathVariable @Schema(example = "visit") String kind,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = idOf(kind, actor);
        var command = new RestoreRelayTemplate(id, Times.happened(null, clock));
        var done = ifMatch == null
                ? desk.send(command, actor.origin())
                : desk.send(command, actor.origin(), Versions.expected(ifMatch));
        return Answers.done(id.value(), done);
    }

    @PostMapping("/{kind}/preview")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "See how words would come out · 预览",
            description =
                    "With a recipient and an outsider whom there are not; nothing is stored. · 使用虚构的收件人与外部人员，不保存任何内容。")
    RelayTexts.RelaySample preview(
            @PathVariable @Schema(example = "visit") String kind,
            @Valid @RequestBody TemplateRequest request,
            Actor actor) {
        idOf(kind, actor);
        return texts.sample(actor.site(), kind, request.words());
    }

    private static RelayTemplateId idOf(String kind, Actor actor) {
        if (!RelayTexts.kinds().contains(kind)) {
            throw new Missing();
        }
        return RelayTemplateId.of(actor.site(), kind);
    }
}
