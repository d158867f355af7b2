@NullMarked
package dev.frontdesk.mailroom.register;

import org.jspecify.annotations.NullMarked;
