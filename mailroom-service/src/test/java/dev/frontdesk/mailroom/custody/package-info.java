@NullMarked
package dev.frontdesk.mailroom.custody;

import org.jspecify.annotations.NullMarked;
