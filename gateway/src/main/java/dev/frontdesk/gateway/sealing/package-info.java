/** Encrypts what the database must not give away. */
@NullMarked
package dev.frontdesk.gateway.sealing;

import org.jspecify.annotations.NullMarked;
