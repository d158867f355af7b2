/** Extensions as they are held now. */
@NullMarked
package dev.frontdesk.directory.extensionlist;

import org.jspecify.annotations.NullMarked;
