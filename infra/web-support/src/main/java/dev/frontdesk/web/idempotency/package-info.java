/** The same command sent twice has one effect and one answer. */
@NullMarked
package dev.frontdesk.web.idempotency;

import org.jspecify.annotations.NullMarked;
