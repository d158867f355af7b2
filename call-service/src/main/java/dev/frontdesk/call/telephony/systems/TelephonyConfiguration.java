package dev.frontdesk.call.telephony.systems;

import dev.frontdesk.call.telephony.TelephoneSignals;
import dev.frontdesk.call.telephony.TelephoneSystem;
import dev.frontdesk.call.telephony.Telephones;
import dev.frontdesk.call.telephony.simulator.Scripts;
import dev.frontdesk.call.telephony.simulator.Simulator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the telephone systems that are configured; without any the desk works by hand. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TelephoneSettings.class)
class TelephonyConfiguration {

    @Bean
    @ConditionalOnBooleanProperty("frontdesk.telephone.simulator")
    Simulator simulator(TelephoneSignals signals, Clock clock) {
        return new Simulator(signals, clock);
    }

    @Bean
    Scripts scripts(ObjectProvider<Simulator> simulator) {
        return new Scripts(simulator.getIfAvailable());
    }

    @Bean
    AsteriskSystems asteriskSystems(TelephoneSettings settings, TelephoneSignals signals, Clock clock) {
        return new AsteriskSystems(settings.asterisk(), signals, clock);
    }

    @Bean
    Telephones telephones(ObjectProvider<Simulator> simulator, AsteriskSystems asterisks) {
        var systems = new ArrayList<TelephoneSystem>(asterisks.all());
        simulator.ifAvailable(systems::add);
        return new Telephones(List.copyOf(systems));
    }
}
