package dev.frontdesk.axon;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What a service gets by having axon-support on its class path. It brings its {@link EventCatalog} itself. */
@AutoConfiguration(after = AxonOrdering.class, before = TaskSchedulingAutoConfiguration.class)
@EnableScheduling
public class AxonSupportConfiguration {

    private static final int AT_ONCE = 4;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @DependsOnDatabaseInitialization
    EventTail eventTail(JdbcTemplate jdbc) {
        return new EventTail(jdbc);
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            JdbcTemplate jdbc,
            @Qualifier("eventSerializer") Serializer serializer,
            EventCatalog catalog,
            ObjectProvider<EventUpcaster> upcasters,
            EventTail tail) {
        var chain = new EventUpcasterChain(upcasters.orderedStream().toList());
        return PostgresEventStorageEngine.create(jdbc, serializer, catalog, chain, tail);
    }

    @Bean
    TailedEventStore eventStore(PostgresEventStorageEngine engine, EventTail tail) {
        return TailedEventStore.create(engine, tail);
    }

    @Bean
    Desk desk(CommandGateway commands, PlatformTransactionManager transactions, History history) {
        return new Desk(commands, transactions, history);
    }

    @Bean
    History history(EventStore store, PostgresEventStorageEngine engine, EventCatalog catalog) {
        return new History(store, engine, catalog);
    }

    @Bean
    EventFeed eventFeed(JdbcClient jdbc, JsonMapper json) {
        return new EventFeed(jdbc, json);
    }

    @Bean
    Projections projections(EventProcessingConfiguration processing) {
        return new Projections(processing);
    }

    @Bean
    DueRows dueRows(JdbcClient jdbc) {
        return new DueRows(jdbc);
    }

    /**
     * Several at once: with virtual threads Boot's own does everything that has a delay on a single one, and a long piece
     * of work, such as an import, would hold up every watch and every delivery meanwhile.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(AT_ONCE);
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("scheduling-");
        return scheduler;
    }

    @Bean
    DueWatch dueWatch(ObjectProvider<DueList> lists, DueRows rows, Desk desk, Clock clock) {
        return new DueWatch(lists.stream().toList(), rows, desk, clock);
    }

    @Bean
    StoreMeters storeMeters(EventTail tail, EventProcessingConfiguration processing) {
        return new StoreMeters(tail, processing);
    }

    /** A processor that fails waits, tries again and stays visible. Axon's default logs and goes on, which loses the event. */
    @Bean
    ConfigurerModule failuresPropagate() {
        return configurer ->
                configurer.eventProcessing(processing -> processing.registerDefaultListenerInvocationErrorHandler(
                        configuration -> PropagatingErrorHandler.instance()));
    }

    /** Without it a processor that was reset can't read its own token again. */
    @Bean
    Jackson3SerializerCustomizer readableReplayTokens() {
        return builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("dev.frontdesk.axon.")
                .build());
    }

    @Bean
    CorrelationDataProvider originTravels() {
        return new SimpleCorrelationDataProvider(
                Origins.ACTOR, Origins.SITE, Origins.DESK, Origins.CORRELATION, Origins.CAUSATION);
    }

    @Bean
    ParameterResolverFactory originParameter() {
        return new OriginParameter();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new ExpectedVersionTarget();
    }
}
