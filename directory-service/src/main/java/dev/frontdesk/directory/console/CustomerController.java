package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.console.CustomerRequests.ContactBody;
import dev.frontdesk.directory.console.CustomerRequests.CustomerRequest;
import dev.frontdesk.directory.console.CustomerRequests.LockRequest;
import dev.frontdesk.directory.console.CustomerRequests.ReleaseRequest;
import dev.frontdesk.directory.console.CustomerRequests.TakeOverRequest;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.LockCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.ReleaseCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.TakeOverCustomer;
import dev.frontdesk.directory.customer.CustomerId;
import dev.frontdesk.directory.singlewindow.Descriptions;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.PhoneNumbers;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers · 客户归属")
class CustomerController {

    private final CustomerDesk customers;
    private final Descriptions descriptions;
    private final Puts puts;
    private final Desk desk;
    private final Clock clock;

    CustomerController(CustomerDesk customers, Descriptions descriptions, Puts puts, Desk desk, Clock clock) {
        this.customers = customers;
        this.descriptions = descriptions;
        this.puts = puts;
        this.desk = desk;
        this.clock = clock;
    }

    @PutMapping("/{customerId}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            summary = "Describe a customer · 写明客户",
            description = "Company and contacts as a whole; they go to the vault. The same again changes nothing. · "
                    + "公司与联系人整体写入，存入保险库；内容相同则不产生事件。")
    ResponseEntity<Answer> describe(
            @PathVariable @Schema(example = "customer-a-1001") String customerId,
            @Valid @RequestBody CustomerRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = Checked.id(customerId, "customerId", CustomerId::new);
        var command = descriptions.of(
                id,
                actor.site(),
                descriptions.stateOf(id),
                new PersonalDetails(null, null, request.company().strip(), null),
                contacts(request.contacts()),
                Times.happened(null, clock));
        return puts.put(customerId, command, actor.origin(), ifMatch);
    }

    @PostMapping("/{customerId}/lock")
    @RolesAllowed({Roles.HOST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            summary = "Lock a customer that nobody follows · 锁定客户",
            description = "Everybody for themself; who leads for everybody. · 员工只能为本人锁定，主管可代为锁定。")
    ResponseEntity<Answer> lock(@PathVariable String customerId, @Valid @RequestBody LockRequest request, Actor actor) {
        var id = customers.existing(customerId, actor);
        customers.mayDecide(request.ownerId(), actor);
        customers.mayOwn(request.ownerId(), actor);
        var command = new LockCustomer(id, request.ownerId(), Times.happened(null, clock));
        return Answers.done(customerId, desk.send(command, actor.origin()));
    }

    @PostMapping("/{customerId}/take-over")
    @RolesAllowed({Roles.HOST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            summary = "Give a customer to somebody else · 移交客户",
            description = "By who follows the customer, or who leads; with a reason. Of two at once one is refused. · "
                    + "由现归属人或主管移交，须注明原因；两人同时移交，只有一个成功。")
    ResponseEntity<Answer> takeOver(
            @PathVariable String customerId, @Valid @RequestBody TakeOverRequest request, Actor actor) {
        var id = customers.existing(customerId, actor);
        customers.mayDecide(request.fromId(), actor);
        customers.mayOwn(request.ownerId(), actor);
        var command = new TakeOverCustomer(
                id, request.fromId(), request.ownerId(), request.reason(), Times.happened(null, clock));
        return Answers.done(customerId, desk.send(command, actor.origin()));
    }

    @PostMapping("/{customerId}/release")
    @RolesAllowed({Roles.HOST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            summary = "Release a customer · 释放客户",
            description = "From now on the duty person of the day takes the calls (S16). · 此后来电转当日值班人员。")
    ResponseEntity<Answer> release(
            @PathVariable String customerId, @Valid @RequestBody ReleaseRequest request, Actor actor) {
        var id = customers.existing(customerId, actor);
        customers.mayDecide(request.ownerId(), actor);
        var command = new ReleaseCustomer(id, request.ownerId(), request.reason(), Times.happened(null, clock));
        return Answers.done(customerId, desk.send(command, actor.origin()));
    }

    private static List<PersonalDetails> contacts(@Nullable List<ContactBody> given) {
        return given == null
                ? List.of()
                : given.stream().map(CustomerController::contact).distinct().toList();
    }

    private static PersonalDetails contact(ContactBody given) {
        var name = Forms.given(given.name());
        var number = Forms.given(given.number());
        if (name == null && number == null) {
            throw new BadInput("field-missing", "contacts");
        }
        if (number != null && PhoneNumbers.normalise(number).isEmpty()) {
            throw new BadInput("number-invalid", "contacts");
        }
        return new PersonalDetails(name, number, null, null);
    }
}
