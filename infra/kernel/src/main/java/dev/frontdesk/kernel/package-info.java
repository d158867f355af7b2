/** The few words that every service shares, in plain Java. */
@NullMarked
package dev.frontdesk.kernel;

import org.jspecify.annotations.NullMarked;
