/** What this service's events refer to in the vault, and that it stays there. */
@NullMarked
package dev.frontdesk.directory.keeping;

import org.jspecify.annotations.NullMarked;
