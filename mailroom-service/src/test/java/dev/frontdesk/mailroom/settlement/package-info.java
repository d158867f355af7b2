@NullMarked
package dev.frontdesk.mailroom.settlement;

import org.jspecify.annotations.NullMarked;
