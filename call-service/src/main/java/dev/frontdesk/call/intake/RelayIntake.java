package dev.frontdesk.call.intake;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.call.complaint.ComplaintCommand;
import dev.frontdesk.call.complaint.ComplaintCommand.AcknowledgeComplaint;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.call.intake.DirectoryFacts.RelayDeliveredV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelayEscalatedV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelayOverdueV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelayReadBackV1;
import dev.frontdesk.call.intake.DirectoryFacts.RelaySeenV1;
import dev.frontdesk.call.message.PhoneMessageCommand;
import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordEscalation;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordReadBack;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordRelayed;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordSeen;
import dev.frontdesk.call.message.PhoneMessageId;
import dev.frontdesk.call.missed.MissedCallCommand;
import dev.frontdesk.call.missed.MissedCallId;
import dev.frontdesk.call.promise.CallbackPromiseCommand;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordNotice;
import dev.frontdesk.call.promise.PromiseId;
import dev.frontdesk.messaging.Effect;
import dev.frontdesk.messaging.Intake;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells each message what became of its relay (S114 to S116, S121). Relays about other things are not ours. */
@Configuration(proxyBeanMethods = false)
class RelayIntake {

    private final Desk desk;

    RelayIntake(Desk desk) {
        this.desk = desk;
    }

    @Bean
    Intake<RelayDeliveredV1> relayDelivered() {
        return intake(
                RelayDeliveredV1.TYPE,
                RelayDeliveredV1.class,
                RelayDeliveredV1::about,
                RelayIntake::command,
                RelayIntake::notice);
    }

    @Bean
    Intake<RelaySeenV1> relaySeen() {
        return intake(RelaySeenV1.TYPE, RelaySeenV1.class, RelaySeenV1::about, RelayIntake::command, _ -> null);
    }

    @Bean
    Intake<RelayReadBackV1> relayReadBack() {
        return intake(
                RelayReadBackV1.TYPE,
                RelayReadBackV1.class,
                RelayReadBackV1::about,
                RelayIntake::command,
                RelayIntake::acknowledged);
    }

    /** The message has its own watch; the one that notices first marks it, the other changes nothing. */
    @Bean
    Intake<RelayOverdueV1> relayOverdue() {
        return intake(
                RelayOverdueV1.TYPE, RelayOverdueV1.class, RelayOverdueV1::about, RelayIntake::command, _ -> null);
    }

    @Bean
    Intake<RelayEscalatedV1> relayEscalated() {
        return intake(
                RelayEscalatedV1.TYPE,
                RelayEscalatedV1.class,
                RelayEscalatedV1::about,
                RelayIntake::command,
                RelayIntake::escalation);
    }

    static PhoneMessageCommand command(RelayDeliveredV1 data) {
        return new RecordRelayed(
                new PhoneMessageId(data.about()),
                data.relayId(),
                data.staffId(),
                data.channel(),
                data.level(),
                data.occurredAt());
    }

    static PhoneMessageCommand command(RelaySeenV1 data) {
        return new RecordSeen(new PhoneMessageId(data.about()), data.relayId(), data.staffId(), data.occurredAt());
    }

    static PhoneMessageCommand command(RelayReadBackV1 data) {
        return new RecordReadBack(
                new PhoneMessageId(data.about()),
                data.relayId(),
                data.staffId(),
                data.right(),
                data.evidence(),
                data.occurredAt());
    }

    static PhoneMessageCommand command(RelayOverdueV1 data) {
        return new MarkRelayOverdue(new PhoneMessageId(data.about()), data.occurredAt());
    }

    static PhoneMessageCommand command(RelayEscalatedV1 data) {
        return new RecordEscalation(
                new PhoneMessageId(data.about()),
                data.relayId(),
                data.level(),
                data.staffId(),
                data.dueAt(),
                data.occurredAt());
    }

    /** S19, S20, S112. Of a missed call and of an untaken complaint the first one who is told is the supervisor. */
    static @Nullable Object notice(RelayDeliveredV1 data) {
        if (ComplaintId.isOne(data.about())) {
            return data.level().equals("recipient") ? supervisor(data) : null;
        }
        if (MissedCallId.isOne(data.about())) {
            var level = data.level().equals("recipient") ? "supervisor" : data.level();
            return new MissedCallCommand.RecordEscalation(
                    new MissedCallId(data.about()), data.relayId(), level, data.staffId(), data.occurredAt());
        }
        return PromiseId.isOne(data.about())
                ? new RecordNotice(
                        new PromiseId(data.about()), data.relayId(), data.staffId(), data.channel(), data.occurredAt())
                : null;
    }

    private static ComplaintCommand supervisor(RelayDeliveredV1 data) {
        return new ComplaintCommand.RecordEscalation(
                new ComplaintId(data.about()), data.relayId(), "supervisor", data.staffId(), null, data.occurredAt());
    }

    /** S9, S20, S22. */
    static @Nullable Object escalation(RelayEscalatedV1 data) {
        if (ComplaintId.isOne(data.about())) {
            return new ComplaintCommand.RecordEscalation(
                    new ComplaintId(data.about()),
                    data.relayId(),
                    data.level(),
                    data.staffId(),
                    data.dueAt(),
                    data.occurredAt());
        }
        return PromiseId.isOne(data.about())
                ? new CallbackPromiseCommand.RecordEscalation(
                        new PromiseId(data.about()),
                        data.relayId(),
                        data.level(),
                        data.staffId(),
                        data.dueAt(),
                        data.occurredAt())
                : null;
    }

    /** S20. Who repeats a complaint right has it. */
    static @Nullable Object acknowledged(RelayReadBackV1 data) {
        return ComplaintId.isOne(data.about()) && data.right()
                ? new AcknowledgeComplaint(
                        new ComplaintId(data.about()), data.staffId(), "read-back", data.occurredAt())
                : null;
    }

    /** Promises and complaints have relays of their own; of theirs only some steps matter. */
    private <T> Intake<T> intake(
            String type,
            Class<T> shape,
            Function<T, String> about,
            Function<T, PhoneMessageCommand> command,
            Function<T, @Nullable Object> other) {
        Effect<T> effect = (data, fact) -> {
            var told = PhoneMessageId.isOne(about.apply(data)) ? command.apply(data) : other.apply(data);
            if (told != null) {
                desk.send(told, fact.origin());
            }
        };
        return new Intake<>(DirectoryFacts.RELAYS, type, shape, effect);
    }
}
