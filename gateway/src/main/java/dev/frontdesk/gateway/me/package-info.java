/** Whoever is signed in, to themselves: who, where, language, password, second factor, signing out. */
@NullMarked
package dev.frontdesk.gateway.me;

import org.jspecify.annotations.NullMarked;
