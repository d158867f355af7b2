@NullMarked
package dev.frontdesk.mailroom.incoming;

import org.jspecify.annotations.NullMarked;
