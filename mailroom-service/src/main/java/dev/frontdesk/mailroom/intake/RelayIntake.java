package dev.frontdesk.mailroom.intake;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordNotified;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemId;
import dev.frontdesk.mailroom.intake.DirectoryFacts.RelayDeliveredV1;
import dev.frontdesk.mailroom.intake.DirectoryFacts.RelaySeenV1;
import dev.frontdesk.messaging.Effect;
import dev.frontdesk.messaging.Intake;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** S123. Tells each item when its recipient was told. Relays about other things are not ours. */
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
    Intake<RelaySeenV1> relaySeen() {
        return intake(RelaySeenV1.TYPE, RelaySeenV1.class, RelaySeenV1::about, RelayIntake::command);
    }

    static IncomingItemCommand command(RelayDeliveredV1 data) {
        return new RecordNotified(
                new IncomingItemId(data.about()), data.relayId(), data.staffId(), data.channel(), data.occurredAt());
    }

    static IncomingItemCommand command(RelaySeenV1 data) {
        return new RecordSeen(new IncomingItemId(data.about()), data.relayId(), data.staffId(), data.occurredAt());
    }

    private <T> Intake<T> intake(
            String type, Class<T> shape, Function<T, String> about, Function<T, IncomingItemCommand> command) {
        Effect<T> effect = (data, fact) -> {
            if (IncomingItemId.isOne(about.apply(data))) {
                desk.send(command.apply(data), fact.origin());
            }
        };
        return new Intake<>(DirectoryFacts.RELAYS, type, shape, effect);
    }
}
