/** An extension: who or what it rings for. */
@NullMarked
package dev.frontdesk.directory.extension;

import org.jspecify.annotations.NullMarked;
