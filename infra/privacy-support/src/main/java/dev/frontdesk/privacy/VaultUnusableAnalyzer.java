package dev.frontdesk.privacy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the one sentence instead of a stack trace. */
final class VaultUnusableAnalyzer extends AbstractFailureAnalyzer<VaultUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, VaultUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), null, root);
    }
}
