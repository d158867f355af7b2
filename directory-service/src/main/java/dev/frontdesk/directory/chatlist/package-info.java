/** The chat channels of a site as they are configured now. */
@NullMarked
package dev.frontdesk.directory.chatlist;

import org.jspecify.annotations.NullMarked;
