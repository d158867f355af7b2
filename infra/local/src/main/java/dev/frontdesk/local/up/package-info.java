/** The launcher behind {@code infra/up}: everything on one machine, watched until it is told to stop. */
@NullMarked
package dev.frontdesk.local.up;

import org.jspecify.annotations.NullMarked;
