package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.Cast.Member;
import dev.frontdesk.local.demo.PhoneCall.Message;
import dev.frontdesk.local.demo.PhoneCall.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A message that the desk takes, with everything the demo remembers of it. */
final class Ticket {

    private final int number;
    private final String id;
    private final PhoneCall call;
    private final Message message;
    private final Member recipient;
    private final CompletableFuture<Long> answered = new CompletableFuture<>();
    private final AtomicBoolean arrived = new AtomicBoolean();
    private final AtomicBoolean corrected = new AtomicBoolean();

    Ticket(int number, String id, PhoneCall call, Message message, Member recipient) {
        this.number = number;
        this.id = id;
        this.call = call;
        this.message = message;
        this.recipient = recipient;
    }

    int number() {
        return number;
    }

    /** Tells its lines from those of others. */
    String mark() {
        return Paper.padded("#" + number, 4);
    }

    String id() {
        return id;
    }

    PhoneCall call() {
        return call;
    }

    Message message() {
        return message;
    }

    Member recipient() {
        return recipient;
    }

    /** The caller, so far as known. */
    String caller() {
        var caller = call.caller();
        return Optional.ofNullable(caller.name())
                .or(() -> Optional.ofNullable(caller.company()))
                .orElse("未知 unknown");
    }

    Optional<Reply> replyOf(Member member, Cast cast) {
        return message.replies().stream()
                .filter(reply -> cast.named(reply.person()).equals(member))
                .findFirst();
    }

    boolean isAway(Cast cast) {
        return replyOf(recipient, cast).map(Reply::away).orElse(false);
    }

    /** The desk has its 201. */
    void answered() {
        answered.complete(System.nanoTime());
    }

    /** It is on the recipient's page; adds the way since the answer, which may be overtaken by a hair. */
    void arrived(Timings way) {
        var now = System.nanoTime();
        if (arrived.compareAndSet(false, true)) {
            answered.thenAccept(since -> way.add(Duration.ofNanos(now - since)));
        }
    }

    /** True the first time. */
    boolean correct() {
        return message.misheard() != null && corrected.compareAndSet(false, true);
    }

    void correctAgain() {
        corrected.set(false);
    }

    boolean somebodyWillAnswer() {
        return message.replies().stream().anyMatch(Reply::readsBackRight);
    }
}
