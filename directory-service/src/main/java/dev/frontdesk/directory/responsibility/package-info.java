/** Which subject of business goes to which post and extensions. */
@NullMarked
package dev.frontdesk.directory.responsibility;

import org.jspecify.annotations.NullMarked;
