@NullMarked
package dev.frontdesk.mailroom.intake;

import org.jspecify.annotations.NullMarked;
