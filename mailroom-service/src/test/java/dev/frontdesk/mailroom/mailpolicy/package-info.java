@NullMarked
package dev.frontdesk.mailroom.mailpolicy;

import org.jspecify.annotations.NullMarked;
