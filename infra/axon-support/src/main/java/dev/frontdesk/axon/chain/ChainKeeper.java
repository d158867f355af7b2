package dev.frontdesk.axon.chain;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Seals every few seconds what was stored meanwhile, and signs once a day. */
final class ChainKeeper implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(ChainKeeper.class);

    private final EventChain chain;
    private final DailyRoots roots;
    private volatile @Nullable String broken;

    ChainKeeper(EventChain chain, DailyRoots roots) {
        this.chain = chain;
        this.roots = roots;
    }

    @Scheduled(initialDelayString = "${frontdesk.chain.every:PT5S}", fixedDelayString = "${frontdesk.chain.every:PT5S}")
    void seal() {
        try {
            chain.seal();
            broken = null;
        } catch (BrokenChain found) {
            if (broken == null) {
                LOG.error(
                        "The event chain is broken: {}. Nothing is sealed until somebody has looked",
                        found.getMessage());
            }
            broken = found.getMessage();
        } catch (DataAccessException unreachable) {
            LOG.debug("not sealed now, trying again", unreachable);
        }
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT10M")
    void sign() {
        roots.signYesterday()
                .ifPresent(root -> LOG.info(
                        "Root of {}: seal {}, {} events, {}", root.day(), root.seal(), root.events(), root.digest()));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("frontdesk.chain.broken", this, keeper -> keeper.broken == null ? 0 : 1)
                .description("1 when the event that ends the chain is gone")
                .register(registry);
    }
}
