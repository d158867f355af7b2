@NullMarked
package dev.frontdesk.mailroom.publish;

import org.jspecify.annotations.NullMarked;
