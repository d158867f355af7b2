/** Kiosks: made by an admin, paired by a code, revocable. */
@NullMarked
package dev.frontdesk.gateway.kiosks;

import org.jspecify.annotations.NullMarked;
