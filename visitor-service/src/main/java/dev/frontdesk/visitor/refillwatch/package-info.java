/** Notices when a cup is empty (S94). */
@NullMarked
package dev.frontdesk.visitor.refillwatch;

import org.jspecify.annotations.NullMarked;
