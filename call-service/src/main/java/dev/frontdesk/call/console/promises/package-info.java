/** The promise ledger over HTTP. */
@NullMarked
package dev.frontdesk.call.console.promises;

import org.jspecify.annotations.NullMarked;
