package dev.frontdesk.web.broken.one;

import dev.frontdesk.web.broken.two.Two;

public record One(Two two) {}
