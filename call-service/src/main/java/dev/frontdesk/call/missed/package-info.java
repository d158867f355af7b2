/** Calls that nobody answered, by caller and line, until somebody has called back (S112). */
@NullMarked
package dev.frontdesk.call.missed;

import org.jspecify.annotations.NullMarked;
