/** The promise ledger: what was promised to callers, and what became of it. */
@NullMarked
package dev.frontdesk.call.ledger;

import org.jspecify.annotations.NullMarked;
