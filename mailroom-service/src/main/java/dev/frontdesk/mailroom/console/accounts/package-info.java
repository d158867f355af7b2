/** Courier accounts and tariffs over HTTP (S131). */
@NullMarked
package dev.frontdesk.mailroom.console.accounts;

import org.jspecify.annotations.NullMarked;
