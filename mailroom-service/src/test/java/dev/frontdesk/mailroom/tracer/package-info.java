@NullMarked
package dev.frontdesk.mailroom.tracer;

import org.jspecify.annotations.NullMarked;
