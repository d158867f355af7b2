package dev.frontdesk.messaging;

import dev.frontdesk.axon.AxonSupportConfiguration;
import dev.frontdesk.axon.History;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.config.ProducerMessageHandlerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.integration.kafka.outbound.KafkaProducerMessageHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service gets by having messaging-support on its class path: it brings {@link Publication}s, {@link
 * StatePublication}s and {@link Intake}s.
 */
@AutoConfiguration(
        after = AxonSupportConfiguration.class,
        afterName = "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration")
public class MessagingConfiguration {

    @Bean
    CloudEventHeaders cloudEventHeaders() {
        return new CloudEventHeaders();
    }

    @Bean
    Confirmations confirmations() {
        return new Confirmations();
    }

    @Bean
    FactSender factSender(
            StreamBridge bridge,
            Confirmations confirmations,
            JsonMapper json,
            @Value("${spring.application.name}") String application) {
        return new FactSender(bridge, confirmations, json, "/" + application);
    }

    @Bean
    ProducerMessageHandlerCustomizer<KafkaProducerMessageHandler<?, ?>> confirmedSends(Confirmations confirmations) {
        return (handler, destination) -> handler.setFuturesChannel(confirmations.channel());
    }

    @Bean
    FactPublisher factPublisher(
            EventStore store,
            History history,
            ObjectProvider<Publication> publications,
            FactSender sender,
            DataSource database,
            JsonMapper json) {
        return new FactPublisher(store, history, publications.orderedStream().toList(), sender, database, json);
    }

    @Bean
    StatePublisher statePublisher(
            ObjectProvider<StatePublication> publications, FactSender sender, DataSource database) {
        return new StatePublisher(publications.orderedStream().toList(), sender, database);
    }

    @Bean
    TakenFacts takenFacts(JdbcClient jdbc) {
        return new TakenFacts(jdbc);
    }

    @Bean
    Effects effects(ObjectProvider<Intake<?>> intakes, JsonMapper json) {
        return new Effects(intakes.stream().toList(), json);
    }

    @Bean
    ParkedFacts parkedFacts(
            JdbcClient jdbc, JsonMapper json, Effects effects, TakenFacts taken, TransactionTemplate transaction) {
        return new ParkedFacts(jdbc, json, effects, taken, transaction);
    }

    @Bean
    @ConditionalOnWebApplication
    ParkedController parkedController(ParkedFacts parked, JsonMapper json) {
        return new ParkedController(parked, json);
    }

    /** Named by {@code spring.cloud.function.definition}; the topics it listens to must be those the service asked for. */
    @Bean
    Consumer<Message<List<byte[]>>> intake(
            Effects effects,
            TakenFacts taken,
            ParkedFacts parked,
            TransactionTemplate transaction,
            @Value("${frontdesk.intake.topics:}") Set<String> topics) {
        if (!effects.topics().equals(new TreeSet<>(topics))) {
            throw new IllegalStateException("frontdesk.intake.topics says %s, but the service's intakes want %s"
                    .formatted(new TreeSet<>(topics), effects.topics()));
        }
        return new FactIntake(effects, taken, parked, transaction);
    }

    /** What {@link FactIntake} throws is trouble of the moment: the batch is delivered again until it is taken. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> neverSkip() {
        return (container, destination, group) -> container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(1000, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }
}
