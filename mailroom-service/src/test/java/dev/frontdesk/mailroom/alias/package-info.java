@NullMarked
package dev.frontdesk.mailroom.alias;

import org.jspecify.annotations.NullMarked;
