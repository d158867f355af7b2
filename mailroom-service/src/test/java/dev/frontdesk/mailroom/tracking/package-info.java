@NullMarked
package dev.frontdesk.mailroom.tracking;

import org.jspecify.annotations.NullMarked;
