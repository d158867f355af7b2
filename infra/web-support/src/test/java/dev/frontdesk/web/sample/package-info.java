/** A small service, as an author would write it. */
@NullMarked
package dev.frontdesk.web.sample;

import org.jspecify.annotations.NullMarked;
