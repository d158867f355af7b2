package dev.frontdesk.web.broken.model;

import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
public class BrokenAggregate {}
