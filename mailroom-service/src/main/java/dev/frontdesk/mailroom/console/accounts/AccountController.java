package dev.frontdesk.mailroom.console.accounts;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.account.CourierAccountCommand;
import dev.frontdesk.mailroom.account.CourierAccountCommand.DescribeAccount;
import dev.frontdesk.mailroom.account.CourierAccountCommand.IssueTariff;
import dev.frontdesk.mailroom.account.CourierAccountCommand.MapStatement;
import dev.frontdesk.mailroom.account.CourierAccountId;
import dev.frontdesk.mailroom.accounts.CourierAccounts;
import dev.frontdesk.mailroom.console.accounts.AccountBodies.AccountBody;
import dev.frontdesk.mailroom.console.accounts.AccountBodies.MappingBody;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S131. Accounts with couriers, their tariffs by date, and how their statements are laid out. */
@RestController
@RequestMapping("/api/v1/mail/courier-accounts")
@Tag(name = "courier-accounts", description = "Courier accounts and tariffs · 月结账号与资费")
class AccountController {

    private final Desk desk;
    private final History history;
    private final VisibleAccounts accounts;
    private final CourierAccounts list;
    private final Clock clock;

    AccountController(Desk desk, History history, VisibleAccounts accounts, CourierAccounts list, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.accounts = accounts;
        this.list = list;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "Courier accounts of the site · 本站点月结账号")
    List<CourierAccounts.AccountRow> all(Actor actor) {
        return list.of(actor.site());
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "One account with its tariffs · 查看月结账号",
            description = "As of and as known at any moment. · 可看任一截至时刻与知悉时刻。")
    ResponseEntity<AccountView> one(
            @Parameter(example = "account-sf") @PathVariable String id, Moment moment, Actor actor) {
        var story = accounts.asOf(id, actor.site(), moment);
        return Answers.at(story.version(), AccountView.of(story));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(
            summary = "Open or describe an account · 登记月结账号",
            description = "The same again changes nothing; carrier and site stay. · 内容相同则不变；快递公司与站点不可更改。")
    ResponseEntity<Answers.Answer> describe(
            @Parameter(example = "account-sf") @PathVariable String id,
            @Valid @RequestBody AccountBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        var names = body.names();
        var command = new DescribeAccount(
                id(id),
                actor.site(),
                body.carrier(),
                body.number(),
                names.zh(),
                names.en(),
                Times.happened(null, clock));
        var isFirst = history.of(id).isEmpty();
        var done = send(command, ifMatch, actor);
        return isFirst ? Answers.created(id, done) : Answers.done(id, done);
    }

    @PutMapping("/{id}/tariffs/{validFrom}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(
            summary = "Issue a tariff · 发布资费",
            description = "S131. For items sent on that day or later, until the next tariff; another one for the same"
                    + " day takes its place, and the old one stays readable. Each weight step that is begun is paid; a"
                    + " rate is rounded once, half a cent upwards."
                    + " · 自该日起寄出的件适用，至下一资费为止；同日再发布则取代，旧的仍可查。续重不足一个单位按一个单位计；费率只四舍五入一次到分。")
    ResponseEntity<Answers.Answer> tariff(
            @Parameter(example = "account-sf") @PathVariable String id,
            @Parameter(example = "2026-10-01") @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate validFrom,
            @Valid @RequestBody TariffBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        accounts.of(id, actor.site());
        var command = new IssueTariff(id(id), actor.site(), validFrom, body.tariff(), Times.happened(null, clock));
        return Answers.done(id, send(command, ifMatch, actor));
    }

    @PutMapping("/{id}/statement-mapping")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(
            summary = "Say how its statements are laid out · 保存账单列对应",
            description = "Headings as they stand in the file. Columns that are not named, above all those with names"
                    + " and numbers of addressees, are not read. · 按文件中的列标题填写；未列出的列（尤其收件人姓名、电话）不读取。")
    ResponseEntity<Answers.Answer> map(
            @Parameter(example = "account-sf") @PathVariable String id,
            @Valid @RequestBody MappingBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        accounts.of(id, actor.site());
        var command = new MapStatement(id(id), actor.site(), body.mapping(), Times.happened(null, clock));
        return Answers.done(id, send(command, ifMatch, actor));
    }

    private Done send(CourierAccountCommand command, @Nullable String ifMatch, Actor actor) {
        return ifMatch == null
                ? desk.send(command, actor.origin())
                : desk.send(command, actor.origin(), Versions.expected(ifMatch));
    }

    private static CourierAccountId id(String text) {
        if (!CourierAccountId.isOne(text)) {
            throw new BadInput("id-malformed", "id");
        }
        return new CourierAccountId(text);
    }
}
