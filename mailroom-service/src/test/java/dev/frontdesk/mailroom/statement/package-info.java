@NullMarked
package dev.frontdesk.mailroom.statement;

import org.jspecify.annotations.NullMarked;
