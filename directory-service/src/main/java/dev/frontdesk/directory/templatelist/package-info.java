/** Which kinds of message say what at which site. */
@NullMarked
package dev.frontdesk.directory.templatelist;

import org.jspecify.annotations.NullMarked;
