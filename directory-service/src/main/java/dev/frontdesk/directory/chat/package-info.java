/** A chat server's webhook of a site, as configuration. */
@NullMarked
package dev.frontdesk.directory.chat;

import org.jspecify.annotations.NullMarked;
