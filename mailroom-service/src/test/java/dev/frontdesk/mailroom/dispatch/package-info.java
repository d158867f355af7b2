@NullMarked
package dev.frontdesk.mailroom.dispatch;

import org.jspecify.annotations.NullMarked;
