/** What was disclosed, and what waits for leave. */
@NullMarked
package dev.frontdesk.directory.disclosurelist;

import org.jspecify.annotations.NullMarked;
