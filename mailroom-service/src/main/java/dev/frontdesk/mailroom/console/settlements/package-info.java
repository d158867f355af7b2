/** Statements, settlements and costs over HTTP (S131, S132). */
@NullMarked
package dev.frontdesk.mailroom.console.settlements;

import org.jspecify.annotations.NullMarked;
