/** What the directory takes in from other services. */
@NullMarked
package dev.frontdesk.directory.intake;

import org.jspecify.annotations.NullMarked;
