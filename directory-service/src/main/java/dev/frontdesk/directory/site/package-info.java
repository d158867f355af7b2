/** An office: its names, its zone, its greeting and its time limits. */
@NullMarked
package dev.frontdesk.directory.site;

import org.jspecify.annotations.NullMarked;
