package dev.frontdesk.axon;

import dev.frontdesk.kernel.Origin;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets command and event handlers ask for the {@link Origin} of their message. */
final class OriginParameter implements ParameterResolverFactory, ParameterResolver<Origin> {

    @Override
    public @Nullable ParameterResolver<Origin> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Origin.class ? this : null;
    }

    @Override
    public Origin resolveParameterValue(Message<?> message) {
        return Origins.from(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey(Origins.ACTOR);
    }
}
