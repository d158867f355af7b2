/** The ledger of promised replies over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.promises;

import org.jspecify.annotations.NullMarked;
