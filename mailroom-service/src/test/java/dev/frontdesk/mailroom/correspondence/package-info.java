@NullMarked
package dev.frontdesk.mailroom.correspondence;

import org.jspecify.annotations.NullMarked;
