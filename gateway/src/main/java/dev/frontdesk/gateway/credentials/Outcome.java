package dev.frontdesk.gateway.credentials;

import dev.frontdesk.gateway.accounts.Account;
import java.time.Instant;

/** What came of an attempt to sign in. */
public sealed interface Outcome {

    /** @param codeNeeded a code of the second factor is still missing */
    record Right(Account account, boolean codeNeeded) implements Outcome {}

    /** Name or password or code; which one, nobody is told. */
    record Wrong() implements Outcome {}

    /** Too many failures; even the right password does not help before. */
    record Locked(Instant until) implements Outcome {}
}
