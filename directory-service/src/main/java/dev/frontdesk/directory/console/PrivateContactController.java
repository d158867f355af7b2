package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.console.DisclosureRequests.PrivateContactRequest;
import dev.frontdesk.directory.console.DisclosureRequests.RevealRequest;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RevealContact;
import dev.frontdesk.directory.disclosure.DisclosureId;
import dev.frontdesk.directory.disclosure.Sight;
import dev.frontdesk.directory.staff.StaffId;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S89, S105. How staff are reached privately: kept, and shown for a purpose. */
@RestController
@RequestMapping("/api/v1/staff/{staffId}")
@Tag(name = "Disclosure · 披露")
class PrivateContactController {

    private final Staff staff;
    private final PrivateContacts contacts;
    private final Vault vault;
    private final Desk desk;
    private final Clock clock;

    PrivateContactController(Staff staff, PrivateContacts contacts, Vault vault, Desk desk, Clock clock) {
        this.staff = staff;
        this.contacts = contacts;
        this.vault = vault;
        this.desk = desk;
        this.clock = clock;
    }

    /** Both null: it was erased. */
    @Schema(name = "PrivateContact")
    record ContactView(@Nullable String mobile, @Nullable String mail) {
        static ContactView of(PersonalDetails details) {
            return new ContactView(details.number(), details.text());
        }

        @Override
        public String toString() {
            return "ContactView[***]";
        }
    }

    @PutMapping("/private-contact")
    @RolesAllowed({
        Roles.HOST,
        Roles.RECEPTIONIST,
        Roles.MAIL_CLERK,
        Roles.SUPERVISOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.INTEGRATION
    })
    @Operation(
            summary = "Keep a private number and address · 登记私人联系方式",
            description = "By the person, an administrator or another program; into the vault, and shown in no list. "
                    + "Nothing at all withdraws both. · 由本人、管理员或其他系统登记，存入保险库，不在任何列表中显示；全部留空即撤回。")
    ResponseEntity<Answer> keep(
            @PathVariable String staffId, @Valid @RequestBody PrivateContactRequest request, Actor actor) {
        var person = person(staffId, actor);
        var mayForOthers = actor.has(Roles.ADMIN) || actor.has(Roles.INTEGRATION);
        if (!mayForOthers && !staffId.equals(actor.staffId())) {
            throw new Forbidden("contact-of-another");
        }
        var command = contacts.change(person.staffId(), actor.site(), request, Times.happened(null, clock));
        return Answers.done(staffId, desk.send(command, actor.origin()));
    }

    @PostMapping("/reveals")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "See how somebody is reached privately · 查看私人联系方式",
            description =
                    "Recorded with purpose and the call or visit. Of a leader for somebody outside only with leave, "
                            + "under the id of the disclosure that was approved, once (S89). · "
                            + "查看均记录用途及所属来电或来访；领导的联系方式告知外部须先获批准，凭获批编号查看一次。")
    ResponseEntity<ContactView> reveal(
            @PathVariable String staffId, @Valid @RequestBody RevealRequest request, Actor actor) {
        var person = person(staffId, actor);
        var id = Checked.id(request.id(), "id", DisclosureId::new);
        var kept = contacts.of(staffId).orElseThrow(() -> new Missing("contact-missing"));
        var sight = new Sight(
                actor.site(), staffId, actor.account(), request.purpose(), request.about(), request.audience());
        var command = new RevealContact(id, sight, person.restricted(), Times.happened(null, clock));
        desk.send(command, actor.origin());
        var record = new Reveal(actor.account(), actor.site(), request.purpose(), request.about());
        var details = vault.reveal(List.of(kept.ref()), record).get(kept.ref());
        if (details == null) {
            throw new Missing("contact-missing");
        }
        return Answers.personal(ContactView.of(details));
    }

    private StaffRow person(String staffId, Actor actor) {
        var id = Checked.id(staffId, "staffId", StaffId::new);
        return staff.of(actor.site(), id.value()).orElseThrow(Missing::new);
    }
}
