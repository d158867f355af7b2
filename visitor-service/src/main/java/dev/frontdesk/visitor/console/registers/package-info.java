/** The visit registers over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.registers;

import org.jspecify.annotations.NullMarked;
