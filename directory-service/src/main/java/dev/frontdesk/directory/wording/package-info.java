/** The sentence a site says to outsiders who ask for somebody. */
@NullMarked
package dev.frontdesk.directory.wording;

import org.jspecify.annotations.NullMarked;
