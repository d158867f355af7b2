/** Who is on duty: layers, overrides, swaps and corrections, and what follows from them (S16). */
@NullMarked
package dev.frontdesk.directory.roster;

import org.jspecify.annotations.NullMarked;
