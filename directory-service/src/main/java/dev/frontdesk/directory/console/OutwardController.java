package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.outward.Outward;
import dev.frontdesk.directory.outward.OutwardAnswer;
import dev.frontdesk.directory.outward.OutwardPerson;
import dev.frontdesk.directory.staff.StaffId;
import dev.frontdesk.directory.wording.OutwardWordingCommand.SetOutwardWording;
import dev.frontdesk.directory.wording.OutwardWordingEvent.OutwardWordingSet;
import dev.frontdesk.directory.wording.WordingId;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * S31, S43, S49, S105. What outsiders are told. Answers have no version: one would change with matters that are none of
 * theirs.
 */
@RestController
@RequestMapping("/api/v1/outward")
@Tag(name = "Outward answers · 对外答复")
class OutwardController {

    private static final Pattern OTHER_PLACE = Pattern.compile("\\{(?!name\\})");

    private final Outward outward;
    private final Desk desk;
    private final History history;
    private final Clock clock;

    OutwardController(Outward outward, Desk desk, History history, Clock clock) {
        this.outward = outward;
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /** @param answer what is said to whoever asks for this person, whoever asks and however things are */
    @Schema(name = "OutwardAnswer")
    record AnswerView(String staffId, Names names, Names department, Names answer) {}

    /** @param sentence with {@code {name}} where the person is named */
    @Schema(
            name = "OutwardWordingRequest",
            example =
                    "{\"sentence\": {\"zh\": \"您找{name}的事，我来转告。\", \"en\": \"I will pass your matter on to {name}.\"}}")
    record WordingRequest(
            @NotNull(message = "field-missing") @Valid NamesBody sentence) {}

    @Schema(name = "OutwardWording")
    record WordingView(Names sentence) {}

    @GetMapping("/staff")
    @RolesAllowed({Roles.KIOSK, Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Find whom an outsider asks for · 外部人员查找",
            description = "By the beginning of the name; name and department and nothing else. · 按姓名开头查找，只显示姓名与部门。")
    Page<OutwardPerson> find(
            @Parameter(example = "lin") @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (query.isBlank()) {
            throw new BadInput("query-empty", "query");
        }
        var last = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = outward.search(actor.site(), query, last == null ? "" : last.text(0), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.staffId()));
    }

    @GetMapping("/staff/{staffId}")
    @RolesAllowed({Roles.KIOSK, Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "What is said to whoever asks for this person · 对外答复",
            description = "The same whether the person is in, out, busy, unwilling or gone. · "
                    + "无论本人在岗、外出、忙碌、不愿接待或已离职，答复都相同。")
    AnswerView answer(@PathVariable @Schema(example = "staff-a-linxia") String staffId, Actor actor) {
        var id = Checked.id(staffId, "staffId", StaffId::new);
        var person = outward.of(actor.site(), id.value()).orElseThrow(Missing::new);
        var answer = OutwardAnswer.about(person, outward.wording(actor.site()));
        return new AnswerView(person.staffId(), person.names(), person.department(), answer);
    }

    @PutMapping("/wording")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Say how the site answers outsiders · 设定对外答复用语",
            description = "{name} stands for the person. One sentence for all cases, so that it gives nothing away. · "
                    + "{name} 代表被找的人；所有情形用同一句话，不透露内情。")
    ResponseEntity<Answer> word(
            @Valid @RequestBody WordingRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var sentence = request.sentence().names();
        if (OTHER_PLACE.matcher(sentence.zh() + sentence.en()).find()) {
            throw new BadInput("wording-placeholder", "sentence");
        }
        var id = WordingId.of(actor.site());
        var command = new SetOutwardWording(id, actor.site(), sentence, Times.happened(null, clock));
        var done = ifMatch == null
                ? desk.send(command, actor.origin())
                : desk.send(command, actor.origin(), Versions.expected(ifMatch));
        return Answers.done(id.value(), done);
    }

    @GetMapping("/wording")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "How the site answers outsiders · 现行对外答复用语",
            description = "The usual sentence, without a version, until the site has set its own. · 本站点未设定时为通常用语，不带版本。")
    ResponseEntity<WordingView> wording(Actor actor) {
        var set = history.of(WordingId.of(actor.site()).value());
        if (set.isEmpty()) {
            return ResponseEntity.ok(new WordingView(outward.wording(actor.site())));
        }
        var latest = set.getLast();
        return Answers.at(latest.sequence(), new WordingView(((OutwardWordingSet) latest.event()).sentence()));
    }
}
