package dev.frontdesk.web.broken.two;

import dev.frontdesk.web.broken.one.One;
import org.jspecify.annotations.Nullable;

public record Two(@Nullable One one) {}
