/** What the directory tells other services. */
@NullMarked
package dev.frontdesk.directory.publish;

import org.jspecify.annotations.NullMarked;
