@NullMarked
package dev.frontdesk.mailroom;

import org.jspecify.annotations.NullMarked;
