package dev.frontdesk.gateway.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.gateway.problems.Refusal;
import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for the admin. Who may come here stands in the route table. */
@RestController
class AccountsController {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** @param password only in the answer that made it */
    record Shown(
            String name,
            String displayName,
            @Nullable String staffId,
            List<Grant> grants,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String password) {

        static Shown of(Account account, @Nullable String password) {
            return new Shown(account.name(), account.displayName(), account.staffId(), account.grants(), password);
        }
    }

    record Everybody(List<Shown> items) {}

    private final Accounts accounts;
    private final AccountDesk desk;

    AccountsController(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping("/api/v1/accounts")
    Everybody all() {
        return new Everybody(
                accounts.all().stream().map(account -> Shown.of(account, null)).toList());
    }

    @GetMapping("/api/v1/accounts/{name}")
    ResponseEntity<Shown> one(@PathVariable String name) {
        var found = accounts.find(name)
                .orElseThrow(() -> Refusal.of(404, "account-unknown").asException());
        return ResponseEntity.ok().eTag(Versions.tag(found.version())).body(Shown.of(found.account(), null));
    }

    @PutMapping("/api/v1/accounts/{name}")
    ResponseEntity<Shown> put(
            @PathVariable String name,
            @RequestBody AccountForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal actor) {
        var account = form.checked(name);
        var answer = desk.put(account, Versions.expected(ifMatch), attempt(actor, key, "PUT " + account));
        var status = answer.password() == null ? HttpStatus.OK : HttpStatus.CREATED;
        return ResponseEntity.status(status)
                .eTag(Versions.tag(answer.version()))
                .body(Shown.of(answer.account(), answer.password()));
    }

    @PostMapping("/api/v1/accounts/{name}/password")
    Shown renewPassword(
            @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal actor) {
        AccountForm.checkName(name);
        var answer = desk.renewPassword(name, attempt(actor, key, "POST password " + name));
        return Shown.of(answer.account(), answer.password());
    }

    private static AccountDesk.Attempt attempt(Principal actor, @Nullable String key, String content) {
        if (key == null) {
            throw Refusal.badInput("key-missing", "Idempotency-Key").asException();
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.badInput("key-malformed", "Idempotency-Key").asException();
        }
        return new AccountDesk.Attempt(actor.getName(), key, Digests.of(content));
    }
}
