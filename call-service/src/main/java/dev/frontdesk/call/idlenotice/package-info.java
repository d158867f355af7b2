/** Tells the owner of a promise the moment the line is free (S19). */
@NullMarked
package dev.frontdesk.call.idlenotice;

import org.jspecify.annotations.NullMarked;
