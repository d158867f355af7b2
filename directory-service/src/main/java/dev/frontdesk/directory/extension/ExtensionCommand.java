package dev.frontdesk.directory.extension;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** S59. What can be asked of an extension. */
public sealed interface ExtensionCommand {

    ExtensionId extensionId();

    Instant at();

    record AssignExtension(
            @TargetAggregateIdentifier ExtensionId extensionId, String siteId, String number, Holder holder, Instant at)
            implements ExtensionCommand {}

    /** @param holder who gives it back; somebody else's stays with them */
    record ReleaseExtension(@TargetAggregateIdentifier ExtensionId extensionId, Holder holder, Instant at)
            implements ExtensionCommand {}
}
