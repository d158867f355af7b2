package dev.frontdesk.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Finds the aggregate of a command by its annotation, and the version the client expects in the metadata. */
final class ExpectedVersionTarget implements CommandTargetResolver {

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    /** The aggregate that a command goes to. */
    String aggregateOf(CommandMessage<?> command) {
        return byAnnotation.resolveTarget(command).getIdentifier();
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        var target = byAnnotation.resolveTarget(command);
        var expected = (Long) command.getMetaData().get(Desk.EXPECTED_VERSION);
        return expected == null ? target : new VersionedAggregateIdentifier(target.getIdentifierValue(), expected);
    }
}
