/** Messages over HTTP (S109, S113 to S116). */
@NullMarked
package dev.frontdesk.call.console.messages;

import org.jspecify.annotations.NullMarked;
