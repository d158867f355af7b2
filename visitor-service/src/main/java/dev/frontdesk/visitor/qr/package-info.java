/** Codes that a scanner reads. */
@NullMarked
package dev.frontdesk.visitor.qr;

import org.jspecify.annotations.NullMarked;
