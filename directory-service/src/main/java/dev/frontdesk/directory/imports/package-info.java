/** Imports that are worked off in the background, whatever they bring. */
@NullMarked
package dev.frontdesk.directory.imports;

import org.jspecify.annotations.NullMarked;
