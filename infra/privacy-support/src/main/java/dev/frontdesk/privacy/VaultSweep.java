package dev.frontdesk.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks each hour for what was kept and never used, for example because the desk closed the page. */
final class VaultSweep {

    private static final Logger LOG = LoggerFactory.getLogger(VaultSweep.class);

    private final Vault vault;

    VaultSweep(Vault vault) {
        this.vault = vault;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void run() {
        var removed = vault.sweep();
        if (removed > 0) {
            LOG.info("Removed {} entries of the vault that no event refers to", removed);
        }
    }
}
