/** Whose badge it is at the door: 门禁卡. */
@NullMarked
package dev.frontdesk.directory.badge;

import org.jspecify.annotations.NullMarked;
