package dev.frontdesk.visitor.intake;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.messaging.Intake;
import dev.frontdesk.visitor.intake.DirectoryFacts.RelayDeliveredV1;
import dev.frontdesk.visitor.intake.DirectoryFacts.RelayEscalatedV1;
import dev.frontdesk.visitor.visit.VisitCommand;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeputyAsked;
import dev.frontdesk.visitor.visit.VisitCommand.RecordNotified;
import dev.frontdesk.visitor.visit.VisitId;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells each visit whom directory-service has told. Relays about other things are not ours. */
@Configuration(proxyBeanMethods = false)
class RelayIntake {

    private final Desk desk;

    RelayIntake(Desk desk) {
        this.desk = desk;
    }

    @Bean
    Intake<RelayDeliveredV1> relayDelivered() {
        return intake(RelayDeliveredV1.TYPE, RelayDeliveredV1.class, RelayDeliveredV1::about, RelayIntake::command);
    }

    @Bean
    Intake<RelayEscalatedV1> relayEscalated() {
        return intake(RelayEscalatedV1.TYPE, RelayEscalatedV1.class, RelayEscalatedV1::about, RelayIntake::command);
    }

    static VisitCommand command(RelayDeliveredV1 data) {
        return new RecordNotified(
                new VisitId(data.about()),
                data.relayId(),
                data.staffId(),
                data.channel(),
                data.level(),
                data.occurredAt());
    }

    static VisitCommand command(RelayEscalatedV1 data) {
        return new RecordDeputyAsked(
                new VisitId(data.about()),
                data.relayId(),
                data.staffId(),
                data.level(),
                data.dueAt(),
                data.occurredAt());
    }

    private <T> Intake<T> intake(
            String type, Class<T> shape, Function<T, String> about, Function<T, VisitCommand> command) {
        return new Intake<>(DirectoryFacts.RELAYS, type, shape, (data, fact) -> {
            if (VisitId.isOne(about.apply(data))) {
                desk.send(command.apply(data), fact.origin());
            }
        });
    }
}
