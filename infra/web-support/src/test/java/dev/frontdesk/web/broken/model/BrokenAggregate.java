package dev.frontdesk.web.broken.model;

import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
public class BrokenAggregate {

    @AggregateIdentifier
    private final String id = "";
}
